"""Random expressions give what CPython gives, errors and their messages included."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.authoring.compared_expressions import compare, drawn_workflows
from tests.authoring.drawn_expressions import drawn_values
from tests.authoring.grammars import EXPRESSIONS


@pytest.mark.parametrize("operation", EXPRESSIONS.productions)
def test_an_operation_on_random_parts_agrees(operation: str, tmp_path: Path) -> None:
    """Up to three operations deep, on 30 inputs: the same ones in every run."""
    compare(EXPRESSIONS, operation, tmp_path)


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
    for drawn in drawn_workflows(EXPRESSIONS, [expression], tmp_path / "drawn_module.py"):
        assert drawn.machine is not None
        assert next(drawn.differences([values]), None) is None
