"""The readable part of a cause, which for a Lambda function is a JSON document."""

from __future__ import annotations

import json
from typing import Any, cast

SAGA_INCOMPLETE = "SagaIncomplete"


def cause_message(cause: str | None) -> str:
    """What a cause says: Lambda's errorMessage, a saga's original failure, or the text as it is."""
    document = _document(cause)
    message = document.get("errorMessage")
    if isinstance(message, str):
        return message
    if "not_undone" in document and "failure" in document:
        failure = document["failure"]
        return f"not all was undone after {failure.get('error')}: {failure.get('message')}"
    return cause or ""


def stack_trace(cause: str | None) -> list[str]:
    """The stack trace in a cause, if there is one."""
    trace = _document(cause).get("stackTrace")
    return [str(line) for line in cast("list[object]", trace)] if isinstance(trace, list) else []


def not_undone(error: str | None, cause: str | None) -> list[str]:
    """For a saga that could not be undone, a line for each compensation that failed for good."""
    if error != SAGA_INCOMPLETE:
        return []
    entries: list[dict[str, Any]] = _document(cause).get("not_undone", [])
    return [_not_undone_line(entry) for entry in entries]


def _not_undone_line(entry: dict[str, Any]) -> str:
    arguments = json.dumps(entry.get("arguments"), ensure_ascii=False)
    reason = f"{entry.get('error')}: {entry.get('message')}"
    return f"left to do: {entry.get('task')}, which failed with {reason}\n    {arguments}"


def _document(cause: str | None) -> dict[str, Any]:
    try:
        document = json.loads(cause or "")
    except ValueError:
        return {}
    return cast("dict[str, Any]", document) if isinstance(document, dict) else {}
