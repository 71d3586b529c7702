"""Schedule rules and the schedules of EventBridge Scheduler, each at its moments.

See https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from stepsmith.server.events.cron import Cron, ScheduleError
from stepsmith.server.events.schedule_expression import Once, Rate, read_expression, read_zone
from stepsmith.server.host.host import Host

if TYPE_CHECKING:
    import boto3

_log: Final = logging.getLogger("stepsmith.server")


@dataclass(frozen=True, slots=True)
class Planned:
    """Something that is to happen again and again, or once.

    Attributes:
        arn: of the rule or the schedule.
        expression: when, as the user wrote it, in this time zone.
        rule: the rule, called so; None for a schedule of EventBridge Scheduler.
        schedule: as GetSchedule tells it; None for a rule.
        start: nothing happens before.
        end: nothing happens after.
    """

    arn: str
    region: str
    expression: str
    zone: str = "UTC"
    rule: str | None = None
    schedule: dict[str, Any] | None = None
    start: datetime | None = None
    end: datetime | None = None


@dataclass(slots=True)
class _Armed:
    endpoint: str
    planned: Planned
    when: Rate | Cron | Once
    zone: tzinfo
    cancel: Callable[[], None]

    def next_after(self, moment: datetime) -> datetime | None:
        """When it happens first after a moment."""
        start = None if isinstance(self.when, Once) else self.planned.start
        if start is not None:
            moment = max(moment, start - timedelta(microseconds=1))
        found = self.when.next_after(moment, self.zone)
        end = None if isinstance(self.when, Once) else self.planned.end
        return None if found is None or (end is not None and found > end) else found


class Schedules:
    """Knows what is planned, and has it done.

    Args:
        host: has the server's time.
        session: makes clients.
        endpoint: the URL of the emulated services now.
        fire: called with what is planned, its moment, and whether that was the last.
    """

    def __init__(
        self,
        host: Host,
        session: boto3.Session,
        endpoint: Callable[[], str],
        fire: Callable[[Planned, datetime, bool], None],
    ) -> None:
        self._host = host
        self._session = session
        self._endpoint = endpoint
        self._fire = fire
        self._armed: dict[str, _Armed] = {}
        self._lock = asyncio.Lock()

    async def refresh(self, region: str, *, is_new: bool = True) -> None:
        """Read what is planned in a region.

        Args:
            is_new: what was not there before has been made just now.
        """
        release = self._host.schedule.hold()
        try:
            async with self._lock:
                found = await asyncio.to_thread(self._read, region)
                self._plan(region, found, is_new=is_new)
        finally:
            release()

    def _plan(self, region: str, found: list[Planned], *, is_new: bool) -> None:
        planned = {one.arn: one for one in found}
        for arn, armed in list(self._armed.items()):
            if armed.planned.region != region:
                continue
            if planned.get(arn) == armed.planned and armed.endpoint == self._endpoint():
                del planned[arn]
            else:
                armed.cancel()
                del self._armed[arn]
        for one in planned.values():
            try:
                self._arm(one, is_new=is_new)
            except ScheduleError as error:
                _log.warning("%s is never due: %s", one.arn, error)

    def _arm(self, planned: Planned, *, is_new: bool) -> None:
        now = self._host.now
        begins = planned.start or now
        at_once = planned.schedule is not None and (is_new or planned.start is not None)
        when = read_expression(planned.expression, begins, at_once=at_once, once=True)
        armed = _Armed(self._endpoint(), planned, when, read_zone(planned.zone), lambda: None)
        self._armed[planned.arn] = armed
        self._await(armed, armed.next_after(now - timedelta(microseconds=1)))

    def _await(self, armed: _Armed, moment: datetime | None) -> None:
        if moment is not None:
            come = partial(self._come, armed, moment)
            armed.cancel = self._host.schedule.at(moment, come)

    def _come(self, armed: _Armed, moment: datetime) -> None:
        if armed.endpoint != self._endpoint():
            return  # the services died, and the schedule with them
        later = armed.next_after(max(moment, self._host.now))
        self._fire(armed.planned, moment, later is None)
        self._await(armed, later)

    def _client(self, service: str, region: str) -> Any:
        make: Any = self._session.client
        return make(service, endpoint_url=self._endpoint(), region_name=region)

    def _read(self, region: str) -> list[Planned]:
        return [*self._rules(region), *self._schedules(region)]

    def _rules(self, region: str) -> list[Planned]:
        pages = self._client("events", region).get_paginator("list_rules").paginate()
        return [
            Planned(rule["Arn"], region, rule["ScheduleExpression"], rule=rule["Name"])
            for page in pages
            for rule in page["Rules"]
            if rule.get("ScheduleExpression") and rule.get("State") != "DISABLED"
        ]

    def _schedules(self, region: str) -> list[Planned]:
        scheduler = self._client("scheduler", region)
        found: list[Planned] = []
        for page in scheduler.get_paginator("list_schedules").paginate(State="ENABLED"):
            for listed in page["Schedules"]:
                told = scheduler.get_schedule(Name=listed["Name"], GroupName=listed["GroupName"])
                told = {name: told[name] for name in told if name != "ResponseMetadata"}
                found.append(
                    Planned(
                        told["Arn"],
                        region,
                        told["ScheduleExpression"],
                        told.get("ScheduleExpressionTimezone") or "UTC",
                        schedule=told,
                        start=_utc(told.get("StartDate")),
                        end=_utc(told.get("EndDate")),
                    )
                )
        return found


def _utc(moment: datetime | None) -> datetime | None:
    return None if moment is None else moment.astimezone(UTC)
