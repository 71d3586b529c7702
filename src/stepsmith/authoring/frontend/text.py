"""Values as text: f-strings and `str()`."""

from __future__ import annotations

import ast

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import (
    Binary,
    Compare,
    Conditional,
    Const,
    ErrorMessage,
    Expr,
    Field,
    IntegerText,
    Var,
)
from stepsmith.authoring.frontend.format_spec import formatted_number, padded
from stepsmith.authoring.frontend.narrowing import facts
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.passed_on import check_computable
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import (
    BOOLEAN,
    CAUGHT,
    EXACT_TEXTS,
    FLOAT,
    INTEGER,
    NOTHING,
    TEXT,
    ValueType,
    members,
    without_none,
)


def read_f_string(reader: Reader, node: ast.JoinedStr, read: Read) -> Expr:
    """An f-string."""
    text: Expr = Const("", TEXT)
    for part in node.values:
        match part:
            case ast.Constant(value=str(literal)):
                piece: Expr = Const(literal, TEXT)
            case ast.FormattedValue(value=value, conversion=-1 | 115, format_spec=None):
                piece = as_text(reader, value, read(reader, value))
            case ast.FormattedValue(value=value, conversion=114, format_spec=None):
                piece = represented(reader, value, read(reader, value))
            case ast.FormattedValue(
                value=value,
                conversion=-1,
                format_spec=ast.JoinedStr(values=[ast.Constant(value=str(spec))]),
            ):
                piece = formatted(reader, value, read(reader, value), spec)
            case _:
                reader.reject(
                    Code.EXPRESSION_NOT_SUPPORTED,
                    part,
                    "conversions and format specifications that are data are not supported",
                    "format the value in a task",
                )
        text = piece if text == Const("", TEXT) else Binary("&", text, piece, TEXT)
    return text


def formatted(reader: Reader, node: ast.expr, value: Expr, spec: str) -> Expr:
    """`format(value, spec)` for text and int, where JSONata writes the same."""
    type_ = reader.scope.narrow(value)
    made = None
    if type_ == TEXT:
        made = padded(value, spec)
    elif type_ == INTEGER:
        made = formatted_number(value, spec)
    if made is None:
        reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            node,
            f"{type_} with the format {spec!r} reads differently in JSONata",
            "use widths for text, and widths, 0, the comma or .2f for int; or format in a task",
        )
    return made


def as_text(reader: Reader, node: ast.expr, value: Expr) -> Expr:
    """`str(value)`, for types whose text is the same on either side."""
    type_ = reader.scope.narrow(value)
    if isinstance(value, Const) and type_ in (TEXT, INTEGER, FLOAT, BOOLEAN, NOTHING):
        return Const(str(value.value), TEXT)
    if type_ == TEXT:
        return value
    if type_ in EXACT_TEXTS.values():
        return apply("same_text", TEXT, value)
    if type_ == INTEGER:
        return IntegerText(value)
    if type_ == BOOLEAN:
        return Conditional(value, Const("True", TEXT), Const("False", TEXT), TEXT)
    if type_ == CAUGHT:
        return fold(ErrorMessage(value))
    if type_ == NOTHING:
        return Const("None", TEXT)
    if NOTHING in members(type_):
        present = Compare("!=", value, Const(None, NOTHING))
        with reader.branch(reader.scope.copy()) as scope:
            scope.learn(facts(present, holds=True))
            inner = _retyped(value, without_none(type_))
            text = as_text(reader, node, inner)
        return Conditional(present, text, Const("None", TEXT), TEXT)
    check_computable(reader, node, type_)
    reader.reject(
        Code.NOT_SAME_AS_PYTHON,
        node,
        f"a {type_} reads differently as text in JSONata",
        "put text, int, bool or None into the f-string, or format it in a task",
    )


def represented(reader: Reader, node: ast.expr, value: Expr) -> Expr:
    """`repr(value)`: that of numbers, booleans and `None` is their text."""
    if isinstance(value, Const) and reader.scope.narrow(value) == TEXT:
        return Const(repr(value.value), TEXT)
    if TEXT in members(reader.scope.narrow(value)):
        reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            node,
            "repr() of text goes by what Unicode says of characters, which JSONata does not know",
            "write the text itself, in quotes: f\"'{x}'\"",
        )
    return as_text(reader, node, value)


def _retyped(value: Expr, type_: ValueType) -> Expr:
    match value:
        case Var(name=name):
            return Var(name, type_)
        case Field(of=of, key=key):
            return Field(of, key, type_)
        case _:
            return value
