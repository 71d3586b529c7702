"""Python expressions over workflow data, with CPython's result for every value they can have."""

from __future__ import annotations

import ast
from typing import NoReturn

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import (
    Binary,
    Compare,
    Conditional,
    Const,
    Contains,
    ErrorMessage,
    Expr,
    Field,
    If,
    IntegerText,
    Item,
    Logic,
    Not,
    Sequence,
    Size,
    Var,
)
from stepsmith.authoring.form import Display as ObjectDisplay
from stepsmith.authoring.frontend import calls
from stepsmith.authoring.frontend.comparisons import read_comparison
from stepsmith.authoring.frontend.guards import guard, in_range, message_of
from stepsmith.authoring.frontend.narrowing import facts
from stepsmith.authoring.frontend.reader import Reader, did_you_mean
from stepsmith.authoring.frontend.records import ModelNotSupported, members_of
from stepsmith.authoring.frontend.static_values import NoJsonForm, constant
from stepsmith.authoring.frontend.truth import NoTruth, truth
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import (
    BOOLEAN,
    CAUGHT,
    FLOAT,
    INTEGER,
    NOTHING,
    TEXT,
    DictOf,
    ListOf,
    Record,
    ValueType,
    is_number,
    members,
    union,
    without_none,
)

_ARITHMETIC: dict[type[ast.operator], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
}


def read(reader: Reader, node: ast.expr) -> Expr:
    """The form of an expression; what it needs done before it is emitted as statements.

    Raises:
        Rejected: it has no form, which has been reported.
    """
    if reader.static.is_static(node):
        return _compile_time(reader, node)
    match node:
        case ast.Name(id=name):
            return _name(reader, node, name)
        case ast.Attribute():
            return _attribute(reader, node)
        case ast.Subscript():
            return _subscript(reader, node)
        case ast.BinOp():
            return _arithmetic(reader, node)
        case ast.UnaryOp():
            return _unary(reader, node)
        case ast.BoolOp():
            return _logic(reader, node)
        case ast.Compare():
            return read_comparison(reader, node, read)
        case ast.IfExp():
            return _conditional(reader, node)
        case ast.JoinedStr():
            return _f_string(reader, node)
        case ast.Dict():
            return _dict(reader, node)
        case ast.List():
            return _list(reader, node)
        case ast.Call():
            return calls.read_call(reader, node, read)
        case _:
            kind = type(node).__name__
            reader.reject(
                Code.EXPRESSION_NOT_SUPPORTED,
                node,
                f"a {kind} over workflow data is not supported yet",
                "move it into a task, or write it with the operators that are supported",
            )


def read_test(reader: Reader, node: ast.expr) -> Expr:
    """The form of a condition: a boolean with the truth of the value."""
    value = read(reader, node)
    return as_truth(reader, node, value)


def as_truth(reader: Reader, node: ast.expr, value: Expr) -> Expr:
    """The truth of a value already read."""
    try:
        return truth(value, reader.scope.narrow(value))
    except NoTruth as reason:
        reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            node,
            f"whether {reason} is true cannot be told in JSONata as Python tells it",
            "compare it: `x is not None`, `x != 0`, `len(x) > 0`",
        )


def _compile_time(reader: Reader, node: ast.expr) -> Expr:
    try:
        value = reader.static.evaluate(node)
    except Exception as error:
        reader.reject(
            Code.COMPILE_TIME_ERROR,
            node,
            f"this does not depend on workflow data, so Python computes it now, and it raised "
            f"{type(error).__name__}: {error}",
            "mend the expression, or compute it in a task",
        )
    try:
        return constant(value)
    except NoJsonForm as reason:
        reader.reject(
            Code.NO_JSON_FORM,
            node,
            f"{reason}, so it cannot be workflow data",
            "use text, numbers, booleans, None, lists, dicts or models of these",
        )


def _name(reader: Reader, node: ast.Name, name: str) -> Expr:
    known_as = reader.variables.get(name)
    if known_as is None:
        hint = did_you_mean(name, [*reader.variables, *reader.static.names()])
        reader.reject(
            Code.UNKNOWN_NAME, node, f"{name} is not defined", hint or "assign it before this line"
        )
    type_ = reader.scope.types.get(known_as)
    if type_ is None:
        reader.reject(
            Code.PERHAPS_UNASSIGNED,
            node,
            f"{name} may have no value here",
            "assign it on every path that leads here",
        )
    var = Var(known_as, type_)
    return Var(known_as, reader.scope.narrow(var))


def _attribute(reader: Reader, node: ast.Attribute) -> Expr:
    of = read(reader, node.value)
    type_ = reader.scope.narrow(of)
    if not isinstance(type_, Record):
        _reject_attribute(reader, node, type_)
    try:
        record = members_of(type_.python)
    except ModelNotSupported as reason:
        reader.reject(Code.MODEL_NOT_SUPPORTED, node, str(reason), "change the model")
    member = record.get(node.attr)
    if member is None:
        if hasattr(type_.python, node.attr):
            reader.reject(
                Code.EXPRESSION_NOT_SUPPORTED,
                node,
                f"{type_}.{node.attr} is code of the class, which ASL cannot run",
                "compute it in a task, or from the model's fields",
            )
        reader.reject(
            Code.UNKNOWN_FIELD,
            node,
            f"{type_} has no field {node.attr}",
            did_you_mean(node.attr, record) or f"its fields are {', '.join(record)}",
        )
    field = fold(Field(of, member.key, member.type))
    return _with_type(field, reader.scope.narrow(field))


def _reject_attribute(reader: Reader, node: ast.Attribute, type_: ValueType) -> NoReturn:
    if NOTHING in members(type_):
        reader.reject(
            Code.WRONG_TYPE,
            node,
            f"this may be None ({type_}), which has no {node.attr}",
            "test it before: `if x is not None:`",
        )
    if type_ == CAUGHT:
        reader.reject(
            Code.EXCEPTION_NOT_SUPPORTED,
            node,
            "only the name and the message of an error travel, not its attributes",
            "use str(error)",
        )
    reader.reject(
        Code.EXPRESSION_NOT_SUPPORTED,
        node,
        f"a value of type {type_} has no fields that a workflow can read",
        "give it a pydantic model, or pass it on whole to a task",
    )


def _with_type(expr: Expr, type_: ValueType) -> Expr:
    if isinstance(expr, Field) and expr.type != type_:
        return Field(expr.of, expr.key, type_)
    return expr


def _subscript(reader: Reader, node: ast.Subscript) -> Expr:
    of = read(reader, node.value)
    type_ = reader.scope.narrow(of)
    if isinstance(node.slice, ast.Slice):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            "slices are not supported yet",
            "take the part you need in a task",
        )
    match type_:
        case ListOf(item=item):
            return _list_item(reader, node, of, item)
        case DictOf(value=value):
            key = _constant_key(reader, node)
            return _dict_item(reader, node, of, key, value)
        case Record(python=python) if not hasattr(python, "model_fields"):
            key = _constant_key(reader, node)
            member = members_of(python).get(key)
            if member is None:
                reader.reject(
                    Code.UNKNOWN_FIELD,
                    node,
                    f"{type_} has no key {key!r}",
                    did_you_mean(key, members_of(python)) or "look at its definition",
                )
            if member.constrained:
                return _dict_item(reader, node, of, key, member.type)
            return fold(Field(of, member.key, member.type))
        case _:
            reader.reject(
                Code.WRONG_TYPE,
                node,
                f"a value of type {type_} cannot be indexed in a workflow",
                "index lists by number and dicts by a constant key",
            )


def _list_item(reader: Reader, node: ast.Subscript, of: Expr, item: ValueType) -> Expr:
    index = read(reader, node.slice)
    if index.type != INTEGER:
        reader.reject(
            Code.WRONG_TYPE, node, f"a list is indexed by int, not {index.type}", "use an int"
        )
    guard(reader, node, in_range(index, fold(Size(of))), IndexError, "list index out of range")
    return fold(Item(of, index, item))


def _constant_key(reader: Reader, node: ast.Subscript) -> str:
    if isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, str):
        return node.slice.value
    reader.reject(
        Code.EXPRESSION_NOT_SUPPORTED,
        node,
        "a dict is read by a key written in the source, for now",
        'write d["key"], or look it up in a task',
    )


def _dict_item(reader: Reader, node: ast.Subscript, of: Expr, key: str, value: ValueType) -> Expr:
    if isinstance(of, ObjectDisplay) and key in dict(of.members):
        return dict(of.members)[key]
    held = Contains(Const(key, TEXT), of)
    guard(reader, node, held, KeyError, message_of(KeyError(key)))
    return Field(of, key, value)


def _arithmetic(reader: Reader, node: ast.BinOp) -> Expr:
    left, right = read(reader, node.left), read(reader, node.right)
    left_type, right_type = reader.scope.narrow(left), reader.scope.narrow(right)
    op = _ARITHMETIC.get(type(node.op))
    if op == "+" and left_type == right_type == TEXT:
        return Binary("&", left, right, TEXT)
    if op == "+" and isinstance(left_type, ListOf) and isinstance(right_type, ListOf):
        return Binary("append", left, right, ListOf(union(left_type.item, right_type.item)))
    if op is None or not (is_number(left_type) and is_number(right_type)):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            f"{ast.unparse(node)} with {left_type} and {right_type} is not supported",
            "arithmetic is for int and float, + for two texts or two lists too",
        )
    whole = left_type == right_type == INTEGER
    if op in ("//", "%") and not whole:
        reader.reject(
            Code.NOT_SAME_AS_PYTHON,
            node,
            f"{op} of floats rounds differently in JSONata",
            "use whole numbers, or compute it in a task",
        )
    if op in ("/", "//", "%"):
        _guard_division(reader, node, op, right, whole)
    type_ = INTEGER if whole and op != "/" else FLOAT
    match op:
        case "+" | "-" | "*" | "/" | "//" | "%":
            return Binary(op, left, right, type_)
        case _:
            raise AssertionError(op)


def _guard_division(reader: Reader, node: ast.BinOp, op: str, divisor: Expr, whole: bool) -> None:
    one, none = (1, 0) if whole else (1.0, 0.0)
    try:
        _ = one / none if op == "/" else one // none if op == "//" else one % none
    except ZeroDivisionError as error:
        nonzero = fold(Compare("!=", divisor, Const(0, INTEGER)))
        guard(reader, node, nonzero, ZeroDivisionError, message_of(error))


def _unary(reader: Reader, node: ast.UnaryOp) -> Expr:
    if isinstance(node.op, ast.Not):
        return fold(Not(read_test(reader, node.operand)))
    value = read(reader, node.operand)
    type_ = reader.scope.narrow(value)
    if not is_number(type_) or not isinstance(node.op, (ast.USub, ast.UAdd)):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            f"{ast.unparse(node)} with {type_} is not supported",
            "signs are for int and float",
        )
    if isinstance(node.op, ast.UAdd):
        return value
    return Binary("-", Const(0, INTEGER), value, type_)


def _logic(reader: Reader, node: ast.BoolOp) -> Expr:
    op = "and" if isinstance(node.op, ast.And) else "or"
    value = read(reader, node.values[0])
    for operand in node.values[1:]:
        test = as_truth(reader, node.values[0], value)
        right = _only_if(reader, operand, test, holds=op == "and")
        if value.type == right.type == BOOLEAN:
            value = fold(Logic("and" if op == "and" else "or", test, right))
        elif op == "and":
            value = fold(Conditional(test, right, value, union(right.type, value.type)))
        else:
            kept = without_none(value.type)  # None is false
            value = fold(Conditional(test, value, right, union(kept, right.type)))
    return value


def _only_if(reader: Reader, node: ast.expr, test: Expr, *, holds: bool) -> Expr:
    """Read an operand that Python looks at only if a test holds (or does not)."""
    scope = reader.scope.copy()
    scope.learn(facts(test, holds))
    reader.inside_condition += 1
    with reader.branch(scope), reader.block() as before:
        value = read(reader, node)
    reader.inside_condition -= 1
    if before:
        then, orelse = (tuple(before), ()) if holds else ((), tuple(before))
        reader.emit(If(test, then, orelse, reader.span(node)))
    return value


def _conditional(reader: Reader, node: ast.IfExp) -> Expr:
    test = read_test(reader, node.test)
    then = _only_if(reader, node.body, test, holds=True)
    orelse = _only_if(reader, node.orelse, test, holds=False)
    return fold(Conditional(test, then, orelse, union(then.type, orelse.type)))


def _f_string(reader: Reader, node: ast.JoinedStr) -> Expr:
    text: Expr = Const("", TEXT)
    for part in node.values:
        match part:
            case ast.Constant(value=str(literal)):
                piece: Expr = Const(literal, TEXT)
            case ast.FormattedValue(value=value, conversion=-1, format_spec=None):
                piece = as_text(reader, value, read(reader, value))
            case _:
                reader.reject(
                    Code.EXPRESSION_NOT_SUPPORTED,
                    part,
                    "format specifications and conversions in f-strings are not supported yet",
                    "format the value in a task",
                )
        text = piece if text == Const("", TEXT) else Binary("&", text, piece, TEXT)
    return text


def as_text(reader: Reader, node: ast.expr, value: Expr) -> Expr:
    """`str(value)`, for types whose text is the same on either side."""
    type_ = reader.scope.narrow(value)
    if isinstance(value, Const) and type_ in (TEXT, INTEGER, FLOAT, BOOLEAN, NOTHING):
        return Const(str(value.value), TEXT)
    if type_ == TEXT:
        return value
    if type_ == INTEGER:
        return IntegerText(value)
    if type_ == BOOLEAN:
        return Conditional(value, Const("True", TEXT), Const("False", TEXT), TEXT)
    if type_ == CAUGHT:
        return fold(ErrorMessage(value))
    if NOTHING in members(type_):
        present = Compare("!=", value, Const(None, NOTHING))
        with reader.branch(reader.scope.copy()) as scope:
            scope.learn(facts(present, holds=True))
            inner = _retyped(value, without_none(type_))
            text = as_text(reader, node, inner)
        return Conditional(present, text, Const("None", TEXT), TEXT)
    reader.reject(
        Code.NOT_SAME_AS_PYTHON,
        node,
        f"a {type_} reads differently as text in JSONata",
        "put text, int, bool or None into the f-string, or format it in a task",
    )


def _retyped(value: Expr, type_: ValueType) -> Expr:
    match value:
        case Var(name=name):
            return Var(name, type_)
        case Field(of=of, key=key):
            return Field(of, key, type_)
        case _:
            return value


def _dict(reader: Reader, node: ast.Dict) -> Expr:
    entries: dict[str, Expr] = {}
    for key, value in zip(node.keys, node.values, strict=True):
        if not (isinstance(key, ast.Constant) and isinstance(key.value, str)):
            reader.reject(
                Code.EXPRESSION_NOT_SUPPORTED,
                key or node,
                "keys of a dict are text written in the source, and ** is not supported yet",
                'write {"key": value}',
            )
        entries[key.value] = read(reader, value)
    type_ = DictOf(union(*(value.type for value in entries.values())))
    return ObjectDisplay(tuple(entries.items()), type_)


def _list(reader: Reader, node: ast.List) -> Expr:
    items = []
    for item in node.elts:
        if isinstance(item, ast.Starred):
            reader.reject(
                Code.EXPRESSION_NOT_SUPPORTED,
                item,
                "* in a list is not supported yet",
                "join lists with +",
            )
        items.append(read(reader, item))
    return Sequence(tuple(items), ListOf(union(*(item.type for item in items))))
