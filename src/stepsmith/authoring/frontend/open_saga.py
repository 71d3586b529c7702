"""What an open saga will have to undo: steps that are known one by one, and steps of loops.

Of a step, a flag tells whether it is due. Where lines run more than once, each time adds an entry
to a list instead.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from stepsmith.authoring.diagnostic import Code, Span
from stepsmith.authoring.form import (
    Assign,
    Binary,
    Compare,
    Conditional,
    Const,
    Display,
    Expr,
    Sequence,
    Size,
    Var,
)
from stepsmith.authoring.rewrite import FALSE, TRUE, fold
from stepsmith.authoring.value_type import ANY, BOOLEAN, INTEGER, NOTHING, TEXT, DictOf, ListOf
from stepsmith.runtime.task import Task

if TYPE_CHECKING:
    from stepsmith.authoring.frontend.reader import Reader

Arguments = tuple[tuple[str, Expr], ...]
AnyTask = Task[..., Any]

ENTRIES = ListOf(DictOf(ANY))
"""A list of compensations that are due: the task and the arguments of each."""
NONE = Const(None, NOTHING)


@dataclass(frozen=True, slots=True)
class Step:
    """A compensation that may be due, once: a flag says whether; the arguments are its step's."""

    task: AnyTask
    arguments: Arguments
    due: Var
    span: Span

    def told(self) -> Expr:
        """Its arguments if it is due, and otherwise nothing."""
        return fold(Conditional(self.due, Display(self.arguments, DictOf(ANY)), NONE, ANY))


@dataclass(frozen=True, slots=True)
class Rounds:
    """Compensations that may be due, one for each entry of a list, oldest first.

    Attributes:
        entries: the list.
        tasks: the tasks in it, by what entries call them.
        due: whether there may be any.
        grows: whether the list is a variable that more can be added to.
    """

    entries: Expr
    tasks: Mapping[str, AnyTask]
    due: Var
    span: Span
    grows: bool

    def told(self) -> Expr:
        """Its entries, if there may be any."""
        return fold(Conditional(self.due, self.entries, Const([], ENTRIES), ENTRIES))


class OpenSaga:
    """The saga whose block is being read, or a part of it that runs beside others.

    Attributes:
        registered: what may be due, oldest first.
    """

    def __init__(self, reader: Reader, *, many: bool = False) -> None:
        self._reader = reader
        self._loops = reader.loops
        self._many = many
        self._undo_without_step: ast.Call | None = None
        self.registered: list[Step | Rounds] = []

    @property
    def in_rounds(self) -> bool:
        """Whether the lines being read may run more than once in it."""
        return self._many or self._reader.loops > self._loops

    @property
    def waits_for_step(self) -> bool:
        """Whether an `undo(…)` was written for the step that comes now."""
        return self._undo_without_step is not None

    def step(self, node: ast.AST, task: AnyTask, arguments: Arguments) -> None:
        """A task is about to be tried: its compensation, if it has one, is due from here."""
        if task.undone_by is not None:
            self._register(node, task.undone_by, arguments)

    def step_follows(self) -> None:
        """Something is done here that an `undo(…)` before it may undo."""
        self._undo_without_step = None

    def undo(self, node: ast.Call, task: AnyTask, arguments: Arguments) -> None:
        """`undo(task, …)` written by hand."""
        self._undo_without_step = node
        self._register(node, task, arguments)

    def check_steps_follow(self) -> None:
        """Report an `undo(…)` that no step follows: it was meant for the one before."""
        if self._undo_without_step is not None:
            self._reader.diagnostics.report(
                Code.SAGA_MISUSE,
                self._reader.span(self._undo_without_step),
                "no step follows this undo(…)",
                "write it before the step it undoes, which may lose its answer after its effect",
            )

    def _register(self, node: ast.AST, task: AnyTask, arguments: Arguments) -> None:
        span = self._reader.span(node)
        if self.in_rounds:
            members = (
                ("task", Const(task.name, TEXT)),
                ("arguments", Display(arguments, DictOf(ANY))),
            )
            entry = Sequence((Display(members, DictOf(ANY)),), ENTRIES)
            self.add_entries(Binary("append", self.growing(span), entry, ENTRIES), [task], span)
            return
        kept = tuple((n, self.kept(f"{task.name}_{n}", value, span)) for n, value in arguments)
        self.add_step(task, kept, TRUE, span)

    def add_step(self, task: AnyTask, arguments: Arguments, due: Expr, span: Span) -> Step:
        """A compensation that is due from here on if something is so."""
        step = Step(task, arguments, self._flag(task, due, span), span)
        self.registered.append(step)
        return step

    def add_list(self, entries: Expr, tasks: Mapping[str, AnyTask], span: Span) -> None:
        """Compensations in a list of a branch's, which is over."""
        some = Compare(">", Size(entries), Const(0, INTEGER))
        due = self._flag(next(iter(tasks.values())), some, span)
        self.registered.append(Rounds(entries, tasks, due, span, grows=False))

    def growing(self, span: Span) -> Var:
        """The list that compensations are added to while lines run more than once.

        It is the last thing registered, so that all stay in their order.
        """
        last = self.registered[-1] if self.registered else None
        if isinstance(last, Rounds) and last.grows:
            assert isinstance(last.entries, Var)
            return last.entries
        due = self._reader.fresh_variable("some_to_undo", BOOLEAN)
        entries = self._reader.fresh_variable("to_undo", ENTRIES)
        self.registered.append(Rounds(entries, {}, due, span, grows=True))
        return entries

    def add_entries(self, longer: Expr, tasks: list[AnyTask], span: Span) -> None:
        """Let the list be a longer one, with compensations of these tasks."""
        entries = self.growing(span)
        rounds = self.registered[-1]
        assert isinstance(rounds, Rounds)
        self._reader.emit(Assign(entries.name, longer, span))
        known = dict(rounds.tasks)
        for task in tasks:
            if not _alike(known.setdefault(task.name, task), task):
                self._reader.diagnostics.report(
                    Code.SAGA_MISUSE,
                    span,
                    f"{task.name} is due with different options from one list",
                    "give the compensation the same options everywhere",
                )
        self.registered[-1] = replace(rounds, tasks=known)

    def begin_rounds(self, before: Mapping[str, int], span: Span) -> None:
        """Lines that run more than once begin here, if their list is ours; they have been read.

        Args:
            before: what `lists` gave before.
            span: where they stand.
        """
        if self.in_rounds:
            return
        for name, tasks in self.lists().items():
            if before.get(name) != tasks:
                self._reader.emit(Assign(name, TRUE, span))

    def lists(self) -> dict[str, int]:
        """The flags of the lists that grow, and how many tasks are in them by now."""
        return {
            rounds.due.name: len(rounds.tasks)
            for rounds in self.registered
            if isinstance(rounds, Rounds) and rounds.grows
        }

    def handed_on(self) -> list[Step | Rounds]:
        """What a saga around this one may have to undo, once this one has succeeded."""
        return [
            replace(one, grows=False) if isinstance(one, Rounds) else one for one in self.registered
        ]

    def starts(self, span: Span) -> Iterator[Assign]:
        """Nothing is due yet."""
        for one in self.registered:
            yield Assign(one.due.name, FALSE, span)
            if isinstance(one, Rounds) and isinstance(one.entries, Var):
                yield Assign(one.entries.name, Const([], ENTRIES), span)

    def kept(self, wanted: str, value: Expr, span: Span) -> Var:
        """A value as it is now, whatever its variables are assigned later."""
        kept = self._reader.fresh_variable(wanted, value.type)
        self._reader.emit(Assign(kept.name, value, span))
        return kept

    def _flag(self, task: AnyTask, due: Expr, span: Span) -> Var:
        flag = self._reader.fresh_variable(f"{task.name}_due", BOOLEAN)
        self._reader.emit(Assign(flag.name, due, span))
        return flag


def _alike(one: AnyTask, other: AnyTask) -> bool:
    """Whether two tasks are called in the same way."""
    return one is other or (
        one.function is other.function
        and (one.retry, one.timeout_seconds) == (other.retry, other.timeout_seconds)
    )
