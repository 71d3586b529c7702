"""What is told of the lines of a function that is read in the place of its call."""

from __future__ import annotations

from pathlib import Path

import pytest

from stepsmith import CompileError, compile_workflow
from stepsmith.authoring.diagnostic import Diagnostic
from tests.authoring.written_module import imported

DEEP = """\
from stepsmith import workflow
from tests.authoring.warehouse import *

def inner(order: Order) -> int:
    return order.totl

def outer(order: Order) -> int:
    return inner(order) + 1

@workflow
def flow(order: Order) -> int:
    return outer(order)
"""
TWICE = """\
from stepsmith import workflow
from tests.authoring.warehouse import *

def inner(order: Order) -> int:
    return order.totl

@workflow
def flow(order: Order) -> int:
    first = inner(order)
    return first + inner(order)
"""
IN_BRANCHES = """\
from stepsmith import parallel, workflow
from tests.authoring.warehouse import *

@workflow
def flow(order: Order) -> int:
    def first() -> int:
        return order.totl

    a, b = parallel(first, lambda: order.totl)
    return a + b
"""


def complain(source: str, folder: Path) -> CompileError:
    """The error that the workflow of a module `flows.py` meets."""
    with (
        pytest.MonkeyPatch.context() as patched,
        imported(folder / "flows.py", source) as module,
    ):
        patched.chdir(folder)
        with pytest.raises(CompileError) as raised:
            compile_workflow(module.flow)
    return raised.value


def test_a_diagnostic_tells_the_calls_that_led_to_its_line(tmp_path: Path) -> None:
    assert str(complain(DEEP, tmp_path)) == (
        """\
flows.py:5:12: SW005 Order has no field totl
        return order.totl
               ^^^^^^^^^^
    did you mean total?
    called from flows.py:8:12
    called from flows.py:12:12"""
    )


def test_the_json_of_a_diagnostic_has_the_calls_too(tmp_path: Path) -> None:
    (diagnostic,) = complain(TWICE, tmp_path).diagnostics
    assert isinstance(diagnostic, Diagnostic)
    assert diagnostic.to_json() == {
        "code": "SW005",
        "message": "Order has no field totl",
        "instead": "did you mean total?",
        "file": "flows.py",
        "line": 5,
        "column": 12,
        "end_line": 5,
        "end_column": 22,
        "called_from": [
            {"file": "flows.py", "line": 9, "column": 13, "end_line": 9, "end_column": 25}
        ],
    }


def test_a_line_that_is_reached_by_several_calls_is_told_once(tmp_path: Path) -> None:
    assert len(complain(TWICE, tmp_path).diagnostics) == 1


def test_a_lambda_stands_where_it_is_called(tmp_path: Path) -> None:
    error = complain(IN_BRANCHES, tmp_path)
    assert [str(one).splitlines()[0] for one in error.diagnostics] == [
        "flows.py:7:16: SW005 Order has no field totl",
        "flows.py:9:36: SW005 Order has no field totl",
    ]
    assert "called from flows.py:9:21" in str(error.diagnostics[0])
    assert "called from" not in str(error.diagnostics[1])
