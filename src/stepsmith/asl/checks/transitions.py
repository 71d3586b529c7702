"""Transitions: every state leads somewhere in its own scope, and every state can be reached."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final

from stepsmith.asl.absent import ABSENT
from stepsmith.asl.checks.place import Place
from stepsmith.asl.choice_rule import ChoiceRule
from stepsmith.asl.choice_state import ChoiceState
from stepsmith.asl.fail_state import FailState
from stepsmith.asl.finding import Finding
from stepsmith.asl.scope import Scope
from stepsmith.asl.state import State, TransitionState, WorkState
from stepsmith.asl.succeed_state import SucceedState

_MOST_SUGGESTIONS: Final = 20  # each looks at every state of the scope

_Keys = tuple[str | int, ...]


def check_transitions(place: Place) -> Iterator[Finding]:
    """Targets within the scope, reachable states, an end."""
    scope = place.element
    if not isinstance(scope, Scope):
        return
    if not scope.states:
        if "States" not in scope.unread and scope.has("States"):
            yield place.finding(
                "NO_STATES", ("States",), "there are no states.", "Add at least one state."
            )
        return
    yield from _missing_targets(place, scope)
    yield from _unreachable_states(place, scope)
    if not any(_ends(state) for state in scope.states.values()):
        yield place.finding(
            "NO_END",
            ("States",),
            "no state ends: a run goes on until it times out.",
            'Give a state "End": true, or add a Succeed or Fail state.',
            "warning",
        )


def check_next_or_end(place: Place) -> Iterator[Finding]:
    """A state leads to another or ends its scope, and not both."""
    state = place.element
    if not isinstance(state, TransitionState):
        return
    has_next, has_end = state.has("Next"), state.has("End")
    if has_next and has_end and state.end is not False:
        yield place.finding(
            "NEXT_AND_END",
            (),
            "a state has either Next or End, and this one has both.",
            "Remove one of the two.",
        )
    elif not has_next and (not has_end or state.end is False):
        yield place.finding(
            "MISSING_FIELD",
            (),
            "the state does not say what follows.",
            'Add "Next": "…" or "End": true.',
        )


def targets(state: State) -> Iterator[tuple[_Keys, str]]:
    """The states that a state can lead to, each with the keys of the field that says so."""
    if isinstance(state, TransitionState) and state.next is not ABSENT:
        yield ("Next",), state.next
    if isinstance(state, WorkState) and state.catch is not ABSENT:
        for index, catcher in enumerate(state.catch):
            if catcher.has("Next") and "Next" not in catcher.unread:
                yield ("Catch", index, "Next"), catcher.next
    if isinstance(state, ChoiceState):
        for index, rule in enumerate(state.choices):
            if rule.next is not ABSENT:
                yield ("Choices", index, "Next"), rule.next
        if state.default is not ABSENT:
            yield ("Default",), state.default


def check_rule_targets(place: Place) -> Iterator[Finding]:
    """A rule of a Choice leads to a state, and a test within a rule does not."""
    if not isinstance(place.element, ChoiceState):
        return
    for index, rule in enumerate(place.element.choices):
        if not rule.has("Next"):
            yield place.finding(
                "MISSING_FIELD",
                ("Choices", index),
                "a choice rule needs the field Next.",
                "Add the state to go to when the rule holds.",
            )
        yield from _nested_targets(place, rule, ("Choices", index))


def _nested_targets(place: Place, rule: ChoiceRule, keys: _Keys) -> Iterator[Finding]:
    for nested_keys, nested in _nested(rule, keys):
        if nested.has("Next"):
            yield place.finding(
                "MISPLACED_FIELD",
                (*nested_keys, "Next"),
                "only the outermost rule has Next, and this test stands within another.",
                "Move Next to the rule itself.",
            )
        yield from _nested_targets(place, nested, nested_keys)


def _nested(rule: ChoiceRule, keys: _Keys) -> Iterator[tuple[_Keys, ChoiceRule]]:
    for name, tests in (("And", rule.and_), ("Or", rule.or_)):
        if tests is not ABSENT:
            for index, test in enumerate(tests):
                yield (*keys, name, index), test
    if rule.not_ is not ABSENT:
        yield (*keys, "Not"), rule.not_


def _missing_targets(place: Place, scope: Scope) -> Iterator[Finding]:
    missing = ((keys, name) for keys, name in _all_targets(scope) if name not in scope.states)
    for number, (keys, target) in enumerate(missing):
        known = list(scope.states) if number < _MOST_SUGGESTIONS else []
        close = get_close_matches(target, known, n=1)
        fix = f"Did you mean '{close[0]}'?" if close else "Name a state of the same States object."
        yield place.finding(
            "MISSING_TRANSITION_TARGET", keys, f"there is no state '{target}' here.", fix
        )


def _all_targets(scope: Scope) -> Iterator[tuple[_Keys, str]]:
    if scope.has("StartAt") and "StartAt" not in scope.unread:
        yield ("StartAt",), scope.start_at
    for name, state in scope.states.items():
        for keys, target in targets(state):
            yield ("States", name, *keys), target


def _unreachable_states(place: Place, scope: Scope) -> Iterator[Finding]:
    reached: set[str] = set()
    waiting = [scope.start_at]
    while waiting:
        name = waiting.pop()
        if name in scope.states and name not in reached:
            reached.add(name)
            waiting.extend(target for _, target in targets(scope.states[name]))
    if not reached:
        return  # The start is wrong, which is told already.
    for name in scope.states:
        if name not in reached:
            yield place.finding(
                "UNREACHABLE_STATE",
                ("States", name),
                f"no state leads to '{name}'.",
                "Lead to it by a Next, Default or Catch, or remove it.",
            )


def _ends(state: State) -> bool:
    if isinstance(state, SucceedState | FailState):
        return True
    return not isinstance(state, ChoiceState | TransitionState) or (
        isinstance(state, TransitionState) and state.end is True
    )
