"""Definitions as ValidateStateMachineDefinition and CreateStateMachine judge them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.asl.service_diagnostics import Diagnostic, MachineType, diagnose, refusal, validate

DONE = {"Type": "Pass", "End": True}


def machine(**fields: Any) -> str:
    return json.dumps({"StartAt": "A", "States": {"A": DONE}, **fields})


def states(**states: Any) -> str:
    return machine(States=states)


def test_a_sound_definition_has_no_diagnostics() -> None:
    assert validate(machine()).as_response() == {
        "result": "OK",
        "diagnostics": [],
        "truncated": False,
    }


def test_a_refused_one_is_told_with_code_message_and_location() -> None:
    definition = states(A={"Type": "Wait", "Timestamp": "tomorrow", "End": True})
    assert validate(definition).as_response() == {
        "result": "FAIL",
        "diagnostics": [
            {
                "severity": "ERROR",
                "code": "SCHEMA_VALIDATION_FAILED",
                "message": "String does not match RFC3339 timestamp",
                "location": "/States/A/Timestamp",
            }
        ],
        "truncated": False,
    }


@pytest.mark.parametrize("definition", ["", "  \n", "[]", "12"])
def test_what_is_no_object_has_no_location(definition: str) -> None:
    told = Diagnostic("SCHEMA_VALIDATION_FAILED", "Definition must be a valid JSON object", None)
    assert diagnose(definition) == [told]


def test_an_unknown_token_is_told_with_line_and_column() -> None:
    (told,) = diagnose('{"StartAt":\n oops}')
    assert told.code == "INVALID_JSON_DESCRIPTION"
    assert told.location == '[Source: (String)"{"StartAt":\n oops}"; line: 2, column: 6]'
    assert told.message == (
        "Unrecognized token 'oops': was expecting (JSON String, Number, Array, Object or token "
        f"'null', 'true' or 'false')\n at {told.location}"
    )


def test_a_long_source_is_cut() -> None:
    (told,) = diagnose("x" * 510)
    assert told.location == (
        f'[Source: (String)"{"x" * 500}"[truncated 10 chars]; line: 1, column: 511]'
    )


@pytest.mark.parametrize(
    ("definition", "message", "location"),
    [
        ('{"States": {}}', "These fields are required: [StartAt]", "/"),
        ("{}", "These fields are required: [StartAt, States]", "/"),
        (
            states(A={"Type": "Task", "End": True}),
            "These fields are required: [Resource]",
            "/States/A",
        ),
        (states(A={"End": True}), "These fields are required: [Type]", "/States/A"),
        (states(A={"Type": "Pass"}), "These fields are required: [Next]", "/States/A"),
        (states(A={**DONE, "Catch": []}), "Field 'Catch' is not supported", "/States/A"),
        (
            states(A={**DONE, "Output": 1}),
            "The QueryLanguage is set to 'JSONPath', but field 'Output' is only supported for the "
            "'JSONata' QueryLanguage",
            "/States/A",
        ),
        (
            machine(QueryLanguage="JSONata", States={"A": {**DONE, "QueryLanguage": "JSONPath"}}),
            "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine",
            "/States/A",
        ),
        (
            states(A={**DONE, "Parameters": {"x.$": "$.["}}),
            "The value for the field 'x.$' must be a valid JSONPath or a valid intrinsic function "
            "call",
            "/States/A/Parameters",
        ),
    ],
)
def test_faults_are_told_in_the_services_words(
    definition: str, message: str, location: str
) -> None:
    assert Diagnostic("SCHEMA_VALIDATION_FAILED", message, location) in diagnose(definition)


def test_a_target_that_is_not_there_is_told_where_it_is_named() -> None:
    choice = {"Type": "Choice", "Choices": [{"Variable": "$.x", "IsNull": True, "Next": "B"}]}
    assert diagnose(states(A={**choice, "Default": "C"}, C=DONE)) == [
        Diagnostic(
            "MISSING_TRANSITION_TARGET", "Missing 'Next' target: B", "/States/A/Choices[0]/Next"
        )
    ]


def test_a_state_that_nothing_leads_to_is_not_reachable() -> None:
    assert diagnose(states(A=DONE, B=DONE)) == [
        Diagnostic("MISSING_TRANSITION_TARGET", 'State "B" is not reachable.', "/States/B")
    ]


def test_a_machine_that_never_ends_is_told_of_that_alone() -> None:
    loop = {"Type": "Pass", "Next": "A"}
    assert diagnose(states(A=loop, B=loop)) == [
        Diagnostic("MISSING_END_STATE", "Workflow has no terminal state", None)
    ]


@pytest.mark.parametrize(
    ("resource", "message"),
    [
        (
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "Express state machine does not support '.waitForTaskToken' service integration ",
        ),
        (
            "arn:aws:states:::batch:submitJob.sync",
            "Express state machine does not support '.sync' service integration ",
        ),
        (
            "arn:aws:states:us-east-1:123456789012:activity:paint",
            "Express state machine does not support activities",
        ),
    ],
)
def test_an_express_machine_has_no_jobs_callbacks_and_activities(
    resource: str, message: str
) -> None:
    definition = states(A={"Type": "Task", "Resource": resource, "Parameters": {}, "End": True})
    at = "/States/A/Resource"
    assert diagnose(definition, "EXPRESS") == [Diagnostic("SCHEMA_VALIDATION_FAILED", message, at)]
    assert diagnose(definition, "STANDARD") == []


@pytest.mark.parametrize(("type_", "count"), [("EXPRESS", 1), ("STANDARD", 0)])
def test_an_express_machine_has_no_distributed_map(type_: MachineType, count: int) -> None:
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "B",
        "States": {"B": DONE},
    }
    definition = states(A={"Type": "Map", "ItemProcessor": processor, "End": True})
    assert len(diagnose(definition, type_)) == count


def test_no_more_are_given_than_asked_for() -> None:
    definition = states(A=DONE, **{f"B{number}": DONE for number in range(5)})
    assert len(validate(definition).diagnostics) == 5
    few = validate(definition, max_results=2)
    assert len(few.diagnostics) == 2
    assert few.truncated


def test_warnings_are_given_when_asked_for_and_refuse_nothing() -> None:
    processor = {"StartAt": "B", "States": {"B": DONE}}
    definition = states(
        A={"Type": "Map", "ItemProcessor": processor, "ToleratedFailureCount": 1, "End": True}
    )
    assert validate(definition).diagnostics == ()
    told = validate(definition, severity="WARNING")
    assert told.result == "OK"
    assert [one.severity for one in told.diagnostics] == ["WARNING"]


def test_the_exception_of_a_refused_definition_tells_all_of_it() -> None:
    assert refusal(states(A={"Type": "Pass", "Next": "C"}, B=DONE)) == (
        "Invalid State Machine Definition: "
        "'MISSING_TRANSITION_TARGET: Missing 'Next' target: C at /States/A/Next, "
        'MISSING_TRANSITION_TARGET: State "B" is not reachable. at /States/B\''
    )


def test_a_sound_definition_is_not_refused() -> None:
    assert refusal(machine()) is None
