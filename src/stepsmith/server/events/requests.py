"""Requests to EventBridge on their way to the emulated services: what is checked, and what follows.

See https://docs.aws.amazon.com/eventbridge/latest/APIReference/Welcome.html
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

import orjson

from stepsmith.server.events.pattern import EventPattern, PatternError, read_json
from stepsmith.server.events.target_input import InputError, check_path
from stepsmith.server.events.targets import is_supported, unsupported
from stepsmith.server.http.asgi import Head
from stepsmith.server.http.refusal import Refusal

_PREFIX: Final = "AWSEvents."
_READING: Final = ("Describe", "List", "PutEvents", "Test")
_CHANGING: Final = frozenset({"events", "scheduler", "cloudformation"})


class EventRequests:
    """What the gateway asks on the way.

    Args:
        take: takes the notes of the emulated services up to a number.
        forget: rules or schedules may have changed.
    """

    def __init__(self, take: Callable[[int], Awaitable[None]], forget: Callable[[], None]) -> None:
        self._take = take
        self._forget = forget

    def reads(self, head: Head) -> bool:
        """Whether the body of a request is to be checked."""
        return head.operation.removeprefix(_PREFIX) in _CHECKS

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
        told = _CHECKS[head.operation.removeprefix(_PREFIX)](params)
        return None if told is None else orjson.dumps(told)

    async def answered(self, head: Head, latest: int) -> None:
        """The emulated services have done what was asked, and nobody knows it yet.

        Args:
            latest: the number of their latest note.
        """
        if head.service in _CHANGING:
            name = head.operation.removeprefix(_PREFIX)
            if head.method != "GET" and not name.startswith(_READING):
                self._forget()
        await self._take(latest)


def _put_rule(params: Mapping[str, Any]) -> None:
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


_CHECKS: Final[dict[str, Callable[[Mapping[str, Any]], Mapping[str, Any] | None]]] = {
    "PutRule": _put_rule,
    "PutTargets": _put_targets,
    "TestEventPattern": _test_event_pattern,
}
