"""What all operations work with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from stepsmith.server.host.host import Host
from stepsmith.server.store.activities import Activities
from stepsmith.server.store.database import Database
from stepsmith.server.store.executions import Executions
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
    """The tables and the executions under way."""

    def __init__(self, database: Database, host: Host) -> None:
        self.database = database
        self.host = host
        self.machines = Machines(database)
        self.executions = Executions(database)
        self.activities = Activities(database)
        self.tags = Tags(database)
