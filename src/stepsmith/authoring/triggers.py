"""What starts a workflow, declared beside it; deployment makes rules and schedules of these."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from stepsmith.errors import DeclarationError


@dataclass(frozen=True, slots=True)
class EventTrigger:
    """An EventBridge rule on a bus: events of a source and detail type."""

    source: str
    detail_type: str
    bus: str


@dataclass(frozen=True, slots=True)
class ScheduleTrigger:
    """An EventBridge schedule expression, with the input it starts the workflow with."""

    expression: str
    input: Any


@dataclass(frozen=True, slots=True)
class ObjectCreatedTrigger:
    """S3's `Object Created` event for a bucket, narrowed by key prefix and suffix."""

    bucket: str
    prefix: str
    suffix: str


Trigger = EventTrigger | ScheduleTrigger | ObjectCreatedTrigger


def on_event(source: str, detail_type: str, *, bus: str = "default") -> EventTrigger:
    """Start on events: `on_event("shop.orders", "OrderCreated", bus="shop")`.

    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
    """
    return EventTrigger(source, detail_type, bus)


def on_schedule(expression: str, *, input: Any = None) -> ScheduleTrigger:
    """Start on a schedule: `on_schedule("rate(7 days)")`, `on_schedule("cron(0 3 * * ? *)")`.

    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
    """
    if not (expression.endswith(")") and expression.startswith(("rate(", "cron(", "at("))):
        raise DeclarationError(
            f"on_schedule({expression!r}): a schedule reads rate(…), cron(…) or at(…)"
        )
    return ScheduleTrigger(expression, input)


def on_object_created(bucket: str, *, prefix: str = "", suffix: str = "") -> ObjectCreatedTrigger:
    """Start when an object is written to a bucket: `on_object_created("originals", suffix=".jpg")`.

    https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html
    """
    return ObjectCreatedTrigger(bucket, prefix, suffix)
