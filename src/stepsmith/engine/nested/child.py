"""An execution that a Task has started, and how the API tells of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from math import ceil
from typing import Any, Final, Protocol
from uuid import UUID

import orjson

from stepsmith.engine.driver import Stop
from stepsmith.engine.nested.resources import AWS_SDK
from stepsmith.engine.payload import Payload
from stepsmith.engine.redrive import Status
from stepsmith.engine.task import TaskRequest
from stepsmith.engine.timestamp import timestamp_text

_INCLUDED: Final = {"Included": True}
_ARN_PARTS: Final = 7  # of a state machine, without the version or alias that may follow


class Ended(Protocol):
    """How an execution ended: a `RunResult`, or what a server keeps of it."""

    @property
    def status(self) -> Status: ...
    @property
    def output(self) -> Any: ...
    @property
    def error(self) -> str | None: ...
    @property
    def cause(self) -> str | None: ...
    @property
    def virtual_seconds(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Child:
    """What was asked for.

    Attributes:
        arn: the execution's.
        machine_arn: the state machine's, with the version or alias through which it was started.
        name: the last part of its ARN.
        input: what it is given.
        input_text: the same as the API tells it.
        started_at: the engine's time at its start.
        seed: from which everything random in it is drawn.
        stop: when the state that waits for it stops it, which is when that times out.
    """

    arn: str
    machine_arn: str
    name: str
    input: Any
    input_text: str
    started_at: datetime
    seed: int
    stop: Stop | None

    @classmethod
    def asked_for(
        cls, request: TaskRequest, arguments: Mapping[str, Any], *, express: bool, stops: bool
    ) -> Child:
        """What the arguments of StartExecution ask for.

        Args:
            request: the task that starts the execution.
            arguments: with `StateMachineArn`; without a `Name` one is made up.
            express: whether it is an express execution, whose name need not be its own.
            stops: whether the task's timeout stops the execution.

        Raises:
            ValueError: the input is a text that is no JSON.
        """
        machine_arn: str = arguments["StateMachineArn"]
        unique = blake2b(
            f"{request.execution_arn}#{request.task_token}".encode(), digest_size=16
        ).digest()
        name: str = arguments.get("Name") or str(UUID(bytes=unique))
        input_, text = _input(arguments.get("Input"))
        parts = machine_arn.split(":")[:_ARN_PARTS]
        parts[5:6] = ["express" if express else "execution"]
        parts.append(name)
        if express:
            parts.append(str(UUID(bytes=unique)))
        limit = request.timeout_seconds if stops else None
        return cls(
            arn=":".join(parts),
            machine_arn=machine_arn,
            name=name,
            input=input_,
            input_text=text,
            started_at=request.now,
            seed=int.from_bytes(unique[:6], "big"),
            stop=None if limit is None else Stop(limit, cause=_aborted(request.execution_arn)),
        )

    @property
    def unqualified_machine_arn(self) -> str:
        """The state machine's ARN without a version or alias."""
        return ":".join(self.machine_arn.split(":")[:_ARN_PARTS])

    def response(self, service: str) -> dict[str, Any]:
        """The answer to StartExecution."""
        return {"ExecutionArn": self.arn, "StartDate": _date(self.started_at, service)}

    def description(self, result: Ended, service: str, *, values_as_json: bool) -> dict[str, Any]:
        """The answer to DescribeExecution, its members in the alphabet's order as AWS has them.

        Args:
            result: how the execution ended.
            service: whose way of writing dates is used.
            values_as_json: give `Input` and `Output` as JSON values rather than as texts.
        """
        described = self._description(result, service, values_as_json=values_as_json)
        described["RedriveCount"] = 0
        described["RedriveStatus"] = "REDRIVABLE"
        if result.status == "SUCCEEDED":
            described["RedriveStatus"] = "NOT_REDRIVABLE"
            described["RedriveStatusReason"] = "Execution is SUCCEEDED and cannot be redriven"
        if self.machine_arn != self.unqualified_machine_arn:
            qualifier = self.machine_arn.rpartition(":")[2]
            kind = "Version" if qualifier.isdecimal() else "Alias"
            described[f"StateMachine{kind}Arn"] = self.machine_arn
        return dict(sorted(described.items()))

    def synchronous_description(self, result: Ended) -> dict[str, Any]:
        """The answer to StartSyncExecution, billed for the least memory that AWS bills."""
        described = self._description(result, AWS_SDK, values_as_json=False)
        described["BillingDetails"] = {
            "BilledDurationInMilliseconds": ceil(result.virtual_seconds * 10) * 100,
            "BilledMemoryUsedInMB": 64,
        }
        return dict(sorted(described.items()))

    def _description(self, result: Ended, service: str, *, values_as_json: bool) -> dict[str, Any]:
        described: dict[str, Any] = {
            "ExecutionArn": self.arn,
            "Input": self.input if values_as_json else self.input_text,
            "InputDetails": _INCLUDED,
            "Name": self.name,
            "StartDate": _date(self.started_at, service),
            "StateMachineArn": self.unqualified_machine_arn,
            "Status": result.status,
            "StopDate": _date(self.ended_at(result), service),
        }
        if result.status == "SUCCEEDED":
            described["Output"] = result.output if values_as_json else Payload(result.output).text
            described["OutputDetails"] = _INCLUDED
        if result.error is not None:
            described["Error"] = result.error
        if result.cause is not None:
            described["Cause"] = result.cause
        return described

    def ended_at(self, result: Ended) -> datetime:
        """When it ended, by the engine's time."""
        return self.started_at + timedelta(seconds=result.virtual_seconds)


def _input(given: Any) -> tuple[Any, str]:
    """An execution's input from what a task gives: nothing, a JSON text, or a value."""
    if isinstance(given, str):
        return orjson.loads(given), given
    payload = Payload({} if given is None else given)
    return payload.value, payload.text


def _aborted(execution_arn: str) -> str:
    return (
        f"The Task state in AWS Step Functions execution [{execution_arn}] which was managing "
        "this resource was aborted"
    )


def _date(moment: datetime, service: str) -> int | str:
    return timestamp_text(moment) if service == AWS_SDK else int(moment.timestamp() * 1000)
