"""What all operations work with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from stepsmith.engine import Failed
from stepsmith.engine.failure import RUNTIME
from stepsmith.errors import LocalCloudError
from stepsmith.server.host.host import Host
from stepsmith.server.mocks.mock import EveryTime, MockedStates
from stepsmith.server.mocks.mocks import Mocks
from stepsmith.server.store.activities import Activities
from stepsmith.server.store.database import Database
from stepsmith.server.store.executions import ExecutionRecord, Executions
from stepsmith.server.store.machines import Machines
from stepsmith.server.store.tags import Tags

Params = Mapping[str, Any]
Result = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Caller:
    """Whose request it is, as its signature says: new ARNs have this region and account."""

    region: str
    account: str

    def arn(self, kind: str, name: str) -> str:
        """The ARN of a resource of the caller's."""
        return f"arn:aws:states:{self.region}:{self.account}:{kind}:{name}"


Operation = Callable[[Params, Caller], Result | Awaitable[Result]]
"""Does what a request asks for. What it raises as `ApiError` is the answer."""


class Service:
    """The tables, the executions under way and the test cases."""

    def __init__(
        self, database: Database, host: Host, mocks: Mocks, wait_time_scale: float = 1.0
    ) -> None:
        self.database = database
        self.mocks = mocks
        self.wait_time_scale = wait_time_scale
        self.host = host
        self.machines = Machines(database)
        self.executions = Executions(database)
        self.activities = Activities(database)
        self.tags = Tags(database)

    def mocked(self, record: ExecutionRecord) -> MockedStates | None:
        """What is mocked in an execution that goes on, as the mock configuration is now.

        If its test case is gone, its tasks fail and tell so: they must not call services.
        """
        if record.test_case is None:
            return None
        name = record.machine_arn.split(":")[6]
        try:
            return self.mocks.find(name, record.test_case)
        except LocalCloudError as error:
            gone = EveryTime(Failed(RUNTIME, str(error)))
            return lambda _: gone
