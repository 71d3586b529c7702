"""What a run found: as JSON, as the tables of docs/performance.md, and as its plot."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from benchmarks.cases import CASES, Json
from benchmarks.growth import Growth, Point
from benchmarks.measuring import NotRun, Outcome, Timing
from benchmarks.plot import Panel, Series, svg
from benchmarks.targets import Verdict, ratio_of
from benchmarks.tools import TOOLS

WORDS_LENGTH: Final = 160
TITLES: Final = {case.name: case.title for case in CASES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything that a run measured.

    Attributes:
        date: the day, in ISO form.
        machine: cores, processor, system and Python.
        versions: of every tool, the packages in its process.
        outcomes: by case and tool.
        growth: how stepsmith's figures grow.
        memory: a distributed Map in processes of their own, by tool.
        startup: the milliseconds of whole processes, by command.
        verdicts: what came of the targets.
    """

    date: str
    machine: str
    versions: Mapping[str, Mapping[str, str]]
    outcomes: Mapping[str, Mapping[str, Outcome]]
    growth: Growth
    memory: Mapping[str, Sequence[Point]]
    startup: Mapping[str, Sequence[float]]
    verdicts: Sequence[Verdict]

    def to_json(self) -> dict[str, Json]:
        """Everything, in SI units."""
        return {
            "date": self.date,
            "machine": self.machine,
            "versions": {tool: dict(packages) for tool, packages in self.versions.items()},
            "cases": {
                case: {tool: _outcome_json(by_tool, tool) for tool in by_tool}
                for case, by_tool in self.outcomes.items()
            },
            "growth": {
                "chain": _points_json(self.growth.chain),
                "chain_collected": _points_json(self.growth.chain_collected),
                "loop": _points_json(self.growth.loop),
                "inline": _points_json(self.growth.inline),
                "distributed": _points_json(self.growth.distributed),
            },
            "memory": {tool: _points_json(points) for tool, points in self.memory.items()},
            "startup_milliseconds": {
                command: list(map(_rounded, figures)) for command, figures in self.startup.items()
            },
            "targets": [str(verdict) for verdict in self.verdicts],
        }

    def blocks(self) -> dict[str, str]:
        """The parts of docs/performance.md that are written anew, by name."""
        return {
            "machine": f"Machine: {self.machine}, {self.date}.",
            "startup": startup_table(self.startup),
            "cases": cases_table(self.outcomes),
            "targets": "\n".join(f"- {verdict}" for verdict in self.verdicts),
            "not-run": not_run_list(self.outcomes),
            "memory": memory_table(self.memory),
            "versions": self._versions(),
        }

    def plot(self) -> str:
        """The plot of growth, as SVG."""
        return svg(
            [
                Panel(
                    "A state, by the length of the history",
                    "events",
                    "µs per state",
                    [
                        Series("loop of two states", _curve(self.growth.loop)),
                        Series("chain of different states", _curve(self.growth.chain)),
                        Series("chain, garbage collector on", _curve(self.growth.chain_collected)),
                    ],
                ),
                Panel(
                    "An item, by the number of items",
                    "items",
                    "µs per item",
                    [
                        Series("distributed Map", _curve(self.growth.distributed)),
                        Series("inline Map", _curve(self.growth.inline)),
                    ],
                ),
            ]
        )

    def _versions(self) -> str:
        own = [
            f"- {tool.name} {self.versions[tool.name].get(tool.name, '')}: {tool.note}"
            for tool in TOOLS
        ]
        return "\n".join(own)


def cases_table(outcomes: Mapping[str, Mapping[str, Outcome]]) -> str:
    """A row for each case: what each tool took, and how many times as long as stepsmith."""
    tools = [tool.name for tool in TOOLS]
    rows = [f"| case | {' | '.join(tools)} |", f"|---|{'---:|' * len(tools)}"]
    for case, by_tool in outcomes.items():
        cells = [_cell(by_tool, tool) for tool in tools]
        rows.append(f"| {TITLES[case]} | {' | '.join(cells)} |")
    return "\n".join(rows)


def not_run_list(outcomes: Mapping[str, Mapping[str, Outcome]]) -> str:
    """What the tools said that have no figures in a case."""
    lines = [
        f"- {tool}, {TITLES[case]}: {_brief(outcome.words)}"
        for case, by_tool in outcomes.items()
        for tool, outcome in by_tool.items()
        if isinstance(outcome, NotRun)
    ]
    return "\n".join(lines)


def memory_table(memory: Mapping[str, Sequence[Point]]) -> str:
    """Time and the most memory, by the number of items."""
    rows = ["| tool | items | time | per item | peak memory |", "|---|---:|---:|---:|---:|"]
    for tool, points in memory.items():
        for point in points:
            each = duration(point.seconds_each)
            mib = f"{point.peak_bytes / 2**20:,.0f} MiB"
            rows.append(f"| {tool} | {point.size:,} | {duration(point.seconds)} | {each} | {mib} |")
    return "\n".join(rows)


def startup_table(startup: Mapping[str, Sequence[float]]) -> str:
    """Minimum, median and maximum of whole processes, in milliseconds."""
    rows = ["| command | min | median | max |", "|---|---:|---:|---:|"]
    for command, figures in startup.items():
        rows.append(f"| `{command}` | {' | '.join(f'{figure:.0f}' for figure in figures)} |")
    return "\n".join(rows)


def with_blocks(page: str, blocks: Mapping[str, str]) -> str:
    """A page with its blocks, between `<!-- bench: NAME -->` and `<!-- end -->`, written anew.

    Raises:
        KeyError: the page has a block that there is nothing for, or lacks one.
    """
    found: set[str] = set()

    def renewed(match: re.Match[str]) -> str:
        found.add(match["name"])
        return f"<!-- bench: {match['name']} -->\n{blocks[match['name']]}\n<!-- end -->"

    pattern = r"<!-- bench: (?P<name>[\w-]+) -->\n.*?<!-- end -->"
    page = re.sub(pattern, renewed, page, flags=re.DOTALL)
    if missing := blocks.keys() - found:
        raise KeyError(f"the page has no block {', '.join(sorted(missing))}")
    return page


def duration(seconds: float) -> str:
    """Three digits and a unit."""
    value, unit = seconds * 1e6, "µs"
    if seconds >= 1:
        value, unit = seconds, "s"
    elif seconds >= 1e-3:
        value, unit = seconds * 1e3, "ms"
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}"


def _cell(by_tool: Mapping[str, Outcome], tool: str) -> str:
    outcome = by_tool[tool]
    if isinstance(outcome, NotRun):
        return "too long" if outcome.too_long else "cannot"
    ratio = ratio_of(by_tool, tool)
    if ratio is None or tool == TOOLS[0].name:
        return duration(outcome.seconds)
    return f"{duration(outcome.seconds)} ({ratio:,.{0 if ratio >= 10 else 1}f}×)"


def _brief(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= WORDS_LENGTH else f"{line[: WORDS_LENGTH - 1]}…"


def _outcome_json(by_tool: Mapping[str, Outcome], tool: str) -> dict[str, Json]:
    outcome = by_tool[tool]
    if isinstance(outcome, Timing):
        figures: dict[str, Any] = {
            "seconds": _rounded(outcome.seconds),
            "rounds": list(map(_rounded, outcome.rounds)),
            "executions": outcome.executions,
        }
        ratio = ratio_of(by_tool, tool)
        return figures if ratio is None else {**figures, "ratio": _rounded(ratio)}
    return {"too_long" if outcome.too_long else "cannot": outcome.words}


def _points_json(points: Sequence[Point]) -> list[dict[str, Json]]:
    return [
        {
            "size": point.size,
            "seconds": _rounded(point.seconds),
            "seconds_each": _rounded(point.seconds_each),
            "peak_bytes": point.peak_bytes,
        }
        for point in points
    ]


def _curve(points: Sequence[Point]) -> list[tuple[float, float]]:
    return [(point.size, point.seconds_each * 1e6) for point in points]


def _rounded(value: float) -> float:
    """Four digits, which is more than there is in it."""
    return float(f"{value:.4g}")
