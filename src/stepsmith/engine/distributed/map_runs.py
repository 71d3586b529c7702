"""The map runs of an execution, and what is fed to them.

These are inputs of an execution like the outcomes of its tasks: each gives the effects that follow.
What comes for a map run that has ended is ignored.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING
from weakref import proxy

from stepsmith.engine.distributed.children import ChildEnd
from stepsmith.engine.distributed.item_source import Item
from stepsmith.engine.distributed.map_run import MapRun
from stepsmith.engine.distributed.planning import concurrency
from stepsmith.engine.distributed.result_files import ResultFile
from stepsmith.engine.failure import ITEM_READER_FAILED, RESULT_WRITER_FAILED, Failure
from stepsmith.engine.steps.distributed_map_step import DistributedMapStep

if TYPE_CHECKING:
    from stepsmith.engine.effects import Effect
    from stepsmith.engine.fork import Fork
    from stepsmith.engine.frame import Frame
    from stepsmith.engine.interpreter import Interpreter


class MapRuns:
    """Those under way and those that have ended.

    Attributes:
        by_arn: all of them, in the order in which they started.
    """

    def __init__(self, execution: Interpreter) -> None:
        self._execution: Interpreter = proxy(execution)  # which holds this object
        self._frames: dict[str, Frame] = {}
        self.by_arn: dict[str, MapRun] = {}

    def items_read(self, map_run_arn: str, items: list[Item], *, last: bool) -> list[Effect]:
        """Items have been read; `last` says that no more will come."""
        frame = self._frames.get(map_run_arn)
        if frame is None:
            return self._execution.feed()
        self.by_arn[map_run_arn].read(items, last=last)
        return self._execution.feed(_step(frame).items_read, frame)

    def reading_failed(self, map_run_arn: str, cause: str) -> list[Effect]:
        """Items could not be read."""
        return self._failed(map_run_arn, Failure(ITEM_READER_FAILED, cause))

    def child_ended(self, map_run_arn: str, index: int, end: ChildEnd) -> list[Effect]:
        """A child execution ended."""
        frame = self._frames.get(map_run_arn)
        if frame is None:
            return self._execution.feed()
        self.by_arn[map_run_arn].ended.append((index, end))
        return self._execution.feed(_step(frame).child_ended, frame)

    def results_written(self, map_run_arn: str, file: ResultFile) -> list[Effect]:
        """A file of results has been written."""
        frame = self._frames.get(map_run_arn)
        if frame is None:
            return self._execution.feed()
        run = self.by_arn[map_run_arn]
        run.results.file_written(run, file)
        return self._execution.feed(_step(frame).results_written, frame)

    def writing_failed(self, map_run_arn: str, cause: str) -> list[Effect]:
        """A file of results could not be written."""
        return self._failed(map_run_arn, Failure(RESULT_WRITER_FAILED, cause))

    def update(
        self,
        map_run_arn: str,
        max_concurrency: int | None,
        failure_count: int | None,
        failure_percentage: float | None,
    ) -> list[Effect]:
        """Settings of a run under way are changed, as UpdateMapRun does; None leaves one alone.

        See https://docs.aws.amazon.com/step-functions/latest/apireference/API_UpdateMapRun.html
        """
        frame = self._frames.get(map_run_arn)
        if frame is None:
            return self._execution.feed()
        limit = None if max_concurrency is None else concurrency(max_concurrency)
        self.by_arn[map_run_arn].update(limit, failure_count, failure_percentage)
        return self._execution.feed(_step(frame).updated, frame)

    @property
    def open(self) -> Collection[str]:
        """The ARNs of those under way."""
        return self._frames.keys()

    def opened(self, frame: Frame, run: MapRun) -> None:
        """A frame's distributed Map has a run under way."""
        self.by_arn[run.arn] = run
        self._frames[run.arn] = frame

    def closed(self, run: MapRun) -> None:
        """A run has ended."""
        self._frames.pop(run.arn, None)

    def forked(self, execution: Interpreter, fork: Fork) -> MapRuns:
        """Those of a fork."""
        twin = MapRuns(execution)
        twin.by_arn = {arn: fork.map_run(run) for arn, run in self.by_arn.items()}
        twin._frames = {arn: fork.frame(frame) for arn, frame in self._frames.items()}
        return twin

    def stop(self) -> None:
        """The execution ends, and with it every run under way."""
        for frame in list(self._frames.values()):
            _step(frame).stop(frame)

    def _failed(self, map_run_arn: str, failure: Failure) -> list[Effect]:
        frame = self._frames.get(map_run_arn)
        if frame is None:
            return self._execution.feed()
        frame.failure = failure
        return self._execution.feed(_step(frame).went_wrong, frame)


def _step(frame: Frame) -> DistributedMapStep:
    step = frame.step
    assert isinstance(step, DistributedMapStep)
    return step
