"""Events as EventBridge hands them on.

See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Self

from stepsmith.server.events.pattern import read_json


@dataclass(frozen=True, slots=True)
class Event:
    """An event on a bus.

    Attributes:
        region: of the bus.
        ingested_at: when it was accepted.
        document: what patterns see and targets get.
        only_rules: the ARNs of the rules that may see it; None for all.
    """

    bus: str
    region: str
    ingested_at: datetime
    document: dict[str, Any]
    only_rules: frozenset[str] | None = None

    @classmethod
    def of_note(cls, note: Mapping[str, Any], now: datetime) -> Self:
        """An event that the emulated services noted.

        Args:
            note: what they tell of it; its detail is JSON text.
            now: its time, if it has none of its own.
        """
        document = {
            "version": "0",
            "id": note["id"],
            "detail-type": note["detail-type"],
            "source": note["source"],
            "account": note["account"],
            "time": event_time(_moment(note["time"], now)),
            "region": note["region"],
            "resources": note["resources"],
            "detail": read_json(note["detail"]),
        }
        if "replay-name" in note:
            document["replay-name"] = note["replay-name"]
        only = note.get("rules")
        return cls(
            note["bus"],
            note["region"],
            now,
            document,
            None if only is None else frozenset(only),
        )

    @property
    def id(self) -> str:
        """What EventBridge calls it."""
        return str(self.document["id"])


def event_time(moment: datetime) -> str:
    """A moment as events tell it, in whole seconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def written(value: Any) -> str:
    """JSON text as targets get it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _moment(told: float | str | None, now: datetime) -> datetime:
    if told is None:
        return now
    if isinstance(told, str):
        return datetime.fromisoformat(told)
    return datetime.fromtimestamp(told, UTC)
