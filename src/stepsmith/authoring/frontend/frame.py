"""The function whose lines are being read: a workflow, or one that it calls or hands on."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from stepsmith.authoring.form import Expr
from stepsmith.authoring.frontend.source_text import SourceText
from stepsmith.authoring.frontend.static_values import StaticValues


@dataclass(frozen=True, slots=True)
class FunctionText:
    """A plain Python function that can be read as a part of a workflow.

    Attributes:
        within: the frame in which it is defined; nothing for a function of a module.
    """

    name: str
    tree: ast.FunctionDef | ast.Lambda
    source: SourceText
    static: StaticValues
    within: Frame | None

    @property
    def place(self) -> tuple[str, int, int]:
        """Where it stands, which tells it from every other function."""
        return self.source.file, self.tree.lineno, self.tree.col_offset

    @property
    def parameters(self) -> list[str]:
        """The names of its parameters that can be given by position."""
        arguments = self.tree.args
        return [argument.arg for argument in arguments.posonlyargs + arguments.args]

    @property
    def body(self) -> list[ast.stmt]:
        """Its statements; a lambda's one expression is what it returns."""
        if isinstance(self.tree, ast.Lambda):
            return [ast.copy_location(ast.Return(self.tree.body), self.tree.body)]
        return self.tree.body


@dataclass(eq=False, slots=True)
class Frame:
    """What names mean while the lines of one function are read.

    Attributes:
        variables: each Python variable's name in ASL.
        functions: the functions defined inside this one so far.
        bound: what the variables of comprehensions around an expression stand for.
    """

    source: SourceText
    static: StaticValues
    variables: dict[str, str]
    functions: dict[str, FunctionText] = field(default_factory=dict[str, FunctionText])
    bound: dict[str, Expr] = field(default_factory=dict[str, Expr])
