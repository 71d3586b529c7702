"""A regular expression of Python's, taken apart by Python's own parser.

See https://docs.python.org/3/library/re.html#regular-expression-syntax
"""

from __future__ import annotations

import importlib
import re
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal, cast

from stepsmith.authoring.regular_expression.characters import (
    ASCII_DIGITS,
    ASCII_SPACE,
    ASCII_WORD,
    SPACE,
    Ranges,
    complement,
    united,
    without_case,
    without_surrogates,
)


class NotExact(Exception):
    """A part of a pattern that JavaScript would match otherwise; what it is, and a way out."""

    def __init__(self, reason: str, instead: str) -> None:
        super().__init__(reason)
        self.instead = instead


@dataclass(frozen=True, slots=True)
class Characters:
    """One character of a set."""

    ranges: Ranges


@dataclass(frozen=True, slots=True)
class Row:
    """One thing after another."""

    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """The first of several alternatives that leads to a match."""

    alternatives: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """A thing several times, as often as possible or, if lazy, as seldom; `most` may be none."""

    of: Node
    least: int
    most: int | None
    lazy: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A part whose text can be read; without a number, it cannot."""

    of: Node
    number: int | None


@dataclass(frozen=True, slots=True)
class Look:
    """What follows here, or comes before, without being a part of the match."""

    of: Node
    ahead: bool
    negative: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the text."""

    at: Literal["start", "end", "line_start", "line_end", "last_line_end", "word_boundary"]


@dataclass(frozen=True, slots=True)
class Again:
    """The text of a group once more."""

    group: int


Node = Characters | Row | Either | Repeat | Group | Look | Place | Again


@dataclass(frozen=True, slots=True)
class Tree:
    """A whole pattern.

    Attributes:
        groups: how many groups it has.
        names: the numbers of those that have a name.
    """

    root: Node
    groups: int
    names: dict[str, int]


def tree_of(pattern: re.Pattern[str]) -> Tree:
    """The parts of a pattern.

    Raises:
        NotExact: it has one that cannot be told in JavaScript's notation.
    """
    # Not public, and named otherwise before Python 3.11, as Python's own tools use it too.
    parser = importlib.import_module("re._parser")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python told them when the pattern was compiled
        parsed = parser.parse(pattern.pattern, pattern.flags)
    root = _Reader(pattern.flags).row(parsed)
    return Tree(root, pattern.groups, dict(pattern.groupindex))


_Parsed = Iterable[tuple[Any, Any]]
"""What Python's parser gives: operations, each with arguments of its own kind."""


class _Reader:
    """Reads what Python's parser gives, under the flags that hold there."""

    def __init__(self, flags: int) -> None:
        self.flags = flags

    def row(self, parsed: _Parsed) -> Node:
        items = tuple(self.item(str(operation), argument) for operation, argument in parsed)
        return items[0] if len(items) == 1 else Row(items)

    def item(self, operation: str, argument: Any) -> Node:
        read = _ITEMS.get(operation)
        if read is None:
            what, instead = _REFUSED.get(operation, (operation.lower(), "write it otherwise"))
            raise NotExact(f"JavaScript has no {what}", instead)
        return read(self, argument)

    def one_character(self, ranges: Ranges) -> Node:
        if self.flags & re.IGNORECASE:
            ranges = without_case(ranges, self.flags & re.ASCII)
        return Characters(without_surrogates(ranges))

    def literal(self, code: int) -> Node:
        return self.one_character(((code, code),))

    def other_than(self, code: int) -> Node:
        one = self.literal(code)
        return Characters(without_surrogates(complement(cast("Characters", one).ranges)))

    def any_character(self, _: object) -> Node:
        if self.flags & re.DOTALL:
            return Characters(without_surrogates(complement(())))
        return Characters(without_surrogates(complement(((10, 10),))))

    def set_of(self, parts: list[tuple[Any, Any]]) -> Node:
        ranges: list[tuple[int, int]] = []
        negative = False
        for operation, argument in parts:
            match str(operation):
                case "NEGATE":
                    negative = True
                case "LITERAL":
                    ranges.append((argument, argument))
                case "RANGE":
                    ranges.append(argument)
                case _:
                    ranges.extend(self.category(str(argument)))
        one = self.one_character(united(ranges))
        if not negative:
            return one
        return Characters(without_surrogates(complement(cast("Characters", one).ranges)))

    def category(self, name: str) -> Ranges:
        wanted = name.removeprefix("CATEGORY_").removeprefix("NOT_")
        ascii_only = bool(self.flags & re.ASCII)
        ranges = {
            "SPACE": ASCII_SPACE if ascii_only else SPACE,
            "DIGIT": ASCII_DIGITS,
            "WORD": ASCII_WORD,
        }[wanted]
        if wanted != "SPACE" and not ascii_only:
            sign, instead = ("d", "[0-9]") if wanted == "DIGIT" else ("w", "[A-Za-z0-9_]")
            raise NotExact(
                f"\\{sign} matches characters of all scripts in Python, of ASCII in JavaScript",
                f"write {instead}, or pass flags=re.ASCII",
            )
        return complement(ranges) if "_NOT_" in name else ranges

    def either(self, argument: tuple[None, list[_Parsed]]) -> Node:
        return Either(tuple(self.row(one) for one in argument[1]))

    def repeat(self, argument: tuple[int, Any, _Parsed], *, lazy: bool) -> Node:
        least, most, of = argument
        no_end = str(most) == "MAXREPEAT"
        return Repeat(self.row(of), least, None if no_end else int(most), lazy)

    def group(self, argument: tuple[int | None, int, int, _Parsed]) -> Node:
        number, added, removed, of = argument
        return Group(_Reader((self.flags | added) & ~removed).row(of), number)

    def look(self, argument: tuple[int, _Parsed], *, negative: bool) -> Node:
        direction, of = argument
        return Look(self.row(of), direction > 0, negative)

    def place(self, name: Any) -> Node:
        lines = bool(self.flags & re.MULTILINE)
        match str(name):
            case "AT_BEGINNING":
                return Place("line_start" if lines else "start")
            case "AT_BEGINNING_STRING":
                return Place("start")
            case "AT_END":
                return Place("line_end" if lines else "last_line_end")
            case "AT_END_STRING":
                return Place("end")
            case "AT_BOUNDARY" if self.flags & re.ASCII:
                return Place("word_boundary")
            case _:
                raise NotExact(
                    "\\b and \\B know letters of all scripts in Python, of ASCII in JavaScript",
                    "for \\b, pass flags=re.ASCII",
                )

    def again(self, group: int) -> Node:
        if self.flags & re.IGNORECASE:
            raise NotExact("case is ignored differently in a repeated group", "compare the groups")
        return Again(group)


_ITEMS: dict[str, Callable[[_Reader, Any], Node]] = {
    "LITERAL": _Reader.literal,
    "NOT_LITERAL": _Reader.other_than,
    "ANY": _Reader.any_character,
    "IN": _Reader.set_of,
    "BRANCH": _Reader.either,
    "MAX_REPEAT": lambda reader, argument: reader.repeat(argument, lazy=False),
    "MIN_REPEAT": lambda reader, argument: reader.repeat(argument, lazy=True),
    "SUBPATTERN": _Reader.group,
    "ASSERT": lambda reader, argument: reader.look(argument, negative=False),
    "ASSERT_NOT": lambda reader, argument: reader.look(argument, negative=True),
    "AT": _Reader.place,
    "GROUPREF": _Reader.again,
}
_REFUSED = {
    "POSSESSIVE_REPEAT": ("possessive quantifiers (*+, ++)", "use * or +"),
    "ATOMIC_GROUP": ("atomic groups (?>…)", "use (?:…)"),
    "GROUPREF_EXISTS": ("conditions on groups (?(1)…)", "write the two cases with |"),
}
