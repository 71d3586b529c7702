"""Pass: hands its input on, or what its fields make of it."""

from __future__ import annotations

from collections.abc import Mapping

from stepsmith.engine.dataflow import StateDataflow
from stepsmith.engine.frame import Action, Frame
from stepsmith.engine.step import Step, Transition


class PassStep(Step):
    """A Pass state."""

    type = "Pass"

    def __init__(self, name: str, flow: StateDataflow, transition: Transition) -> None:
        super().__init__(name)
        self._flow = flow
        self._transition = transition

    def enter(self, frame: Frame) -> Action:
        self.begin(frame)
        return self.proceed(frame)

    def proceed(self, frame: Frame) -> Action:
        exit_ = self._flow.exit(frame)
        frame.previous = frame.entered_id
        self.leave(frame, exit_)
        return self._transition.follow

    def link(self, enter: Mapping[str, Action]) -> None:
        self._transition.link(enter)
