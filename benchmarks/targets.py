"""What stepsmith holds itself to, as ratios within one run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from benchmarks.cases import AWS_LOCAL
from benchmarks.measuring import Outcome, Timing
from benchmarks.tools import STEPSMITH


@dataclass(frozen=True, slots=True)
class Target:
    """How many times as long another tool takes at the least; in every case it runs if no case."""

    tool: str
    at_least: float
    case: str | None = None


TARGETS: Final = (
    Target("sfnx", 2, "static-chain"),
    Target("sfnx", 20, "jsonata-chain"),
    Target(AWS_LOCAL, 5, "map-200"),
    Target("moto", 100),
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a target: the smallest ratio there was, None if there was none."""

    target: Target
    ratio: float | None
    case: str | None

    @property
    def met(self) -> bool:
        return self.ratio is not None and self.ratio >= self.target.at_least

    def __str__(self) -> str:
        target = self.target
        where = f"'{target.case}'" if target.case else "every case that it runs"
        told = "nothing to compare" if self.ratio is None else f"{self.ratio:.1f}×"
        least = f" in '{self.case}'" if target.case is None and self.case else ""
        verdict = "met" if self.met else "MISSED"
        return f"{verdict}: {target.tool} takes ≥ {target.at_least:g}× in {where}: {told}{least}"


def judge(outcomes: Mapping[str, Mapping[str, Outcome]]) -> list[Verdict]:
    """Hold the outcomes, by case and tool, against the targets."""
    return [_judge(target, outcomes) for target in TARGETS]


def _judge(target: Target, outcomes: Mapping[str, Mapping[str, Outcome]]) -> Verdict:
    ratios = {
        case: ratio
        for case, by_tool in outcomes.items()
        if target.case in (None, case) and (ratio := ratio_of(by_tool, target.tool)) is not None
    }
    if not ratios:
        return Verdict(target, None, None)
    least = min(ratios, key=lambda case: ratios[case])
    return Verdict(target, ratios[least], least)


def ratio_of(by_tool: Mapping[str, Outcome], tool: str) -> float | None:
    """How many times as long as stepsmith a tool took; None if one of them did not run."""
    ours, theirs = by_tool[STEPSMITH.name], by_tool[tool]
    if isinstance(ours, Timing) and isinstance(theirs, Timing):
        return theirs.times_slower_than(ours)
    return None
