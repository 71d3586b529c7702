"""What `return` means: the end of a machine or branch, or of a function read where it is called."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Protocol

from stepsmith.authoring.assignable import assignable
from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Assign, Expr, Jump, Return
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.frontend.scope import Scope
from stepsmith.authoring.value_type import ValueType


class Returns(Protocol):
    """Takes the value of a `return`."""

    def take(self, reader: Reader, node: ast.AST, value: Expr) -> None:
        """Emit what a `return` with this value does; `node` may be a `return` itself."""
        ...


@dataclass(eq=False, slots=True)
class ReturnsResult:
    """The value is what the machine, the branch or the item's block comes to.

    Attributes:
        declared: the type it has to have, if there is one.
        types: the types of the values returned so far.
    """

    declared: ValueType | None
    types: list[ValueType] = field(default_factory=list[ValueType])

    def take(self, reader: Reader, node: ast.AST, value: Expr) -> None:
        type_ = checked(reader, node, value, self.declared, "the workflow")
        self.types.append(type_)
        reader.emit(Return(value, reader.span(node)))


@dataclass(eq=False, slots=True)
class ReturnsToCaller:
    """The value is that of the call in whose place the function is read.

    Attributes:
        function: the function's name.
        declared: the type the value has to have, if there is one.
        target: the variable that gets it.
        label: the end of the function.
        types: the types of the values returned so far.
        scopes: what is known at each `return`.
    """

    function: str
    declared: ValueType | None
    target: str
    label: str
    types: list[ValueType] = field(default_factory=list[ValueType])
    scopes: list[Scope] = field(default_factory=list[Scope])

    def take(self, reader: Reader, node: ast.AST, value: Expr) -> None:
        type_ = checked(reader, node, value, self.declared, self.function)
        self.types.append(type_)
        span = reader.span(node)
        source = node.value if isinstance(node, ast.Return) else None
        reader.scope.assign(self.target, type_, reader.held(source, value))
        reader.emit(Assign(self.target, value, span))
        reader.emit(Jump(self.label, span))
        self.scopes.append(reader.scope.copy())


def checked(
    reader: Reader, node: ast.AST, value: Expr, declared: ValueType | None, what: str
) -> ValueType:
    """The type of a returned value, which has to be the declared one."""
    type_ = reader.scope.narrow(value)
    if declared is not None and not assignable(type_, declared):
        reader.reject(
            Code.WRONG_TYPE,
            node,
            f"{what} returns {declared}, and this is {type_}",
            f"return {declared}",
        )
    return type_
