"""Branches and items in a saga: each tells its outcome, all end, and then the first error goes on.

Were one that fails to cut the others off, nobody would know what they had done. So each catches
its errors, and gives its result or its error together with what of it is to be undone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from stepsmith.authoring.diagnostic import Span
from stepsmith.authoring.form import (
    Apply,
    Assign,
    Block,
    Capture,
    Compare,
    Const,
    Display,
    Each,
    Expr,
    Field,
    ForEach,
    Handler,
    If,
    Item,
    Jump,
    Labelled,
    Local,
    Parallel,
    Reraise,
    Reserved,
    Return,
    Statement,
    Try,
    Var,
    Work,
    assigned,
    origins,
    statements,
)
from stepsmith.authoring.form import Sequence as ListDisplay
from stepsmith.authoring.frontend.open_saga import (
    ENTRIES,
    NONE,
    Arguments,
    OpenSaga,
    Rounds,
    Step,
)
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.rewrite import TRUE, substitute, variables, walk
from stepsmith.authoring.value_type import ANY, BOOLEAN, CAUGHT, DictOf, ListOf, ValueType

_OUTCOMES = ListOf(DictOf(ANY))


@dataclass(frozen=True, slots=True)
class Aside:
    """What a branch does, or what is done for an item.

    Attributes:
        captures: what it reads of the variables around it.
        type: that of its result.
        saga: what of it a saga around it will have to undo, if there is one.
    """

    block: Block
    captures: tuple[Capture, ...]
    type: ValueType
    saga: OpenSaga | None


def must_settle(reader: Reader, asides: Sequence[Aside]) -> bool:
    """Whether a saga will have to undo what is done in any of them."""
    return reader.saga is not None and (
        reader.saga.waits_for_step
        or any(aside.saga is not None and aside.saga.registered for aside in asides)
    )


def settled(reader: Reader, aside: Aside, told: Arguments, span: Span) -> Block:
    """A block that gives an outcome: its result or its error, and what else there is to tell."""
    *before, last = aside.block
    assert isinstance(last, Return)
    assert aside.saga is not None
    failure = Var(reader.fresh_name("failure_inside"), CAUGHT)
    succeeded = Display((("result", last.value), *told), DictOf(ANY))
    failed = Return(Display((("failure", failure), *told), DictOf(ANY)), span)
    handler = Handler((Exception,), failure.name, (failed,), span)
    tried = Try(tuple(before), (handler,), (), span)
    return (*aside.saga.starts(span), tried, Return(succeeded, last.span))


def settle_parallel(reader: Reader, parallel: Parallel, asides: Sequence[Aside]) -> Expr:
    """Branches of which none fails; then their compensations are due, and the first error goes on.

    Returns:
        the tuple of their results.
    """
    assert reader.saga is not None
    span = parallel.span
    outcomes = Var(reader.fresh_name("outcomes"), _OUTCOMES)
    if reader.saga.in_rounds:
        blocks = [settled(reader, aside, _list_told(aside), span) for aside in asides]
        _emit(reader, parallel, tuple(blocks), outcomes)
        _take_lists(reader, outcomes, asides, span)
        _go_on_unless_failed(reader, parallel, outcomes)
    else:
        found = [_Certain.of(aside) for aside in asides]
        told = [one.told(aside) for one, aside in zip(found, asides, strict=True)]
        blocks = [
            settled(reader, aside, members, span)
            for aside, members in zip(asides, told, strict=True)
        ]
        _emit(reader, parallel, tuple(blocks), outcomes)
        sure: list[Step] = []
        for index, (aside, certain) in enumerate(zip(asides, found, strict=True)):
            sure += _take(reader, aside, certain, Item(outcomes, Const(index, ANY), ANY))
        _go_on_unless_failed(reader, parallel, outcomes)
        for step in sure:
            reader.emit(Assign(step.due.name, TRUE, span))
    results = tuple(
        Field(Item(outcomes, Const(index, ANY), ANY), "result", aside.type)
        for index, aside in enumerate(asides)
    )
    return ListDisplay(results, parallel.type)


def settle_each(reader: Reader, each: ForEach, aside: Aside) -> Expr:
    """Items of which none fails; then their compensations are due, and the first error goes on.

    Returns:
        the list of their results.
    """
    assert reader.saga is not None
    span = each.span
    outcomes = Var(reader.fresh_name("outcomes"), _OUTCOMES)
    block = settled(reader, aside, _list_told(aside), span)
    lists = reader.saga.lists()
    _emit(reader, each, (block,), outcomes)
    _take_lists(reader, outcomes, [aside], span)
    reader.saga.begin_rounds(lists, span)
    _go_on_unless_failed(reader, each, outcomes)
    outcome = Local(reader.fresh_name("outcome"), DictOf(ANY))
    return Each(outcomes, outcome.name, Field(outcome, "result", aside.type), ListOf(aside.type))


def _emit(
    reader: Reader, work: Parallel | ForEach, blocks: tuple[Block, ...], outcomes: Var
) -> None:
    settling = replace(work, target=outcomes.name, type=outcomes.type, settles=True)
    if isinstance(settling, Parallel):
        reader.emit(replace(settling, branches=blocks))
    else:
        reader.emit(replace(settling, body=blocks[0]))
    reader.scope.assign(outcomes.name, outcomes.type)


def _go_on_unless_failed(reader: Reader, work: Parallel | ForEach, outcomes: Var) -> None:
    """The error of the first branch or item that has one."""
    span = work.span
    error = Apply("first_failure", (outcomes,), CAUGHT)
    goes_on = Reraise(error, origins((work,)), span)
    test = Apply("any_failure", (outcomes,), BOOLEAN)
    reader.emit(If(test, (goes_on,), (), span, name=f"Check{work.called or work.name}"))


def _list_told(aside: Aside) -> Arguments:
    assert aside.saga is not None
    return tuple(
        ("to_undo", one.entries) for one in aside.saga.registered if isinstance(one, Rounds)
    )


def _take_lists(reader: Reader, outcomes: Var, asides: Sequence[Aside], span: Span) -> None:
    """One list of the compensations of all, in the order of branches or items."""
    assert reader.saga is not None
    tasks = [
        task
        for aside in asides
        if aside.saga is not None
        for one in aside.saga.registered
        if isinstance(one, Rounds)
        for task in one.tasks.values()
    ]
    if tasks:
        longer = Apply("with_those_to_undo", (reader.saga.growing(span), outcomes), ENTRIES)
        reader.saga.add_entries(longer, tasks, span)


def _take(reader: Reader, aside: Aside, certain: _Certain, outcome: Expr) -> list[Step]:
    """A branch's compensations, in its order; those that are due if all has succeeded."""
    assert reader.saga is not None
    assert aside.saga is not None
    around = {capture.name: capture.value for capture in aside.captures}
    sure: list[Step] = []
    for one in aside.saga.registered:
        told = Field(outcome, one.due.name, ANY)
        if isinstance(one, Rounds):
            reader.saga.add_list(Field(outcome, one.due.name, ENTRIES), one.tasks, one.span)
            continue
        arguments: Arguments = tuple((n, Field(told, n, v.type)) for n, v in one.arguments)
        known = certain.arguments.get(one.due.name)
        if known is not None:
            arguments = tuple(
                (n, reader.saga.kept(f"{one.task.name}_{n}", substitute(value, around), one.span))
                for n, value in known
            )
        due = TRUE if one.due.name in certain.always else Compare("!=", told, NONE)
        step = reader.saga.add_step(one.task, arguments, due, one.span)
        if one.due.name in certain.on_success and due != TRUE:
            sure.append(step)
    return sure


@dataclass(slots=True)
class _Certain:
    """What is known beforehand of the compensations of a branch, from the lines it surely runs.

    Attributes:
        always: the flags that are set however the branch ends.
        on_success: those that are set if it succeeds.
        arguments: the arguments of compensations, told in what the branch reads from around it.
    """

    always: set[str] = field(default_factory=set[str])
    on_success: set[str] = field(default_factory=set[str])
    arguments: dict[str, Arguments] = field(default_factory=dict[str, Arguments])
    _may_have_failed: bool = False

    @classmethod
    def of(cls, aside: Aside) -> _Certain:
        """What is known of a branch."""
        assert aside.saga is not None
        found = cls()
        steps = {one.due.name: one for one in aside.saga.registered if isinstance(one, Step)}
        around = {capture.name for capture in aside.captures}
        found._walk(aside.block, steps, around, {})
        return found

    def told(self, aside: Aside) -> Arguments:
        """What the outcome has to tell of compensations."""
        assert aside.saga is not None
        return tuple(
            (one.due.name, one.told())
            for one in aside.saga.registered
            if one.due.name not in self.always or one.due.name not in self.arguments
        )

    def _walk(
        self, block: Block, steps: dict[str, Step], around: set[str], known: dict[str, Expr]
    ) -> None:
        may_have_left = False
        for statement in block:
            match statement:
                case Assign(name=name, value=value):
                    if name in steps and value == TRUE:
                        self._set(name, steps[name], around, known, left=may_have_left)
                    known[name] = substitute(value, known)
                case Labelled(body=body) if not may_have_left:
                    self._walk(body, steps, around, known)
                    for name in assigned(body):
                        known.pop(name, None)
                case _:
                    for name in assigned((statement,)):
                        known.pop(name, None)
                    parts = list(statements((statement,), side=False))
                    may_have_left |= any(isinstance(part, (Jump, Return)) for part in parts)
                    self._may_have_failed |= may_have_left or any(map(_can_fail, parts))

    def _set(
        self, name: str, step: Step, around: set[str], known: dict[str, Expr], *, left: bool
    ) -> None:
        if left:
            return
        self.on_success.add(name)
        if not self._may_have_failed:
            self.always.add(name)
        arguments = tuple((n, substitute(value, known)) for n, value in step.arguments)
        if all(_is_known_around(value, around) for _, value in arguments):
            self.arguments[name] = arguments


def _can_fail(statement: Statement) -> bool:
    if isinstance(statement, (Parallel, ForEach)):
        return not statement.settles
    return isinstance(statement, Work) or not isinstance(statement, (Assign, If, Labelled))


def _is_known_around(value: Expr, around: set[str]) -> bool:
    """Whether a value is the same outside of the branch."""
    return variables(value) <= around and not any(_is_of_state(part) for part in walk(value))


def _is_of_state(part: Expr) -> bool:
    return isinstance(part, Reserved) and not part.path.startswith("context.Execution.")
