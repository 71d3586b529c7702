"""What states are called, and how those of one name are told apart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from stepsmith import Compiled, CompileError, compile_workflow
from tests.authoring.written_module import imported

Compile = Callable[[str], Compiled]

HEAD = """\
from stepsmith import parallel, map_each, workflow
from tests.authoring.warehouse import *
"""


@pytest.fixture
def compiled(tmp_path: Path) -> Compile:
    """Compile the workflow `flow` of a module whose own first line is line 3."""

    def compile_source(source: str) -> Compiled:
        with imported(tmp_path / "flows.py", HEAD + source) as module:
            return compile_workflow(module.flow)

    return compile_source


def names(of: Compiled) -> list[str]:
    return list(of.definition["States"])


def test_a_function_called_twice_tells_its_states_apart_by_the_lines_of_the_calls(
    compiled: Compile,
) -> None:
    source = """\
def report(order: Order, total: int) -> None:
    if total > 3:
        tell(order)

@workflow
def flow(order: Order) -> None:
    report(order, order.total)
    report(order, len(order.items))
"""
    assert names(compiled(source)) == [
        "CheckTotal",
        "CheckTotalLine10",
        "Done",
        "TellLine10",
        "Tell",
    ]


def test_two_states_of_one_name_in_one_call_are_numbered(compiled: Compile) -> None:
    source = """\
def report(order: Order) -> None:
    tell(order)
    tell(order)

@workflow
def flow(order: Order) -> None:
    report(order)
    report(order)
"""
    assert names(compiled(source)) == ["Tell", "TellLine9", "TellLine10", "TellLine10-2"]


def test_the_line_is_the_workflows_own_however_deep_the_call(compiled: Compile) -> None:
    source = """\
def inner(order: Order) -> None:
    tell(order)

def outer(order: Order) -> None:
    inner(order)

@workflow
def flow(order: Order) -> None:
    tell(order)
    outer(order)
"""
    assert names(compiled(source)) == ["Tell", "TellLine12"]


@pytest.mark.parametrize(
    ("loop", "name"),
    [
        ("for item in order.items:", "NextItem"),
        ("for number, item in enumerate(order.items):", "NextNumberItem"),
        ("for attempt in range(order.total):", "NextAttempt"),
        ("for _ in range(order.total):", "NextRound"),
        ("while left > 0:", "CheckLeft"),
    ],
)
def test_a_loop_is_called_after_what_comes_next(compiled: Compile, loop: str, name: str) -> None:
    source = f"""\
@workflow
def flow(order: Order) -> None:
    left = order.total
    {loop}
        left -= count("a")
"""
    assert name in names(compiled(source))


def test_how_a_try_was_left_is_looked_at_after_finally(compiled: Compile) -> None:
    source = """\
@workflow
def flow(order: Order) -> int:
    try:
        if order.rush:
            return count("a")
        tell(order)
    finally:
        take(order)
    return 2
"""
    assert "AfterFinally" in names(compiled(source))


def test_a_workflow_whose_name_no_state_machine_can_have_is_refused(tmp_path: Path) -> None:
    name = "w" * 81
    source = f"{HEAD}@workflow\ndef {name}(order: Order) -> None:\n    tell(order)\n"
    with (
        imported(tmp_path / "flows.py", source) as module,
        pytest.raises(CompileError, match="SW015 the workflow's name has 81 characters"),
    ):
        compile_workflow(getattr(module, name))
