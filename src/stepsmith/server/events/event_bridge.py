"""Takes what the emulated services have noted, and has it delivered as the rules say."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Any, Final
from uuid import UUID, uuid5

from stepsmith.server.events import outbox
from stepsmith.server.events.dead_letters import Undelivered
from stepsmith.server.events.delivery import Delivery, Parcel
from stepsmith.server.events.event import Event, written
from stepsmith.server.events.rules import Rule, Rules
from stepsmith.server.events.target_input import InputError, target_input
from stepsmith.server.operations.service import Service

_NAMES: Final = UUID("6c1b7e0a-6f2b-4f4e-9d1d-5a3f6c8e2b71")
_TELL_SECONDS: Final = 0.05
"""How long after a delivery the services are told of it, at the latest."""
_log: Final = logging.getLogger("stepsmith.server")


class EventBridge:
    """Delivers events. Use it within one running event loop.

    Args:
        service: starts executions and tells the time.
        rules: the rules.
        delivery: brings events to targets.
        endpoint: the URL of the emulated services now.
    """

    def __init__(
        self, service: Service, rules: Rules, delivery: Delivery, endpoint: Callable[[], str]
    ) -> None:
        self._service = service
        self._rules = rules
        self._delivery = delivery
        self._endpoint = endpoint
        self._lock = asyncio.Lock()
        self._taken = 0
        self._done: list[int] = []
        self._closed = False

    async def take(self, latest: int | None = None) -> None:
        """Take all notes up to the latest; the executions that they start have begun afterwards.

        Args:
            latest: the number of the latest note, if it is known.
        """
        if latest is not None and latest <= self._taken:
            return
        release = self._service.host.schedule.hold()
        try:
            async with self._lock:
                if latest is None or latest > self._taken:
                    await self._take_all()
        except OSError as error:
            _log.warning("events are not delivered now: %s", error)
        finally:
            release()

    async def _take_all(self) -> None:
        done, self._done = self._done, []
        notes = await asyncio.to_thread(outbox.read, self._endpoint(), self._taken, done)
        for note in notes:
            await self._take_one(note)
            self._taken = note["number"]
        await self._service.database.committed()

    async def _take_one(self, note: Mapping[str, Any]) -> None:
        """Deliver what a note tells; where that fails it stays for a later server."""
        count = _Count(lambda: self._is_done(note["number"]))
        try:
            if note["kind"] == "function":
                self._invoke(note, count)
            else:
                await self.publish(Event.of_note(note, self._service.host.now), count)
        except ValueError as error:
            _log.warning("an event is no JSON as EventBridge takes it: %s", error)
        except Exception:
            _log.exception("an event is not delivered now")
            return
        count.release()

    def _is_done(self, number: int) -> None:
        self._done.append(number)
        if len(self._done) == 1:
            loop = asyncio.get_running_loop()
            loop.call_later(_TELL_SECONDS, self._tell_soon)

    def _tell_soon(self) -> None:
        if self._done and not self._closed:
            self._telling = asyncio.get_running_loop().create_task(self.take())

    def close(self) -> None:
        """Take and deliver no more."""
        self._closed = True
        self._delivery.close()

    async def publish(self, event: Event, count: _Count | None = None) -> None:
        """Deliver an event to all targets of the rules that match."""
        for rule in await self._rules.of(event.region, event.bus):
            if rule.sees(event):
                self.deliver(rule, event, count)

    def deliver(self, rule: Rule, event: Event, count: _Count | None = None) -> None:
        """Deliver an event to all targets of a rule."""
        count = count or _Count(lambda: None)
        for target in rule.targets:
            about = {"RULE_ARN": rule.arn, "TARGET_ARN": target["Arn"]}
            once = uuid5(_NAMES, f"{event.id} {rule.arn} {target['Id']}")
            name = f"{event.id}_{once}"
            whole = written(event.document)
            count.hold()
            try:
                text = target_input(target, event, rule.name, rule.arn)
            except InputError as error:
                failure = Undelivered("INVALID_PARAMETER", str(error), is_lasting=True)
                parcel = self._parcel(target, "", name, whole, about, count)
                self._delivery.give_up(parcel, failure)
                continue
            self._delivery.deliver(self._parcel(target, text, name, whole, about, count))

    def _invoke(self, note: Mapping[str, Any], count: _Count) -> None:
        """Invoke a function that a bucket notifies."""
        count.hold()
        self._delivery.deliver(
            self._parcel({"Arn": note["arn"]}, note["payload"], "", note["payload"], {}, count)
        )

    def _parcel(
        self,
        target: Mapping[str, Any],
        text: str,
        name: str,
        whole: str,
        about: dict[str, str],
        count: _Count,
    ) -> Parcel:
        return Parcel(target, text, name, self._service.host.now, whole, about, count.release)


class _Count:
    """Does something once all that holds it has let go."""

    def __init__(self, action: Callable[[], None]) -> None:
        self._held = 1
        self._action = action

    def hold(self) -> None:
        self._held += 1

    def release(self) -> None:
        self._held -= 1
        if not self._held:
            self._action()
