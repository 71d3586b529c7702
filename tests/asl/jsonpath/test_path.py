"""Paths: what they read, where they begin, and what they say where nothing is."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from stepsmith.asl.jsonpath import (
    GivenSources,
    PathNotFound,
    PathSyntaxError,
    UndefinedVariable,
    compile_path,
)
from tests.asl.generated import VALUES

ORDER = {
    "id": "o-1",
    "customer": None,
    "lines": [
        {"sku": "s1", "qty": 2, "tags": ["x"]},
        {"sku": "s2", "qty": 5, "tags": []},
        {"sku": "t3", "qty": 7, "note": "fragile"},
    ],
}


def read(path: str, document: Any = ORDER) -> Any:
    return compile_path(path).read(document)


def test_names_lead_to_a_value() -> None:
    assert read("$.id") == "o-1"


def test_null_is_a_value() -> None:
    assert read("$.customer") is None


def test_blanks_behind_a_path_are_no_part_of_it() -> None:
    assert read("$.id  ") == "o-1"


def test_a_name_may_be_in_brackets_and_have_any_character() -> None:
    assert read("$['a.b[0] \\'c\\'']", {"a.b[0] 'c'": 1}) == 1


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("$.missing", "No results for path: $['missing']"),
        ("$.lines[3]", "No results for path: $['lines'][3]"),
        ("$.missing.deeper", "Missing property in path $['missing']"),
        (
            "$.id.deeper",
            "Expected to find an object with property ['deeper'] in path $['id'] but found a "
            "string.",
        ),
        ("$.customer[0]", "The path $['customer'] is null"),
        ("$.id[0]", 'Filter: [0] can only be applied to arrays. Current context is: "o-1"'),
    ],
)
def test_what_is_missing_is_told_as_jayway_does(path: str, reason: str) -> None:
    with pytest.raises(PathNotFound) as caught:
        read(path)
    assert caught.value.cause == f"Invalid path '{path}' : {reason}"


def test_an_index_does_not_apply_to_a_string() -> None:
    with pytest.raises(PathNotFound):
        read("$.id[0]")


@pytest.mark.parametrize(
    "path", ["$.missing[*]", "$.missing.deeper[1:]", "$.id[*]", "$.customer..x"]
)
def test_an_indefinite_path_that_finds_nothing_gives_an_empty_list(path: str) -> None:
    assert read(path) == []


@pytest.mark.parametrize(
    ("condition", "skus"),
    [
        ("@.qty == 5", ["s2"]),
        ("@.qty == '5'", ["s2"]),
        ("@.qty === '5'", []),
        ("@.qty != 5", ["s1", "t3"]),
        ("@.qty >= 5 && !(@.sku == 't3')", ["s2"]),
        ("@.qty<3||@.note", ["s1", "t3"]),
        ("!@.note", ["s1", "s2"]),
        ("@.sku =~ /s\\d/", ["s1", "s2"]),
        ("@.sku =~ /S./", []),
        ("@.sku =~ /S./i", ["s1", "s2"]),
        ("@.sku in ['s1', \"t3\"]", ["s1", "t3"]),
        ("@.sku nin ['s1']", ["s2", "t3"]),
        ("@.tags contains 'x'", ["s1"]),
        ("@.note contains 'agil'", ["t3"]),
        ("@.tags empty true", ["s2"]),
        ("@.tags size 1", ["s1"]),
        ("@.tags.length() > 0", ["s1"]),
        ("@.tags subsetof ['x','y']", ["s1", "s2"]),
        ("@.tags anyof ['x','y']", ["s1"]),
        ("@.tags noneof ['x']", ["s2"]),
        ("@.tags all ['x']", ["s1"]),
        ("@['qty'] > $.least", []),
        ("@.sku == $.lines[0].sku", ["s1"]),
        ("@.note == null", []),
        ("'x' in @.tags", ["s1"]),
    ],
)
def test_a_filter_keeps_the_elements_for_which_it_holds(condition: str, skus: list[str]) -> None:
    assert read(f"$.lines[?({condition})].sku") == skus


def test_a_missing_value_equals_nothing_and_differs_from_everything() -> None:
    assert read("$.lines[?(@.note != 'fragile')].sku") == ["s1", "s2"]


def test_a_filter_behind_a_descent_is_put_to_each_object() -> None:
    assert read("$..[?(@.qty > 4)].sku") == ["s2", "t3"]


def test_a_filter_of_an_object_is_put_to_the_object_itself() -> None:
    assert read("$[?(@.id)].id") == ["o-1"]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("$[-2:]", [3, 4]),
        ("$[:-1]", [0, 1, 2, 3]),
        ("$[1:3]", [1, 2]),
        ("$[3:99]", [3, 4]),
        ("$[9:]", []),
        ("$[0,-1,7]", [0, 4]),
        ("$[0:4:2]", [0, 1, 2, 3]),
        ("$[0:-1]", []),
        ("$[-2:-1]", [3]),
    ],
)
def test_slices_count_as_jayway_does(path: str, expected: list[int]) -> None:
    assert read(path, [0, 1, 2, 3, 4]) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("$.min()", 1.0),
        ("$.max()", 3.0),
        ("$.stddev()", 0.816496580927726),
        ("$.index(-1)", 2),
        ("$.append(4, 'x')", [3, 1, 2, 4, "x"]),
        ("$.size()", 3),
        ("$.sum($[0], 10)", 19.0),
    ],
)
def test_functions_apply_to_what_stands_before_them(path: str, expected: Any) -> None:
    assert read(path, [3, 1, 2]) == expected


def test_a_function_behind_a_descent_takes_all_that_is_found() -> None:
    assert read("$..qty.sum()") == 14.0


@pytest.mark.parametrize("path", ["$.id.max()", "$.customer.first()", "$.lines[*].sku.avg()"])
def test_a_function_that_cannot_be_applied_finds_nothing(path: str) -> None:
    with pytest.raises(PathNotFound):
        read(path)


SOURCES = GivenSources(
    input={"a": "input"},
    context={"Execution": {"Id": "arn"}},
    variables={"a": {"b": "variable"}, "ünï": 1},
)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("$.a", "input"),
        ("$", {"a": "input"}),
        ("$$.Execution.Id", "arn"),
        ("$$", {"Execution": {"Id": "arn"}}),
        ("$a.b", "variable"),
        ("$a['b']", "variable"),
        ("$ünï", 1),
    ],
)
def test_a_path_begins_at_the_input_the_context_or_a_variable(path: str, expected: Any) -> None:
    assert compile_path(path).resolve(SOURCES) == expected


def test_a_variable_without_a_value_is_told() -> None:
    with pytest.raises(UndefinedVariable, match="No results for path: \\$nobody"):
        compile_path("$nobody.x").resolve(SOURCES)


@pytest.mark.parametrize(
    ("path", "reason", "position"),
    [
        ("", "a path begins with $", 0),
        ("x", "a path begins with $", 0),
        ("$states.input", "$states is there in JSONata only", 1),
        ("$.a[", "expected a name in quotes, an index, a slice, * or ?(…)", 4),
        ("$.a['b'", "expected ]", 7),
        ("$.a['b]", "the string is not closed", 4),
        ("$.a['b',]", "expected a name in quotes", 8),
        ("$.a[?(@.x]", "expected )", 9),
        ("$.a[?(@.x ~ 1)]", "expected )", 10),
        ("$.a[?(@.x like 'y')]", "there is no operator like", 10),
        ("$.a[?(1)]", "expected a path or a comparison", 6),
        ("$.a[?(@.x =~ /(/)]", None, 13),
        ("$.a.never()", "there is no function never()", 4),
        ("$.a.length().b", "a function ends a path", 12),
        ("$.a b", "a name with a blank is written in brackets: ['my name']", 3),
        ("$.a[99999999999]", "expected a name in quotes, an index, a slice, * or ?(…)", 4),
        ("$.a[?(@.b > $x)]", "expected . or [", 13),
    ],
)
def test_what_is_no_path_is_told_with_its_place(
    path: str, reason: str | None, position: int
) -> None:
    with pytest.raises(PathSyntaxError) as caught:
        compile_path(path)
    assert caught.value.position == position
    if reason is not None:
        assert caught.value.reason == reason


@given(VALUES, st.lists(st.text(min_size=1, max_size=3), min_size=1, max_size=4))
def test_plain_paths_agree_with_nested_subscripts(leaf: Any, names: list[str]) -> None:
    document = leaf
    for name in reversed(names):
        document = {name: document}
    quoted = (name.replace("\\", "\\\\").replace("'", "\\'") for name in names)
    path = "$" + "".join(f"['{name}']" for name in quoted)
    assert read(path, document) == leaf


_PIECES = st.sampled_from(
    [
        *("$", "$$", ".", "..", "a", "[", "]", "'", "*", "?(", "@", ")", "==", "&&", "!", "1"),
        *("-1", ":", ",", " ", "/", "\\", "length()", "size", "in", "null", "(", "{", "}", '"'),
        *("é", "\ud800"),
    ]
)


@given(st.lists(_PIECES, max_size=14).map("".join) | st.text(max_size=20), VALUES)
@example("$" + "[?(@" * 200, None)
@example("$[?(" + "(" * 500, None)
@example("$[?(@==" + "[" * 500, None)
@example("$" + ".a" * 4000, {})
def test_any_text_is_a_path_or_one_syntax_error(text: str, document: Any) -> None:
    with suppress(PathSyntaxError, PathNotFound):
        path = compile_path(text)
        value = path.read(document)
        assert path.definite or isinstance(value, list)
