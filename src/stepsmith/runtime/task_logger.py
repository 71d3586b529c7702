"""The tasks' logger: one JSON object a line, with the execution and state it belongs to.

https://docs.aws.amazon.com/powertools/python/latest/core/logger/
"""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from io import TextIOBase
from typing import IO, TYPE_CHECKING, cast

if TYPE_CHECKING:
    from aws_lambda_powertools import Logger


class _CurrentStdout(TextIOBase):
    """Whatever `sys.stdout` is when a line is written, so that it can be redirected later."""

    def write(self, text: str, /) -> int:
        return sys.stdout.write(text)

    def flush(self) -> None:
        sys.stdout.flush()


@cache
def task_logger() -> Logger:
    """The logger for task code: `task_logger().info("charged", amount_cents=1250)`.

    The service is named by `POWERTOOLS_SERVICE_NAME`, else `tasks`; the level by
    `POWERTOOLS_LOG_LEVEL`.
    """
    from aws_lambda_powertools import Logger  # the compiler imports task modules, and logs nothing

    service = os.environ.get("POWERTOOLS_SERVICE_NAME", "tasks")
    return Logger(service=service, stream=cast("IO[str]", _CurrentStdout()))


@contextmanager
def log_context(*, task: str, execution: str, state: str) -> Generator[None]:
    """Name task, execution and state in every line logged inside the block, in this thread."""
    logger = task_logger()
    logger.thread_safe_append_keys(task=task, execution=execution, state=state)
    try:
        yield
    finally:
        logger.thread_safe_clear_keys()
