"""An endpoint as its requests tell of it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from threading import Event, RLock, Thread
from typing import Any, Final

from stepsmith.local.sagemaker.deployment import Deployment, Variant
from stepsmith.local.sagemaker.model import ModelNotServed
from stepsmith.local.sagemaker.request import invalid

_log: Final = logging.getLogger("stepsmith.sagemaker")


class Endpoint:
    """One endpoint.

    https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html

    Args:
        name: its name.
        arn: its ARN.
        first: what is to serve it.
    """

    def __init__(self, name: str, arn: str, first: Deployment) -> None:
        self.name = name
        self.arn = arn
        self._status = "Creating"
        self._deployed = first
        self._in_service = False
        self._coming: Deployment | None = first
        self._failure: str | None = None
        self._created_at = self._modified_at = time.time()
        self._lock = RLock()
        self._settled = Event()
        self._begin(first, self._serve, self._fail)

    def update(self, deployment: Deployment, *, retain: bool) -> None:
        """Serve something else, once it is there; what served before goes on if it is not.

        Args:
            deployment: that.
            retain: whether weights and instances stay as they are.

        Raises:
            Refused: something else is under way.
        """
        with self._lock:
            self.check_idle()
            if retain:
                deployment.keep(self._deployed)
            self._coming = deployment
            self._settled.clear()
            self._change("Updating", None)
            self._begin(deployment, self._serve, self._roll_back)

    def wait(self, timeout_seconds: float) -> None:
        """Wait until nothing is under way."""
        self._settled.wait(timeout_seconds)

    def check_idle(self) -> None:
        """See that nothing is under way.

        Raises:
            Refused: something is.
        """
        if self._coming is not None:
            raise invalid(f'Cannot update in-progress endpoint "{self.arn}".')

    def weigh(self, name: str, weight: float | None, instances: int | None) -> None:
        """Give a variant another weight, or number of instances.

        Raises:
            Refused: there is no such variant.
        """
        with self._lock:
            variant = self._deployed.choose(name)
            if variant is None:
                raise invalid(f'Could not find variant "{name}" of endpoint "{self.arn}".')
            if weight is not None:
                variant.weight = weight
            if instances is not None:
                variant.instances = instances
            self._modified_at = time.time()

    def variant(self, name: str | None) -> Variant | None:
        """The variant that serves a request; None if there is none.

        Args:
            name: which one is asked for.
        """
        with self._lock:
            return self._deployed.choose(name) if self._in_service else None

    @property
    def in_service(self) -> bool:
        """Whether something serves it."""
        return self._in_service

    def close(self) -> None:
        """End all processes."""
        with self._lock:
            self._in_service = False
            self._deployed.close()
            if self._coming is not None:
                self._coming.close()

    def summary(self) -> dict[str, Any]:
        """What ListEndpoints tells."""
        with self._lock:
            return {
                "EndpointName": self.name,
                "EndpointArn": self.arn,
                "CreationTime": self._created_at,
                "LastModifiedTime": self._modified_at,
                "EndpointStatus": self._status,
            }

    def describe(self) -> dict[str, Any]:
        """What DescribeEndpoint tells."""
        with self._lock:
            told = self.summary()
            told["EndpointConfigName"] = self._deployed.configuration
            if self._in_service:
                told["ProductionVariants"] = [
                    variant.describe() for variant in self._deployed.variants
                ]
            if self._failure is not None:
                told["FailureReason"] = self._failure
            return told

    def _begin(
        self,
        deployment: Deployment,
        served: Callable[[Deployment], None],
        failed: Callable[[Deployment, str], None],
    ) -> None:
        def go() -> None:
            try:
                deployment.start()
            except ModelNotServed as error:
                failed(deployment, str(error))
            except Exception as error:
                _log.exception("endpoint %s failed", self.name)
                failed(deployment, f"InternalServerError: {error!r}")
            else:
                served(deployment)

        Thread(target=go, name=f"endpoint {self.name}", daemon=True).start()

    def _serve(self, deployment: Deployment) -> None:
        with self._lock:
            old, self._deployed, self._in_service = self._deployed, deployment, True
            self._coming = None
            self._change("InService", None)
            self._settled.set()
        if old is not deployment:
            old.close()

    def _fail(self, deployment: Deployment, reason: str) -> None:
        deployment.close()
        with self._lock:
            self._coming = None
            self._change("Failed", reason)
            self._settled.set()

    def _roll_back(self, deployment: Deployment, reason: str) -> None:
        deployment.close()
        with self._lock:
            self._coming = None
            self._change("InService" if self._in_service else "Failed", reason)
            self._settled.set()

    def _change(self, status: str, failure: str | None) -> None:
        self._status, self._failure = status, failure
        self._modified_at = time.time()
