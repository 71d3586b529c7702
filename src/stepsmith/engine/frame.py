"""One line of control through a set of states: the execution's own, a branch, an iteration."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Optional

from stepsmith.engine.failure import Failure
from stepsmith.engine.inspection import Inspection, Stage
from stepsmith.engine.payload import Payload
from stepsmith.engine.task import PathElement
from stepsmith.engine.variables import Variables

if TYPE_CHECKING:
    from stepsmith.engine.distributed.map_run import MapRun
    from stepsmith.engine.fanout import Fanout
    from stepsmith.engine.interpreter import Interpreter
    from stepsmith.engine.step import OpenStep, Step
    from stepsmith.engine.task_attempt import TaskAttempt
    from stepsmith.engine.timers import Timer

Action = Callable[["Frame"], Optional["Action"]]
"""A stretch of work without waiting in it; returns what comes next, or None to wait for it.

An action belongs to a step and is shared by all executions; what changes is in the frame.
"""


class Frame:
    """Where a line of control is and what it has in hand. Plain data, so that it can be copied.

    Attributes:
        fanout: the Parallel or Map that this frame is a part of; None for the execution's own.
        index: which branch or iteration it is.
        map_item: `$states.context.Map` inside an iteration.
        input: the current state's input.
        previous: the event that the next event of this frame follows.
        step: the current state.
        entered_id: the event with which it was entered.
        entered_at: when.
        retries: how often it was tried again.
        retries_by_retrier: how often by each of its retriers.
        open_step: the current state as long as it waits for something to finish.
        attempt: the Task's work under way.
        task_token: what the context object shows of it, if the Task's pattern has it do so.
        children: the Parallel's branches or the inline Map's iterations under way.
        map_run: the distributed Map's run under way.
        ended_map_run: the latest one that has ended, of this state or an earlier one.
        timer: what the state waits for, if that is time.
        result: what the Task, Parallel or Map came to.
        failure: what went wrong with it instead.
        inspection: of the state; None where nobody looks into it.
        closed: nothing will happen here any more, unless the execution is redriven.
        pending: what would have come next when the frame was closed from outside.
    """

    __slots__ = (
        "attempt",
        "children",
        "closed",
        "ended_map_run",
        "entered_at",
        "entered_id",
        "execution",
        "failure",
        "fanout",
        "index",
        "input",
        "inspection",
        "map_item",
        "map_run",
        "open_step",
        "pending",
        "previous",
        "result",
        "retries",
        "retries_by_retrier",
        "step",
        "task_token",
        "timer",
        "variables",
    )

    step: Step
    entered_at: datetime
    result: Payload
    failure: Failure

    def __init__(
        self,
        execution: Interpreter,
        input_: Payload,
        variables: Variables,
        previous: int,
    ) -> None:
        self.execution = execution
        self.input = input_
        self.variables = variables
        self.previous = previous
        self.fanout: Fanout | None = None
        self.index = 0
        self.map_item: dict[str, Any] | None = None
        self.entered_id = 0
        self.retries = 0
        self.retries_by_retrier: dict[int, int] | None = None
        self.open_step: OpenStep | None = None
        self.attempt: TaskAttempt | None = None
        self.task_token: str | None = None
        self.children: Fanout | None = None
        self.map_run: MapRun | None = None
        self.ended_map_run: MapRun | None = None
        self.timer: Timer | None = None
        self.closed = False
        self.pending: Action | None = None
        self.inspection: Inspection | None = None

    def branch(self, fanout: Fanout, index: int, input_: Payload) -> Frame:
        """A frame for a branch or an iteration: it sees this one's variables."""
        child = Frame(self.execution, input_, self.variables, self.previous)
        child.fanout = fanout
        child.index = index
        child.map_item = self.map_item
        return child

    def assign(self, new: Mapping[str, Payload]) -> None:
        """Give variables new values.

        Raises:
            VariablesTooLarge: they exceed a quota.
        """
        execution = self.execution
        elsewhere = execution.variable_bytes - self.variables.total
        self.variables = self.variables.assigned(new, self.step.name, elsewhere)
        execution.variable_bytes = elsewhere + self.variables.total

    def forget_variables(self) -> None:
        """A branch's or iteration's own variables are out of everybody's sight."""
        self.execution.variable_bytes -= self._own_variable_bytes()

    def note(self, stage: Stage, payload: Payload) -> Payload:
        """A value of the state's data flow has come about; whoever inspects the state is told."""
        if self.inspection is not None:
            self.inspection.seen[stage] = payload.value
        return payload

    @property
    def path(self) -> tuple[PathElement, ...]:
        """The branches and iterations around the frame's states, outermost first."""
        if self.fanout is None:
            return self.execution.path
        return (*self.fanout.parent.path, self.fanout.step.path_element(self.index))

    def resume(self, redriven_id: int) -> None:
        """Take up again what was not finished when the execution ended.

        Args:
            redriven_id: the ExecutionRedriven event.
        """
        pending, self.pending = self.pending, None
        self.closed = False
        self.execution.variable_bytes += self._own_variable_bytes()
        self.timer = None
        if self.open_step is None and pending is not None:  # between two states, or before any
            self.execution.schedule(pending, self)
        else:
            self.previous = redriven_id
            self.execution.schedule(self.step.resume, self)

    def _own_variable_bytes(self) -> int:
        inherited = 0 if self.fanout is None else self.fanout.parent.variables.total
        return self.variables.total - inherited


def complete(frame: Frame) -> Action | None:
    """The action after a state with `End: true`."""
    frame.closed = True
    if frame.fanout is None:
        frame.execution.succeed(frame)
    else:
        frame.fanout.step.child_succeeded(frame.fanout, frame)
    return None
