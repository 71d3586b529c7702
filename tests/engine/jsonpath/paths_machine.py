"""Definitions in JSONPath mode, as short as a test wants them."""

from __future__ import annotations

from typing import Any

from stepsmith.engine import RunResult, run
from tests.engine.scripted_tasks import echo
from tests.engine.small_machine import chain


def machine(**states: dict[str, Any]) -> dict[str, Any]:
    """States that follow one another in the order given, unless they say otherwise."""
    definition = chain(**states)
    del definition["QueryLanguage"]
    return definition


def only(state: dict[str, Any]) -> dict[str, Any]:
    """A machine of one state, called `S`."""
    return machine(S=state)


def output_of(state: dict[str, Any], input_: Any) -> Any:
    """What a single state makes of an input; its task, if any, gives back what it is given."""
    result = run(only(state), input_, echo)
    assert result.status == "SUCCEEDED", result.cause
    return result.output


def failure_of(state: dict[str, Any], input_: Any) -> tuple[str | None, str | None]:
    """The error and the cause with which a single state ends."""
    result: RunResult = run(only(state), input_, echo)
    assert result.status == "FAILED"
    return result.error, result.cause


def at_s(problem: str) -> str:
    """A cause of the state `S`, which is the first that is entered."""
    return (
        f"An error occurred while executing the state 'S' (entered at the event id #2). {problem}"
    )
