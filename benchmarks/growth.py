"""Whether a state costs the same however long the history gets, and an item however many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.cases import Case, chain, distributed_case, inline_case
from benchmarks.measuring import Contestant, Effort
from benchmarks.tools import STEPSMITH, Process, Tool, items_file

EVENTS: Final = (10, 100, 1_000, 10_000, 25_000)
INLINE_ITEMS: Final = (10, 100, 1_000, 10_000)
DISTRIBUTED_ITEMS: Final = (10, 100, 1_000, 10_000, 100_000, 1_000_000)


@dataclass(frozen=True, slots=True)
class Point:
    """What an execution of a certain size took.

    Attributes:
        size: how many events or items it had.
        parts: how many states or items share its time.
        seconds: how long it took.
        peak_bytes: the most memory that its process had, one in which nothing else was measured.
    """

    size: int
    parts: int
    seconds: float
    peak_bytes: int

    @property
    def seconds_each(self) -> float:
        """What a state or an item took."""
        return self.seconds / self.parts


@dataclass(frozen=True, slots=True)
class Growth:
    """Points by kind of execution."""

    chain: Sequence[Point]
    chain_collected: Sequence[Point]
    loop: Sequence[Point]
    inline: Sequence[Point]
    distributed: Sequence[Point]


def chain_case(events: int, *, collector: bool = False) -> Case:
    """A chain of Pass states with so many events, of which two are those of the execution."""
    states = (events - 2) // 2
    definition = chain(states, lambda _: {"Type": "Pass"})
    return Case(
        name=f"events-{events}",
        title=f"{events:,} events",
        definition=definition,
        collector=collector,
    )


def loop_case(events: int) -> Case:
    """A loop of a Choice and a Pass state with so many events, or a few fewer."""
    definition = {
        "StartAt": "More",
        "States": {
            "More": {
                "Type": "Choice",
                "Choices": [{"Variable": "$.left", "NumericGreaterThan": 0, "Next": "Count"}],
                "Default": "Done",
            },
            "Count": {
                "Type": "Pass",
                "Parameters": {"left.$": "States.MathAdd($.left, -1)", "n.$": "$.n"},
                "Next": "More",
            },
            "Done": {"Type": "Succeed"},
        },
    }
    return Case(
        name=f"loop-{events}",
        title=f"a loop with {events:,} events",
        definition=definition,
        input=lambda n: {"left": (events - 6) // 4, "n": n},
        output=lambda input_: {**input_, "left": 0},
        collector=False,
    )


def measure_growth(effort: Effort, folder: Path, *, largest: int) -> Growth:
    """Measure stepsmith with sizes up to a largest one."""

    def points(cases: Iterator[tuple[int, int, Case]]) -> list[Point]:
        return [
            measure_alone(STEPSMITH, case, effort, folder, size=size, parts=parts)
            for size, parts, case in cases
            if size <= largest
        ]

    return Growth(
        chain=points((events, (events - 2) // 2, chain_case(events)) for events in EVENTS),
        chain_collected=points(
            (events, (events - 2) // 2, chain_case(events, collector=True)) for events in EVENTS
        ),
        loop=points((events, (events - 2) // 2, loop_case(events)) for events in EVENTS),
        inline=points(
            (n, n, inline_case(n, express=n > 5_000, collector=False)) for n in INLINE_ITEMS
        ),
        distributed=points((n, n, distributed_case(n)) for n in DISTRIBUTED_ITEMS),
    )


def measure_alone(
    tool: Tool, case: Case, effort: Effort, folder: Path, *, size: int, parts: int
) -> Point:
    """Run a case in a process of its own.

    Raises:
        Refusal: the tool does not run it.
    """
    with Process(tool) as process:
        process.prepare(case, items_file(folder, case.items))
        contestant = Contestant.warmed_up(process, case, effort)
        for _ in range(effort.rounds):
            contestant.take_turn()
        peak = process.about()["peak_bytes"]
    return Point(size, parts, contestant.timing().seconds, peak)
