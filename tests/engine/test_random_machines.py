"""Whatever a definition does with whatever it is given, a run ends as executions of AWS end."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import event, given
from hypothesis import strategies as st

from stepsmith.engine import (
    Failed,
    Machine,
    NoAnswer,
    Outcome,
    RunResult,
    Succeeded,
    TaskRequest,
    run,
)
from tests.asl.generated import INPUTS, ORDERS, VALUES, Json, sound_definitions
from tests.engine.histories import assert_well_formed

SECONDS = st.sampled_from([0.0, 0.0, 0.5, 3.0, 20.0])
ERRORS = ("Boom", "Lambda.TooManyRequestsException", "States.Timeout", "States.Runtime")
OUTCOMES: st.SearchStrategy[Outcome] = st.one_of(
    st.builds(Succeeded, ORDERS, SECONDS),
    st.builds(Succeeded, ORDERS, SECONDS),
    st.builds(Succeeded, VALUES, SECONDS),
    st.builds(Failed, st.sampled_from(ERRORS), st.none() | st.text(max_size=5), SECONDS),
    st.just(NoAnswer()),
)


def ran(definition: dict[str, Json], input_: Json, outcomes: Sequence[Outcome]) -> RunResult:
    """A run whose tasks come to one outcome after the other, in turn."""
    calls = 0

    def work(request: TaskRequest) -> Outcome:
        nonlocal calls
        calls += 1
        return outcomes[calls % len(outcomes)]

    return run(Machine.compile(definition), input_, work)


@given(sound_definitions(), INPUTS, st.lists(OUTCOMES, min_size=1, max_size=4))
def test_every_run_ends_with_a_status_named_errors_and_a_whole_history(
    definition: dict[str, Json], input_: Json, outcomes: list[Outcome]
) -> None:
    result = ran(definition, input_, outcomes)

    event(result.status)
    assert result.status in ("SUCCEEDED", "FAILED", "TIMED_OUT")
    assert (result.error is None) == (result.status == "SUCCEEDED") or fails_by_itself(result)
    if not fails_by_itself(result):
        assert result.error is None or result.error.startswith(("States.", *ERRORS))
    assert_well_formed(result)


@given(sound_definitions(), INPUTS, st.lists(OUTCOMES, min_size=1, max_size=4))
def test_a_run_is_the_same_to_the_byte_when_it_is_repeated(
    definition: dict[str, Json], input_: Json, outcomes: list[Outcome]
) -> None:
    first, second = (ran(definition, input_, outcomes) for _ in range(2))

    assert repr(first) == repr(second)


def fails_by_itself(result: RunResult) -> bool:
    """Whether a Fail state was entered, whose error may have any name or none."""
    return any(event["type"] == "FailStateEntered" for event in result.history)
