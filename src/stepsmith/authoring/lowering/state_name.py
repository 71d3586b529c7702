"""State names: from the source, unique, at most 80 characters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, count

from stepsmith.authoring.asl_name import camel_case, free_variable
from stepsmith.authoring.diagnostic import Span
from stepsmith.authoring.form import Const, Expr, Field, Var, Wait
from stepsmith.authoring.rewrite import parts
from stepsmith.runtime.state_name import LONGEST_STATE_NAME


class StateNames:
    """Gives out names.

    One that is taken gets the line of the workflow that leads there, then a number.

    Args:
        python_names: what variables are called in Python.
        variables: the names of all variables.
        given: the names of states that the source gives.
    """

    def __init__(
        self,
        python_names: Mapping[str, str],
        variables: frozenset[str],
        given: frozenset[str] = frozenset(),
    ) -> None:
        self._python_names = python_names
        self._taken: set[str] = set(given)
        self._variables = set(variables)

    def give(self, wanted: str, span: Span) -> str:
        """A free name: `ShipOrder`, then `ShipOrderLine31`, then `ShipOrderLine31-2`.

        The line is that of the call for a function that is read in its place.
        """
        candidates = self._candidates(wanted, span.in_workflow.line)
        name = next(name for name in candidates if name not in self._taken)
        self._taken.add(name)
        return name

    def variable(self, wanted: str) -> str:
        """A free name for a variable: `order_2`."""
        name = free_variable(wanted, self._variables | {wanted})
        self._variables.add(name)
        return name

    def of_pass(self, variable: str) -> str:
        """What a Pass state keeps for later: `KeepToken`."""
        return f"Keep{camel_case(self._python_names.get(variable, variable))}"

    def of_choice(self, test: Expr) -> str:
        """What a Choice state looks at, in words taken from its first test: `CheckOrderItems`."""
        return f"Check{self._words(test) or 'Condition'}"

    def _words(self, expr: Expr) -> str:
        match expr:
            case Var(name=name):
                return camel_case(self._python_names.get(name, name))
            case Field(of=of, key=key):
                return f"{self._words(of)}{camel_case(key)}"
            case _:
                return next((words for words in map(self._words, parts(expr)) if words), "")

    @staticmethod
    def _candidates(wanted: str, line: int) -> Iterator[str]:
        numbered = (f"Line{line}-{number}" for number in count(2))
        for suffix in chain(("", f"Line{line}"), numbered):
            yield f"{wanted[: LONGEST_STATE_NAME - len(suffix)]}{suffix}"


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
