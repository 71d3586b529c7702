"""Activities."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from stepsmith.server.store.database import Database, Row
from stepsmith.server.store.moment import microseconds, moment_at


@dataclass(frozen=True, slots=True)
class ActivityRecord:
    """An activity; `encryption` is the JSON text of its configuration, if it has one."""

    arn: str
    name: str
    created_at: datetime
    encryption: str | None = None


class Activities:
    """The table of activities."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, arn: str) -> ActivityRecord | None:
        """The activity of an ARN."""
        row = self._database.row("SELECT * FROM activities WHERE arn = ?", (arn,))
        return None if row is None else _activity(row)

    def add(self, activity: ActivityRecord) -> None:
        """Keep a new activity."""
        self._database.write(
            "INSERT INTO activities VALUES (?, ?, ?, ?)",
            (
                activity.arn,
                activity.name,
                microseconds(activity.created_at),
                activity.encryption,
            ),
        )

    def remove(self, arn: str) -> None:
        """Forget an activity."""
        self._database.write("DELETE FROM activities WHERE arn = ?", (arn,))

    def page(self, after: str, limit: int) -> list[ActivityRecord]:
        """Activities in the order of their names, from the one after a name on."""
        rows = self._database.rows(
            "SELECT * FROM activities WHERE name > ? ORDER BY name LIMIT ?", (after, limit)
        )
        return [_activity(row) for row in rows]


def _activity(row: Row) -> ActivityRecord:
    return ActivityRecord(row["arn"], row["name"], moment_at(row["created_at"]), row["encryption"])
