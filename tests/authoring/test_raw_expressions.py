"""`raw_expression("…")`: JSONata by hand, with the same value in a plain run and as a machine."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from stepsmith import CompileError, Workflow, compile_workflow
from tests.authoring.both_ways import Told, as_python, as_state_machine
from tests.authoring.written_module import imported

HEAD = """
from typing import Any
from pydantic import BaseModel, Field
from stepsmith import raw_expression, task, workflow

class Line(BaseModel):
    sku: str
    many: int = Field(alias="howMany")

class Order(BaseModel):
    lines: list[Line]
    limit: int = 2

GROUPED = "$xs{sku: $sum(howMany)}"

@task
def ship(given: Any) -> None: ...
"""
ORDER = {"lines": [{"sku": "a", "howMany": 1}, {"sku": "a", "howMany": 2}]}


@contextmanager
def flow(body: str, folder: Path, returns: str = "Any") -> Iterator[Workflow[..., Any]]:
    declared = f"@workflow\ndef flow(order: Order) -> {returns}:\n{textwrap.indent(body, '    ')}\n"
    with imported(folder / "flow_module.py", HEAD + declared) as module:
        yield module.flow


@pytest.mark.parametrize(
    ("body", "output"),
    [
        ('return raw_expression(GROUPED, returns=dict, arguments={"xs": order.lines})', {"a": 3}),
        ('return raw_expression("$count($xs) + $n", returns=int, arguments={"xs": order.lines, '
         '"n": order.limit}) * 2', 8),
        ('order_2 = raw_expression("($xs := $xs + 1; $xs)", returns=int, '
         'arguments={"xs": order.limit})\nreturn [order_2, order.limit]', [3, 2]),
        ('return [raw_expression("$n * $line.howMany", returns=int, arguments={"n": order.limit, '
         '"line": line}) for line in order.lines]', [2, 4]),
        ('return raw_expression("1 + 1", returns=int)', 2),
    ],
)  # fmt: skip
def test_both_runs_have_its_value(body: str, output: Any, tmp_path: Path) -> None:
    with flow(body, tmp_path) as workflow:
        assert as_python(workflow, ORDER) == Told(output=output)
        assert as_state_machine(workflow, ORDER) == Told(output=output)


def test_a_value_that_is_not_there_fails_in_both_runs(tmp_path: Path) -> None:
    body = 'return raw_expression("$x.none", returns=int, arguments={"x": order})'
    with flow(body, tmp_path) as workflow:
        assert as_python(workflow, ORDER).error == "States.QueryEvaluationError"
        assert as_state_machine(workflow, ORDER).error == "States.QueryEvaluationError"


def test_its_type_is_that_of_returns(tmp_path: Path) -> None:
    body = 'return raw_expression("1 + 1", returns=int)'
    with flow(body, tmp_path, returns="str") as workflow, pytest.raises(CompileError) as caught:
        compile_workflow(workflow)
    assert "the workflow returns str, and this is int" in str(caught.value)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ('raw_expression("1 +", returns=int)', "'1 +' is not JSONata"),
        ('raw_expression("limit + 1", returns=int)', "the name limit stands for nothing"),
        ('raw_expression("$x + 1", returns=int)', "$x is not among the arguments"),
        ('raw_expression("$states.input.limit", returns=int)', "$states is not among"),
        ('raw_expression("$now()", returns=str)', "$now differs each time"),
        ('raw_expression("$f()", returns=str, arguments={"f": len})', "SW010"),
        ('raw_expression("1", returns=int, arguments={"sum": 1})', "$sum is JSONata's own"),
        ('raw_expression("1", returns=int, arguments={"a-b": 1})', "'a-b' names no variable"),
        ('raw_expression("1", returns=int, arguments=dict(a=1))', "no dict written out"),
        ('raw_expression("1", returns=int, arguments={**{}})', "no dict written out"),
        ('raw_expression("1")', "takes an expression, its type and its arguments"),
        ('raw_expression("1", returns=None)', "an expression has a value"),
        (
            "raw_expression(str(order.limit), returns=int)",
            "the expression depends on workflow data",
        ),
        ("raw_expression(1, returns=int)", "the expression is no text"),
        ("raw_expression(1 / 0, returns=int)", "ZeroDivisionError"),
        ("raw_expression(\"'${Name}'\", returns=str)", "${ is filled in by deployment"),
    ],
)
def test_what_step_functions_would_not_take_is_refused(
    call: str, message: str, tmp_path: Path
) -> None:
    with flow(f"return {call}", tmp_path) as workflow, pytest.raises(CompileError) as caught:
        compile_workflow(workflow)
    assert message in str(caught.value)
