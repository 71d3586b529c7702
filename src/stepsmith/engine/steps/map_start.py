"""How a Map begins, inline or distributed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from stepsmith.engine.failure import EvaluationFailure
from stepsmith.engine.frame import Frame


@contextmanager
def started(frame: Frame, length: int) -> Iterator[None]:
    """Record that a Map starts; inside the block its remaining fields are evaluated.

    An evaluation that fails there is recorded after the start, as following what came before it.
    """
    before = frame.previous
    frame.previous = frame.execution.history.add(
        "MapStateStarted",
        max(before, frame.entered_id),
        "mapStateStartedEventDetails",
        {"length": length},
    )
    try:
        yield
    except EvaluationFailure:
        frame.previous = before
        raise
