"""What is inside statements and blocks: other statements, assignments, errors, ends."""

from __future__ import annotations

from collections.abc import Iterator

from stepsmith.authoring.form.statement import (
    MAP_RUN_ERRORS,
    RAW_ERRORS,
    Assign,
    Block,
    CallService,
    CallTask,
    Distributed,
    Finally,
    ForEach,
    If,
    Jump,
    Labelled,
    Loop,
    Origin,
    Parallel,
    Raise,
    Raw,
    Reraise,
    Return,
    Statement,
    Try,
    Wait,
)


def called(statement: Statement) -> str | None:
    """The name that the source gives the state of a statement, if it does."""
    match statement:
        case CallTask(task=task):
            return task.state_name
        case CallService() | Wait() | Parallel() | ForEach() | Raw():
            return statement.called
        case _:
            return None


def blocks(statement: Statement) -> tuple[Block, ...]:
    """The blocks directly in a statement that belong to the same line of control."""
    match statement:
        case If(then=then, orelse=orelse):
            return then, orelse
        case Try(body=body, handlers=handlers, orelse=orelse):
            return body, orelse, *(handler.body for handler in handlers)
        case Finally(body=body, final=final):
            return body, final
        case Labelled(body=body) | Loop(body=body):
            return (body,)
        case _:
            return ()


def side_blocks(statement: Statement) -> tuple[Block, ...]:
    """The blocks directly in a statement that run on lines of control of their own."""
    match statement:
        case Parallel(branches=branches):
            return branches
        case ForEach(body=body):
            return (body,)
        case _:
            return ()


def statements(block: Block, *, side: bool = True) -> Iterator[Statement]:
    """Every statement of a block and of the blocks in it, in source order.

    Args:
        block: where to look.
        side: whether to look into branches and items' blocks too.
    """
    for statement in block:
        yield statement
        for inner in blocks(statement):
            yield from statements(inner, side=side)
        if side:
            for inner in side_blocks(statement):
                yield from statements(inner)


def assigned(block: Block) -> frozenset[str]:
    """The variables that statements of a block give a value."""
    names: set[str] = set()
    for statement in statements(block, side=False):
        match statement:
            case Assign(name=name):
                names.add(name)
            case Try(handlers=handlers):
                names.update(handler.name for handler in handlers)
            case Finally():
                names |= {statement.error, statement.result, statement.left_by}
            case CallTask() | CallService() | Parallel() | ForEach() | Raw():
                if statement.target is not None:
                    names.add(statement.target)
            case _:
                pass
    return frozenset(names)


def _in_same_execution(block: Block) -> Iterator[Statement]:
    """Every statement of a block and in it, but for those of distributed Maps' items."""
    for statement in block:
        yield statement
        for inner in blocks(statement):
            yield from _in_same_execution(inner)
        if not (isinstance(statement, ForEach) and statement.distributed):
            for inner in side_blocks(statement):
                yield from _in_same_execution(inner)


def origins(block: Block) -> tuple[Origin, ...]:
    """Where an error that leaves a block can come from."""
    found: dict[Origin, None] = {}
    for statement in _in_same_execution(block):
        match statement:
            case CallTask(task=task):
                found[task] = None
            case CallService(errors=errors):
                found[errors] = None
            case ForEach(distributed=Distributed()):
                found[MAP_RUN_ERRORS] = None
            case Raw():
                found[RAW_ERRORS] = None
            case Raise(error=error):
                found[error] = None
            case _:
                pass
    return tuple(found)


def ends(block: Block) -> bool:
    """Whether control never leaves a block at its end."""
    if not block:
        return False
    match block[-1]:
        case Raise() | Reraise() | Return() | Jump() | Loop():
            return True
        case If(then=then, orelse=orelse):
            return ends(then) and ends(orelse)
        case Try(body=body, handlers=handlers, orelse=orelse):
            return (ends(body) or ends(orelse)) and all(ends(h.body) for h in handlers)
        case Finally(body=body, final=final):
            return ends(body) or ends(final)
        case Labelled(label=label, body=body):
            jumps = (s.label for s in statements(body, side=False) if isinstance(s, Jump))
            return ends(body) and label not in jumps
        case _:
            return False
