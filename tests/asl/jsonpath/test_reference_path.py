"""Reference paths: what they write, and what they go through."""

from __future__ import annotations

import copy
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.asl.jsonpath import (
    PathSyntaxError,
    ReferencePathConflict,
    compile_reference_path,
)
from tests.asl.generated import VALUES


@pytest.mark.parametrize(
    ("path", "document", "expected"),
    [
        ("$", {"a": 1}, "new"),
        ("$", None, "new"),
        ("$.b", {"a": 1}, {"a": 1, "b": "new"}),
        ("$.a", {"a": 1}, {"a": "new"}),
        ("$.a.b.c", {"a": {"x": 1}}, {"a": {"x": 1, "b": {"c": "new"}}}),
        ("$['a b']", {}, {"a b": "new"}),
        ("$[1]", [0, 1, 2], [0, "new", 2]),
        ("$.a[0].b", {"a": [{"c": 1}]}, {"a": [{"c": 1, "b": "new"}]}),
    ],
)
def test_a_value_is_put_where_the_path_leads(path: str, document: Any, expected: Any) -> None:
    before = copy.deepcopy(document)
    assert compile_reference_path(path).write(document, "new") == expected
    assert document == before


def test_the_rest_of_the_document_is_shared() -> None:
    document: dict[str, Any] = {"untouched": {"large": []}, "a": {}}
    written = compile_reference_path("$.a.b").write(document, 1)
    assert written["untouched"] is document["untouched"]


@pytest.mark.parametrize(
    ("path", "document", "cause"),
    [
        ("$.a", [1], 'Unable to apply step "a" to input [1]'),
        ("$.a", None, 'Unable to apply step "a" to input null'),
        ("$.a.b", {"a": "text"}, 'Unable to apply step "b" to input {"a":"text"}'),
        ("$.a.b", {"a": None}, 'Unable to apply step "b" to input {"a":null}'),
        ("$.a[1]", {"a": [0]}, 'Unable to apply step "1" to input {"a":[0]}'),
        ("$.a[0]", {}, 'Unable to apply step "0" to input {}'),
        ("$[0]", {"0": 1}, 'Unable to apply step "0" to input {"0":1}'),
    ],
)
def test_a_path_goes_through_objects_and_elements_only(
    path: str, document: Any, cause: str
) -> None:
    with pytest.raises(ReferencePathConflict) as caught:
        compile_reference_path(path).write(document, 1)
    assert (caught.value.error, caught.value.cause) == ("States.ReferencePathConflict", cause)


def test_a_path_is_followed_to_its_value() -> None:
    assert compile_reference_path("$.a[1].b").follow({"a": [0, {"b": None}]}) is None


def test_a_path_that_cannot_be_followed_is_a_conflict() -> None:
    with pytest.raises(ReferencePathConflict, match=r'step "items" to input \{\}'):
        compile_reference_path("$.items.x").follow({})


@pytest.mark.parametrize(
    "path",
    ["$.*", "$[*]", "$..a", "$[0,1]", "$[0:1]", "$[-1]", "$[?(@.a)]", "$.a.length()", "$['a','b']"],
)
def test_a_reference_path_has_names_and_single_indexes_alone(path: str) -> None:
    with pytest.raises(PathSyntaxError, match="a reference path has names and single indexes"):
        compile_reference_path(path)


_NAMES = st.sampled_from(["a", "b", "c"])


@given(
    st.recursive(VALUES, lambda inner: st.dictionaries(_NAMES, inner, max_size=3), max_leaves=5),
    st.lists(_NAMES, max_size=4),
    VALUES,
)
def test_what_was_written_is_read(document: Any, names: list[str], value: Any) -> None:
    path = compile_reference_path("".join(("$", *(f".{name}" for name in names))))
    before = copy.deepcopy(document)
    with suppress(ReferencePathConflict):
        assert path.read(path.write(document, value)) == value
    assert document == before
