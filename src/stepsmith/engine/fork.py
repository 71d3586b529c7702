"""Copies what changes in an execution, so that two can go on from one decision.

What never changes is shared: steps, payloads, variables, the outputs of finished branches. So a
fork costs as much as there are lines of control, however long the history and large the data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from stepsmith.engine.distributed.map_run import MapRun
    from stepsmith.engine.frame import Frame
    from stepsmith.engine.interpreter import Interpreter
    from stepsmith.engine.timers import Timer

_T = TypeVar("_T")


class Fork:
    """The copies made so far, each under its original.

    What hangs on a frame copies itself with a method `forked(fork)`, which asks here for the copies
    of frames and timers that it refers to.
    """

    def __init__(self, execution: Interpreter) -> None:
        self._execution = execution
        self._frames: dict[Frame, Frame] = {}
        self._timers: dict[Timer, Timer] = {}
        self._map_runs: dict[MapRun, MapRun] = {}

    def frame(self, original: Frame) -> Frame:
        """The copy of a frame, with everything below it."""
        known = self._frames.get(original)
        if known is not None:
            return known
        twin = self._frames[original] = shallow_copy(original)
        twin.execution = self._execution
        twin.inspection = None  # who inspects the original does not see the fork
        if original.children is not None:
            twin.children = original.children.forked(self)
        if original.attempt is not None:
            twin.attempt = original.attempt.forked(self)
        if original.timer is not None:
            twin.timer = self.timer(original.timer)
        if original.map_run is not None:
            twin.map_run = self.map_run(original.map_run)
        if original.ended_map_run is not None:
            twin.ended_map_run = self.map_run(original.ended_map_run)
        return twin

    def map_run(self, original: MapRun) -> MapRun:
        """The copy of a map run, unless it will never change again."""
        if original.status == "SUCCEEDED":
            return original
        twin = self._map_runs.get(original)
        if twin is None:
            twin = self._map_runs[original] = original.forked()
        return twin

    def timer(self, original: Timer) -> Timer:
        """The copy of a timer."""
        twin = self._timers.get(original)
        if twin is None:
            twin = self._timers[original] = shallow_copy(original)
            twin.frame = self.frame(original.frame)
        return twin


def shallow_copy(original: _T) -> _T:
    """A copy of an object with slots that shares what they hold."""
    kind = type(original)
    twin = object.__new__(kind)
    for name in kind.__slots__:  # type: ignore[attr-defined]
        if hasattr(original, name):
            setattr(twin, name, getattr(original, name))
    return twin
