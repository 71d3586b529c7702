"""Comprehensions: functions of JSONata, or a Map state where an item's value takes work."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NoReturn

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.drawn import draws
from stepsmith.authoring.form import (
    Block,
    Compare,
    Const,
    Each,
    Expr,
    If,
    Item,
    Local,
    Logic,
    Not,
    Raise,
    Select,
    Size,
)
from stepsmith.authoring.frontend import branches
from stepsmith.authoring.frontend.displays import entry
from stepsmith.authoring.frontend.drawing import for_each_item, kept
from stepsmith.authoring.frontend.frame import Frame
from stepsmith.authoring.frontend.helper_work import as_expression
from stepsmith.authoring.frontend.narrowing import facts
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.reader import Read, Reader, closed
from stepsmith.authoring.frontend.sources import (
    Source,
    as_list,
    of_list,
    read_source,
    reject_order,
)
from stepsmith.authoring.frontend.truth import as_truth
from stepsmith.authoring.frontend.unpacking import unpacked
from stepsmith.authoring.frontend.variable_name import asl_variable
from stepsmith.authoring.rewrite import TRUE, applied, fold
from stepsmith.authoring.value_type import INTEGER, ListOf

Comprehension = ast.ListComp | ast.GeneratorExp | ast.DictComp


class _TakesWork(Exception):
    """An item's value is more than an expression."""


@dataclass(frozen=True, slots=True)
class _Failure:
    """When going through items fails, and with what."""

    test: Expr
    raises: Raise


def read_list_comprehension(
    reader: Reader, node: ast.ListComp, target: str | None, read: Read
) -> Expr:
    """`[f(x) for x in xs if test(x)]`; with the variable that a Map's results go into."""
    checkpoint = reader.so_far()
    try:
        source = _Reading(reader, node, node.elt, read).source()
    except _TakesWork:
        reader.back_to(checkpoint)
        return _as_map(reader, node, target, read)
    if not source.ordered:
        reject_order(reader, node)
    return source.of


def read_generator(
    reader: Reader, node: ast.GeneratorExp, read: Read, *, to_the_end: bool = True
) -> Source:
    """The values of a generator expression, for what may go through all of them or stop before."""
    try:
        return _Reading(reader, node, node.elt, read, to_the_end=to_the_end).source()
    except _TakesWork:
        _reject(reader, node, "a generator expression that calls tasks", "a list of the results")


def read_dict_comprehension(reader: Reader, node: ast.DictComp, read: Read) -> Expr:
    """`{key(x): value(x) for x in xs if test(x)}`."""
    pair = ast.copy_location(ast.Tuple([node.key, node.value], ast.Load()), node)
    try:
        source = _Reading(reader, node, pair, read).source()
    except _TakesWork:
        _reject(reader, node, "a dict comprehension that calls tasks", "a list of the results")
    if not source.ordered and not _keeps_keys(node):
        reject_order(reader, node)
    return apply("merged_all", source.type, source.of)


def _keeps_keys(node: ast.DictComp) -> bool:
    """Whether each key is one of the dict gone through, so that none comes twice."""
    target = node.generators[0].target
    first = target.elts[0] if isinstance(target, ast.Tuple) and target.elts else target
    return len(node.generators) == 1 and ast.dump(first).replace("Store", "Load") == ast.dump(
        node.key
    )


class _Reading:
    """One comprehension being read, its `for`s from the outermost to the innermost."""

    def __init__(
        self,
        reader: Reader,
        node: Comprehension,
        element: ast.expr,
        read: Read,
        *,
        to_the_end: bool = True,
    ) -> None:
        self._reader = reader
        self._node = node
        self._element = element
        self._read = read
        self._ordered = True
        self._to_the_end = to_the_end

    def source(self) -> Source:
        """The values of the element."""
        values = self._through(self._node.generators)
        if draws(values):
            values = kept(self._reader, self._node, "values", values)
        assert isinstance(values.type, ListOf)
        return of_list(values, values.type.item, ordered=self._ordered)

    def _through(self, generators: list[ast.comprehension]) -> Expr:
        reader, generator, inner = self._reader, generators[0], generators[1:]
        if generator.is_async:
            _reject(reader, self._node, "an asynchronous comprehension", "a comprehension")
        source = read_source(reader, generator.iter, self._read)
        self._ordered = self._ordered and source.ordered
        if generator.ifs and source.counts:
            source = of_list(as_list(reader, source), source.type, ordered=source.ordered)
        target = generator.target
        wanted = target.id if isinstance(target, ast.Name) else "item"
        item = Local(reader.fresh_name(asl_variable(wanted)), source.held)
        index = Local(reader.fresh_name("index"), INTEGER)
        position = index.name if source.counts else None
        of, failures = source.of, list[_Failure]()
        with reader.block() as taking_apart:
            frame = _frame(reader, self._node, target, source.item(item, index), source)
        failures += _lifted(closed(taking_apart), of, item, position)
        with reader.reading(frame), reader.branch(reader.scope.copy()):
            test: Expr = TRUE
            for condition in generator.ifs:
                with reader.block() as before:
                    one = as_truth(reader, condition, self._read(reader, condition))
                work, one = as_expression(before, one)
                failures += _lifted(work, _selected(of, item, test), item, position)
                reader.scope.learn(facts(one, holds=True))
                test = fold(Logic("and", test, one))
            of = _selected(of, item, test)
            with reader.block() as before:
                body = self._through(inner) if inner else self._value()
            work, body = as_expression(before, body)
            left, body = for_each_item(work, body)
            failures += _lifted(left, of, item, position)
        self._emit(failures)
        values = of if body == item else Each(of, item.name, body, ListOf(body.type), position)
        return apply("joined", body.type, values) if inner else values

    def _value(self) -> Expr:
        reader = self._reader
        if not isinstance(self._node, ast.DictComp):
            return self._read(reader, self._element)
        key = self._read(reader, self._node.key)
        value = self._read(reader, self._node.value)
        return entry(reader, self._node.key, key, value)

    def _emit(self, failures: list[_Failure]) -> None:
        """Tests for all items come before the first; which of two errors comes first is lost."""
        if len({(failure.raises.error, failure.raises.cause) for failure in failures}) > 1:
            self._reader.reject(
                Code.NOT_SAME_AS_PYTHON,
                self._node,
                "this can fail in several ways, and which of them comes first is lost in JSONata",
                "leave out what fails with `if`, or write a loop",
            )
        if failures and not self._to_the_end:
            self._reader.reject(
                Code.NOT_SAME_AS_PYTHON,
                self._node,
                "Python stops at the item that decides, and what fails for a later one would fail "
                "in JSONata",
                "make a list of it: any([…])",
            )
        span = self._reader.span(self._node)
        for failure in failures:
            self._reader.emit(If(failure.test, (failure.raises,), (), span))


def _frame(
    reader: Reader, node: Comprehension, target: ast.expr, means: Expr, source: Source
) -> Frame:
    """The names around a comprehension, and those of its own variables."""
    outer = reader.frame
    bound = _bound(reader, node, target, means, source)
    static = outer.static.inside(frozenset(bound), {})
    return Frame(outer.source, static, outer.variables, outer.functions, {**outer.bound, **bound})


def _bound(
    reader: Reader, node: Comprehension, target: ast.expr, means: Expr, source: Source
) -> dict[str, Expr]:
    if isinstance(target, ast.Name):
        return {target.id: means}
    if isinstance(target, (ast.Tuple, ast.List)):
        names: dict[str, Expr] = {}
        for element, part in unpacked(reader, target, means):
            names |= _bound(reader, node, element, part, source)
        return names
    _reject(reader, node, f"taking a {source.type} apart here", "plain names after `for`")


def _selected(of: Expr, item: Local, test: Expr) -> Expr:
    return of if test == TRUE else Select(of, item.name, test, of.type)


def _lifted(before: Block, of: Expr, item: Local, position: str | None) -> Iterator[_Failure]:
    """What an item's guards say about all items."""
    for failure in _failures(before):
        failing = Select(of, item.name, failure.test, of.type, position)
        raises = failure.raises
        if raises.cause is not None:
            first = Item(failing, Const(0, INTEGER), item.type)
            raises = replace(raises, cause=applied(raises.cause, item.name, first))
        yield _Failure(fold(Compare(">", Size(failing), Const(0, INTEGER))), raises)


def _failures(block: Block) -> Iterator[_Failure]:
    for statement in block:
        match statement:
            case Raise():
                yield _Failure(TRUE, statement)
            case If(test=test, then=then, orelse=orelse):
                for holds, side in ((test, then), (fold(Not(test)), orelse)):
                    for failure in _failures(side):
                        yield _Failure(fold(Logic("and", holds, failure.test)), failure.raises)
            case _:
                raise _TakesWork


def _as_map(reader: Reader, node: ast.ListComp, target: str | None, read: Read) -> Expr:
    """A Map state, for one `for`; what its `if`s leave out is left out before."""
    generator = node.generators[0]
    if len(node.generators) > 1:
        _reject(reader, node, "a comprehension of several `for`s that calls tasks", "loops")
    if not isinstance(generator.target, ast.Name):
        _reject(reader, node, "a comprehension over pairs that calls tasks", "map_each(…)")
    name = ast.copy_location(ast.Name(generator.target.id, ast.Load()), generator.target)
    kept = ast.copy_location(ast.ListComp(name, [generator]), node)
    try:
        items = _Reading(reader, kept, name, read).source()
    except _TakesWork:
        _reject(reader, node, "a comprehension with an `if` that takes states", "a loop")
    if not items.ordered:
        reject_order(reader, node)
    parameters = ast.arguments([], [ast.arg(generator.target.id)], None, [], [], None, [])
    function = ast.copy_location(ast.Lambda(parameters, node.elt), node)
    return branches.for_each(reader, node, function, items.of, target)


def _reject(reader: Reader, node: ast.AST, what: str, instead: str) -> NoReturn:
    reader.reject(
        Code.EXPRESSION_NOT_SUPPORTED, node, f"{what} is not supported yet", f"write {instead}"
    )
