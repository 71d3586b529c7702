"""Clients of services for tasks."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import boto3

    from stepsmith.engine import TaskRequest


MOST_SECONDS: Final = 960
"""How long an answer may take: a Lambda function has 900 seconds, and its start comes before."""
_MOST_CONNECTIONS: Final = 64


class Clients:
    """One client for each service and region, for all threads; trying again is left to states.

    Args:
        session: where the services are.
        endpoints: of services that are elsewhere, by the names that boto3 has for them.
    """

    def __init__(self, session: boto3.Session, endpoints: Mapping[str, str] | None = None) -> None:
        self.endpoints = endpoints or {}
        self._session = session
        self._clients: dict[tuple[str, str], Any] = {}
        self._making = Lock()  # sessions are not for several threads at once

    def client(self, service: str, request: TaskRequest) -> Any:
        """The client of a service, in the region of the execution that asks."""
        from botocore.config import Config

        region = request.execution_arn.split(":")[3]
        with self._making:
            if (service, region) not in self._clients:
                make: Any = self._session.client
                self._clients[service, region] = make(
                    service,
                    region_name=region,
                    endpoint_url=self.endpoints.get(service),
                    config=Config(
                        retries={"total_max_attempts": 1},
                        read_timeout=MOST_SECONDS,
                        max_pool_connections=_MOST_CONNECTIONS,
                    ),
                )
            return self._clients[service, region]
