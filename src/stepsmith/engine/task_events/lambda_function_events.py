"""The events of a Lambda function that is called by its own ARN."""

from __future__ import annotations

from stepsmith.engine.failure import Failure
from stepsmith.engine.history import NOT_TRUNCATED, History
from stepsmith.engine.payload import Payload
from stepsmith.engine.task_events.scheduled import Scheduled


class LambdaFunctionEvents:
    """`LambdaFunction…`: the resource is a function's own ARN."""

    def __init__(self, arn: str) -> None:
        self.name = arn

    def scheduled(self, history: History, previous: int, task: Scheduled, region: str) -> int:
        details = {
            "resource": self.name,
            "input": task.arguments.text,
            "inputDetails": NOT_TRUNCATED,
            **task.limits(heartbeat=False),
        }
        return history.add(
            "LambdaFunctionScheduled", previous, "lambdaFunctionScheduledEventDetails", details
        )

    def started(self, history: History, previous: int) -> int:
        return history.add("LambdaFunctionStarted", previous)

    def succeeded(self, history: History, previous: int, output: Payload) -> int:
        details = {"output": output.text, "outputDetails": NOT_TRUNCATED}
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
