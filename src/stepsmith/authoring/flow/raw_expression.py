"""`raw_expression("…")`: JSONata written by hand, where Python has no spelling for it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar, TypeVar

from stepsmith.runtime.errors import ServiceError

R = TypeVar("R")

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class ExpressionFailed(ServiceError):
    """A JSONata expression has no value, or stopped with an error."""

    error_names: ClassVar[tuple[str, ...]] = ("States.QueryEvaluationError",)


def raw_expression(source: str, *, returns: type[R], arguments: Mapping[str, Any] = _NOTHING) -> R:
    """The value of a JSONata expression, which a plain run evaluates too.

    It is evaluated where its value is needed, not at all where it is not. Nothing catches what
    fails in it: write one that has a value for every input.

    Args:
        source: the expression as Step Functions takes it, known at compile time.
        returns: the type of its value, which a state machine does not check.
        arguments: what its variables are, by their names without `$`, in a dict written out.

    Raises:
        ExpressionFailed: in a plain run, there is no value.
    """
    from pydantic import TypeAdapter  # these load at first use
    from pydantic_core import to_jsonable_python

    from stepsmith.asl.jsonata import EvaluationFailed, Expression

    values = to_jsonable_python(dict(arguments), by_alias=True)
    try:
        found = Expression(source).evaluate({}, values, now_ms=0, seed=0)
    except EvaluationFailed as error:
        raise ExpressionFailed(str(error)) from error
    codec: TypeAdapter[R] = TypeAdapter(returns)
    return codec.validate_python(found)
