"""A regular expression of a filter (`=~ /…/i`), which no data can keep busy for long."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from stepsmith.asl.jsonata.failure import EvaluationFailed, ExpressionSyntaxError
from stepsmith.asl.jsonpath.failure import DataFailure
from stepsmith.errors import StepsmithError

FLAGS: Final = "ims"
SECONDS: Final = 0.25
"""How long one text is tried. What backtracks without end is over by then."""

_UNKNOWN: Final = re.compile(r"\\[AZNa]|\(\?[P#(]")


class NoRegularExpression(StepsmithError):
    """Text that is no regular expression, or has what the evaluator does not have."""


class RegularExpression:
    """A pattern that a whole text has to match."""

    __slots__ = ("_evaluate",)

    def __init__(self, pattern: str, flags: str) -> None:
        """Compile a pattern.

        Raises:
            NoRegularExpression: it is none.
        """
        try:
            re.compile(pattern)
        except (re.error, OverflowError, RecursionError) as error:
            raise NoRegularExpression(str(error)) from None
        if (unknown := _UNKNOWN.search(pattern)) is not None:
            raise NoRegularExpression(f"{unknown[0]} is not supported")
        scoped = "".join(sorted(set(flags)))
        source = f"$contains($states.text, /^(?{scoped}:{pattern})$/)"
        self._evaluate = _compiled(source)

    def matches(self, text: str) -> bool:
        """Whether the whole text matches.

        Raises:
            DataFailure: it takes too long to tell.
        """
        return self._evaluate(text)


def _compiled(source: str) -> Callable[[str], bool]:
    # The evaluator takes a while to load, and few paths have a regular expression.
    from stepsmith.asl.jsonata.expression import Expression
    from stepsmith.asl.jsonata.limits import EvaluationLimits

    try:
        expression = Expression(source, limits=EvaluationLimits(seconds=SECONDS))
        # Whether it has what a pattern asks for, the evaluator tells when it first runs.
        expression.evaluate({"text": ""}, {}, now_ms=0, seed=0)
    except ExpressionSyntaxError as error:
        raise NoRegularExpression(error.message) from None
    except EvaluationFailed as error:
        raise NoRegularExpression(str(error)) from None

    def matches(text: str) -> bool:
        try:
            return bool(expression.evaluate({"text": text}, {}, now_ms=0, seed=0))
        except EvaluationFailed:
            raise DataFailure(
                f"A regular expression took more than {SECONDS} seconds on one text: {source}"
            ) from None

    return matches
