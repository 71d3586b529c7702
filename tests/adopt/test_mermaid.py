"""Diagrams of state machines."""

from __future__ import annotations

from typing import Any

from stepsmith.adopt.mermaid import mermaid
from stepsmith.asl import parse


def chart(states: dict[str, Any], start: str = "A", **fields: Any) -> list[str]:
    text = mermaid(parse({"StartAt": start, "States": states, **fields}))
    first, *lines = text.splitlines()
    assert (first, text[-1]) == ("flowchart TD", "\n")
    return lines


PASS = {"Type": "Pass", "End": True}


def test_a_chain_runs_from_start_to_end() -> None:
    assert chart({"A": {"Type": "Pass", "Next": "B"}, "B": PASS}) == [
        '    b3(("start"))',
        '    s1("A")',
        '    s2("B")',
        '    e4(("end"))',
        "    b3 --> s1",
        "    s1 --> s2",
        "    s2 --> e4",
    ]


def test_a_choice_labels_its_ways() -> None:
    lines = chart(
        {
            "A": {
                "Type": "Choice",
                "Choices": [{"Condition": "{% $x > 1 %}", "Next": "B"}],
                "Default": "C",
            },
            "B": {"Type": "Succeed"},
            "C": {"Type": "Fail", "Error": "No"},
        },
        QueryLanguage="JSONata",
    )
    assert lines[1:] == [
        '    s1{"A"}',
        '    s2("B")',
        '    s3[["C"]]',
        "    b4 --> s1",
        '    s1 -->|"$x #gt; 1"| s2',
        '    s1 -->|"otherwise"| s3',
    ]


def test_a_jsonpath_test_is_told_in_words() -> None:
    both = {
        "And": [
            {"Variable": "$.n", "NumericEquals": 3},
            {"Not": {"Variable": "$.s", "StringEquals": "x"}},
        ],
        "Next": "B",
    }
    lines = chart({"A": {"Type": "Choice", "Choices": [both]}, "B": PASS})
    assert '    s1 -->|"($.n NumericEquals 3) and (not ($.s StringEquals x))"| s2' in lines


def test_a_catch_is_dashed_and_names_its_errors() -> None:
    task = {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Catch": [{"ErrorEquals": ["Busy", "States.Timeout"], "Next": "B"}],
        "End": True,
    }
    lines = chart({"A": task, "B": PASS})
    assert lines[1] == '    s1["A"]'
    assert '    s1 -.->|"Busy, States.Timeout"| s2' in lines


def test_branches_and_item_processors_are_boxes_around_their_states() -> None:
    inner = {"StartAt": "I", "States": {"I": PASS}}
    lines = chart(
        {
            "A": {"Type": "Parallel", "Branches": [inner, inner], "Next": "B"},
            "B": {"Type": "Map", "ItemProcessor": inner, "End": True},
        }
    )
    boxes = [line.strip() for line in lines if "subgraph" in line]
    assert boxes == [
        'subgraph s1["A"]',
        'subgraph s1x1["branch 1"]',
        'subgraph s1x2["branch 2"]',
        'subgraph s2["B"]',
        'subgraph s2x1["for each item"]',
    ]
    assert sum(line.strip() == "end" for line in lines) == 5
    assert "    s1 --> s2" in lines


def test_a_wait_has_a_shape_of_its_own() -> None:
    assert chart({"A": {"Type": "Wait", "Seconds": 1, "End": True}})[1] == '    s1{{"A"}}'


def test_names_cannot_break_the_diagram() -> None:
    name = 'say "end" #1 <b>'
    assert chart({name: PASS}, start=name)[1] == ('    s1("say #quot;end#quot; #35;1 #lt;b#gt;")')


def test_long_labels_are_cut() -> None:
    long = "x" * 80
    assert chart({long: PASS}, start=long)[1] == f'    s1("{"x" * 59}…")'


def test_a_target_that_does_not_exist_is_left_out() -> None:
    assert chart({"A": {"Type": "Pass", "Next": "Nowhere"}}) == [
        '    b2(("start"))',
        '    s1("A")',
        "    b2 --> s1",
    ]
