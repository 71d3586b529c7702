"""Real programs with a slip in them compile, or are refused with a reason."""

from __future__ import annotations

import ast
import copy
import inspect
import textwrap
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stepsmith import Workflow
from tests.authoring import control_flow, programs
from tests.authoring.test_hostile_sources import Replace, ends_well

EXAMPLES = Path(__file__).parents[2] / "examples"
SLIPS = ["delete", "twice", "swap", "exchange", "rename", "operator"]
OPERATORS: tuple[type[ast.AST], ...] = (ast.operator, ast.cmpop, ast.boolop, ast.unaryop)


def _programs() -> list[tuple[str, str]]:
    """Each real workflow as what it needs around it, and its function."""
    modules = [programs, control_flow]
    modules += [import_module(f"examples.{path.stem}") for path in EXAMPLES.glob("*.py")]
    return [
        (
            f"from {module.__name__} import *\n",
            ast.unparse(ast.parse(textwrap.dedent(inspect.getsource(value.function)))),
        )
        for module in modules
        for value in vars(module).values()
        if isinstance(value, Workflow) and value.function.__module__ == module.__name__
    ]


PROGRAMS = _programs()


def _blocks(tree: ast.AST) -> list[list[ast.stmt]]:
    """Every list of statements in a tree that is not empty."""
    lists = (getattr(node, field, None) for node in ast.walk(tree) for field in node._fields)
    return [one for one in lists if isinstance(one, list) and one and isinstance(one[0], ast.stmt)]


@st.composite
def slips(draw: st.DrawFn) -> str:
    """A real program with statements, expressions, names or operators in the wrong place."""
    head, source = draw(st.sampled_from(PROGRAMS))
    tree = ast.parse(source)
    function = tree.body[0]
    assert isinstance(function, ast.FunctionDef)
    function.decorator_list = []
    for _ in range(draw(st.integers(1, 3))):
        _slip(draw, function)
    try:
        return head + ast.unparse(ast.fix_missing_locations(tree))
    except ValueError:  # a piece of an f-string by itself
        return head + source


def _slip(draw: st.DrawFn, function: ast.FunctionDef) -> None:
    block = draw(st.sampled_from(_blocks(function)))
    at = draw(st.integers(0, len(block) - 1))
    inside = [node for statement in function.body for node in ast.walk(statement)]
    expressions = [node for node in inside if isinstance(node, ast.expr)]
    names = [node for node in inside if isinstance(node, ast.Name)]
    match draw(st.sampled_from(SLIPS)):
        case "delete":
            block[at : at + 1] = [ast.Pass()] if len(block) == 1 else []
        case "twice":
            block.insert(at, copy.deepcopy(block[at]))
        case "swap":
            other = draw(st.integers(0, len(block) - 1))
            block[at], block[other] = block[other], block[at]
        case "exchange" if expressions:
            old, new = draw(st.sampled_from(expressions)), draw(st.sampled_from(expressions))
            Replace(old, copy.deepcopy(new)).visit(function)
        case "rename" if names:
            draw(st.sampled_from(names)).id = draw(st.sampled_from(names)).id
        case "operator":
            _change_operator(draw, inside)
        case _:
            pass


def _change_operator(draw: st.DrawFn, inside: list[ast.AST]) -> None:
    with_operator = [node for node in inside if isinstance(getattr(node, "op", None), OPERATORS)]
    if with_operator:
        node: Any = draw(st.sampled_from(with_operator))
        kind = next(kind for kind in OPERATORS if isinstance(node.op, kind))
        node.op = draw(st.sampled_from(kind.__subclasses__()))()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("slips")


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(source=slips())
def test_programs_with_slips(folder: Path, source: str) -> None:
    ends_well(folder, source)
