"""What Parallel and Map share: lines of control that run side by side and come together again."""

from __future__ import annotations

from abc import abstractmethod

from stepsmith.engine.dataflow import Exit
from stepsmith.engine.failure import DATA_LIMIT_EXCEEDED, RUNTIME, Failure
from stepsmith.engine.fanout import Fanout
from stepsmith.engine.frame import Action, Frame
from stepsmith.engine.payload import Payload
from stepsmith.engine.step import abort
from stepsmith.engine.steps.work_step import WorkStep
from stepsmith.engine.task import PathElement


class FanoutStep(WorkStep):
    """A state whose work is done by children. The first that fails ends the others."""

    @abstractmethod
    def child_finished(self, fanout: Fanout, child: Frame) -> int:
        """Record that a child is done; returns the event that what comes next follows."""

    @abstractmethod
    def child_lost(self, child: Frame, previous: int, *, failed: bool) -> None:
        """Record that a child failed or was ended because another one failed."""

    @abstractmethod
    def path_element(self, index: int) -> PathElement:
        """What tells a child from the others."""

    def child_succeeded(self, fanout: Fanout, child: Frame) -> None:
        """Take a child's output; start another child or finish."""
        del fanout.running[child.index]
        fanout.results[child.index] = child.input.value
        fanout.finished += 1
        parent = fanout.parent
        if child.variables is not parent.variables:
            child.forget_variables()
        parent.previous = child.previous
        last = self.child_finished(fanout, child)
        if fanout.finished == len(fanout.inputs):
            parent.previous = last
            parent.execution.schedule(self.children_done, parent)
        elif fanout.started < len(fanout.inputs):
            parent.execution.schedule(self.start_next, parent)

    def child_failed(self, fanout: Fanout, child: Frame, failure: Failure) -> None:
        """End all children, then let the state itself fail."""
        parent, previous = fanout.parent, child.previous
        self.child_lost(child, previous, failed=True)
        abort(child, previous)
        self._end_children(parent, previous)
        parent.previous = previous
        parent.failure = failure
        parent.execution.schedule(self.lost, parent)

    def abort(self, frame: Frame, previous: int) -> None:
        super().abort(frame, previous)
        self._end_children(frame, previous)

    def recover(self, frame: Frame, failure: Failure) -> Action | None:
        if failure.error != RUNTIME:  # which ends everything by itself, without further events
            self._end_children(frame, frame.previous)
        if failure.error == DATA_LIMIT_EXCEEDED:
            frame.children = None  # a redrive runs all of them again
        return super().recover(frame, failure)

    def resume(self, frame: Frame) -> Action | None:
        fanout = frame.children
        if fanout is None:
            return super().resume(frame)
        frame.open_step = self
        frame.retries = 0
        frame.retries_by_retrier = None
        if fanout.finished == len(fanout.inputs):
            return self.finish if fanout.ended else self.children_done
        fanout.ended = False
        for _, child in sorted(fanout.running.items()):
            child.resume(frame.previous)
        for index in range(fanout.started, len(fanout.inputs)):
            if len(fanout.running) < fanout.limit:
                self.start_child(frame, fanout, index)
        return None

    def leave(self, frame: Frame, exit_: Exit) -> None:
        super().leave(frame, exit_)
        frame.children = None

    def gave_up(self, frame: Frame) -> None:
        frame.previous = frame.execution.history.add(f"{self.type}StateFailed", frame.previous)
        frame.open_step = None

    def start_next(self, frame: Frame) -> Action | None:
        """Start one more child. An action."""
        fanout = frame.children
        if fanout is not None and not fanout.ended and fanout.started < len(fanout.inputs):
            self.start_child(frame, fanout, fanout.started)
        return None

    @abstractmethod
    def start_child(self, frame: Frame, fanout: Fanout, index: int) -> None:
        """Start the child with a given position."""

    def children_done(self, frame: Frame) -> Action:
        """All children have succeeded. An action."""
        fanout = frame.children
        assert fanout is not None
        fanout.ended = True
        frame.execution.history.add(f"{self.type}StateSucceeded", frame.previous)
        frame.result = Payload(fanout.results)
        return self.finish(frame)

    def _end_children(self, frame: Frame, previous: int) -> None:
        fanout = frame.children
        if fanout is None or fanout.ended:
            return
        fanout.ended = True
        for _, child in sorted(fanout.running.items()):
            if not child.closed:
                self.child_lost(child, previous, failed=False)
                abort(child, previous)
