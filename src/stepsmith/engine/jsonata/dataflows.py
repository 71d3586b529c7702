"""What the state types read and shape, in JSONata mode."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from stepsmith.asl import (
    ABSENT,
    Catcher,
    ChoiceRule,
    FailState,
    MapState,
    ParallelState,
    TaskState,
    WaitState,
)
from stepsmith.asl.json_value import is_array, is_object
from stepsmith.engine.context import context_object
from stepsmith.engine.dataflow import Exit, has_role
from stepsmith.engine.distributed.tolerance import Tolerance
from stepsmith.engine.failure import EvaluationFailure, Failure
from stepsmith.engine.frame import Frame
from stepsmith.engine.jsonata.field import Field
from stepsmith.engine.jsonata.number import number, seconds, whole
from stepsmith.engine.payload import Payload
from stepsmith.engine.timestamp import moment_of


class Leaving:
    """`Output` and `Assign`, which all states that go on have, and so have rules and catchers."""

    __slots__ = ("_assign", "_constant_assign", "_output")

    def __init__(self, output: Any, assign: Any, location: str = "") -> None:
        prefix = f"{location}/" if location else ""
        self._output = optional_field(output, f"{prefix}Output")
        self._assign = optional_field(assign, f"{prefix}Assign")
        self._constant_assign = _constant_assign(self._assign)

    def exit(self, frame: Frame) -> Exit:
        """Without a result, the output is the input."""
        return self._exit(frame, frame.input, None)

    def exit_with_result(self, frame: Frame, result: Payload) -> Exit:
        """With a result, the output is the result."""
        frame.note("result", result)
        return self._exit(frame, result, {"result": result.value})

    def exit_with_error(self, frame: Frame, failure: Failure) -> Exit:
        """With an error caught, the output is the error."""
        error = Payload(failure.output())
        return self._exit(frame, error, {"errorOutput": error.value})

    def _exit(self, frame: Frame, default: Payload, extra: Mapping[str, Any] | None) -> Exit:
        output = default if self._output is None else self._output.payload(frame, extra)
        if self._assign is None:
            return output, None
        return output, self._constant_assign or self._assigned(self._assign, frame, extra)

    def _assigned(
        self, assign: Field, frame: Frame, extra: Mapping[str, Any] | None
    ) -> Mapping[str, Payload]:
        values = assign.value(frame, extra)
        if not is_object(values):
            raise assign.unexpected("object", values)
        return {name: Payload(value) for name, value in values.items()}


class Catching:
    """A catcher."""

    __slots__ = ("_leaving",)

    def __init__(self, catcher: Catcher, index: int) -> None:
        self._leaving = Leaving(catcher.output, catcher.assign, f"Catch[{index}]")

    def exit(self, frame: Frame, failure: Failure) -> Exit:
        return self._leaving.exit_with_error(frame, failure)


class Rule(Leaving):
    """A rule of a Choice."""

    __slots__ = ("_condition",)

    def __init__(self, rule: ChoiceRule, index: int) -> None:
        super().__init__(rule.output, rule.assign, f"Choices[{index}]")
        self._condition = Field(rule.condition, f"Choices[{index}]/Condition")

    def holds(self, frame: Frame) -> bool:
        value = self._condition.value(frame)
        if not isinstance(value, bool):
            raise self._condition.unexpected("boolean", value)
        return value


class Failing:
    """A Fail state."""

    __slots__ = ("_cause", "_error")

    def __init__(self, state: FailState) -> None:
        self._error = optional_field(state.error, "Error")
        self._cause = optional_field(state.cause, "Cause")

    def failure(self, frame: Frame) -> Failure:
        return Failure(_text(self._error, frame), _text(self._cause, frame))


class Waiting(Leaving):
    """A Wait state."""

    __slots__ = ("_seconds", "_timestamp")

    def __init__(self, state: WaitState) -> None:
        super().__init__(state.output, state.assign)
        self._seconds = optional_field(state.seconds, "Seconds")
        self._timestamp = optional_field(state.timestamp, "Timestamp")

    def until(self, frame: Frame) -> datetime:
        delay = seconds(self._seconds, frame)
        if delay is not None:
            return frame.execution.history.now + timedelta(seconds=delay)
        timestamp = _text(self._timestamp, frame)
        moment = moment_of(timestamp)
        if moment is None:
            problem = (
                "The Timestamp field cannot be parsed as an ISO-8601 extended offset "
                f"date-time format string: {timestamp}"
            )
            raise EvaluationFailure(problem, "Timestamp")
        return moment


class Working(Leaving):
    """A state that does work."""

    __slots__ = ("_arguments",)

    def __init__(self, state: TaskState | ParallelState | MapState, arguments: Any) -> None:
        super().__init__(state.output, state.assign)
        self._arguments = optional_field(arguments, "Arguments")

    def arguments(self, frame: Frame) -> Payload:
        given = frame.input if self._arguments is None else self._arguments.payload(frame)
        return frame.note("afterArguments", given)


class Calling(Working):
    """A Task state."""

    __slots__ = ("_credentials", "_heartbeat", "_timeout")

    def __init__(self, state: TaskState) -> None:
        super().__init__(state, state.arguments)
        self._timeout = optional_field(state.timeout_seconds, "TimeoutSeconds")
        self._heartbeat = optional_field(state.heartbeat_seconds, "HeartbeatSeconds")
        self._credentials = optional_field(state.credentials, "Credentials")

    def timeout_seconds(self, frame: Frame) -> int | None:
        return seconds(self._timeout, frame)

    def heartbeat_seconds(self, frame: Frame) -> int | None:
        return seconds(self._heartbeat, frame)

    def credentials(self, frame: Frame) -> Any:
        if self._credentials is None:
            return None
        value = self._credentials.value(frame)
        if not has_role(value):
            raise self._credentials.unexpected("object", value)
        return value


class Iterating(Working):
    """An inline Map state; its arguments are its items."""

    __slots__ = ("_count", "_max_concurrency", "_percentage", "_selector")

    def __init__(self, state: MapState) -> None:
        super().__init__(state, ABSENT)
        self._arguments = optional_field(state.items, "Items")
        self._selector = optional_field(state.item_selector, "ItemSelector")
        self._max_concurrency = optional_field(state.max_concurrency, "MaxConcurrency")
        self._count = optional_field(state.tolerated_failure_count, "ToleratedFailureCount")
        self._percentage = optional_field(
            state.tolerated_failure_percentage, "ToleratedFailurePercentage"
        )

    def arguments(self, frame: Frame) -> Payload:
        items = super().arguments(frame)
        if is_array(items.value):
            return items
        if self._arguments is None:
            raise EvaluationFailure(f"Map state input must be an array but was: {items.text}", None)
        raise self._arguments.unexpected("array", items.value)

    @property
    def selects(self) -> bool:
        return self._selector is not None

    def item(self, frame: Frame, item: Mapping[str, Any]) -> Payload:
        if self._selector is None:
            return Payload(item["Value"])
        context = {**context_object(frame), "Map": {"Item": item}}
        return self._selector.payload(frame, {"context": context})

    def max_concurrency(self, frame: Frame) -> int:
        return whole(self._max_concurrency, frame) or 0

    def tolerance(self, frame: Frame) -> Tolerance:
        return Tolerance(whole(self._count, frame), number(self._percentage, frame))


def optional_field(definition: Any, location: str) -> Field | None:
    """A field that the state may not have."""
    return None if definition is ABSENT else Field(definition, location)


def _constant_assign(assign: Field | None) -> Mapping[str, Payload] | None:
    if assign is None or assign.constant is None or not is_object(assign.constant.value):
        return None
    return {name: Payload(value) for name, value in assign.constant.value.items()}


def _text(field: Field | None, frame: Frame) -> str | None:
    if field is None:
        return None
    value = field.value(frame)
    if not isinstance(value, str):
        raise field.unexpected("string", value)
    return value
