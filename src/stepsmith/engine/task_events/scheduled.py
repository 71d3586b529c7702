"""What is told about an attempt when it is scheduled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from stepsmith.engine.payload import Payload


@dataclass(frozen=True, slots=True)
class Scheduled:
    """The evaluated fields of a Task state."""

    arguments: Payload
    timeout_seconds: float | None
    heartbeat_seconds: float | None
    credentials: Any

    def limits(self, *, heartbeat: bool = True, role: bool = True) -> dict[str, Any]:
        """What the state sets of these, as event details."""
        limits: dict[str, Any] = {}
        if self.timeout_seconds is not None:
            limits["timeoutInSeconds"] = self.timeout_seconds
        if heartbeat and self.heartbeat_seconds is not None:
            limits["heartbeatInSeconds"] = self.heartbeat_seconds
        if role and self.credentials is not None:
            limits["taskCredentials"] = {"roleArn": self.credentials["RoleArn"]}
        return limits
