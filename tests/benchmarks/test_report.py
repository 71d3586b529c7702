"""The tables, the page they stand in, and the JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from benchmarks.__main__ import PAGE
from benchmarks.growth import Growth, Point
from benchmarks.measuring import NotRun, Outcome, Timing
from benchmarks.report import (
    Report,
    cases_table,
    duration,
    memory_table,
    not_run_list,
    startup_table,
    with_blocks,
)
from benchmarks.targets import judge

OUTCOMES: Mapping[str, Mapping[str, Outcome]] = {
    "parallel-50": {
        "stepsmith": Timing((20e-6, 30e-6), 2),
        "sfnx": Timing((60e-6, 90e-6), 2),
        "aws-local-stepfunctions": NotRun("Error: no\nsuch thing"),
        "moto": NotRun("an hour", too_long=True),
    }
}
POINTS = [Point(10, 5, 5e-6, 2**20), Point(1000, 500, 1e-3, 3 * 2**20)]
REPORT = Report(
    date="2026-01-02",
    machine="2 cores",
    versions={name: {name: "1.0"} for name in OUTCOMES["parallel-50"]},
    outcomes=OUTCOMES,
    growth=Growth(POINTS, POINTS, POINTS, POINTS, POINTS),
    memory={"stepsmith": POINTS},
    startup={"python": (1.0, 2.0, 3.4)},
    verdicts=judge(OUTCOMES),
)


def test_a_table_has_figures_ratios_and_what_there_is_none_of() -> None:
    assert cases_table(OUTCOMES).splitlines() == [
        "| case | stepsmith | sfnx | aws-local-stepfunctions | moto |",
        "|---|---:|---:|---:|---:|",
        "| Parallel of 50 branches | 25.0 µs | 75.0 µs (3.0×) | cannot | too long |",
    ]


def test_tools_that_cannot_run_a_case_say_why() -> None:
    case = "Parallel of 50 branches"
    assert not_run_list(OUTCOMES).splitlines() == [
        f"- aws-local-stepfunctions, {case}: Error: no such thing",
        f"- moto, {case}: an hour",
    ]


def test_long_words_are_cut() -> None:
    told = not_run_list({"pass-chain": {"moto": NotRun("x" * 500)}})
    assert told.endswith("x…")
    assert len(told) < 260


def test_memory_is_told_in_mib() -> None:
    assert memory_table({"stepsmith": POINTS}).splitlines()[2:] == [
        "| stepsmith | 10 | 5.00 µs | 1.00 µs | 1 MiB |",
        "| stepsmith | 1,000 | 1.00 ms | 2.00 µs | 3 MiB |",
    ]


def test_startup_is_told_in_whole_milliseconds() -> None:
    assert startup_table({"python": (1.0, 2.0, 3.4)}).splitlines()[2] == "| `python` | 1 | 2 | 3 |"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.0000005, "0.50 µs"),
        (0.0000234, "23.4 µs"),
        (0.000253, "253 µs"),
        (0.0011, "1.10 ms"),
        (12.34, "12.3 s"),
        (1234.5, "1,234 s"),
    ],
)
def test_durations_have_three_digits_and_a_unit(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_blocks_of_a_page_are_written_anew_and_the_rest_stays() -> None:
    page = "before\n<!-- bench: a -->\nold\n<!-- end -->\nafter\n"
    assert with_blocks(page, {"a": "new"}) == (
        "before\n<!-- bench: a -->\nnew\n<!-- end -->\nafter\n"
    )


def test_a_page_without_a_block_is_refused() -> None:
    with pytest.raises(KeyError, match="no block b"):
        with_blocks("<!-- bench: a -->\nold\n<!-- end -->", {"a": "new", "b": "new"})


def test_the_page_has_every_block() -> None:
    page = with_blocks(PAGE.read_text(encoding="utf-8"), REPORT.blocks())
    assert "| 25.0 µs | 75.0 µs (3.0×) |" in page
    assert "Machine: 2 cores, 2026-01-02." in page


def test_the_json_has_figures_ratios_and_words() -> None:
    told = json.loads(json.dumps(REPORT.to_json()))
    assert told["cases"]["parallel-50"] == {
        "stepsmith": {"seconds": 2.5e-05, "rounds": [2e-05, 3e-05], "executions": 2, "ratio": 1.0},
        "sfnx": {"seconds": 7.5e-05, "rounds": [6e-05, 9e-05], "executions": 2, "ratio": 3.0},
        "aws-local-stepfunctions": {"cannot": "Error: no\nsuch thing"},
        "moto": {"too_long": "an hour"},
    }


def test_the_json_has_the_points_of_the_plot() -> None:
    point = {"size": 10, "seconds": 5e-06, "seconds_each": 1e-06, "peak_bytes": 1048576}
    assert REPORT.to_json()["growth"]["inline"][0] == point
