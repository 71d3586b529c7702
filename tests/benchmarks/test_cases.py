"""The cases themselves: stepsmith takes the definitions and gives the outputs said to be right."""

from __future__ import annotations

import pytest

from benchmarks.cases import ANSWER, CASES, Case
from benchmarks.growth import EVENTS, chain_case, loop_case
from benchmarks.workers.loop import Failures
from stepsmith.asl import check, parse
from stepsmith.engine import Failed, Machine, Succeeded, TaskRequest, run

RUN_AT_ONCE = [case for case in CASES if not case.items and not case.express]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_aws_would_accept_the_definition(case: Case) -> None:
    assert [f for f in check(parse(dict(case.definition))) if f.level == "error"] == []


@pytest.mark.parametrize("case", RUN_AT_ONCE, ids=lambda case: case.name)
def test_the_output_said_to_be_right_is_what_the_engine_gives(case: Case) -> None:
    function = Failures(case.failures)

    def answer(_: TaskRequest) -> Failed | Succeeded:
        return Failed("Busy") if function.fails() else Succeeded(ANSWER)

    input_ = case.input(7)
    assert run(case.definition, input_, answer).output == case.output(input_)


@pytest.mark.parametrize("case", RUN_AT_ONCE, ids=lambda case: case.name)
def test_no_two_executions_have_the_same_input(case: Case) -> None:
    assert case.input(1) != case.input(2)


def test_names_are_unique() -> None:
    assert len({case.name for case in CASES}) == len(CASES)


@pytest.mark.parametrize("events", EVENTS[:3])
def test_a_chain_has_as_many_events_as_it_is_said_to_have(events: int) -> None:
    machine = Machine.compile(chain_case(events).definition)
    result = run(machine, {}, lambda _: Succeeded(None))
    assert len(result.history) == events


@pytest.mark.parametrize("events", EVENTS[:3])
def test_a_loop_has_at_most_three_events_fewer_than_it_is_said_to_have(events: int) -> None:
    case = loop_case(events)
    result = run(case.definition, case.input(1), lambda _: Succeeded(None))
    assert result.status == "SUCCEEDED"
    assert events - 3 <= len(result.history) <= events
