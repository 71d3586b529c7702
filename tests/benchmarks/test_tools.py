"""A tool's process, asked for real: stepsmith's own, which needs nothing installed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import tools
from benchmarks.cases import Case, chain
from benchmarks.measuring import Effort, NotRun, Timing, measure
from benchmarks.tools import STEPSMITH, TOOLS, Process, Refusal, brief, items_file

EFFORT = Effort(rounds=2, turn_seconds=0.002, total_seconds=1.0)
CHAIN = Case(name="chain", title="a chain", definition=chain(2, lambda _: {"Type": "Pass"}))
WRONG = replace(CHAIN, name="wrong", output=lambda _: "something else")
INVALID = replace(CHAIN, name="invalid", definition={"StartAt": "S1", "States": {}})


@pytest.fixture(scope="module")
def process() -> Iterator[Process]:
    with Process(STEPSMITH) as process:
        yield process


def test_every_execution_is_timed(process: Process) -> None:
    process.prepare(CHAIN)
    seconds = process.run(CHAIN, 3)
    assert len(seconds) == 3
    assert min(seconds) > 0


def test_another_output_than_the_right_one_is_no_figure(process: Process) -> None:
    process.prepare(WRONG)
    with pytest.raises(Refusal, match='where "something else" is right'):
        process.run(WRONG, 1)


def test_a_refusal_is_told_in_the_tools_own_words(process: Process) -> None:
    with pytest.raises(Refusal, match=r"InvalidDefinition: .*there are no states"):
        process.prepare(INVALID)


def test_a_process_goes_on_after_a_refusal(process: Process) -> None:
    with pytest.raises(Refusal):
        process.prepare(INVALID)
    process.prepare(CHAIN)
    assert process.run(CHAIN, 1)


def test_a_process_tells_its_versions_and_its_memory(process: Process) -> None:
    about = process.about()
    assert "orjson" in about["versions"]
    assert about["peak_bytes"] > 1_000_000


def test_an_answer_that_does_not_come_is_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    with Process(STEPSMITH) as process:
        monkeypatch.setattr(tools, "PATIENCE_SECONDS", 0)
        with pytest.raises(Refusal, match="no end within 0 s"):
            process.prepare(CHAIN)


def test_every_tool_of_others_has_pinned_packages() -> None:
    for tool in TOOLS[1:]:
        assert tool.packages
        assert all("==" in package or "@" in package for package in tool.packages)


def test_tools_take_turns_with_the_same_case(tmp_path: Path, process: Process) -> None:
    outcomes = measure(CHAIN, {"stepsmith": process, "other": process}, EFFORT, tmp_path, {})
    assert [type(outcome) for outcome in outcomes.values()] == [Timing, Timing]
    assert all(len(o.rounds) == 2 for o in outcomes.values() if isinstance(o, Timing))


def test_a_tool_that_cannot_run_a_case_is_not_left_out(tmp_path: Path, process: Process) -> None:
    outcomes = measure(WRONG, {"stepsmith": process}, EFFORT, tmp_path, {})
    assert isinstance(outcomes["stepsmith"], NotRun)


def test_what_would_take_too_long_is_not_asked_for(tmp_path: Path, process: Process) -> None:
    large = replace(CHAIN, name="large", scaled_from="chain", scale=100)
    so_far = {"chain": {"other": Timing((3.0,), 1)}}
    outcomes = measure(large, {"other": process}, EFFORT, tmp_path, so_far)
    words = "a 100th of it took 3.0 s, so this would take 5 min"
    assert outcomes == {"other": NotRun(words, too_long=True)}


def test_a_file_of_items_has_a_header_and_a_line_for_each(tmp_path: Path) -> None:
    path = items_file(tmp_path, 3)
    assert path is not None
    assert path.read_text() == "n\n0\n1\n2\n"


def test_a_case_without_items_needs_no_file(tmp_path: Path) -> None:
    assert items_file(tmp_path, 0) is None


def test_long_values_are_told_in_brief() -> None:
    assert brief(list(range(100))) == "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16..."
