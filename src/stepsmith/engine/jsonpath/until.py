"""The four fields of Wait: how long, or until when.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from stepsmith.asl import ABSENT, WaitState
from stepsmith.asl.json_value import is_number
from stepsmith.asl.jsonpath import Path, PathNotFound, compile_path
from stepsmith.engine.dataflow import LONGEST_SECONDS
from stepsmith.engine.frame import Frame
from stepsmith.engine.jsonpath.runtime_failure import runtime_failure, shown
from stepsmith.engine.jsonpath.sources import FrameSources
from stepsmith.engine.timestamp import moment_of

_NO_TIMESTAMP: Final = (
    "The {} parameter does not reference a valid ISO-8601 extended offset date-time format string"
)


class Until:
    """`Seconds`, `SecondsPath`, `Timestamp` or `TimestampPath`."""

    __slots__ = ("_seconds", "_seconds_path", "_timestamp", "_timestamp_path")

    def __init__(self, state: WaitState) -> None:
        self._seconds = state.seconds
        self._timestamp = state.timestamp
        self._seconds_path = _path(state.seconds_path)
        self._timestamp_path = _path(state.timestamp_path)

    def moment(self, frame: Frame, document: Any) -> datetime:
        """When the wait is over.

        Raises:
            Failure: the path leads to nothing that says so.
        """
        if self._timestamp is not ABSENT:
            return _written_moment(self._timestamp, frame)
        if self._timestamp_path is not None:
            return self._referenced_moment(self._timestamp_path, frame, document)
        seconds: Any = self._seconds
        if self._seconds_path is not None:
            seconds = self._referenced_seconds(self._seconds_path, frame, document)
        return frame.execution.history.now + timedelta(seconds=seconds)

    def _referenced_moment(self, path: Path, frame: Frame, document: Any) -> datetime:
        value = _referenced("TimestampPath", path, frame, document)
        moment = moment_of(value)
        if moment is None:
            problem = f"{_NO_TIMESTAMP.format('TimestampPath')}: {path.text} == {shown(value)}"
            raise runtime_failure(frame, problem)
        return moment

    def _referenced_seconds(self, path: Path, frame: Frame, document: Any) -> int:
        value = _referenced("SecondsPath", path, frame, document)
        if not is_number(value) or value != int(value):
            problem = "cannot be parsed as a long value"
        elif value < 0:
            problem = "references a negative value"
        elif value > LONGEST_SECONDS:
            problem = f"references a value above {LONGEST_SECONDS}"
        else:
            return int(value)
        raise runtime_failure(
            frame, f"The SecondsPath parameter {problem}: {path.text} == {shown(value)}"
        )


def _path(definition: Any) -> Path | None:
    return None if definition is ABSENT else compile_path(definition)


def _written_moment(timestamp: str, frame: Frame) -> datetime:
    moment = moment_of(timestamp)
    if moment is None:
        raise runtime_failure(frame, f"{_NO_TIMESTAMP.format('Timestamp')}: {timestamp}")
    return moment


def _referenced(field: str, path: Path, frame: Frame, document: Any) -> Any:
    try:
        return path.resolve(FrameSources(frame, document))
    except PathNotFound:
        problem = f"The {field} parameter does not reference an input value: {path.text}"
        raise runtime_failure(frame, problem) from None
