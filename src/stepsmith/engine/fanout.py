"""The branches of a Parallel or the iterations of a Map while they run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stepsmith.engine.fork import Fork, shallow_copy
from stepsmith.engine.frame import Frame

if TYPE_CHECKING:
    from stepsmith.engine.steps.fanout_step import FanoutStep


class Fanout:
    """What is under way, what is done, what is still to be started.

    Attributes:
        parent: the frame whose state this is.
        inputs: what each child is given: the same for all branches, the items of a Map.
        results: the children's outputs by position.
        running: children not yet finished, by position; once it has ended, those to redrive.
        started: how many have been started.
        finished: how many have succeeded.
        limit: how many may run at once.
        ended: all have succeeded, or one of them failed and the others were ended.
    """

    __slots__ = (
        "ended",
        "finished",
        "inputs",
        "limit",
        "parent",
        "results",
        "running",
        "started",
        "step",
    )

    def __init__(self, step: FanoutStep, parent: Frame, inputs: list[Any], limit: int) -> None:
        self.step = step
        self.parent = parent
        self.inputs = inputs
        self.limit = limit
        self.results: list[Any] = [None] * len(inputs)
        self.running: dict[int, Frame] = {}
        self.started = 0
        self.finished = 0
        self.ended = False

    def forked(self, fork: Fork) -> Fanout:
        """A copy that goes on by itself."""
        twin = shallow_copy(self)
        twin.parent = fork.frame(self.parent)
        twin.results = self.results.copy()
        twin.running = {}
        for index, child in self.running.items():
            twin.running[index] = copied = fork.frame(child)
            copied.fanout = twin
        return twin
