"""Random expressions of a type over the fields of one model, and random values for these.

To have a new construct tried: write it into `OPERATIONS` under the type that it gives, and into
the table of docs/language.md; test_every_expression_is_drawn.py holds the two together. Words in
braces stand for parts of it, drawn anew each time: the name of a type in capitals for an expression
of that type, a name of `WRITTEN` for a literal within bounds. A type of its own needs a name, a
field of `Data`, its values in `drawn_values` and a row in `LEAVES`.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from pydantic import BaseModel

from stepsmith.authoring.frontend.text_methods import TEXT_METHODS
from stepsmith.authoring.value_type import BOOLEAN, INTEGER, TEXT, ListOf, TupleOf, ValueType


class Thing(BaseModel):
    name: str
    count: int


class Data(BaseModel):
    n: int
    m: int
    x: float
    s: str
    t: str
    b: bool
    o: str | None
    ns: list[int]
    ss: list[str]
    rows: list[list[int]]
    d: dict[str, int]
    things: list[Thing]
    cubes: list[list[list[int]]]
    mixed: list[int | list[int]]
    one: int | list[int]
    any: Any


# What a module of drawn workflows begins with.
HEAD = """\
from __future__ import annotations

import base64
import datetime
import hashlib
import json
import math
import re
from typing import Any
from urllib.parse import quote, unquote

from stepsmith import workflow
from tests.authoring.drawn_expressions import Data, Thing
"""

INT, FLOAT, STR, BOOL, INTS, STRS, ROWS, DICT, THINGS, OPTIONAL, CUBES, MIXED, ONE, ANY_ = (
    "int",
    "float",
    "str",
    "bool",
    "list[int]",
    "list[str]",
    "list[list[int]]",
    "dict[str, int]",
    "list[Thing]",
    "str | None",
    "list[list[list[int]]]",
    "list[int | list[int]]",
    "int | list[int]",
    "Any",
)

# What an operation is written as, by the type of its result.
OPERATIONS: dict[str, list[str]] = {
    INT: [
        "{INT} + {INT}",
        "{INT} - {INT}",
        "{INT} * {small}",
        "{INT} // {INT}",
        "{INT} % {INT}",
        "{INT} % {small}",
        "-{INT}",
        "abs({INT})",
        "({small} + {INT} % 10) ** 2",
        "({INT} % 7) ** 4",
        "({INT} % 5) ** 9",
        "abs(data.n) % 9 ** 0",
        "(3 ** (data.n % 9) if data.n % 9 >= 0 else {INT})",
        "round({FLOAT})",
        "int({FLOAT})",
        "int({BOOL})",
        "int(str({INT}))",
        "int(f'\t+{{abs(data.n)}}_0 ')",
        "int(re.sub('[^0-9]', '', {STR})[:9] or '7')",
        "math.floor({FLOAT})",
        "math.ceil({FLOAT})",
        "math.trunc({FLOAT})",
        "min({INT}, {INT}, {INT})",
        "max({INT}, {INT})",
        "min({INTS})",
        "max({INTS})",
        "min({INTS}, default={INT})",
        "sum({INTS})",
        "sum(v for v in data.d.values())",
        "sum(len(row) for row in {ROWS})",
        "sum(thing.count * {small} for thing in {THINGS} if thing.count > {INT})",
        "len({STR})",
        "len({INTS})",
        "len({STRS})",
        "len({DICT})",
        "len(set({INTS}))",
        "len(tuple({INTS}))",
        "{INTS}[{small}]",
        "{INTS}[{INT}]",
        "{ROWS}[0][-1]",
        "{ROWS}[{small}][{small}]",
        "{DICT}[{STR}]",
        '{DICT}["a"]',
        "{DICT}.get({STR}, {INT})",
        "divmod({INT}, {INT})[0]",
        "divmod({INT}, {small})[1]",
        "max({THINGS}, key=lambda thing: thing.count).count",
        "({INT} if {BOOL} else {INT})",
    ],
    FLOAT: [
        "float(f'-{{abs(data.n)}}.{{abs(data.m)}}e-3')",
        "float(f' .{{abs(data.m)}}')",
        "float(f'{{data.n}}.')",
        "data.x",
        "2 ** ({INT} % 90 - 40)",
        "{INT} / {INT}",
        "float({INT})",
        "{FLOAT} * 2",
        "abs({FLOAT})",
        "-{FLOAT}",
        "math.sqrt({INT})",
        "math.sqrt({FLOAT})",
    ],
    STR: [
        "{STR} + {STR}",
        "f'{{data.n}}:{{data.s}}'",
        "f'{{data.n:04d}}|{{data.m:,}}|{{data.n:>6}}|{{data.m:.2f}}|{{data.n:x}}|{{data.m:5d}}'",
        "f'{{data.s:>8}}|{{data.t:<5}}|{{data.s:*>4}}|{{data.b}}|{{data.o}}'",
        "str({INT})",
        "repr({INT})",
        "f'{{data.n!r}}|{{data.b!r}}|{{None!r}}'",
        "'<{{}}|{{}}>'.format({STR}, {INT})",
        "'{{0!r:}}{{{{{{n:>5}}{{0:<4}}'.format({INT}, n={STR})",
        "'%s, %d %%, %r' % ({STR}, {INT}, {BOOL})",
        "'%5s|%-4s|%05d|%3d|%-6d|%x' % ({STR}, {OPTIONAL}, {INT}, {INT}, {INT}, {INT})",
        "'%s' % {STR}",
        "f'{{data.s:^7}}|{{data.t:*^4}}'",
        "{STR}[{small}:]",
        "{STR}[:{small}]",
        "{STR}[{small}:{small}]",
        "{STR}[{INT}:{INT}]",
        "{STR}[{small}]",
        "{STR} * ({INT} % 4)",
        "{STR}.partition({mark})[0]",
        "{STR}.partition({mark})[2]",
        "{STR}.rpartition({mark})[0]",
        "{STR}.rpartition({mark})[2]",
        "{STR}.partition({STR})[2]",
        "{STR}.center({width}, '*')",
        "{STR}.center(6)",
        "{STR}.center(7, '-')",
        "{mark}.join({STRS})",
        "{STR}.join(str(number) for number in {INTS})",
        "min({STRS}, default={STR})",
        "max({STRS})",
        "min({THINGS}, key=lambda thing: thing.name).name",
        "({OPTIONAL} or {STR})",
        "({STR} if {BOOL} else {STR})",
        "{STR}.strip({mark})",
        "{STR}.lstrip({mark})",
        "{STR}.rstrip({mark})",
        "hashlib.md5({STR}.encode()).hexdigest()",
        "hashlib.sha1({STR}.encode()).hexdigest()",
        "hashlib.sha256({STR}.encode()).hexdigest()",
        "hashlib.sha384({STR}.encode()).hexdigest()",
        "hashlib.sha512({STR}.encode()).hexdigest()",
        "{STR}[::-1]",
        "{STR}[::2]",
        "{STR}[{small}:{small}:3]",
        "base64.b64encode({STR}.encode()).decode()",
        "quote({STR})",
        "json.dumps({INT})",
        "json.dumps({INTS})",
        "json.dumps([{INT}, {BOOL}, None, {ROWS}], separators=(',', ':'))",
        "json.dumps({STR}, ensure_ascii=False)",
        "json.dumps({OPTIONAL}, ensure_ascii=False)",
        "json.dumps({CUBES}, separators=(',', ':'))",
        "json.dumps([{STRS}, ({STR}, {INT}), 'é', [[]]], ensure_ascii=False)",
        "json.dumps({DICT}, ensure_ascii=False, sort_keys=True)",
        "json.dumps({{'é': {STRS}, 'b': {{'x': {INT}}}}}, ensure_ascii=False)",
        "json.dumps({{'é': {INT}, 'b': {BOOL}, 'a': {{}}}}, separators=(',', ':'), sort_keys=True)",
        "base64.b64decode(base64.b64encode({STR}.encode()).decode()).decode()",
        "unquote({STR} + quote({STR}))",
        "unquote('%' + quote({STR}) + f'%{{abs(data.n) % 10}}%2')",
        "unquote(re.sub('[^a-z ]', '%C3%bC', {STR}) + '%e2%82%AC%')",
        "quote({STR}, safe='% !(é'[:4])",
        "''.join(sign + '|' for sign in {STR})",
        "re.sub({pattern}, '<$1>', {STR})",
        "re.sub({pattern}, '<$1>', {STR}, count=1)",
        "re.sub('(a)|(b)', r'<\\2\\g<1>$1>', {STR})",
    ],
    BOOL: [
        "{INT} < {INT}",
        "{INT} <= {FLOAT} < {INT}",
        "{STR} < {STR}",
        "{STR} >= {STR}",
        "{INT} == {INT}",
        "{STR} == {STR}",
        "{INTS} == {INTS}",
        "{STR} in {STR}",
        "{STR} in {STRS}",
        "{STR} in {DICT}",
        "{INT} not in {INTS}",
        "(not {BOOL})",
        "({BOOL} and {BOOL})",
        "({BOOL} or {BOOL})",
        "bool({INT})",
        "bool(re.search({pattern}, {STR}))",
        "(re.match({pattern}, {STR}) is not None)",
        "(re.fullmatch({pattern}, {STR}) is None)",
        "bool({STRS})",
        "({OPTIONAL} is None)",
        "any({INTS})",
        "all({STRS})",
        "any(number > {small} for number in {INTS})",
        "all(thing.name != {STR} for thing in {THINGS})",
        "({STR} if {BOOL} else {STR}) != {STR}",
    ],
    INTS: [
        "[{INT}, *{INTS}, {INT}]",
        "{INTS} + {INTS}",
        "[number * {small} for number in {INTS}]",
        "[number for number in {INTS} if number > {INT}]",
        "[number // other for number in {INTS} for other in {INTS}]",
        "[{INT} // number for number in {INTS} if number != 0]",
        "[{INT} % number for number in {INTS}]",
        "[number for row in {ROWS} for number in row]",
        "[row[0] for row in {ROWS}]",
        "[i * number for i, number in enumerate({INTS})]",
        "[i + number for i, number in enumerate({INTS}, {small}) if i % 2 == 0]",
        "[one - other for one, other in zip({INTS}, {INTS})]",
        "[thing.count for thing in {THINGS}]",
        "[len(text) for text in {STRS}]",
        "{INTS}[{small}:]",
        "{INTS}[:{small}]",
        "{INTS}[{small}:{small}]",
        "{INTS}[{INT}:{INT}]",
        "{INTS}[::-1]",
        "{INTS}[::2]",
        "{INTS}[::-2]",
        "{INTS}[{small}:{small}:3]",
        "{INTS}[{INT}:{INT}:3]",
        "list(reversed({INTS}))",
        "sorted({INTS})",
        "sorted({INTS}, reverse=True)",
        "sorted({INTS}, key=lambda number: -number % 3)",
        "sorted(set({INTS}))",
        "list(range({INT} % 6))",
        "list(range({small}, {INT} % 5))",
        "[n for n in range({INT} % 9, {small}, -2)]",
        "[n for n in range({small}, {INT} % 9, 3)]",
        "[data.d[key] for key in sorted(data.d)]",
        "({INTS} if {BOOL} else {INTS})",
    ],
    STRS: [
        "[{STR}, {STR}]",
        "[*{STRS}, {STR}]",
        "sorted({STRS})",
        "sorted({STRS}, key=len, reverse=True)",
        "sorted({DICT})",
        "sorted(set({STRS}))",
        "[text + {STR} for text in {STRS} if text]",
        "[f'{{i}} {{text}}' for i, text in enumerate({STRS})]",
        "[thing.name for thing in sorted({THINGS}, key=lambda thing: thing.count)]",
        "[thing.name for thing in {THINGS} if thing.count > 0 and thing.name != {STR}]",
        "list(dict.fromkeys({STRS}))",
        "{STR}.split({mark})",
        "{STR}.split({mark}, 1)",
        "{STR}.split({mark}, 2)",
        "{STR}.split({mark}, maxsplit={small})",
        "{STR}.rsplit({mark})",
        "{STR}.rsplit()",
        "{STR}.rsplit({mark}, 1)",
        "{STR}.rsplit({mark}, 2)",
        "{STR}.rsplit({mark}, maxsplit={small})",
        "re.split({pattern}, {STR})",
        "re.findall({pattern}, {STR})",
        "[m.group() for m in re.finditer({pattern}, {STR})]",
        "[m[1] or m[2] or '' for m in [re.search('(a)|(-)', {STR})] if m]",
        "[m.group() + m.group(1) for m in [re.match('.?([ab])', {STR})] if m]",
        "[m['x'] for m in re.finditer('-?(?P<x>[ab])', {STR})]",
        "[x + y for x, y in re.findall('([ab])(-)?', {STR})]",
        "{STR}.split()",
        "{STRS}[{small}:]",
        "{STRS}[1:-1]",
    ],
    ROWS: [
        "[{INTS}, {INTS}]",
        "[{INTS}]",
        "[[number, {INT}] for number in {INTS}]",
        "[row for row in {ROWS} if row]",
        "[sorted(row) for row in {ROWS}]",
        "[[number for number in row if number > {INT}] for row in {ROWS}]",
        "{ROWS}[{small}:]",
        "{ROWS}[::-1]",
        "sorted({ROWS}, key=len)",
    ],
    DICT: [
        "{DICT} | {DICT}",
        "{{**{DICT}, {STR}: {INT}}}",
        "{{{STR}: {INT}, {STR}: {INT}}}",
        "{{'a': {INT}, **{DICT}, 'b': {INT}}}",
        "{{text: len(text) for text in {STRS}}}",
        "{{key: value + {small} for key, value in data.d.items()}}",
        "{{key: value for key, value in data.d.items() if value > {INT}}}",
        "{{thing.name: thing.count for thing in {THINGS}}}",
        "dict(zip({STRS}, {INTS}))",
    ],
    THINGS: [
        "[Thing(name={STR}, count={INT})]",
        "[thing for thing in {THINGS} if thing.count > {INT}]",
        "[Thing(name=text, count=len(text)) for text in {STRS}]",
        "{THINGS}[:{small}]",
        "sorted({THINGS}, key=lambda thing: thing.name)",
        "[*{THINGS}, Thing(name={STR}, count={INT})]",
    ],
    OPTIONAL: ["data.o"],
    CUBES: [
        "[{ROWS}]",
        "[{ROWS}, {ROWS}]",
        "[*{CUBES}, {ROWS}]",
        "{CUBES} + {CUBES}",
        "[[row for row in rows if row] for rows in {CUBES}]",
        "[[row, row] for rows in {CUBES} for row in rows]",
        "[rows for rows in {CUBES} if rows]",
        "{CUBES}[{small}:]",
        "{CUBES}[::-1]",
        "sorted({CUBES}, key=len)",
        "({CUBES} if {BOOL} else {CUBES})",
        "[[[number]] for number in {INTS}]",
        "[[]]",
        "[[[]], {ROWS}]",
    ],
    MIXED: [
        "[{INT}, {INTS}]",
        "[{ONE}]",
        "[{ONE}, {ONE}]",
        "[*{MIXED}, {ONE}]",
        "{MIXED} + {MIXED}",
        "[one for one in {MIXED}]",
        "[one for one in {MIXED} if {BOOL}]",
        "[one if {BOOL} else {ONE} for one in {MIXED}]",
        "[{ONE} for number in {INTS}]",
        "{MIXED}[::-1]",
        "{MIXED}[{small}:]",
        "({MIXED} if {BOOL} else {MIXED})",
    ],
    ONE: [
        "{MIXED}[{small}]",
        "({INT} if {BOOL} else {INTS})",
        "[{MIXED}, {MIXED}][{small}][{small}]",
        "{{'a': {ONE}}}['a']",
    ],
    ANY_: [
        "[{ANY}]",
        "[{ANY}, {INT}, {MIXED}]",
        "[[{ANY}], {ANY}]",
        "[one for one in [{ANY}, {ANY}]]",
        "[[one] for one in {MIXED}]",
        "[[one, {INT}] for one in {MIXED}]",
        "[[one, {ANY}] for one in {CUBES}]",
        "[one for one in [{ANY}, {ANY}] if {BOOL}]",
        "[{ANY}, {ANY}][::-1]",
        "[{ANY}][0]",
        "[{CUBES}, {ANY}][{small}]",
        "{{'a': {ANY}, 'b': [{ANY}]}}",
        "[*{MIXED}, {ANY}]",
        "({ANY} if {BOOL} else [{ANY}])",
        "[[i, one] for i, one in enumerate({MIXED})]",
        "[[a, b] for a, b in zip({MIXED}, {CUBES})]",
        "list(zip({MIXED}, {CUBES}))",
        "list(enumerate({CUBES}))",
        "({MIXED}, {ANY})",
        "json.loads(json.dumps({CUBES}))",
        "json.loads(json.dumps({{'a': {OPTIONAL}, 'b': [{STR}]}}, ensure_ascii=False))",
    ],
}
LEAVES = {
    INT: ["data.n", "data.m"],
    FLOAT: ["data.x"],
    STR: ["data.s", "data.t"],
    BOOL: ["data.b"],
    INTS: ["data.ns", "[data.n]"],
    STRS: ["data.ss", "[data.s]"],
    ROWS: ["data.rows", "[data.ns]"],
    DICT: ["data.d", '{{"a": data.n}}'],
    THINGS: ["data.things"],
    OPTIONAL: ["data.o"],
    CUBES: ["data.cubes", "[data.rows]"],
    MIXED: ["data.mixed"],
    ONE: ["data.one"],
    ANY_: ["data.any"],
}
PATTERNS = [
    "a",
    "[ab]+",
    ".",
    ".+b",
    "^a",
    "b$",
    "[^a]",
    "(?i:A)b?",
    "\\s",
    "\\S+",
    "a|-",
    "😀+",
    "(?s:a.)",
    "(?<!a)b",
    "(?m:^b)",
    ".{2}",
    "[é😀a]",
    ".+?",
    "(?=.)[^ ]",
    "'|\\\\",
    "[$+{,]",
    "-(?:a|b)?",
]
# What stands in the source as it is, since the compiler wants to know it or its bounds matter.
WRITTEN: dict[str, Callable[[random.Random], str]] = {
    "pattern": lambda chance: repr(chance.choice(PATTERNS)),
    "small": lambda chance: str(chance.choice([-3, -2, -1, 1, 2, 3])),
    "width": lambda chance: str(chance.randrange(-1, 7)),
    "mark": lambda chance: repr(chance.choice(["a", "-", " ", ", ", "ab", "$", "\\", "'", "b"])),
}
_PARTS = {
    "INT": INT,
    "FLOAT": FLOAT,
    "STR": STR,
    "BOOL": BOOL,
    "INTS": INTS,
    "STRS": STRS,
    "ROWS": ROWS,
    "DICT": DICT,
    "THINGS": THINGS,
    "OPTIONAL": OPTIONAL,
    "CUBES": CUBES,
    "MIXED": MIXED,
    "ONE": ONE,
    "ANY": ANY_,
}
_OF_TYPE: dict[ValueType, str] = {
    TEXT: STR,
    INTEGER: INT,
    BOOLEAN: BOOL,
    ListOf(TEXT): STRS,
    TupleOf((TEXT, TEXT, TEXT)): ANY_,
}
_MARKED = {"replace", "count", "split", "rsplit", "partition", "rpartition", "rfind", "rindex"}


def _of_methods() -> None:
    """Every method of text in the compiler's own table is tried too."""
    for name, method in TEXT_METHODS.items():
        places: dict[ValueType, str] = {TEXT: "{STR}", INTEGER: "{width}"}
        arguments = [places[type_] for type_ in method.takes[: method.required]]
        if name in _MARKED:
            arguments[:1] = ["{mark}"]
        OPERATIONS[_OF_TYPE[method.gives]].append(f"{{STR}}.{name}({', '.join(arguments)})")


_of_methods()

PIECES = ["a", "b", "-", " ", "A", "é", "ß", "'", '"', "\\", "0", "\t", "\u0085", "\ufeff", "퟿"]
PIECES += ["\ue000", "\uffff", "😀", "\x1c", "\r", "\r\n", "\u2028", "$1", ",", "{", "+", "\n"]


class Parts:
    """Parts of an expression, drawn as they are asked for by a format string."""

    def __init__(self, chance: random.Random, depth: int) -> None:
        self._chance = chance
        self._depth = depth

    def __getitem__(self, name: str) -> str:
        if name in WRITTEN:
            return WRITTEN[name](self._chance)
        return drawn_expression(self._chance, _PARTS[name], self._depth)


def drawn_expression(chance: random.Random, type_: str, depth: int) -> str:
    """The source of a random expression of a type."""
    if depth == 0 or chance.random() < 0.15:
        return chance.choice(LEAVES[type_]).format_map(Parts(chance, 0))
    return written(chance, chance.choice(OPERATIONS[type_]), depth)


def written(chance: random.Random, operation: str, depth: int) -> str:
    """The source of an operation with random parts."""
    return f"({operation.format_map(Parts(chance, depth - 1))})"


def drawn_values(chance: random.Random) -> dict[str, Any]:
    """A random input."""

    def whole() -> int:
        return chance.choice(
            [0, 1, -1, 2, 3, chance.randrange(-9, 9), chance.randrange(-9999, 9999)]
        )

    def text() -> str:
        return "".join(chance.choice(PIECES) for _ in range(chance.choice([0, 1, 1, 2, 3, 6])))

    def many(one: Callable[[], Any]) -> list[Any]:
        return [one() for _ in range(chance.choice([0, 1, 1, 2, 3, 4]))]

    def one() -> Any:
        return many(whole) if chance.random() < 0.5 else whole()

    return {
        "n": whole(),
        "m": whole(),
        "x": chance.choice([0.5, -0.5, 2.5, 0.1, -7.3, whole() / 8]),
        "s": text(),
        "t": text(),
        "b": chance.random() < 0.5,
        "o": None if chance.random() < 0.4 else text(),
        "ns": many(whole),
        "ss": many(text),
        "rows": many(lambda: many(whole)),
        "d": {
            chance.choice(["a", "b", "10", "2", "constructor", text()]): whole() for _ in range(3)
        },
        "things": many(lambda: {"name": text(), "count": whole()}),
        "cubes": many(lambda: many(lambda: many(whole))),
        "mixed": many(one),
        "one": one(),
        "any": chance.choice([None, text(), one(), many(one), {"a": many(one)}]),
    }
