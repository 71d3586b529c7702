"""An execution and the child executions of its map runs, which go on together.

What they ask of one another is done here; what they ask of the world is handed out.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from stepsmith.engine.clock import Clock
from stepsmith.engine.distributed.children import ChildEnd
from stepsmith.engine.effects import Effect, ForgetChildren, StartChild, StopChild
from stepsmith.engine.execution import Execution
from stepsmith.engine.history import Event, Sink
from stepsmith.engine.machine import Machine
from stepsmith.errors import ExecutionNotRedrivable

ChildSink = Callable[[str, Event], None]
"""Takes the events of child executions, each with the ARN of its execution."""


@dataclass(frozen=True, slots=True)
class _Parent:
    """Whose child an execution is."""

    execution: Execution
    map_run_arn: str
    index: int


class Family:
    """All executions around one, each fed by whoever carries out their effects.

    Attributes:
        root: the execution that is nobody's child.
    """

    def __init__(
        self,
        root: Execution,
        clock: Clock,
        *,
        on_child_event: ChildSink | None = None,
        on_end: Callable[[Execution], None] | None = None,
    ) -> None:
        """Begin with the root alone.

        Args:
            clock: what children are given as theirs.
            on_child_event: called with the events of children.
            on_end: called with each execution that has ended.
        """
        self.root = root
        self._clock = clock
        self._on_child_event = on_child_event
        self._on_end = on_end
        self._effects: deque[tuple[Execution, Effect]] = deque()
        self._children: dict[str, Execution] = {}
        self._parents: dict[Execution, _Parent] = {}
        self._lost: dict[str, dict[int, Execution]] = {}

    def took(self, execution: Execution, effects: list[Effect]) -> None:
        """An execution was fed: what it asks for is to be done, and its end to be told."""
        while True:
            for effect in effects:
                self._effects.append((execution, effect))
            if execution.status == "RUNNING":
                return
            if self._on_end is not None:
                self._on_end(execution)
            parent = self._parents.pop(execution, None)
            if parent is None:
                return
            del self._children[execution.identity.execution_arn]
            self._keep_lost(execution, parent)
            end = ChildEnd(execution.status, execution.output, execution.error, execution.cause)
            execution = parent.execution
            effects = execution.map_runs.child_ended(parent.map_run_arn, parent.index, end)

    def member(self, execution_arn: str) -> Execution | None:
        """The root or the child under way that has this ARN."""
        if execution_arn == self.root.identity.execution_arn:
            return self.root
        return self._children.get(execution_arn)

    def map_run_of(self, execution: Execution) -> str | None:
        """The ARN of the map run whose child under way an execution is; None for the root."""
        parent = self._parents.get(execution)
        return None if parent is None else parent.map_run_arn

    def next_effect(self) -> tuple[Execution, Effect] | None:
        """The next thing that an execution asks of the world, if there is one."""
        while self._effects:
            execution, effect = self._effects.popleft()
            match effect:
                case StartChild():
                    self._start(execution, effect)
                case StopChild(execution_arn=arn):
                    self._stop(arn)
                case ForgetChildren(map_run_arn=arn):
                    self._forget(arn)
                case _:
                    return execution, effect
        return None

    def fork(
        self,
        *,
        sink: Sink,
        clock: Clock,
        on_child_event: ChildSink | None = None,
        on_end: Callable[[Execution], None] | None = None,
    ) -> tuple[Family, dict[Execution, Execution]]:
        """A second family at the same point, which goes on by itself.

        The cost is that of `Execution.fork` for the root and each child under way. Call it when
        `next_effect` has no more.

        Args:
            sink: called with each further event of the root.
            clock: see `Execution.fork`.
            on_child_event: called with the further events of children, and with those of new ones.
            on_end: called with each execution that has ended.

        Returns:
            The family, and its executions by those that they are copies of.
        """
        assert not self._effects, "effects are still to be carried out"
        root = self.root.fork(sink=sink, clock=clock)
        twin = Family(root, clock, on_child_event=on_child_event, on_end=on_end)
        twins = {self.root: root}
        for arn, child in self._children.items():
            copied = child.fork(sink=twin._sink(arn), clock=clock)
            twins[child] = twin._children[arn] = copied
        for child, parent in self._parents.items():
            twin._parents[twins[child]] = _Parent(
                twins[parent.execution], parent.map_run_arn, parent.index
            )
        twin._lost = {arn: dict(lost) for arn, lost in self._lost.items()}
        return twin, twins

    def _start(self, parent: Execution, effect: StartChild) -> None:
        if effect.map_run_arn not in parent.map_runs.open:
            return  # it has ended in the meantime
        child = effect.child
        lost = self._lost.get(effect.map_run_arn, {}).pop(child.index, None)
        if lost is not None:
            self._redrive(parent, effect, lost)
            return
        arn = child.execution_arn
        execution = Execution(
            Machine(parent.machine.definition, effect.program, None, ()),
            child.input,
            name=child.name,
            clock=self._clock,
            sink=self._sink(arn),
            state_machine_arn=effect.machine_arn,
            execution_arn=arn,
            role_arn=parent.identity.role_arn,
            seed=effect.seed,
            path=effect.path,
            as_of=parent.as_of,
        )
        execution.redrive_count = child.redrives
        execution.wait_time_scale = parent.wait_time_scale
        self._adopt(execution, _Parent(parent, effect.map_run_arn, child.index))
        self.took(execution, execution.start())

    def _redrive(self, parent: Execution, effect: StartChild, lost: Execution) -> None:
        child = effect.child
        # It may be shared with a fork, and stays as it is.
        execution = lost.fork(sink=self._sink(child.execution_arn), clock=self._clock)
        try:
            effects = execution.redrive()
        except ExecutionNotRedrivable:
            end = ChildEnd(lost.status, None, lost.error, lost.cause, redrivable=False)
            self.took(parent, parent.map_runs.child_ended(effect.map_run_arn, child.index, end))
            return
        self._adopt(execution, _Parent(parent, effect.map_run_arn, child.index))
        self.took(execution, effects)

    def _stop(self, arn: str) -> None:
        execution = self._children.pop(arn, None)
        if execution is not None:
            parent = self._parents.pop(execution)
            effects = execution.stop()
            self._keep_lost(execution, parent)
            self.took(execution, effects)

    def _forget(self, map_run_arn: str) -> None:
        for execution in self._lost.pop(map_run_arn, {}).values():
            for arn in execution.map_runs.by_arn:
                self._forget(arn)

    def _adopt(self, execution: Execution, parent: _Parent) -> None:
        self._children[execution.identity.execution_arn] = execution
        self._parents[execution] = parent

    def _keep_lost(self, execution: Execution, parent: _Parent) -> None:
        """Keep a standard execution that a redrive may go on with."""
        if execution.status != "SUCCEEDED" and not execution.identity.is_express:
            self._lost.setdefault(parent.map_run_arn, {})[parent.index] = execution

    def _sink(self, arn: str) -> Sink | None:
        return None if self._on_child_event is None else partial(self._on_child_event, arn)
