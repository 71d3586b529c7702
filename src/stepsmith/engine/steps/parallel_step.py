"""Parallel: runs its branches side by side; its result is the array of their outputs."""

from __future__ import annotations

from collections.abc import Sequence

from stepsmith.engine.dataflow import ResultDataflow
from stepsmith.engine.failure import DATA_LIMIT_EXCEEDED, TerminalFailure
from stepsmith.engine.fanout import Fanout
from stepsmith.engine.frame import Action, Frame
from stepsmith.engine.program import Program
from stepsmith.engine.step import Transition, too_large
from stepsmith.engine.steps.fanout_step import FanoutStep
from stepsmith.engine.steps.work_step import ErrorHandling
from stepsmith.engine.task import ParallelBranch


class ParallelStep(FanoutStep):
    """A Parallel state."""

    type = "Parallel"

    def __init__(
        self,
        name: str,
        flow: ResultDataflow,
        transition: Transition,
        errors: ErrorHandling,
        *,
        branches: Sequence[Program],
    ) -> None:
        super().__init__(name, flow, transition, errors)
        self._branches = branches

    def work(self, frame: Frame) -> Action | None:
        arguments = self._result_flow.arguments(frame)
        if arguments.too_large:
            raise TerminalFailure(DATA_LIMIT_EXCEEDED, too_large(self.name))
        frame.previous = frame.execution.history.add(
            "ParallelStateStarted", max(frame.previous, frame.entered_id)
        )
        count = len(self._branches)
        fanout = frame.children = Fanout(self, frame, [arguments] * count, count)
        for index in range(count):
            self.start_child(frame, fanout, index)
        return None

    def start_child(self, frame: Frame, fanout: Fanout, index: int) -> None:
        child = frame.branch(fanout, index, fanout.inputs[index])
        fanout.running[index] = child
        fanout.started += 1
        frame.execution.schedule(self._branches[index].start, child)

    def path_element(self, index: int) -> ParallelBranch:
        return ParallelBranch(self.name, index)

    def child_finished(self, fanout: Fanout, child: Frame) -> int:
        return child.previous

    def child_lost(self, child: Frame, previous: int, *, failed: bool) -> None:
        """Branches have no events of their own."""
