"""A JSON value in which keys that end in `.$` are read: Parameters, ResultSelector, Assign.

It is taken apart once. Whatever in it reads nothing is kept as it is and shared by every
evaluation, so values made from a template must not be changed.
See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-inputpath-params.html
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from stepsmith.asl.intrinsics import Intrinsic, compile_intrinsic
from stepsmith.asl.json_value import describe, is_array, is_object
from stepsmith.asl.jsonpath import (
    ParameterPathFailure,
    Path,
    PathNotFound,
    PathSyntaxError,
    Sources,
    compile_path,
)

_SUFFIX: Final = ".$"
_INTRINSIC: Final = "States."
# The calls of one text draw by numbers that follow one another; texts begin far apart.
_NUMBERS_A_TEXT: Final = 10_000

_Evaluate = Callable[[Sources], Any]


class FieldReader:
    """A field that says by a path or an intrinsic function what to read: `CausePath`, `"name.$"`.

    Attributes:
        text: the path or function as it is written.
        field: the field's name, which its errors show.
        expression: what the text was compiled to.
        evaluate: gives what is read. A path that leads to nothing raises ParameterPathFailure; a
            function that cannot be evaluated raises IntrinsicFailure.
    """

    __slots__ = ("evaluate", "expression", "field", "text")

    evaluate: Callable[[Sources], Any]

    def __init__(self, text: str, field: str, expression: Path | Intrinsic) -> None:
        self.text = text
        self.field = field
        self.expression = expression
        if isinstance(expression, Intrinsic):
            self.evaluate = expression.evaluate
        else:
            self.evaluate = _path_reader(expression, field)


def compile_field(text: str, field: str, *, number: int = 0) -> FieldReader:
    """Compile the text of a field that is a path or an intrinsic function.

    Args:
        text: the path or function.
        field: the field's name for errors: `value.$`, `CausePath`.
        number: sets what States.UUID and States.MathRandom draw apart from other fields' draws.

    Raises:
        PathSyntaxError: it is neither.
    """
    if text.startswith(_INTRINSIC):
        return FieldReader(text, field, compile_intrinsic(text, number=number))
    return FieldReader(text, field, compile_path(text))


def _path_reader(path: Path, field: str) -> _Evaluate:
    resolve, text = path.resolve, path.text

    def evaluate(sources: Sources) -> Any:
        try:
            return resolve(sources)
        except PathNotFound as error:
            raise ParameterPathFailure(text, field, error.document) from None

    return evaluate


class PayloadTemplate:
    """A compiled template; it may be evaluated from any thread.

    Attributes:
        location: the field that holds it.
        is_constant: whether it reads nothing, so that its value is always the same.
    """

    __slots__ = ("_evaluate", "is_constant", "location")

    def __init__(self, location: str, evaluate: _Evaluate, *, is_constant: bool) -> None:
        self.location = location
        self.is_constant = is_constant
        self._evaluate = evaluate

    def evaluate(self, sources: Sources) -> Any:
        """The value, with everything read that is to be read.

        Raises:
            ParameterPathFailure: a path leads to nothing; the first in document order.
            IntrinsicFailure: a function cannot be evaluated.
        """
        return self._evaluate(sources)


def compile_payload_template(value: Any, location: str = "") -> PayloadTemplate:
    """Compile a JSON value; `location` is the name of the field that holds it.

    Raises:
        PathSyntaxError: a key ends in `.$` and has neither a path nor an intrinsic function.
    """
    compiler = _Compiler()
    evaluate = compiler.part(value)
    if evaluate is None:
        return PayloadTemplate(location, lambda sources: value, is_constant=True)
    return PayloadTemplate(location, evaluate, is_constant=False)


class _Compiler:
    """Makes functions of the parts that read something, and counts them."""

    def __init__(self) -> None:
        self._readers = 0

    def part(self, value: Any) -> _Evaluate | None:
        """What gives a part its value; None where it is always the same."""
        if is_object(value):
            members = [self._member(name, part) for name, part in value.items()]
            if all(evaluate is None for _, evaluate, _ in members):
                return None
            return _object(
                [(name, evaluate or _constant(part)) for name, evaluate, part in members]
            )
        if is_array(value):
            items = [self.part(item) for item in value]
            if all(evaluate is None for evaluate in items):
                return None
            return _array(
                [evaluate or _constant(item) for evaluate, item in zip(items, value, strict=True)]
            )
        return None

    def _member(self, name: str, part: Any) -> tuple[str, _Evaluate | None, Any]:
        if not name.endswith(_SUFFIX):
            return name, self.part(part), part
        if not isinstance(part, str):
            reason = f"{name} must be a path or an intrinsic function, not {describe(part)}"
            raise PathSyntaxError("", reason, 0)
        self._readers += 1
        reader = compile_field(part, name, number=self._readers * _NUMBERS_A_TEXT)
        return name.removesuffix(_SUFFIX), reader.evaluate, part


def _constant(value: Any) -> _Evaluate:
    return lambda sources: value


def _object(members: list[tuple[str, _Evaluate]]) -> _Evaluate:
    return lambda sources: {name: evaluate(sources) for name, evaluate in members}


def _array(items: list[_Evaluate]) -> _Evaluate:
    return lambda sources: [evaluate(sources) for evaluate in items]
