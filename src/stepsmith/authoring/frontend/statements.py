"""Python statements: assignments, branches, errors, returns, sagas."""

from __future__ import annotations

import ast
from typing import Any

from stepsmith.authoring.diagnostic import Code, Rejected
from stepsmith.authoring.form import Assign, Block, Const, Expr, If, Return, ends
from stepsmith.authoring.frontend.errors import read_raise, read_try
from stepsmith.authoring.frontend.expressions import as_truth, read
from stepsmith.authoring.frontend.narrowing import facts
from stepsmith.authoring.frontend.reader import Reader, closed
from stepsmith.authoring.frontend.saga_block import read_saga
from stepsmith.authoring.frontend.scope import Scope, merge
from stepsmith.authoring.frontend.task_calls import emit_call
from stepsmith.authoring.value_type import NOTHING, UNKNOWN, ValueType, assignable, of_annotation
from stepsmith.runtime.saga import saga, undo
from stepsmith.runtime.task import Task

_INSTEAD = {
    ast.For: "loops come later; for now let a task work through the list",
    ast.While: "loops come later; for now let a task do the waiting",
    ast.Match: "write if/elif",
    ast.Delete: "variables cannot be deleted; assign another",
    ast.Global: "a workflow has its own variables only; return what you need",
    ast.Nonlocal: "a workflow has its own variables only; return what you need",
    ast.FunctionDef: "define the function beside the workflow and make it a @task",
    ast.Assert: "write if not …: raise …",
    ast.Import: "import at the top of the module",
    ast.ImportFrom: "import at the top of the module",
}


class StatementReader:
    """Reads blocks of one workflow."""

    def __init__(self, reader: Reader, return_type: ValueType) -> None:
        self._reader = reader
        self._return_type = return_type

    def block(self, nodes: list[ast.stmt]) -> None:
        """Read statements in order; a rejected one is reported and the next one read."""
        for node in nodes:
            try:
                self._statement(node)
            except Rejected:
                self._assume_assigned(node)
            if isinstance(node, (ast.Return, ast.Raise)):
                return  # what follows is never reached

    def side(self, nodes: list[ast.stmt], scope: Scope) -> tuple[Block, Scope]:
        """A block read with a scope of its own: its statements, and what is known after it."""
        with self._reader.branch(scope), self._reader.block() as statements:
            self.block(nodes)
            after = self._reader.scope
        return closed(statements), after

    def _statement(self, node: ast.stmt) -> None:
        reader = self._reader
        match node:
            case ast.Pass():
                pass
            case ast.Expr(value=ast.Constant()):
                pass  # a string as a comment, or `...`
            case ast.Expr(value=value):
                self._expression(value)
            case ast.Assign(targets=[target], value=value):
                self._assign(node, target, value)
            case ast.AnnAssign(value=None):
                pass  # a declaration for type checkers
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                self._assign(node, target, value)
            case ast.AugAssign(target=ast.Name() as target, op=op, value=value):
                load = ast.copy_location(ast.Name(target.id, ast.Load()), target)
                total = ast.copy_location(ast.BinOp(load, op, value), node)
                self._assign(node, target, total)
            case ast.If():
                self._if(node)
            case ast.Return(value=value):
                self._return(node, value)
            case ast.Raise():
                read_raise(reader, node)
            case ast.Try():
                read_try(reader, self, node)
            case ast.With(items=[item], body=body) if self._callee(item.context_expr) is saga:
                read_saga(reader, self, node, item, body)
            case _:
                kind = type(node).__name__.lower()
                reader.reject(
                    Code.STATEMENT_NOT_SUPPORTED,
                    node,
                    f"this statement ({kind}) is not supported yet",
                    _INSTEAD.get(type(node), "move it into a task"),
                )

    def _callee(self, node: ast.expr) -> Any:
        """What an expression calls, or `None` if it calls nothing that is known by now."""
        return self._reader.static.callee_or_none(node.func) if isinstance(node, ast.Call) else None

    def _expression(self, value: ast.expr) -> None:
        reader = self._reader
        match value, self._callee(value):
            case ast.Call(), Task() as task:
                emit_call(reader, value, task, None, read)
            case ast.Call(), callee if callee is undo:
                self._undo(value)
            case _:
                self._value_for_nothing(value)

    def _undo(self, call: ast.Call) -> None:
        reader = self._reader
        if reader.saga is None:
            reader.reject(
                Code.SAGA_MISUSE,
                call,
                "undo(…) names a compensation for the steps after it in a saga",
                "write it directly in the block of `with saga():`",
            )
        reader.saga.undo(call)

    def _value_for_nothing(self, value: ast.expr) -> None:
        reader = self._reader
        if reader.static.is_static(value):
            reader.reject(
                Code.STATEMENT_NOT_SUPPORTED,
                value,
                "this line does not depend on workflow data, so a state machine would not have it",
                "remove it, or do it in a task",
            )
        read(reader, value)

    def _assign(self, node: ast.stmt, target: ast.expr, value: ast.expr) -> None:
        reader = self._reader
        if not isinstance(target, ast.Name):
            reader.reject(
                Code.STATEMENT_NOT_SUPPORTED,
                target,
                "only plain variables can be assigned; workflow data never changes in place",
                "make a new value: a model with the changed field, a list with +",
            )
        name = reader.variables[target.id]
        callee = self._callee(value)
        if isinstance(callee, Task) and isinstance(value, ast.Call):
            emit_call(reader, value, callee, name, read)
            return
        expr = read(reader, value)
        type_ = reader.scope.narrow(expr)
        if isinstance(node, ast.AnnAssign):
            type_ = self._declared(node, type_)
        reader.emit(Assign(name, expr, reader.span(node)))
        reader.scope.assign(name, type_)

    def _declared(self, node: ast.AnnAssign, found: ValueType) -> ValueType:
        try:
            declared = of_annotation(self._reader.static.evaluate(node.annotation))
        except Exception:
            return found
        return found if found != NOTHING and assignable(found, declared) else declared

    def _if(self, node: ast.If) -> None:
        reader = self._reader
        value = read(reader, node.test)
        test = as_truth(reader, node.test, value)
        sides = []
        for nodes, holds in ((node.body, True), (node.orelse, False)):
            scope = reader.scope.copy()
            scope.learn(facts(test, holds))
            sides.append(self.side(nodes, scope))
        (then, then_scope), (orelse, else_scope) = sides
        reader.emit(If(test, then, orelse, reader.span(node.test)))
        reader.scope = merge(
            [
                scope
                for block, scope in ((then, then_scope), (orelse, else_scope))
                if not ends(block)
            ]
        )

    def _return(self, node: ast.Return, value: ast.expr | None) -> None:
        reader = self._reader
        result: Expr = Const(None, NOTHING) if value is None else read(reader, value)
        type_ = reader.scope.narrow(result)
        if not assignable(type_, self._return_type):
            reader.reject(
                Code.WRONG_TYPE,
                node,
                f"the workflow returns {self._return_type}, and this is {type_}",
                f"return {self._return_type}",
            )
        reader.emit(Return(result, reader.span(node)))

    def _assume_assigned(self, node: ast.stmt) -> None:
        """After a rejected assignment, do not also complain about every use of its variable."""
        for part in ast.walk(node):
            if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
                known_as = self._reader.variables.get(part.id)
                if known_as is not None:
                    self._reader.scope.assign(known_as, UNKNOWN)
