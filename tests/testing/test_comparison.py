"""What counts as the same between a recorded value and an engine's."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.testing.comparison import Comparison, Wildcards
from stepsmith.testing.difference import NOTHING, Difference
from stepsmith.testing.masking import masked


def differences(expected: Any, actual: Any, **wildcards: list[str]) -> list[Difference]:
    return list(Comparison(Wildcards.read(wildcards)).differences(expected, actual))


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ('{"a": 1, "b": [2]}', '{"b":[2],"a":1}'),
        ({"a": 1}, '{"a":1}'),
        ("[1, 2]", [1, 2]),
        (1, 1.0),
        (None, None),
        ({"timestamp": "timestamp"}, {"timestamp": 12}),
    ],
)
def test_equal(expected: Any, actual: Any) -> None:
    assert differences(expected, actual) == []


@pytest.mark.parametrize(
    ("expected", "actual"),
    [(1, True), (0, False), ("a", "b"), ("1", "2"), ({}, []), (None, 0), ("text", 12), ([1], [2])],
)
def test_different(expected: Any, actual: Any) -> None:
    assert differences(expected, actual) == [Difference("", expected, actual)] or (
        len(differences(expected, actual)) == 1
    )


def test_a_difference_is_told_where_it_is() -> None:
    expected = {"output": '{"items": [{"price": 1}, {"price": 2}]}'}
    actual = {"output": '{"items":[{"price":1},{"price":3}]}'}
    assert differences(expected, actual) == [Difference("output.items[1].price", 2, 3)]


def test_members_on_one_side_only_are_told() -> None:
    assert differences({"a b": 1}, {"c": 2}) == [
        Difference('["a b"]', 1, NOTHING),
        Difference("c", NOTHING, 2),
    ]


def test_elements_on_one_side_only_are_told() -> None:
    assert differences([1, 2], [1]) == [Difference("[1]", 2, NOTHING)]
    assert differences([1], [1, 2]) == [Difference("[1]", NOTHING, 2)]


@pytest.mark.parametrize("actual", ["x", 12, None, {"a": 1}])
def test_an_exact_wildcard_stands_for_any_value(actual: Any) -> None:
    assert differences("<id>", actual, exact=["<id>"]) == []


def test_an_exact_wildcard_does_not_stand_for_a_part() -> None:
    assert len(differences("order <id>", "order 7", exact=["<id>"])) == 1


def test_a_substring_wildcard_stands_for_a_part_that_is_not_empty() -> None:
    assert differences("order <id>!", "order 7\n8!", substrings=["<id>"]) == []
    assert len(differences("order <id>!", "order !", substrings=["<id>"])) == 1
    assert len(differences("order <id>!", "order 7?", substrings=["<id>"])) == 1


def test_the_longer_of_two_wildcards_is_meant() -> None:
    assert differences("<id:1>b", "ab", substrings=["<id:1", "<id:1>"]) == []


def test_a_substitution_stands_for_what_was_recorded() -> None:
    comparison = Comparison(substitutions=True)
    assert comparison.match("arn:aws:lambda:eu-west-1:1:function:ship", "${ShipArn}")
    assert comparison.match("queue-of-7", "queue-${Name}")
    assert not comparison.match("topic-of-7", "queue-${Name}")
    assert not Comparison().match("queue-of-7", "queue-${Name}")


def test_dates_region_and_partition_are_masked() -> None:
    value = {"at": "at 2025-01-01T00:00:00.000Z", "arn": "arn:aws:states:us-east-1:1:x", "n": [1]}
    assert masked(value) == {
        "at": "at date",
        "arn": "arn:<partition>:states:<region>:1:x",
        "n": [1],
    }


class TestText:
    """How a difference reads."""

    def test_short_sides_stand_whole(self) -> None:
        difference = Difference("output.price", 1, NOTHING, 7, "PassStateExited")
        assert str(difference) == (
            "event 7, PassStateExited: output.price\n  recorded  1\n  engine    nothing"
        )

    def test_long_sides_are_cut_around_what_differs(self) -> None:
        one, other = "x" * 500 + "A" + "y" * 500, "x" * 500 + "B" + "y" * 500
        _, recorded, engine = str(Difference("output", one, other)).splitlines()
        assert recorded == f"  recorded  …{'x' * 30}A{'y' * 69}…"
        assert engine == f"  engine    …{'x' * 30}B{'y' * 69}…"
