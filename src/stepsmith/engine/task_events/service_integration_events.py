"""The events of a service integration."""

from __future__ import annotations

from typing import Any

from stepsmith.engine.failure import Failure
from stepsmith.engine.history import NOT_TRUNCATED, History
from stepsmith.engine.payload import Payload
from stepsmith.engine.resource import ServiceIntegration
from stepsmith.engine.task_events.scheduled import Scheduled


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
            **task.limits(),
        }
        return history.add("TaskScheduled", previous, "taskScheduledEventDetails", details)

    def started(self, history: History, previous: int) -> int:
        return history.add("TaskStarted", previous, "taskStartedEventDetails", self._which())

    def succeeded(self, history: History, previous: int, output: Payload) -> int:
        details = {
            **self._which(),
            "output": output.text,
            "outputDetails": NOT_TRUNCATED,
        }
        return history.add("TaskSucceeded", previous, "taskSucceededEventDetails", details)

    def failed(self, history: History, previous: int, failure: Failure) -> int:
        details = {**self._which(), **failure.details()}
        return history.add("TaskFailed", previous, "taskFailedEventDetails", details)

    def submitted(self, history: History, previous: int, output: Payload) -> int:
        details = {
            **self._which(),
            "output": output.text,
            "outputDetails": NOT_TRUNCATED,
        }
        return history.add("TaskSubmitted", previous, "taskSubmittedEventDetails", details)

    def submit_failed(self, history: History, previous: int, failure: Failure) -> int:
        details = {**self._which(), **failure.details()}
        return history.add("TaskSubmitFailed", previous, "taskSubmitFailedEventDetails", details)

    def timed_out(self, history: History, previous: int, failure: Failure) -> int:
        details = {**self._which(), **failure.details()}
        return history.add("TaskTimedOut", previous, "taskTimedOutEventDetails", details)

    def _which(self) -> dict[str, Any]:
        return {"resourceType": self.name, "resource": self._resource}
