"""Wait: holds its line of control until a moment has come."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from stepsmith.engine.dataflow import WaitDataflow
from stepsmith.engine.frame import Action, Frame
from stepsmith.engine.step import OpenStep, Transition


class WaitStep(OpenStep):
    """A Wait state."""

    type = "Wait"

    def __init__(self, name: str, flow: WaitDataflow, transition: Transition) -> None:
        super().__init__(name)
        self._flow = flow
        self._transition = transition

    def enter(self, frame: Frame) -> Action | None:
        self.begin(frame)
        return self.proceed(frame)

    def proceed(self, frame: Frame) -> Action | None:
        frame.previous = frame.entered_id
        execution = frame.execution
        now, moment = execution.history.now, self._flow.until(frame)
        if execution.wait_time_scale != 1:
            moment = _scaled(now, moment, execution.wait_time_scale)
        if moment <= now:
            return self._over
        frame.timer = execution.timers.set(moment, frame, self._over)
        return None

    def _over(self, frame: Frame) -> Action:
        frame.timer = None
        self.leave(frame, self._flow.exit(frame))
        return self._transition.follow

    def link(self, enter: Mapping[str, Action]) -> None:
        self._transition.link(enter)


def _scaled(now: datetime, moment: datetime, scale: float) -> datetime:
    try:
        return now + (moment - now) * scale
    except OverflowError:
        return datetime.max.replace(tzinfo=now.tzinfo)
