"""What jobs and endpoints print, in CloudWatch Logs."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable, Sequence
from threading import Lock
from typing import Any, Final

_AT_ONCE: Final = 1000
_log: Final = logging.getLogger("stepsmith.jobs")

Line = tuple[int, str]
"""A moment, in milliseconds, and a line."""


def line(text: str) -> Line:
    """A line of this moment."""
    return int(time.time() * 1000), text


class LogStreams:
    """Writes into moto's CloudWatch Logs.

    Args:
        endpoint: where that is.
    """

    def __init__(self, endpoint: Callable[[], str]) -> None:
        self._endpoint = endpoint
        self._clients: dict[str, Any] = {}
        self._making = Lock()

    def put(self, region: str, group: str, stream: str, lines: Sequence[Line]) -> None:
        """Keep some lines in a stream; nothing fails where that fails."""
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            client = self._client(region)
            for start in range(0, len(lines), _AT_ONCE):
                call = {
                    "logGroupName": group,
                    "logStreamName": stream,
                    "logEvents": [
                        {"timestamp": moment, "message": text or " "}
                        for moment, text in lines[start : start + _AT_ONCE]
                    ],
                }
                try:
                    client.put_log_events(**call)
                except client.exceptions.ResourceNotFoundException:
                    _make(client, group, stream)
                    client.put_log_events(**call)
        except (BotoCoreError, ClientError) as error:
            _log.warning("the log %s in %s is lost: %s", stream, group, error)

    def _client(self, region: str) -> Any:
        import boto3

        with self._making:
            if region not in self._clients:
                self._clients[region] = boto3.Session().client(
                    "logs",
                    endpoint_url=self._endpoint(),
                    region_name=region,
                    aws_access_key_id="local",
                    aws_secret_access_key="local",
                )
            return self._clients[region]


def _make(client: Any, group: str, stream: str) -> None:
    known = client.exceptions.ResourceAlreadyExistsException
    with contextlib.suppress(known):
        client.create_log_group(logGroupName=group)
    with contextlib.suppress(known):
        client.create_log_stream(logGroupName=group, logStreamName=stream)
