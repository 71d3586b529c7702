"""Tests of one JSON value, each of which Python and JSONata decide alike.

Each has a `told`, what the value must be: `must be a whole number`.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["string", "number", "boolean", "null", "array", "object"]

_TOLD: dict[Kind, str] = {
    "string": "text",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
    "array": "a list",
    "object": "an object",
}


def kind_of(value: Any) -> Kind:
    """The JSON type of a value, as JSONata's `$type` calls it."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case list() | tuple():
            return "array"
        case _:
            return "object"


@dataclass(frozen=True, slots=True)
class IsKind:
    """It is of one of some JSON types."""

    kinds: tuple[Kind, ...]

    @property
    def told(self) -> str:
        """What it must be."""
        return f"must be {' or '.join(_TOLD[kind] for kind in self.kinds)}"

    def holds(self, value: Any) -> bool:
        """Whether a JSON value passes."""
        return kind_of(value) in self.kinds


@dataclass(frozen=True, slots=True)
class IsWhole:
    """It is a number without a fraction, or of one of some other JSON types."""

    other: tuple[Kind, ...] = ()

    @property
    def told(self) -> str:
        """What it must be."""
        return " or ".join(["must be a whole number", *(_TOLD[kind] for kind in self.other)])

    def holds(self, value: Any) -> bool:
        """Whether a JSON value passes."""
        kind = kind_of(value)
        return kind in self.other or (kind == "number" and value == int(value))


@dataclass(frozen=True, slots=True)
class IsOneOf:
    """It is one of some texts, numbers or nothing."""

    values: tuple[Any, ...]

    @property
    def told(self) -> str:
        """What it must be."""
        return f"must be one of {', '.join(json.dumps(v, ensure_ascii=False) for v in self.values)}"

    def holds(self, value: Any) -> bool:
        """Whether a JSON value passes."""
        return any(kind_of(value) == kind_of(one) and value == one for one in self.values)


@dataclass(frozen=True, slots=True)
class IsBounded:
    """A number compared with a bound, or the length of a value of a kind that has one."""

    op: Literal["<", "<=", ">", ">="]
    bound: int | float
    length: Kind | None = None

    @property
    def told(self) -> str:
        """What it must be."""
        words = {"<": "less than", "<=": "at most", ">": "greater than", ">=": "at least"}
        what = "have a length of" if self.length else "be"
        return f"must {what} {words[self.op]} {self.bound}"

    def holds(self, value: Any) -> bool:
        """Whether a JSON value passes."""
        found = len(value) if self.length else value
        match self.op:
            case "<":
                return bool(found < self.bound)
            case "<=":
                return bool(found <= self.bound)
            case ">":
                return bool(found > self.bound)
            case ">=":
                return bool(found >= self.bound)


@dataclass(frozen=True, slots=True)
class IsMultiple:
    """It is a multiple of a whole number."""

    of: int

    @property
    def told(self) -> str:
        """What it must be."""
        return f"must be a multiple of {self.of}"

    def holds(self, value: Any) -> bool:
        """Whether a JSON value passes."""
        return bool(value % self.of == 0)


@dataclass(frozen=True, slots=True)
class IsLike:
    """A part of a text matches a regular expression of the kind that all dialects read alike.

    Attributes:
        pattern: the regular expression.
        said: what a text that matches is.
        other: JSON types of which anything passes, besides texts that match.
    """

    pattern: str
    said: str = ""
    other: tuple[Kind, ...] = ()

    @property
    def told(self) -> str:
        """What it must be."""
        return f"must be {self.said}" if self.said else f"must match {self.pattern}"

    def holds(self, value: Any) -> bool:
        """Whether a JSON value passes."""
        if self.other and not isinstance(value, str):
            return kind_of(value) in self.other
        # Python's $ would match before a newline at the end as well.
        return re.search(re.sub(r"(?<!\\)\$", r"\\Z", self.pattern), value) is not None


@dataclass(frozen=True, slots=True)
class HasOnly:
    """It is an object without members of other names."""

    keys: tuple[str, ...]

    @property
    def told(self) -> str:
        """What it must be."""
        return f"must have no members but {', '.join(self.keys)}"

    def holds(self, value: Any) -> bool:
        """Whether a JSON value passes."""
        return set(value) <= set(self.keys)


Test = HasOnly | IsKind | IsWhole | IsOneOf | IsBounded | IsMultiple | IsLike

_PORTABLE = re.compile(
    r"""(?: [A-Za-z0-9 _\-:@,/~!#%&=;<>"'^$|*+?)]   # itself, an anchor, an operator
          | \((?!\?) | \(\?:                         # a group
          | \{\d+(?:,\d*)?\}                         # so many times
          | \\[^A-Za-z0-9]                           # a sign as itself
          | \[(?!\^)(?:[A-Za-z0-9 _\-:@,/~!#%&=;<>"'.+*?$|(){}]|\\[^A-Za-z0-9])+\]
        )*""",
    re.VERBOSE,
)


def is_portable(pattern: str) -> bool:
    r"""Whether a regular expression means the same in pydantic's, Python's and JSONata's dialect.

    Without `.`, negated sets, `\d` and their kin, which differ beyond ASCII or at line ends.
    """
    return pattern.isascii() and _PORTABLE.fullmatch(pattern) is not None
