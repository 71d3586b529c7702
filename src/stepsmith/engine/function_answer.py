"""What a Python function, a value or an exception says of a task's attempt."""

from __future__ import annotations

import json
from typing import Any, Final

from stepsmith.asl.json_value import not_json
from stepsmith.engine.task import Failed, NoAnswer, Outcome, Submitted, Succeeded, Taken

_OUTCOMES: Final = (Succeeded, Failed, NoAnswer, Submitted, Taken)


class FailedWith(Exception):
    """Raised by a test's task to fail with an error name that is no Python class.

    Args:
        error: the error name, such as `DynamoDB.ConditionalCheckFailedException`; some jobs give
            none.
        cause: the explanation, as `Cause` gives it.
    """

    def __init__(self, error: str | None, cause: str | None = None) -> None:
        super().__init__(error, cause)
        self.error = error
        self.cause = cause


def answered(answer: Any, arguments: Any) -> Any:
    """What an answer gives for arguments: an outcome, or a value that `outcome_of` checks.

    Args:
        answer: an exception or its class; a function of the arguments; an outcome; or a value.
    """
    if isinstance(answer, Exception):
        return failed(answer)
    if isinstance(answer, type) and issubclass(answer, Exception):
        return failed(answer())
    return answer(arguments) if callable(answer) else answer


def failed(error: Exception) -> Failed:
    """An exception as the failure that a Python Lambda function reports."""
    if isinstance(error, FailedWith):
        return Failed(error.error, error.cause)
    name = type(error).__name__
    document = {"errorMessage": str(error), "errorType": name, "stackTrace": []}
    return Failed(name, json.dumps(document, ensure_ascii=False, separators=(",", ":")))


def outcome_of(answer: Any, whose: str) -> Outcome:
    """An outcome, or a JSON value as the task's result.

    Args:
        whose: whose answer it is, and for what, to begin a complaint with.

    Raises:
        TypeError: it is not JSON.
    """
    if isinstance(answer, _OUTCOMES):
        return answer
    for keys, problem in not_json(answer):
        place = "".join(f"/{key}" for key in keys)
        raise TypeError(
            f"{whose} with what is not JSON: {problem}" + (f" at {place}" if place else "")
        )
    return Succeeded(answer)
