"""How many failed items a map run bears."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.engine.distributed.tolerance import Tolerance


@pytest.mark.parametrize(
    ("tolerance", "failed", "total", "exceeded"),
    [
        (Tolerance(), 0, 10, False),
        (Tolerance(), 1, 10, True),
        (Tolerance(count=2), 2, 10, False),
        (Tolerance(count=2), 3, 10, True),
        (Tolerance(percentage=30), 3, 10, False),
        (Tolerance(percentage=30), 4, 10, True),
        (Tolerance(percentage=33.3), 1, 3, True),
        (Tolerance(percentage=100), 10, 10, False),
        (Tolerance(count=1, percentage=100), 2, 10, True),
        (Tolerance(count=5, percentage=10), 2, 10, True),
        (Tolerance(count=0), 1, None, True),
        (Tolerance(percentage=10), 5, None, False),
    ],
)
def test_a_run_fails_once_it_exceeds_either_bound(
    tolerance: Tolerance, failed: int, total: int | None, exceeded: bool
) -> None:
    assert tolerance.exceeded(failed, total) is exceeded


@given(
    st.integers(0, 1000),
    st.integers(0, 1000),
    st.none() | st.integers(0, 1000),
    st.none() | st.integers(0, 100),
)
def test_one_more_failure_never_mends_a_run(
    failed: int, others: int, count: int | None, percentage: int | None
) -> None:
    tolerance = Tolerance(count, percentage)
    total = failed + 1 + others

    if tolerance.exceeded(failed, total):
        assert tolerance.exceeded(failed + 1, total)
