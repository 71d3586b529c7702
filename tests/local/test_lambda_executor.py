"""Task states that invoke local Lambda functions."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from stepsmith import task
from stepsmith.engine import Failed, Outcome, Succeeded, TaskRequest
from stepsmith.errors import LocalCloudError
from stepsmith.local.in_process import InProcess
from stepsmith.local.lambda_executor import LambdaExecutor
from stepsmith.local.local_functions import LocalFunctions

INVOKE = "arn:aws:states:::lambda:invoke"
ARN = "arn:aws:lambda:us-east-1:123456789012:function:double"


class TooSmall(Exception):
    pass


@task(raises=[TooSmall])
def double(number: int) -> int:
    if number < 0:
        raise TooSmall("below zero")
    print(f"doubling {number}")
    return number * 2


def payload(number: object) -> dict[str, Any]:
    return {"arguments": {"number": number}, "context": {"execution": "e", "state": "Double"}}


def request(resource: str, arguments: object) -> TaskRequest:
    return TaskRequest(
        state_name="Double",
        resource=resource,
        arguments=arguments,
        attempt=0,
        execution_arn="arn:aws:states:us-east-1:123456789012:execution:m:e",
        execution_name="e",
        path=(),
        timeout_seconds=60,
        heartbeat_seconds=None,
        task_token="t",
        credentials=None,
        now=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    )


def execute(resource: str, arguments: object) -> Outcome:
    return LambdaExecutor(LocalFunctions({"DoubleArn": double}), InProcess())(
        request(resource, arguments)
    )


def test_invoke_gives_the_whole_response_of_lambda() -> None:
    outcome = execute(INVOKE, {"FunctionName": ARN, "Payload": payload(4)})
    assert isinstance(outcome, Succeeded)
    request_id = outcome.output["SdkResponseMetadata"]["RequestId"]
    headers = {
        "Connection": "keep-alive",
        "Content-Length": "1",
        "Content-Type": "application/json",
        "Date": "Fri, 02 Jan 2026 03:04:05 GMT",
        "X-Amz-Executed-Version": "$LATEST",
        "x-amzn-Remapped-Content-Length": "0",
        "x-amzn-RequestId": request_id,
    }
    assert outcome.output == {
        "ExecutedVersion": "$LATEST",
        "Payload": 8,
        "SdkHttpMetadata": {
            "AllHttpHeaders": {name: [value] for name, value in headers.items()},
            "HttpHeaders": headers,
            "HttpStatusCode": 200,
        },
        "SdkResponseMetadata": {"RequestId": request_id},
        "StatusCode": 200,
    }


def test_a_functions_arn_as_resource_gives_the_bare_result() -> None:
    outcome = execute(ARN, payload(4))
    assert isinstance(outcome, Succeeded)
    assert outcome.output == 8


@pytest.mark.parametrize("name", ["double", "function:double", f"{ARN}:$LATEST", ARN])
def test_a_function_can_be_named_as_lambda_allows(name: str) -> None:
    assert isinstance(execute(INVOKE, {"FunctionName": name, "Payload": payload(1)}), Succeeded)


def test_a_domain_error_is_named_by_its_class() -> None:
    outcome = execute(INVOKE, {"FunctionName": ARN, "Payload": payload(-1)})
    assert isinstance(outcome, Failed)
    cause = json.loads(outcome.cause or "")
    assert (outcome.error, cause["errorType"], cause["errorMessage"]) == (
        "TooSmall",
        "TooSmall",
        "below zero",
    )


def test_an_argument_of_the_wrong_type_is_the_tasks_error() -> None:
    outcome = execute(INVOKE, {"FunctionName": ARN, "Payload": payload("many")})
    assert isinstance(outcome, Failed)
    assert outcome.error == "ValidationError"


def test_a_payload_that_is_none_of_ours_says_what_is_expected() -> None:
    outcome = execute(INVOKE, {"FunctionName": ARN, "Payload": {"number": 4}})
    assert isinstance(outcome, Failed)
    assert json.loads(outcome.cause or "")["errorMessage"] == (
        "task double takes a payload with 'arguments' (an object) and 'context' "
        "('execution' and 'state'); found number"
    )


@pytest.mark.parametrize("name", ["triple", f"{ARN}:7", ARN.replace("us-east-1", "eu-west-1")])
def test_an_unknown_function_fails_as_on_aws(name: str) -> None:
    outcome = execute(INVOKE, {"FunctionName": name})
    assert isinstance(outcome, Failed)
    assert outcome.error == "Lambda.ResourceNotFoundException"
    assert (outcome.cause or "").startswith("Function not found: arn:aws:lambda:")


@pytest.mark.parametrize(
    ("resource", "arguments", "message"),
    [
        ("arn:aws:states:::sqs:sendMessage", {}, "nothing here answers arn:aws:states:::sqs"),
        (INVOKE, {"Payload": {}}, "lambda:invoke needs a FunctionName"),
        (INVOKE, [], "lambda:invoke takes an object"),
        (INVOKE, {"FunctionName": ARN, "ClientContext": "x"}, "with ClientContext is not there"),
        (INVOKE, {"FunctionName": ARN, "InvocationType": "Event"}, "'Event' is not there yet"),
    ],
)
def test_what_is_not_there_yet_is_refused(resource: str, arguments: object, message: str) -> None:
    with pytest.raises(LocalCloudError, match=message):
        execute(resource, arguments)


def test_another_executor_answers_what_is_no_function() -> None:
    asked = request("arn:aws:states:::sqs:sendMessage", {})
    executor = LambdaExecutor(
        LocalFunctions({}), InProcess(), otherwise=lambda request: Succeeded(request.resource)
    )
    assert executor(asked) == Succeeded("arn:aws:states:::sqs:sendMessage")


def test_what_a_task_prints_is_handed_on_and_not_printed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    heard: list[tuple[str, str]] = []
    executor = LambdaExecutor(
        LocalFunctions({"DoubleArn": double}),
        InProcess(),
        lambda request, text: heard.append((request.state_name, text)),
    )
    executor(request(ARN, payload(4)))
    assert heard == [("Double", "doubling 4\n")]
    assert capsys.readouterr().out == ""
