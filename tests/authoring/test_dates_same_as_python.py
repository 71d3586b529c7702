"""Random expressions over dates, moments and durations give what CPython gives."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stepsmith import CompileError, compile_workflow
from tests.authoring.both_ways import as_python, as_state_machine
from tests.authoring.drawn_dates import FORMS, drawn_dates, written
from tests.authoring.written_module import imported

HEAD = """\
from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from stepsmith import execution, sleep, sleep_until, workflow
from tests.authoring.drawn_dates import A_BIT, A_WHILE, NEW_YEAR, Dates


@workflow
def drawn(data: Dates) -> Any:
    return """

EACH = [form for forms in FORMS.values() for form in forms]
SOME = settings(
    max_examples=many if (many := settings().max_examples) > 100 else 6,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.mark.parametrize("form", EACH)
@SOME
@given(seed=st.integers(0, 2**40))
def test_an_operation_on_random_parts_agrees(form: str, seed: int, tmp_path: Path) -> None:
    """Up to three operations deep, on six inputs."""
    chance = random.Random(seed)
    expression = written(chance, form, chance.choice([0, 0, 1, 2]))
    with imported(tmp_path / "drawn_module.py", f"{HEAD}{expression}\n") as module:
        for _ in range(6):
            values = drawn_dates(chance)
            machine = as_state_machine(module.drawn, values)
            assert machine == as_python(module.drawn, values), (expression, values)


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
    with imported(tmp_path / "drawn_module.py", f"{HEAD}{expression}\n") as module:
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
    source = HEAD.replace("return ", f"{line}\n    return data.n\n")
    with imported(tmp_path / "drawn_module.py", source) as module:
        states = compile_workflow(module.drawn).definition["States"]
        (wait,) = [state for state in states.values() if state["Type"] == "Wait"]
        assert as_state_machine(module.drawn, VALUES).output == 90
    for name, part in fields.items():
        assert part in wait[name].replace("$states.input", "$data")


def test_a_date_out_of_range_fails(tmp_path: Path) -> None:
    """Python has no year 10000."""
    expression = "data.by + timedelta(hours=1)"
    with imported(tmp_path / "drawn_module.py", f"{HEAD}{expression}\n") as module:
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
        imported(tmp_path / "drawn_module.py", f"{HEAD}{expression}\n") as module,
        pytest.raises(CompileError),
    ):
        compile_workflow(module.drawn)
