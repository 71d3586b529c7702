"""A state made ready to run, and what all state types have in common.

Steps are made once per definition and shared by all its executions; whatever changes during a run
is in the `Frame` that an action is given.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from sys import intern
from typing import Any, ClassVar

from stepsmith.engine.dataflow import Exit
from stepsmith.engine.failure import (
    DATA_LIMIT_EXCEEDED,
    RUNTIME,
    EvaluationFailure,
    Failure,
    TerminalFailure,
    VariablesTooLarge,
)
from stepsmith.engine.frame import Action, Frame, complete
from stepsmith.engine.history import NOT_TRUNCATED
from stepsmith.engine.payload import MAX_BYTES


class Step(ABC):
    """A state of any type.

    Attributes:
        type: the state type's name, with which the names of its events begin.
        name: the state's name.
    """

    type: ClassVar[str]

    def __init__(self, name: str) -> None:
        self.name = name
        self.entered_event = intern(f"{self.type}StateEntered")
        self.exited_event = intern(f"{self.type}StateExited")

    @abstractmethod
    def enter(self, frame: Frame) -> Action | None:
        """The action that enters the state."""

    @abstractmethod
    def proceed(self, frame: Frame) -> Action | None:
        """What the state does once it is entered. An action."""

    def resume(self, frame: Frame) -> Action | None:
        """Take the state up again, since the execution is redriven and it was not left. An action.

        The state is not entered anew: it keeps its input, its event and its time of entry.
        """
        return self.proceed(frame)

    @abstractmethod
    def link(self, enter: Mapping[str, Action]) -> None:
        """Learn the actions that enter the states around this one, by name."""

    def begin(self, frame: Frame) -> None:
        """Record that the state is entered."""
        history = frame.execution.history
        frame.step = self
        frame.entered_at = history.now
        history.transitions += 1
        frame.entered_id = history.add(
            self.entered_event,
            frame.previous,
            "stateEnteredEventDetails",
            {"name": self.name, "input": frame.input.text, "inputDetails": NOT_TRUNCATED},
        )

    def leave(self, frame: Frame, exit_: Exit) -> None:
        """Record that the state is left, and hand its output on.

        Raises:
            Failure: its output or its variables exceed a quota.
        """
        output, assigned = exit_
        if output.size > MAX_BYTES:
            raise TerminalFailure(DATA_LIMIT_EXCEEDED, too_large(self.name))
        details: dict[str, Any] = {
            "name": self.name,
            "output": output.text,
            "outputDetails": NOT_TRUNCATED,
        }
        if assigned:
            frame.assign(assigned)
            details["assignedVariables"] = {
                name: payload.text for name, payload in assigned.items()
            }
            details["assignedVariablesDetails"] = NOT_TRUNCATED
        frame.previous = frame.execution.history.add(
            self.exited_event, frame.previous, "stateExitedEventDetails", details
        )
        frame.input = output

    def fail(self, frame: Frame, failure: Failure) -> Action | None:
        """Take a failure that arose in an action of this state; returns what follows."""
        self.record_failure(frame, failure)
        return self.recover(frame, failure)

    def record_failure(self, frame: Frame, failure: Failure) -> None:
        """Record an evaluation that failed, and have what follows come after it."""
        if isinstance(failure, EvaluationFailure):
            failure.cause = self.explain(frame, failure.cause)
            self._record_evaluation(frame, failure, failure.location)
        elif isinstance(failure, VariablesTooLarge):
            self._record_evaluation(frame, failure, "Assign")
        else:
            frame.previous = max(frame.previous, frame.entered_id)

    def _record_evaluation(self, frame: Frame, failure: Failure, location: str | None) -> None:
        details = {"error": failure.error, "cause": failure.cause, "state": self.name}
        if location is not None:
            details["location"] = location
        frame.previous = frame.execution.history.add(
            "EvaluationFailed", frame.previous, "evaluationFailedEventDetails", details
        )

    def recover(self, frame: Frame, failure: Failure) -> Action | None:
        """What a failure of this state leads to: most types let it end their surroundings."""
        give_up(frame, failure)
        return None

    def explain(self, frame: Frame, problem: str | None) -> str:
        """A problem in the words with which AWS begins the causes of runtime errors."""
        return explained(self.name, frame.entered_id, problem)


class Transition:
    """Where a state leads: the state that `Next` names, or out with `End`."""

    __slots__ = ("_next", "follow")

    follow: Action

    def __init__(self, next_: str | None) -> None:
        self._next = next_

    def link(self, enter: Mapping[str, Action]) -> None:
        """Turn the name into the action that enters the state."""
        self.follow = complete if self._next is None else enter[self._next]


class OpenStep(Step):
    """A state that stays open while it waits: for time, a task, branches or iterations."""

    def begin(self, frame: Frame) -> None:
        super().begin(frame)
        frame.open_step = self

    def resume(self, frame: Frame) -> Action | None:
        frame.open_step = self
        return super().resume(frame)

    def leave(self, frame: Frame, exit_: Exit) -> None:
        super().leave(frame, exit_)
        frame.open_step = None

    def abort(self, frame: Frame, previous: int) -> None:
        """End the state from outside: record it and drop what it waits for."""
        frame.execution.history.add(f"{self.type}StateAborted", previous)
        if frame.timer is not None:
            frame.timer.cancelled = True


def explained(name: str, entered_id: int, problem: str | None) -> str:
    """A problem in a state that was entered with this event, as AWS tells it."""
    return (
        f"An error occurred while executing the state '{name}' "
        f"(entered at the event id #{entered_id}). {problem}"
    )


def too_large(name: str) -> str:
    """The cause that a state, or the resource it calls, gave more than the payload quota."""
    return (
        f"The state/task '{name}' returned a result with a size exceeding "
        "the maximum number of bytes service limit."
    )


def give_up(frame: Frame, failure: Failure) -> None:
    """A failure that the state does not handle ends its frame, and more.

    A `States.Runtime` ends the whole execution from any depth: nothing around may handle it.
    """
    if frame.fanout is None or failure.error == RUNTIME:
        frame.closed = True
        frame.execution.fail(frame, failure)
    else:
        frame.fanout.step.child_failed(frame.fanout, frame, failure)


def abort(frame: Frame, previous: int) -> None:
    """End a frame from outside, with whatever is open in it."""
    frame.closed = True
    frame.forget_variables()
    if frame.open_step is not None:
        frame.open_step.abort(frame, previous)
