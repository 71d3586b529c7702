"""A short way for the tests of single rules to say what is checked and what comes of it."""

from __future__ import annotations

from typing import Any

from stepsmith.asl import check

INNER = {"StartAt": "Inner", "States": {"Inner": {"Type": "Succeed"}}}


def jsonata(state: dict[str, Any], **more: dict[str, Any]) -> list[tuple[str, str]]:
    """Codes and pointers, below /States/A, for a machine in JSONata that starts with `state`."""
    return _findings({"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": state, **more}})


def jsonpath(state: dict[str, Any], **more: dict[str, Any]) -> list[tuple[str, str]]:
    """The same for a machine in JSONPath."""
    return _findings({"StartAt": "A", "States": {"A": state, **more}})


def _findings(definition: dict[str, Any]) -> list[tuple[str, str]]:
    return [
        (finding.code, finding.pointer.removeprefix("/States/A")) for finding in check(definition)
    ]


def task(**fields: Any) -> dict[str, Any]:
    """A sound Task with more fields."""
    return {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": True, **fields}


def passing(**fields: Any) -> dict[str, Any]:
    """A sound Pass with more fields."""
    return {"Type": "Pass", "End": True, **fields}


def mapping(**fields: Any) -> dict[str, Any]:
    """A sound inline Map with more fields."""
    return {"Type": "Map", "ItemProcessor": INNER, "End": True, **fields}


def distributed(**fields: Any) -> dict[str, Any]:
    """A sound distributed Map with more fields."""
    config = {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}
    return mapping(ItemProcessor={"ProcessorConfig": config, **INNER}, **fields)


def choosing(*rules: dict[str, Any]) -> dict[str, Any]:
    """A Choice whose rules lead to the state B."""
    return {"Type": "Choice", "Choices": [{"Next": "B", **rule} for rule in rules], "Default": "B"}
