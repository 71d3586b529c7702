"""The states of sagas whose steps run side by side or in loops, and what is refused of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from stepsmith import CompileError, compile_workflow, distributed_map, map_each, saga, workflow
from stepsmith.authoring.diagnostic import Diagnostic
from tests.authoring import sagas
from tests.authoring.sagas import Trip, hold_stop, pay


@workflow(timeout_seconds=60)
def limited(trip: Trip) -> None:
    with saga():
        for stop in trip.stops:
            hold_stop(stop)


@workflow
def nothing_to_undo(trip: Trip) -> list[str]:
    with saga():
        return map_each(pay, trip.stops)


@workflow
def in_other_executions(trip: Trip) -> list[str]:
    with saga():
        return distributed_map(hold_stop, trip.stops)


@workflow
def saga_in_a_loop_of_a_saga(trip: Trip) -> None:
    with saga():
        for stop in trip.stops:
            with saga():
                hold_stop(stop)


def test_a_branch_that_surely_ran_tells_its_result_or_its_error_alone() -> None:
    states = compile_workflow(sagas.two_branches).definition["States"]
    branch = states["InParallel"]["Branches"][0]["States"]
    assert branch["BookHotel"]["Output"] == {"result": "{% $states.result.Payload %}"}
    assert branch["BookHotel"]["Catch"] == [
        {
            "ErrorEquals": ["States.ALL"],
            "Output": {"failure": "{% $states.errorOutput %}"},
            "Next": "Done",
        }
    ]


def test_branches_in_a_saga_cost_one_choice_and_their_compensations() -> None:
    states = compile_workflow(sagas.two_branches).definition["States"]
    assert list(states) == [
        "InParallel",
        "CheckInParallel",
        "Pay",
        "LeaveFlight",
        "LeaveHotel",
        "TwoBranchesFailed",
    ]
    assert "Catch" not in states["InParallel"]


def test_the_rounds_of_a_loop_are_undone_by_one_map_newest_first() -> None:
    states = compile_workflow(limited).definition["States"]
    undoing = states["EachFreeStop"]
    assert (undoing["Items"], undoing["MaxConcurrency"]) == ("{% $reverse($to_undo) %}", 1)
    assert list(undoing["ItemProcessor"]["States"]) == ["FreeStop", "Done"]


def test_a_machine_that_may_undo_any_number_of_rounds_has_no_limit_of_its_own() -> None:
    definition = compile_workflow(limited).definition
    assert "TimeoutSeconds" not in definition
    assert "TimeoutSeconds" in definition["States"]["HoldStop"]


def test_items_of_which_nothing_is_undone_need_no_outcome() -> None:
    states = compile_workflow(nothing_to_undo).definition["States"]
    assert list(states) == ["EachPay"]


@pytest.mark.parametrize(
    ("refused", "message"),
    [
        (
            in_other_executions,
            "hold_stop runs in an execution of its own, of which the saga around it knows nothing",
        ),
        (
            saga_in_a_loop_of_a_saga,
            "a saga runs again and again inside a saga around the loop, which is not supported yet",
        ),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_what_a_saga_cannot_undo_is_refused(refused: object, message: str) -> None:
    assert list(told_of(refused)) == [("SW012", message)]


def told_of(refused: object) -> Iterator[tuple[str, str]]:
    with pytest.raises(CompileError) as raised:
        compile_workflow(refused)  # type: ignore[arg-type]
    for diagnostic in raised.value.diagnostics:
        assert isinstance(diagnostic, Diagnostic)
        yield diagnostic.code.value, diagnostic.message
