"""The events that a Task leaves between being entered and left, which depend on its resource."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from stepsmith.engine.failure import Failure
from stepsmith.engine.history import History
from stepsmith.engine.payload import Payload
from stepsmith.engine.resource import ServiceIntegration


@dataclass(frozen=True, slots=True)
class Scheduled:
    """What is told about an attempt when it is scheduled."""

    arguments: Payload
    timeout_seconds: float | None
    heartbeat_seconds: float | None
    credentials: Any


class TaskEvents(Protocol):
    """Records what happens to an attempt. Every method returns the event's id.

    Attributes:
        name: what causes call the resource.
    """

    name: str

    def scheduled(self, history: History, previous: int, task: Scheduled, region: str) -> int: ...

    def started(self, history: History, previous: int) -> int: ...

    def succeeded(self, history: History, previous: int, output: Payload) -> int: ...

    def failed(self, history: History, previous: int, failure: Failure) -> int: ...

    def timed_out(self, history: History, previous: int, failure: Failure) -> int: ...


class LambdaFunctionEvents:
    """`LambdaFunction…`: the resource is a function's own ARN."""

    def __init__(self, arn: str) -> None:
        self.name = arn

    def scheduled(self, history: History, previous: int, task: Scheduled, region: str) -> int:
        details = {
            "resource": self.name,
            "input": task.arguments.text,
            "inputDetails": {"truncated": False},
            **_limits(task, ("timeoutInSeconds",)),
        }
        return history.add(
            "LambdaFunctionScheduled", previous, "lambdaFunctionScheduledEventDetails", details
        )

    def started(self, history: History, previous: int) -> int:
        return history.add("LambdaFunctionStarted", previous)

    def succeeded(self, history: History, previous: int, output: Payload) -> int:
        details = {"output": output.text, "outputDetails": {"truncated": False}}
        return history.add(
            "LambdaFunctionSucceeded", previous, "lambdaFunctionSucceededEventDetails", details
        )

    def failed(self, history: History, previous: int, failure: Failure) -> int:
        return history.add(
            "LambdaFunctionFailed",
            previous,
            "lambdaFunctionFailedEventDetails",
            failure.details(),
        )

    def timed_out(self, history: History, previous: int, failure: Failure) -> int:
        return history.add(
            "LambdaFunctionTimedOut",
            previous,
            "lambdaFunctionTimedOutEventDetails",
            failure.details(),
        )


class ServiceIntegrationEvents:
    """`Task…`: the resource is an action of a service."""

    def __init__(self, integration: ServiceIntegration) -> None:
        self.name = integration.resource_type
        self._resource = integration.resource

    def scheduled(self, history: History, previous: int, task: Scheduled, region: str) -> int:
        details = {
            **self._which(),
            "region": region,
            "parameters": task.arguments.text,
            **_limits(task, ("timeoutInSeconds", "heartbeatInSeconds")),
        }
        return history.add("TaskScheduled", previous, "taskScheduledEventDetails", details)

    def started(self, history: History, previous: int) -> int:
        return history.add("TaskStarted", previous, "taskStartedEventDetails", self._which())

    def succeeded(self, history: History, previous: int, output: Payload) -> int:
        details = {
            **self._which(),
            "output": output.text,
            "outputDetails": {"truncated": False},
        }
        return history.add("TaskSucceeded", previous, "taskSucceededEventDetails", details)

    def failed(self, history: History, previous: int, failure: Failure) -> int:
        details = {**self._which(), **failure.details()}
        return history.add("TaskFailed", previous, "taskFailedEventDetails", details)

    def timed_out(self, history: History, previous: int, failure: Failure) -> int:
        details = {**self._which(), **failure.details()}
        return history.add("TaskTimedOut", previous, "taskTimedOutEventDetails", details)

    def _which(self) -> dict[str, Any]:
        return {"resourceType": self.name, "resource": self._resource}


def _limits(task: Scheduled, names: tuple[str, ...]) -> dict[str, Any]:
    values = {
        "timeoutInSeconds": task.timeout_seconds,
        "heartbeatInSeconds": task.heartbeat_seconds,
    }
    limits: dict[str, Any] = {name: values[name] for name in names if values[name] is not None}
    if task.credentials is not None:
        limits["taskCredentials"] = {"roleArn": task.credentials["RoleArn"]}
    return limits
