"""`while` and `for`, with `break`, `continue` and `else`."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from stepsmith.authoring.asl_name import camel_case
from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import (
    Assign,
    Binary,
    Block,
    Compare,
    Const,
    Expr,
    If,
    Jump,
    Labelled,
    Loop,
    Var,
    ends,
)
from stepsmith.authoring.frontend.counting import Counting, counting_of
from stepsmith.authoring.frontend.expressions import read
from stepsmith.authoring.frontend.narrowing import facts
from stepsmith.authoring.frontend.reader import Reader, closed
from stepsmith.authoring.frontend.scope import Scope, merge
from stepsmith.authoring.frontend.sharing import pairs_of
from stepsmith.authoring.frontend.targets import assign_to, assigned_names
from stepsmith.authoring.frontend.truth import as_truth
from stepsmith.authoring.frontend.variable_name import stored_names
from stepsmith.authoring.frontend.walks import check_sizes, read_walk
from stepsmith.authoring.rewrite import TRUE, fold
from stepsmith.authoring.value_type import INTEGER, plain, union

if TYPE_CHECKING:
    from stepsmith.authoring.frontend.statements import StatementReader

MOST_READINGS = 6
"""How often a loop is read until the types of what it assigns no longer grow."""


@dataclass(eq=False, slots=True)
class OpenLoop:
    """A loop whose block is being read.

    Attributes:
        end: the label behind the loop, where `break` leads.
        next: the label at the end of its block, where `continue` leads.
        at_breaks: what is known at each `break`.
        at_continues: what is known at each `continue`.
    """

    end: str
    next: str
    at_breaks: list[Scope] = field(default_factory=list[Scope])
    at_continues: list[Scope] = field(default_factory=list[Scope])


def read_break(reader: Reader, loop: OpenLoop, node: ast.Break) -> None:
    """`break`."""
    reader.emit(Jump(loop.end, reader.span(node)))
    loop.at_breaks.append(reader.scope.copy())


def read_continue(reader: Reader, loop: OpenLoop, node: ast.Continue) -> None:
    """`continue`."""
    reader.emit(Jump(loop.next, reader.span(node)))
    loop.at_continues.append(reader.scope.copy())


def read_while(reader: Reader, block: StatementReader, node: ast.While) -> None:
    """`while test:`; the test and what it needs done are read in every round."""

    def test() -> Expr:
        return as_truth(reader, node.test, read(reader, node.test))

    _Loop(reader, block, node).read(test, lambda: None)


def read_for(reader: Reader, block: StatementReader, node: ast.For) -> None:
    """`for x in xs:` over whatever has items in an order."""
    counting = counting_of(reader, node.iter, read)
    if counting is not None:
        _count(reader, block, node, counting)
        return
    changed = assigned_names(reader, [node])

    def keep(wanted: str, source: ast.expr, value: Expr) -> Expr:
        if isinstance(value, Const) or (isinstance(value, Var) and value.name not in changed):
            return value
        return _kept(reader, node, wanted, value)

    walk = read_walk(reader, node.iter, read, keep)
    walking = [f"the loop over {ast.unparse(source)}" for source, _ in walk.through]
    for name, (_, held) in zip(walking, walk.through, strict=True):
        reader.scope.sharing.assign(name, held)
    index = _kept(reader, node, "index", Const(0, INTEGER))
    assert isinstance(index, Var)
    span = reader.span(node.target)

    def test() -> Expr:
        return fold(Compare("<", index, walk.size))

    def begin() -> None:
        assign_to(reader, node.target, walk.at(index), span)
        reader.emit(Assign(index.name, _next(index, 1), span))

    def end() -> None:
        for sizes in walk.strict:
            check_sizes(reader, node.iter, sizes)

    rounds = walk.size.value if isinstance(walk.size, Const) else None
    try:
        _Loop(reader, block, node, {index.name}, rounds).read(test, begin, end)
    finally:
        reader.scope.sharing.forget(walking)


def _count(reader: Reader, block: StatementReader, node: ast.For, counting: Counting) -> None:
    if not isinstance(node.target, ast.Name):
        reader.reject(
            Code.WRONG_TYPE, node.target, "range(…) gives numbers", "write one name before `in`"
        )
    stop = counting.stop
    if not isinstance(stop, Const):
        stop = _kept(reader, node, "stop", stop)
    name = reader.variables[node.target.id]
    index = _kept(reader, node, "index", counting.start)
    assert isinstance(index, Var)
    span = reader.span(node.target)

    def test() -> Expr:
        return fold(Compare("<" if counting.step > 0 else ">", index, stop))

    def begin() -> None:
        reader.emit(Assign(name, index, span))
        reader.scope.assign(name, INTEGER)
        reader.emit(Assign(index.name, _next(index, counting.step), span))

    rounds = None
    if isinstance(counting.start, Const) and isinstance(stop, Const):
        rounds = len(range(counting.start.value, stop.value, counting.step))
    _Loop(reader, block, node, {index.name}, rounds).read(test, begin)


def _kept(reader: Reader, node: ast.For, wanted: str, value: Expr) -> Expr:
    """A value in a variable of the loop's own; it does not change when others do."""
    kept = reader.fresh_variable(wanted, value.type, reader.held(None, value))
    reader.emit(Assign(kept.name, value, reader.span(node.iter)))
    return kept


def _next(index: Var, step: int) -> Expr:
    return Binary("+", index, Const(step, INTEGER), INTEGER)


def _name(node: ast.While | ast.For) -> str | None:
    """What the state at the head of a loop is called: `NextPack` for `for pack in packs`."""
    if isinstance(node, ast.While):
        return None
    return f"Next{''.join(map(camel_case, stored_names(node.target))) or 'Round'}"


class _Loop:
    """One loop, read as often as it takes to know the types of its variables."""

    def __init__(
        self,
        reader: Reader,
        block: StatementReader,
        node: ast.While | ast.For,
        own: frozenset[str] | set[str] = frozenset(),
        rounds: int | None = None,
    ) -> None:
        self._reader = reader
        self._block = block
        self._node = node
        self._rounds = rounds
        self._names = {*assigned_names(reader, [node]), *own}

    def read(
        self,
        test: Callable[[], Expr],
        begin: Callable[[], None],
        end: Callable[[], None] = lambda: None,
    ) -> None:
        """Read the loop: its test in every round, then `begin` and its block, or at last `end`."""
        reader = self._reader
        head = reader.scope
        for name in self._names & head.types.keys():
            # What a test has shown holds in one round only.
            head.retype(name, plain(head.types[name]))
        readings = 0
        while readings < MOST_READINGS:
            checkpoint = reader.so_far()
            lists = {} if reader.saga is None else reader.saga.lists()
            reader.scope = head.copy()
            reader.loops += 1
            try:
                statement, after, back = self._round(test, begin, end)
            finally:
                reader.loops -= 1
            wider = {
                name: union(head.types[name], back.types[name])
                for name in self._names & head.types.keys()
                if name in back.types
            }
            shared = pairs_of(back.sharing.pairs, head.types) - head.sharing.pairs
            grows = any(head.types[name] != type_ for name, type_ in wider.items())
            if not grows and not shared:
                if reader.saga is not None:
                    reader.saga.begin_rounds(lists, statement.span)
                reader.emit(statement)
                reader.scope = after
                return
            reader.back_to(checkpoint)
            head.sharing.take_in(shared)
            readings += grows
            for name, type_ in wider.items():
                head.retype(name, type_)
        reader.reject(
            Code.WRONG_TYPE,
            self._node,
            "a variable has another type after every round of this loop",
            "annotate it, and assign values of one type",
        )

    def _round(
        self, test: Callable[[], Expr], begin: Callable[[], None], end: Callable[[], None]
    ) -> tuple[Labelled, Scope, Scope]:
        """The loop as it is with the present types; what is known after it, and after a round."""
        reader, node = self._reader, self._node
        span = reader.span(node)
        loop = OpenLoop(reader.fresh_label("break"), reader.fresh_label("continue"))
        with reader.block() as round_:
            holds = test()
            inside = reader.scope.copy()
            inside.learn(facts(holds, holds=True))
            passed = reader.scope.copy()
            passed.learn(facts(holds, holds=False))
            with reader.branch(inside), reader.block() as again:
                begin()
                with self._block.inside(loop):
                    body, after_body = self._block.side(node.body, reader.scope)
                reader.emit(Labelled(loop.next, body, span))
            with reader.branch(passed), reader.block() as at_end:
                end()
            orelse, after_else = self._block.side(node.orelse, passed)
            orelse = (*at_end, *orelse)
            leave: Block = orelse if ends(orelse) else (*orelse, Jump(loop.end, span))
            if holds == TRUE:
                for statement in again:
                    reader.emit(statement)
            else:
                reader.emit(If(holds, closed(again), leave, span, name=_name(node)))
        ends_of_round = [*loop.at_continues, *([] if ends(body) else [after_body])]
        ends_of_loop = list(loop.at_breaks)
        if holds != TRUE and not ends(orelse):
            ends_of_loop.append(after_else)
        back = merge(ends_of_round) if ends_of_round else Scope()
        after = merge(ends_of_loop) if ends_of_loop else Scope()
        return Labelled(loop.end, (Loop(closed(round_), span, self._rounds),), span), after, back
