"""`stepsmith run` of workflows that call services, as a process, against the emulated ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Stepsmith

WORKFLOW = """\
from pydantic import BaseModel

from stepsmith import retry, task, workflow
from stepsmith.aws import dynamodb, s3, sqs


class Parcel(BaseModel):
    parcel_id: str
    grams: int


TWICE = retry(on=[dynamodb.errors.ThrottlingException], max_attempts=1)


@task
def weight_of(text: str) -> int:
    return int(text)


@workflow
def register(parcel: Parcel) -> str:
    try:
        dynamodb.put_item.with_options(retry=TWICE)(
            TableName="Parcels",
            Item={"id": {"S": parcel.parcel_id}, "grams": {"N": str(parcel.grams)}},
            ConditionExpression="attribute_not_exists(id)",
        )
    except dynamodb.errors.ConditionalCheckFailedException:
        return "known"
    found = dynamodb.get_item(TableName="Parcels", Key={"id": {"S": parcel.parcel_id}})
    if found.Item is None or found.Item["grams"].N is None:
        return "lost"
    grams = weight_of(found.Item["grams"].N)
    buckets = s3.list_buckets()
    if buckets.Buckets is None:
        return "no buckets"
    return f"{grams} g, {len(buckets.Buckets)} bucket"
"""

SEED = """\
import boto3


def seed(session: boto3.Session) -> None:
    session.client("dynamodb").create_table(
        TableName="Parcels",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    session.client("dynamodb").put_item(TableName="Parcels", Item={"id": {"S": "old"}})
    session.client("s3").create_bucket(Bucket="parcels")
"""


@pytest.fixture
def parcels(tmp_path: Path) -> Path:
    """A project with one workflow, a table and a bucket."""
    (tmp_path / "pyproject.toml").write_text("[tool.stepsmith]\n", encoding="utf-8")
    for name, text in (("workflows/register.py", WORKFLOW), ("local/seed.py", SEED)):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def run(stepsmith: Stepsmith, parcels: Path, parcel_id: str, *options: str) -> dict[str, object]:
    (parcels / "parcel.json").write_text(json.dumps({"parcel_id": parcel_id, "grams": 1200}))
    finished = stepsmith("run", "register", "--input", "parcel.json", "--json", *options)
    told: dict[str, object] = json.loads(finished.out)
    return told


def test_services_answer_a_run(stepsmith: Stepsmith, parcels: Path) -> None:
    told = run(stepsmith, parcels, "new")
    assert (told["status"], told["output"]) == ("SUCCEEDED", "1200 g, 1 bucket")


def test_a_services_refusal_is_caught(stepsmith: Stepsmith, parcels: Path) -> None:
    assert run(stepsmith, parcels, "old")["output"] == "known"


def test_a_services_failure_can_be_injected_and_is_retried(
    stepsmith: Stepsmith, parcels: Path
) -> None:
    once = ("--fail", "PutItem=DynamoDB.ThrottlingException:1")
    assert run(stepsmith, parcels, "new", *once)["output"] == "1200 g, 1 bucket"
    always = ("--fail", "PutItem=DynamoDB.ThrottlingException")
    assert run(stepsmith, parcels, "new", *always)["error"] == "DynamoDB.ThrottlingException"
