"""How a state or an execution fails: an error name, mostly a cause, and what may handle it.

See https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

ALL: Final = "States.ALL"
TASK_FAILED: Final = "States.TaskFailed"
TIMEOUT: Final = "States.Timeout"
HEARTBEAT_TIMEOUT: Final = "States.HeartbeatTimeout"
RUNTIME: Final = "States.Runtime"
DATA_LIMIT_EXCEEDED: Final = "States.DataLimitExceeded"
EXCEED_TOLERATED_FAILURE_THRESHOLD: Final = "States.ExceedToleratedFailureThreshold"
ITEM_READER_FAILED: Final = "States.ItemReaderFailed"
RESULT_WRITER_FAILED: Final = "States.ResultWriterFailed"
QUERY_EVALUATION_ERROR: Final = "States.QueryEvaluationError"


class Failure(Exception):
    """A failure on its way to whatever handles it.

    Attributes:
        error: the error name; a Fail state may have none.
        cause: the explanation; timeouts have none.
        terminal: the wildcards `States.ALL` and `States.TaskFailed` do not match it.
    """

    terminal = False

    def __init__(self, error: str | None, cause: str | None) -> None:
        super().__init__(error, cause)
        self.error = error
        self.cause = cause

    def details(self) -> dict[str, Any]:
        """As the details of a history event."""
        return _present({"error": self.error, "cause": self.cause})

    def output(self) -> dict[str, Any]:
        """As `$states.errorOutput`."""
        return _present({"Error": self.error, "Cause": self.cause})

    def matches(self, error_equals: Iterable[str]) -> bool:
        """Whether a retrier or catcher with this `ErrorEquals` handles the failure.

        `States.Runtime` is never handled, and `States.TaskFailed` stands for every error but
        timeouts.
        """
        if self.error == RUNTIME:
            return False
        return any(self._is(name) for name in error_equals)

    def _is(self, name: str) -> bool:
        if name == ALL:
            return not self.terminal
        if name == TASK_FAILED and self.error != TIMEOUT:
            return not self.terminal
        return name == self.error


class TerminalFailure(Failure):
    """A failure that only a rule with its very name handles."""

    terminal = True


class MissedHeartbeat(Failure):
    """A task was silent too long: a `States.Timeout` that also has a name of its own in rules."""

    def __init__(self) -> None:
        super().__init__(TIMEOUT, None)

    def _is(self, name: str) -> bool:
        return name == HEARTBEAT_TIMEOUT or super()._is(name)


class EvaluationFailure(Failure):
    """A field of a state could not be evaluated: leaves an EvaluationFailed event behind.

    Attributes:
        location: the field, as `Arguments/Payload/x`; None when it was the state's input.
    """

    def __init__(self, problem: str, location: str | None) -> None:
        super().__init__(QUERY_EVALUATION_ERROR, problem)
        self.location = location


class VariablesTooLarge(TerminalFailure):
    """An `Assign` exceeds a quota: leaves an EvaluationFailed event with its cause as it is."""

    def __init__(self, cause: str) -> None:
        super().__init__(DATA_LIMIT_EXCEEDED, cause)


class ExecutionStopped(Failure):
    """Ends the execution wherever it arises; no state gets to handle it."""


def _present(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}
