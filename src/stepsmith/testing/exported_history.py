"""A history as GetExecutionHistory returns it or the console exports it, read for a replay.

Member names may be written as the API has them or with a capital, timestamps as the CLI prints
them, as numbers of seconds or as `datetime`.
See https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from stepsmith.asl.json_text import load
from stepsmith.errors import InputError
from stepsmith.testing.recorded_attempts import event_details
from stepsmith.testing.recorded_run import Names

_ENDS: Final = frozenset({"ExecutionSucceeded", "ExecutionFailed", "ExecutionTimedOut"})
_FROM_OUTSIDE: Final[Mapping[str, str]] = {
    "ExecutionAborted": "the execution was stopped from outside",
    "ExecutionRedriven": "the execution was redriven",
    "MapRunStarted": "the child executions of a distributed Map have histories of their own",
}
_ARN: Final = re.compile(r"arn:(?P<partition>[\w-]+):\w+:(?P<region>[\w-]*):(?P<account>\d{12}):")
_MILLISECONDS: Final = 10_000_000_000
"""A number of seconds as large as this lies 300 years ahead, so it is one of milliseconds."""
_NOT_OF_THE_MACHINE: Final = frozenset({"stateMachineAliasArn", "stateMachineVersionArn"})


@dataclass(frozen=True, slots=True)
class ExportedHistory:
    """A history, in the API's spelling, in the order of its events.

    Attributes:
        name: what to call it.
        events: the events that a run of the definition can be compared with.
        input: the execution's input.
        start: when it started.
        names: what the execution and its machine are called, as far as events tell.
        whole: the events go to the execution's end.
        notes: why the comparison ends before the history does, if so.
    """

    name: str
    events: Sequence[Mapping[str, Any]]
    input: Any
    start: datetime | None
    names: Names
    whole: bool
    notes: tuple[str, ...]


def is_history(document: Any) -> bool:
    """Whether a JSON document looks like a history."""
    events = _events(document)
    return bool(events) and all(
        isinstance(event, dict) and {"type", "Type"} & event.keys() for event in events
    )


def read_history(document: Any, name: str, execution_arn: str | None = None) -> ExportedHistory:
    """Read an exported history.

    Args:
        document: GetExecutionHistory's response, or the list of events alone.
        name: what to call it in messages.
        execution_arn: the execution's ARN, which no event tells; made up if not given.

    Raises:
        InputError: there is no event 1, or the data of the events was left out.
    """
    events = [_api_spelling(event) for event in _events(document)]
    if not all(isinstance(event.get("id"), int) for event in events):
        raise InputError(f"{name} has events without id; export it as the API gives it")
    events.sort(key=lambda event: int(event["id"]))
    first = events[0] if events else {}
    if first.get("type") != "ExecutionStarted":
        raise InputError(
            f"{name} does not begin with ExecutionStarted; export the whole history, all pages"
        )
    details = event_details(first)
    if "input" not in details or (details.get("inputDetails") or {}).get("truncated"):
        raise InputError(
            f"{name} has no input in ExecutionStarted; export it with --include-execution-data"
        )
    kept, notes = _comparable(events)
    return ExportedHistory(
        name=name,
        events=kept,
        input=_input(details["input"], name),
        start=first.get("timestamp"),
        names=_names(events, details, execution_arn),
        whole=bool(kept) and kept[-1]["type"] in _ENDS,
        notes=notes,
    )


def _events(document: Any) -> Sequence[Any]:
    if isinstance(document, dict):
        document = document.get("events", document.get("Events"))
    return document if isinstance(document, list) else []


def _api_spelling(event: Mapping[str, Any]) -> dict[str, Any]:
    spelt = _with_small_letters(event)
    if "timestamp" in spelt:
        spelt["timestamp"] = _moment(spelt["timestamp"])
    return spelt


def _with_small_letters(members: Mapping[str, Any]) -> dict[str, Any]:
    """Members in the API's spelling; data is text here, so none of it is touched."""
    return {
        name[:1].lower() + name[1:]: _with_small_letters(value)
        if isinstance(value, dict) and name.lower().endswith("details")
        else value
        for name, value in members.items()
    }


def _moment(value: Any) -> datetime | None:
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=UTC)
    try:
        if isinstance(value, int | float):
            seconds = value / 1000 if value >= _MILLISECONDS else value
            return datetime.fromtimestamp(seconds, UTC)
        moment = datetime.fromisoformat(str(value))
    except (ValueError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _comparable(
    events: Sequence[Mapping[str, Any]],
) -> tuple[list[Mapping[str, Any]], tuple[str, ...]]:
    """The events before anything that a definition does not determine."""
    kept: list[Mapping[str, Any]] = []
    for event in events:
        reason = _FROM_OUTSIDE.get(event["type"])
        if reason is not None:
            while kept and kept[-1]["type"].endswith("Aborted"):
                kept.pop()
            return kept, (f"compared up to event {len(kept)}: {reason}",)
        kept.append(_of_the_machine(event) if event["type"] == "ExecutionStarted" else event)
    if kept[-1]["type"] not in _ENDS:
        return kept, (f"compared up to event {len(kept)}: the history ends there",)
    return kept, ()


def _of_the_machine(started: Mapping[str, Any]) -> dict[str, Any]:
    """ExecutionStarted without the version and the alias that the execution was started by."""
    details = event_details(started)
    kept = {name: value for name, value in details.items() if name not in _NOT_OF_THE_MACHINE}
    return {**started, "executionStartedEventDetails": kept}


def _input(text: Any, name: str) -> Any:
    if not isinstance(text, str):
        return text
    try:
        return load(text)
    except ValueError as error:
        raise InputError(f"{name}: the input in ExecutionStarted is not JSON: {error}") from error


def _names(
    events: Sequence[Mapping[str, Any]], started: Mapping[str, Any], execution_arn: str | None
) -> Names:
    role = started.get("roleArn")
    version = started.get("stateMachineVersionArn", started.get("stateMachineAliasArn"))
    if execution_arn is not None:
        parts = execution_arn.split(":")
        if len(parts) < 8 or parts[2] != "states" or parts[5] not in ("execution", "express"):
            raise InputError(f"{execution_arn} is not the ARN of an execution")
        machine = ":".join([*parts[:5], "stateMachine", parts[6]])
        return Names(parts[7], machine, execution_arn, role)
    if version is not None:
        return Names(state_machine_arn=":".join(str(version).split(":")[:7]), role_arn=role)
    arn, region = _ARN.match(str(role)), _region(events)
    if arn is None or region is None:
        return Names(role_arn=role)
    where = f"arn:{arn['partition']}:states:{region}:{arn['account']}"
    return Names(state_machine_arn=f"{where}:stateMachine:stepsmith", role_arn=role)


def _region(events: Sequence[Mapping[str, Any]]) -> str | None:
    """Where the execution ran, which its tasks tell."""
    for event in events:
        region = event_details(event).get("region")
        if region is not None:
            return str(region)
    return None
