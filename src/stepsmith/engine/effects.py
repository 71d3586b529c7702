"""What an execution asks of the world around it, since it does no I/O itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from stepsmith.engine.task import TaskRequest


@dataclass(frozen=True, slots=True)
class InvokeTask:
    """Start this attempt; its outcome comes back under `request.task_token`."""

    request: TaskRequest


@dataclass(frozen=True, slots=True)
class CancelTask:
    """Nobody waits for this attempt any more: it timed out, or its surroundings ended."""

    task_token: str


@dataclass(frozen=True, slots=True)
class WakeAt:
    """Call `wake` at this moment; replaces whatever wake-up was asked for before."""

    moment: datetime


Effect = InvokeTask | CancelTask | WakeAt
