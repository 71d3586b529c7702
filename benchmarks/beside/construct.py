"""A construct of sfnx, and what is written for it here: two programs and inputs for both."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

Json = Any


@dataclass(frozen=True, slots=True)
class Fails:
    """A task's answer that is an error: the name of a class of the program, and the text."""

    error: str
    message: str


Answers = Mapping[str, Callable[[Any], Json | Fails]]
"""What tasks give, by name: functions of the arguments of the call."""

_TYPES: Final = {
    "s": "str",
    "t": "str",
    "n": "int",
    "m": "int",
    "x": "float",
    "y": "float",
    "flag": "bool",
    "xs": "list[int]",
    "ys": "list[int]",
    "fs": "list[float]",
    "names": "list[str]",
    "grid": "list[list[int]]",
    "d": "dict[str, int]",
    "item": "Item",
    "items": "list[Item]",
    "note": "str | None",
    "value": "int | str",
    "coupon": "Coupon",
}
"""The variables that short programs read, each a member of the input."""

_IMPORTS: Final = """\
import base64
import hashlib
import itertools
import json
import math
import random
import time
import urllib.parse
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any
"""
_SFNX: Final = f"""\
{_IMPORTS}from typing import NotRequired, TypedDict

from sfnx import (
    DataLimitExceeded,
    ExceedToleratedFailureThreshold,
    HeartbeatTimeout,
    HttpSocket,
    ItemReaderFailed,
    Permissions,
    QueryEvaluationError,
    ResultWriterFailed,
    TaskFailed,
    Timeout,
    activity,
    aws,
    context,
    distributed_map,
    inline_map,
    jsonata,
    parallel,
    state_machine,
    task,
    wait,
)


class Item(TypedDict):
    sku: str
    quantity: int


class Coupon(TypedDict):
    code: NotRequired[str]


class Declined(Exception):
    pass


"""
_HERE: Final = f"""\
from __future__ import annotations

{_IMPORTS}
from typing_extensions import NotRequired, TypedDict

from stepsmith import (
    ExceedToleratedFailureThreshold,
    ItemBatcher,
    ItemReaderFailed,
    LambdaCrashed,
    LambdaServiceError,
    ResultWriterFailed,
    TaskFailed,
    Timeout,
    TooManyRequests,
    activity,
    distributed_map,
    execution,
    http_endpoint,
    map_each,
    parallel,
    raw_expression,
    raw_state,
    retry,
    s3_csv,
    s3_prefix,
    sleep,
    sleep_until,
    state,
    state_machine,
    task,
    task_token,
    workflow,
)
from stepsmith.aws import batch, dynamodb, sns, sqs


class Item(TypedDict):
    sku: str
    quantity: int


class Coupon(TypedDict):
    code: NotRequired[str]


class Declined(Exception):
    pass


@task(raises=[Declined])
def charge(order: Any) -> str: ...


@task
def ship(order: Any) -> str: ...


"""


@dataclass(frozen=True, slots=True)
class Construct:
    """Something that sfnx compiles.

    Attributes:
        title: what the page calls it; its code if it is short.
        sfnx: the program for sfnx, a whole module.
        here: the program for stepsmith, a whole module.
        spelling: what the page shows for that; `the same` where nothing else is written.
        inputs: executions of both.
        answers: what their tasks give.
        changes: its value is another each time, so values are not compared.
        effect: whether what it is about does anything here; a comment may be written and do none.
    """

    title: str
    sfnx: str
    here: str
    spelling: str
    inputs: tuple[Json, ...] = ()
    answers: Answers = field(default_factory=dict[str, Callable[[Any], Json | Fails]])
    changes: bool = False
    effect: bool = True


def expression(
    python: str,
    *inputs: Json,
    here: str | None = None,
    changes: bool = False,
) -> Construct:
    """A construct that is an expression over variables of the input.

    Args:
        python: as sfnx takes it.
        inputs: values of its variable, or of all of them in a dict.
        here: as it is written here, if that differs.
        changes: see `Construct`.
    """
    return program(
        f"`{_in_a_cell(python)}`",
        f"return {python}",
        *inputs,
        here=None if here is None else f"return {here}",
        spelling="" if here is None else f"`{_in_a_cell(here)}`",
        changes=changes,
    )


def program(
    title: str,
    body: str,
    *inputs: Json,
    here: str | None = None,
    spelling: str = "",
    before: tuple[str, ...] = ("", ""),
    answers: Answers | None = None,
    changes: bool = False,
    options: tuple[str, str] = ("", ""),
    effect: bool = True,
) -> Construct:
    """A construct that is the body of a function over variables of the input.

    Args:
        title: see `Construct`.
        body: as sfnx takes it.
        inputs: values of its variable, or of all of them in a dict.
        here: as it is written here, if that differs.
        spelling: what the page shows for that.
        before: what stands before the function, for sfnx and here.
        answers: see `Construct`.
        changes: see `Construct`.
        options: arguments of the decorator, for sfnx and here.
        effect: see `Construct`.
    """
    ours = body if here is None else here
    names = sorted(_read(body) | _read(ours))
    given = "\n".join(["class Given(TypedDict):", *(f"    {n}: {_TYPES[n]}" for n in names)])
    given = f"{given}\n\n\n" if names else ""
    reads = [f'{name} = given["{name}"]' for name in names]
    direct = _read(body)
    return Construct(
        title=title,
        sfnx=_SFNX
        + given
        + _dedented(before[0])
        + f"@state_machine{options[0]}\ndef example({'given: Given' if names else 'given'}):\n"
        + _indented([f'{n} = given["{n}"]' for n in names if n not in direct], _direct(body)),
        here=_HERE
        + given
        + _dedented(before[1])
        + f"@workflow{options[1]}\ndef example({'given: Given' if names else ''}) -> Any:\n"
        + _indented(reads, ours),
        spelling=spelling or ("the same" if here is None else ""),
        inputs=tuple({names[0]: i} if len(names) == 1 else i for i in inputs),
        answers=answers or {},
        changes=changes,
        effect=effect,
    )


def _read(body: str) -> set[str]:
    """The variables of the input that a piece of source reads before it assigns them."""
    tree = ast.parse(textwrap.dedent(body))
    bound = {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    bound |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    read = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return (read - bound) & _TYPES.keys()


def words(source: str) -> set[str]:
    """The names that a program uses: variables, attributes, arguments; imported ones are not."""
    tree = ast.parse(source)
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    found |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return found | {
        node.arg for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg
    }


class _Direct(ast.NodeTransformer):
    """Reads members of the input where they are used, which saves sfnx a Pass state."""

    def __init__(self, names: set[str]) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id not in self._names:
            return node
        return ast.Subscript(ast.Name("given"), ast.Constant(node.id))


def _direct(body: str) -> str:
    if "#" in body:  # what it says would be lost
        return re.sub(r"\b(n)\b", r'given["\1"]', body)
    names = _read(body)
    tree = _Direct(names).visit(ast.parse(textwrap.dedent(body)))
    return ast.unparse(ast.fix_missing_locations(tree))


def _indented(reads: list[str], body: str) -> str:
    return textwrap.indent("\n".join([*reads, textwrap.dedent(body).strip()]), "    ") + "\n"


def _dedented(text: str) -> str:
    return textwrap.dedent(text).strip() + "\n\n\n" if text else ""


def _in_a_cell(python: str) -> str:
    return python.replace("|", "\\|")
