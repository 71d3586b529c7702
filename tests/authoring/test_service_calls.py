"""Calls of services: the states they become, and the same run in Python and as a state machine."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith import HttpStatus, Timeout, Workflow, compile_workflow, substitutions_given
from stepsmith.aws import dynamodb
from tests.authoring import parcels
from tests.authoring.service_answers import as_python, as_state_machine, both_ways

PARCEL = {"parcel_id": "p-1", "grams": 1200}


def states(workflow: Workflow[..., Any]) -> dict[str, Any]:
    found: dict[str, Any] = compile_workflow(workflow).definition["States"]
    return found


def test_an_optimised_integration_is_used_where_there_is_one() -> None:
    assert states(parcels.look_up) == {
        "GetItem": {
            "Type": "Task",
            "Resource": "arn:aws:states:::dynamodb:getItem",
            "Arguments": {
                "TableName": "Parcels",
                "Key": {"id": {"S": "{% $states.input.parcel_id %}"}},
            },
            "Assign": {"found": "{% $states.result %}"},
            "Next": "CheckFound",
        },
        "CheckFound": {
            "Type": "Choice",
            "Choices": [
                {
                    "Condition": "{% $not($exists($found.Item)) %}",
                    "Output": "unknown",
                    "Next": "Done",
                },
                {
                    "Condition": "{% $not($exists($lookup($found.Item, 'place'))) %}",
                    "Next": "KeyError",
                },
            ],
            "Output": "{% $exists($found.Item.place.S) and $found.Item.place.S != '' ? "
            "$found.Item.place.S : 'nowhere' %}",
            "Default": "Done",
        },
        "Done": {"Type": "Succeed"},
        "KeyError": {"Type": "Fail", "Error": "KeyError", "Cause": "'place'"},
    }


def test_options_and_errors_have_the_names_of_the_integration() -> None:
    state = states(parcels.save)["PutItem"]
    assert state["TimeoutSeconds"] == 20
    assert state["Retry"] == [
        {
            "ErrorEquals": ["DynamoDB.ThrottlingException", "States.Timeout"],
            "IntervalSeconds": 1,
            "MaxAttempts": 1,
            "BackoffRate": 2.0,
        }
    ]
    assert [catch["ErrorEquals"] for catch in state["Catch"]] == [
        ["DynamoDB.ConditionalCheckFailedException"],
        [
            "DynamoDB.ProvisionedThroughputExceededException",
            "DynamoDB.ResourceNotFoundException",
            "DynamoDB.ItemCollectionSizeLimitExceededException",
            "DynamoDB.TransactionConflictException",
            "DynamoDB.RequestLimitExceededException",
            "DynamoDB.InternalServerErrorException",
            "DynamoDB.ReplicatedWriteConflictException",
            "DynamoDB.ThrottlingException",
            "DynamoDB.AmazonDynamoDBException",
        ],
        ["States.TaskFailed"],
    ]


def test_a_job_is_waited_for() -> None:
    assert states(parcels.weigh) == {
        "SubmitJob": {
            "Type": "Task",
            "Resource": "arn:aws:states:::batch:submitJob.sync",
            "Arguments": {
                "JobName": "weigh",
                "JobQueue": "scales",
                "JobDefinition": "weigh:3",
                "Parameters": {"id": "{% $states.input.parcel_id %}"},
            },
            "Output": "{% $states.result.Status %}",
            "End": True,
        }
    }


def test_a_callback_is_waited_for() -> None:
    assert states(parcels.decide) == {
        "SendMessage": {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "Arguments": {
                "QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/people",
                "MessageBody": {
                    "parcel": "{% $states.input.parcel_id %}",
                    "token": "{% $states.context.Task.Token %}",
                },
            },
            "TimeoutSeconds": 3600,
            "Output": "{% $states.result %}",
            "End": True,
        }
    }


def test_other_services_go_through_the_sdk_with_its_names_and_a_role() -> None:
    state = states(parcels.databases)["DescribeDbInstances"]
    assert state == {
        "Type": "Task",
        "Resource": "arn:aws:states:::aws-sdk:rds:describeDBInstances",
        "Arguments": {"DbInstanceIdentifier": "{% $states.input.parcel_id %}"},
        "Credentials": {"RoleArn": "arn:aws:iam::210987654321:role/reader"},
        "TimeoutSeconds": 30,
        "Assign": {"found": "{% $states.result %}"},
        "Next": "CheckFound",
    }


def test_the_sdk_is_used_instead_where_it_is_asked_for() -> None:
    resources = [state.get("Resource") for state in states(parcels.tell_twice).values()]
    assert resources[:2] == [
        "arn:aws:states:::sns:publish",
        "arn:aws:states:::aws-sdk:sns:publish",
    ]


def test_a_member_that_the_model_requires_is_read_without_a_test() -> None:
    state = states(parcels.artifacts)["DescribeTrainingJob"]
    assert state["Output"] == "{% $states.result.ModelArtifacts.S3ModelArtifacts %}"


@pytest.mark.parametrize(
    ("answer", "output"),
    [
        ({}, "unknown"),
        ({"Item": {"place": {"S": "shelf"}}}, "shelf"),
        ({"Item": {"place": {"N": "7"}}}, "nowhere"),
        ({"Item": {"place": {"S": ""}}}, "nowhere"),
    ],
)
def test_members_that_are_left_out_are_none_both_ways(answer: Any, output: str) -> None:
    told = both_ways(parcels.look_up, PARCEL, lambda resource, arguments: answer)
    assert told.output == output
    assert told.calls == [
        (
            "arn:aws:states:::dynamodb:getItem",
            {"TableName": "Parcels", "Key": {"id": {"S": "p-1"}}},
        )
    ]


def test_a_key_that_is_missing_fails_both_ways() -> None:
    told = both_ways(parcels.look_up, PARCEL, lambda resource, arguments: {"Item": {}})
    assert (told.error, told.message) == ("KeyError", "'place'")


@pytest.mark.parametrize(
    ("failure", "output"),
    [
        (None, "saved"),
        (
            dynamodb.errors.ConditionalCheckFailedException("The condition failed"),
            "there already: The condition failed",
        ),
        (dynamodb.errors.ResourceNotFoundException("no table"), "the table says no"),
        (dynamodb.errors.DynamoDbException("no access"), "the table says no"),
        (dynamodb.errors.SdkClientException("no route"), "out of reach"),
    ],
)
def test_errors_are_caught_by_their_classes_both_ways(
    failure: Exception | None, output: str
) -> None:
    told = both_ways(parcels.save, PARCEL, lambda resource, arguments: failure or {})
    assert told.output == output


@pytest.mark.parametrize(
    ("failure", "calls"), [(dynamodb.errors.ThrottlingException("slow down"), 2), (Timeout(), 2)]
)
def test_errors_are_retried_by_their_classes_both_ways(failure: Exception, calls: int) -> None:
    def answer(resource: str, arguments: dict[str, Any]) -> Any:
        return failure

    in_python = as_python(parcels.save, PARCEL, answer)
    in_machine = as_state_machine(parcels.save, PARCEL, answer)
    assert len(in_python.calls) == len(in_machine.calls) == calls


def test_a_callbacks_answer_is_what_the_call_gives_both_ways() -> None:
    answer = {"approved": True, "reason": "small"}
    for run in (as_python, as_state_machine):
        told = run(parcels.decide, PARCEL, lambda resource, arguments: answer)
        assert told.output == answer
        ((_, arguments),) = told.calls
        assert arguments["MessageBody"].keys() == {"parcel", "token"}


def test_lists_of_a_service_are_read_both_ways() -> None:
    answer = {"DbInstances": [{"DbInstanceIdentifier": "a"}]}
    told = both_ways(parcels.databases, PARCEL, lambda resource, arguments: answer)
    assert told.output == 1
    told = both_ways(parcels.databases, PARCEL, lambda resource, arguments: {})
    assert told.output == 0


def test_an_api_is_called_through_its_connection() -> None:
    assert states(parcels.print_label)["HttpPost"] == {
        "Type": "Task",
        "Resource": "arn:aws:states:::http:invoke",
        "Arguments": {
            "ApiEndpoint": "{% 'https://shipping.example.com/parcels/' "
            "& $states.input.parcel_id & '/label' %}",
            "Method": "POST",
            "Authentication": {
                "ConnectionArn": "arn:aws:events:us-east-1:123456789012:connection/shop/1"
            },
            "RequestBody": {"grams": "{% $states.input.grams %}"},
            "Headers": {"X-Kind": "label"},
            "QueryParameters": {"format": "pdf"},
        },
        "TimeoutSeconds": 20,
        "Retry": [
            {
                "ErrorEquals": [
                    "States.Http.StatusCode.429",
                    "States.Http.StatusCode.503",
                    "States.Http.Socket",
                ],
                "IntervalSeconds": 1,
                "MaxAttempts": 2,
                "BackoffRate": 2.0,
            }
        ],
        "Catch": [
            {
                "ErrorEquals": ["States.Http.StatusCode.404"],
                "Output": {"number": "none", "cents": 0},
                "Next": "Done",
            }
        ],
        "Output": "{% $states.result.ResponseBody %}",
        "End": True,
    }


def answered(body: Any) -> dict[str, Any]:
    return {"StatusCode": 200, "StatusText": "OK", "Headers": {}, "ResponseBody": body}


def test_an_apis_answer_is_read_both_ways() -> None:
    label = {"number": "L-1", "cents": 480}
    told = both_ways(parcels.print_label, PARCEL, lambda resource, arguments: answered(label))
    assert told.output == label


def test_an_apis_refusal_is_caught_both_ways() -> None:
    refusal = HttpStatus(404)("not found")
    told = both_ways(parcels.print_label, PARCEL, lambda resource, arguments: refusal)
    assert told.output == {"number": "none", "cents": 0}


def test_an_apis_other_refusals_are_retried_both_ways() -> None:
    refusal = HttpStatus(503)("later")
    told = both_ways(parcels.print_label, PARCEL, lambda resource, arguments: refusal)
    assert (told.error, told.message) == ("States.Http.StatusCode.503", "later")
    assert len(told.calls) == 3


def test_substitutions_and_errors_of_a_callback_are_in_the_state() -> None:
    state = states(parcels.decide_or_not)["SendMessage"]
    assert state["Arguments"]["QueueUrl"] == (
        "https://sqs.us-east-1.amazonaws.com/${AccountId}/people"
    )
    caught = [catch["ErrorEquals"] for catch in state["Catch"]]
    assert caught[0] == ["Rejected"]
    assert caught[1][0] == "SQS.InvalidMessageContentsException"
    assert compile_workflow(parcels.decide_or_not).answers == {"SendMessage": parcels.Decision}


def test_what_a_callback_fails_with_is_caught_both_ways() -> None:
    failure = parcels.Rejected("too heavy")
    with substitutions_given(AccountId="123456789012"):
        for run in (as_python, as_state_machine):
            told = run(parcels.decide_or_not, PARCEL, lambda resource, arguments: failure)
            assert told.output == "rejected: too heavy"
            if run is as_python:
                ((_, arguments),) = told.calls
                assert arguments["QueueUrl"].endswith("amazonaws.com/123456789012/people")


def test_a_policy_for_errors_that_cannot_come_leaves_no_retrier() -> None:
    found = states(parcels.wrap_and_list)
    assert [retrier["ErrorEquals"] for retrier in found["ListQueues"]["Retry"]] == [
        ["States.TaskFailed"]
    ]
    assert "Retry" not in found["Wrap"]


@pytest.mark.parametrize(
    ("answer", "output"),
    [
        ({}, ["start"]),
        ({"Items": []}, ["start"]),
        ({"Items": [{"place": {"S": "shelf"}}]}, ["start", "shelf"]),
        ({"Items": [{"place": {"S": "a"}}, {"place": {}}]}, ["start", "a", "nowhere"]),
    ],
)
def test_a_list_that_may_be_left_out_is_gone_through_both_ways(
    answer: Any, output: list[str]
) -> None:
    told = both_ways(parcels.list_places, PARCEL, lambda resource, arguments: answer)
    assert told.output == output
