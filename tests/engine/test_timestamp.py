"""Timestamps in data."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from stepsmith.engine.timestamp import moment_of


@pytest.mark.parametrize(
    "text",
    [
        "2024-02-29T12:30:00Z",
        "2024-02-29T12:30Z",
        "2024-02-29T12:30:00.000000000Z",
        "2024-02-29T13:30:00+01:00",
    ],
)
def test_an_offset_date_time_is_a_moment(text: str) -> None:
    assert moment_of(text) == datetime(2024, 2, 29, 12, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        "2024-02-29",
        "2024-02-29T12:30:00",
        "2024-02-29 12:30:00Z",
        "29-02-2024T12:30:00Z",
        "2024-02-29T25:30:00Z",
        "2023-02-29T12:30:00Z",
        " 2024-02-29T12:30:00Z",
        1709209800,
        None,
    ],
)
def test_nothing_else_is(value: Any) -> None:
    assert moment_of(value) is None
