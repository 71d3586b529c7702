"""An intrinsic function: compiled once, evaluated on many inputs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from stepsmith.asl.intrinsics.failure import ArgumentsRefused, IntrinsicFailure
from stepsmith.asl.intrinsics.syntax import Argument, Invocation, Literal, parse_intrinsic
from stepsmith.asl.intrinsics.table import INTRINSIC_FUNCTIONS
from stepsmith.asl.json_text import compact
from stepsmith.asl.jsonpath.failure import PathNotFound
from stepsmith.asl.jsonpath.path import Path
from stepsmith.asl.jsonpath.sources import Sources

_FORMAT: Final = "States.Format"
_SEED_BITS: Final = (1 << 63) - 1
_SEED_STRIDE: Final = 0x9E3779B97F4A7C15

_Evaluate = Callable[[Sources], Any]


class Intrinsic:
    """A compiled call of an intrinsic function; it may be evaluated from any thread.

    Attributes:
        text: the expression as it is written.
    """

    __slots__ = ("_evaluate", "_invocation", "text")

    def __init__(self, text: str, invocation: Invocation, number: int = 0) -> None:
        """Compile a parsed call; `number` tells it from the others that draw from one seed."""
        self.text = text
        self._invocation = invocation
        self._evaluate = _Compiler(text, number).invocation(invocation)

    def evaluate(self, sources: Sources) -> Any:
        """The function's value.

        Raises:
            IntrinsicFailure: a path leads to nothing, or the function refuses its arguments.
        """
        return self._evaluate(sources)

    def wrong_counts(self) -> tuple[str, ...]:
        """The functions within it that are given too few or too many arguments."""
        return tuple(_wrong_counts(self._invocation))

    def __repr__(self) -> str:
        return f"Intrinsic({self.text!r})"


def compile_intrinsic(text: str, *, number: int = 0) -> Intrinsic:
    """Compile `States.…(…)`.

    Calls of functions that draw (States.UUID, States.MathRandom) draw alike where they have the
    same seed and the same place in the same text; `number` sets texts apart.

    Raises:
        PathSyntaxError: it is no call of an intrinsic function.
    """
    return Intrinsic(text, parse_intrinsic(text), number)


class _Compiler:
    """Makes functions of the parts of an expression, and counts those that draw."""

    def __init__(self, text: str, number: int) -> None:
        self._text = text
        self._draws = number

    def invocation(self, call: Invocation) -> _Evaluate:
        text, name = self._text, call.name
        function = INTRINSIC_FUNCTIONS[name]
        arguments = [self._argument(part, name) for part in call.arguments]
        takes_them, apply = function.takes(len(arguments)), function.apply
        self._draws += function.draws
        draw_number = self._draws if function.draws else None

        def evaluate(sources: Sources) -> Any:
            values = [argument(sources) for argument in arguments]
            if draw_number is not None:
                values.insert(0, _seed_of(sources.seed, draw_number))
            try:
                if not takes_them:
                    raise ArgumentsRefused
                return apply(*values)
            except ArgumentsRefused as refused:
                reason = refused.reason or f"Invalid arguments in {name}"
                raise IntrinsicFailure(text, reason) from None

        return evaluate

    def _argument(self, part: Argument, function: str) -> _Evaluate:
        if isinstance(part, Invocation):
            return self.invocation(part)
        if isinstance(part, Literal):
            # Only States.Format has to tell the braces that were escaped.
            is_template = function == _FORMAT and part.template is not None
            value = part.template if is_template else part.value
            return lambda sources: value
        return self._path(part)

    def _path(self, path: Path) -> _Evaluate:
        text = self._text

        def read(sources: Sources) -> Any:
            try:
                return path.resolve(sources)
            except PathNotFound as error:
                raise IntrinsicFailure(
                    text,
                    f"The JsonPath argument for the field '{path.text}' could not be found in the "
                    f"input '{compact(error.document)}'",
                ) from None

        return read


def _wrong_counts(call: Invocation) -> list[str]:
    wrong = [
        name
        for part in call.arguments
        if isinstance(part, Invocation)
        for name in _wrong_counts(part)
    ]
    return (
        wrong if INTRINSIC_FUNCTIONS[call.name].takes(len(call.arguments)) else [call.name, *wrong]
    )


def _seed_of(seed: int, number: int) -> int:
    return (seed * _SEED_STRIDE + number) & _SEED_BITS
