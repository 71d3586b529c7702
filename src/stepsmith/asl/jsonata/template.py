"""A JSON value in which strings may be expressions: Arguments, Output, Assign, ItemSelector.

It is taken apart once. Whatever in it holds no expression is kept as it is and shared by every
evaluation, so values made from a template must not be changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, Protocol

from stepsmith.asl.json_value import is_array, is_object
from stepsmith.asl.jsonata.expression import Expression, expression_source, is_expression
from stepsmith.asl.jsonata.limits import DEFAULT_LIMITS, EvaluationLimits

_SEED_BITS: Final = (1 << 63) - 1
_SEED_STRIDE: Final = 0x9E3779B97F4A7C15


class Template(Protocol):
    """A compiled JSON value: an `Expression`, or a value with expressions at any depth."""

    @property
    def is_constant(self) -> bool:
        """Whether it holds no expression, so that its value is always the same."""
        ...

    def evaluate(self, states: Any, variables: Mapping[str, Any], *, now_ms: int, seed: int) -> Any:
        """The JSON value, with every expression replaced by its own.

        The arguments are those of `Expression.evaluate`. Each expression draws from a seed of its
        own, made from `seed`, so that two `$uuid()` differ.

        Raises:
            EvaluationFailed: an expression has no value; the first in document order.
        """
        ...


def compile_template(
    value: Any, location: str = "", *, limits: EvaluationLimits = DEFAULT_LIMITS
) -> Template:
    """Compile a JSON value; `location` is the name of the field that holds it.

    Raises:
        ExpressionSyntaxError: a string between `{%` and `%}` is not a JSONata expression.
    """
    return _compile(value, location, limits)


class _Constant:
    __slots__ = ("_value",)

    is_constant = True

    def __init__(self, value: Any) -> None:
        self._value = value

    def evaluate(self, states: Any, variables: Mapping[str, Any], *, now_ms: int, seed: int) -> Any:
        return self._value


class _Object:
    __slots__ = ("_fields",)

    is_constant = False

    def __init__(self, fields: dict[str, Template]) -> None:
        self._fields = tuple(fields.items())

    def evaluate(self, states: Any, variables: Mapping[str, Any], *, now_ms: int, seed: int) -> Any:
        return {
            name: part.evaluate(states, variables, now_ms=now_ms, seed=_seed_of(seed, index))
            for index, (name, part) in enumerate(self._fields)
        }


class _Array:
    __slots__ = ("_items",)

    is_constant = False

    def __init__(self, items: list[Template]) -> None:
        self._items = tuple(items)

    def evaluate(self, states: Any, variables: Mapping[str, Any], *, now_ms: int, seed: int) -> Any:
        return [
            part.evaluate(states, variables, now_ms=now_ms, seed=_seed_of(seed, index))
            for index, part in enumerate(self._items)
        ]


def _compile(value: Any, location: str, limits: EvaluationLimits) -> Template:
    if is_expression(value):
        return Expression(expression_source(value), location, limits=limits)
    if is_object(value):
        fields = {
            name: _compile(part, f"{location}/{name}" if location else name, limits)
            for name, part in value.items()
        }
        return _Constant(value) if _all_constant(fields.values()) else _Object(fields)
    if is_array(value):
        items = [_compile(part, f"{location}[{index}]", limits) for index, part in enumerate(value)]
        return _Constant(value) if _all_constant(items) else _Array(items)
    return _Constant(value)


def _all_constant(parts: Iterable[Template]) -> bool:
    return all(part.is_constant for part in parts)


def _seed_of(seed: int, index: int) -> int:
    return (seed * _SEED_STRIDE + index + 1) & _SEED_BITS
