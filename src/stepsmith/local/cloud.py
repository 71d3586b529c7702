"""The local cloud as a whole: start it, fill it, use it, and it is gone."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Self

from stepsmith.errors import LocalCloudError
from stepsmith.local.aws_environment import aws_environment
from stepsmith.local.moto_endpoint import MotoEndpoint
from stepsmith.local.s3_objects import S3Objects
from stepsmith.local.seeding import run_seed

if TYPE_CHECKING:
    import boto3

_open = Lock()


class LocalCloud:
    """AWS's services in this process, for the length of a `with` block.

    Inside the block every AWS client made without explicit settings talks to it, in this process
    and in processes started from it, and none talks to AWS. A seed fills it first; environment
    variables that the seed sets stand for those of the Lambda functions, and are gone after the
    block.

    Args:
        seed: a file with `def seed(session: boto3.Session) -> None`, or `None` for an empty cloud.

    Raises:
        LocalCloudError: another local cloud is open in this process, or the seed failed.
    """

    def __init__(self, seed: Path | None = None) -> None:
        self._seed = seed
        self._cleanup = ExitStack()
        self._endpoint: MotoEndpoint | None = None

    @property
    def endpoint(self) -> MotoEndpoint:
        """The HTTP endpoint of the emulated services."""
        if self._endpoint is None:
            raise LocalCloudError("the local cloud is not open; use it in a with block")
        return self._endpoint

    def session(self) -> boto3.Session:
        """A boto3 session in the local cloud.

        Raises:
            LocalCloudError: it is not open, so that the session would lead to AWS.
        """
        import boto3

        if self._endpoint is None:
            raise LocalCloudError("the local cloud is not open; use it in a with block")
        return boto3.Session()

    def objects(self) -> S3Objects:
        """What is in S3 here, for distributed Maps."""
        return S3Objects(self.session())

    def __enter__(self) -> Self:
        if not _open.acquire(blocking=False):
            raise LocalCloudError(
                "a local cloud is open in this process already, and moto holds one set of data "
                "for each process"
            )
        with ExitStack() as starting:
            starting.callback(_open.release)
            endpoint = self._endpoint = MotoEndpoint()
            starting.callback(self._close, endpoint)
            starting.enter_context(aws_environment(endpoint.url))
            if self._seed is not None:
                run_seed(self._seed, self.session())
            self._cleanup = starting.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._cleanup.close()

    def _close(self, endpoint: MotoEndpoint) -> None:
        endpoint.reset()
        endpoint.close()
        self._endpoint = None
