"""How an expression can fail: when it is compiled, and in three ways when it is evaluated."""

from __future__ import annotations

from stepsmith.errors import StepsmithError


class ExpressionSyntaxError(StepsmithError):
    """Text that is not a JSONata expression.

    Attributes:
        source: the expression, without `{%` and `%}`.
        location: the field that holds it.
        code: JSONata's code for the fault, such as `S0201`.
        message: what is wrong, without the code.
        position: the characters before the fault, where JSONata says.
    """

    def __init__(
        self, source: str, location: str, code: str, message: str, position: int | None
    ) -> None:
        self.source = source
        self.location = location
        self.code = code
        self.message = message
        self.position = position
        where = "" if position is None else f" at character {position}"
        super().__init__(f"{location}: '{source}' is not JSONata{where}: {code}: {message}")


class EvaluationFailed(StepsmithError):
    """An expression that gave no JSON value; States.QueryEvaluationError in an execution.

    Attributes:
        source: the expression, without `{%` and `%}`.
        location: the field that holds it, as the history names it: `Arguments/FunctionName`.
    """

    def __init__(self, source: str, location: str, reason: str) -> None:
        self.source = source
        self.location = location
        super().__init__(f"{location}: '{source}' {reason}")


class UndefinedResult(EvaluationFailed):
    """An expression whose result is undefined, which JSON has no value for."""

    def __init__(self, source: str, location: str) -> None:
        super().__init__(source, location, "returned nothing (undefined)")


class UnsupportedResult(EvaluationFailed):
    """An expression whose result is a function, which JSON has no value for."""

    def __init__(self, source: str, location: str) -> None:
        super().__init__(source, location, "returned a function")


class EvaluationError(EvaluationFailed):
    """An expression that JSONata could not evaluate.

    Attributes:
        code: JSONata's code, such as `T1006`; a limit on evaluation has one that begins with `U`.
        message: JSONata's text, without the code.
    """

    def __init__(self, source: str, location: str, code: str, message: str) -> None:
        self.code = code
        self.message = message
        super().__init__(source, location, f"threw an error: {code}: {message}")


class FunctionFailed(Exception):
    """One of Step Functions' own functions refuses its arguments; never leaves the package."""

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        self.message = message
        super().__init__(f"{code}: {message}")
