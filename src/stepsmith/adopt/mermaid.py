"""A state machine as a Mermaid flowchart, which GitHub and many editors draw.

See https://mermaid.js.org/syntax/flowchart.html
"""

from __future__ import annotations

from itertools import count

from stepsmith.asl import (
    ABSENT,
    ChoiceRule,
    ChoiceState,
    FailState,
    MapState,
    ParallelState,
    PassState,
    Scope,
    State,
    StateMachine,
    SucceedState,
    WaitState,
)
from stepsmith.asl.state import TransitionState, WorkState

LONGEST_LABEL = 60


def mermaid(machine: StateMachine) -> str:
    """The flowchart of a machine: transitions drawn through, catches dashed, choices labelled.

    Parallel branches and Map processors are boxes around their states.
    """
    chart = _Chart()
    chart.scope(machine, indent=1)
    return "\n".join(["flowchart TD", *chart.lines]) + "\n"


class _Chart:
    """The lines so far, and a source of node ids, which Mermaid wants free of punctuation."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._numbers = count(1)

    def scope(self, scope: Scope, indent: int) -> None:
        """The states of a machine, branch or item processor, then the ways between them."""
        ids = {name: f"s{next(self._numbers)}" for name in scope.states}
        begin, end = f"b{next(self._numbers)}", f"e{next(self._numbers)}"
        self._line(indent, f'{begin}(("start"))')
        for name, state in scope.states.items():
            self._node(ids[name], name, state, indent)
        ways = [f"{begin} --> {ids.get(scope.start_at, end)}"]
        for name, state in scope.states.items():
            ways += _ways(ids[name], state, ids, end)
        if any(way.endswith(f" {end}") for way in ways):
            self._line(indent, f'{end}(("end"))')
        for way in ways:
            self._line(indent, way)

    def _node(self, id: str, name: str, state: State, indent: int) -> None:
        inner = _inner_scopes(state)
        if not inner:
            self._line(indent, f"{id}{_shape(state, name)}")
            return
        self._line(indent, f'subgraph {id}["{_text(name)}"]')
        for number, (title, scope) in enumerate(inner, 1):
            self._line(indent + 1, f'subgraph {id}x{number}["{title}"]')
            self.scope(scope, indent + 2)
            self._line(indent + 1, "end")
        self._line(indent, "end")

    def _line(self, indent: int, text: str) -> None:
        self.lines.append("    " * indent + text)


def _inner_scopes(state: State) -> list[tuple[str, Scope]]:
    if isinstance(state, ParallelState):
        return [(f"branch {number}", branch) for number, branch in enumerate(state.branches, 1)]
    if isinstance(state, MapState) and state.processor is not ABSENT:
        return [("for each item", state.processor)]
    return []


def _shape(state: State, name: str) -> str:
    label = _text(name)
    match state:
        case ChoiceState():
            return f'{{"{label}"}}'
        case SucceedState() | PassState():
            return f'("{label}")'
        case WaitState():
            return f'{{{{"{label}"}}}}'
        case FailState():
            return f'[["{label}"]]'
        case _:
            return f'["{label}"]'


def _ways(id: str, state: State, ids: dict[str, str], end: str) -> list[str]:
    """Where a state leads; a target that does not exist is left out, `check` reports it."""
    ways: list[str] = []
    if isinstance(state, ChoiceState):
        for rule in state.choices:
            if rule.next is not ABSENT and rule.next in ids:
                ways.append(f'{id} -->|"{_text(_test(rule))}"| {ids[rule.next]}')
        if state.default is not ABSENT and state.default in ids:
            ways.append(f'{id} -->|"otherwise"| {ids[state.default]}')
    if isinstance(state, TransitionState):
        if state.next is not ABSENT and state.next in ids:
            ways.append(f"{id} --> {ids[state.next]}")
        if state.end is True:
            ways.append(f"{id} --> {end}")
    if isinstance(state, WorkState) and state.catch is not ABSENT:
        ways += [
            f'{id} -.->|"{_text(", ".join(catcher.error_equals))}"| {ids[catcher.next]}'
            for catcher in state.catch
            if catcher.next in ids
        ]
    return ways


def _test(rule: ChoiceRule) -> str:
    """A rule's test in one line."""
    if rule.condition is not ABSENT:
        return str(rule.condition).removeprefix("{%").removesuffix("%}").strip()
    if rule.and_ is not ABSENT:
        return " and ".join(f"({_test(part)})" for part in rule.and_)
    if rule.or_ is not ABSENT:
        return " or ".join(f"({_test(part)})" for part in rule.or_)
    if rule.not_ is not ABSENT:
        return f"not ({_test(rule.not_)})"
    variable = "" if rule.variable is ABSENT else rule.variable
    return ", ".join(f"{variable} {test} {value}" for test, value in rule.comparisons.items())


def _text(text: str) -> str:
    """Text for between double quotes, on one line and of bearable length."""
    line = " ".join(text.split())
    if len(line) > LONGEST_LABEL:
        line = line[: LONGEST_LABEL - 1] + "…"
    for character, entity in (("#", "#35;"), ('"', "#quot;"), ("<", "#lt;"), (">", "#gt;")):
        line = line.replace(character, entity)
    return line
