"""Run a definition against a recorded execution, and compare what it does with what happened."""

from __future__ import annotations

from stepsmith.engine import Machine
from stepsmith.errors import StepsmithError
from stepsmith.testing.comparison import Comparison
from stepsmith.testing.exported_history import ExportedHistory
from stepsmith.testing.history_comparison import history_differences
from stepsmith.testing.masking import masked
from stepsmith.testing.recorded_outcomes import outcomes_of_history
from stepsmith.testing.recorded_run import run_as_recorded
from stepsmith.testing.replayed import Replayed


def answer_history(recorded: ExportedHistory, machine: Machine) -> Replayed:
    """Replay one execution: its input, the outcomes of its tasks, and the times they took."""
    try:
        result = run_as_recorded(
            machine,
            recorded.input,
            outcomes_of_history(recorded.events),
            names=recorded.names,
            start=recorded.start,
            as_of=None if recorded.start is None else recorded.start.date(),
        )
    except StepsmithError as error:
        return Replayed(recorded.name, "failed", str(error))
    history = result.history
    comparable = history if recorded.whole else history[: len(recorded.events)]
    expected = [masked({**event, "timestamp": None}) for event in recorded.events]
    comparison = Comparison(substitutions=True)
    differences = list(history_differences(comparison, expected, comparable))
    return Replayed(
        recorded.name,
        "failed" if differences else "passed",
        differences=differences,
        unanswered=result.unanswered,
        notes=recorded.notes,
        history=history,
    )
