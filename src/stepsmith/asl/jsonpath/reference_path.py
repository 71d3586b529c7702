"""A reference path: leads to exactly one place in a document, and so can be written to.

See https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html#amazon-states-language-reference-paths
"""

from __future__ import annotations

from typing import Any

from stepsmith.asl.jsonpath.failure import ReferencePathConflict
from stepsmith.asl.jsonpath.parser import parse_steps
from stepsmith.asl.jsonpath.path import Origin, Path, path_cursor, take_origin
from stepsmith.asl.jsonpath.step import Elements, Properties, Step

_Key = str | int


class ReferencePath(Path):
    """A path of names and indexes alone."""

    __slots__ = ("_keys",)

    def __init__(
        self,
        text: str,
        origin: Origin,
        variable: str,
        steps: tuple[Step, ...],
        keys: tuple[_Key, ...],
    ) -> None:
        super().__init__(text, origin, variable, steps)
        self._keys = keys

    def follow(self, document: Any) -> Any:
        """What the path leads to, as `read` gives it, for a field whose failure is a conflict.

        Raises:
            ReferencePathConflict: it leads to nothing.
        """
        value = document
        for key in self._keys:
            if not _has(value, key):
                raise ReferencePathConflict(key, document)
            value = value[key]
        return value

    def write(self, document: Any, value: Any) -> Any:
        """The document with `value` where the path leads; it shares the rest with `document`.

        Objects that are missing on the way are made. An element of an array can be replaced, and
        none can be added.

        Raises:
            ReferencePathConflict: the path goes through something else.
        """
        if not self._keys:
            return value
        *inner, last = self._keys
        whole = holder = self._opened(document, self._keys[0], document)
        for key, following in zip(inner, self._keys[1:], strict=True):
            part = holder[key] if _has(holder, key) else {}
            holder[key] = self._opened(part, following, document)
            holder = holder[key]
        holder[last] = value
        return whole

    @staticmethod
    def _opened(part: Any, key: _Key, document: Any) -> Any:
        """A copy of a part of the document, in which `key` can be set."""
        if _has(part, key) or (isinstance(part, dict) and isinstance(key, str)):
            return part.copy()
        raise ReferencePathConflict(key, document)


def compile_reference_path(text: str) -> ReferencePath:
    """Compile a reference path.

    Raises:
        PathSyntaxError: it is no path, or one with more than names and single indexes.
    """
    cursor = path_cursor(text)
    origin, variable = take_origin(cursor)
    steps = parse_steps(cursor)
    keys: list[_Key] = []
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


def _has(holder: Any, key: _Key) -> bool:
    if isinstance(key, int):
        return isinstance(holder, list) and key < len(holder)
    return isinstance(holder, dict) and key in holder
