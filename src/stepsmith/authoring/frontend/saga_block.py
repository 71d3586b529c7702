"""`with saga():` becomes a try whose handler runs the compensations that are due, newest first.

A compensation is due from the moment its step is tried. A flag tells whether it was; lowering
leaves out every flag whose value is known on the way at hand.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from stepsmith.authoring.asl_name import camel_case
from stepsmith.authoring.diagnostic import Code, Span
from stepsmith.authoring.form import (
    Apply,
    Assign,
    Binary,
    Block,
    CallTask,
    Compare,
    Const,
    Display,
    ErrorMessage,
    Field,
    ForEach,
    Handler,
    If,
    JsonText,
    Local,
    Raise,
    Return,
    Select,
    Sequence,
    Size,
    Statement,
    Try,
    Var,
    ends,
    origins,
    statements,
)
from stepsmith.authoring.frontend.caught_error import CaughtError
from stepsmith.authoring.frontend.expressions import read
from stepsmith.authoring.frontend.open_saga import (
    ENTRIES,
    NONE,
    AnyTask,
    Arguments,
    OpenSaga,
    Rounds,
    Step,
)
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.frontend.task_calls import bind_arguments
from stepsmith.authoring.rewrite import FALSE
from stepsmith.authoring.value_type import ANY, CAUGHT, INTEGER, TEXT, DictOf, ListOf
from stepsmith.runtime.errors import SagaIncomplete
from stepsmith.runtime.task import Task

if TYPE_CHECKING:
    from stepsmith.authoring.frontend.statements import StatementReader

_NOT_UNDONE = ListOf(DictOf(ANY))


def read_saga(
    reader: Reader,
    block: StatementReader,
    node: ast.With,
    item: ast.withitem,
    body: list[ast.stmt],
) -> None:
    """Read a saga's block and add the undoing of it."""
    outer = reader.saga
    if outer is not None and outer.in_rounds:
        reader.reject(
            Code.SAGA_MISUSE,
            node,
            "a saga runs again and again inside a saga around the loop, which is not supported yet",
            "leave out one of the two",
        )
    if item.optional_vars is not None:
        reader.reject(
            Code.SAGA_MISUSE, item.context_expr, "saga() gives no value", "write `with saga():`"
        )
    reader.saga = OpenSaga(reader)
    try:
        with reader.block() as inside:
            block.block(body)
            reader.saga.check_steps_follow()
        saga = reader.saga
    finally:
        reader.saga = outer
    span = reader.span(item.context_expr)
    steps = tuple(inside)
    if not saga.registered:
        for statement in steps:
            reader.emit(statement)
        return
    for start in saga.starts(span):
        reader.emit(start)
    before, during = _split_at_first_registration(steps, saga)
    for statement in before:
        reader.emit(statement)
    failure = reader.fresh_variable("failure", CAUGHT)
    undoing = _undoing(reader, saga, steps, failure, span)
    if outer is not None:
        outer.registered += saga.handed_on()
    handler = Handler((Exception,), failure.name, undoing, span)
    reader.emit(Try(during, (handler,), (), span))
    if ends(steps):
        reader.scope.types.clear()


def _split_at_first_registration(steps: Block, saga: OpenSaga) -> tuple[Block, Block]:
    """What comes before anything is due fails by itself: nothing is to be undone."""
    flags = {one.due.name for one in saga.registered}
    for index, step in enumerate(steps):
        if any(
            isinstance(s, Assign) and s.name in flags and s.value != FALSE
            for s in statements((step,))
        ):
            return steps[:index], steps[index:]
    return steps, ()


def _undoing(reader: Reader, saga: OpenSaga, steps: Block, failure: Var, span: Span) -> Block:
    not_undone = reader.fresh_variable("not_undone", _NOT_UNDONE)
    nothing_yet = Assign(not_undone.name, Const([], _NOT_UNDONE), span)
    undoing = [_undo_if_due(reader, one, not_undone) for one in reversed(saga.registered)]
    done = [] if reader.saga is None else _forgotten(saga, span)
    caught = CaughtError("", failure, origins(steps))
    report = Display((("not_undone", not_undone), ("failure", _told(failure))), DictOf(ANY))
    incomplete: Block = (Raise(SagaIncomplete, JsonText(report), span),)
    some_left = Compare(">", Size(not_undone), Const(0, INTEGER))
    end = If(some_left, incomplete, (caught.reraise(span),), span, one_failure=True)
    return (nothing_yet, *undoing, *done, end)


def _forgotten(saga: OpenSaga, span: Span) -> list[Statement]:
    """What has been undone is not to be undone once more by a saga around this one."""
    found: list[Statement] = []
    for one in saga.registered:
        found.append(Assign(one.due.name, FALSE, span))
        if isinstance(one, Step):
            kept = (value for _, value in one.arguments if isinstance(value, Var))
            found += [Assign(variable.name, NONE, span) for variable in kept]
    return found


def _undo_if_due(reader: Reader, one: Step | Rounds, not_undone: Var) -> Statement:
    if isinstance(one, Rounds):
        return If(one.due, _undo_rounds(reader, one, not_undone), (), one.span)
    task, span = one.task, one.span
    error = reader.fresh_variable("undo_error", CAUGHT)
    note = Assign(not_undone.name, _longer(not_undone, _noted(task, one.arguments, error)), span)
    return If(one.due, (_attempt(task, one.arguments, error, note, span),), (), span)


def _undo_rounds(reader: Reader, rounds: Rounds, not_undone: Var) -> Block:
    """A Map over a list of compensations, newest first, one after the other."""
    span = rounds.span
    entry = Var(reader.fresh_name("entry"), DictOf(ANY))
    given = Field(entry, "arguments", ANY)
    body: Block = ()
    for called, task in reversed(list(rounds.tasks.items())):
        arguments = tuple((name, Field(given, name, ANY)) for name in task.parameters)
        error = Var(reader.fresh_name("undo_error"), CAUGHT)
        noted = Return(_noted(task, arguments, error), span)
        attempt = _attempt(task, arguments, error, noted, span)
        is_it = Compare("=", Field(entry, "task", TEXT), Const(called, TEXT))
        body = (If(is_it, (attempt,), body, span, name="CheckTask"),) if body else (attempt,)
    notes = Var(reader.fresh_name("notes"), _NOT_UNDONE)
    only = next(iter(rounds.tasks.values())).name if len(rounds.tasks) == 1 else "undo"
    note = Local(reader.fresh_name("note"), ANY)
    missed = Select(notes, note.name, Compare("!=", note, NONE), _NOT_UNDONE)
    return (
        ForEach(
            items=Apply("reversed", (rounds.entries,), ENTRIES),
            item=entry,
            body=(*body, Return(NONE, span)),
            captures=(),
            target=notes.name,
            type=_NOT_UNDONE,
            name=f"Each{camel_case(only)}",
            span=span,
            max_concurrency=Const(1, INTEGER),
            settles=True,
        ),
        Assign(not_undone.name, Binary("append", not_undone, missed, _NOT_UNDONE), span),
    )


def _attempt(
    task: AnyTask, arguments: Arguments, error: Var, otherwise: Statement, span: Span
) -> Try:
    call = CallTask(task, arguments, None, ANY, span, is_compensation=True)
    return Try((call,), (Handler((Exception,), error.name, (otherwise,), span),), (), span)


def _noted(task: AnyTask, arguments: Arguments, error: Var) -> Display:
    """What `SagaIncomplete` tells of a compensation that failed."""
    members: Arguments = (
        ("task", Const(task.name, TEXT)),
        ("arguments", Display(arguments, DictOf(ANY))),
        *_told(error).members,
    )
    return Display(members, DictOf(ANY))


def _longer(notes: Var, note: Display) -> Binary:
    return Binary("append", notes, Sequence((note,), _NOT_UNDONE), _NOT_UNDONE)


def _told(error: Var) -> Display:
    """An error as `SagaIncomplete` reports it."""
    return Display(
        (("error", Field(error, "Error", TEXT)), ("message", ErrorMessage(error))), DictOf(TEXT)
    )


def read_undo(reader: Reader, node: ast.Call) -> None:
    """`undo(task, …)` written by hand."""
    if reader.saga is None:
        reader.reject(
            Code.SAGA_MISUSE,
            node,
            "undo(…) names a compensation for the steps after it in a saga",
            "write it directly in the block of `with saga():`",
        )
    target = node.args[0] if node.args else None
    task = reader.static.callee_or_none(target) if target is not None else None
    if not isinstance(task, Task):
        reader.reject(
            Code.SAGA_MISUSE,
            node,
            "undo(…) takes a task and its arguments",
            "write undo(remove_label, order)",
        )
    reader.saga.undo(node, task, bind_arguments(reader, node, task, read, skip=1))
