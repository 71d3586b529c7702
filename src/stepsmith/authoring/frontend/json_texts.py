"""`json.dumps` and `json.loads`, for what both sides write and read in the same way.

The text is put together by type: `$string` rounds integers to 15 digits, and writes no blanks.
"""

from __future__ import annotations

import ast
import json
from dataclasses import dataclass
from functools import reduce
from typing import Any, NoReturn

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import (
    Binary,
    Compare,
    Conditional,
    Const,
    Display,
    Each,
    Expr,
    IntegerText,
    JsonText,
    Local,
    Lookup,
    Sequence,
    Sorted,
)
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.ordering import ordered
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.sources import known_parts
from stepsmith.authoring.rewrite import with_type
from stepsmith.authoring.value_type import (
    ANY,
    BOOLEAN,
    INTEGER,
    NOTHING,
    TEXT,
    DictOf,
    ListOf,
    TupleOf,
    members,
    without_none,
)

_NONE = Const(None, NOTHING)


def read_json_call(reader: Reader, node: ast.Call, callee: Any, read: Read) -> Expr | None:
    """`json.loads(text)` and `json.dumps(value, …)`; `None` for other calls."""
    if callee is json.loads and len(node.args) == 1 and not node.keywords:
        text = read(reader, node.args[0])
        if reader.scope.narrow(text) != TEXT:
            reader.reject(
                Code.WRONG_TYPE, node, f"this takes str, and here is {text.type}", "pass str"
            )
        return apply("parsed", ANY, text)
    if callee is json.dumps and len(node.args) == 1:
        value = read(reader, node.args[0])
        return _together(_Dump(reader, node, **_options(reader, node)).text(value))
    return None


def _options(reader: Reader, node: ast.Call) -> dict[str, Any]:
    """How to write it: what stands between items and after keys, and two flags."""
    given: dict[str | None, Any] = {}
    for keyword in node.keywords:
        if not reader.static.is_static(keyword.value):
            _reject_options(reader, node)
        given[keyword.arg] = reader.static.evaluate(keyword.value)
    separators = given.get("separators") or (", ", ": ")
    if given.keys() - {"separators", "ensure_ascii", "sort_keys"} or len(separators) != 2:
        _reject_options(reader, node)
    return {
        "between": separators[0],
        "after_key": separators[1],
        "ascii_only": bool(given.get("ensure_ascii", True)),
        "sort_keys": bool(given.get("sort_keys", False)),
    }


def _reject_options(reader: Reader, node: ast.Call) -> NoReturn:
    reader.reject(
        Code.CALL_NOT_SUPPORTED,
        node,
        "json.dumps() with these arguments is not supported",
        "use separators=, ensure_ascii= and sort_keys=, known at compile time",
    )


@dataclass(frozen=True, slots=True)
class _Dump:
    """A call of `json.dumps`; a text is made of known texts and expressions, joined."""

    reader: Reader
    node: ast.Call
    between: str
    after_key: str
    ascii_only: bool
    sort_keys: bool

    def text(self, value: Expr) -> list[str | Expr]:
        """The parts of a value's text."""
        type_ = self.reader.scope.narrow(value)
        options = members(type_)
        if isinstance(value, Const):
            return [self._known(value.value)]
        if type_ == NOTHING:
            return [self._known(None)]
        if NOTHING in options and len(options) == 2:
            rest = self._whole(with_type(value, without_none(type_)))
            return [Conditional(Compare("!=", value, _NONE), rest, Const("null", TEXT), TEXT)]
        if type_ == TEXT and not self.ascii_only:
            return [JsonText(with_type(value, TEXT))]
        if type_ == INTEGER:
            return [IntegerText(value)]
        if type_ == BOOLEAN:
            return [Conditional(value, Const("true", TEXT), Const("false", TEXT), TEXT)]
        if isinstance(value, Display) and isinstance(type_, DictOf):
            return self._entries(value)
        if isinstance(type_, DictOf) and self.sort_keys and not self.ascii_only:
            return self._dict(value, type_)
        if isinstance(type_, TupleOf) or isinstance(value, Sequence):
            items = value.items if isinstance(value, Sequence) else known_parts(value) or ()
            return self._enclosed("[]", [self.text(item) for item in items])
        if isinstance(type_, ListOf):
            item = Local(self.reader.fresh_name("item"), type_.item)
            return self._joined("[]", Each(value, item.name, self._whole(item), ListOf(TEXT)))
        self._differs(str(type_))

    def _known(self, value: Any) -> str:
        return json.dumps(
            value,
            ensure_ascii=self.ascii_only,
            separators=(self.between, self.after_key),
            sort_keys=self.sort_keys,
        )

    def _whole(self, value: Expr) -> Expr:
        return _together(self.text(value))

    def _entries(self, value: Display) -> list[str | Expr]:
        entries = sorted(value.members) if self.sort_keys else value.members
        parts = [[self._known(key) + self.after_key, *self.text(of)] for key, of in entries]
        return self._enclosed("{}", parts)

    def _dict(self, value: Expr, type_: DictOf) -> list[str | Expr]:
        key = Local(self.reader.fresh_name("key"), TEXT)
        keys = apply("keys", ListOf(TEXT), value)
        by = ordered(self.reader, self.node, key)
        in_order = Sorted(keys, key.name, by, False, ListOf(TEXT))
        entry = _together(
            [JsonText(key), self.after_key, *self.text(Lookup(value, key, type_.value))]
        )
        return self._joined("{}", Each(in_order, key.name, entry, ListOf(TEXT)))

    def _joined(self, brackets: str, texts: Expr) -> list[str | Expr]:
        joined = apply("join", TEXT, Const(self.between, TEXT), texts)
        return [brackets[0], joined, brackets[1]]

    def _enclosed(self, brackets: str, parts: list[list[str | Expr]]) -> list[str | Expr]:
        inside = [
            piece
            for n, part in enumerate(parts)
            for piece in ([self.between, *part] if n else part)
        ]
        return [brackets[0], *inside, brackets[1]]

    def _differs(self, type_: str) -> NoReturn:
        ways = {
            "str": "JSONata cannot write \\u for what is not ASCII: add ensure_ascii=False",
            "float": "JSONata writes floats in another way: round them, or dump them in a task",
        }
        instead = ways.get(type_, "dump texts, int, bool, None, lists and dicts of these")
        if type_.startswith("dict"):
            instead = "add sort_keys=True and ensure_ascii=False: dicts of JSONata have no order"
        self.reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            self.node,
            f"the JSON text of {type_} reads differently in JSONata",
            instead,
        )


def _together(parts: list[str | Expr]) -> Expr:
    """The parts as one text, known neighbours as one."""
    pieces: list[Expr] = []
    for part in parts:
        last = pieces[-1] if pieces else None
        if not isinstance(part, str):
            pieces.append(part)
        elif isinstance(last, Const):
            pieces[-1] = Const(last.value + part, TEXT)
        else:
            pieces.append(Const(part, TEXT))
    return reduce(lambda left, right: Binary("&", left, right, TEXT), pieces)
