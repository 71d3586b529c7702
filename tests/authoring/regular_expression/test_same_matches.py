"""Translated patterns match what Python's match, in texts with characters of every kind."""

from __future__ import annotations

import re
import warnings
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from stepsmith.asl.jsonata import Expression
from stepsmith.authoring.regular_expression import NotExact, replacement, translated

CHARACTERS = "ab/-.${([\\é1 &]%\n\r\x85\ufeff\u2028\u212aſks😀😁"
LITERALS = st.sampled_from(CHARACTERS).map(re.escape)
SETS = st.lists(
    st.sampled_from(["a", "k", r"\s", r"\S", "😀", "a-c", r"\]", r"\[", "/", r"\\", "(", ")", "&"]),
    min_size=1,
    max_size=3,
).map("".join)
ATOMS = (
    LITERALS
    | st.sampled_from([".", r"\s", r"\S", "^", "$", r"\A", r"\Z", r"(?<!a)", r"(?<=[^a])", r"\1"])
    | st.builds("[{}]".format, SETS)
    | st.builds("[^{}]".format, SETS)
)
TIMES = st.sampled_from(["", "", "*", "+", "?", "{2}", "{1,2}", "*?", "+?", "??"])


def _larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    row = st.lists(st.builds("{}{}".format, inner, TIMES), min_size=1, max_size=3).map("".join)
    group = st.sampled_from(["({})", "(?:{})", "(?={})", "(?!{})", "(?i:{})", "(?s:{})", "(?m:{})"])
    return (
        row | st.builds("{}|{}".format, row, row) | group.flatmap(lambda form: row.map(form.format))
    )


PATTERNS = st.recursive(ATOMS, _larger, max_leaves=8)
FLAGS = st.sampled_from([re.NOFLAG, re.NOFLAG, re.I, re.M, re.S, re.A, re.A | re.I])
TEXTS = st.text(st.sampled_from(CHARACTERS + "AKSẞ"), max_size=6)


def compiled(pattern: str, flags: re.RegexFlag) -> re.Pattern[str]:
    """Python's pattern, if the text is one."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return re.compile(pattern, flags)
        except re.error:
            assume(False)
            raise


def evaluated(expression: str, text: str) -> Any:
    """What an expression over `$s` comes to."""
    return Expression(expression).evaluate({}, {"s": text}, now_ms=0, seed=0)


@given(PATTERNS, FLAGS, TEXTS, st.sampled_from(["search", "match", "fullmatch"]))
def test_whether_a_pattern_matches(source: str, flags: re.RegexFlag, text: str, how: str) -> None:
    """Anywhere, at the start, or all of the text."""
    pattern = compiled(source, flags)
    try:
        translation = translated(pattern, start=how != "search", end=how == "fullmatch")
    except NotExact:
        return
    matches = evaluated(f"$contains($s, /{translation.source}/)", text)
    assert matches == bool(getattr(pattern, how)(text))


@given(PATTERNS, FLAGS, TEXTS)
def test_what_the_groups_hold(source: str, flags: re.RegexFlag, text: str) -> None:
    """The text of each group of the first match, and `None` where it has none."""
    pattern = compiled(source, flags)
    try:
        translation = translated(pattern, reads_groups=True)
    except NotExact:
        return
    match = pattern.search(text)
    assume(match and not translation.takes_nothing)
    assert match
    groups = ", ".join(
        f"$exists($m.groups[{n}]) ? $m.groups[{n}] : null" for n in range(pattern.groups)
    )
    found = evaluated(f"($m := $match($s, /{translation.source}/, 1); [{groups}])", text)
    assert found == list(match.groups())
    missing = [group is None for group in match.groups()]
    assert not any(map(lambda always, none: always and none, translation.groups, missing))


@given(PATTERNS, FLAGS, TEXTS)
def test_what_is_put_in_its_place(source: str, flags: re.RegexFlag, text: str) -> None:
    """Every match, from left to right."""
    pattern = compiled(source, flags)
    try:
        translation = translated(pattern, reads_groups=True)
    except NotExact:
        return
    assume(not translation.takes_nothing)
    template = r"<$1\g<0>\n" + (r"\1>" if pattern.groups else ">")
    written = replacement(template, pattern.groups, translation.names).replace("\n", "\\n")
    replaced = evaluated(f'$replace($s, /{translation.source}/, "{written}")', text)
    assert replaced == pattern.sub(template, text)


@pytest.mark.parametrize(
    ("pattern", "flags", "source"),
    [
        ("[^@]+@[a-z.]+", 0, "[^@]+@[.a-z]+"),
        (r"(\d+)-(\d+)", re.A, "([0-9]+)-([0-9]+)"),
        ("^A.*$", 0, r"^A[^\n]*(?=\n?$)"),
        ("^a$", re.M, r"(?<![^\n])a(?![^\n])"),
        ("k", re.I, r"[Kk\u212a]"),
        ("k", re.I | re.A, "[Kk]"),
        ("a.", 0, r"a(?:[\ud800-\udbff][\udc00-\udfff]|[^\n\ud800-\udfff])"),
        ("(?P<year>[0-9]{4})", 0, "([0-9]{4})"),
        ("😀+", 0, "(?:😀)+"),
        (r"\${2}%{2}", 0, r"(?:\$){2}\u0025{2}"),
    ],
)
def test_patterns_stay_readable(pattern: str, flags: int, source: str) -> None:
    """What is alike in both notations is written alike."""
    assert translated(re.compile(pattern, flags)).source == source


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        (r"\d", r"\d matches characters of all scripts in Python, of ASCII in JavaScript"),
        (r"[\W]", r"\w matches characters of all scripts in Python, of ASCII in JavaScript"),
        (r"\bx", r"\b and \B know letters of all scripts in Python, of ASCII in JavaScript"),
        (r"(a)?\1", r"\1 is empty in JavaScript where its group has no text"),
        (r"(?i)(a)\1", "case is ignored differently in a repeated group"),
        (r"(?:a*)*", "what is repeated may be empty, which JavaScript repeats differently"),
        (r"(a)(?(1)b|c)", "JavaScript has no conditions on groups (?(1)…)"),
        ("[😀-🙏]", "a range of characters beyond U+FFFF is no range in JSONata's patterns"),
        ("a{2000}", "it repeats more than 1000 times"),
    ],
)
def test_what_matches_otherwise_is_told(pattern: str, reason: str) -> None:
    """The part of the pattern that has no exact translation."""
    with pytest.raises(NotExact) as told:
        translated(re.compile(pattern))
    assert str(told.value) == reason


def test_a_group_in_a_repetition_cannot_be_read() -> None:
    """JavaScript forgets it at each turn; whether the pattern matches is the same."""
    pattern = re.compile("(?:(a)|b)+")
    assert translated(pattern).source == "(?:(a)|b)+"
    with pytest.raises(NotExact, match="a group in a repetition"):
        translated(pattern, reads_groups=True)
