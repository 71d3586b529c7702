"""`range(…)`: numbers to count with."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Const, Expr
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.value_type import INTEGER


@dataclass(frozen=True, slots=True)
class Counting:
    """From `start` to before `stop`, by a step known at compile time."""

    start: Expr
    stop: Expr
    step: int


def counting_of(reader: Reader, node: ast.expr, read: Read) -> Counting | None:
    """What a call of `range` counts; `None` for anything else."""
    if not (isinstance(node, ast.Call) and reader.static.callee_or_none(node.func) is range):
        return None
    if node.keywords or not 1 <= len(node.args) <= 3:
        reader.reject(
            Code.WRONG_TYPE, node, "range() takes one to three numbers", "write range(start, stop)"
        )
    numbers = [read(reader, argument) for argument in node.args]
    for argument, number in zip(node.args, numbers, strict=True):
        if number.type != INTEGER:
            reader.reject(
                Code.WRONG_TYPE, argument, f"range() counts in int, not {number.type}", "use an int"
            )
    step = numbers[2] if len(numbers) == 3 else Const(1, INTEGER)
    if not isinstance(step, Const) or step.value == 0:
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            "the step of a range() is a number other than 0 that is known at compile time",
            "write the number",
        )
    start, stop = (Const(0, INTEGER), numbers[0]) if len(numbers) == 1 else numbers[:2]
    return Counting(start, stop, step.value)
