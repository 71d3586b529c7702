"""One rule: the way from the input to a value, and what that value has to be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from stepsmith.authoring.input_rules.test import IsOneOf, Test


@dataclass(frozen=True, slots=True)
class ToMember:
    """From an object to a member, which may be absent or null if these are set."""

    key: str
    optional: bool = False
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class ToItems:
    """From a list to each of its items."""


@dataclass(frozen=True, slots=True)
class ToValues:
    """From an object to each of its values."""


@dataclass(frozen=True, slots=True)
class ToItem:
    """From a list to the item at an index."""

    index: int


@dataclass(frozen=True, slots=True)
class ToKeys:
    """From an object to each of its keys."""


@dataclass(frozen=True, slots=True)
class IfTagged:
    """Only from an object whose member has one of some values, which no other object has."""

    key: str
    values: tuple[Any, ...]


Step = ToMember | ToItem | ToItems | ToKeys | ToValues | IfTagged


@dataclass(frozen=True, slots=True)
class FitsOne:
    """It keeps all rules of one of several types; `names` are these."""

    names: tuple[str, ...]
    options: tuple[tuple[Rule, ...], ...]

    @property
    def told(self) -> str:
        """What it must be."""
        return f"must be one of {', '.join(self.names)}"

    def holds(self, value: Any) -> bool:
        """Whether a JSON value passes."""
        return any(broken_rule(rules, value) is None for rules in self.options)


@dataclass(frozen=True, slots=True)
class Rule:
    """What the values at the end of some steps have to be; `test` is the key a member must have.

    A rule counts on those before it: that a list is one is another rule's affair.
    """

    steps: tuple[Step, ...]
    test: Test | FitsOne | str

    @property
    def path(self) -> str:
        """The way to the value, as people write it: `items[].quantity`."""
        return _path(self.steps)

    @property
    def message(self) -> str:
        """What is told of an input that breaks the rule: `items[].quantity must be at least 1`."""
        if isinstance(self.test, str):
            return f"{_path((*self.steps, ToMember(self.test)))} is missing"
        return f"{self.path} {self.test.told}"

    def is_kept(self, value: Any) -> bool:
        """Whether a JSON value keeps the rule, if it keeps those before it."""
        return all(
            self.test in reached if isinstance(self.test, str) else self.test.holds(reached)
            for reached in _reached(value, self.steps)
        )


def broken_rule(rules: Sequence[Rule], value: Any) -> Rule | None:
    """The first rule that a JSON value breaks."""
    return next((rule for rule in rules if not rule.is_kept(value)), None)


def _path(steps: tuple[Step, ...]) -> str:
    path = ""
    for step in steps:
        match step:
            case ToMember(key=key):
                path += f".{key}" if path else key
            case ToItem(index=index):
                path += f"[{index}]"
            case ToItems():
                path += "[]"
            case ToKeys():
                path = f"each key of {path or 'the input'}"
            case ToValues():
                path += ".*" if path else "*"
            case IfTagged():
                pass
    return path or "the input"


def _reached(value: Any, steps: tuple[Step, ...]) -> Iterator[Any]:
    if not steps:
        yield value
        return
    first, *rest = steps
    match first:
        case ToMember(key=key, optional=optional) if optional and key not in value:
            found = []
        case ToMember(key=key, nullable=nullable):
            found = [] if nullable and value[key] is None else [value[key]]
        case ToItem(index=index):
            found = [value[index]]
        case ToItems():
            found = list(value)
        case ToKeys():
            found = list(value)
        case ToValues():
            found = list(value.values())
        case IfTagged(key=key, values=values):
            found = [value] if IsOneOf(values).holds(value[key]) else []
    for one in found:
        yield from _reached(one, tuple(rest))
