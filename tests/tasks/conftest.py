"""One shop for the tests of a module."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.shop import Shop, open_shop


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop
