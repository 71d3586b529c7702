"""Makes what the state types read and shape in JSONPath mode."""

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
from stepsmith.engine.jsonpath.dataflows import (
    Calling,
    Catching,
    Failing,
    Filtering,
    Iterating,
    Passing,
    Rule,
    Waiting,
    Working,
)
from stepsmith.engine.jsonpath.distributed_map import Distributing


class JsonpathDataflows:
    """Makes them from the states of a definition."""

    def passing(self, state: PassState) -> Passing | HandingOn:
        fields = (
            state.input_path,
            state.parameters,
            state.result,
            state.result_path,
            state.output_path,
            state.assign,
        )
        return HandingOn() if all(field is ABSENT for field in fields) else Passing(state)

    def succeeding(self, state: SucceedState) -> Filtering:
        return Filtering(state)

    def failing(self, state: FailState) -> Failing:
        return Failing(state)

    def waiting(self, state: WaitState) -> Waiting:
        return Waiting(state)

    def deciding(self, state: ChoiceState, index: int) -> Rule:
        return Rule(state, state.choices[index])

    def defaulting(self, state: ChoiceState) -> Filtering:
        return Filtering(state, state.assign)

    def calling(self, state: TaskState) -> Calling:
        return Calling(state)

    def branching(self, state: ParallelState) -> Working:
        return Working(state)

    def iterating(self, state: MapState) -> Iterating:
        return Iterating(state)

    def distributing(self, state: MapState) -> Distributing:
        return Distributing(state)

    def catching(self, catcher: Catcher, index: int) -> Catching:
        return Catching(catcher)
