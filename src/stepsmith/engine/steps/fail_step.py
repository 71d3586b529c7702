"""Fail: ends its machine, branch or iteration with an error and a cause."""

from __future__ import annotations

from collections.abc import Mapping

from stepsmith.engine.dataflow import FailDataflow
from stepsmith.engine.frame import Action, Frame
from stepsmith.engine.step import Step


class FailStep(Step):
    """A Fail state."""

    type = "Fail"

    def __init__(self, name: str, flow: FailDataflow) -> None:
        super().__init__(name)
        self._flow = flow

    def enter(self, frame: Frame) -> Action | None:
        self.begin(frame)
        return self.proceed(frame)

    def proceed(self, frame: Frame) -> Action | None:
        raise self._flow.failure(frame)

    def link(self, enter: Mapping[str, Action]) -> None:
        """It leads nowhere."""
