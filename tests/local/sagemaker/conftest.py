"""One local cloud for the tests of a module."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from stepsmith.local.cloud import LocalCloud
from tests.local.sagemaker.sagemaker_cloud import Cloud


@pytest.fixture(scope="module")
def cloud() -> Iterator[Cloud]:
    with LocalCloud() as cloud:
        yield Cloud(cloud)
