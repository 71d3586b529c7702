"""Event patterns, as EventBridge's documentation shows them.

See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
"""

from __future__ import annotations

import fnmatch
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.server.events.pattern import EventPattern, PatternError, read_json

INSTANCE = {
    "version": "0",
    "id": "6a7e8feb-b491-4cf7-a9f1-bf3703467718",
    "detail-type": "EC2 Instance State-change Notification",
    "source": "aws.ec2",
    "account": "111122223333",
    "time": "2017-12-22T18:43:48Z",
    "region": "us-west-1",
    "resources": ["arn:aws:ec2:us-west-1:123456789012:instance/i-1234567890abcdef0"],
    "detail": {"instance-id": "i-1234567890abcdef0", "state": "terminated"},
}


def matches(pattern: Any, event: Any) -> bool:
    return EventPattern.read(json.dumps(pattern)).matches(read_json(json.dumps(event)))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ({"source": ["aws.ec2"]}, True),
        ({"source": ["aws.s3", "aws.ec2"]}, True),
        ({"source": ["aws.s3"]}, False),
        ({"source": ["aws.ec2"], "detail": {"state": ["terminated"]}}, True),
        ({"source": ["aws.ec2"], "detail": {"state": ["running"]}}, False),
        ({"detail": {"state": ["terminated"], "c-count": [{"exists": False}]}}, True),
        ({"detail": {"state": [{"exists": True}]}}, True),
        ({"detail": {"state": [{"exists": False}]}}, False),
        ({"detail": [{"exists": True}]}, False),
        ({"detail": {"state": {"deeper": [{"exists": False}]}}}, True),
        ({"time": [{"prefix": "2017-12-22"}]}, True),
        ({"time": [{"prefix": "2017-10-02"}]}, False),
        ({"source": [{"prefix": ""}]}, True),
        ({"source": [{"prefix": {"equals-ignore-case": "AWS."}}]}, True),
        ({"source": [{"suffix": "ec2"}]}, True),
        ({"source": [{"suffix": {"equals-ignore-case": ".EC2"}}]}, True),
        ({"source": [{"suffix": "EC2"}]}, False),
        (
            {"detail-type": [{"equals-ignore-case": "ec2 instance state-change notification"}]},
            True,
        ),
        ({"resources": [{"wildcard": "arn:aws:ec2:*:instance/*"}]}, True),
        ({"resources": [{"wildcard": "arn:aws:ec2:*:volume/*"}]}, False),
    ],
)
def test_a_pattern_is_compared_with_the_fields_it_names(pattern: Any, expected: bool) -> None:
    assert matches(pattern, INSTANCE) is expected


@pytest.mark.parametrize(
    ("condition", "matching", "others"),
    [
        ({"anything-but": "initializing"}, ["running", 5], ["initializing"]),
        ({"anything-but": ["stopped", "overloaded"]}, ["running"], ["stopped", "overloaded"]),
        ({"anything-but": 123}, [124, "123"], [123]),
        ({"anything-but": [100, 200, 300]}, [150], [100, 200, 300]),
        (
            {"anything-but": {"equals-ignore-case": "Initializing"}},
            ["running"],
            ["initializing", "INITIALIZING"],
        ),
        (
            {"anything-but": {"equals-ignore-case": ["initializing", "stopped"]}},
            ["running"],
            ["STOPPED"],
        ),
        ({"anything-but": {"prefix": "init"}}, ["running"], ["initializing"]),
        ({"anything-but": {"prefix": ["init", "error"]}}, ["running"], ["initializing", "errors"]),
        ({"anything-but": {"suffix": ".txt"}}, ["a.csv"], ["a.txt"]),
        ({"anything-but": {"suffix": [".txt", ".rtf"]}}, ["a.csv"], ["a.txt", "a.rtf"]),
        ({"anything-but": {"wildcard": "*/lib/*"}}, ["/bin/a"], ["/usr/lib/a"]),
        (
            {"anything-but": {"wildcard": ["*/lib/*", "*/bin/*"]}},
            ["/etc/a"],
            ["/usr/lib/a", "/usr/bin/a"],
        ),
        ({"numeric": [">", 0, "<=", 5]}, [0.5, 5, 5.0], [0, 5.1, "3", True, None]),
        ({"numeric": ["=", 3.018e2]}, [301.8], [301]),
        ({"numeric": ["<", 10]}, [9, -1], [10, 11]),
        ({"cidr": "10.0.0.0/24"}, ["10.0.0.0", "10.0.0.255"], ["10.0.1.0", "x", 10]),
        ({"cidr": "2001:db8::/32"}, ["2001:db8::1"], ["2001:db9::1", "10.0.0.1"]),
        ({"wildcard": "dir/*.png"}, ["dir/a.png", "dir/.png"], ["dir/a.jpg", "a/dir/a.png"]),
        ({"wildcard": r"a\*b\\*"}, [r"a*b\c"], ["axb"]),
        (None, [None], ["", 0, False]),
        (True, [True], [1, "true", False]),
        (300, [300], [300.0, "300"]),
        ("", [""], [None]),
    ],
)
def test_a_condition_is_fulfilled_by_these_values_only(
    condition: Any, matching: list[Any], others: list[Any]
) -> None:
    pattern = {"detail": {"value": [condition]}}
    assert [matches(pattern, {"detail": {"value": value}}) for value in matching] == (
        [True] * len(matching)
    )
    assert [matches(pattern, {"detail": {"value": value}}) for value in others] == (
        [False] * len(others)
    )


def test_numbers_are_compared_as_they_are_written() -> None:
    pattern = EventPattern.read('{"a": [300.0]}')
    events = ['{"a": 300.0}', '{"a": 300}', '{"a": 3.0e2}']
    assert [pattern.matches(read_json(event)) for event in events] == [True, False, False]


def test_an_array_of_the_event_matches_if_one_of_its_elements_does() -> None:
    pattern = {"resources": ["b", "x"]}
    assert matches(pattern, {"resources": ["a", "b"]})
    assert not matches(pattern, {"resources": ["a", "c"]})
    assert not matches(pattern, {"resources": []})


def test_fields_must_be_in_the_same_element_of_an_array() -> None:
    pattern = {"items": {"name": ["a"], "price": [2]}}
    assert matches(pattern, {"items": [{"name": "a", "price": 2}]})
    assert not matches(pattern, {"items": [{"name": "a", "price": 1}, {"name": "b", "price": 2}]})


@pytest.mark.parametrize(
    ("location", "memory", "expected"),
    [("1.2.3.4", 1, True), ("5.6.7.8", 1, False), ("5.6.7.8", 20, True)],
)
def test_or_needs_one_of_its_patterns(location: str, memory: int, expected: bool) -> None:
    pattern = {
        "source": ["shop"],
        "$or": [
            {"location": [{"cidr": "1.2.3.0/24"}]},
            {"memory": [{"numeric": [">", 10]}], "location": [{"exists": True}]},
        ],
    }
    assert matches(pattern, {"source": "shop", "location": location, "memory": memory}) is expected
    assert not matches(pattern, {"source": "x", "location": location, "memory": memory})


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("[]", "Filter is not an object"),
        ("{}", "Empty objects are not allowed"),
        ('{"source": []}', "Empty arrays are not allowed"),
        ('{"source": "x"}', '"source" must be an object or an array'),
        ('{"source": [{"like": "x"}]}', "Unrecognized match type like"),
        ('{"source": [{"prefix": 1}]}', "prefix match pattern must be a string"),
        ('{"source": [{"numeric": [">"]}]}', "Value of numeric must be an array"),
        ('{"source": [{"numeric": [">", 5, "<", 1]}]}', "Bottom must be less than top"),
        ('{"source": [{"cidr": "10.0.0.1"}]}', "Malformed CIDR, one '/' required"),
        ('{"source": [{"wildcard": "a**b"}]}', "Consecutive wildcard characters"),
        ('{"source": [{"exists": 1}]}', "exists match pattern must be either true or false."),
        ('{"source": [{"anything-but": ["a", 1]}]}', "Inside anything but list"),
        ("{", "Invalid JSON"),
    ],
)
def test_a_wrong_pattern_tells_what_is_wrong(pattern: str, message: str) -> None:
    with pytest.raises(PatternError) as raised:
        EventPattern.read(pattern)
    assert message in str(raised.value)


values = st.none() | st.booleans() | st.integers(-9, 9) | st.text("ab*", max_size=4)


@given(st.dictionaries(st.text("ab", min_size=1), values, min_size=1))
def test_an_event_matches_the_pattern_of_its_own_values(event: dict[str, Any]) -> None:
    assert matches({name: [value] for name, value in event.items()}, event)


@given(values, st.lists(st.text("ab", max_size=3), min_size=1, max_size=3))
def test_anything_but_is_the_opposite_of_any_of(value: Any, listed: list[str]) -> None:
    assert matches({"a": [{"anything-but": listed}]}, {"a": value}) is not (
        matches({"a": listed}, {"a": value})
    )


@given(values | st.just({}) | st.just([]))
def test_something_exists_or_does_not(value: Any) -> None:
    for event in ({"a": value}, {}):
        exists = matches({"a": [{"exists": True}]}, event)
        assert exists is not matches({"a": [{"exists": False}]}, event)


@given(st.text("ab*", max_size=6).filter(lambda text: "**" not in text), st.text("ab", max_size=8))
def test_a_wildcard_stands_for_any_characters(wildcard: str, text: str) -> None:
    assert matches({"a": [{"wildcard": wildcard}]}, {"a": text}) is (
        fnmatch.fnmatchcase(text, wildcard)
    )


@given(st.lists(values, min_size=1, max_size=3), st.lists(values, max_size=3))
def test_arrays_match_where_they_have_something_in_common(
    pattern: list[Any], value: list[Any]
) -> None:
    common = {repr(one) for one in pattern} & {repr(one) for one in value}
    assert matches({"a": pattern}, {"a": value}) is bool(common)
