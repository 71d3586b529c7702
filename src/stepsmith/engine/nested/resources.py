"""The resources with which a Task starts an execution, or reports on a task of another one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from stepsmith.engine.resource import ServiceIntegration, parse_resource

OPTIMISED: Final = "states"
AWS_SDK: Final = "aws-sdk:sfn"

_STARTS: Final = {
    (OPTIMISED, "startExecution", ""),
    (OPTIMISED, "startExecution", ".sync"),
    (OPTIMISED, "startExecution", ".sync:2"),
    (OPTIMISED, "startExecution", ".waitForTaskToken"),
    (AWS_SDK, "startExecution", ""),
    (AWS_SDK, "startExecution", ".waitForTaskToken"),
    (AWS_SDK, "startSyncExecution", ""),
}
_REPORTS: Final = {"sendTaskSuccess", "sendTaskFailure", "sendTaskHeartbeat"}


@dataclass(frozen=True, slots=True)
class NestedResource:
    """An action of Step Functions itself.

    Attributes:
        kind: whether it starts an execution or reports on a task.
        service: `states` or `aws-sdk:sfn`, which differ in how dates and errors are written.
        action: `startExecution`, `sendTaskSuccess`, …
        pattern: as in `ServiceIntegration`.
    """

    kind: Literal["start", "report"]
    service: str
    action: str
    pattern: str

    def error(self, name: str, message: str, request_id: str) -> tuple[str, str]:
        """The error name and the cause for an error of the API, each service in its own way."""
        if self.service == AWS_SDK:
            where = f"(Service: Sfn, Status Code: 400, Request ID: {request_id})"
            return f"Sfn.{name}Exception", f"{message} {where}"
        where = (
            f"(Service: AWSStepFunctions; Status Code: 400; Error Code: {name}; "
            f"Request ID: {request_id}; Proxy: null)"
        )
        return f"StepFunctions.{name}Exception", f"{message} {where}"


@cache
def nested_resource(resource: str) -> NestedResource | None:
    """What a `Resource` asks of Step Functions; None if that is nothing to do with executions."""
    integration = parse_resource(resource)
    if not isinstance(integration, ServiceIntegration):
        return None
    service, pattern = integration.resource_type, integration.pattern
    action = integration.resource.removesuffix(pattern)
    if (service, action, pattern) in _STARTS:
        return NestedResource("start", service, action, pattern)
    if service == AWS_SDK and action in _REPORTS and not pattern:
        return NestedResource("report", service, action, pattern)
    return None
