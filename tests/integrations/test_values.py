"""Requests and results in the names and types of Step Functions and of botocore."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.integrations.names import Spelling, optimised_spelling, sdk_spelling, service_names
from stepsmith.integrations.values import (
    Request,
    botocore_request,
    step_functions_result,
    timestamp_text,
)
from tests.integrations.model_values import values
from tests.integrations.test_names import USED

if TYPE_CHECKING:
    from botocore.model import OperationModel


def operation(service: str, action: str) -> OperationModel:
    names = service_names(service)
    assert names is not None
    found = names.operation(action)
    assert found is not None
    return found


def request(
    service: str, action: str, parameters: dict[str, Any], spelling: Spelling = sdk_spelling
) -> Request:
    return botocore_request(operation(service, action).input_shape, parameters, spelling)


def result(
    service: str, action: str, response: dict[str, Any], spelling: Spelling = sdk_spelling
) -> dict[str, Any]:
    return step_functions_result(operation(service, action).output_shape, response, spelling)


@pytest.mark.parametrize("spelling", [sdk_spelling, optimised_spelling])
@given(data=st.data())
def test_a_result_given_back_as_a_request_is_what_it_was(
    spelling: Spelling, data: st.DataObject
) -> None:
    names = service_names(data.draw(st.sampled_from(sorted(USED))))
    assert names is not None
    called = names.model.operation_model(
        data.draw(st.sampled_from(sorted(names.model.operation_names)))
    )
    for shape in (called.input_shape, called.output_shape):
        if shape is None or any(m.serialization.get("streaming") for m in shape.members.values()):
            continue
        value = data.draw(values(shape))
        there = step_functions_result(shape, value, spelling)
        assert botocore_request(shape, there, spelling) == Request(value, ())


def test_names_are_changed_at_every_depth() -> None:
    parameters = {
        "JobName": "train",
        "ContainerOverrides": {"Environment": [{"Name": "EPOCHS", "Value": "3"}]},
        "Parameters": {"inputPath": "s3://in"},
    }
    assert request("batch", "submitJob", parameters) == Request(
        {
            "jobName": "train",
            "containerOverrides": {"environment": [{"name": "EPOCHS", "value": "3"}]},
            "parameters": {"inputPath": "s3://in"},
        },
        (),
    )


def test_a_value_of_dynamodb_has_other_names_in_sdk_and_optimised_integrations() -> None:
    response = {"Item": {"NULL": {"NULL": True}, "ready": {"BOOL": False}, "tags": {"SS": ["a"]}}}
    assert result("dynamodb", "getItem", response) == {
        "Item": {"NULL": {"Nul": True}, "ready": {"Bool": False}, "tags": {"Ss": ["a"]}}
    }
    assert result("dynamodb", "getItem", response, optimised_spelling) == response


def test_every_field_that_does_not_exist_is_told_with_its_place() -> None:
    asked = request(
        "rds", "createDBSnapshot", {"DBSnapshotIdentifier": "s", "Tags": [{"Kye": "a"}], "Q": 1}
    )
    assert asked.arguments == {"Tags": [{}]}
    assert [str(field) for field in asked.unknown_fields] == [
        'The field "DBSnapshotIdentifier" is not supported by Step Functions at '
        "DBSnapshotIdentifier; did you mean DbSnapshotIdentifier?",
        'The field "Kye" is not supported by Step Functions at Tags[0].Kye; did you mean Key?',
        'The field "Q" is not supported by Step Functions at Q',
    ]


def test_an_operation_without_parameters_takes_none() -> None:
    asked = request("sts", "getCallerIdentity", {"Account": "1"})
    assert asked.arguments == {}
    assert [field.name for field in asked.unknown_fields] == ["Account"]


def test_null_is_the_same_as_nothing() -> None:
    assert request("dynamodb", "putItem", {"TableName": "t", "Item": None}).arguments == {
        "TableName": "t"
    }


def test_an_object_where_a_service_takes_text_is_written_as_json() -> None:
    asked = request("sqs", "sendMessage", {"QueueUrl": "q", "MessageBody": {"name": "Ada ♥"}})
    assert asked.arguments["MessageBody"] == '{"name":"Ada ♥"}'


@pytest.mark.parametrize(
    ("body", "stored"),
    [
        # The first is recorded by its checksum: crc32 KUmHvQ==.
        ("text data", b'"text data"'),
        ({"a": [1]}, b'{"a":[1]}'),
        (7, b"7"),
    ],
)
def test_what_a_service_takes_as_a_stream_is_written_as_json(body: object, stored: bytes) -> None:
    asked = request("s3", "putObject", {"Bucket": "b", "Key": "k", "Body": body})
    assert asked.arguments["Body"] == stored


@pytest.mark.parametrize(
    ("content", "text"), [(b"text data", "text data"), (b"", ""), (b"\xff\x00", "/wA=")]
)
def test_bytes_become_text(content: bytes, text: str) -> None:
    assert result("s3", "getObject", {"Body": io.BytesIO(content)}) == {"Body": text}
    assert result("kms", "decrypt", {"Plaintext": content}) == {"Plaintext": text}


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "2026-01-02T03:04:05Z"),
        (datetime(2026, 1, 2, 3, 4, 5, 120000, tzinfo=UTC), "2026-01-02T03:04:05.120Z"),
        (datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=UTC), "2026-01-02T03:04:05.000006Z"),
        (datetime(2026, 1, 2, 3, tzinfo=timezone(timedelta(hours=2))), "2026-01-02T01:00:00Z"),
    ],
)
def test_a_timestamp_becomes_text_in_utc(moment: datetime, text: str) -> None:
    assert timestamp_text(moment) == text
    assert result("sfn", "startExecution", {"startDate": moment}) == {"StartDate": text}


def test_what_is_no_member_of_the_result_is_left_out() -> None:
    response: dict[str, Any] = {
        "SecretList": [],
        "ResponseMetadata": {"HTTPStatusCode": 200},
        "NextToken": None,
    }
    assert result("secretsmanager", "listSecrets", response) == {"SecretList": []}
