"""Brings events to targets: tries again as the retry policy says, and then gives up.

See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

from stepsmith.server.api.errors import ApiError
from stepsmith.server.events.dead_letters import DeadLetter, Undelivered
from stepsmith.server.events.targets import Client, queue_url, send, service_of
from stepsmith.server.operations.executions import start_execution
from stepsmith.server.operations.service import Service

_MOST_RETRIES: Final = 185
_OLDEST_SECONDS: Final = 86400
_LONGEST_PAUSE_SECONDS: Final = 300
_log: Final = logging.getLogger("stepsmith.server")


@dataclass(frozen=True, slots=True)
class Parcel:
    """What is to be delivered, and where.

    Attributes:
        target: as PutTargets and CreateSchedule take it.
        text: what the target gets.
        execution_name: of the execution that it starts, if it does; always the same for the same
            parcel, so that it is started once.
        since: when the event came.
        dead_letter_body: what the dead-letter queue gets.
        about: what the dead-letter queue is told besides.
        done: called when it is delivered or given up.
        retries: how often it was tried again.
    """

    target: Mapping[str, Any]
    text: str
    execution_name: str
    since: datetime
    dead_letter_body: str
    about: dict[str, str]
    done: Callable[[], None]
    retries: int = 0
    release: Callable[[], None] = field(default=lambda: None)


class Delivery:
    """Delivers parcels, in one event loop.

    Args:
        service: starts executions.
        client: gives the clients for the other targets.
    """

    def __init__(self, service: Service, client: Client) -> None:
        self._service = service
        self._client = client
        self._under_way: set[asyncio.Task[None]] = set()

    def deliver(self, parcel: Parcel) -> None:
        """Deliver; an execution has begun when this returns, other targets have it later."""
        held = replace(parcel, release=self._service.host.schedule.hold())
        if service_of(parcel.target["Arn"]) == "states":
            self._start(held)
            return
        task = asyncio.get_running_loop().create_task(self._send(held))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    def close(self) -> None:
        """Deliver no more."""
        for task in self._under_way:
            task.cancel()

    def _start(self, parcel: Parcel) -> None:
        params = {
            "stateMachineArn": parcel.target["Arn"],
            "name": parcel.execution_name,
            "input": parcel.text,
        }
        try:
            start_execution(self._service, params)
        except ApiError as error:
            if error.code != "ExecutionAlreadyExists":
                code = "NO_RESOURCE" if "DoesNotExist" in error.code else "INVALID_PARAMETER"
                self._failed(parcel, Undelivered(code, error.message, is_lasting=True))
                return
        self._service.database.after_commit(parcel.done)
        parcel.release()

    async def _send(self, parcel: Parcel) -> None:
        try:
            await asyncio.to_thread(send, self._client, parcel.target, parcel.text)
        except Undelivered as failure:
            self._failed(parcel, failure)
        except Exception as error:
            _log.exception("an event was not delivered to %s", parcel.target["Arn"])
            self._failed(parcel, Undelivered("INTERNAL_ERROR", str(error), is_lasting=True))
        else:
            parcel.done()
            parcel.release()

    def _failed(self, parcel: Parcel, failure: Undelivered) -> None:
        now = self._service.host.now
        policy = parcel.target.get("RetryPolicy", {})
        pause = min(2**parcel.retries, _LONGEST_PAUSE_SECONDS)
        oldest = timedelta(seconds=policy.get("MaximumEventAgeInSeconds", _OLDEST_SECONDS))
        exhausted = None
        if not failure.is_lasting:
            if parcel.retries >= policy.get("MaximumRetryAttempts", _MOST_RETRIES):
                exhausted = "MaximumRetryAttempts"
            elif now + timedelta(seconds=pause) > parcel.since + oldest:
                exhausted = "MaximumEventAgeInSeconds"
            else:
                again = replace(parcel, retries=parcel.retries + 1)
                self._service.host.schedule.at(
                    now + timedelta(seconds=pause), partial(self.deliver, again)
                )
                parcel.release()
                return
        self.give_up(parcel, failure, exhausted)

    def give_up(self, parcel: Parcel, failure: Undelivered, exhausted: str | None = None) -> None:
        """Put a parcel into the dead-letter queue of its target, if there is one.

        Args:
            exhausted: the limit of the retry policy that was reached, if it was.
        """
        _log.warning(
            "an event was not delivered to %s: %s",
            parcel.target["Arn"],
            failure.message,
            extra={"event": "undelivered", "code": failure.code},
        )
        letter = DeadLetter(
            parcel.dead_letter_body, parcel.about, failure, parcel.retries, exhausted
        )
        task = asyncio.get_running_loop().create_task(self._bury(parcel, letter))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _bury(self, parcel: Parcel, letter: DeadLetter) -> None:
        arn = parcel.target.get("DeadLetterConfig", {}).get("Arn")
        try:
            if arn is not None:
                await asyncio.to_thread(_send_letter, self._client, arn, letter)
        except Exception as error:
            _log.warning("a dead letter did not get into %s and is lost: %s", arn, error)
        parcel.done()
        parcel.release()


def _send_letter(client: Client, arn: str, letter: DeadLetter) -> None:
    sqs, url = queue_url(client, arn)
    sqs.send_message(QueueUrl=url, MessageBody=letter.body, MessageAttributes=letter.attributes())
