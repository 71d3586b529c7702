"""Fields that hold a number, or have a twin with `Path` in its name that says where one is."""

from __future__ import annotations

import re
from math import inf
from typing import Final

from stepsmith.asl import Absent
from stepsmith.asl.json_value import is_number
from stepsmith.asl.jsonpath import Path, compile_path
from stepsmith.engine.failure import Failure
from stepsmith.engine.frame import Frame
from stepsmith.engine.jsonpath.runtime_failure import resolved, runtime_failure, shown

_NUMBER: Final = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")


class WholeNumber:
    """A field such as `MaxConcurrency` with `MaxConcurrencyPath`."""

    __slots__ = ("_least", "_literal", "_most", "_name", "_path")

    def __init__(
        self,
        name: str,
        literal: int | str | Absent,
        path: str | Absent,
        *,
        most: float = inf,
        negative: bool = False,
    ) -> None:
        self._name = name
        self._most = most
        self._least = -inf if negative else 0
        self._literal = int(literal) if is_number(literal) else None
        self._path = compile_path(path) if isinstance(path, str) else None

    def value(self, frame: Frame, document: object) -> int | None:
        """The number, at least zero unless told otherwise; None if the state has neither field.

        Raises:
            Failure: the path leads to nothing, or to something else.
        """
        if self._path is None:
            return self._literal
        value = _read(resolved(self._path, frame, document))
        if not is_number(value) or value != int(value):
            raise _unfit(self._name, "integer", self._path, frame, value)
        if value < self._least:
            raise runtime_failure(frame, f"{self._name} cannot be negative.")
        if value > self._most:
            raise runtime_failure(frame, f"{self._name} cannot be more than {self._most}.")
        return int(value)


class Percentage:
    """`ToleratedFailurePercentage` with `ToleratedFailurePercentagePath`."""

    __slots__ = ("_literal", "_name", "_path")

    def __init__(self, name: str, literal: float | str | Absent, path: str | Absent) -> None:
        self._name = name
        self._literal = literal if is_number(literal) else None
        self._path = compile_path(path) if isinstance(path, str) else None

    def value(self, frame: Frame, document: object) -> float | None:
        """The number; None if the state has neither field.

        Raises:
            Failure: the path leads to nothing, or to something else.
        """
        if self._path is None:
            return self._literal
        value = _read(resolved(self._path, frame, document))
        if not is_number(value):
            raise _unfit(self._name, "float", self._path, frame, value)
        if not 0 <= value <= 100:
            raise runtime_failure(frame, f"{self._name} must be between 0 and 100.")
        return value


def _read(value: object) -> object:
    """A number that is written as text counts as one (recorded)."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return float(value) if "." in value else int(value)
    return value


def _unfit(name: str, kind: str, path: Path, frame: Frame, value: object) -> Failure:
    return runtime_failure(
        frame,
        f'The {name}Path field refers to value "{shown(value)}" '
        f"which is not a valid {kind}: {path.text}",
    )
