"""Compare a recorded value with an engine's.

JSON texts are compared as the values they stand for, since white space and the order of an object's
members mean nothing; a recording may hold such a text as text or as its value. Placeholders
stand for what no engine can know.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from stepsmith.testing.difference import NOTHING, Difference

_PLAIN_NAME: Final = re.compile(r"[A-Za-z_][\w-]*")
_MASKED_TIMESTAMP: Final = "timestamp"
_SUBSTITUTION: Final = re.compile(r"\$\{[A-Za-z0-9_]+\}")


@dataclass(frozen=True, slots=True)
class Wildcards:
    """Placeholders in what was recorded.

    Attributes:
        exact: a text that is one of these stands for any value.
        substrings: these stand for any text, one character at least, within a text.
    """

    exact: frozenset[str] = field(default_factory=frozenset[str])
    substrings: frozenset[str] = field(default_factory=frozenset[str])

    @classmethod
    def read(cls, document: Mapping[str, Sequence[str]] | None) -> Wildcards:
        """From a case's `wildcards`."""
        document = document or {}
        return cls(
            frozenset(document.get("exact") or ()), frozenset(document.get("substrings") or ())
        )

    def stand_for_anything(self, text: str) -> bool:
        return text in self.exact or text in self.substrings

    def match(self, expected: str, actual: str) -> bool:
        return _pattern(expected, self.substrings).fullmatch(actual) is not None


@dataclass(frozen=True, slots=True)
class Comparison:
    """How values are compared.

    Attributes:
        wildcards: the placeholders in what was recorded.
        substitutions: `${Name}` in the engine's answer, which deployment would have filled in,
            stands for whatever was recorded there.
    """

    wildcards: Wildcards = field(default_factory=Wildcards)
    substitutions: bool = False

    def differences(self, expected: Any, actual: Any, path: str = "") -> Iterator[Difference]:
        """Every place in which two masked values differ, lazily, members in alphabetical order."""
        if isinstance(expected, str):
            if self.wildcards.stand_for_anything(expected):
                return
            if isinstance(actual, str):
                yield from self._texts(expected, actual, path)
                return
        if isinstance(expected, str) or isinstance(actual, str):
            yield from self._text_and_value(expected, actual, path)
        elif isinstance(expected, dict) and isinstance(actual, dict):
            yield from self._objects(expected, actual, path)
        elif isinstance(expected, list) and isinstance(actual, list):
            yield from self._arrays(expected, actual, path)
        elif isinstance(expected, bool) != isinstance(actual, bool) or expected != actual:
            yield Difference(path, expected, actual)

    def match(self, expected: Any, actual: Any) -> bool:
        """Whether two masked values differ nowhere."""
        return next(self.differences(expected, actual), None) is None

    def _texts(self, expected: str, actual: str, path: str) -> Iterator[Difference]:
        if expected == actual:
            return
        expected_value, actual_value = _json_value(expected), _json_value(actual)
        if expected_value is not NOTHING and actual_value is not NOTHING:
            yield from self.differences(expected_value, actual_value, path)
        elif not self.wildcards.match(expected, actual) and not self._filled_in(expected, actual):
            yield Difference(path, expected, actual)

    def _filled_in(self, expected: str, actual: str) -> bool:
        if not self.substitutions:
            return False
        names = frozenset(_SUBSTITUTION.findall(actual))
        return bool(names) and _pattern(actual, names).fullmatch(expected) is not None

    def _text_and_value(self, expected: Any, actual: Any, path: str) -> Iterator[Difference]:
        value = _json_value(expected if isinstance(expected, str) else actual)
        if value is NOTHING:
            yield Difference(path, expected, actual)
        elif isinstance(expected, str):
            yield from self.differences(value, actual, path)
        else:
            yield from self.differences(expected, value, path)

    def _objects(
        self, expected: Mapping[str, Any], actual: Mapping[str, Any], path: str
    ) -> Iterator[Difference]:
        for name in sorted(expected.keys() | actual.keys(), key=str):
            place = _member(path, name)
            if name not in expected:
                yield Difference(place, NOTHING, actual[name])
            elif name not in actual:
                yield Difference(place, expected[name], NOTHING)
            elif expected[name] != _MASKED_TIMESTAMP or "timestamp" not in name.lower():
                yield from self.differences(expected[name], actual[name], place)

    def _arrays(
        self, expected: Sequence[Any], actual: Sequence[Any], path: str
    ) -> Iterator[Difference]:
        for index, (one, other) in enumerate(zip(expected, actual, strict=False)):
            yield from self.differences(one, other, f"{path}[{index}]")
        common = min(len(expected), len(actual))
        for index in range(common, len(expected)):
            yield Difference(f"{path}[{index}]", expected[index], NOTHING)
        for index in range(common, len(actual)):
            yield Difference(f"{path}[{index}]", NOTHING, actual[index])


def _member(path: str, name: str) -> str:
    if not _PLAIN_NAME.fullmatch(name):
        return f"{path}[{json.dumps(name, ensure_ascii=False)}]"
    return f"{path}.{name}" if path else name


def _json_value(text: str) -> Any:
    """The value a JSON text stands for; NOTHING if it is none, or the text of a text."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return NOTHING
    return NOTHING if isinstance(value, str) else value


@lru_cache(maxsize=4096)
def _pattern(text: str, placeholders: frozenset[str]) -> re.Pattern[str]:
    if not placeholders:
        return re.compile(re.escape(text), re.DOTALL)
    longest_first = sorted(placeholders, key=len, reverse=True)
    token = re.compile("|".join(re.escape(one) for one in longest_first))
    parts: list[str] = []
    position = 0
    for found in token.finditer(text):
        parts += [re.escape(text[position : found.start()]), ".+?"]
        position = found.end()
    parts.append(re.escape(text[position:]))
    return re.compile("".join(parts), re.DOTALL)
