"""What is delivered when something that was planned is due."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, uuid5

from stepsmith.server.events.delivery import Delivery, Parcel
from stepsmith.server.events.event import Event, event_time, written
from stepsmith.server.events.event_bridge import EventBridge
from stepsmith.server.events.rules import Rules
from stepsmith.server.events.schedules import Planned
from stepsmith.server.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Callable

_NAMES: Final = UUID("0d2f5e0e-3c0f-4a5e-8f0c-9b1f6a7f3d10")
_log: Final = logging.getLogger("stepsmith.server")


class Scheduled:
    """Delivers what is due.

    Args:
        service: tells the time.
        rules: the rules and their targets.
        bridge: delivers the events of rules.
        delivery: delivers for EventBridge Scheduler.
        client: gives a client of the emulated services.
    """

    def __init__(
        self,
        service: Service,
        rules: Rules,
        bridge: EventBridge,
        delivery: Delivery,
        client: Callable[[str, str], Any],
    ) -> None:
        self._service = service
        self._rules = rules
        self._bridge = bridge
        self._delivery = delivery
        self._client = client
        self._under_way: set[asyncio.Task[None]] = set()

    def fire(self, planned: Planned, moment: datetime, is_last: bool) -> None:
        """Deliver what is due at a moment."""
        task = asyncio.get_running_loop().create_task(self._fire(planned, moment, is_last))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    def close(self) -> None:
        """Deliver no more."""
        for task in self._under_way:
            task.cancel()

    async def _fire(self, planned: Planned, moment: datetime, is_last: bool) -> None:
        release = self._service.host.schedule.hold()
        try:
            if planned.schedule is None:
                await self._fire_rule(planned, moment)
            else:
                self._fire_schedule(planned, planned.schedule, moment)
                if is_last and planned.schedule.get("ActionAfterCompletion") == "DELETE":
                    await asyncio.to_thread(self._delete, planned)
        except Exception:
            _log.exception("%s was due and is not delivered", planned.arn)
        finally:
            release()

    async def _fire_rule(self, planned: Planned, moment: datetime) -> None:
        event = Event(
            "default",
            planned.region,
            moment,
            _scheduled_event(planned, moment, str(_id(planned, moment)), "aws.events", {}),
        )
        for rule in await self._rules.of(planned.region, "default"):
            if rule.arn == planned.arn:
                self._bridge.deliver(rule, event)

    def _fire_schedule(self, planned: Planned, schedule: dict[str, Any], moment: datetime) -> None:
        target = schedule["Target"]
        execution = str(_id(planned, moment))
        text = target.get("Input")
        if text is None:
            text = written(_scheduled_event(planned, moment, execution, "aws.scheduler", "{}"))
        known = {
            "schedule-arn": planned.arn,
            "scheduled-time": event_time(moment),
            "execution-id": execution,
            "attempt-number": "1",
        }
        for name, value in known.items():
            text = text.replace(f"<aws.scheduler.{name}>", value)
        about = {
            "SCHEDULE_ARN": planned.arn,
            "TARGET_ARN": target["Arn"],
            "SCHEDULED_TIME": event_time(moment),
            "IS_PAYLOAD_TRUNCATED": "false",
        }
        now = self._service.host.now
        self._delivery.deliver(Parcel(target, text, execution, now, text, about, lambda: None))

    def _delete(self, planned: Planned) -> None:
        assert planned.schedule is not None
        self._client("scheduler", planned.region).delete_schedule(
            Name=planned.schedule["Name"], GroupName=planned.schedule["GroupName"]
        )


def _id(planned: Planned, moment: datetime) -> UUID:
    """The same for the same occurrence, so that a state machine runs once for it."""
    return uuid5(_NAMES, f"{planned.arn} {planned.expression} {moment.isoformat()}")


def _scheduled_event(
    planned: Planned, moment: datetime, id: str, source: str, detail: Any
) -> dict[str, Any]:
    return {
        "version": "0",
        "id": id,
        "detail-type": "Scheduled Event",
        "source": source,
        "account": planned.arn.split(":")[4],
        "time": event_time(moment),
        "region": planned.region,
        "resources": [planned.arn],
        "detail": detail,
    }
