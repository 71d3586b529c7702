"""Wait for work that somebody else does, by asking now and then.

Use it when the other side can neither call back nor has a `.sync` integration. A Wait state costs
nothing while it waits; the number of rounds keeps a job that hangs from being asked about for ever.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Literal

from pydantic import BaseModel

from stepsmith import sleep, task, workflow

ROUNDS = 4

looks = Counter[str]()
"""How often somebody asked after an export: the database needs its time."""


class Export(BaseModel):
    table: str
    day: str


class ExportFailed(Exception):
    """The database gave up on the export."""


class ExportTookTooLong(Exception):
    """The export was not done when we stopped asking."""


@task
def start_export(export: Export) -> str:
    """Begin the export and answer its id."""
    return f"{export.table}/{export.day}"


@task
def export_status(export_id: str) -> Literal["running", "done", "failed"]:
    """Ask the database how far it is."""
    if export_id.startswith("secrets/"):
        return "failed"
    looks[export_id] += 1
    return "done" if looks[export_id] > 2 else "running"


@workflow
def polling(export: Export) -> str:
    """Export a table, and wait until the export is there."""
    export_id = start_export(export)
    for _ in range(ROUNDS):
        sleep(timedelta(minutes=5))
        match export_status(export_id):
            case "done":
                return export_id
            case "failed":
                raise ExportFailed(export_id)
            case "running":
                pass
    raise ExportTookTooLong(export_id)
