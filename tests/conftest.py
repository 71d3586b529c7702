"""Settings that every test shares."""

from __future__ import annotations

import pytest
from hypothesis import settings

# A shared or slow machine must not turn a passing example into a failure.
# The same examples every time: what `make soak` finds by chance becomes an example of its own.
settings.register_profile("stepsmith", deadline=None, derandomize=True)
# `make soak` looks further.
settings.register_profile("soak", deadline=None, max_examples=3000)
settings.load_profile("stepsmith")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--sfn-endpoint",
        help="drive the Step Functions API at this URL in tests/server, instead of our own",
    )
    parser.addoption(
        "--services-endpoint",
        help="ask the other services' contract of what answers at this URL, instead of our own",
    )
