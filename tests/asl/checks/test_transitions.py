"""Transitions: targets there are, in the same scope; every state reachable; an end."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.asl import check
from tests.asl.checks.findings import INNER, choosing, jsonata, jsonpath, mapping, passing, task


@pytest.mark.parametrize(
    ("state", "pointer"),
    [
        ({"Type": "Pass", "Next": "X"}, "/Next"),
        (task(Catch=[{"ErrorEquals": ["E"], "Next": "X"}]), "/Catch/0/Next"),
        ({**choosing({"Condition": "{% true %}", "Next": "X"}), "Default": "B"}, "/Choices/0/Next"),
        ({**choosing({"Condition": "{% true %}"}), "Default": "X"}, "/Default"),
    ],
)
def test_a_target_has_to_be_a_state(state: dict[str, Any], pointer: str) -> None:
    found = jsonata({**state, "Comment": "leads to X"}, B=passing())
    assert ("MISSING_TRANSITION_TARGET", pointer) in found


def test_the_start_has_to_be_a_state() -> None:
    (finding,) = check({"StartAt": "Shop", "States": {"Ship": passing()}})
    assert (finding.code, finding.pointer) == ("MISSING_TRANSITION_TARGET", "/StartAt")
    assert finding.reason == "there is no state 'Shop' here."
    assert finding.fix == "Did you mean 'Ship'?"


def test_nothing_leads_out_of_a_branch_or_into_one() -> None:
    branch = {"StartAt": "In", "States": {"In": {"Type": "Pass", "Next": "Out"}}}
    parallel = {"Type": "Parallel", "Branches": [branch], "Next": "Out"}
    codes = jsonpath(parallel, Out={"Type": "Pass", "Next": "In"})
    assert ("MISSING_TRANSITION_TARGET", "/Branches/0/States/In/Next") in codes
    assert ("MISSING_TRANSITION_TARGET", "/States/Out/Next") in codes


def test_a_state_leads_on_or_ends() -> None:
    assert jsonpath({"Type": "Pass", "Next": "B", "End": True}, B=passing()) == [
        ("NEXT_AND_END", "")
    ]
    assert ("MISSING_FIELD", "") in jsonpath({"Type": "Pass"})
    assert ("MISSING_FIELD", "") in jsonpath({"Type": "Pass", "End": False})


def test_a_state_nothing_leads_to_is_told() -> None:
    (finding,) = check({"StartAt": "A", "States": {"A": passing(), "B": passing()}})
    assert (finding.code, finding.pointer) == ("UNREACHABLE_STATE", "/States/B")


def test_states_are_reached_by_catchers_rules_and_defaults() -> None:
    states = {
        "A": task(Catch=[{"ErrorEquals": ["E"], "Next": "B"}]),
        "B": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.a", "IsNull": True, "Next": "C"}],
            "Default": "D",
        },
        "C": passing(),
        "D": {"Type": "Fail", "Error": "E"},
    }
    assert check({"StartAt": "A", "States": states}) == ()


def test_a_scope_without_an_end_runs_until_it_times_out() -> None:
    (finding,) = check({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "A"}}})
    assert (finding.code, finding.level) == ("NO_END", "warning")


def test_a_scope_has_states() -> None:
    assert jsonpath(mapping(ItemProcessor={"StartAt": "X", "States": {}})) == [
        ("NO_STATES", "/ItemProcessor/States")
    ]


def test_a_rule_leads_somewhere_and_a_test_within_it_does_not() -> None:
    inner = {"Variable": "$.a", "IsNull": True, "Next": "B"}
    state = {"Type": "Choice", "Choices": [{"And": [{"Not": inner}]}], "Default": "B"}
    assert jsonpath(state, B=passing()) == [
        ("MISSING_FIELD", "/Choices/0"),
        ("MISPLACED_FIELD", "/Choices/0/And/0/Not/Next"),
    ]


def test_names_are_unique_in_the_whole_definition() -> None:
    definition = {"StartAt": "Inner", "States": {"Inner": mapping(ItemProcessor=INNER)}}
    (finding,) = check(definition)
    assert (finding.code, finding.pointer) == (
        "DUPLICATE_STATE_NAME",
        "/States/Inner/ItemProcessor/States/Inner",
    )


@pytest.mark.parametrize(("length", "codes"), [(80, []), (81, ["STATE_NAME_LENGTH"])])
def test_a_name_has_at_most_80_characters(length: int, codes: list[str]) -> None:
    name = "a" * length
    findings = check({"StartAt": name, "States": {name: passing()}})
    assert [finding.code for finding in findings] == codes


def test_every_missing_target_is_told_though_only_the_first_get_suggestions() -> None:
    states = {f"Step {n}": {"Type": "Pass", "Next": f"Stop {n}"} for n in range(40)}
    missing = [
        finding
        for finding in check({"StartAt": "Step 0", "States": states})
        if finding.code == "MISSING_TRANSITION_TARGET"
    ]
    assert [finding.pointer for finding in missing] == [f"/States/Step {n}/Next" for n in range(40)]
    assert [finding.fix.startswith("Did you mean") for finding in missing] == [
        n < 20 for n in range(40)
    ]
