"""A field of a state in JSONata mode, evaluated against the data of a frame."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from stepsmith.asl.json_value import is_array, is_object
from stepsmith.asl.jsonata import (
    EvaluationError,
    EvaluationFailed,
    UndefinedResult,
    compile_template,
    expression_source,
    is_expression,
)
from stepsmith.asl.jsonata.expression import tree_of
from stepsmith.asl.jsonata.limits import SENTENCES
from stepsmith.asl.jsonata.references import states_paths
from stepsmith.engine.context import context_object
from stepsmith.engine.failure import EvaluationFailure
from stepsmith.engine.frame import Frame
from stepsmith.engine.payload import Payload, compact_json

_NOT_CONTEXT: Final = frozenset({"input", "result", "errorOutput"})


class Field:
    """A JSON value from the definition, in which strings may be expressions.

    Attributes:
        location: the field's name, as causes and EvaluationFailed events give it.
        constant: the value if it holds no expression, else None.
    """

    __slots__ = ("_definition", "_reads_context", "_template", "constant", "location")

    def __init__(self, definition: Any, location: str) -> None:
        """Prepare a field.

        Raises:
            ExpressionSyntaxError: an expression in it is not JSONata.
        """
        self._definition = definition
        self._template = compile_template(definition, location)
        self.location = location
        self.constant = Payload(definition) if self._template.is_constant else None
        self._reads_context = _reads_context(definition)

    def payload(self, frame: Frame, extra: Mapping[str, Any] | None = None) -> Payload:
        """The field's value, with its text."""
        return self.constant or Payload(self.value(frame, extra))

    def value(self, frame: Frame, extra: Mapping[str, Any] | None = None) -> Any:
        """The field's value.

        Args:
            frame: whose input, variables and context the expressions read.
            extra: what `$states` holds besides: `result`, `errorOutput`, another `context`.

        Raises:
            EvaluationFailure: an expression has no value.
        """
        states: dict[str, Any] = {"input": frame.input.value}
        if self._reads_context:
            states["context"] = context_object(frame)
        if extra:
            states.update(extra)
        execution = frame.execution
        try:
            return self._template.evaluate(
                states,
                frame.variables.values,
                now_ms=execution.now_ms,
                seed=execution.chance.seed(),
            )
        except EvaluationFailed as failed:
            raise EvaluationFailure(_problem(failed), failed.location) from None

    def unexpected(self, expected: str, value: Any) -> EvaluationFailure:
        """The failure when the value has not the type that the field needs."""
        text = compact_json(value).decode()
        problem = (
            f"returned an unexpected result type. Expected '{expected}', "
            f"but was '{json_type(value)}' for value: {text}"
        )
        return EvaluationFailure(self._about(problem), self.location)

    def _about(self, problem: str) -> str:
        if is_expression(self._definition):
            return _told(expression_source(self._definition), self.location, problem)
        return f"The value specified for the field '{self.location}' {problem}"


def _reads_context(definition: Any) -> bool:
    """Whether an expression in it may read `$states.context`: by name, or with all of `$states`."""
    if is_expression(definition):
        paths = states_paths(tree_of(expression_source(definition)))
        return any(not path or path[0] not in _NOT_CONTEXT for path in paths)
    if is_object(definition):
        return any(_reads_context(part) for part in definition.values())
    return is_array(definition) and any(_reads_context(part) for part in definition)


def json_type(value: Any) -> str:
    """The name that causes give to a value's type."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def _problem(failed: EvaluationFailed) -> str:
    if isinstance(failed, UndefinedResult):
        problem = "returned nothing (undefined)."
    elif isinstance(failed, EvaluationError):
        sentence = SENTENCES.get(failed.code)
        told = f". {failed.code}: {failed.message}" if sentence is None else f": {sentence}"
        problem = f"threw an error during evaluation{told}"
    else:
        problem = "returned an unsupported result type."
    return _told(failed.source, failed.location, problem)


def _told(source: str, location: str, problem: str) -> str:
    return f"The JSONata expression '{source}' specified for the field '{location}' {problem}"
