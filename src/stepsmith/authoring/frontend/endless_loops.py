"""Loops that an execution cannot get to the end of: without an exit, or with too many events.

A standard execution fails when its history reaches 25,000 events.
https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
"""

from __future__ import annotations

from stepsmith.authoring.diagnostic import Code, Diagnostics
from stepsmith.authoring.form import (
    Block,
    CallService,
    CallTask,
    Finally,
    ForEach,
    If,
    Jump,
    Labelled,
    Loop,
    Parallel,
    Raise,
    Raw,
    Reraise,
    Return,
    Statement,
    Try,
    Wait,
    statements,
)

MOST_EVENTS = 25_000
_TASK, _CHOICE, _WAIT, _FANOUT = 5, 2, 2, 4
"""The events of a visit to a state: of a Task entered, scheduled, started, succeeded, exited."""


def check_loops(body: Block, diagnostics: Diagnostics, *, has_history: bool) -> None:
    """Report loops without an exit, and those that surely pass the limit on events.

    Args:
        body: a workflow's statements.
        diagnostics: where to.
        has_history: whether its executions keep one, which those of Express workflows do not.
    """
    for statement in statements(body):
        if not isinstance(statement, Loop) or _has_exit(statement):
            continue
        if statement.rounds is None:
            diagnostics.report(
                Code.LOOP_WITHOUT_EXIT,
                statement.span,
                "this loop never ends: an execution in it goes on until it has too many events",
                "break, return or raise in it, or test something after while",
            )
            continue
        events = _least_events(statement)
        if has_history and events > MOST_EVENTS:
            diagnostics.report(
                Code.TOO_MANY_EVENTS,
                statement.span,
                f"this loop makes {events:,} events or more, "
                f"and an execution fails at {MOST_EVENTS:,}",
                "use map_each(…) or a distributed Map, or let a nested workflow do a part",
            )


def _has_exit(loop: Loop) -> bool:
    """Whether something in a loop may leave it, its count aside: a jump, a result, an error."""
    block = _round(loop)
    if loop.rounds is None and any(_may_fail(one) for one in statements(block, side=False)):
        return True
    return any(_leaves(one) for one in block)


def _round(loop: Loop) -> Block:
    """What runs in every round; for a loop that counts, what its test lets run."""
    if loop.rounds is None:
        return loop.body
    head = loop.body[-1]
    assert isinstance(head, If)
    return head.then


def _may_fail(statement: Statement) -> bool:
    """Whether a call can end with an error that somebody expects, and so be a way out."""
    match statement:
        case CallTask(task=task):
            return bool(task.raises)
        case CallService():
            return True
        case _:
            return False


def _leaves(statement: Statement) -> bool:
    """Whether control may go from inside a statement to elsewhere than its end."""
    inside = list(statements((statement,), side=False))
    labels = {one.label for one in inside if isinstance(one, Labelled)}
    return any(
        one.label not in labels
        if isinstance(one, Jump)
        else isinstance(one, Return | Raise | Reraise)
        for one in inside
    )


def _of_block(block: Block) -> int:
    """The least events of statements, up to the first that may lead elsewhere."""
    events = 0
    for statement in block:
        if _leaves(statement):
            break
        events += _least_events(statement)
    return events


def _least_events(statement: Statement) -> int:
    match statement:
        case CallTask() | CallService():
            return _TASK
        case Wait() | Raw():
            return _WAIT
        case Parallel(branches=branches):
            return _FANOUT + sum(map(_of_block, branches))
        case ForEach():
            return _FANOUT
        case If(then=then, orelse=orelse):
            return min(_of_block(then), _of_block(orelse))
        case Try(body=body, handlers=handlers, orelse=orelse):
            failing = [_of_block(handler.body) for handler in handlers]
            return min([_of_block(body) + _of_block(orelse), *failing])
        case Finally(final=final):
            return _of_block(final)
        case Labelled(body=(Loop() as loop,)):
            return _least_events(loop)
        case Labelled(body=body):
            return _of_block(body)
        case Loop(rounds=int(rounds)) if not _has_exit(statement):
            return rounds * (_CHOICE + _of_block(_round(statement)))
        case _:
            return 0
