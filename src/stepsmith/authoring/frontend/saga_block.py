"""`with saga():` becomes a try whose handler runs the compensations that are due, newest first.

A compensation is due from the moment its step is tried. Where a step stands under an `if`, a flag
tells whether it was; lowering leaves out every flag whose value is known on the way at hand.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stepsmith.authoring.diagnostic import Code, Span
from stepsmith.authoring.form import (
    Assign,
    Binary,
    Block,
    CallTask,
    Compare,
    Const,
    Display,
    ErrorMessage,
    Expr,
    Field,
    Handler,
    If,
    JsonText,
    Raise,
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
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.frontend.task_calls import Arguments, bind_arguments
from stepsmith.authoring.rewrite import FALSE, TRUE
from stepsmith.authoring.value_type import ANY, BOOLEAN, CAUGHT, INTEGER, TEXT, DictOf, ListOf
from stepsmith.runtime.errors import SagaIncomplete
from stepsmith.runtime.task import Task

if TYPE_CHECKING:
    from stepsmith.authoring.frontend.statements import StatementReader

_NOT_UNDONE = ListOf(DictOf(ANY))


@dataclass(frozen=True, slots=True)
class Compensation:
    """A compensation that may be due: a flag says whether; the arguments are its step's."""

    task: Task[..., Any]
    arguments: Arguments
    due: Var
    span: Span


def read_saga(
    reader: Reader,
    block: StatementReader,
    node: ast.With,
    item: ast.withitem,
    body: list[ast.stmt],
) -> None:
    """Read a saga's block and add the undoing of it."""
    if reader.saga is not None:
        reader.reject(
            Code.SAGA_MISUSE, node, "a saga inside a saga is not supported yet", "use one saga"
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
        reader.saga = None
    span = reader.span(item.context_expr)
    steps = tuple(inside)
    if not saga.compensations:
        for statement in steps:
            reader.emit(statement)
        return
    for compensation in saga.compensations:
        reader.emit(Assign(compensation.due.name, FALSE, span))
    before, during = _split_at_first_registration(steps, saga)
    for statement in before:
        reader.emit(statement)
    failure = reader.fresh_variable("failure", CAUGHT)
    undoing = _undoing(reader, saga, during, failure, span)
    handler = Handler((Exception,), failure.name, undoing, span)
    reader.emit(Try(during, (handler,), (), span))
    if ends(steps):
        reader.scope.types.clear()


def _split_at_first_registration(steps: Block, saga: OpenSaga) -> tuple[Block, Block]:
    """What comes before anything is due fails by itself: nothing is to be undone."""
    flags = {compensation.due.name for compensation in saga.compensations}
    for index, step in enumerate(steps):
        if any(isinstance(s, Assign) and s.name in flags for s in statements((step,))):
            return steps[:index], steps[index:]
    return steps, ()


def _undoing(reader: Reader, saga: OpenSaga, steps: Block, failure: Var, span: Span) -> Block:
    not_undone = reader.fresh_variable("not_undone", _NOT_UNDONE)
    nothing_yet = Assign(not_undone.name, Const([], _NOT_UNDONE), span)
    newest_first = reversed(saga.compensations)
    undoing = [_undo_if_due(reader, compensation, not_undone) for compensation in newest_first]
    caught = CaughtError("", failure, origins(steps))
    report = Display((("not_undone", not_undone), ("failure", _told(failure))), DictOf(ANY))
    incomplete: Block = (Raise(SagaIncomplete, JsonText(report), span),)
    some_left = Compare(">", Size(not_undone), Const(0, INTEGER))
    end = If(some_left, incomplete, (caught.reraise(span),), span, one_failure=True)
    return (nothing_yet, *undoing, end)


def _undo_if_due(reader: Reader, compensation: Compensation, not_undone: Var) -> Statement:
    task, span = compensation.task, compensation.span
    error = reader.fresh_variable("undo_error", CAUGHT)
    entry = Display(
        (
            ("task", Const(task.name, TEXT)),
            ("arguments", Display(compensation.arguments, DictOf(ANY))),
            *_told(error).members,
        ),
        DictOf(ANY),
    )
    longer = Binary("append", not_undone, Sequence((entry,), _NOT_UNDONE), _NOT_UNDONE)
    note = Assign(not_undone.name, longer, span)
    call = CallTask(task, compensation.arguments, None, ANY, span, is_compensation=True)
    handler = Handler((Exception,), error.name, (note,), span)
    return If(compensation.due, (Try((call,), (handler,), (), span),), (), span)


def _told(error: Var) -> Display:
    """An error as `SagaIncomplete` reports it."""
    return Display(
        (("error", Field(error, "Error", TEXT)), ("message", ErrorMessage(error))), DictOf(TEXT)
    )


class OpenSaga:
    """The saga whose block is being read."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.compensations: list[Compensation] = []
        self._undo_without_step: ast.Call | None = None
        self._loops = reader.loops

    def step(self, node: ast.Call, task: Task[..., Any], arguments: Arguments) -> None:
        """A task is about to be tried: its compensation, if it has one, is due from here."""
        self._undo_without_step = None
        if task.undone_by is not None:
            self._register(node, task.undone_by, arguments)

    def undo(self, node: ast.Call) -> None:
        """`undo(task, …)` written by hand."""
        reader = self._reader
        target = node.args[0] if node.args else None
        task = reader.static.callee_or_none(target) if target is not None else None
        if not isinstance(task, Task):
            reader.reject(
                Code.SAGA_MISUSE,
                node,
                "undo(…) takes a task and its arguments",
                "write undo(remove_label, order)",
            )
        self._undo_without_step = node
        self._register(node, task, bind_arguments(reader, node, task, read, skip=1))

    def check_steps_follow(self) -> None:
        """Report an `undo(…)` that no step follows: it was meant for the one before."""
        if self._undo_without_step is not None:
            self._reader.diagnostics.report(
                Code.SAGA_MISUSE,
                self._reader.span(self._undo_without_step),
                "no step follows this undo(…)",
                "write it before the step it undoes, which may lose its answer after its effect",
            )

    def _register(self, node: ast.Call, task: Task[..., Any], arguments: Arguments) -> None:
        reader = self._reader
        if reader.loops > self._loops:
            reader.reject(
                Code.SAGA_MISUSE,
                node,
                f"{task.name} would be due once for every round of a loop, "
                "which is not supported yet",
                "put the saga into the loop, or let one task do and undo all rounds",
            )
        span = reader.span(node)
        kept = tuple((name, self._kept(task, name, value, span)) for name, value in arguments)
        due = reader.fresh_variable(f"{task.name}_due", BOOLEAN)
        reader.emit(Assign(due.name, TRUE, span))
        self.compensations.append(Compensation(task, kept, due, span))

    def _kept(self, task: Task[..., Any], name: str, value: Expr, span: Span) -> Expr:
        """The argument as it is now, whatever its variable is assigned later."""
        kept = self._reader.fresh_variable(f"{task.name}_{name}", value.type)
        self._reader.emit(Assign(kept.name, value, span))
        return kept
