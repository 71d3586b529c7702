"""Tags of state machines and activities."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from stepsmith.server.store.database import Database


class Tags:
    """The table of tags."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, arn: str) -> dict[str, str]:
        """A resource's tags, in the order of their keys."""
        rows = self._database.rows("SELECT key, value FROM tags WHERE arn = ? ORDER BY key", (arn,))
        return {row["key"]: row["value"] for row in rows}

    def put(self, arn: str, tags: Mapping[str, str]) -> None:
        """Add tags, or change their values."""
        self._database.write_many(
            "INSERT OR REPLACE INTO tags VALUES (?, ?, ?)",
            [(arn, key, value) for key, value in tags.items()],
        )

    def remove(self, arn: str, keys: Iterable[str]) -> None:
        """Take tags off; those that are not there do not matter."""
        self._database.write_many(
            "DELETE FROM tags WHERE arn = ? AND key = ?", [(arn, key) for key in keys]
        )

    def remove_all(self, arn: str) -> None:
        """The resource is gone."""
        self._database.write("DELETE FROM tags WHERE arn = ?", (arn,))
