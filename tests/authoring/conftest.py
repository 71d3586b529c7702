"""Every definition that a test here compiles is one that Step Functions would take."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from stepsmith.asl import check
from stepsmith.authoring import compiled
from stepsmith.authoring.form import Function
from stepsmith.authoring.lowering.asl_document import lower
from stepsmith.authoring.lowering.state_node import Node


@pytest.fixture(autouse=True, scope="module")
def every_definition_is_sound() -> Iterator[None]:
    def lower_and_check(function: Function) -> tuple[dict[str, Any], tuple[Node, ...]]:
        definition, nodes = lower(function)
        assert check(definition) == ()
        return definition, nodes

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compiled, "lower", lower_and_check)
        yield
