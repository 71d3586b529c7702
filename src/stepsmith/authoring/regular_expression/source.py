"""Patterns in the notation that JSONata 2.0.6 reads, JavaScript's without the flag `u`.

JavaScript matches UTF-16 units, other evaluators of JSONata characters; what is written here
matches the same either way, since it never matches half of a pair.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from stepsmith.authoring.regular_expression.characters import (
    FIRST_BEYOND_UTF16_UNIT,
    LAST,
    Ranges,
    complement,
)
from stepsmith.authoring.regular_expression.shape import (
    check_groups,
    every_part,
    groups_always_there,
    least_taken,
)
from stepsmith.authoring.regular_expression.tree import (
    Again,
    Characters,
    Either,
    Group,
    Look,
    Node,
    NotExact,
    Place,
    Repeat,
    Row,
    tree_of,
)

_PAIR = r"[\ud800-\udbff][\udc00-\udfff]"
_PLACES = {
    "start": "^",
    "end": "$",
    "line_start": r"(?<![^\n])",
    "line_end": r"(?![^\n])",
    "last_line_end": r"(?=\n?$)",
    "word_boundary": r"\b",
}
_SHORT: dict[Ranges, str] = {((10, 10),): r"\n", ((9, 9),): r"\t", ((13, 13),): r"\r"}
_NOT_AMID_A_PAIR: Final = r"(?![\udc00-\udfff])"
_MOST_ALTERNATIVES: Final = 20
_MOST_TIMES: Final = 1000


@dataclass(frozen=True, slots=True)
class Translation:
    """A pattern as JSONata has it between slashes.

    Attributes:
        takes_nothing: whether it can match an empty text.
        groups: of each group, whether every match has it.
        names: the numbers of the groups with names.
    """

    source: str
    takes_nothing: bool
    groups: tuple[bool, ...]
    names: dict[str, int]


def translated(
    pattern: re.Pattern[str], *, start: bool = False, end: bool = False, reads_groups: bool = False
) -> Translation:
    """A pattern that matches what Python's does.

    Args:
        start: whether the match begins where the text does.
        end: whether it ends where the text does.
        reads_groups: whether it matters what the groups hold.

    Raises:
        NotExact: a part of it has no exact translation.
    """
    tree = tree_of(pattern)
    every = every_part(tree.root)
    always = groups_always_there(tree.root)
    repeats_a_group = any(isinstance(node, Again) for node in every)
    if reads_groups or repeats_a_group:
        check_groups(tree.root)
    for node in every:
        if isinstance(node, Again) and not always[node.group]:
            raise NotExact(
                f"\\{node.group} is empty in JavaScript where its group has no text",
                "repeat a group that every match has",
            )
    looks = any(isinstance(node, Look) or node == Place("word_boundary") for node in every)
    text = _Writer(shortens=not looks).write(tree.root, solid=True)
    takes_nothing = least_taken(tree.root) == 0
    before = "^" if start else _NOT_AMID_A_PAIR if takes_nothing and looks else ""
    if (before or end) and isinstance(tree.root, Either):
        text = f"(?:{text})"
    return Translation(
        f"{before}{text}{'$' if end else ''}" or "(?:)",
        takes_nothing,
        tuple(always[number] for number in range(1, tree.groups + 1)),
        tree.names,
    )


class _Writer:
    """Writes the parts of a pattern.

    Attributes:
        shortens: whether halves of pairs may be counted where that changes no match.
    """

    def __init__(self, *, shortens: bool) -> None:
        self.shortens = shortens

    def write(self, node: Node, *, solid: bool) -> str:
        """The text of a part. `solid` says that what follows never begins amid a pair."""
        match node:
            case Characters(ranges=ranges):
                return _characters(ranges)
            case Row(items=items):
                written: list[str] = []
                for item in reversed(items):
                    text = self.write(item, solid=solid)
                    written.append(f"(?:{text})" if isinstance(item, Either) else text)
                    solid = _begins_whole(item, solid)
                return "".join(reversed(written))
            case Either(alternatives=alternatives):
                return "|".join(self.write(one, solid=solid) for one in alternatives)
            case Repeat():
                return self._repeat(node, solid=solid)
            case Group(of=of, number=number):
                return f"({'' if number else '?:'}{self.write(of, solid=solid)})"
            case Look(of=of, ahead=ahead, negative=negative):
                sign = ("" if ahead else "<") + ("!" if negative else "=")
                return f"(?{sign}{self.write(of, solid=False)})"
            case Place(at=at):
                return _PLACES[at]
            case Again(group=group):
                return f"(?:\\{group})"

    def _repeat(self, node: Repeat, *, solid: bool) -> str:
        if (node.most is None or node.most > 1) and least_taken(node.of) == 0:
            raise NotExact(
                "what is repeated may be empty, which JavaScript repeats differently",
                "repeat what takes at least one character",
            )
        if max(node.least, node.most or 0) > _MOST_TIMES:
            raise NotExact(f"it repeats more than {_MOST_TIMES} times", "repeat it less often")
        once = self._once(node, solid=solid)
        return f"{once}{_times(node.least, node.most)}{'?' if node.lazy else ''}"

    def _once(self, node: Repeat, *, solid: bool) -> str:
        of = node.of
        if isinstance(of, Characters):
            halves = (
                self.shortens
                and solid
                and node.most is None
                and node.least <= 1
                and not node.lazy
                and _reaches_all_pairs(of.ranges)
            )
            if halves:
                return _set(complement(of.ranges), negative=True, with_halves=False)
            text = _characters(of.ranges)
            return text if _is_one(text) else f"(?:{text})"
        inner_solid = solid and (node.most == 1 or _begins_whole(of, solid))
        text = self.write(of, solid=inner_solid)
        return text if isinstance(of, Group) else f"(?:{text})"


def _times(least: int, most: int | None) -> str:
    short = {(0, None): "*", (1, None): "+", (0, 1): "?"}.get((least, most))
    if short is not None:
        return short
    if least == most:
        return f"{{{least}}}"
    return f"{{{least},{'' if most is None else most}}}"


def _is_one(text: str) -> bool:
    """Whether a quantifier after it is for all of it, and no `${` or `%{` comes to be."""
    if text.startswith(("[", "(?")) or re.fullmatch(r"\\u[0-9a-f]{4}", text):
        return True
    return text != r"\$" and len(text.encode("utf-16-le")) <= 2 + 2 * text.startswith("\\")


def _characters(ranges: Ranges) -> str:
    if not ranges:
        return "(?!)"
    if ranges in _SHORT:
        return _SHORT[ranges]
    if len(ranges) == 1 and ranges[0][0] == ranges[0][1]:
        return _literal(ranges[0][0])
    if _reaches_all_pairs(ranges):
        return f"(?:{_PAIR}|{_set(complement(ranges), negative=True, with_halves=True)})"
    small = tuple(one for one in ranges if one[1] < FIRST_BEYOND_UTF16_UNIT)
    large = [one for one in ranges if one[1] >= FIRST_BEYOND_UTF16_UNIT]
    if not large:
        return _set(small, negative=False)
    if any(first < FIRST_BEYOND_UTF16_UNIT for first, _ in large) or (
        sum(last - first + 1 for first, last in large) > _MOST_ALTERNATIVES
    ):
        raise NotExact(
            "a range of characters beyond U+FFFF is no range in JSONata's patterns",
            "list the characters, or leave out those you need",
        )
    each = [chr(code) for first, last in large for code in range(first, last + 1)]
    sets = [_set(small, negative=False)] if small else []
    return f"(?:{'|'.join([*sets, *each])})"


def _reaches_all_pairs(ranges: Ranges) -> bool:
    first, last = ranges[-1] if ranges else (0, 0)
    return first <= FIRST_BEYOND_UTF16_UNIT and last == LAST


def _set(ranges: Ranges, *, negative: bool, with_halves: bool = False) -> str:
    parts = "".join(
        _in_set(first)
        if first == last
        else f"{_in_set(first)}{'-' * (last > first + 1)}{_in_set(last)}"
        for first, last in ranges
        if not (negative and (first, last) == (0xD800, 0xDFFF))
    )
    halves = r"\ud800-\udfff" if with_halves else ""
    if negative and not parts + halves:
        return r"[\s\S]"
    return f"[{'^' if negative else ''}{parts}{halves}]"


def _in_set(code: int) -> str:
    if code < 0x80 and (chr(code).isalnum() or chr(code) in "_ ,.:;@#!~=<>\"'%&*+?|()"):
        return _bracket_safe(code)
    return _named(code)


def _bracket_safe(code: int) -> str:
    # JSONata counts brackets to find the end of a pattern, those in sets too.
    return chr(code) if chr(code) not in "()&%" else _named(code)


def _literal(code: int) -> str:
    character = chr(code)
    if character in "$()*+.?[]^{|}/-":
        return character if character == "-" else f"\\{character}"
    if character in "\\&%" or not character.isprintable():
        return _named(code)
    return character


def _named(code: int) -> str:
    short = {9: r"\t", 10: r"\n", 13: r"\r"}.get(code)
    if short is not None:
        return short
    if code >= FIRST_BEYOND_UTF16_UNIT:
        return chr(code)
    return f"\\u{code:04x}"


def _begins_whole(node: Node, solid: bool) -> bool:
    """Whether a part never matches from amid a pair on, given what follows it."""
    match node:
        case Characters() | Again():
            return True
        case Row(items=items):
            for item in reversed(items):
                solid = _begins_whole(item, solid)
            return solid
        case Either(alternatives=alternatives):
            return all(_begins_whole(one, solid) for one in alternatives)
        case Repeat(of=of, least=least):
            written_short = isinstance(of, Characters) and _reaches_all_pairs(of.ranges)
            return least > 0 and not written_short and _begins_whole(of, solid)
        case Group(of=of):
            return _begins_whole(of, solid)
        case Place(at=at):
            return at != "word_boundary"
        case Look():
            return False
