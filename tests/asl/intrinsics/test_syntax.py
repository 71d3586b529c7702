"""How calls of intrinsic functions are written."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from stepsmith.asl.intrinsics import IntrinsicFailure, compile_intrinsic
from stepsmith.asl.jsonpath import GivenSources, PathSyntaxError
from tests.asl.generated import VALUES

SOURCES = GivenSources(
    input={"a": {"b c": 1}, "list": [1, 5, 9]},
    context={"Execution": {"Name": "run-7"}},
    variables={"x": {"y": 2}},
)


def evaluate(text: str) -> Any:
    return compile_intrinsic(text).evaluate(SOURCES)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ("1, -2, 1.5, 2e3", [1, -2, 1.5, 2000.0]),
        ("true,false,null", [True, False, None]),
        ("'a, b)', ''", ["a, b)", ""]),
        (r"'it\'s', '\\', '\{\}', '{'", ["it's", "\\", "{}", "{"]),
        ("'two\nlines'", ["two\nlines"]),
        ("$.a['b c'], $$.Execution.Name, $x.y", [1, "run-7", 2]),
        ("$.list[?(@ > 1 && @ < 9)], $.list[-1]", [[5], 9]),
        ("  States.Array( 1 ,2 )  , 3  ", [[1, 2], 3]),
    ],
)
def test_arguments_are_literals_paths_and_calls(arguments: str, expected: list[Any]) -> None:
    assert evaluate(f"States.Array({arguments})") == expected


def test_calls_stand_within_one_another() -> None:
    text = (
        "States.ArrayGetItem(States.StringSplit($$.Execution.Name, '-'), States.MathAdd("
        "States.ArrayLength(States.StringSplit($$.Execution.Name, '-')), -1))"
    )
    assert evaluate(text) == "7"


@pytest.mark.parametrize(
    ("text", "reason", "position"),
    [
        ("", "expected a function", 0),
        ("States.Nothing()", "there is no function States.Nothing", 0),
        ("States.UUID", "expected (", 11),
        ("States.UUID() x", "nothing follows the function", 14),
        ("States.Array(1 2)", "expected ,", 15),
        ("States.Array(1,)", None, 15),
        ("States.Array(", None, 13),
        ("States.Array('a)", "the string is not closed", 13),
        ('States.Array("a")', None, 13),
        (
            "States.Array('a\\\"b')",
            "in a string a backslash stands only before a single quote, a brace or another "
            "backslash",
            15,
        ),
        ("States.Array(\\n)", None, 13),
        ("States.Array($.a[)", None, 17),
        ("States.Array($states.input)", "$states is there in JSONata only", 14),
        ("States.Array(a.b)", None, 13),
        ("States.Array(truest)", "expected ,", 17),
    ],
)
def test_what_is_no_call_is_told_with_its_place(
    text: str, reason: str | None, position: int
) -> None:
    with pytest.raises(PathSyntaxError) as caught:
        compile_intrinsic(text)
    assert caught.value.position == position
    if reason is not None:
        assert caught.value.reason == reason


def test_ten_functions_stand_within_one_another_and_no_more() -> None:
    assert evaluate("States.Array(" * 10 + ")" * 10) == [[[[[[[[[[]]]]]]]]]]
    with pytest.raises(PathSyntaxError, match="at most 10 functions"):
        compile_intrinsic("States.Array(" * 11 + ")" * 11)


def test_the_cause_shows_the_whole_expression() -> None:
    text = "States.Array(States.MathAdd('a',  1))"
    with pytest.raises(IntrinsicFailure) as caught:
        evaluate(text)
    assert caught.value.cause == (
        f"The function '{text}' had the following error: Invalid arguments in States.MathAdd"
    )


_PIECES = st.sampled_from(
    [
        *("States.Array", "States.Format", "States.Hash", "States.UUID", "(", ")", ",", "'"),
        *("'{}'", "\\", "$", "$.a", "$$", "$x", "1", "-", "1e5", "null", "true", "[", "]"),
        *(" ", "{", "\ud800"),
    ]
)


@given(st.lists(_PIECES, max_size=14).map("".join) | st.text(max_size=20), VALUES)
@example("States.Array(" * 500, None)
@example("States.Array($[?(" + "(" * 500, None)
def test_any_text_is_a_call_or_one_syntax_error(text: str, document: Any) -> None:
    with suppress(PathSyntaxError, IntrinsicFailure):
        compile_intrinsic(text).evaluate(GivenSources(input=document))
