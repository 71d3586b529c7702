"""What a workflow reads of a match, beside the same workflow as Python."""

from __future__ import annotations

import re
from typing import Any

import pytest
from pydantic import BaseModel

from stepsmith import CompileError, Workflow, compile_workflow, workflow
from tests.authoring.both_ways import as_python, as_state_machine


class Note(BaseModel):
    text: str
    lines: list[str] = []


MONTH = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})(?:-([0-9]{2}))?")


@workflow
def month_of(note: Note) -> Any:
    """Every way to read a group."""
    found = MONTH.search(note.text)
    if found is None:
        raise ValueError("no month")
    return [found["month"], found.group("year", 3), found[0], found.groups(), found.groupdict()]


@workflow
def last_day(note: Note) -> str:
    """A match that outlives the states of a loop, and a group that may be missing."""
    found = MONTH.match(note.text)
    for line in note.lines:
        found = MONTH.match(line)
    if found and found[3] is not None:
        return found[3] + "."
    return "none" if found is None else found.group()


@workflow
def either(note: Note) -> Any:
    """Matches in a comprehension, and a choice of two."""
    years = [found["year"] for found in MONTH.finditer(note.text)]
    both = MONTH.search(note.text) and re.search("x", note.text)
    return [years, bool(both), MONTH.findall(note.text)]


@pytest.mark.parametrize("flow", [month_of, last_day, either])
@pytest.mark.parametrize(
    "text", ["", "2024-11", "é 2024-11-05", "x2024-11-05 2023-01", "2024-11-05"]
)
@pytest.mark.parametrize("lines", [[], ["1999-12"], ["1999-12-31"], ["1999-12-31", ""]])
def test_groups_are_what_python_reads(
    flow: Workflow[..., Any], text: str, lines: list[str]
) -> None:
    """The whole, groups by number and name, several, all; none where there is none."""
    machine, python = (
        run(flow, {"text": text, "lines": lines}) for run in (as_state_machine, as_python)
    )
    assert (machine.error, machine.message) == (python.error, python.message)
    assert machine.output == python.output


def test_a_match_that_is_only_tested_is_only_tested() -> None:
    """`$match` comes in where a group is read."""

    @workflow
    def example(note: Note) -> bool:
        found = re.fullmatch("(a)-(b)", note.text)
        return found is not None

    output = compile_workflow(example).definition["States"]["Done"]["Output"]
    assert output == "{% $contains($states.input.text, /^(a)-(b)$/) %}"


def refused(flow: Workflow[..., Any]) -> str:
    """The one diagnostic against a workflow."""
    with pytest.raises(CompileError) as refusal:
        compile_workflow(flow)
    (diagnostic,) = refusal.value.diagnostics
    return str(diagnostic)


def test_a_match_that_may_be_none_is_tested_first() -> None:
    """As mypy asks too."""

    @workflow
    def example(note: Note) -> str:
        return re.search("a", note.text).group()  # type: ignore[union-attr]

    assert "this may be None (re.Match | None), which has no group" in refused(example)


def test_a_match_stays_in_the_workflow() -> None:
    """It has no JSON form in Python."""

    @workflow
    def example(note: Note) -> Any:
        return re.search("a", note.text)

    assert "the workflow returns Any, and this is re.Match | None" in refused(example)


def test_a_group_that_the_pattern_lacks_is_told() -> None:
    """With those that it has."""

    @workflow
    def example(note: Note) -> str:
        found = re.search("(?P<sign>a)", note.text)
        return found.group("sing") if found else ""

    told = refused(example)
    assert "'sing' is no group of the pattern that is known at compile time" in told
    assert "its groups are 0, 1, 'sign'" in told


def test_what_takes_nothing_is_not_replaced() -> None:
    """JSONata fails there with D1004."""

    @workflow
    def example(note: Note) -> str:
        return re.sub("a*", "-", note.text)

    assert "the pattern 'a*': it can match an empty text, which JSONata refuses" in refused(example)


def test_a_pattern_is_known_at_compile_time() -> None:
    """What is data is no pattern."""

    @workflow
    def example(note: Note) -> bool:
        return re.search(note.text, "abc") is not None

    assert "the pattern has to be known at compile time" in refused(example)
