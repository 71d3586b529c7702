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
_LOG_PAGES: Final = 4000
"""How many pages of 4 KiB the log gets before they are written back, which keeps all waiting."""
_CACHE_KIB: Final = 32 * 1024
Row = sqlite3.Row


class DatabaseFailed(LocalCloudError):
    """Nothing more can be kept: the disk is full, or the file cannot be written."""


class Database:
    """A connection that belongs to one event loop.

    What is written joins the transaction of the moment, which is committed as soon as the loop has
    nothing else to do in this turn. `committed` waits for that; nothing that a request changed or
    saw may be told to anybody before.

    Where a transaction cannot be kept, what is in memory is ahead of the file for good: from then
    on everything raises `DatabaseFailed`.

    Attributes:
        failure: why nothing more is kept, once that is so.
        on_failure: called when it comes to that.
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
        self.failure: DatabaseFailed | None = None
        self.on_failure: Callable[[], None] | None = None
        self._path = path
        self._waiting: asyncio.Future[None] | None = None
        self._after: list[Callable[[], None]] = []

    def _prepare(self) -> None:
        # The lock is held for good: two servers on one file would run every execution twice.
        for pragma in (
            "locking_mode=EXCLUSIVE",
            "journal_mode=WAL",
            "synchronous=NORMAL",
            f"wal_autocheckpoint={_LOG_PAGES}",
            f"cache_size=-{_CACHE_KIB}",
        ):
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
        try:
            return self._connection.execute(sql, values)
        except sqlite3.OperationalError as error:
            raise self._failed(error) from error

    def write_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Change something once for each row."""
        self._begin()
        try:
            self._connection.executemany(sql, rows)
        except sqlite3.OperationalError as error:
            raise self._failed(error) from error

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """What a query finds, uncommitted changes included."""
        self._check()
        return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """The first that a query finds."""
        self._check()
        found: Row | None = self._connection.execute(sql, values).fetchone()
        return found

    def after_commit(self, action: Callable[[], None]) -> None:
        """Have something done once all that was written so far is kept."""
        if self._waiting is None:
            asyncio.get_running_loop().call_soon(action)
        else:
            self._after.append(action)

    async def committed(self) -> None:
        """Wait until all that was written so far is kept.

        Raises:
            DatabaseFailed: it is not.
        """
        self._check()
        if self._waiting is not None:
            await asyncio.shield(self._waiting)

    def _check(self) -> None:
        if self.failure is not None:
            raise self.failure

    def _begin(self) -> None:
        self._check()
        if self._waiting is None:
            loop = asyncio.get_running_loop()
            self._connection.execute("BEGIN")
            self._waiting = loop.create_future()
            loop.call_soon(self._commit)

    def _commit(self) -> None:
        waiting = self._waiting
        if waiting is None:
            return  # the transaction has failed
        try:
            self._connection.execute("COMMIT")
        except sqlite3.OperationalError as error:
            self._failed(error)
            return
        self._waiting = None
        after, self._after = self._after, []
        waiting.set_result(None)
        for action in after:
            action()

    def _failed(self, error: sqlite3.OperationalError) -> DatabaseFailed:
        """Give the transaction up, and all that was to come after it."""
        self.failure = failure = DatabaseFailed(f"{self._path} cannot be written: {error}")
        with contextlib.suppress(sqlite3.Error):  # SQLite may have done it already
            self._connection.execute("ROLLBACK")
        waiting, self._waiting = self._waiting, None
        self._after = []
        if waiting is not None:
            waiting.set_exception(failure)
            waiting.exception()  # whether anybody asks for it or not
        if self.on_failure is not None:
            self.on_failure()
        return failure

    def close(self) -> None:
        """Commit, and let go of the file."""
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
