"""A reference path: leads to exactly one place in a document, and so can be written to.

See https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html#amazon-states-language-reference-paths
"""

from __future__ import annotations

from typing import Any

from stepsmith.asl.jsonpath.cursor import Cursor
from stepsmith.asl.jsonpath.failure import ResultPathMatchFailure
from stepsmith.asl.jsonpath.parser import parse_steps
from stepsmith.asl.jsonpath.path import Origin, Path, take_origin
from stepsmith.asl.jsonpath.step import Elements, Properties, Step


class ReferencePath(Path):
    """A path of names and indexes alone."""

    __slots__ = ("_keys",)

    def __init__(
        self,
        text: str,
        origin: Origin,
        variable: str,
        steps: tuple[Step, ...],
        keys: tuple[str | int, ...],
    ) -> None:
        super().__init__(text, origin, variable, steps)
        self._keys = keys

    def write(self, document: Any, value: Any) -> Any:
        """The document with `value` where the path leads; it shares the rest with `document`.

        Objects that are missing on the way are made. An element of an array can be replaced, and
        none can be added.

        Raises:
            ResultPathMatchFailure: the path goes through something else.
        """
        if not self._keys:
            return value
        holder = whole = _copy(document)
        for key, following in zip(self._keys, self._keys[1:], strict=False):
            if isinstance(key, int):
                part = holder[key] if _has_element(holder, key) else None
                missing = part is None
            else:
                if not isinstance(holder, dict):
                    raise ResultPathMatchFailure(self.text, document)
                missing = key not in holder
                part = None if missing else holder[key]
            if missing and (isinstance(key, int) or isinstance(following, int)):
                raise ResultPathMatchFailure(self.text, document)
            inner = {} if missing else _copy(part)
            holder[key] = inner
            holder = inner
        last = self._keys[-1]
        fits = _has_element(holder, last) if isinstance(last, int) else isinstance(holder, dict)
        if not fits:
            raise ResultPathMatchFailure(self.text, document)
        holder[last] = value
        return whole


def compile_reference_path(text: str) -> ReferencePath:
    """Compile a reference path.

    Raises:
        PathSyntaxError: it is no path, or one with more than names and single indexes.
    """
    cursor = Cursor(text)
    origin, variable = take_origin(cursor)
    steps = parse_steps(cursor)
    keys: list[str | int] = []
    for step in steps:
        match step:
            case Properties((name,)):
                keys.append(name)
            case Elements((index,)) if index >= 0:
                keys.append(index)
            case _:
                cursor.position = 0
                raise cursor.error(f"a reference path has names and single indexes, not {step}")
    return ReferencePath(text, origin, variable, steps, tuple(keys))


def _has_element(holder: Any, index: int) -> bool:
    return isinstance(holder, list) and index < len(holder)


def _copy(value: Any) -> Any:
    """The outermost object or array again, sharing what it holds."""
    return value.copy() if isinstance(value, dict | list) else value
