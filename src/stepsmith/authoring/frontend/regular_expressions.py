"""Calls of `re` and of compiled patterns; what they find is texts, a match being a list of them."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import (
    Conditional,
    Const,
    Each,
    Expr,
    Field,
    Item,
    Local,
    Pattern,
    Sequence,
)
from stepsmith.authoring.frontend.operation_call import NO_TEXT, apply
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.regular_expression import NotExact, Translation, replacement, translated
from stepsmith.authoring.value_type import (
    ANY,
    BOOLEAN,
    INTEGER,
    NOTHING,
    TEXT,
    Found,
    ListOf,
    TupleOf,
    union,
)

_NONE = Const(None, NOTHING)


@dataclass(frozen=True, slots=True)
class _Call:
    """A call whose arguments have been told apart."""

    reader: Reader
    node: ast.Call
    pattern: re.Pattern[str]
    given: dict[str, ast.expr]
    read: Read

    def text(self) -> Expr:
        """What is searched."""
        node = self.given["string"]
        text = self.read(self.reader, node)
        if self.reader.scope.narrow(text) != TEXT:
            self.reader.reject(
                Code.WRONG_TYPE, node, f"this takes str, and here is {text.type}", "pass str"
            )
        return text

    def known(self, name: str, default: Any) -> Any:
        """An argument that has to be known at compile time."""
        node = self.given.get(name)
        return default if node is None else _known(self.reader, node, name)

    def translated(self, **how: bool) -> Translation:
        """The pattern as JSONata has it."""
        try:
            return translated(self.pattern, **how)
        except NotExact as reason:
            self.differs(str(reason), reason.instead)

    def takes_something(self, translation: Translation) -> None:
        """Reject a pattern that finds nothing between all characters, where JSONata fails."""
        if translation.takes_nothing:
            self.differs(*_TAKES_NOTHING)

    def differs(self, reason: str, instead: str) -> NoReturn:
        """Reject a pattern, with its reason."""
        self.reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            self.node,
            f"the pattern {self.pattern.pattern!r}: {reason}",
            instead,
        )


_TAKES_NOTHING = (
    "it can match an empty text, which JSONata refuses to take",
    "make it take at least one character: + instead of *",
)


def read_regular_expression(reader: Reader, node: ast.Call, callee: Any, read: Read) -> Expr | None:
    """A call of a function of `re` or of a method of a compiled pattern; `None` for others."""
    of = getattr(callee, "__self__", None)
    name = getattr(callee, "__name__", "")
    make = _CALLS.get(name)
    if make is None or not (isinstance(of, re.Pattern) or callee is getattr(re, name, None)):
        return None
    given = _arguments(reader, node, callee)
    pattern = of if isinstance(of, re.Pattern) else _compiled(reader, node, given)
    if not isinstance(pattern.pattern, str):
        reader.reject(Code.WRONG_TYPE, node, "a pattern of bytes finds no text", "use text")
    return make(_Call(reader, node, pattern, given, read))


def _arguments(reader: Reader, node: ast.Call, callee: Any) -> dict[str, ast.expr]:
    try:
        bound = inspect.signature(callee).bind(
            *node.args, **{keyword.arg or "**": keyword.value for keyword in node.keywords}
        )
    except TypeError as error:
        reader.reject(Code.CALL_NOT_SUPPORTED, node, f"{ast.unparse(node.func)}: {error}", "see re")
    unknown = bound.arguments.keys() - {"pattern", "string", "flags", "repl", "count", "maxsplit"}
    if unknown or any(isinstance(argument, ast.Starred) for argument in node.args):
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            f"{ast.unparse(node.func)}() with these arguments is not supported",
            "cut the text before, x[start:end], and name count, maxsplit and flags",
        )
    return bound.arguments


def _compiled(reader: Reader, node: ast.Call, given: dict[str, ast.expr]) -> re.Pattern[Any]:
    pattern = _known(reader, given["pattern"], "the pattern")
    flags = _known(reader, given["flags"], "flags") if "flags" in given else 0
    try:
        return re.compile(pattern, flags)
    except (re.error, TypeError, ValueError) as error:
        reader.reject(
            Code.COMPILE_TIME_ERROR,
            given["pattern"],
            f"this is no pattern: {error}",
            "mend the pattern",
        )


def _known(reader: Reader, node: ast.expr, what: str) -> Any:
    if reader.static.is_static(node):
        try:
            return reader.static.evaluate(node)
        except (Exception, SystemExit) as error:
            reader.reject(
                Code.COMPILE_TIME_ERROR, node, f"this raised {error!r}", "mend the expression"
            )
    reader.reject(
        Code.EXPRESSION_NOT_SUPPORTED,
        node,
        f"{what} has to be known at compile time",
        "write it in the source",
    )


def _search(call: _Call) -> Expr:
    return _match(call, start=False, end=False)


def _at_start(call: _Call) -> Expr:
    return _match(call, start=True, end=False)


def _whole(call: _Call) -> Expr:
    return _match(call, start=True, end=True)


def _match(call: _Call, *, start: bool, end: bool) -> Expr:
    text = call.text()
    plain = call.translated(start=start, end=end)
    test = apply("matches", BOOLEAN, text, Pattern(plain.source))
    texts: tuple[Expr, ...] = ()
    refusal: tuple[str, str] | None = None
    try:
        reading = translated(call.pattern, start=start, end=end, reads_groups=True)
    except NotExact as reason:
        reading, refusal = plain, (str(reason), reason.instead)
    if reading.takes_nothing and not end:
        refusal = _TAKES_NOTHING
    if refusal is None:
        pattern = Pattern(reading.source)
        whole = text if end else apply("match_text", TEXT, text, pattern)
        groups = (
            _unless_missing(apply("match_group", TEXT, text, pattern, Const(n, INTEGER)), always)
            for n, always in enumerate(reading.groups)
        )
        texts = (whole, *groups)
    found = Found(tuple(one.type for one in texts), tuple(plain.names.items()), refusal)
    return Conditional(test, Sequence(texts, found), _NONE, union(found, NOTHING))


def _unless_missing(group: Expr, always: bool, otherwise: Const = _NONE) -> Expr:
    if always:
        return group
    there = apply("exists", BOOLEAN, group)
    return Conditional(there, group, otherwise, union(TEXT, otherwise.type))


def _substituted(call: _Call) -> Expr:
    text = call.text()
    count = call.known("count", 0)
    template = call.known("repl", "")
    if not isinstance(template, str) or not isinstance(count, int) or count < 0:
        call.differs(
            "only texts replace what is found, all of it or a number of times",
            "write the text and the number in the source",
        )
    try:
        call.pattern.sub(template, "")
    except (re.error, IndexError) as error:
        call.reader.reject(
            Code.COMPILE_TIME_ERROR, call.node, f"this is no replacement: {error}", "mend it"
        )
    translation = call.translated(reads_groups="\\" in template)
    call.takes_something(translation)
    try:
        written = replacement(template, call.pattern.groups, translation.names)
    except NotExact as reason:
        call.differs(str(reason), reason.instead)
    arguments = (text, Pattern(translation.source), Const(written, TEXT))
    if count:
        return apply("replace_some", TEXT, *arguments, Const(count, INTEGER))
    return apply("replace", TEXT, *arguments)


def _split(call: _Call) -> Expr:
    text = call.text()
    translation = call.translated()
    call.takes_something(translation)
    if call.known("maxsplit", 0) != 0 or translation.groups:
        call.differs(
            "JSONata splits everywhere, and leaves out what separates",
            "use (?:…) for groups, and no maxsplit",
        )
    return apply("split", ListOf(TEXT), text, Pattern(translation.source))


def _find_all(call: _Call) -> Expr:
    text = call.text()
    translation = call.translated(reads_groups=True)
    call.takes_something(translation)
    pattern = Pattern(translation.source)
    if not translation.groups:
        return apply("all_texts", ListOf(TEXT), text, pattern)
    match = Local(call.reader.fresh_name("found"), ANY)
    groups = _groups(match, translation, NO_TEXT)
    one = groups[0] if len(groups) == 1 else Sequence(groups, TupleOf((TEXT,) * len(groups)))
    found = apply("all_matches", ListOf(ANY), text, pattern)
    return Each(found, match.name, one, ListOf(one.type))


def _find_each(call: _Call) -> Expr:
    text = call.text()
    translation = call.translated(reads_groups=True)
    call.takes_something(translation)
    match = Local(call.reader.fresh_name("found"), ANY)
    texts = (Field(match, "match", TEXT), *_groups(match, translation, _NONE))
    found = Found(tuple(one.type for one in texts), tuple(translation.names.items()))
    matches = apply("all_matches", ListOf(ANY), text, Pattern(translation.source))
    return Each(matches, match.name, Sequence(texts, found), ListOf(found))


def _groups(match: Local, translation: Translation, otherwise: Const) -> tuple[Expr, ...]:
    groups = Field(match, "groups", ListOf(TEXT))
    return tuple(
        _unless_missing(Item(groups, Const(n, INTEGER), TEXT), always, otherwise)
        for n, always in enumerate(translation.groups)
    )


_CALLS: dict[str, Callable[[_Call], Expr]] = {
    "search": _search,
    "match": _at_start,
    "fullmatch": _whole,
    "sub": _substituted,
    "split": _split,
    "findall": _find_all,
    "finditer": _find_each,
}
