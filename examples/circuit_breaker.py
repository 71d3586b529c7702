"""Stop calling a service that is down, so that it can recover and callers get their answer at once.

Use it before services that many executions call. The state of the circuit is shared between
executions, so it lives in a table that the tasks read and write; the workflow only decides.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from pydantic import BaseModel

from stepsmith import Timeout, task, workflow

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

CIRCUITS = "circuits"


class Request(BaseModel):
    service: str
    body: str


class ServiceDown(Exception):
    """The service answers with errors."""


class CircuitOpen(Exception):
    """The service failed too often of late, and is not called for now."""


@cache
def dynamodb() -> DynamoDBClient:
    """A client, made when it is first needed."""
    from botocore.session import Session

    return cast("DynamoDBClient", Session().create_client("dynamodb"))


@task
def is_circuit_open(service: str) -> bool:
    """Look into the table of circuits."""
    found = dynamodb().get_item(TableName=CIRCUITS, Key={"service": {"S": service}})
    failures = found.get("Item", {}).get("failures", {}).get("N", "0")
    return int(failures) >= 3


@task
def note_failure(service: str) -> None:
    """Count one more failure; too many open the circuit for a while."""
    dynamodb().update_item(
        TableName=CIRCUITS,
        Key={"service": {"S": service}},
        UpdateExpression="ADD failures :one",
        ExpressionAttributeValues={":one": {"N": "1"}},
    )


@task
def note_success(service: str) -> None:
    """Close the circuit."""
    dynamodb().delete_item(TableName=CIRCUITS, Key={"service": {"S": service}})


@task(raises=[ServiceDown], timeout_seconds=5)
def call_service(request: Request) -> str:
    """Call the service behind the circuit."""
    if request.service == "weather":
        raise ServiceDown("503 Service Unavailable")
    return f"{request.service} took {request.body!r}"


@workflow
def circuit_breaker(request: Request) -> str:
    """Call a service unless its circuit is open, and note how it went."""
    if is_circuit_open(request.service):
        raise CircuitOpen(f"{request.service} is not called for now")
    try:
        reply = call_service(request)
    except (ServiceDown, Timeout):
        note_failure(request.service)
        raise
    note_success(request.service)
    return reply
