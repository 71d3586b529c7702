"""State names: from the source, unique, at most 80 characters."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from stepsmith.authoring.asl_name import camel_case
from stepsmith.authoring.form import Compare, Const, Expr, Field, Logic, Not, Var, Wait
from stepsmith.authoring.rewrite import parts

LONGEST_STATE_NAME = 80


class StateNames:
    """Gives out names; one that is taken gets the line it was written on, then a number."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def give(self, wanted: str, line: int) -> str:
        """A free name: `ShipOrder`, then `ShipOrderLine31`, then `ShipOrderLine31-2`."""
        candidates = self._candidates(wanted[:LONGEST_STATE_NAME], line)
        name = next(name for name in candidates if name not in self._taken)
        self._taken.add(name)
        return name

    @staticmethod
    def _candidates(wanted: str, line: int) -> Iterator[str]:
        yield wanted
        placed = f"{wanted[: LONGEST_STATE_NAME - 12]}Line{line}"
        yield placed
        for number in count(2):
            yield f"{placed}-{number}"


def choice_name(test: Expr) -> str:
    """What a Choice state looks at, in words taken from its first test: `CheckOrderItems`."""
    return f"Check{_words(test) or 'Condition'}"


def wait_name(wait: Wait) -> str:
    """What a Wait state waits for: `Wait30Seconds`, `WaitUntil`, `Wait`."""
    if wait.until is not None:
        return "WaitUntil"
    match wait.seconds:
        case Const(value=1):
            return "Wait1Second"
        case Const(value=int(seconds)):
            return f"Wait{seconds}Seconds"
        case _:
            return "Wait"


def _words(expr: Expr) -> str:
    match expr:
        case Var(name=name):
            return camel_case(name)
        case Field(of=of, key=key):
            return f"{_words(of)}{camel_case(key)}"
        case Not(of=of):
            return _words(of)
        case Logic(left=left, right=right):
            return _words(left) or _words(right)
        case Compare(left=left, right=right):
            return _words(left) or _words(right)
        case Const():
            return ""
        case _:
            return next((words for words in map(_words, parts(expr)) if words), "")
