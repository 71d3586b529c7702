"""Random programs that draw UUIDs, keep them, put them together and hand them on."""

from __future__ import annotations

import random
import re
import textwrap

from pydantic import BaseModel

from stepsmith import retry, task


class Refused(Exception):
    pass


class Given(BaseModel):
    text: str
    yes: bool
    names: list[str]


@task(raises=[Refused])
def tell(text: str) -> str:
    return text


@task(retry=retry(on=[Exception], max_attempts=1))
def insist(text: str) -> str:
    return text


HEAD = """\
from __future__ import annotations

from typing import Any
from uuid import uuid4

from stepsmith import map_each, parallel, saga, workflow
from tests.authoring.drawn_programs import Given, Refused, insist, tell


def token() -> str:
    return str(uuid4())


@workflow
def drawn(given: Given) -> Any:
"""

VARIABLES = ["a", "b", "c", "d"]

# What stands between < and > is drawn: a variable, a text, a test, a value, lines of their own.
FORMS = {
    "text": ["<variable>", "f'{<variable>}+{<variable>}'", "f'{given.text}:{<variable>}'"],
    "test": [
        "given.yes",
        "<variable> == <variable>",
        "<variable> > given.text",
        "tell(<text>) == '-'",
        "'-' in <variable>",
    ],
    "value": [
        "str(uuid4())",
        "str(uuid4())",
        "token()",
        "uuid4().hex",
        "<variable>",
        "<text>",
        "f'{<variable>}{uuid4()}'",
        "tell(<text>)",
        "insist(<text>)",
        "tell(str(uuid4()))",
        "str(uuid4()) if given.yes else <variable>",
        "'-'.join([f'{name}{uuid4()}' for name in given.names])",
        "'-'.join(map_each(lambda name: tell(f'{name}{uuid4()}'), given.names))",
        "parallel(lambda: str(uuid4()), lambda: <text>)[0]",
    ],
    "line": [
        "<variable> = <value>",
        "<variable> = <value>",
        "<variable> = <value>",
        "<two_variables> = <variable>, <variable>",
        "<variable> += <variable>",
        "tell(<text>)",
        "if <test>:\n    raise Refused(<text>)",
        "if <test>:\n    return [<variable>, <text>, str(uuid4())]",
    ],
    "lines": [
        "if <test>:\n<block>\nelse:\n<block>",
        "if <test>:\n<block>",
        "for name in given.names:\n<block>",
        "try:\n<block>\nexcept Refused as error:\n    <variable> = f'{error}{<variable>}'\n<block>",
        "try:\n<block>\nfinally:\n<block>",
    ],
}
_PLACE = re.compile("<(\\w+)>")


def _written(chance: random.Random, kind: str, depth: int) -> str:
    if kind == "variable":
        return chance.choice(VARIABLES)
    if kind == "two_variables":  # CPython 3.11.2 gives one that is named twice the first value
        return ", ".join(chance.sample(VARIABLES, 2))
    if kind == "block":
        return textwrap.indent(_block(chance, depth - 1), "    ")
    form = chance.choice(FORMS[kind])
    return _PLACE.sub(lambda place: _written(chance, place[1], depth), form)


def _block(chance: random.Random, depth: int) -> str:
    kinds = ["line", "line", "lines"] if depth else ["line"]
    many = chance.choice([1, 1, 2, 3])
    return "\n".join(_written(chance, chance.choice(kinds), depth) for _ in range(many))


def drawn_program(chance: random.Random) -> str:
    """The source of a module with a workflow `drawn`."""
    first = ["str(uuid4())", "given.text", "uuid4().hex", "tell(given.text)"]
    lines = [f"{name} = {chance.choice(first)}" for name in VARIABLES]
    lines += [_block(chance, 2) for _ in range(chance.choice([1, 2, 3]))]
    lines.append("return [a, b, c, d]")
    return HEAD + textwrap.indent("\n".join(lines), "    ") + "\n"
