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


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        "needs(what): AWS's Step Functions Local lacks it, and so may what --sfn-endpoint names: "
        "there the test is expected to fail",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--sfn-endpoint") is None:
        return
    for item in items:
        for mark in item.iter_markers("needs"):
            item.add_marker(pytest.mark.xfail(reason=f"needs {mark.args[0]}", strict=False))
