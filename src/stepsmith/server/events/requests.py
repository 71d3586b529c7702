"""Requests to EventBridge on their way to the emulated services: what is checked, and what follows.

See https://docs.aws.amazon.com/eventbridge/latest/APIReference/Welcome.html
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

import orjson

from stepsmith.server.events.cron import ScheduleError
from stepsmith.server.events.pattern import EventPattern, PatternError, read_json
from stepsmith.server.events.schedule_expression import read_expression, read_zone
from stepsmith.server.events.target_input import InputError, check_path
from stepsmith.server.events.targets import is_supported, unsupported
from stepsmith.server.http.asgi import Head
from stepsmith.server.http.refusal import Refusal

_PREFIX: Final = "AWSEvents."
_READING: Final = ("Describe", "List", "PutEvents", "Test")
_ANY_MOMENT: Final = datetime(2000, 1, 1, tzinfo=UTC)
Check = Callable[[Mapping[str, Any]], Mapping[str, Any] | None]
_CHANGING: Final = frozenset({"events", "scheduler", "cloudformation"})


class EventRequests:
    """What the gateway asks on the way.

    Args:
        take: takes the notes of the emulated services up to a number.
        forget: rules or schedules of a region may have changed.
    """

    def __init__(
        self,
        take: Callable[[int], Awaitable[None]],
        forget: Callable[[str | None], Awaitable[None]],
    ) -> None:
        self._take = take
        self._forget = forget

    def reads(self, head: Head) -> bool:
        """Whether the body of a request is to be checked."""
        return _check_of(head) is not None

    def answer(self, head: Head, body: bytes) -> bytes | None:
        """Check a request; the answer, if the emulated services are not to give it.

        Raises:
            Refusal: it is wrong.
        """
        try:
            params = orjson.loads(body)
        except ValueError:
            return None
        if not isinstance(params, dict):
            return None
        check = _check_of(head)
        told = None if check is None else check(params)
        return None if told is None else orjson.dumps(told)

    async def answered(self, head: Head, latest: int) -> None:
        """The emulated services have done what was asked, and nobody knows it yet.

        Args:
            latest: the number of their latest note.
        """
        if head.service in _CHANGING:
            name = head.operation.removeprefix(_PREFIX)
            if head.method != "GET" and not name.startswith(_READING):
                await self._forget(head.region)
        await self._take(latest)


def _check_of(head: Head) -> Check | None:
    if head.service == "scheduler":
        is_schedule = head.path.startswith(b"/schedules/") and head.method in ("POST", "PUT")
        return _schedule if is_schedule else None
    return _CHECKS.get(head.operation.removeprefix(_PREFIX))


def _put_rule(params: Mapping[str, Any]) -> None:
    expression = params.get("ScheduleExpression")
    if isinstance(expression, str) and expression:
        try:
            read_expression(expression, _ANY_MOMENT)
        except ScheduleError as error:
            raise _invalid("Parameter ScheduleExpression is not valid.") from error
    pattern = params.get("EventPattern")
    if isinstance(pattern, str) and pattern:
        _pattern(pattern)


def _put_targets(params: Mapping[str, Any]) -> None:
    for target in params.get("Targets") or ():
        _check_target(target)


def _check_target(target: Mapping[str, Any]) -> None:
    arn = target.get("Arn")
    if isinstance(arn, str) and arn.startswith("arn:") and not is_supported(arn):
        raise _invalid(unsupported(arn))
    given = [name for name in ("Input", "InputPath", "InputTransformer") if name in target]
    if len(given) > 1:
        raise _invalid(
            f"Only one of Input, InputPath, or InputTransformer must be provided for target "
            f"{target.get('Id')}."
        )
    transformer = target.get("InputTransformer", {})
    try:
        if "Input" in target:
            read_json(target["Input"])
        for path in [target.get("InputPath", "$"), *transformer.get("InputPathsMap", {}).values()]:
            check_path(path)
    except InputError as error:
        raise _invalid(str(error)) from error
    except ValueError as error:
        raise _invalid(f"JSON syntax error in input for target {target.get('Id')}.") from error


def _schedule(params: Mapping[str, Any]) -> None:
    expression = params.get("ScheduleExpression", "")
    try:
        read_expression(expression, _ANY_MOMENT, once=True)
    except ScheduleError as error:
        raise _invalid(f"Invalid Schedule Expression {expression}.") from error
    try:
        read_zone(params.get("ScheduleExpressionTimezone") or "UTC")
    except ScheduleError as error:
        raise _invalid("Provided ScheduleExpressionTimezone is invalid.") from error
    target = params.get("Target") or {}
    _check_target({name: value for name, value in target.items() if name != "Input"})


def _test_event_pattern(params: Mapping[str, Any]) -> Mapping[str, Any]:
    pattern = _pattern(params.get("EventPattern", ""))
    try:
        event = read_json(params.get("Event", ""))
    except ValueError:
        event = None
    if not isinstance(event, dict):
        raise _invalid("Parameter Event is not valid.")
    for name in ("id", "account", "source", "time", "region", "resources", "detail-type"):
        if name not in event:
            raise _invalid(f"Parameter Event is not valid. Reason: {name} is missing.")
    return {"Result": pattern.matches(event)}


def _pattern(text: str) -> EventPattern:
    try:
        return EventPattern.read(text)
    except PatternError as error:
        raise Refusal(
            400, "InvalidEventPatternException", f"Event pattern is not valid. Reason: {error}"
        ) from error


def _invalid(message: str) -> Refusal:
    return Refusal(400, "ValidationException", message)


_CHECKS: Final[dict[str, Check]] = {
    "PutRule": _put_rule,
    "PutTargets": _put_targets,
    "TestEventPattern": _test_event_pattern,
}
