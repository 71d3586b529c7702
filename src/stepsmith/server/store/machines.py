"""State machines, their revisions, versions and aliases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, Final, cast

import orjson

from stepsmith.engine import ExecutionType, Machine
from stepsmith.server.store.database import Database, Row
from stepsmith.server.store.moment import microseconds, moment_at


@dataclass(frozen=True, slots=True)
class Revision:
    """What a state machine was at a time.

    Attributes:
        id: its row's number.
        revision_id: AWS's; None for the first, which AWS calls INITIAL where it has to.
        configuration: of logging, tracing and encryption, as CreateStateMachine takes them.
    """

    id: int
    machine_arn: str
    type: ExecutionType
    revision_id: str | None
    definition: str
    role_arn: str
    configuration: Mapping[str, Any]
    updated_at: datetime

    @property
    def machine(self) -> Machine:
        """Its definition, ready to run."""
        return _compiled(self.definition)


@dataclass(frozen=True, slots=True)
class MachineRecord:
    """A state machine as it is now."""

    arn: str
    name: str
    type: ExecutionType
    created_at: datetime
    revision: int
    latest_version: int


@dataclass(frozen=True, slots=True)
class VersionRecord:
    """A published version."""

    machine_arn: str
    number: int
    revision: int
    description: str | None
    created_at: datetime

    @property
    def arn(self) -> str:
        """AWS's name for it."""
        return f"{self.machine_arn}:{self.number}"


@dataclass(frozen=True, slots=True)
class AliasRecord:
    """An alias; its routing is pairs of a version's ARN and a weight, of 100 together."""

    machine_arn: str
    name: str
    description: str | None
    routing: tuple[tuple[str, int], ...]
    created_at: datetime
    updated_at: datetime

    @property
    def arn(self) -> str:
        """AWS's name for it."""
        return f"{self.machine_arn}:{self.name}"


_KEPT_COMPILED: Final = 256


@lru_cache(maxsize=_KEPT_COMPILED)
def _compiled(definition: str) -> Machine:
    return Machine.compile(definition)


class Machines:
    """The tables of state machines, revisions, versions and aliases."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, arn: str) -> MachineRecord | None:
        """The state machine of an ARN."""
        row = self._database.row("SELECT * FROM state_machines WHERE arn = ?", (arn,))
        return None if row is None else _machine(row)

    def page(self, after: str, limit: int) -> list[MachineRecord]:
        """State machines in the order of their names, from the one after a name on."""
        rows = self._database.rows(
            "SELECT * FROM state_machines WHERE name > ? ORDER BY name LIMIT ?", (after, limit)
        )
        return [_machine(row) for row in rows]

    def add(self, arn: str, name: str, type: str, revision: int, now: datetime) -> None:
        """Keep a new state machine."""
        self._database.write(
            "INSERT INTO state_machines VALUES (?, ?, ?, ?, ?, 0)",
            (arn, name, type, microseconds(now), revision),
        )

    def set_revision(self, arn: str, revision: int) -> None:
        """A state machine is now what this revision says."""
        values = (revision, arn)
        self._database.write("UPDATE state_machines SET revision = ? WHERE arn = ?", values)

    def remove(self, arn: str) -> None:
        """Forget a state machine with its versions and aliases; executions keep their revision."""
        for table in ("versions", "aliases"):
            self._database.write(f"DELETE FROM {table} WHERE machine_arn = ?", (arn,))
        self._database.write("DELETE FROM state_machines WHERE arn = ?", (arn,))

    def revision(self, id: int) -> Revision:
        """The revision in this row."""
        row = self._database.row("SELECT * FROM revisions WHERE id = ?", (id,))
        assert row is not None
        return Revision(
            id=row["id"],
            machine_arn=row["machine_arn"],
            type=row["machine_type"],
            revision_id=row["revision_id"],
            definition=row["definition"],
            role_arn=row["role_arn"],
            configuration=orjson.loads(row["configuration"]),
            updated_at=moment_at(row["updated_at"]),
        )

    def add_revision(
        self,
        arn: str,
        type: str,
        revision_id: str | None,
        definition: str,
        role_arn: str,
        configuration: Mapping[str, Any],
        now: datetime,
    ) -> int:
        """Keep a new revision; its row's number."""
        text = orjson.dumps(configuration, option=orjson.OPT_SORT_KEYS).decode()
        cursor = self._database.write(
            "INSERT INTO revisions (machine_arn, machine_type, revision_id, definition, role_arn, "
            "configuration, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (arn, type, revision_id, definition, role_arn, text, microseconds(now)),
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def version(self, arn: str, number: int) -> VersionRecord | None:
        """A version of a state machine."""
        row = self._database.row(
            "SELECT * FROM versions WHERE machine_arn = ? AND number = ?", (arn, number)
        )
        return None if row is None else _version(row)

    def version_of_revision(self, arn: str, revision: int) -> VersionRecord | None:
        """The version that was published of a revision."""
        row = self._database.row(
            "SELECT * FROM versions WHERE machine_arn = ? AND revision = ? ORDER BY number DESC",
            (arn, revision),
        )
        return None if row is None else _version(row)

    def versions(self, arn: str, before: int | None, limit: int) -> list[VersionRecord]:
        """Versions, the newest first, from the one before a number on."""
        newest = (1 << 62) if before is None else before
        rows = self._database.rows(
            "SELECT * FROM versions WHERE machine_arn = ? AND number < ? "
            "ORDER BY number DESC LIMIT ?",
            (arn, newest, limit),
        )
        return [_version(row) for row in rows]

    def count_versions(self, arn: str) -> int:
        """How many versions a state machine has."""
        return self._count("versions", arn)

    def count_aliases(self, arn: str) -> int:
        """How many aliases a state machine has."""
        return self._count("aliases", arn)

    def _count(self, table: str, arn: str) -> int:
        row = self._database.row(
            f"SELECT count(*) AS found FROM {table} WHERE machine_arn = ?", (arn,)
        )
        assert row is not None
        count: int = row["found"]
        return count

    def publish(
        self, machine: MachineRecord, revision: int, description: str | None, now: datetime
    ) -> VersionRecord:
        """Make a revision the next version."""
        number = machine.latest_version + 1
        self._database.write(
            "INSERT INTO versions VALUES (?, ?, ?, ?, ?)",
            (machine.arn, number, revision, description, microseconds(now)),
        )
        self._database.write(
            "UPDATE state_machines SET latest_version = ? WHERE arn = ?", (number, machine.arn)
        )
        return VersionRecord(machine.arn, number, revision, description, now)

    def remove_version(self, arn: str, number: int) -> None:
        """Forget a version; its number is never given again."""
        values = (arn, number)
        self._database.write("DELETE FROM versions WHERE machine_arn = ? AND number = ?", values)

    def alias(self, arn: str, name: str) -> AliasRecord | None:
        """An alias of a state machine."""
        row = self._database.row(
            "SELECT * FROM aliases WHERE machine_arn = ? AND name = ?", (arn, name)
        )
        return None if row is None else _alias(row)

    def aliases(self, arn: str, after: str = "", limit: int = -1) -> list[AliasRecord]:
        """Aliases in the order of their names, from the one after a name on."""
        rows = self._database.rows(
            "SELECT * FROM aliases WHERE machine_arn = ? AND name > ? ORDER BY name LIMIT ?",
            (arn, after, limit),
        )
        return [_alias(row) for row in rows]

    def put_alias(
        self,
        arn: str,
        name: str,
        description: str | None,
        routing: Sequence[tuple[str, int]],
        created_at: datetime,
        updated_at: datetime,
    ) -> None:
        """Keep an alias, new or changed."""
        self._database.write(
            "INSERT OR REPLACE INTO aliases VALUES (?, ?, ?, ?, ?, ?)",
            (
                arn,
                name,
                description,
                orjson.dumps(routing).decode(),
                microseconds(created_at),
                microseconds(updated_at),
            ),
        )

    def remove_alias(self, arn: str, name: str) -> None:
        """Forget an alias."""
        values = (arn, name)
        self._database.write("DELETE FROM aliases WHERE machine_arn = ? AND name = ?", values)


def _machine(row: Row) -> MachineRecord:
    return MachineRecord(
        arn=row["arn"],
        name=row["name"],
        type=cast(ExecutionType, row["type"]),
        created_at=moment_at(row["created_at"]),
        revision=row["revision"],
        latest_version=row["latest_version"],
    )


def _version(row: Row) -> VersionRecord:
    return VersionRecord(
        machine_arn=row["machine_arn"],
        number=row["number"],
        revision=row["revision"],
        description=row["description"],
        created_at=moment_at(row["created_at"]),
    )


def _alias(row: Row) -> AliasRecord:
    routing = [(version, weight) for version, weight in orjson.loads(row["routing"])]
    return AliasRecord(
        machine_arn=row["machine_arn"],
        name=row["name"],
        description=row["description"],
        routing=tuple(routing),
        created_at=moment_at(row["created_at"]),
        updated_at=moment_at(row["updated_at"]),
    )
