"""Measure stepsmith and the other tools side by side, and write docs/performance.md anew.

Prints as it goes. Ends with 1 when a tool unexpectedly did not run a case, or ran one that it is
known not to. With --quick everything runs, but so briefly that the figures mean little: nothing is
written.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from benchmarks.cases import CASES, distributed_case
from benchmarks.growth import Growth, Point, measure_alone, measure_growth
from benchmarks.measuring import FULL, QUICK, Effort, Outcome, measure, unexpected
from benchmarks.report import Report, cases_table, memory_table, not_run_list, with_blocks
from benchmarks.startup import measure_startup
from benchmarks.targets import judge
from benchmarks.tools import ROOT, STEPSMITH, TOOLS, Process, scratch_folder, stay_on_one_core

PAGE = ROOT / "docs" / "performance.md"
PLOT = ROOT / "docs" / "performance.svg"
RESULTS = ROOT / "benchmarks" / "results.json"
MEMORY_ITEMS = (10_000, 100_000, 1_000_000)
MOST_QUICKLY = 10_000
"""The largest size that is measured with --quick."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run everything; returns the exit code."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="briefly; writes nothing")
    parser.add_argument("--only", nargs="+", metavar="CASE", help="these cases; writes nothing")
    chosen = parser.parse_args(arguments)
    effort = QUICK if chosen.quick else FULL
    largest = MOST_QUICKLY if chosen.quick else max(MEMORY_ITEMS)
    cores = _cores()
    stay_on_one_core()
    with scratch_folder() as folder:
        outcomes, versions, surprises = _side_by_side(effort, Path(folder), largest, chosen.only)
        print(f"\n{cases_table(outcomes)}\n\n{not_run_list(outcomes)}\n")
        if chosen.only:
            return _ended(surprises)
        growth = measure_growth(effort, Path(folder), largest=largest)
        memory = _memory(growth, effort, Path(folder), largest)
    print(memory_table(memory), "\n")
    report = Report(
        date=datetime.datetime.now(tz=datetime.UTC).date().isoformat(),
        machine=_machine(cores),
        versions=versions,
        outcomes=outcomes,
        growth=growth,
        memory=memory,
        startup=measure_startup(3 if chosen.quick else 15),
        verdicts=judge(outcomes),
    )
    if chosen.quick:
        return _ended(surprises)
    PAGE.write_text(with_blocks(PAGE.read_text(encoding="utf-8"), report.blocks()), "utf-8")
    PLOT.write_text(report.plot(), "utf-8")
    RESULTS.write_text(json.dumps(report.to_json(), indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(*report.verdicts, sep="\n")
    return _ended(surprises)


def _side_by_side(
    effort: Effort, folder: Path, largest: int, only: Sequence[str] | None
) -> tuple[dict[str, Mapping[str, Outcome]], dict[str, Mapping[str, str]], list[str]]:
    outcomes: dict[str, Mapping[str, Outcome]] = {}
    surprises: list[str] = []
    with ExitStack() as stack:
        processes = {tool.name: stack.enter_context(Process(tool)) for tool in TOOLS}
        for case in CASES:
            if case.items <= largest and (only is None or case.name in only):
                print(case.title, flush=True)
                outcomes[case.name] = measure(case, processes, effort, folder, outcomes)
                surprises.extend(unexpected(case, outcomes[case.name]))
        versions = {name: process.about()["versions"] for name, process in processes.items()}
    return outcomes, versions, surprises


def _memory(
    growth: Growth, effort: Effort, folder: Path, largest: int
) -> dict[str, Sequence[Point]]:
    """The distributed Map with stepsmith, and with the one other tool that holds a million."""
    sfnx = next(tool for tool in TOOLS if tool.name == "sfnx")
    return {
        STEPSMITH.name: [point for point in growth.distributed if point.size in MEMORY_ITEMS],
        sfnx.name: [
            measure_alone(sfnx, distributed_case(n), effort, folder, size=n, parts=n)
            for n in MEMORY_ITEMS
            if n <= largest
        ],
    }


def _machine(cores: int) -> str:
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return (
        f"{cores} cores ({_processor()}), of which one is used, "
        f"{platform.system()} {platform.machine()}, {python}"
    )


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    if told.is_file():
        for line in told.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or "unknown"


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _ended(problems: Sequence[str]) -> int:
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
