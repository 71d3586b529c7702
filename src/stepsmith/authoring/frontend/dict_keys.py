"""Keys of dicts: texts in JSON, whatever they are in Python."""

from __future__ import annotations

import ast
import datetime
import uuid

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Binary, Const, Expr, IntegerText, Lookup
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.rewrite import fold, with_type
from stepsmith.authoring.value_type import (
    DAY,
    INTEGER,
    TEXT,
    UNIQUE,
    DictOf,
    EnumOf,
    KeyedDict,
    ValueType,
    value_of,
)


def by_text(of: Expr, type_: DictOf | KeyedDict) -> tuple[Expr, DictOf, ValueType]:
    """A dict as JSON has it, its type as that, and the type of its keys in Python."""
    if isinstance(type_, DictOf):
        return of, type_, TEXT
    as_json = DictOf(type_.value)
    return with_type(of, as_json), as_json, type_.key


def key_text(reader: Reader, node: ast.AST, key: Expr, wanted: ValueType) -> Expr:
    """The text that a key is in JSON; another than the dict's is refused."""
    type_ = reader.scope.narrow(key)
    if type_ != wanted:
        reader.reject(
            Code.WRONG_TYPE,
            node,
            f"keys of this dict are {wanted}, and this is {type_}",
            "use str(…)" if wanted == TEXT else f"pass {wanted}",
        )
    if isinstance(key, Const):
        return Const(str(key.value), TEXT)
    return fold(IntegerText(key)) if _is_whole(wanted) else with_type(key, TEXT)


def key_in(text: Expr, type_: ValueType) -> Expr:
    """What a dict's key, which is a text in JSON, is in Python."""
    if type_ == TEXT:
        return text
    if _is_whole(type_):
        return apply("integer_in", type_, text)
    return with_type(text, type_)


def told_of_missing(text: Expr, type_: ValueType) -> Expr:
    """The message of the KeyError for a key that is not there."""
    if type_ == INTEGER:
        return text
    if isinstance(text, Const):
        return Const(str(KeyError(_in_python(text.value, type_))), TEXT)
    if isinstance(type_, EnumOf):
        told = {str(one.value): repr(one) for one in type_.python}
        return Lookup(Const(told, DictOf(TEXT)), text, TEXT)
    if type_ == DAY:
        year, month, day = (
            IntegerText(
                apply(
                    "number_at",
                    INTEGER,
                    text,
                    Const(start, INTEGER),
                    Const(length, INTEGER),
                    Const("0" * length, TEXT),
                )
            )
            for start, length in ((0, 4), (5, 2), (8, 2))
        )
        return _joined("datetime.date(", year, ", ", month, ", ", day, ")")
    if type_ == UNIQUE:
        return _joined("UUID('", text, "')")
    return apply("quoted", TEXT, text)


def _joined(*parts: str | Expr) -> Expr:
    whole: Expr = Const("", TEXT)
    for part in parts:
        one: Expr = Const(part, TEXT) if isinstance(part, str) else part
        whole = one if whole == Const("", TEXT) else Binary("&", whole, one, TEXT)
    return whole


def _is_whole(type_: ValueType) -> bool:
    return type_ == INTEGER or (isinstance(type_, EnumOf) and value_of(type_) == INTEGER)


def _in_python(text: str, type_: ValueType) -> object:
    if isinstance(type_, EnumOf):
        return next(one for one in type_.python if str(one.value) == text)
    if type_ == DAY:
        return datetime.date.fromisoformat(text)
    return uuid.UUID(text) if type_ == UNIQUE else text
