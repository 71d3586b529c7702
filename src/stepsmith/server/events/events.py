"""EventBridge as the server has it, with all its parts."""

from __future__ import annotations

import boto3

from stepsmith.server.events.delivery import Delivery
from stepsmith.server.events.event_bridge import EventBridge
from stepsmith.server.events.requests import EventRequests
from stepsmith.server.events.rules import Rules
from stepsmith.server.events.targets import client_maker
from stepsmith.server.operations.service import Service
from stepsmith.server.services.supervision import Services


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
        self._rules = Rules(session, lambda: services.url)
        delivery = Delivery(service, client_maker(session))
        self._bridge = EventBridge(service, self._rules, delivery, lambda: services.url)
        self.requests = EventRequests(self._bridge.take, self._forget)

    async def resume(self) -> None:
        """Deliver what an earlier server was given, and did not deliver."""
        await self._bridge.take()

    def close(self) -> None:
        """Deliver no more."""
        self._bridge.close()

    def _forget(self) -> None:
        self._rules.forget()
