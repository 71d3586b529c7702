"""Definitions in JSONata mode, as short as a test wants them."""

from __future__ import annotations

from typing import Any

from stepsmith.engine import Event, RunResult

LAMBDA = "arn:aws:lambda:us-east-1:123456789012:function:work"
INVOKE = "arn:aws:states:::lambda:invoke"


def chain(**states: dict[str, Any]) -> dict[str, Any]:
    """A machine whose states follow one another in the order given, unless they say otherwise."""
    names = list(states)
    linked = {
        name: state if _leads_somewhere(state) else {**state, **_next(names, position)}
        for position, (name, state) in enumerate(states.items())
    }
    return {"QueryLanguage": "JSONata", "StartAt": names[0], "States": linked}


def part(**states: dict[str, Any]) -> dict[str, Any]:
    """The same for a branch or an item processor, which have no language of their own."""
    machine = chain(**states)
    del machine["QueryLanguage"]
    return machine


def task(**fields: Any) -> dict[str, Any]:
    return {"Type": "Task", "Resource": INVOKE, **fields}


def types(result: RunResult) -> list[str]:
    return [event["type"] for event in result.history]


def links(result: RunResult) -> list[tuple[int, int, str]]:
    """Each event's id, the id it follows, its type."""
    return [(event["id"], event["previousEventId"], event["type"]) for event in result.history]


def details(result: RunResult, type_: str) -> list[dict[str, Any]]:
    """The details of each event of a type."""
    return [_details(event) for event in result.history if event["type"] == type_]


def _details(event: Event) -> dict[str, Any]:
    found = [value for name, value in event.items() if name.endswith("EventDetails")]
    return found[0] if found else {}


def _leads_somewhere(state: dict[str, Any]) -> bool:
    return state["Type"] in ("Succeed", "Fail", "Choice") or "Next" in state or "End" in state


def _next(names: list[str], position: int) -> dict[str, Any]:
    return {"Next": names[position + 1]} if position + 1 < len(names) else {"End": True}
