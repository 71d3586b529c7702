"""`match` as the tests and assignments that its patterns stand for."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import (
    Assign,
    Compare,
    Const,
    Contains,
    Expr,
    Field,
    If,
    Item,
    Jump,
    Labelled,
    Logic,
    Raise,
    Size,
    ends,
)
from stepsmith.authoring.frontend.comparisons import equal
from stepsmith.authoring.frontend.expressions import read
from stepsmith.authoring.frontend.instances import is_instance
from stepsmith.authoring.frontend.narrowing import facts
from stepsmith.authoring.frontend.reader import Reader, closed, did_you_mean
from stepsmith.authoring.frontend.records import Member, members_of
from stepsmith.authoring.frontend.scope import Scope, lacks, merge, path_of
from stepsmith.authoring.frontend.truth import as_truth
from stepsmith.authoring.rewrite import FALSE, TRUE, fold, with_type
from stepsmith.authoring.value_type import (
    BOOLEAN,
    INTEGER,
    NOTHING,
    TEXT,
    DictOf,
    ListOf,
    Record,
    TupleOf,
    ValueType,
    is_typed_dict,
    members,
    union,
)

if TYPE_CHECKING:
    from stepsmith.authoring.frontend.statements import StatementReader


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a pattern tests of its subject, and the names that it binds if it fits."""

    test: Expr
    bound: tuple[tuple[str, Expr], ...] = ()


def read_match(reader: Reader, block: StatementReader, node: ast.Match) -> None:
    """Read the subject once, then the cases in order; the first that fits runs."""
    subject = read(reader, node.subject)
    if not isinstance(subject, Const) and path_of(subject) is None:
        held = reader.held(node.subject, subject)
        kept = reader.fresh_variable("subject", reader.scope.narrow(subject), held)
        reader.emit(Assign(kept.name, subject, reader.span(node.subject)))
        subject = kept
    label = reader.fresh_label("match")
    after: list[Scope] = []
    open_at_end = True
    with reader.block() as cases:
        for case in node.cases:
            open_at_end = _case(reader, block, case, subject, label, after)
            if not open_at_end:
                break
        if open_at_end and reader.scope.rules_out(subject) and lacks(reader.scope, after):
            # Only an input that does not have its type comes here.
            told = Const("none of the cases fits", TEXT)
            reader.emit(Raise(AssertionError, told, reader.span(node)))
            open_at_end = False
    reader.emit(Labelled(label, closed(cases), reader.span(node)))
    if open_at_end:
        after.append(reader.scope)
    reader.scope = merge(after) if after else Scope()


def _case(
    reader: Reader,
    block: StatementReader,
    case: ast.match_case,
    subject: Expr,
    label: str,
    after: list[Scope],
) -> bool:
    """Read one case; whether control can go past it."""
    span = reader.span(case.pattern)
    pattern = _pattern(reader, case.pattern, subject)
    scope = reader.scope.copy()
    scope.learn(facts(pattern.test, holds=True))
    with reader.branch(scope), reader.block() as fitting:
        for name, value in pattern.bound:
            known_as = reader.variables[name]
            reader.emit(Assign(known_as, value, span))
            held = reader.held(None, value)
            reader.scope.assign(known_as, reader.scope.narrow(value), held)
        guard = None
        if case.guard is not None:
            guard = as_truth(reader, case.guard, read(reader, case.guard))
            reader.scope.learn(facts(guard, holds=True))
        body, at_end = block.side(case.body, reader.scope.copy())
        if not ends(body):
            body = (*body, Jump(label, span))
            after.append(at_end)
        if guard is None:
            for statement in body:
                reader.emit(statement)
        else:
            reader.emit(If(guard, body, (), reader.span(case.guard or case.pattern)))
    if pattern.test == TRUE:
        for statement in fitting:
            reader.emit(statement)
        return guard is not None
    reader.emit(If(pattern.test, closed(fitting), (), span))
    if guard is None:
        reader.scope.learn(facts(pattern.test, holds=False))
    return True


def _pattern(reader: Reader, node: ast.pattern, subject: Expr) -> Pattern:
    type_ = reader.scope.narrow(subject)
    subject = with_type(subject, type_)
    match node:
        case ast.MatchAs(pattern=None, name=None):
            return Pattern(TRUE)
        case ast.MatchAs(pattern=inner, name=name):
            found = Pattern(TRUE) if inner is None else _pattern(reader, inner, subject)
            bound = () if name is None else ((name, subject),)
            return Pattern(found.test, (*found.bound, *bound))
        case ast.MatchValue(value=value):
            return Pattern(equal(reader, value, subject, read(reader, value)))
        case ast.MatchSingleton(value=value):
            singleton = Const(value, NOTHING if value is None else BOOLEAN)
            return Pattern(equal(reader, node, subject, singleton))
        case ast.MatchOr(patterns=patterns):
            return _either(reader, node, [_pattern(reader, one, subject) for one in patterns])
        case ast.MatchClass():
            return _class(reader, node, subject, type_)
        case ast.MatchMapping(rest=None):
            return _mapping(reader, node, subject, type_)
        case ast.MatchSequence(patterns=patterns) if not any(
            isinstance(one, ast.MatchStar) for one in patterns
        ):
            return _sequence(reader, node, subject, type_)
        case _:
            reader.reject(
                Code.EXPRESSION_NOT_SUPPORTED,
                node,
                "patterns with * or ** are not supported",
                "write if/elif, or match the parts you need by name",
            )


def _either(reader: Reader, node: ast.pattern, patterns: list[Pattern]) -> Pattern:
    test: Expr = FALSE
    for pattern in patterns:
        if pattern.bound:
            reader.reject(
                Code.EXPRESSION_NOT_SUPPORTED,
                node,
                "alternatives that bind names are not supported",
                "write a case for each",
            )
        test = fold(Logic("or", test, pattern.test))
    return Pattern(test)


def _all(first: Expr, patterns: list[Pattern]) -> Pattern:
    test = first
    for pattern in patterns:
        test = fold(Logic("and", test, pattern.test))
    return Pattern(test, tuple(one for pattern in patterns for one in pattern.bound))


def _class(reader: Reader, node: ast.MatchClass, subject: Expr, type_: ValueType) -> Pattern:
    python = reader.static.callee_or_none(node.cls)
    test, fitting = is_instance(reader, node, subject, python)
    subject = with_type(subject, fitting)
    if python in _MATCHED_WHOLE and len(node.patterns) == 1 and not node.kwd_attrs:
        return _all(test, [_pattern(reader, node.patterns[0], subject)])
    if node.patterns:
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            "fields are matched by name",
            "write Class(field=…)",
        )
    found: list[Pattern] = []
    for name, pattern in zip(node.kwd_attrs, node.kwd_patterns, strict=True):
        value = _field(reader, pattern, subject, fitting, name)
        found.append(_pattern(reader, pattern, value))
    return _all(test, found)


_MATCHED_WHOLE = (bool, dict, float, int, list, str, tuple)
"""Classes that a pattern with one part by position matches whole: `str(text)`."""


def _field(reader: Reader, node: ast.pattern, subject: Expr, type_: ValueType, name: str) -> Expr:
    """A field of a value that is of one of some models."""
    found: list[Member] = []
    for one in members(type_):
        record = members_of(one.python, one.arguments) if isinstance(one, Record) else {}
        if name not in record:
            reader.reject(
                Code.UNKNOWN_FIELD,
                node,
                f"{one} has no field {name}",
                did_you_mean(name, record) or f"its fields are {', '.join(record)}",
            )
        found.append(record[name])
    key = found[0].key if found else name
    return fold(Field(subject, key, union(*(member.type for member in found))))


def _mapping(reader: Reader, node: ast.MatchMapping, subject: Expr, type_: ValueType) -> Pattern:
    found: list[Pattern] = []
    test: Expr = TRUE
    for key, pattern in zip(node.keys, node.patterns, strict=True):
        if not (isinstance(key, ast.Constant) and isinstance(key.value, str)):
            reader.reject(
                Code.EXPRESSION_NOT_SUPPORTED, key, "keys are text", 'write case {"key": …}'
            )
        value_type = _member_type(type_, key.value)
        if value_type is None:
            reader.reject(
                Code.WRONG_TYPE,
                node,
                f"a {type_} has no keys to match",
                "match dicts by their keys",
            )
        test = fold(Logic("and", test, Contains(Const(key.value, TEXT), subject)))
        found.append(_pattern(reader, pattern, fold(Field(subject, key.value, value_type))))
    return _all(test, found)


def _member_type(type_: ValueType, key: str) -> ValueType | None:
    if isinstance(type_, DictOf):
        return type_.value
    if isinstance(type_, Record) and is_typed_dict(type_.python):
        member = members_of(type_.python, type_.arguments).get(key)
        return None if member is None else member.type
    return None


def _sequence(reader: Reader, node: ast.MatchSequence, subject: Expr, type_: ValueType) -> Pattern:
    wanted = len(node.patterns)
    if isinstance(type_, TupleOf):
        types: tuple[ValueType, ...] = type_.items
        test: Expr = TRUE if len(types) == wanted else FALSE
        types = types if len(types) == wanted else (NOTHING,) * wanted
    elif isinstance(type_, ListOf):
        types = (type_.item,) * wanted
        test = fold(Compare("=", fold(Size(subject)), Const(wanted, INTEGER)))
    else:
        reader.reject(
            Code.WRONG_TYPE, node, f"a {type_} is no list or tuple", "match lists by their items"
        )
    found = [
        _pattern(reader, pattern, fold(Item(subject, Const(index, INTEGER), item)))
        for index, (pattern, item) in enumerate(zip(node.patterns, types, strict=True))
    ]
    return _all(test, found)
