"""Tells the default bus how standard executions fare.

See https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any, Final
from uuid import uuid4

from stepsmith.engine.history import Event as HistoryEvent
from stepsmith.server.events.event import Event, event_time, written
from stepsmith.server.events.rules import Rules
from stepsmith.server.operations.service import Service
from stepsmith.server.store.executions import ExecutionRecord
from stepsmith.server.store.moment import microseconds

MOST_CHARACTERS: Final = 248 * 1024
"""How long an input and an output, escaped, may be together; else the event has not the input,
or neither."""

_STATUSES: Final = {
    "ExecutionStarted": "RUNNING",
    "ExecutionRedriven": "RUNNING",
    "ExecutionSucceeded": "SUCCEEDED",
    "ExecutionFailed": "FAILED",
    "ExecutionTimedOut": "TIMED_OUT",
    "ExecutionAborted": "ABORTED",
}
_log: Final = logging.getLogger("stepsmith.server")
_BUS: Final = "default"


class StatusEvents:
    """Takes histories as they happen.

    Args:
        service: knows the executions.
        rules: say whether anybody listens.
        publish: brings an event to the rules of its bus.
    """

    def __init__(
        self, service: Service, rules: Rules, publish: Callable[[Event], Awaitable[None]]
    ) -> None:
        self._service = service
        self._rules = rules
        self._publish = publish
        self._waiting: deque[Event] = deque()
        self._publishing: asyncio.Task[None] | None = None

    def add(self, record: ExecutionRecord, arn: str, events: Sequence[HistoryEvent]) -> None:
        """Tell of what has happened, once it is kept.

        Args:
            record: of the execution that was started through the API.
            arn: whose events they are: its own, or those of a child of a map run.
            events: in their order.
        """
        if arn != record.arn or ":express:" in arn:
            return
        for event in events:
            status = _STATUSES.get(event["type"])
            if status is not None and self._is_anybody_listening(record):
                moment = event["timestamp"]
                self._service.database.after_commit(partial(self._tell, record, status, moment))

    def _is_anybody_listening(self, record: ExecutionRecord) -> bool:
        rules = self._rules.known(_region(record), _BUS)
        return rules is None or any(rule.pattern is not None for rule in rules)

    def _tell(self, record: ExecutionRecord, status: str, moment: datetime) -> None:
        document = {
            "version": "0",
            "id": str(uuid4()),
            "detail-type": "Step Functions Execution Status Change",
            "source": "aws.states",
            "account": record.arn.split(":")[4],
            "time": event_time(moment),
            "region": _region(record),
            "resources": [record.arn],
            "detail": self._detail(record, status),
        }
        self._waiting.append(Event(_BUS, _region(record), moment, document))
        if self._publishing is None:
            loop = asyncio.get_running_loop()
            self._publishing = loop.create_task(self._publish_all())

    async def _publish_all(self) -> None:
        release = self._service.host.schedule.hold()
        try:
            while self._waiting:
                await self._publish(self._waiting.popleft())
        except Exception:
            _log.exception("changes of executions' status are not told")
        finally:
            self._publishing = None
            release()

    def close(self) -> None:
        """Tell no more."""
        if self._publishing is not None:
            self._publishing.cancel()

    def _detail(self, record: ExecutionRecord, status: str) -> dict[str, Any]:
        is_over = status != "RUNNING"
        output = record.output if is_over else None
        output_length = 0 if output is None else len(written(output))
        with_output = output_length <= MOST_CHARACTERS
        with_input = len(written(record.input)) + output_length <= MOST_CHARACTERS
        if is_over:
            redrivable, reason = self._service.host.redrivable(record)
        else:
            redrivable, reason = "NOT_REDRIVABLE", "Execution is RUNNING and cannot be redriven"
        return {
            "executionArn": record.arn,
            "stateMachineArn": record.machine_arn,
            "name": record.name,
            "status": status,
            "startDate": _milliseconds(record.started_at),
            "stopDate": _milliseconds(record.stopped_at) if is_over else None,
            "input": record.input if with_input else None,
            "output": output if with_output else None,
            "stateMachineVersionArn": record.version_arn,
            "stateMachineAliasArn": record.alias_arn,
            "redriveCount": record.redrive_count,
            "redriveDate": _milliseconds(record.redriven_at),
            "redriveStatus": redrivable,
            "redriveStatusReason": reason,
            "inputDetails": {"included": with_input},
            "outputDetails": None if output is None else {"included": with_output},
            "error": record.error if is_over else None,
            "cause": record.cause if is_over else None,
        }


def _region(record: ExecutionRecord) -> str:
    return record.arn.split(":")[3]


def _milliseconds(moment: datetime | None) -> int | None:
    return None if moment is None else microseconds(moment) // 1000
