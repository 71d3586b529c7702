"""Python statements, each by its kind."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from stepsmith.authoring.assignable import assignable
from stepsmith.authoring.diagnostic import Code, Rejected
from stepsmith.authoring.form import Assign, Block, Const, Expr, If, Raise, Var, ends
from stepsmith.authoring.frontend.changeable import is_changeable, is_known, is_of_nothing
from stepsmith.authoring.frontend.changes import (
    assign_part,
    read_change_with,
    read_deletion,
)
from stepsmith.authoring.frontend.changing_methods import read_changing_call
from stepsmith.authoring.frontend.errors import read_raise, read_try
from stepsmith.authoring.frontend.expressions import read
from stepsmith.authoring.frontend.frame import FunctionText
from stepsmith.authoring.frontend.loops import (
    OpenLoop,
    read_break,
    read_continue,
    read_for,
    read_while,
)
from stepsmith.authoring.frontend.matching import read_match
from stepsmith.authoring.frontend.narrowing import facts
from stepsmith.authoring.frontend.reader import Reader, closed
from stepsmith.authoring.frontend.returns import Returns
from stepsmith.authoring.frontend.saga_block import read_saga, read_undo
from stepsmith.authoring.frontend.scope import Scope, going_on, lacks
from stepsmith.authoring.frontend.targets import assign_to
from stepsmith.authoring.frontend.truth import as_truth
from stepsmith.authoring.frontend.variable_name import stored_names
from stepsmith.authoring.frontend.work import read_work
from stepsmith.authoring.value_type import (
    NEVER,
    NOTHING,
    TEXT,
    UNKNOWN,
    ValueType,
    of_annotation,
)
from stepsmith.runtime.saga import saga, undo

_INSTEAD = {
    ast.Delete: "variables cannot be deleted; assign another",
    ast.Global: "a workflow has its own variables only; return what you need",
    ast.ClassDef: "define the class beside the workflow",
    ast.AsyncFunctionDef: "write def; parallel(…) and map_each(…) run things side by side",
    ast.AsyncFor: "write for; map_each(…) runs things side by side",
    ast.AsyncWith: "write with",
    ast.TryStar: "write except",
    ast.Assert: "write if not …: raise …",
    ast.Import: "import at the top of the module",
    ast.ImportFrom: "import at the top of the module",
}


def read_body(reader: Reader, returns: Returns, nodes: list[ast.stmt]) -> None:
    """Read the statements of a function."""
    StatementReader(reader, returns).block(nodes)


class StatementReader:
    """Reads blocks of one function."""

    def __init__(self, reader: Reader, returns: Returns) -> None:
        self._reader = reader
        self._returns = returns
        self._loops: list[OpenLoop] = []

    def block(self, nodes: list[ast.stmt]) -> None:
        """Read statements in order; a rejected one is reported and the next one read."""
        for node in nodes:
            try:
                with self._reader.statement():
                    self._statement(node)
            except Rejected:
                self._assume_assigned(node)
            if isinstance(node, (ast.Return, ast.Raise, ast.Break, ast.Continue)):
                return  # what follows is never reached

    def side(self, nodes: list[ast.stmt], scope: Scope) -> tuple[Block, Scope]:
        """A block read with a scope of its own: its statements, and what is known after it."""
        with self._reader.branch(scope), self._reader.block() as statements:
            self.block(nodes)
            after = self._reader.scope
        return closed(statements), after

    @contextmanager
    def inside(self, loop: OpenLoop) -> Iterator[None]:
        """Read the block of a loop."""
        self._loops.append(loop)
        try:
            yield
        finally:
            self._loops.pop()

    @property
    def around(self) -> list[OpenLoop]:
        """The loops around the statement being read, innermost last."""
        return list(self._loops)

    def _statement(self, node: ast.stmt) -> None:
        reader = self._reader
        match node:
            case ast.Pass():
                pass
            case ast.Expr(value=ast.Constant()):
                pass  # a string as a comment, or `...`
            case ast.Expr(value=value):
                self._expression(value)
            case ast.Assign(targets=targets, value=value):
                self._assign(node, targets, value)
            case ast.AnnAssign(value=None):
                pass  # a declaration for type checkers
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                self._assign(node, [target], value)
            case ast.AugAssign() if read_change_with(reader, node, read):
                pass
            case ast.Delete():
                read_deletion(reader, node, read)
            case ast.AugAssign(target=ast.Name() as target, op=op, value=value):
                load = ast.copy_location(ast.Name(target.id, ast.Load()), target)
                total = ast.copy_location(ast.BinOp(load, op, value), node)
                self._assign(node, [target], total)
            case ast.If():
                self._if(node)
            case ast.While():
                read_while(reader, self, node)
            case ast.For():
                read_for(reader, self, node)
            case ast.Break() if self._loops:
                read_break(reader, self._loops[-1], node)
            case ast.Continue() if self._loops:
                read_continue(reader, self._loops[-1], node)
            case ast.Match():
                read_match(reader, self, node)
            case ast.Return(value=value):
                result: Expr = Const(None, NOTHING) if value is None else read(reader, value)
                self._returns.take(reader, node, result)
            case ast.Raise():
                read_raise(reader, node)
            case ast.Try():
                read_try(reader, self, node)
            case ast.With(items=[item], body=body) if self._callee(item.context_expr) is saga:
                read_saga(reader, self, node, item, body)
            case ast.FunctionDef():
                self._define(node)
            case ast.Nonlocal():
                reader.reject(
                    Code.OUTER_VARIABLE,
                    node,
                    "a function inside a workflow reads the variables around it, and assigns none",
                    "return the value, and assign it where the function is called",
                )
            case _:
                kind = type(node).__name__.lower()
                reader.reject(
                    Code.STATEMENT_NOT_SUPPORTED,
                    node,
                    f"this statement ({kind}) has no states",
                    _INSTEAD.get(type(node), "move it into a task"),
                )

    def _define(self, node: ast.FunctionDef) -> None:
        """A function inside another: it is read where it is called or handed on."""
        reader = self._reader
        for decorator in node.decorator_list:
            reader.reject(
                Code.STATEMENT_NOT_SUPPORTED,
                decorator,
                "a function inside a workflow has no decorators",
                "define it beside the workflow",
            )
        frame = reader.frame
        frame.functions[node.name] = FunctionText(
            node.name, node, frame.source, frame.static, frame
        )

    def _callee(self, node: ast.expr) -> Any:
        """What an expression calls, or `None` if it calls nothing that is known by now."""
        return self._reader.static.callee_or_none(node.func) if isinstance(node, ast.Call) else None

    def _expression(self, value: ast.expr) -> None:
        reader = self._reader
        if isinstance(value, ast.Call):
            if read_changing_call(reader, value, read) is not None:
                return
            callee = self._callee(value)
            if callee is undo:
                read_undo(self._reader, value)
                return
            if read_work(reader, value, callee, None, read) is not None:
                return
        self._value_for_nothing(value)

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

    def _assign(self, node: ast.stmt, targets: list[ast.expr], value: ast.expr) -> None:
        reader = self._reader
        span = reader.span(node)
        taken = read_changing_call(reader, value, read) if isinstance(value, ast.Call) else None
        if taken is not None:
            expr = taken
        elif len(targets) == 1 and isinstance(targets[0], ast.Name) and isinstance(value, ast.Call):
            # The result goes straight into the variable, which gives states their names.
            name = reader.variables[targets[0].id]
            made = read_work(reader, value, self._callee(value), name, read)
            if isinstance(made, Var) and made.name == name:
                if isinstance(node, ast.AnnAssign):
                    reader.scope.retype(name, self._declared(node, made.type))
                return
            expr = read(reader, value) if made is None else made
        else:
            expr = read(reader, value)
        type_ = reader.scope.narrow(expr)
        if isinstance(node, ast.AnnAssign):
            type_ = self._declared(node, type_)
        if len(targets) > 1 and not (isinstance(expr, Const) and not is_changeable(type_)):
            kept = reader.fresh_variable("value", type_, reader.held(value, expr))
            reader.emit(Assign(kept.name, expr, span))
            expr = kept
        for target in targets:
            if isinstance(target, ast.Attribute | ast.Subscript):
                assign_part(reader, target, expr, read, value if len(targets) == 1 else None)
            else:
                source = value if len(targets) == 1 and taken is None else None
                assign_to(reader, target, expr, span, type_, source)

    def _declared(self, node: ast.AnnAssign, found: ValueType) -> ValueType:
        try:
            declared = of_annotation(self._reader.static.evaluate(node.annotation))
        except Exception:
            return found
        if found == NOTHING or not assignable(found, declared):
            return declared
        return declared if is_of_nothing(found) and is_known(declared) else found

    def _if(self, node: ast.If) -> None:
        reader = self._reader
        value = read(reader, node.test)
        test = as_truth(reader, node.test, value)
        self.either(node, test, node.body, node.orelse)

    def either(
        self, node: ast.AST, test: Expr, body: list[ast.stmt], orelse: list[ast.stmt]
    ) -> None:
        """Read two blocks of which one runs, as a test that has been read says."""
        reader = self._reader
        sides = []
        for nodes, holds in ((body, True), (orelse, False)):
            scope = reader.scope.copy()
            scope.learn(facts(test, holds))
            scope.unreachable |= isinstance(test, Const) and test.value is not holds
            sides.append(self.side(nodes, scope))
        (then, then_scope), (otherwise, else_scope) = sides
        span = reader.span(getattr(node, "test", node))
        if isinstance(test, Const):  # its type tells it
            block, reader.scope = sides[0 if test.value else 1]
            reader.scope.unreachable |= ends(block)
            for statement in block:
                reader.emit(statement)
            return
        exhausted = not orelse and NEVER in facts(test, holds=False).types.values()
        if exhausted and lacks(else_scope, [] if ends(then) else [then_scope]):
            # Only an input that does not have its type comes here.
            otherwise = (Raise(AssertionError, Const("none of the cases fits", TEXT), span),)
            else_scope.unreachable = True
        reader.emit(If(test, then, otherwise, span))
        reader.scope = going_on(((ends(then), then_scope), (ends(otherwise), else_scope)))

    def _assume_assigned(self, node: ast.stmt) -> None:
        """After a rejected assignment, do not also complain about every use of its variable."""
        variables = self._reader.variables
        for name in stored_names(node):
            if name in variables:
                self._reader.scope.assign(variables[name], UNKNOWN)
