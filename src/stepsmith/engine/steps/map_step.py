"""Inline Map: runs its item processor for each item, in the same execution.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-map-inline.html
"""

from __future__ import annotations

from typing import Final

from stepsmith.engine.dataflow import MapDataflow
from stepsmith.engine.failure import DATA_LIMIT_EXCEEDED, TerminalFailure
from stepsmith.engine.fanout import Fanout
from stepsmith.engine.frame import Action, Frame
from stepsmith.engine.program import Program
from stepsmith.engine.step import Transition, too_large
from stepsmith.engine.steps.fanout_step import FanoutStep
from stepsmith.engine.steps.map_start import started
from stepsmith.engine.steps.work_step import ErrorHandling
from stepsmith.engine.task import MapIteration

MOST_CONCURRENT_ITERATIONS: Final = 40
"""How many iterations an inline Map runs at once at the most."""

_FAILED: Final = ("MapIterationFailed", "mapIterationFailedEventDetails")
_ABORTED: Final = ("MapIterationAborted", "mapIterationAbortedEventDetails")


class MapStep(FanoutStep):
    """An inline Map state."""

    type = "Map"

    def __init__(
        self,
        name: str,
        flow: MapDataflow,
        transition: Transition,
        errors: ErrorHandling,
        *,
        processor: Program,
    ) -> None:
        super().__init__(name, flow, transition, errors)
        self._flow = flow
        self._start_item = processor.start

    def work(self, frame: Frame) -> Action | None:
        flow = self._flow
        items = flow.arguments(frame)
        limit = flow.max_concurrency(frame) or MOST_CONCURRENT_ITERATIONS
        with started(frame, len(items.value)):
            flow.tolerance(frame)
        fanout = frame.children = Fanout(
            self, frame, items.value, min(limit, MOST_CONCURRENT_ITERATIONS)
        )
        if not items.value:
            return self.children_done
        for index in range(min(fanout.limit, len(items.value))):
            self.start_child(frame, fanout, index)
        return None

    def start_child(self, frame: Frame, fanout: Fanout, index: int) -> None:
        value = fanout.inputs[index]
        item = {"Index": index, "Value": value}
        input_ = self._flow.item(frame, item)
        if input_.too_large:
            raise TerminalFailure(DATA_LIMIT_EXCEEDED, too_large(self.name))
        child = frame.branch(fanout, index, input_)
        child.map_item = {"Item": item}
        execution = frame.execution
        child.previous = execution.history.add(
            "MapIterationStarted",
            frame.previous,
            "mapIterationStartedEventDetails",
            {"name": self.name, "index": index},
        )
        fanout.running[index] = child
        fanout.started += 1
        execution.schedule(self._start_item, child)

    def path_element(self, index: int) -> MapIteration:
        return MapIteration(self.name, index)

    def child_finished(self, fanout: Fanout, child: Frame) -> int:
        return child.execution.history.add(
            "MapIterationSucceeded",
            child.previous,
            "mapIterationSucceededEventDetails",
            {"name": self.name, "index": child.index},
        )

    def child_lost(self, child: Frame, previous: int, *, failed: bool) -> None:
        type_, details = _FAILED if failed else _ABORTED
        child.execution.history.add(
            type_, previous, details, {"name": self.name, "index": child.index}
        )
