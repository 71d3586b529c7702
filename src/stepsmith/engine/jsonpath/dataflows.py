"""What the state types read and shape, in JSONPath mode."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from stepsmith.asl import (
    ABSENT,
    Catcher,
    ChoiceRule,
    ChoiceState,
    FailState,
    MapState,
    ParallelState,
    PassState,
    SucceedState,
    TaskState,
    WaitState,
)
from stepsmith.engine.dataflow import LONGEST_SECONDS, Exit, has_role
from stepsmith.engine.distributed.tolerance import Tolerance
from stepsmith.engine.failure import Failure
from stepsmith.engine.frame import Frame
from stepsmith.engine.jsonpath.condition import compile_condition
from stepsmith.engine.jsonpath.items import Items
from stepsmith.engine.jsonpath.number import Percentage, WholeNumber
from stepsmith.engine.jsonpath.placement import Placement
from stepsmith.engine.jsonpath.runtime_failure import runtime_failure
from stepsmith.engine.jsonpath.selection import Selection
from stepsmith.engine.jsonpath.sources import FrameSources
from stepsmith.engine.jsonpath.template import Assignment, Template
from stepsmith.engine.jsonpath.text import Text
from stepsmith.engine.jsonpath.until import Until
from stepsmith.engine.payload import Payload


class Filtering:
    """`InputPath`, `OutputPath` and `Assign`: states without a result hand their input on."""

    __slots__ = ("_assignment", "_input", "_output")

    def __init__(self, state: WaitState | ChoiceState | SucceedState, assign: Any = ABSENT) -> None:
        self._input = Selection(state.input_path)
        self._output = Selection(state.output_path)
        self._assignment = Assignment(assign)

    def exit(self, frame: Frame) -> Exit:
        seen = frame.note("afterInputPath", self._input.payload(frame, frame.input))
        output = self._output.payload(frame, seen)
        return output, self._assignment.variables(frame, seen)


class Passing:
    """A Pass state: its result stands in its fields."""

    __slots__ = ("_assignment", "_input", "_output", "_parameters", "_placement", "_result")

    def __init__(self, state: PassState) -> None:
        self._input = Selection(state.input_path)
        self._parameters = Template.of(state.parameters)
        self._result = None if state.result is ABSENT else Payload(state.result)
        self._placement = Placement(state.result_path)
        self._output = Selection(state.output_path)
        self._assignment = Assignment(state.assign)

    def exit(self, frame: Frame) -> Exit:
        result = frame.note("afterResultSelector", self._work(frame))
        placed = frame.note("afterResultPath", self._placement.payload(frame, result))
        output = self._output.payload(frame, placed)
        return output, self._assignment.variables(frame, result)

    def _work(self, frame: Frame) -> Payload:
        made = seen = self._input.payload(frame, frame.input)
        if self._parameters is not None:
            made = self._parameters.payload(frame, made.value)
        if self._result is not None:
            return frame.note("result", self._result)
        frame.note("afterInputPath", seen)
        return frame.note("afterParameters", made)


class Rule(Filtering):
    """A rule of a Choice."""

    __slots__ = ("_condition",)

    def __init__(self, state: ChoiceState, rule: ChoiceRule) -> None:
        super().__init__(state, rule.assign)
        self._condition = compile_condition(rule)

    def holds(self, frame: Frame) -> bool:
        return self._condition(frame, self._input.value(frame, frame.input))


class Failing:
    """A Fail state."""

    __slots__ = ("_cause", "_error")

    def __init__(self, state: FailState) -> None:
        self._error = Text("Error", state.error, state.error_path)
        self._cause = Text("Cause", state.cause, state.cause_path)

    def failure(self, frame: Frame) -> Failure:
        frame.note("afterInputPath", frame.input)  # it has no InputPath
        return Failure(self._error.value(frame), self._cause.value(frame))


class Waiting(Filtering):
    """A Wait state."""

    __slots__ = ("_until",)

    def __init__(self, state: WaitState) -> None:
        super().__init__(state, state.assign)
        self._until = Until(state)

    def until(self, frame: Frame) -> datetime:
        return self._until.moment(frame, self._input.value(frame, frame.input))


class Working:
    """A state that does work: what it is given, and what becomes of its result."""

    __slots__ = ("_assignment", "_input", "_output", "_parameters", "_placement", "_selector")

    def __init__(self, state: TaskState | ParallelState | MapState) -> None:
        self._input = Selection(state.input_path)
        self._parameters = Template.of(state.parameters)
        self._selector = Template.of(state.result_selector)
        self._placement = Placement(state.result_path)
        self._output = Selection(state.output_path)
        self._assignment = Assignment(state.assign)

    def arguments(self, frame: Frame) -> Payload:
        seen = made = frame.note("afterInputPath", self._input.payload(frame, frame.input))
        if self._parameters is not None:
            made = self._parameters.payload(frame, seen.value)
        return frame.note("afterParameters", made)

    def exit_with_result(self, frame: Frame, result: Payload) -> Exit:
        frame.note("result", result)
        if self._selector is not None:
            result = self._selector.payload(frame, result.value)
        frame.note("afterResultSelector", result)
        placed = frame.note("afterResultPath", self._placement.payload(frame, result))
        output = self._output.payload(frame, placed)
        return output, self._assignment.variables(frame, result)

    def _seen(self, frame: Frame) -> Any:
        return self._input.value(frame, frame.input)


class Calling(Working):
    """A Task state."""

    __slots__ = ("_credentials", "_heartbeat", "_timeout")

    def __init__(self, state: TaskState) -> None:
        super().__init__(state)
        self._credentials = Template.of(state.credentials)
        self._timeout = WholeNumber(
            "TimeoutSeconds",
            state.timeout_seconds,
            state.timeout_seconds_path,
            most=LONGEST_SECONDS,
        )
        self._heartbeat = WholeNumber(
            "HeartbeatSeconds",
            state.heartbeat_seconds,
            state.heartbeat_seconds_path,
            most=LONGEST_SECONDS,
        )

    def timeout_seconds(self, frame: Frame) -> int | None:
        return self._timeout.value(frame, self._seen(frame))

    def heartbeat_seconds(self, frame: Frame) -> int | None:
        return self._heartbeat.value(frame, self._seen(frame))

    def credentials(self, frame: Frame) -> Any:
        if self._credentials is None:
            return None
        credentials = self._credentials.payload(frame, self._seen(frame))
        value = credentials.value
        if not has_role(value):
            raise runtime_failure(
                frame,
                "The Credentials field needs a RoleArn that is a string, "
                f"but has {credentials.text}",
            )
        return value


class Iterating(Working):
    """An inline Map state; its arguments are its items."""

    __slots__ = ("_count", "_item", "_items", "_max_concurrency", "_percentage")

    def __init__(self, state: MapState) -> None:
        super().__init__(state)
        self._items = Items(state.items_path)
        # Parameters is the older name of ItemSelector.
        self._item = self._parameters or Template.of(state.item_selector)
        self._max_concurrency = WholeNumber(
            "MaxConcurrency", state.max_concurrency, state.max_concurrency_path
        )
        self._count = WholeNumber(
            "ToleratedFailureCount",
            state.tolerated_failure_count,
            state.tolerated_failure_count_path,
        )
        self._percentage = Percentage(
            "ToleratedFailurePercentage",
            state.tolerated_failure_percentage,
            state.tolerated_failure_percentage_path,
        )

    def arguments(self, frame: Frame) -> Payload:
        seen = frame.note("afterInputPath", self._input.payload(frame, frame.input))
        return frame.note("afterItemsPath", self._items.payload(frame, seen))

    @property
    def selects(self) -> bool:
        return self._item is not None

    def item(self, frame: Frame, item: Mapping[str, Any]) -> Payload:
        if self._item is None:
            return Payload(item["Value"])
        return self._item.filled(frame, FrameSources(frame, self._seen(frame), item))

    def max_concurrency(self, frame: Frame) -> int:
        return self._max_concurrency.value(frame, self._seen(frame)) or 0

    def tolerance(self, frame: Frame) -> Tolerance:
        seen = self._seen(frame)
        return Tolerance(self._count.value(frame, seen), self._percentage.value(frame, seen))


class Catching:
    """A catcher; the `OutputPath` of its state is not applied to what it hands on."""

    __slots__ = ("_assignment", "_placement")

    def __init__(self, catcher: Catcher) -> None:
        self._placement = Placement(catcher.result_path)
        self._assignment = Assignment(catcher.assign)

    def exit(self, frame: Frame, failure: Failure) -> Exit:
        error = Payload(failure.output())
        output = self._placement.payload(frame, error)
        return output, self._assignment.variables(frame, error)
