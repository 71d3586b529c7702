"""Random expressions give what CPython gives, errors and their messages included."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.authoring.compared_expressions import drawn_workflows
from tests.authoring.drawn_expressions import OPERATIONS, drawn_values, written

EACH = [operation for of_type in OPERATIONS.values() for operation in of_type]


@pytest.mark.parametrize("operation", EACH)
def test_an_operation_on_random_parts_agrees(operation: str, tmp_path: Path) -> None:
    """Up to three operations deep, on 30 inputs: the same ones in every run.

    `python -m benchmarks.expressions_soak` draws others, and as many as one likes.
    """
    chance = random.Random(operation)
    expressions = [written(chance, operation, depth) for depth in (1, 1, 2, 3)]
    values = [drawn_values(chance) for _ in range(30)]
    for drawn in drawn_workflows(expressions, tmp_path / "drawn_module.py"):
        assert next(drawn.differences(values), None) is None


@pytest.mark.parametrize(
    "expression",
    [
        "[[i, n] for i, n in enumerate(data.ns)][max(data.things, key=lambda t: t.count).count][0]",
        "[data.ns[:2], [n for n in data.ns], [1, 2]]",
        "[[data.rows[-1]], data.rows[data.n][data.n]]",
        "0 < data.n < data.ns[9]",
        "[data.one, data.n]",
        "[[data.any], data.any, [data.any, data.one]]",
    ],
)
def test_what_went_wrong_once_agrees(expression: str, tmp_path: Path) -> None:
    """Lists in lists, and indexes that are computed."""
    values = drawn_values(random.Random(0)) | {
        "n": 0,
        "ns": [-1, 0, 2],
        "rows": [[7], [8, 9]],
        "one": 5,
        "any": [[1]],
        "things": [{"name": "", "count": -1}],
    }
    for drawn in drawn_workflows([expression], tmp_path / "drawn_module.py"):
        assert drawn.machine is not None
        assert next(drawn.differences([values]), None) is None
