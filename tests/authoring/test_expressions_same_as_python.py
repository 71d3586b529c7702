"""Random expressions give what CPython gives, errors and their messages included."""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stepsmith import CompileError, Workflow, compile_workflow
from tests.authoring.both_ways import Told, as_python, as_state_machine
from tests.authoring.drawn_expressions import OPERATIONS, drawn_values, written
from tests.authoring.test_same_as_python import as_text
from tests.authoring.written_module import imported

HEAD = """\
from __future__ import annotations

import math
from typing import Any

from stepsmith import workflow
from tests.authoring.drawn_expressions import Data, Thing


@workflow
def drawn(data: Data) -> Any:
    return """

EACH = [operation for of_type in OPERATIONS.values() for operation in of_type]
SEVERAL_FAILURES = re.compile("can fail in several ways|Python stops at the item")
PLAIN = re.compile(r"'[ -&(-\[\]-~]*'")
FOLDER_OF_ALL_EXAMPLES = settings(
    max_examples=many if (many := settings().max_examples) > 100 else 6,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.mark.parametrize("operation", EACH)
@FOLDER_OF_ALL_EXAMPLES
@given(seed=st.integers(0, 2**40))
def test_an_operation_on_random_parts_agrees(operation: str, seed: int, tmp_path: Path) -> None:
    """Up to three operations deep, on six inputs."""
    chance = random.Random(seed)
    expression = written(chance, operation, chance.choice([1, 1, 2, 3]))
    with imported(tmp_path / "drawn_module.py", f"{HEAD}{expression}\n") as module:
        if is_refused(module.drawn):
            return
        for _ in range(6):
            values = drawn_values(chance)
            machine = as_state_machine(module.drawn, values)
            assert told(machine) == told(as_python(module.drawn, values)), (expression, values)


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
    with imported(tmp_path / "drawn_module.py", f"{HEAD}{expression}\n") as module:
        python = as_python(module.drawn, values)
        assert python.error is None
        assert told(as_state_machine(module.drawn, values)) == told(python)


def is_refused(workflow: Workflow[..., Any]) -> bool:
    """Whether the only reason against it is that several things can fail while items go by."""
    try:
        compile_workflow(workflow)
    except CompileError as refusal:
        if not all(SEVERAL_FAILURES.search(str(d)) for d in refusal.diagnostics):
            raise
        return True
    return False


def told(run: Told) -> tuple[str, str | None, Any]:
    """What came out; of a key that Python escapes in `KeyError`, only that it is missing."""
    escaped = run.error == "KeyError" and not PLAIN.fullmatch(run.message)
    return as_text(run.output), run.error, None if escaped else run.message
