"""JSON values with their texts."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.engine.payload import NestedTooDeeply, Payload

JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def test_text_is_compact_and_keeps_letters() -> None:
    assert Payload({"name": "Zoë", "items": [1, 2.5, None]}).text == (
        '{"name":"Zoë","items":[1,2.5,null]}'
    )


def test_size_counts_bytes() -> None:
    assert Payload("ë").size == 4  # two quotes, two bytes of UTF-8


def test_a_value_received_is_cut_loose_from_its_maker() -> None:
    order = {"lines": [1]}
    payload = Payload.received(order)

    order["lines"].append(2)

    assert payload.value == {"lines": [1]}


@pytest.mark.parametrize("value", [{1, 2}, object(), b"bytes", {"at": {3}}])
def test_what_json_cannot_hold_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        Payload.received(value)


def test_integers_of_more_than_64_bits_are_kept_in_the_text() -> None:
    assert Payload(2**80).text == "1208925819614629174706176"


@given(JSON_VALUES)
def test_every_json_value_survives(value: Any) -> None:
    assert json.loads(Payload(value).text) == value


def nested(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = {"in": value}
    return value


def test_deep_values_are_written_up_to_a_limit() -> None:
    assert Payload(nested(500)).size == 500 * len('{"in":}') + 1
    with pytest.raises(NestedTooDeeply, match="nested more than 500 levels deep"):
        Payload(nested(501))


def test_a_value_that_holds_itself_has_no_end() -> None:
    value: dict[str, Any] = {}
    value["a"] = value["b"] = value

    with pytest.raises(TypeError, match="nested more than 500 levels deep"):
        Payload(value)
