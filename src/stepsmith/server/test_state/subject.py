"""The state under test: by itself, or out of a whole state machine."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from stepsmith.asl import (
    ABSENT,
    MapState,
    ParallelState,
    QueryLanguage,
    Scope,
    State,
    StateMachine,
    parse,
)
from stepsmith.asl.checks.transitions import targets
from stepsmith.asl.json_value import is_object
from stepsmith.asl.service_diagnostics import refusal
from stepsmith.errors import InvalidDefinition
from stepsmith.server.api.errors import ApiError, validation_error

_UNNAMED: Final = "StateName"
"""What AWS calls a state that is given without a name."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A state, and the state machine around it, which tells its query language."""

    machine: StateMachine
    name: str
    state: State

    @property
    def language(self) -> QueryLanguage:
        """The query language in which the state is written."""
        return self.machine.language_of(self.state)


def read_subject(definition: str, state_name: str | None) -> Subject:
    """The state that a request is about.

    Raises:
        ApiError: InvalidDefinition, or there is no such state.
    """
    if state_name is None:
        machine = _checked(_machine_of_one(definition))
        return Subject(machine, _UNNAMED, machine.states[_UNNAMED])
    machine = _checked(definition)
    for scope in _scopes(machine):
        if state_name in scope.states:
            return Subject(machine, state_name, scope.states[state_name])
    raise validation_error("State not found in definition")


def _machine_of_one(definition: str) -> str:
    """A state machine of the one state, and of empty ones where it leads to."""
    try:
        state = json.loads(definition)
    except (ValueError, RecursionError):
        return definition
    if not is_object(state):
        return definition
    document: dict[str, Any] = {"StartAt": _UNNAMED, "States": {_UNNAMED: state}}
    try:
        parsed = parse(document).states[_UNNAMED]
    except InvalidDefinition:
        return json.dumps(document)
    others = {name: {"Type": "Succeed"} for _, name in targets(parsed)}
    return json.dumps(document | {"States": others | document["States"]})


def _checked(text: str) -> StateMachine:
    complaint = refusal(text)
    if complaint is not None:
        raise ApiError("InvalidDefinition", complaint)
    return parse(text)


def _scopes(scope: Scope) -> Iterator[Scope]:
    yield scope
    for state in scope.states.values():
        if isinstance(state, ParallelState):
            for branch in state.branches:
                yield from _scopes(branch)
        elif isinstance(state, MapState) and state.processor is not ABSENT:
            yield from _scopes(state.processor)
