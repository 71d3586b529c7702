"""Results read by attribute."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from stepsmith.aws.result import readable
from stepsmith.integrations.names import optimised_spelling
from stepsmith.integrations.service_models import service_model

SHAPE = service_model("dynamodb").operation_model("GetItem").output_shape
CONTENT = {"Item": {"id": {"S": "a"}, "parts": {"L": [{"N": "1"}]}}}


@pytest.fixture
def found() -> Any:
    return readable(SHAPE, CONTENT, optimised_spelling)


def test_structures_in_maps_and_lists_are_read_by_attribute(found: Any) -> None:
    assert found.Item["id"].S == "a"
    assert found.Item["parts"].L[0].N == "1"


def test_a_member_that_is_left_out_is_none(found: Any) -> None:
    assert found.ConsumedCapacity is None
    assert found.Item["id"].N is None


def test_a_member_that_there_is_not_is_an_error(found: Any) -> None:
    with pytest.raises(AttributeError) as raised:
        _ = found.Itme
    assert str(raised.value) == "the result has no member Itme; did you mean Item?"


def test_a_result_is_still_json(found: Any) -> None:
    assert found == CONTENT
    assert json.loads(json.dumps(found)) == CONTENT


def test_a_result_can_be_copied(found: Any) -> None:
    copied = copy.deepcopy(found)
    assert copied == CONTENT
    assert copied.Item["id"].S == "a"


def test_what_the_model_does_not_have_is_there_too() -> None:
    content = {"SdkHttpMetadata": {"HttpStatusCode": 200}}
    found = readable(SHAPE, content, optimised_spelling)
    assert found.SdkHttpMetadata == {"HttpStatusCode": 200}
