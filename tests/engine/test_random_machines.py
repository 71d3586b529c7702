"""Whatever a definition does with whatever it is given, a run ends as executions of AWS end."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from stepsmith.asl import check
from stepsmith.engine import (
    Answer,
    Failed,
    Machine,
    NoAnswer,
    Outcome,
    RunResult,
    Submitted,
    Succeeded,
    Taken,
    TaskRequest,
    run,
)
from stepsmith.errors import InvalidDefinition, UnsupportedDefinition
from tests.asl.generated import (
    INPUTS,
    ORDERS,
    VALUES,
    Json,
    broken_definitions,
    sound_definitions,
)
from tests.engine.histories import assert_well_formed

SECONDS = st.sampled_from([0.0, 0.0, 0.5, 3.0, 20.0])
ERRORS = ("Boom", "Lambda.TooManyRequestsException", "States.Timeout", "States.Runtime")
ANSWERS: st.SearchStrategy[Answer] = st.one_of(
    st.builds(Succeeded, ORDERS, SECONDS),
    st.builds(Succeeded, ORDERS, SECONDS),
    st.builds(Succeeded, VALUES, SECONDS),
    st.builds(
        Failed, st.sampled_from(ERRORS), st.none() | st.text(max_size=5), SECONDS, st.booleans()
    ),
    st.just(NoAnswer()),
)


@dataclass(frozen=True)
class Turn:
    """What a task comes to; for jobs, callbacks and activities by way of two outcomes, maybe."""

    answer: Answer
    begins: bool
    heartbeats: list[float]

    def outcome(self, resource: str) -> Outcome:
        if self.begins and resource.endswith((".sync", ".sync:2", ".waitForTaskToken")):
            return Submitted({"Id": 7}, self.answer, 1.0, self.heartbeats)
        if self.begins and ":activity:" in resource:
            return Taken("worker-1", self.answer, 1.0, self.heartbeats)
        return self.answer


TURNS = st.lists(
    st.builds(Turn, ANSWERS, st.booleans(), st.just([]) | st.just([1.5, 3.0, 6.0])),
    min_size=1,
    max_size=4,
)


def ran(definition: dict[str, Json], input_: Json, turns: list[Turn]) -> RunResult:
    """A run whose tasks take turns."""
    calls = 0

    def work(request: TaskRequest) -> Outcome:
        nonlocal calls
        calls += 1
        return turns[calls % len(turns)].outcome(request.resource)

    return run(Machine.compile(definition), input_, work)


@given(sound_definitions(), INPUTS, TURNS)
def test_every_run_ends_with_a_status_named_errors_and_a_whole_history(
    definition: dict[str, Json], input_: Json, turns: list[Turn]
) -> None:
    result = ran(definition, input_, turns)

    event(result.status)
    assert result.status in ("SUCCEEDED", "FAILED", "TIMED_OUT")
    if not fails_by_itself(result):
        assert (result.error is None) == (result.status == "SUCCEEDED")
        assert result.error is None or result.error.startswith(("States.", *ERRORS))
    assert_well_formed(result)


@given(sound_definitions(), INPUTS, TURNS)
def test_a_run_is_the_same_to_the_byte_when_it_is_repeated(
    definition: dict[str, Json], input_: Json, turns: list[Turn]
) -> None:
    first, second = (ran(definition, input_, turns) for _ in range(2))

    assert repr(first) == repr(second)


@given(broken_definitions(), INPUTS)
def test_what_the_checks_find_is_what_the_engine_refuses(
    definition: dict[str, Json], input_: Json
) -> None:
    errors = [finding for finding in check(definition) if finding.level == "error"]
    turns = [Turn(Succeeded(input_), begins=False, heartbeats=[])]
    if errors:
        with pytest.raises(InvalidDefinition) as caught:
            ran(definition, input_, turns)
        assert list(caught.value.findings) == errors
    else:
        with suppress(UnsupportedDefinition):
            assert_well_formed(ran(definition, input_, turns))


def fails_by_itself(result: RunResult) -> bool:
    """Whether a Fail state was entered, whose error may have any name or none."""
    return any(event["type"] == "FailStateEntered" for event in result.history)
