"""How a replay came out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from stepsmith.engine import TaskRequest
from stepsmith.testing.difference import Difference

Verdict = Literal["passed", "failed", "skipped"]

_MOST_UNANSWERED: Final = 3


@dataclass(frozen=True, slots=True, repr=False)
class Replayed:
    """The verdict on one recording.

    Attributes:
        id: the case's id, or the name of the file with the history.
        verdict: whether the engine answered as recorded.
        reason: why it was skipped, or could not be run at all; None otherwise.
        differences: where the answers differ, in the order of the history.
        unanswered: attempts of Task states of which nothing is recorded.
        notes: what a reader should know, such as that the history ends early.
        history: the engine's events, as boto3 gives them; empty if none were recorded.
    """

    id: str
    verdict: Verdict
    reason: str | None = None
    differences: Sequence[Difference] = ()
    unanswered: Sequence[TaskRequest] = ()
    notes: Sequence[str] = ()
    history: Sequence[Mapping[str, Any]] = field(default_factory=list[Mapping[str, Any]])

    @property
    def passed(self) -> bool:
        """Whether the engine answered as recorded."""
        return self.verdict == "passed"

    @property
    def first_difference(self) -> Difference | None:
        return self.differences[0] if self.differences else None

    def explanation(self) -> str:
        """The first difference and what may explain it, in lines; empty for what passed."""
        lines = [] if self.reason is None else [self.reason]
        if self.verdict == "failed":
            if self.first_difference is not None:
                lines.append(str(self.first_difference))
            lines += [_unanswered(request) for request in self.unanswered[:_MOST_UNANSWERED]]
            more = len(self.unanswered) - _MOST_UNANSWERED
            if more > 0:
                lines.append(f"and {more} more attempts without one")
        return "\n".join([*lines, *self.notes])

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        return {
            "id": self.id,
            "verdict": self.verdict,
            "reason": self.reason,
            "differences": [difference.as_json() for difference in self.differences],
            "unanswered": [
                {"state": request.state_name, "attempt": request.attempt}
                for request in self.unanswered
            ],
            "notes": list(self.notes),
        }

    def __repr__(self) -> str:
        explanation = self.explanation()
        told = "\n" + explanation if explanation else ""
        return f"<replay of {self.id}: {self.verdict}>{told}"


def _unanswered(request: TaskRequest) -> str:
    attempt = f", attempt {request.attempt + 1}" if request.attempt else ""
    return f"no outcome is recorded for {request.state_name}{attempt} ({request.resource})"
