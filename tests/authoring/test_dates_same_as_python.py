"""Random expressions over dates, moments and durations give what CPython gives."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from stepsmith import CompileError, compile_workflow
from tests.authoring.both_ways import as_python, as_state_machine
from tests.authoring.compared_expressions import compare
from tests.authoring.drawn_dates import HEAD
from tests.authoring.grammars import DATES
from tests.authoring.written_module import imported

WORKFLOW = f"{HEAD}\n\n@workflow\ndef drawn(data: Dates) -> Any:\n    return "


@pytest.mark.parametrize("form", DATES.productions)
def test_an_operation_on_random_parts_agrees(form: str, tmp_path: Path) -> None:
    """Up to three operations deep, on 30 inputs: the same ones in every run."""
    compare(DATES, form, tmp_path)


VALUES = {
    "at": "2025-02-23T10:00:00.5+02:00",
    "by": "9999-12-31T23:00:00Z",
    "day": "2026-11-23",
    "due": "2026-11-24",
    "long": "PT1M30S",
    "n": 90,
}


@pytest.mark.parametrize(
    ("expression", "output"),
    [
        ("datetime.now(UTC) - execution.start_time == timedelta(0)", True),
        ("datetime.now(UTC) + timedelta(hours=1) > execution.start_time", True),
        ("execution.start_time + timedelta(hours=1)", "2025-01-01T01:00:00.000Z"),
        ("(datetime.now(UTC) + A_BIT).isoformat()", "2025-01-02T00:00:00.000250+00:00"),
        ("datetime.now(UTC).date()", "2025-01-01"),
    ],
)
def test_the_clock_of_a_run_is_computed_with(expression: str, output: Any, tmp_path: Path) -> None:
    """The engine's clock begins in 2025."""
    with imported(tmp_path / "drawn_module.py", f"{WORKFLOW}{expression}\n") as module:
        assert as_state_machine(module.drawn, VALUES).output == output


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("sleep(data.long)", {"Seconds": "$ceil("}),
        ("sleep(timedelta(seconds=data.n))", {"Seconds": "$data.n"}),
        ("sleep_until(data.at + timedelta(minutes=5))", {"Timestamp": "$fromMillis($d)"}),
        ("sleep_until(datetime.now(UTC) + timedelta(minutes=5))", {"Timestamp": "$now()"}),
    ],
)
def test_time_passes_as_long_as_data_says(
    line: str, fields: dict[str, str], tmp_path: Path
) -> None:
    source = WORKFLOW.replace("return ", f"{line}\n    return data.n\n")
    with imported(tmp_path / "drawn_module.py", source) as module:
        states = compile_workflow(module.drawn).definition["States"]
        (wait,) = [state for state in states.values() if state["Type"] == "Wait"]
        assert as_state_machine(module.drawn, VALUES).output == 90
    for name, part in fields.items():
        assert part in wait[name].replace("$states.input", "$data")


def test_a_date_out_of_range_fails(tmp_path: Path) -> None:
    """Python has no year 10000."""
    expression = "data.by + timedelta(hours=1)"
    with imported(tmp_path / "drawn_module.py", f"{WORKFLOW}{expression}\n") as module:
        run = as_state_machine(module.drawn, VALUES)
        python = as_python(module.drawn, VALUES)
    assert (run.error, python.error) == ("States.QueryEvaluationError", "OverflowError")
    assert python.message in run.message


@pytest.mark.parametrize(
    "expression",
    [
        "data.at < datetime(2026, 1, 1)",
        "data.at - datetime(2026, 1, 1)",
        "data.day < data.at",
        "data.at.strftime('%c')",
        "timedelta(seconds=data.n / 2)",
        "datetime.fromtimestamp(data.n)",
        "datetime(data.n, 1, 1)",
        "data.at.replace(hour=1)",
        "f'{data.at}'",
    ],
)
def test_what_would_differ_is_refused(expression: str, tmp_path: Path) -> None:
    with (
        imported(tmp_path / "drawn_module.py", f"{WORKFLOW}{expression}\n") as module,
        pytest.raises(CompileError),
    ):
        compile_workflow(module.drawn)
