"""Methods of text, each with CPython's result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from stepsmith.authoring.form import (
    Binary,
    Conditional,
    Const,
    Contains,
    Expr,
    Pattern,
    Size,
)
from stepsmith.authoring.frontend.operation_call import NO_TEXT, OperationCall, apply
from stepsmith.authoring.frontend.text_parts import (
    THREE_TEXTS,
    find_from_end,
    index_from_end,
    partition,
    partition_from_end,
    split,
    split_from_end,
)
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import BOOLEAN, INTEGER, TEXT, ListOf, ValueType

Make = Callable[[OperationCall, Expr], Expr]


@dataclass(frozen=True, slots=True)
class TextMethod:
    """A method of `str`.

    Attributes:
        takes: the types of its arguments; those from `required` on may be left out.
        names: what Python calls those that may be given by name.
        make: its form, of the call and the text.
    """

    takes: tuple[ValueType, ...]
    gives: ValueType
    make: Make
    required: int
    names: tuple[str, ...] = ()


def _simple(operation: str, gives: ValueType, *takes: ValueType) -> TextMethod:
    def make(call: OperationCall, text: Expr) -> Expr:
        return apply(operation, gives, text, *call.arguments)

    return TextMethod(takes, gives, make, len(takes))


def _strip(operation: str, pattern: str) -> TextMethod:
    def make(call: OperationCall, text: Expr) -> Expr:
        if not call.arguments:
            return apply(operation, TEXT, text)
        characters = call.known(0, "which characters to strip").value
        if any(ord(character) > 0xFFFF for character in characters):
            call.differs(
                "characters beyond U+FFFF count twice in JSONata's patterns",
                "strip other characters",
            )
        if not characters:
            return text
        anyone = "[" + "".join(f"\\u{ord(character):04x}" for character in characters) + "]+"
        source = pattern.replace("@", anyone)
        return apply("replace", TEXT, text, Pattern(source), NO_TEXT)

    return TextMethod((TEXT,), TEXT, make, 0)


def _replace(call: OperationCall, text: Expr) -> Expr:
    _wants_text(call, call.arguments[0], "replace")
    return apply("replace", TEXT, text, *call.arguments)


def _count(call: OperationCall, text: Expr) -> Expr:
    _wants_text(call, call.arguments[0], "count")
    return apply("occurrences", INTEGER, text, call.arguments[0])


def _wants_text(call: OperationCall, sought: Expr, method: str) -> None:
    if not call.not_empty(sought):
        call.differs(
            f"{method}() finds an empty text between all characters, JSONata does not",
            "write the text in the source, or test it before: `if old:`",
        )


def _starts(call: OperationCall, text: Expr) -> Expr:
    if call.arguments[0] == NO_TEXT:
        return Const(True, BOOLEAN)
    return apply("starts_with", BOOLEAN, text, call.arguments[0])


def _ends(call: OperationCall, text: Expr) -> Expr:
    if call.arguments[0] == NO_TEXT:
        return Const(True, BOOLEAN)
    return apply("ends_with", BOOLEAN, text, call.arguments[0])


def _remove_prefix(call: OperationCall, text: Expr) -> Expr:
    rest = apply("rest", TEXT, text, fold(Size(call.arguments[0])))
    return fold(Conditional(_starts(call, text), rest, text, TEXT))


def _remove_suffix(call: OperationCall, text: Expr) -> Expr:
    left = fold(Binary("-", Size(text), fold(Size(call.arguments[0])), INTEGER))
    rest = apply("part", TEXT, text, Const(0, INTEGER), left)
    return fold(Conditional(_ends(call, text), rest, text, TEXT))


def _index(call: OperationCall, text: Expr) -> Expr:
    call.guard(Contains(call.arguments[0], text), ValueError, "substring not found")
    return apply("find", INTEGER, text, call.arguments[0])


def _pad(sign: int) -> TextMethod:
    def make(call: OperationCall, text: Expr) -> Expr:
        width = call.known(0, "the width").value
        fill = _fill(call)
        if width <= 0:
            return text
        return apply("pad", TEXT, text, Const(sign * width, INTEGER), fill)

    return TextMethod((INTEGER, TEXT), TEXT, make, 1)


def _center(call: OperationCall, text: Expr) -> Expr:
    width = call.known(0, "the width").value
    fill = _fill(call)
    if width <= 0:
        return text
    operation = "center_odd" if width % 2 else "center"
    return apply(operation, TEXT, text, Const(width, INTEGER), fill)


def _fill(call: OperationCall) -> Const:
    fill = Const(" ", TEXT) if len(call.arguments) < 2 else call.known(1, "what to fill with")
    if len(fill.value) != 1:
        call.differs("Python fills with one character", "fill with one character")
    return fill


def _zero_fill(call: OperationCall, text: Expr) -> Expr:
    width = call.known(0, "the width").value
    if width <= 1:
        return text if width <= 0 else _pad_one(text)
    return apply("zero_fill", TEXT, text, Const(1 - width, INTEGER), Const(-width, INTEGER))


def _pad_one(text: Expr) -> Expr:
    return apply("pad", TEXT, text, Const(-1, INTEGER), Const("0", TEXT))


TEXT_METHODS: dict[str, TextMethod] = {
    "upper": _simple("upper", TEXT),
    "lower": _simple("lower", TEXT),
    "strip": _strip("strip", "^@|@$"),
    "lstrip": _strip("lstrip", "^@"),
    "rstrip": _strip("rstrip", "@$"),
    "split": TextMethod((TEXT, INTEGER), ListOf(TEXT), split, 0, ("sep", "maxsplit")),
    "rsplit": TextMethod((TEXT, INTEGER), ListOf(TEXT), split_from_end, 0, ("sep", "maxsplit")),
    "splitlines": _simple("lines", ListOf(TEXT)),
    "partition": TextMethod((TEXT,), THREE_TEXTS, partition, 1),
    "rpartition": TextMethod((TEXT,), THREE_TEXTS, partition_from_end, 1),
    "replace": TextMethod((TEXT, TEXT), TEXT, _replace, 2),
    "count": TextMethod((TEXT,), INTEGER, _count, 1),
    "startswith": TextMethod((TEXT,), BOOLEAN, _starts, 1),
    "endswith": TextMethod((TEXT,), BOOLEAN, _ends, 1),
    "removeprefix": TextMethod((TEXT,), TEXT, _remove_prefix, 1),
    "removesuffix": TextMethod((TEXT,), TEXT, _remove_suffix, 1),
    "find": _simple("find", INTEGER, TEXT),
    "index": TextMethod((TEXT,), INTEGER, _index, 1),
    "rfind": TextMethod((TEXT,), INTEGER, find_from_end, 1),
    "rindex": TextMethod((TEXT,), INTEGER, index_from_end, 1),
    "isspace": _simple("is_blank", BOOLEAN),
    "isascii": _simple("is_ascii", BOOLEAN),
    "center": TextMethod((INTEGER, TEXT), TEXT, _center, 1),
    "ljust": _pad(1),
    "rjust": _pad(-1),
    "zfill": TextMethod((INTEGER,), TEXT, _zero_fill, 1),
}
"""The methods of text that a workflow may call; `join` takes what a comprehension gives."""

INSTEAD: dict[str, str] = {
    "capitalize": "write x[:1].upper() + x[1:].lower()",
    "casefold": "write x.lower()",
    "isalnum": 're.fullmatch("[A-Za-z0-9]+", x) is not None, or whichever characters you mean',
    "isalpha": 're.fullmatch("[A-Za-z]+", x) is not None, or whichever characters you mean',
    "isdecimal": 're.fullmatch("[0-9]+", x) is not None, or whichever characters you mean',
    "isdigit": 're.fullmatch("[0-9]+", x) is not None, or whichever characters you mean',
    "isidentifier": 're.fullmatch("[A-Za-z_][A-Za-z0-9_]*", x) is not None',
    "islower": 're.search("[a-z]", x), or whichever characters you mean',
    "isnumeric": 're.fullmatch("[0-9]+", x) is not None, or whichever characters you mean',
    "isupper": 're.search("[A-Z]", x), or whichever characters you mean',
}
"""What to write for methods that go by what Unicode says of characters: JSONata does not know."""
