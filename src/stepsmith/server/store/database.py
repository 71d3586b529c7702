"""One SQLite database, written in transactions that all requests of a moment share.

Write-ahead logging makes a commit one append to a file, which a killed process cannot take back.
See https://sqlite.org/wal.html and https://sqlite.org/pragma.html#pragma_synchronous
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from stepsmith.errors import LocalCloudError
from stepsmith.server.store.schema import SCHEMA, SCHEMA_VERSION

_IN_MEMORY: Final = ":memory:"
Row = sqlite3.Row


class Database:
    """A connection that belongs to one event loop.

    What is written joins the transaction of the moment, which is committed as soon as the loop has
    nothing else to do in this turn. `committed` waits for that; nothing that a request changed or
    saw may be told to anybody before.
    """

    def __init__(self, path: Path | None) -> None:
        """Open a database, and make its tables where there are none.

        Args:
            path: the file; None keeps everything in memory.

        Raises:
            LocalCloudError: the file is no database of this version, or another server has it.
        """
        try:
            self._connection = sqlite3.connect(
                _IN_MEMORY if path is None else path, isolation_level=None, timeout=0
            )
            self._connection.row_factory = Row
            self._prepare()
        except sqlite3.DatabaseError as error:
            raise LocalCloudError(f"{path}: {error}") from error
        self._waiting: asyncio.Future[None] | None = None
        self._after: list[Callable[[], None]] = []

    def _prepare(self) -> None:
        # The lock is held for good: two servers on one file would run every execution twice.
        for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=NORMAL"):
            self._connection.execute(f"PRAGMA {pragma}")
        (version,) = self._connection.execute("PRAGMA user_version").fetchone()
        if version not in (0, SCHEMA_VERSION):
            raise sqlite3.DatabaseError(
                f"it was written by another version of stepsmith (schema {version}, "
                f"here {SCHEMA_VERSION}); give another file, or use --reset"
            )
        if version == 0:
            self._connection.executescript(SCHEMA)
            self._connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")

    def write(self, sql: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Change something in the transaction of the moment."""
        self._begin()
        return self._connection.execute(sql, values)

    def write_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Change something once for each row."""
        self._begin()
        self._connection.executemany(sql, rows)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """What a query finds, uncommitted changes included."""
        return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """The first that a query finds."""
        found: Row | None = self._connection.execute(sql, values).fetchone()
        return found

    def after_commit(self, action: Callable[[], None]) -> None:
        """Have something done once all that was written so far is kept."""
        if self._waiting is None:
            asyncio.get_running_loop().call_soon(action)
        else:
            self._after.append(action)

    async def committed(self) -> None:
        """Wait until all that was written so far is kept."""
        if self._waiting is not None:
            await asyncio.shield(self._waiting)

    def _begin(self) -> None:
        if self._waiting is None:
            loop = asyncio.get_running_loop()
            self._connection.execute("BEGIN")
            self._waiting = loop.create_future()
            loop.call_soon(self._commit)

    def _commit(self) -> None:
        waiting, self._waiting = self._waiting, None
        after, self._after = self._after, []
        assert waiting is not None
        self._connection.execute("COMMIT")
        waiting.set_result(None)
        for action in after:
            action()

    def close(self) -> None:
        """Commit, and let go of the file."""
        if self._waiting is not None:
            self._commit()
        self._connection.close()


def remove(path: Path) -> None:
    """Remove a database's files.

    Raises:
        LocalCloudError: it is no database, or a server has it open.
    """
    if not path.exists():
        return
    try:
        connection = sqlite3.connect(path, isolation_level=None, timeout=0)
        with contextlib.closing(connection):
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
    except sqlite3.DatabaseError as error:
        raise LocalCloudError(f"{path}: {error}") from error
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
