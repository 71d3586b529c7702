"""Who answers what `stepsmith run` cannot do itself: options, or somebody at the terminal."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from stepsmith.engine import Failed, Succeeded, TaskRequest
from stepsmith.errors import InputError, LocalCloudError
from stepsmith.local.outside_answers import is_done_elsewhere

_APPROVED = {"approved": True}


class CallbackAnswers:
    """Answers by state.

    Args:
        answers: `STATE=JSON`, in the order in which a state asks; the last one stays.
        approve: whether callbacks and activities without one get `{"approved": true}`.
        types: each state that asks, and the type of its answer.

    Raises:
        InputError: an answer is no JSON, does not fit, or is for a state that asks nobody.
    """

    def __init__(self, answers: Sequence[str], *, approve: bool, types: Mapping[str, Any]) -> None:
        self._types = types
        self._approve = approve
        self._given: dict[str, list[Any]] = {}
        for text in answers:
            state, found = self._parsed(text)
            self._given.setdefault(state, []).append(found)

    def __call__(self, request: TaskRequest) -> Succeeded | Failed:
        """The answer to one request."""
        name = request.state_name
        waiting = self._given.get(name)
        if waiting:
            return Succeeded(waiting.pop(0) if len(waiting) > 1 else waiting[0])
        if self._approve and not is_done_elsewhere(request.resource):
            return Succeeded(self._checked(name, _APPROVED, "--approve"))
        if not sys.stdin.isatty():
            raise LocalCloudError(_way_out(name, request.resource))
        return self._asked(name)

    def _asked(self, name: str) -> Succeeded:
        type_ = self._types.get(name)
        kind = "a result" if type_ is Any else getattr(type_, "__name__", str(type_))
        while True:
            print(f"{name} waits for {kind} as JSON: ", end="", file=sys.stderr, flush=True)
            line = sys.stdin.readline()
            if not line:
                raise LocalCloudError(f"state {name} waits for an answer, and the input has ended")
            try:
                return Succeeded(self._checked(name, _json(line, name), name))
            except InputError as error:
                print(error, file=sys.stderr)

    def _parsed(self, text: str) -> tuple[str, Any]:
        state, separator, answer = text.partition("=")
        if not separator or state not in self._types:
            known = ", ".join(self._types) or "none"
            raise InputError(
                f"--answer {text}: write STATE=JSON; the states that wait for answers: {known}"
            )
        where = f"--answer {state}"
        return state, self._checked(state, _json(answer, where), where)

    def _checked(self, state: str, answer: Any, where: str) -> Any:
        from pydantic import TypeAdapter, ValidationError

        if state not in self._types:
            return answer
        codec: TypeAdapter[Any] = TypeAdapter(self._types[state])
        try:
            return codec.dump_python(codec.validate_python(answer), mode="json", by_alias=True)
        except ValidationError as error:
            first = error.errors(include_url=False, include_context=False)[0]
            place = ".".join(str(part) for part in first["loc"])
            raise InputError(f"{where}: {place}: {first['msg']}".replace(": : ", ": ")) from error


def _way_out(name: str, resource: str) -> str:
    option = f"--answer '{name}=JSON'"
    if is_done_elsewhere(resource):
        return f"nothing here answers {resource}; say what state {name} gets: {option}"
    return (
        f"state {name} waits for an answer from outside; give it one: {option}, "
        f"or --approve for {json.dumps(_APPROVED)}"
    )


def _json(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise InputError(f"{where}: {text.strip()} is no JSON: {error}") from error
