"""What JSONPath mode makes of data that a field cannot be evaluated on.

Where AWS was seen to fail with `States.Runtime`, no catcher gets to see it.
"""

from __future__ import annotations

from typing import Any

from stepsmith.asl.jsonpath import DataFailure, Path, ReferencePath, ReferencePathConflict
from stepsmith.engine.failure import RUNTIME, Failure
from stepsmith.engine.frame import Frame
from stepsmith.engine.jsonpath.sources import FrameSources
from stepsmith.engine.payload import Payload


def runtime_failure(frame: Frame, problem: str) -> Failure:
    """A problem of the frame's current state, in the words with which AWS begins its cause."""
    return Failure(RUNTIME, frame.step.explain(frame, problem))


def shown(value: Any) -> str:
    """A value in a cause: a string as it is, everything else as JSON."""
    return value if isinstance(value, str) else Payload(value).text


def failure_of(frame: Frame, failure: DataFailure) -> Failure:
    """The failure of a state whose field could not be evaluated."""
    if isinstance(failure, ReferencePathConflict):  # whose cause AWS gives as it is
        return Failure(failure.error, failure.cause)
    return Failure(failure.error, frame.step.explain(frame, failure.cause))


def resolved(path: Path, frame: Frame, document: Any) -> Any:
    """What a path leads to.

    Raises:
        Failure: nothing.
    """
    try:
        return path.resolve(FrameSources(frame, document))
    except DataFailure as failure:
        raise failure_of(frame, failure) from None


def followed(path: ReferencePath, frame: Frame, document: Any) -> Any:
    """What a reference path leads to, for a field whose failure is a conflict with its input.

    Raises:
        Failure: nothing.
    """
    if path.origin != "input":
        return resolved(path, frame, document)
    try:
        return path.follow(document)
    except DataFailure as failure:
        raise failure_of(frame, failure) from None
