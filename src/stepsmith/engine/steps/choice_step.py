"""Choice: the first rule whose condition holds says where to go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stepsmith.engine.dataflow import Exit, RuleDataflow, StateDataflow
from stepsmith.engine.failure import RUNTIME, Failure
from stepsmith.engine.frame import Action, Frame
from stepsmith.engine.step import Step, Transition


class ChoiceStep(Step):
    """A Choice state: rules in order, and what to do when none holds."""

    type = "Choice"

    def __init__(
        self,
        name: str,
        rules: Sequence[tuple[RuleDataflow, Transition]],
        flow: StateDataflow,
        default: Transition | None,
    ) -> None:
        super().__init__(name)
        self._rules = rules
        self._flow = flow
        self._default = default

    def enter(self, frame: Frame) -> Action:
        self.begin(frame)
        return self.proceed(frame)

    def proceed(self, frame: Frame) -> Action:
        exit_, following = self._decide(frame)
        frame.previous = frame.entered_id
        self.leave(frame, exit_)
        return following

    def _decide(self, frame: Frame) -> tuple[Exit, Action]:
        for rule, transition in self._rules:
            if rule.holds(frame):
                return rule.exit(frame), transition.follow
        if self._default is None:
            problem = (
                "Failed to transition out of the state. The state does not point to a next state."
            )
            raise Failure(RUNTIME, self.explain(frame, problem))
        return self._flow.exit(frame), self._default.follow

    def link(self, enter: Mapping[str, Action]) -> None:
        for _, transition in self._rules:
            transition.link(enter)
        if self._default is not None:
            self._default.link(enter)
