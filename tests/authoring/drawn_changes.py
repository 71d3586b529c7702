"""Random programs that change lists, dicts and models in place, under one name or several."""

from __future__ import annotations

import random

from pydantic import BaseModel


class Row(BaseModel):
    n: int
    tags: list[int]


class Table(BaseModel):
    a: int
    b: int
    ns: list[int]
    ms: list[int]
    rows: list[list[int]]
    d: dict[str, int]
    lists: dict[str, list[int]]
    row: Row
    table: list[Row]


BEGIN = [
    ["xs = list(table.ns)", "xs = table.ns"],
    ["ys = [*table.ms]", "ys = table.ms[:2]", "ys = xs"],
    ["rows = [[table.a], [2, table.b, 2]]", "rows = table.rows", "rows = [xs, ys]"],
    ["d = dict(table.d)", "d = {'a': table.a}", "d = table.d"],
    ["lists = {'a': [table.a, 3]}", "lists = {'a': xs, 'b': [1]}", "lists = table.lists"],
    ["row = Row(n=table.a, tags=[1, table.b])", "row = table.row", "row = Row(n=1, tags=xs)"],
    ["many = [Row(n=1, tags=[table.a, 2])]", "many = [row]", "many = table.table"],
    ["x = table.a"],
    ["y = 0"],
    ["made: list[int] = []"],
    ["more: list[list[int]] = []"],
    ["kept: dict[str, list[int]] = {}"],
]
END = "    return [xs, ys, rows, d, lists, row, many, x, y, made, more, kept, table]\n"

_LISTS = ["xs", "ys", "made", "row.tags", "table.ns", "rows[0]", "many[0].tags", 'lists["a"]']
_LISTS += ["more[-1]", 'kept["a"]']
_NESTED = ["rows", "more", "table.rows"]
_DICTS = ["d", "table.d"]
_NAMES = ["xs", "ys", "made"]
_NUMBERS = ["x", "y", "table.b", "row.n", "1", "-2", "len(xs)", "(xs + [5])[0]"]
_LIST_VALUES = ["list({LIST})", "{LIST}", "[{N}, *{LIST}]", "{LIST}[:1]", "[n for n in {LIST}]"]
_LIST_VALUES += ["[]", "[{N}]", "sorted({LIST})", "{LIST} + [{N}]", "{LIST} if x > 0 else {LIST}"]
_LIST_VALUES += ["changed({LIST})", "same({LIST})", "DEFAULT"]

STATEMENTS = [
    "{LIST}.append({N})",
    "{LIST}.extend({LIST})",
    "{LIST} += [{N}]",
    "{LIST}.insert({N}, {N})",
    "{NAME} = {VALUE}",
    "{NAME} = {VALUE}",
    "{LIST}[{N}] = {N}",
    "{LIST}[0] += {N}",
    "x = {LIST}.pop()",
    "x = {LIST}.pop(0)",
    "{LIST}.pop({N})",
    "del {LIST}[{N}]",
    "{LIST}.remove({N})",
    "{LIST}.sort()",
    "{LIST}.sort(key=lambda n: -n)",
    "{LIST}.reverse()",
    "{LIST}.clear()",
    "{NESTED}.append({VALUE})",
    "{NESTED}[0] = {VALUE}",
    "{NESTED} += [{VALUE}]",
    "{NESTED}.reverse()",
    "{NAME} = {NESTED}.pop()",
    "{DICT}['a'] = {N}",
    "{DICT}['a'] += {N}",
    "{DICT}[str(x)] = {N}",
    "del {DICT}['b']",
    "{DICT}.update(d)",
    "{DICT}.update(a={N})",
    "x = {DICT}.pop('a', {N})",
    "x = {DICT}.pop('b')",
    "x = {DICT}.setdefault('c', {N})",
    "kept['a'] = {VALUE}",
    "kept.setdefault('a', {VALUE})",
    "{NAME} = kept.setdefault('a', {VALUE})",
    "lists['a'] = {VALUE}",
    "row.n = {N}",
    "row.n += {N}",
    "row.tags = {VALUE}",
    "many[0].n = {N}",
    "many.append(row)",
    "many.append(Row(n={N}, tags={VALUE}))",
    "row = Row(n={N}, tags={VALUE})",
    "row = many[0]",
    "row = many.pop()",
    "table.row = row",
    "table.a += 1",
    "table.ns = {VALUE}",
    "rows = more",
    "more = [{VALUE}]",
    "more = [list(row) for row in {NESTED}]",
    "more = [[*row] for row in [{LIST}, {LIST}]]",
    "{NAME} = {NAME2} = {VALUE}",
    "xs, ys = ys, xs",
    "grow({LIST}, {N})",
]
BLOCKS = [
    "if {N} > {N}:",
    "for n in {LIST}:",
    "for one in rows:",
    "for row in many:",
    "for _ in range(2):",
    "while len(made) < 2:\n        made.append({N})",
]


def drawn_program(chance: random.Random) -> str:
    """The body of a function with a `table`."""
    lines = [f"    {one[0] if chance.random() < 0.8 else chance.choice(one)}" for one in BEGIN]
    for _ in range(chance.randrange(1, 5)):
        if chance.random() < 0.3:
            lines.append(f"    {_filled(chance, chance.choice(BLOCKS))}")
            for _ in range(chance.randrange(1, 4)):
                lines.append(f"        {_filled(chance, chance.choice(STATEMENTS))}")
        else:
            lines.append(f"    {_filled(chance, chance.choice(STATEMENTS))}")
    return "\n".join(lines) + "\n" + END


def _filled(chance: random.Random, text: str) -> str:
    choices = {
        "{VALUE}": _LIST_VALUES,
        "{NAME}": _NAMES,
        "{NAME2}": _NAMES,
        "{LIST}": _LISTS,
        "{NESTED}": _NESTED,
        "{DICT}": _DICTS,
        "{N}": _NUMBERS,
    }
    for place, options in choices.items():
        while place in text:
            text = text.replace(place, chance.choice(options), 1)
    return text


def drawn_table(chance: random.Random) -> dict[str, object]:
    """A random input."""

    def numbers() -> list[int]:
        return [chance.randrange(-3, 4) for _ in range(chance.choice([0, 1, 2, 2, 3]))]

    def row() -> dict[str, object]:
        return {"n": chance.randrange(-3, 4), "tags": numbers()}

    def many(one: object) -> list[object]:
        assert callable(one)
        return [one() for _ in range(chance.choice([0, 1, 2, 2]))]

    return {
        "a": chance.randrange(-3, 4),
        "b": chance.randrange(-3, 4),
        "ns": numbers(),
        "ms": numbers(),
        "rows": many(numbers),
        "d": {key: chance.randrange(9) for key in "ab" if chance.random() < 0.7},
        "lists": {key: numbers() for key in "ab" if chance.random() < 0.7},
        "row": row(),
        "table": many(row),
    }
