"""Succeed: ends its machine, branch or iteration well."""

from __future__ import annotations

from collections.abc import Mapping

from stepsmith.engine.dataflow import StateDataflow
from stepsmith.engine.frame import Action, Frame, complete
from stepsmith.engine.step import Step


class SucceedStep(Step):
    """A Succeed state."""

    type = "Succeed"

    def __init__(self, name: str, flow: StateDataflow) -> None:
        super().__init__(name)
        self._flow = flow

    def enter(self, frame: Frame) -> Action:
        self.begin(frame)
        return self.proceed(frame)

    def proceed(self, frame: Frame) -> Action:
        exit_ = self._flow.exit(frame)
        frame.previous = frame.entered_id
        self.leave(frame, exit_)
        return complete

    def link(self, enter: Mapping[str, Action]) -> None:
        """It leads nowhere."""
