"""Random changes in place give what CPython gives, or are refused where a name may share them."""

from __future__ import annotations

import random
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stepsmith import CompileError, compile_workflow
from tests.authoring.both_ways import Told, as_python, as_state_machine
from tests.authoring.drawn_changes import drawn_program, drawn_table
from tests.authoring.test_same_as_python import as_text
from tests.authoring.written_module import imported

HEAD = """\
from __future__ import annotations

from typing import Any

from stepsmith import workflow
from tests.authoring.drawn_changes import Row, Table

DEFAULT = [1, 2]


def same(numbers: list[int]) -> list[int]:
    return numbers


def changed(numbers: list[int]) -> list[int]:
    own = list(numbers)
    own.append(7)
    return own


def grow(numbers: list[int], n: int) -> None:
    numbers.append(n)


@workflow
def drawn(table: Table) -> Any:
"""


@settings(
    max_examples=max(60, settings().max_examples),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**40))
def test_random_changes_agree_or_are_refused(seed: int, tmp_path: Path) -> None:
    """Aliases included: what compiles gives Python's result on five inputs."""
    chance = random.Random(seed)
    body = drawn_program(chance)
    with imported(tmp_path / "drawn_module.py", HEAD + body) as module:
        try:
            compile_workflow(module.drawn)
        except CompileError:
            return
        for _ in range(5):
            values = drawn_table(chance)
            machine = as_state_machine(module.drawn, values)
            assert told(machine) == told(as_python(module.drawn, values)), (body, values)


def told(run: Told) -> tuple[str, str | None, object]:
    """What came out: the result, or the error and its message."""
    return as_text(run.output), run.error, run.message
