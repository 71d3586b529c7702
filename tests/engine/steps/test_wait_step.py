"""Wait states."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.engine import run
from tests.engine.scripted_tasks import no_tasks
from tests.engine.small_machine import chain, links


@pytest.mark.parametrize(
    ("fields", "seconds"),
    [
        ({"Seconds": 30}, 30),
        ({"Seconds": 0}, 0),
        ({"Seconds": 2_592_000}, 2_592_000),
        ({"Seconds": "{% $states.input * 2 %}"}, 14),
        ({"Timestamp": "2025-01-01T01:00:00Z"}, 3600),
        ({"Timestamp": "2025-01-01T01:00:00.250+01:00"}, 0.25),
        ({"Timestamp": "{% '2025-01-02T00:00:00Z' %}"}, 86_400),
        ({"Timestamp": "2016-03-14T01:59:00Z"}, 0),
    ],
)
def test_time_passes_virtually(fields: dict[str, Any], seconds: float) -> None:
    result = run(chain(Hold={"Type": "Wait", **fields}), 7, no_tasks)

    assert (result.status, result.virtual_seconds) == ("SUCCEEDED", seconds)
    assert links(result)[1:3] == [(2, 0, "WaitStateEntered"), (3, 2, "WaitStateExited")]


@pytest.mark.parametrize("timestamp", ["2025-13-01T00:00:00Z", "2025-01-01T00:00:00", "tomorrow"])
def test_a_timestamp_that_is_none_fails(timestamp: str) -> None:
    result = run(
        chain(Hold={"Type": "Wait", "Timestamp": "{% $states.input %}"}), timestamp, no_tasks
    )

    assert result.error == "States.QueryEvaluationError"
    assert result.cause == (
        "An error occurred while executing the state 'Hold' (entered at the event id #2). The "
        "Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: "
        f"{timestamp}"
    )
    assert links(result)[2] == (3, 2, "EvaluationFailed")


@pytest.mark.parametrize("seconds", ["'soon'", "-1", "1.5", "100000000", "true"])
def test_seconds_that_are_no_whole_number_fail(seconds: str) -> None:
    state = {"Type": "Wait", "Seconds": f"{{% {seconds} %}}"}

    assert run(chain(Hold=state), {}, no_tasks).error == "States.QueryEvaluationError"


def test_what_a_wait_hands_on_is_evaluated_when_it_is_over() -> None:
    state = {"Type": "Wait", "Seconds": 60, "Output": "{% $now() %}"}

    assert run(chain(Hold=state), {}, no_tasks).output == "2025-01-01T00:01:00.000Z"
