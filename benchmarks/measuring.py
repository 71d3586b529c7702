"""Measure a case with every tool, in turns, so that what slows the machine slows them all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.cases import Case
from benchmarks.tools import STEPSMITH, Process, Refusal, items_file

LONGEST_SECONDS: Final = 60.0
"""A case that would take a tool longer is not run, where a smaller one tells that it would."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is measured.

    Attributes:
        rounds: how often each tool has its turn.
        turn_seconds: how long a turn takes, with as many executions as fit in.
        total_seconds: after so long a tool gets no more turns.
    """

    rounds: int
    turn_seconds: float
    total_seconds: float


FULL: Final = Effort(rounds=9, turn_seconds=0.25, total_seconds=4.0)
QUICK: Final = Effort(rounds=3, turn_seconds=0.05, total_seconds=0.3)


@dataclass(frozen=True, slots=True)
class Timing:
    """What an execution took.

    Attributes:
        rounds: the median of each turn, in seconds.
        executions: how many were measured altogether.
    """

    rounds: tuple[float, ...]
    executions: int

    @property
    def seconds(self) -> float:
        """The median of the turns."""
        return median(self.rounds)

    def times_slower_than(self, other: Timing) -> float:
        """How many times as long this took, as the median of the turns that both had."""
        return median(
            mine / theirs for mine, theirs in zip(self.rounds, other.rounds, strict=False)
        )


@dataclass(frozen=True, slots=True)
class NotRun:
    """Why there are no figures.

    Attributes:
        words: the tool's own; ours where nobody asked it.
        too_long: whether nobody asked it because that would have taken too long.
    """

    words: str
    too_long: bool = False


Outcome = Timing | NotRun
"""What came of a case with a tool."""


@dataclass(slots=True)
class Contestant:
    """A tool that runs a case: how long an execution takes about, and what its turns told."""

    process: Process
    case: Case
    effort: Effort
    seconds: float
    rounds: list[float] = field(default_factory=list[float])
    executions: int = 0

    @classmethod
    def warmed_up(cls, process: Process, case: Case, effort: Effort) -> Contestant:
        """Run a case for the first time; what is too slow for turns has had its only one then."""
        contestant = cls(process, case, effort, process.run(case, 1)[0])
        if contestant.seconds > effort.total_seconds:
            contestant.rounds, contestant.executions = [contestant.seconds], 1
        elif contestant.seconds < effort.turn_seconds:
            contestant.seconds = median(process.run(case, contestant._fitting()))
        return contestant

    def take_turn(self) -> None:
        """Run the case for a while, unless the tool has had its time."""
        if (
            len(self.rounds) * max(self.seconds, self.effort.turn_seconds)
            < self.effort.total_seconds
        ):
            seconds = self.process.run(self.case, self._fitting())
            self.rounds.append(median(seconds))
            self.executions += len(seconds)

    def timing(self) -> Timing:
        """What the turns told."""
        return Timing(tuple(self.rounds), self.executions)

    def _fitting(self) -> int:
        """How many executions fill a turn."""
        return max(1, min(1000, int(self.effort.turn_seconds / self.seconds)))


def measure(
    case: Case,
    processes: Mapping[str, Process],
    effort: Effort,
    folder: Path,
    so_far: Mapping[str, Mapping[str, Outcome]],
) -> dict[str, Outcome]:
    """Run a case with every tool.

    Args:
        case: what to run.
        processes: the tools' workers.
        effort: how much to measure.
        folder: where files with items are.
        so_far: the outcomes of the cases before, by case and tool.
    """
    outcomes: dict[str, Outcome] = {}
    contestants: dict[str, Contestant] = {}
    for tool, process in processes.items():
        too_long = _too_long(case, tool, so_far)
        if too_long is not None:
            outcomes[tool] = too_long
            continue
        try:
            process.prepare(case, items_file(folder, case.items))
            contestants[tool] = Contestant.warmed_up(process, case, effort)
        except Refusal as refusal:
            outcomes[tool] = NotRun(str(refusal))
    for _ in range(effort.rounds):
        for contestant in contestants.values():
            contestant.take_turn()
    for tool, contestant in contestants.items():
        outcomes[tool] = contestant.timing()
    return {tool: outcomes[tool] for tool in processes}


def unexpected(case: Case, outcomes: Mapping[str, Outcome]) -> list[str]:
    """What came out otherwise than is known of the tools."""
    surprises: list[str] = []
    for tool, outcome in outcomes.items():
        if isinstance(outcome, Timing) and tool in case.cannot:
            surprises.append(f"{tool} runs '{case.name}' after all: say so in its case")
        if isinstance(outcome, NotRun) and not outcome.too_long and tool not in case.cannot:
            surprises.append(f"{tool} did not run '{case.name}': {outcome.words}")
    return surprises


def _too_long(case: Case, tool: str, so_far: Mapping[str, Mapping[str, Outcome]]) -> NotRun | None:
    if case.scaled_from is None or tool == STEPSMITH.name:
        return None
    smaller = so_far[case.scaled_from][tool]
    if isinstance(smaller, NotRun):
        return None  # it will say so again
    expected = smaller.seconds * case.scale
    if expected <= LONGEST_SECONDS:
        return None
    words = (
        f"a {case.scale}th of it took {smaller.seconds:.1f} s, "
        f"so this would take {expected / 60:.0f} min"
    )
    return NotRun(words, too_long=True)
