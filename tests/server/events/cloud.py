"""State machines, rules and queues of a test on a server."""

from __future__ import annotations

import json
import time
from typing import Any

from tests.server.served import ROLE, Served

PASS = json.dumps({"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}})


class Cloud:
    """What a test has on a server, under names of its own."""

    def __init__(self, server: Served, name: str) -> None:
        self.name = name
        self.server = server
        self.events = server.client("events")
        self.sfn = server.client("stepfunctions")
        self.sqs = server.client("sqs")

    def machine(self, definition: str = PASS) -> str:
        arn: str = self.sfn.create_state_machine(
            name=self.name, definition=definition, roleArn=ROLE
        )["stateMachineArn"]
        return arn

    def rule(self, pattern: dict[str, Any], *targets: dict[str, Any], **more: Any) -> str:
        """A rule with targets, called as the test is."""
        arn: str = self.events.put_rule(Name=self.name, EventPattern=json.dumps(pattern), **more)[
            "RuleArn"
        ]
        bus = {"EventBusName": more["EventBusName"]} if "EventBusName" in more else {}
        numbered = [{"Id": str(number), **target} for number, target in enumerate(targets)]
        self.events.put_targets(Rule=self.name, Targets=numbered, **bus)
        return arn

    def put(self, detail: Any, **more: Any) -> str:
        """Put one event; its id."""
        entry = {"Source": self.name, "DetailType": "order", "Detail": json.dumps(detail), **more}
        (answer,) = self.events.put_events(Entries=[entry])["Entries"]
        return str(answer["EventId"])

    def executions(self, machine: str) -> list[Any]:
        """The descriptions of all executions, the latest first."""
        listed = self.sfn.list_executions(stateMachineArn=machine)["executions"]
        return [self.sfn.describe_execution(executionArn=one["executionArn"]) for one in listed]

    def inputs(self, machine: str) -> list[Any]:
        """The inputs of all executions, the latest first."""
        return [json.loads(one["input"]) for one in self.executions(machine)]

    def awaited_inputs(self, machine: str, count: int) -> list[Any]:
        """The inputs of all executions once there are so many, the latest first."""
        deadline = time.monotonic() + 20
        while len(found := self.inputs(machine)) < count:
            assert time.monotonic() < deadline, found
            time.sleep(0.02)
        return found

    def queue(self, suffix: str = "") -> tuple[str, str]:
        """The URL and the ARN of a new queue."""
        url = self.sqs.create_queue(QueueName=self.name + suffix)["QueueUrl"]
        return url, f"arn:aws:sqs:us-east-1:123456789012:{self.name}{suffix}"

    def message(self, url: str) -> Any:
        """The next message of a queue, waited for."""
        (message,) = self.sqs.receive_message(
            QueueUrl=url, WaitTimeSeconds=10, MessageAttributeNames=["All"]
        )["Messages"]
        return message
