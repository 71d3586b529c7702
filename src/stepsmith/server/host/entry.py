"""What is fed to an execution, in the form in which the journal keeps it.

An entry is a JSON array: its kind, the ARN of the child of a map run that it is for ("" for the
execution itself), and what the kind says. The same entries at the same moments bring an execution
to the same point again.
"""

from __future__ import annotations

from typing import Any, Literal

import orjson

from stepsmith.engine import Execution
from stepsmith.engine.distributed.item_source import Item
from stepsmith.engine.distributed.result_files import ResultFile
from stepsmith.engine.effects import Effect
from stepsmith.engine.payload import compact_json

Kind = Literal[
    "succeeded",
    "failed",
    "submitted",
    "submit_failed",
    "taken",
    "heartbeat",
    "wake",
    "stop",
    "redrive",
    "items_read",
    "reading_failed",
    "results_written",
    "writing_failed",
    "map_run_updated",
]
Entry = tuple[Kind, str, list[Any]]


def written(entry: Entry) -> bytes:
    """An entry for the journal."""
    return compact_json(list(entry))


def read(text: bytes) -> Entry:
    """An entry of the journal."""
    kind, member, what = orjson.loads(text)
    return kind, member, what


def feed(
    execution: Execution, kind: Kind, what: list[Any], file: ResultFile | None
) -> list[Effect]:
    """Feed an entry to the execution that it is for.

    Args:
        file: the one that `results_written` tells of.
    """
    match kind:
        case "succeeded":
            return execution.task_succeeded(*what)
        case "failed":
            return execution.task_failed(*what)
        case "submitted":
            return execution.task_submitted(*what)
        case "submit_failed":
            return execution.task_submit_failed(*what)
        case "taken":
            return execution.activity_started(*what)
        case "heartbeat":
            return execution.task_heartbeat(*what)
        case "wake":
            return execution.wake()
        case "stop":
            return execution.stop(*what)
        case "redrive":
            return execution.redrive()
        case "items_read":
            arn, items, last = what
            return execution.map_runs.items_read(arn, [Item(*item) for item in items], last=last)
        case "reading_failed":
            return execution.map_runs.reading_failed(*what)
        case "results_written":
            assert file is not None
            return execution.map_runs.results_written(what[0], file)
        case "writing_failed":
            return execution.map_runs.writing_failed(what[0], what[2])
        case "map_run_updated":
            return execution.map_runs.update(*what)
