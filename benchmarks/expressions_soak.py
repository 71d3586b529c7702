"""Random expressions on random values, compiled and in CPython: as many as one likes.

The expressions are drawn from tests/authoring/grammars.py. A pair is one expression on
one input: an execution of the machine that it compiles to, and a call of the function itself. The
same seed draws the same pairs, and `--first` begins with a later round of it. Exits 1 where any
result, error or message differs, or the compiler does not take what it should.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Final

from stepsmith import CompileError
from tests.authoring.compared_expressions import drawn_workflows
from tests.authoring.grammars import DATES, EXPRESSIONS

PRODUCTIONS: Final = 40
"""How many expressions make a round: one module of workflows."""
INPUTS: Final = 250
SECONDS_BETWEEN_REPORTS: Final = 10
MOST_SHOWN: Final = 20
DATES_EVERY: Final = 5
"""Each of so many rounds is one of dates."""


@dataclass
class Tally:
    """What was compared so far."""

    pairs: int = 0
    expressions: int = 0
    refused: int = 0
    differing: int = 0
    started: float = field(default_factory=time.monotonic)

    def __str__(self) -> str:
        seconds = time.monotonic() - self.started
        return (
            f"{self.pairs:,} pairs of {self.expressions:,} expressions in {seconds:,.0f} s, "
            f"{self.refused:,} more refused for several failures, {self.differing} differ"
        )


def compare_round(seed: int, number: int, folder: Path, tally: Tally) -> Iterator[str]:
    """Compare one round; what differs is told."""
    chance = random.Random(f"{seed}/{number}")
    grammar = EXPRESSIONS if number % DATES_EVERY else DATES
    productions = chance.sample(grammar.productions, min(PRODUCTIONS, len(grammar.productions)))
    expressions = [
        grammar.written(chance, production, chance.choice([1, 2, 2, 3]))
        for production in productions
    ]
    inputs = [grammar.values(chance) for _ in range(INPUTS)]
    try:
        for drawn in drawn_workflows(grammar, expressions, folder / f"round_{number}.py"):
            if drawn.machine is None:
                tally.refused += 1
                continue
            tally.expressions += 1
            tally.pairs += len(inputs)
            found = list(drawn.differences(inputs))
            if found:
                tally.differing += 1
                yield found[0]
    except CompileError as refusal:
        tally.differing += 1
        yield str(refusal)
    (folder / f"round_{number}.py").unlink()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=2_000_000)
    parser.add_argument("--seconds", type=float, help="stop after this time")
    parser.add_argument("--seed", type=int, help="another one each time, if not given")
    parser.add_argument("--first", type=int, default=0, help="the first round")
    asked = parser.parse_args()
    seed = random.randrange(2**32) if asked.seed is None else asked.seed
    print(f"expressions: seed {seed}", flush=True)
    tally = Tally()
    reported = tally.started
    with tempfile.TemporaryDirectory() as folder:
        for number in count(asked.first):
            if tally.pairs >= asked.pairs:
                break
            if asked.seconds and time.monotonic() - tally.started > asked.seconds:
                break
            for difference in compare_round(seed, number, Path(folder), tally):
                if tally.differing <= MOST_SHOWN:
                    print(f"--seed {seed} --first {number}: {difference}", flush=True)
            if time.monotonic() - reported > SECONDS_BETWEEN_REPORTS:
                reported = time.monotonic()
                print(tally, flush=True)
    print(tally)
    return 1 if tally.differing else 0


if __name__ == "__main__":
    sys.exit(main())
