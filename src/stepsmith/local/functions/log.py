"""What functions print, with the lines that Lambda puts around it.

https://docs.aws.amazon.com/lambda/latest/dg/python-logging.html
"""

from __future__ import annotations

import logging
import math
import platform
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, Final

from stepsmith.local.functions.version import FunctionVersion
from stepsmith.local.functions.worker import Ran
from stepsmith.local.lambda_response import FunctionError

if TYPE_CHECKING:
    import boto3

_MOST_EVENT_BYTES: Final = 256 * 1024
_MOST_EVENTS: Final = 1000
_log: Final = logging.getLogger("stepsmith.lambda")


@dataclass(frozen=True, slots=True)
class _Lines:
    """What is to be logged, and where."""

    version: FunctionVersion
    log_stream: str
    lines: list[str]
    moment: datetime


def log_lines(version: FunctionVersion, request_id: str, ran: Ran) -> list[str]:
    """The log of one invocation."""
    lines: list[str] = []
    if ran.init_seconds is not None:
        lines.append(f"INIT_START Runtime Version: python:{platform.python_version()}")
        lines += ran.init_output.splitlines()
    lines.append(f"START RequestId: {request_id} Version: {version.version}")
    lines += ran.output.splitlines()
    if ran.end and isinstance(ran.response, FunctionError):
        lines += _told_end(ran, ran.response, request_id)
    lines.append(f"END RequestId: {request_id}")
    lines.append(_report(version, request_id, ran))
    return lines


def _told_end(ran: Ran, error: FunctionError, request_id: str) -> list[str]:
    message = str(error.document["errorMessage"])
    if ran.end == "timeout":
        now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return [f"{now} {request_id} {message.partition(' Error: ')[2]}"]
    if error.error == "Runtime.ExitError":
        return [message, error.error]
    return []


def _report(version: FunctionVersion, request_id: str, ran: Ran) -> str:
    milliseconds = ran.seconds * 1000
    parts = [
        f"REPORT RequestId: {request_id}",
        f"Duration: {milliseconds:.2f} ms",
        f"Billed Duration: {math.ceil(milliseconds)} ms",
        f"Memory Size: {version.memory_mb} MB",
        f"Max Memory Used: {ran.memory_mb} MB",
    ]
    if ran.init_seconds is not None:
        parts.append(f"Init Duration: {ran.init_seconds * 1000:.2f} ms")
    if ran.end:
        parts.append(f"Status: {ran.end}")
    if ran.end == "error" and isinstance(ran.response, FunctionError):
        parts.append(f"Error Type: {ran.response.error}")
    return "\t".join(parts)


class FunctionLogs:
    """Puts what functions print into the log groups `/aws/lambda/NAME` of CloudWatch Logs.

    Args:
        session: leads to the emulated services.
        endpoint: gives the URL where they are now.
    """

    def __init__(self, session: boto3.Session, endpoint: Callable[[], str]) -> None:
        self._session = session
        self._endpoint = endpoint
        self._clients: dict[tuple[str, str], Any] = {}
        self._known: set[tuple[str, str, str]] = set()
        self._waiting: SimpleQueue[_Lines | None] = SimpleQueue()
        self._thread = Thread(target=self._deliver, name="stepsmith-function-logs", daemon=True)
        self._thread.start()

    def add(self, version: FunctionVersion, log_stream: str, lines: list[str]) -> None:
        """Append to a log stream, soon. It may be called by several threads."""
        self._waiting.put(_Lines(version, log_stream, lines, datetime.now(UTC)))

    def close(self) -> None:
        """Deliver what waits, and end."""
        self._waiting.put(None)
        self._thread.join()

    def _deliver(self) -> None:
        while (told := self._waiting.get()) is not None:
            try:
                self._put(told)
            except Exception as error:
                group = told.version.log_group
                _log.warning("what functions print is not logged to log group %s: %s", group, error)

    def _put(self, told: _Lines) -> None:
        client = self._client(told.version.region)
        group, stream = told.version.log_group, told.log_stream
        moment = int(told.moment.timestamp() * 1000)
        texts = [line.encode()[:_MOST_EVENT_BYTES].decode(errors="ignore") for line in told.lines]
        events = [{"timestamp": moment, "message": text} for text in texts if text]
        for first in range(0, len(events), _MOST_EVENTS):
            batch = events[first : first + _MOST_EVENTS]
            names = {"logGroupName": group, "logStreamName": stream}
            self._make(client, told.version.region, group, stream)
            try:
                client.put_log_events(**names, logEvents=batch)
            except client.exceptions.ResourceNotFoundException:  # the group was deleted
                self._known.clear()
                self._make(client, told.version.region, group, stream)
                client.put_log_events(**names, logEvents=batch)

    def _make(self, client: Any, region: str, group: str, stream: str) -> None:
        if (region, group, stream) in self._known:
            return
        exists = client.exceptions.ResourceAlreadyExistsException
        for make, names in (
            (client.create_log_group, {"logGroupName": group}),
            (client.create_log_stream, {"logGroupName": group, "logStreamName": stream}),
        ):
            with suppress(exists):
                make(**names)
        self._known.add((region, group, stream))

    def _client(self, region: str) -> Any:
        url = self._endpoint()
        if (url, region) not in self._clients:
            make: Any = self._session.client
            self._clients[url, region] = make("logs", region_name=region, endpoint_url=url)
        return self._clients[url, region]
