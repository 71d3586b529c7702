"""Expressions of the form as JSONata text, with no parenthesis that precedence does not ask for.

Each spelling gives CPython's result for the values that the form's types allow, on JSONata 2.0.6,
which Step Functions runs. https://docs.jsonata.org/
"""

from __future__ import annotations

import json
import re
from string import Formatter
from typing import Any

from stepsmith.authoring.drawn import draws
from stepsmith.authoring.form import (
    AnyOf,
    Apply,
    Binary,
    ChildFailure,
    Compare,
    Conditional,
    Const,
    Contains,
    Display,
    Drawn,
    Each,
    ErrorMessage,
    Expr,
    Field,
    FieldOr,
    Filled,
    IntegerText,
    Item,
    JsonText,
    Like,
    Local,
    Logic,
    Lookup,
    Not,
    OfKind,
    Pattern,
    RawExpression,
    Reserved,
    SecondsLeft,
    Select,
    Sequence,
    Size,
    Sorted,
    Substitution,
    Var,
    Whole,
)
from stepsmith.authoring.lowering.known_text import Piece, filled_in, known_pieces
from stepsmith.authoring.lowering.spellings import SPELLINGS
from stepsmith.authoring.rewrite import applied, walk
from stepsmith.authoring.value_type import (
    ANY,
    EXACT_TEXTS,
    TEXT,
    DictOf,
    Found,
    KeyedDict,
    ListOf,
    Opaque,
    Record,
    SetOf,
    Structure,
    TupleOf,
    ValueType,
    members,
)

_ARRAYS = (ListOf, TupleOf, SetOf, Found)
_CHOICE, _OR, _AND, _COMPARE, _SUM, _PRODUCT, _SIGN, _POSTFIX = range(8)
_PLACES = {
    "": _CHOICE,
    "or": _OR,
    "compare": _COMPARE,
    "sum": _SUM,
    "product": _PRODUCT,
    "sign": _SIGN,
    "postfix": _POSTFIX,
}
"""What places are called in spellings of operations."""

_EXACT_WHEN_DOUBLED = 2**52

_MEMBERS_OF_ANY_OBJECT = frozenset(
    {
        "__defineGetter__",
        "__defineSetter__",
        "__lookupGetter__",
        "__lookupSetter__",
        "__proto__",
        "constructor",
        "hasOwnProperty",
        "isPrototypeOf",
        "propertyIsEnumerable",
        "toLocaleString",
        "toString",
        "valueOf",
    }
)
"""What `$lookup` of JSONata 2.0.6 finds in every object of JavaScript's."""

_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_WORD_OPERATORS = frozenset({"and", "or", "in", "true", "false", "null", "function"})


def expression(expr: Expr) -> str:
    """The JSONata text of an expression, without delimiters."""
    return _write(expr)[0]


def within(expr: Expr, least: int) -> str:
    """The text of an operand, in parentheses if it binds more loosely than its place."""
    text, level = _write(expr)
    return text if level >= least else f"({text})"


def _write(expr: Expr) -> tuple[str, int]:
    """The text, and how tightly its outermost operator binds."""
    match expr:
        case Const(value=value):
            return _constant(value)
        case Substitution():
            return _literal((expr,)), _POSTFIX
        case Var(name=name) | Local(name=name):
            return f"${name}", _POSTFIX
        case Reserved(path=path):
            return f"$states.{path}", _POSTFIX
        case Field(of=of, key=key):
            return _member(of, key), _POSTFIX
        case Item(of=of, index=index):
            return _item(of, index)
        case Binary():
            return _binary(expr)
        case Compare(
            op="=" | "!=" as op,
            left=FieldOr(of=of, key=key, default=Const(value=None)),
            right=Const(value=None),
        ) if isinstance(of.type, Structure):
            # A service leaves members out, and gives no null.
            there = f"$exists({_member(of, key)})"
            return (there if op == "!=" else f"$not({there})"), _POSTFIX
        case Compare(op=op, left=left, right=right):
            return f"{within(left, _SUM)} {op} {within(right, _SUM)}", _COMPARE
        case Contains(needle=needle, haystack=haystack):
            return _contains(needle, haystack)
        case Not(of=OfKind(of=of, kinds=(kind,))):
            return f"$type({expression(of)}) != '{kind}'", _COMPARE
        case Not(of=of):
            return f"$not({expression(of)})", _POSTFIX
        case Logic(op=op, left=left, right=right):
            level = _AND if op == "and" else _OR
            return f"{within(left, level)} {op} {within(right, level + 1)}", level
        case Conditional(test=test, then=then, orelse=orelse):
            text = f"{within(test, _OR)} ? {within(then, _OR)} : {within(orelse, _CHOICE)}"
            return text, _CHOICE
        case OfKind(of=of, kinds=(kind,)):
            return f"$type({expression(of)}) = '{kind}'", _COMPARE
        case OfKind(of=of, kinds=kinds):
            return f"$type({expression(of)}) in [{', '.join(map(repr, kinds))}]", _COMPARE
        case Whole(of=of):
            return f"$floor({expression(of)}) = {within(of, _SUM)}", _COMPARE
        case Like(of=of, pattern=pattern):
            return f"$contains({expression(of)}, /{pattern}/)", _POSTFIX
        case AnyOf():
            return _any_of(expr), _COMPARE
        case Size(of=of):
            return _size(of), _POSTFIX
        case IntegerText(of=of):
            return f"$formatNumber({expression(of)}, '0')", _POSTFIX
        case JsonText(of=of) if of.type == TEXT:
            text = f"$string([{expression(of)}])"
            return f"($j := {text}; $substring($j, 1, $length($j) - 2))", _POSTFIX
        case JsonText(of=of):
            return f"$string({expression(of)})", _POSTFIX
        case ChildFailure(of=of, deep=deep):
            return _child_failure(expression(of), deep=deep), _POSTFIX
        case ErrorMessage(of=ChildFailure() as failure):
            return f"($f := {expression(failure)}; {_error_message('$f')})", _POSTFIX
        case ErrorMessage(of=of):
            return _error_message(within(of, _POSTFIX)), _CHOICE
        case FieldOr(of=of, key=key, default=default):
            member = _member(of, key)
            return f"$exists({member}) ? {member} : {within(default, _CHOICE)}", _CHOICE
        case Display(members=entries):
            return _object(entries), _POSTFIX
        case Sequence(items=items):
            return f"[{', '.join(_element(item) for item in items)}]", _POSTFIX
        case Filled(of=of, defaults=defaults, replaced=replaced):
            return _filled(of, defaults, replaced), _POSTFIX
        case Each() | Select():
            # The outer brackets keep a list of one or none a list, the inner ones a list in it.
            kept = "[]" if _may_be_list(_item_type(expr)) else ""
            return f"[{_going_through(expr)}{kept}]", _POSTFIX
        case Sorted():
            return _sorted(expr), _POSTFIX
        case Lookup(of=of, key=key):
            return f"$lookup({expression(of)}, {expression(key)})", _POSTFIX
        case Pattern(source=source):
            return f"/{source}/", _POSTFIX
        case Apply(operation=operation, arguments=arguments):
            return _applied(operation, arguments)
        case RawExpression(source=source, names=names, arguments=values):
            parameters = ", ".join(f"${name}" for name in names)
            given = ", ".join(within(value, _CHOICE) for value in values)
            return f"function({parameters}) {{ {source} }}({given})", _CHOICE
        case Drawn(kind=kind):
            return f"${kind}()", _POSTFIX
        case SecondsLeft(most=most, deadline_seconds=deadline):
            return _seconds_left(most, deadline), _POSTFIX


def _constant(value: Any) -> tuple[str, int]:
    if isinstance(value, str):
        return text_literal(value), _POSTFIX
    if isinstance(value, bool) or value is None:
        return json.dumps(value), _POSTFIX
    if isinstance(value, (int, float)):
        return repr(value), _SIGN if value < 0 else _POSTFIX
    if isinstance(value, list):
        items = ", ".join(
            f"[{_constant(v)[0][1:-1]}]" if isinstance(v, list) else _constant(v)[0] for v in value
        )
        return f"[{items}]", _POSTFIX
    entries = ", ".join(f"{text_literal(k)}: {_constant(v)[0]}" for k, v in value.items())
    return f"{{{entries}}}", _POSTFIX


def text_literal(text: str) -> str:
    """A JSONata string, safe from substitution by SAM, CDK and Terraform.

    JSONata knows JSON's escapes, so an apostrophe asks for double quotes around it.
    """
    return _literal((text,))


def _literal(pieces: tuple[Piece, ...]) -> str:
    double = any("'" in piece for piece in pieces if isinstance(piece, str))
    quote = '"' if double else "'"
    body = "".join(
        _escaped(piece, double=double) if isinstance(piece, str) else filled_in(piece.name)
        for piece in pieces
    )
    return f"{quote}{body}{quote}"


def _escaped(text: str, *, double: bool) -> str:
    body = json.dumps(text, ensure_ascii=False)[1:-1]
    for opening in ("${", "%{", "{%"):
        body = body.replace(opening, f"\\u{ord(opening[0]):04x}{opening[1]}")
    return body if double else body.replace('\\"', '"')


def _member(of: Expr, key: str) -> str:
    """A member of an object: a path, with backticks or by `$lookup` where the name asks for it."""
    if not is_safe(key) or "`" in key:
        return f"$lookup({expression(of)}, {text_literal(key)})"
    plain = _PLAIN_NAME.fullmatch(key) and key not in _WORD_OPERATORS
    whole = within(of, _POSTFIX)
    if whole.startswith("["):  # a path that begins with an array constructor gives nothing
        whole = f"({whole})"
    return f"{whole}.{key if plain else f'`{key}`'}"


def is_safe(text: str) -> bool:
    """Whether a text can stand in a definition and be taken for nothing but itself."""
    return not text.startswith("{%") and not any(mark in text for mark in ("${", "%{"))


def _item(of: Expr, index: Expr) -> tuple[str, int]:
    if draws(index) or any(isinstance(p, Field) and not _is_short(p) for p in walk(index)):
        # What stands between [ and ] is evaluated, and its paths are walked, for each item.
        return f"function($a, $b) {{ $a[$b] }}({within(of, _CHOICE)}, {expression(index)})", _CHOICE
    # A second index would look into the list that the first one makes of what it finds.
    base = f"({expression(of)})" if isinstance(of, Item) else within(of, _POSTFIX)
    return f"{base}[{expression(index)}]", _POSTFIX


def _going_through(expr: Each | Select) -> str:
    name, body = ("map", expr.body) if isinstance(expr, Each) else ("filter", expr.test)
    parameters = f"${expr.parameter}" + (f", ${expr.index}" if expr.index else "")
    return f"${name}({expression(expr.of)}, function({parameters}) {{ {_function_body(body)} }})"


def _function_body(body: Expr) -> str:
    """What a function gives; a call that it ends with, and that takes a function, in brackets.

    JSONata 2.0.6 makes the call that a function ends with in its place, and fails then to hand over
    a function among its arguments.
    """
    text = expression(body)
    return f"[{text}]" if _ends_with_function_for(body) else text


def _ends_with_function_for(body: Expr) -> bool:
    match body:
        case Conditional(then=then, orelse=orelse):
            return _ends_with_function_for(then) or _ends_with_function_for(orelse)
        case Sorted() | Apply(operation="joined"):
            return True
        case _:
            return False


def _item_type(expr: Each | Select | Sorted) -> ValueType:
    if isinstance(expr, Each):
        return expr.body.type
    return expr.type.item if isinstance(expr.type, ListOf) else ANY


def _may_be_list(of: ValueType) -> bool:
    unknown = (one for one in members(of) if one not in EXACT_TEXTS.values())
    return any(isinstance(member, (*_ARRAYS, Opaque)) for member in unknown)


def _sorted(expr: Sorted) -> str:
    left, right = (
        applied(expr.key, expr.parameter, Local(f"{expr.parameter}_{side}", _item_type(expr)))
        for side in ("left", "right")
    )
    sides = f"${expr.parameter}_left, ${expr.parameter}_right"
    after = "<" if expr.descending else ">"
    test = f"{within(left, _SUM)} {after} {within(right, _SUM)}"
    return f"$sort({expression(expr.of)}, function({sides}) {{ {test} }})"


class _Operand:
    """An argument of an operation, written as its place in the spelling asks."""

    def __init__(self, expr: Expr) -> None:
        self._expr = expr

    def __format__(self, place: str) -> str:
        return within(self._expr, _PLACES[place])


def _applied(operation: str, arguments: tuple[Expr, ...]) -> tuple[str, int]:
    spelling, level = SPELLINGS[operation]
    if not _repeats(spelling) or all(_is_short(argument) for argument in arguments):
        return spelling.format(*map(_Operand, arguments)), _PLACES[level]
    # What is read more than once gets a name; that of a parameter hides no variable around.
    names = "abc"[: len(arguments)]
    inside = spelling.format(
        *(
            _Operand(argument if isinstance(argument, Pattern) else Local(name, argument.type))
            for name, argument in zip(names, arguments, strict=True)
        )
    )
    given = [
        (f"${name}", within(argument, _CHOICE))
        for name, argument in zip(names, arguments, strict=True)
        if not isinstance(argument, Pattern)
    ]
    parameters, values = (", ".join(one) for one in zip(*given, strict=True))
    return f"function({parameters}) {{ {inside} }}({values})", _CHOICE


def _repeats(spelling: str) -> bool:
    places = [name for _, name, _, _ in Formatter().parse(spelling) if name]
    return len(places) > len(set(places))


def _is_short(expr: Expr) -> bool:
    match expr:
        case Const() | Var() | Local() | Reserved() | Pattern():
            return True
        case Field(of=of):
            return _is_short(of)
        case _:
            return False


def _binary(expr: Binary) -> tuple[str, int]:
    left, right = expr.left, expr.right
    pieces = known_pieces(expr)
    if pieces is not None:
        return _literal(pieces), _POSTFIX
    match expr.op:
        case "append":
            return f"$append({expression(left)}, {expression(right)})", _POSTFIX
        case "//":
            return f"$floor({within(left, _PRODUCT)} / {within(right, _SIGN)})", _POSTFIX
        case "%":
            # JSONata's % takes the dividend's sign, Python's the divisor's.
            small = isinstance(right, Const) and abs(right.value) <= _EXACT_WHEN_DOUBLED
            return _applied("remainder_by_constant" if small else "remainder", (left, right))
        case "*" | "/" as op:
            return f"{within(left, _PRODUCT)} {op} {within(right, _SIGN)}", _PRODUCT
        case "+" | "-" | "&" as op:
            return f"{within(left, _SUM)} {op} {within(right, _PRODUCT)}", _SUM


def _contains(needle: Expr, haystack: Expr) -> tuple[str, int]:
    if haystack.type == TEXT:
        return f"$contains({expression(haystack)}, {expression(needle)})", _POSTFIX
    if isinstance(haystack.type, ListOf):
        return f"{within(needle, _SUM)} in {within(haystack, _SUM)}", _COMPARE
    if isinstance(needle, Const) and needle.value not in _MEMBERS_OF_ANY_OBJECT:
        return f"$exists($lookup({expression(haystack)}, {expression(needle)}))", _POSTFIX
    return f"{within(needle, _SUM)} in $keys({expression(haystack)})", _COMPARE


def _any_of(expr: AnyOf) -> str:
    test, of = expression(expr.test), expression(expr.of)
    through = "each" if expr.values else "map"  # $filter would give an empty list that it finds
    return f"$count(${through}({of}, function(${expr.parameter}) {{ {test} ? 1 }})) > 0"


def _size(of: Expr) -> str:
    if isinstance(of, Select):
        return f"$count({_going_through(of)}[])"
    if of.type == TEXT:
        return f"$length({expression(of)})"
    if isinstance(of.type, (DictOf, KeyedDict, Record)):
        return f"$count($keys({expression(of)}))"
    return f"$count({expression(of)})"


def _error_message(error: str) -> str:
    # Lambda's Cause is a JSON text; the workflow's own is the message; a timeout has none.
    cause = f"{error}.Cause"
    from_lambda = f"$substring({cause}, 0, 7) = '{{\"error'"
    told = f"{from_lambda} ? $parse({cause}).errorMessage : {cause}"
    return f"$not($exists({cause})) ? '' : {told}"


def _child_failure(error: str, *, deep: bool) -> str:
    # A failed execution is described in the Cause, as DescribeExecution does.
    failed = "$e.Error = 'States.TaskFailed' and $contains($e.Cause, '\"ExecutionArn\"')"
    told = "$parse($e.Cause).{'Error': Error, 'Cause': Cause}"
    if not deep:
        return f"($e := {error}; {failed} ? {told} : $e)"
    return f"($told := function($e) {{ {failed} ? $told({told}) : $e }}; $told({error}))"


def _seconds_left(most: int, deadline: int) -> str:
    passed = "$floor(($millis() - $toMillis($states.context.Execution.StartTime)) / 1000)"
    too_late = f"$error('the deadline of {deadline} s has passed')"
    return f"($left := {deadline} - {passed}; $left > 0 ? $min([{most}, $left]) : {too_late})"


def _object(entries: tuple[tuple[str, Expr], ...]) -> str:
    inside = ", ".join(f"{text_literal(key)}: {_member_value(value)}" for key, value in entries)
    return f"{{{inside}}}"


def _member_value(value: Expr) -> str:
    return within(value, _CHOICE)


def _element(item: Expr) -> str:
    # An array constructor takes lists apart unless they stand in brackets of their own.
    if _is_in_brackets(item) or not _may_be_list(item.type):
        return within(item, _CHOICE)
    if all(isinstance(member, _ARRAYS) for member in members(item.type)):
        return f"[{within(item, _CHOICE)}]"
    return _applied("element", (item,))[0]


def _is_in_brackets(item: Expr) -> bool:
    match item:
        case Sequence() | Each() | Select() | Const():
            return True
        case Apply(operation=operation):
            return SPELLINGS[operation][0].startswith("[")
        case _:
            return False


def _filled(
    of: Expr, defaults: tuple[tuple[str, Expr], ...], replaced: tuple[tuple[str, Expr], ...]
) -> str:
    layers = [_object(defaults)] if defaults else []
    layers.append(expression(of))
    if replaced:
        layers.append(_object(replaced))
    return f"$merge([{', '.join(layers)}])"
