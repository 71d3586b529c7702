"""A server for tests, or another implementation of the Step Functions API instead.

`pytest tests/server --sfn-endpoint http://127.0.0.1:4566` drives what listens there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

import boto3
import pytest
from botocore.config import Config

from stepsmith.engine import MemoryObjects, Succeeded, TaskExecutor, TaskRequest
from stepsmith.server.host.clock import HostClock, RealTime
from stepsmith.server.http.listening import Listening
from stepsmith.server.mocks.mocks import Mocks
from stepsmith.server.server import Server

if TYPE_CHECKING:
    from mypy_boto3_stepfunctions import SFNClient

REGION = "us-east-1"


class RunningServer:
    """A server in a thread, with everything in memory; unless told, tasks give their arguments."""

    def __init__(
        self,
        executor: TaskExecutor | None = None,
        mock_config: Path | None = None,
        clock: HostClock | None = None,
    ) -> None:
        self.url = ""
        self._clock = clock or RealTime()
        self._mocks = Mocks(mock_config)
        self._executor = executor or _echo
        self._started = Event()
        self._thread = Thread(target=lambda: asyncio.run(self._run()), daemon=True)
        self._thread.start()
        assert self._started.wait(10)

    async def _run(self) -> None:
        server = Server(None, self._clock, self._executor, MemoryObjects(), mocks=self._mocks)
        self._listening = Listening(server.application, 0)
        self.url = self._listening.url
        self._started.set()
        await self._listening.serve()
        server.close()

    def close(self) -> None:
        self._listening.stop()
        self._thread.join(10)


def _echo(request: TaskRequest) -> Succeeded:
    return Succeeded(request.arguments)


@pytest.fixture(scope="session")
def endpoint(request: pytest.FixtureRequest) -> Generator[str]:
    """The URL of the Step Functions API under test."""
    given = request.config.getoption("--sfn-endpoint")
    if given is not None:
        yield given
        return
    server = RunningServer()
    yield server.url
    server.close()


@pytest.fixture
def sfn(endpoint: str) -> SFNClient:
    """A client of the API under test."""
    return client_of(endpoint)


def client_of(endpoint: str) -> SFNClient:
    """A client of an API."""
    return boto3.client(
        "stepfunctions",
        endpoint_url=endpoint,
        region_name=REGION,
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(inject_host_prefix=False, retries={"total_max_attempts": 1}),
    )
