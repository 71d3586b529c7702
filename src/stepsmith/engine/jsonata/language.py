"""Makes what the state types read and shape in JSONata mode."""

from __future__ import annotations

from stepsmith.asl import (
    ABSENT,
    Catcher,
    ChoiceState,
    FailState,
    MapState,
    ParallelState,
    PassState,
    SucceedState,
    TaskState,
    WaitState,
)
from stepsmith.engine.dataflow import HandingOn
from stepsmith.engine.jsonata.dataflows import (
    Calling,
    Catching,
    Failing,
    Iterating,
    Leaving,
    Rule,
    Waiting,
    Working,
)
from stepsmith.engine.jsonata.distributed_map import Distributing


class JsonataDataflows:
    """Makes them from the states of a definition."""

    def passing(self, state: PassState) -> Leaving | HandingOn:
        if state.output is ABSENT and state.assign is ABSENT:
            return HandingOn()
        return Leaving(state.output, state.assign)

    def succeeding(self, state: SucceedState) -> Leaving:
        return Leaving(state.output, ABSENT)

    def failing(self, state: FailState) -> Failing:
        return Failing(state)

    def waiting(self, state: WaitState) -> Waiting:
        return Waiting(state)

    def deciding(self, state: ChoiceState, index: int) -> Rule:
        return Rule(state.choices[index], index)

    def defaulting(self, state: ChoiceState) -> Leaving:
        return Leaving(state.output, state.assign)

    def calling(self, state: TaskState) -> Calling:
        return Calling(state)

    def branching(self, state: ParallelState) -> Working:
        return Working(state, state.arguments)

    def iterating(self, state: MapState) -> Iterating:
        return Iterating(state)

    def distributing(self, state: MapState) -> Distributing:
        return Distributing(state)

    def catching(self, catcher: Catcher, index: int) -> Catching:
        return Catching(catcher, index)
