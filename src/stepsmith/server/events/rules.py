"""The rules, as they stand in the emulated services."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stepsmith.server.events.event import Event
from stepsmith.server.events.pattern import EventPattern, PatternError

if TYPE_CHECKING:
    import boto3


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule and its targets.

    Attributes:
        targets: as PutTargets took them.
    """

    name: str
    arn: str
    region: str
    is_enabled: bool
    pattern: EventPattern | None
    schedule: str | None
    targets: tuple[dict[str, Any], ...]

    def sees(self, event: Event) -> bool:
        """Whether the rule is to deliver an event."""
        allowed = event.only_rules is None or self.arn in event.only_rules
        return (
            self.is_enabled
            and allowed
            and self.pattern is not None
            and self.pattern.matches(event.document)
        )


class Rules:
    """Reads rules, and remembers them until somebody may have changed them.

    Args:
        session: makes clients.
        endpoint: the URL of the emulated services now.
    """

    def __init__(self, session: boto3.Session, endpoint: Callable[[], str]) -> None:
        self._session = session
        self._endpoint = endpoint
        self._known: dict[tuple[str, str, str], tuple[Rule, ...]] = {}

    def forget(self) -> None:
        """They may have changed."""
        self._known = {}

    def known(self, region: str, bus: str) -> tuple[Rule, ...] | None:
        """The rules of a bus, if they need not be read."""
        return self._known.get((self._endpoint(), region, bus))

    async def of(self, region: str, bus: str) -> tuple[Rule, ...]:
        """The rules of a bus."""
        known = self.known(region, bus)
        if known is not None:
            return known
        memory = self._known
        endpoint = self._endpoint()
        rules = await asyncio.to_thread(self._read, endpoint, region, bus)
        if memory is self._known:
            memory[endpoint, region, bus] = rules
        return rules

    def _read(self, endpoint: str, region: str, bus: str) -> tuple[Rule, ...]:
        make: Any = self._session.client
        client = make("events", endpoint_url=endpoint, region_name=region)
        rules: list[Rule] = []
        for page in client.get_paginator("list_rules").paginate(EventBusName=bus):
            for told in page["Rules"]:
                if told.get("ManagedBy"):
                    continue
                targets = client.get_paginator("list_targets_by_rule").paginate(
                    Rule=told["Name"], EventBusName=bus
                )
                pattern = told.get("EventPattern")
                rules.append(
                    Rule(
                        told["Name"],
                        told["Arn"],
                        region,
                        told.get("State") != "DISABLED",
                        None if pattern is None else _pattern(pattern),
                        told.get("ScheduleExpression"),
                        tuple(target for found in targets for target in found["Targets"]),
                    )
                )
        return tuple(rules)


def _pattern(text: str) -> EventPattern | None:
    """A pattern that was made past this server may be wrong; it matches nothing."""
    try:
        return EventPattern.read(text)
    except PatternError:
        return None
