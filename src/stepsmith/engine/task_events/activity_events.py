"""The events of an activity."""

from __future__ import annotations

from stepsmith.engine.failure import Failure
from stepsmith.engine.history import NOT_TRUNCATED, History
from stepsmith.engine.payload import Payload
from stepsmith.engine.task_events.scheduled import Scheduled


class ActivityEvents:
    """`Activity…`: the resource is an activity's ARN."""

    def __init__(self, arn: str) -> None:
        self.name = arn

    def scheduled(self, history: History, previous: int, task: Scheduled, region: str) -> int:
        details = {
            "resource": self.name,
            "input": task.arguments.text,
            "inputDetails": NOT_TRUNCATED,
            **task.limits(role=False),
        }
        return history.add("ActivityScheduled", previous, "activityScheduledEventDetails", details)

    def taken(self, history: History, previous: int, worker_name: str | None) -> int:
        details = {} if worker_name is None else {"workerName": worker_name}
        return history.add("ActivityStarted", previous, "activityStartedEventDetails", details)

    def succeeded(self, history: History, previous: int, output: Payload) -> int:
        details = {"output": output.text, "outputDetails": NOT_TRUNCATED}
        return history.add("ActivitySucceeded", previous, "activitySucceededEventDetails", details)

    def failed(self, history: History, previous: int, failure: Failure) -> int:
        return history.add(
            "ActivityFailed", previous, "activityFailedEventDetails", failure.details()
        )

    def timed_out(self, history: History, previous: int, failure: Failure) -> int:
        return history.add(
            "ActivityTimedOut", previous, "activityTimedOutEventDetails", failure.details()
        )
