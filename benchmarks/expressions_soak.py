"""Random expressions on random values, compiled and in CPython: as many as one likes.

Every operation of tests/authoring/drawn_expressions.py takes its turn. A pair is one expression on
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
from tests.authoring.drawn_expressions import OPERATIONS, drawn_values, written

EXPRESSIONS: Final = 40
"""How many of them make a round: one module of workflows."""
INPUTS: Final = 250
SECONDS_BETWEEN_REPORTS: Final = 10
MOST_SHOWN: Final = 20
_EACH: Final = [operation for of_type in OPERATIONS.values() for operation in of_type]


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


def expressions_of(chance: random.Random, number: int) -> list[str]:
    """The expressions of a round; in later rounds the operations go on where they stopped."""
    first = number * EXPRESSIONS
    operations = [_EACH[n % len(_EACH)] for n in range(first, first + EXPRESSIONS)]
    return [written(chance, operation, chance.choice([1, 2, 2, 3])) for operation in operations]


def compare_round(seed: int, number: int, folder: Path, tally: Tally) -> Iterator[str]:
    """Compare one round; what differs is told."""
    chance = random.Random(f"{seed}/{number}")
    expressions = expressions_of(chance, number)
    inputs = [drawn_values(chance) for _ in range(INPUTS)]
    try:
        for drawn in drawn_workflows(expressions, folder / f"round_{number}.py"):
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
