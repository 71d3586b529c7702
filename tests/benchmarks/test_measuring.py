"""Figures, ratios, and what is no figure."""

from __future__ import annotations

import pytest

from benchmarks.cases import Case, chain
from benchmarks.measuring import NotRun, Outcome, Timing, unexpected
from benchmarks.targets import Target, Verdict, judge, ratio_of

CASE = Case(
    name="case",
    title="a case",
    definition=chain(1, lambda _: {"Type": "Pass"}),
    cannot=frozenset({"moto"}),
)


def test_a_timing_is_the_median_of_its_rounds() -> None:
    assert Timing((0.5, 0.1, 0.2), 3).seconds == 0.2


def test_a_ratio_compares_the_rounds_that_both_had() -> None:
    ours = Timing((1.0, 2.0, 4.0), 3)
    theirs = Timing((3.0, 10.0), 2)
    assert theirs.times_slower_than(ours) == 4.0


def test_a_machine_that_slows_down_between_rounds_leaves_the_ratio_alone() -> None:
    ours = Timing((1.0, 7.0, 1.0), 3)
    theirs = Timing((2.0, 14.0, 2.0), 3)
    assert theirs.times_slower_than(ours) == 2.0


@pytest.mark.parametrize("tool", ["stepsmith", "sfnx"])
def test_there_is_no_ratio_to_what_did_not_run(tool: str) -> None:
    by_tool: dict[str, Outcome] = {"stepsmith": Timing((1.0,), 1), "sfnx": Timing((1.0,), 1)}
    by_tool[tool] = NotRun("no")
    assert ratio_of(by_tool, "sfnx") is None


def test_a_tool_that_is_known_not_to_run_a_case_is_no_surprise() -> None:
    assert unexpected(CASE, {"moto": NotRun("no")}) == []


def test_a_tool_that_does_not_run_a_case_is_a_surprise() -> None:
    found = unexpected(CASE, {"sfnx": NotRun("Unsupported: this")})
    assert found == ["sfnx did not run 'case': Unsupported: this"]


def test_a_tool_that_runs_what_it_is_known_not_to_run_is_a_surprise() -> None:
    found = unexpected(CASE, {"moto": Timing((1.0,), 1)})
    assert found == ["moto runs 'case' after all: say so in its case"]


def test_a_tool_that_nobody_asked_is_no_surprise() -> None:
    assert unexpected(CASE, {"sfnx": NotRun("an hour", too_long=True)}) == []


def _verdict(target: Target, outcomes: dict[str, dict[str, Outcome]]) -> Verdict:
    return next(verdict for verdict in judge(outcomes) if verdict.target == target)


MOTO = Target("moto", 100)


def test_a_target_for_every_case_is_decided_by_the_smallest_ratio() -> None:
    ours = Timing((1.0,), 1)
    verdict = _verdict(
        MOTO,
        {
            "one": {"stepsmith": ours, "moto": Timing((500.0,), 1)},
            "two": {"stepsmith": ours, "moto": Timing((99.0,), 1)},
            "three": {"stepsmith": ours, "moto": NotRun("no")},
        },
    )
    assert str(verdict) == "MISSED: moto takes ≥ 100× in every case that it runs: 99.0× in 'two'"


def test_a_target_that_is_reached_is_met() -> None:
    outcomes: dict[str, dict[str, Outcome]] = {
        "one": {"stepsmith": Timing((1.0,), 1), "moto": Timing((100.0,), 1)}
    }
    assert _verdict(MOTO, outcomes).met


def test_a_target_with_nothing_to_compare_is_missed() -> None:
    outcomes: dict[str, dict[str, Outcome]] = {
        "one": {"stepsmith": Timing((1.0,), 1), "moto": NotRun("no")}
    }
    assert not _verdict(MOTO, outcomes).met
