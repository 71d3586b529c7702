"""EventBridge as the server has it, with all its parts."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any, Final

import boto3
from botocore.exceptions import BotoCoreError, ClientError

from stepsmith.engine.history import Event as HistoryEvent
from stepsmith.local.aws_environment import REGION
from stepsmith.server.events.delivery import Delivery
from stepsmith.server.events.event_bridge import EventBridge
from stepsmith.server.events.requests import EventRequests
from stepsmith.server.events.rules import Rules
from stepsmith.server.events.scheduled import Scheduled
from stepsmith.server.events.schedules import Schedules
from stepsmith.server.events.status_events import StatusEvents
from stepsmith.server.events.targets import client_maker
from stepsmith.server.operations.service import Service
from stepsmith.server.services.supervision import Services
from stepsmith.server.store.executions import ExecutionRecord

_log: Final = logging.getLogger("stepsmith.server")


class Events:
    """All parts together. Use it within one running event loop.

    Args:
        service: starts executions and tells the time.
        services: hold the rules; clients for targets find the server by the environment.

    Attributes:
        requests: what the gateway asks on the way of requests.
    """

    def __init__(self, service: Service, services: Services) -> None:
        session = boto3.Session()

        def endpoint() -> str:
            return services.url

        def direct(name: str, region: str) -> Any:
            make: Any = session.client
            return make(name, endpoint_url=services.url, region_name=region)

        self._rules = Rules(session, endpoint)
        delivery = Delivery(service, client_maker(session))
        self._bridge = EventBridge(service, self._rules, delivery, endpoint)
        self._scheduled = Scheduled(service, self._rules, self._bridge, delivery, direct)
        self._schedules = Schedules(service.host, session, endpoint, self._scheduled.fire)
        self._status = StatusEvents(service, self._rules, self._bridge.publish)
        self._region = session.region_name or REGION
        self.requests = EventRequests(self._bridge.take, self._changed)

    async def resume(self) -> None:
        """Deliver what an earlier server was given and did not deliver, and see what is planned."""
        await self._bridge.take()
        await self._schedules.refresh(self._region, is_new=False)

    def history(self, record: ExecutionRecord, arn: str, events: Sequence[HistoryEvent]) -> None:
        """Take what has happened in an execution, as `Host.on_events` tells it."""
        self._status.add(record, arn, events)

    def close(self) -> None:
        """Deliver no more."""
        self._status.close()
        self._scheduled.close()
        self._bridge.close()

    async def _changed(self, region: str | None) -> None:
        self._rules.forget()
        try:
            await self._schedules.refresh(region or self._region)
        except (OSError, BotoCoreError, ClientError) as error:
            _log.warning("schedules cannot be read now: %s", error)
