"""`raise` and `try`: errors that the workflow raises and catches."""

from __future__ import annotations

import ast
from types import WrapperDescriptorType
from typing import TYPE_CHECKING

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Expr, Finally, Handler, Raise, Try, Var, ends, origins
from stepsmith.authoring.frontend.expressions import read
from stepsmith.authoring.frontend.reader import Reader, closed
from stepsmith.authoring.frontend.scope import Scope, going_on
from stepsmith.authoring.frontend.service_calls import check_declared
from stepsmith.authoring.frontend.sharing import Pair, pairs_of
from stepsmith.authoring.frontend.targets import assigned_names
from stepsmith.authoring.frontend.text import as_text
from stepsmith.authoring.value_type import CAUGHT, union
from stepsmith.aws.unknown_name import UnknownName

if TYPE_CHECKING:
    from stepsmith.authoring.frontend.statements import StatementReader


def read_raise(reader: Reader, node: ast.Raise) -> None:
    """`raise Error("text")`, `raise Error`, and inside `except`: `raise`, `raise error`."""
    span = reader.span(node)
    if node.exc is None:
        if not reader.caught:
            reader.reject(
                Code.EXCEPTION_NOT_SUPPORTED,
                node,
                "a bare raise stands inside except",
                "name an exception: raise Error(…)",
            )
        reader.emit(reader.caught[-1].reraise(span))
        return
    if isinstance(node.exc, ast.Name):
        for caught in reversed(reader.caught):
            if node.exc.id == caught.python_name:
                reader.emit(caught.reraise(span))
                return
    error, cause = _raised(reader, node.exc)
    reader.emit(Raise(error, cause, span))


def _raised(reader: Reader, node: ast.expr) -> tuple[type[BaseException], Expr | None]:
    call = node if isinstance(node, ast.Call) else None
    error = _exception_class(reader, call.func if call else node)
    if call is None or (not call.args and not call.keywords):
        return error, None
    if call.keywords or len(call.args) != 1:
        reader.reject(
            Code.EXCEPTION_NOT_SUPPORTED,
            call,
            "an error takes one text with it, its Cause",
            f'write raise {error.__name__}(f"…")',
        )
    if not _tells_its_text(error):
        reader.reject(
            Code.EXCEPTION_NOT_SUPPORTED,
            call,
            f"{error.__name__} makes its own message, in code that ASL cannot run",
            "raise an exception class without __init__ and __str__ of its own",
        )
    return error, as_text(reader, call.args[0], read(reader, call.args[0]))


def _tells_its_text(error: type[BaseException]) -> bool:
    """Whether `str(error("text"))` is the text: nothing of its own between the two."""
    made_by_python = isinstance(error.__init__, WrapperDescriptorType)
    return made_by_python and error.__str__ is BaseException.__str__


def _exception_class(reader: Reader, node: ast.expr) -> type[Exception]:
    try:
        found = reader.static.callee(node)
    except UnknownName as error:
        reader.reject(
            Code.UNKNOWN_NAME, node, error.reason, error.hint or "see dir() of the service's errors"
        )
    except (Exception, SystemExit):
        found = None
    if not (isinstance(found, type) and issubclass(found, Exception)):
        reader.reject(
            Code.EXCEPTION_NOT_SUPPORTED,
            node,
            f"{ast.unparse(node)} is not an exception class known at compile time",
            "raise and catch exception classes by their names",
        )
    return found


def read_try(reader: Reader, block: StatementReader, node: ast.Try) -> None:
    """`try` with `except` and `else`."""
    if node.finalbody:
        _read_finally(reader, block, node)
    else:
        _read_handled(reader, block, node)


def _read_finally(reader: Reader, block: StatementReader, node: ast.Try) -> None:
    """The block with its handlers, then what runs however they are left."""
    span = reader.span(node)
    before = reader.scope.copy()
    known_at_jumps = [len(loop.at_breaks) for loop in block.around]
    with reader.block() as inside, reader.scope.sharing.watching() as shared:
        if node.handlers:
            _read_handled(reader, block, node)
        else:
            block.block(node.body)
    body = closed(inside)
    after = reader.scope
    names = assigned_names(reader, node.body)
    final, after_final = block.side(node.finalbody, _at_failure(before, after, names, shared))
    changed = assigned_names(reader, node.finalbody)
    reader.emit(
        Finally(
            body=body,
            final=final,
            error=reader.fresh_name("error"),
            result=reader.fresh_name("result"),
            left_by=reader.fresh_name("left_by"),
            span=span,
        )
    )
    left = [
        scope
        for loop, n in zip(block.around, known_at_jumps, strict=True)
        for scope in (*loop.at_breaks[n:], *loop.at_continues)
    ]
    for scope in [after, *left]:
        for name in changed & after_final.types.keys():
            scope.retype(name, after_final.types[name])
        scope.sharing.take_in(after_final.sharing.pairs)
    reader.scope = after


def _read_handled(reader: Reader, block: StatementReader, node: ast.Try) -> None:
    before = reader.scope.copy()
    reported = len(reader.diagnostics.found)
    with reader.scope.sharing.watching() as shared:
        body, after_body = block.side(node.body, reader.scope.copy())
    body_is_whole = len(reader.diagnostics.found) == reported
    orelse, after_else = block.side(node.orelse, after_body)
    at_failure = _at_failure(before, after_body, assigned_names(reader, node.body), shared)
    sides = [(ends(body) or ends(orelse), after_else)]
    handlers = []
    for clause in node.handlers:
        errors = _errors_of(reader, clause)
        python_name = clause.name or ""
        scope = at_failure.copy()
        with reader.branch(scope):
            wanted = reader.variables.get(python_name) if python_name else None
            if wanted is None:
                bound = reader.fresh_variable("error", CAUGHT)
            else:
                bound = Var(wanted, CAUGHT)
                scope.assign(wanted, CAUGHT)
        with reader.handling(python_name, bound, origins(body)):
            handled, after = block.side(clause.body, scope)
        after.types.pop(bound.name, None)  # Python unbinds it too
        if body_is_whole:
            check_declared(reader, clause.type or clause, errors, origins(body))
        handlers.append(Handler(errors, bound.name, handled, reader.span(clause)))
        sides.append((ends(handled), after))
    reader.emit(Try(body, tuple(handlers), orelse, reader.span(node)))
    reader.scope = going_on(sides)


def _errors_of(reader: Reader, clause: ast.ExceptHandler) -> tuple[type[BaseException], ...]:
    if clause.type is None:
        return (Exception,)
    nodes = clause.type.elts if isinstance(clause.type, ast.Tuple) else [clause.type]
    return tuple(_exception_class(reader, node) for node in nodes)


def _at_failure(before: Scope, after: Scope, assigned: set[str], shared: set[Pair]) -> Scope:
    """What is known where a block has failed: what it assigns has its old value or its new one.

    What two variables may ever have shared in it, they may share.
    """
    scope = before.copy()
    scope.sharing.take_in(pairs_of(shared, before.types))
    for name in assigned:
        old, new = before.types.get(name), after.types.get(name)
        if old is not None and new is not None:
            scope.retype(name, union(old, new))
        else:
            scope.types.pop(name, None)
    return scope
