"""History events as Step Functions writes them into CloudWatch Logs.

See https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import orjson

from stepsmith.engine.history import Event

MOST_DATA_BYTES: Final = 248 * 1024
"""How much of an input or output is logged."""

_FATAL: Final = frozenset({"ExecutionAborted", "ExecutionFailed", "ExecutionTimedOut"})
_ERROR_ENDINGS: Final = ("Aborted", "Failed", "TimedOut")
_DATA: Final = frozenset({"input", "output", "parameters", "assignedVariables", "resourceOutput"})


def is_logged(event_type: str, level: str) -> bool:
    """Whether events of a type are logged at a level: `ALL`, `ERROR`, `FATAL` or `OFF`."""
    match level:
        case "ALL":
            return True
        case "ERROR":
            return event_type.endswith(_ERROR_ENDINGS) or event_type == "FailStateEntered"
        case "FATAL":
            return event_type in _FATAL
        case _:
            return False


def log_line(
    event: Event,
    moment: datetime,
    execution_arn: str,
    redrive_count: int,
    *,
    with_data: bool,
) -> str:
    """An event as one line of a log.

    Args:
        event: from the history.
        moment: when it happened.
        execution_arn: whose it is.
        redrive_count: how often that was redriven.
        with_data: whether inputs and outputs are part of it (`includeExecutionData`).
    """
    details: dict[str, Any] = next((v for v in event.values() if isinstance(v, dict)), {})
    if with_data:
        details = _cut(details)
    else:
        details = {
            name: value
            for name, value in details.items()
            if name not in _DATA and name.removesuffix("Details") not in _DATA
        }
    line = {
        "id": str(event["id"]),
        "type": event["type"],
        "details": details,
        "redrive_count": str(redrive_count),
        "previous_event_id": str(event["previousEventId"]),
        "event_timestamp": str(int(moment.timestamp() * 1000)),
        "execution_arn": execution_arn,
    }
    return orjson.dumps(line).decode()


def _cut(details: dict[str, Any]) -> dict[str, Any]:
    """Details with no more of each text than fits into a log."""
    cut = dict(details)
    for name in _DATA & details.keys():
        text = details[name]
        if isinstance(text, str) and len(text.encode()) > MOST_DATA_BYTES:
            cut[name] = text.encode()[:MOST_DATA_BYTES].decode(errors="ignore")
            cut[f"{name}Details"] = {"truncated": True}
    return cut
