"""Whatever is asked, the answer is one that the service model knows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.client import HTTPConnection
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import pytest
from botocore.loaders import Loader
from botocore.model import OperationModel, ServiceModel
from botocore.parsers import JSONParser
from botocore.validate import ParamValidator
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.server.drawn_requests import Known, members, spoilt
from tests.server.test_executions import PASS, WAIT, ended, machine

pytestmark = pytest.mark.needs("AWS's own checks of requests")

if TYPE_CHECKING:
    from mypy_boto3_stepfunctions import SFNClient

MODEL: Final = ServiceModel(Loader().load_service_model("stepfunctions", "service-2"))
COMMON: Final = {"SerializationException", "ValidationException"}
"""Errors that any operation may give.

See https://docs.aws.amazon.com/step-functions/latest/apireference/CommonErrors.html
"""
_SCOPE: Final = "any/20260101/us-east-1/states/aws4_request"

_PROCESSOR: Final = {
    "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
    **WAIT,
}
MAP: Final = {
    "StartAt": "Each",
    "States": {"Each": {"Type": "Map", "ItemProcessor": _PROCESSOR, "End": True}},
}


@pytest.fixture
def known(sfn: SFNClient) -> Known:
    """Names of things that there are, each beside one of something else."""
    plain, waiting = machine(sfn, PASS), machine(sfn, WAIT)
    express = machine(sfn, PASS, type="EXPRESS")
    version = sfn.publish_state_machine_version(stateMachineArn=plain)["stateMachineVersionArn"]
    routing: Any = [{"stateMachineVersionArn": version, "weight": 100}]
    alias = sfn.create_state_machine_alias(name="live", routingConfiguration=routing)
    running = sfn.start_execution(stateMachineArn=waiting)["executionArn"]
    over = sfn.start_execution(stateMachineArn=plain)["executionArn"]
    ended(sfn, over)
    mapped = sfn.start_execution(stateMachineArn=machine(sfn, MAP), input="[1, 2]")["executionArn"]
    (run,) = sfn.list_map_runs(executionArn=mapped)["mapRuns"]
    activity = sfn.create_activity(name="work")["activityArn"]
    alias_arn = alias["stateMachineAliasArn"]
    machines = [plain, waiting, express, version, alias_arn, activity]
    return {
        "stateMachineArn": machines,
        "stateMachineVersionArn": [version, plain],
        "stateMachineAliasArn": [alias_arn, plain],
        "executionArn": [running, over, mapped, plain],
        "activityArn": [f"{activity}-none", plain],
        "resourceArn": [plain, activity, over],
        "mapRunArn": [run["mapRunArn"], plain.replace("stateMachine", "mapRun") + "/x:y"],
        "roleArn": ["arn:aws:iam::123456789012:role/machine"],
        "name": ["work", "live", "other"],
        "stateName": ["A"],
        "taskToken": ["token"],
        "nextToken": ["token", "WyJMaXN0RXhlY3V0aW9ucyIsIDFd"],
    }


@pytest.mark.parametrize("name", MODEL.operation_names)
@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_any_request_has_an_answer_of_the_model(
    name: str, endpoint: str, known: Known, data: st.DataObject
) -> None:
    operation = MODEL.operation_model(name)
    shape = operation.input_shape
    assert shape is not None
    params = data.draw(members(shape, known))
    if data.draw(st.booleans()):
        params = data.draw(spoilt(params))

    status, body = _answer(endpoint, name, json.dumps(params).encode())

    assert list(_problems(operation, status, body)) == []


@pytest.mark.parametrize("name", MODEL.operation_names)
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=st.binary(min_size=1, max_size=40) | st.sampled_from([b"[]", b"null", b"[" * 100_000]))
def test_any_body_has_an_answer_of_the_model(name: str, endpoint: str, body: bytes) -> None:
    status, answer = _answer(endpoint, name, body)
    assert list(_problems(MODEL.operation_model(name), status, answer)) == []


def _answer(endpoint: str, name: str, body: bytes) -> tuple[int, bytes]:
    connection = HTTPConnection(urlsplit(endpoint).netloc, timeout=30)
    headers = {
        "Content-Type": "application/x-amz-json-1.0",
        "X-Amz-Target": f"AWSStepFunctions.{name}",
        "Authorization": f"AWS4-HMAC-SHA256 Credential={_SCOPE}, SignedHeaders=host, Signature=0",
    }
    connection.request("POST", "/", body, headers)
    response = connection.getresponse()
    answer = response.status, response.read()
    connection.close()
    return answer


def _problems(operation: OperationModel, status: int, body: bytes) -> Iterator[str]:
    """What of an answer is not as the model has it."""
    shape = operation.output_shape
    assert shape is not None
    parsed: dict[str, Any] = JSONParser().parse(
        {"status_code": status, "headers": {}, "body": body},
        shape,
    )
    if status == 200:
        parsed.pop("ResponseMetadata")
        unknown = json.loads(body).keys() - shape.members.keys()
        yield from (f"{name} is no member of the answer" for name in unknown)
        report = ParamValidator().validate(parsed, shape)
        if report.has_errors():
            yield report.generate_report()
        return
    errors = {shape.name for shape in operation.error_shapes} | COMMON
    if status != 400 or parsed["Error"]["Code"] not in errors:
        yield f"{status}: {parsed['Error']}"
