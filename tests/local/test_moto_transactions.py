"""Transactions of the emulated DynamoDB: all or nothing, and as quick among many rows as few."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import boto3
import pytest
from moto.dynamodb.models.dynamo_type import Item

from stepsmith.local.moto_endpoint import MotoEndpoint

ROW = {"id": {"S": "a"}, "at": {"N": "1"}}
KEYS = [("id", "HASH"), ("at", "RANGE")]


@pytest.fixture(scope="module")
def dynamodb() -> Generator[Any]:
    endpoint = MotoEndpoint()
    client: Any = boto3.client(
        "dynamodb",
        endpoint_url=endpoint.url,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    yield client
    endpoint.reset()
    endpoint.close()


@pytest.fixture(params=[1, 2], ids=["hash", "hash and range"])
def keys(request: pytest.FixtureRequest, dynamodb: Any) -> Generator[list[str]]:
    """The names of the key attributes of the table `rows`, in which there is one row."""
    names = KEYS[: request.param]
    dynamodb.create_table(
        TableName="rows",
        KeySchema=[{"AttributeName": name, "KeyType": kind} for name, kind in names],
        AttributeDefinitions=[
            {"AttributeName": name, "AttributeType": next(iter(ROW[name]))} for name, _ in names
        ],
        BillingMode="PAY_PER_REQUEST",
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "KEYS_ONLY"},
    )
    dynamodb.put_item(TableName="rows", Item={**ROW, "n": {"N": "1"}, "list": {"L": []}})
    yield [name for name, _ in names]
    dynamodb.delete_table(TableName="rows")


def _rows(dynamodb: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = dynamodb.scan(TableName="rows")["Items"]
    return sorted(rows, key=str)


def _writes(keys: list[str]) -> list[dict[str, Any]]:
    """A change of the row that is there, and a new one."""
    key = {name: ROW[name] for name in keys}
    change = {
        "TableName": "rows",
        "Key": key,
        "UpdateExpression": "SET n = :two, #list[0] = :two",
        "ExpressionAttributeNames": {"#list": "list"},
        "ExpressionAttributeValues": {":two": {"N": "2"}},
    }
    return [{"Update": change}, {"Put": {"TableName": "rows", "Item": {**ROW, "id": {"S": "b"}}}}]


def _refused(keys: list[str]) -> dict[str, Any]:
    """A check that fails, of a row in the same table."""
    key = {name: ROW[name] for name in keys} | {"id": {"S": "c"}}
    return {
        "ConditionCheck": {
            "TableName": "rows",
            "Key": key,
            "ConditionExpression": "attribute_exists(id)",
        }
    }


def test_a_transaction_changes_all(dynamodb: Any, keys: list[str]) -> None:
    dynamodb.transact_write_items(TransactItems=_writes(keys))
    assert _rows(dynamodb) == [
        {**ROW, "id": {"S": "a"}, "n": {"N": "2"}, "list": {"L": [{"N": "2"}]}},
        {**ROW, "id": {"S": "b"}},
    ]


def test_a_transaction_that_is_cancelled_changes_nothing(dynamodb: Any, keys: list[str]) -> None:
    before = _rows(dynamodb)
    with pytest.raises(dynamodb.exceptions.TransactionCanceledException):
        dynamodb.transact_write_items(TransactItems=[*_writes(keys), _refused(keys)])
    assert _rows(dynamodb) == before


def test_a_row_that_is_deleted_in_vain_is_still_there(dynamodb: Any, keys: list[str]) -> None:
    delete = {"Delete": {"TableName": "rows", "Key": {name: ROW[name] for name in keys}}}
    before = _rows(dynamodb)
    with pytest.raises(dynamodb.exceptions.TransactionCanceledException):
        dynamodb.transact_write_items(TransactItems=[delete, _refused(keys)])
    assert _rows(dynamodb) == before


def test_a_transaction_copies_no_row_that_it_does_not_name(
    dynamodb: Any, keys: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(50):
        dynamodb.put_item(TableName="rows", Item={**ROW, "id": {"S": str(number)}})
    copied: list[str] = []

    def noting(item: Item, memo: dict[int, Any]) -> Item:
        copied.append(str(item.hash_key.value))
        return item

    monkeypatch.setattr(Item, "__deepcopy__", noting, raising=False)
    dynamodb.transact_write_items(TransactItems=_writes(keys))
    assert set(copied) == {"a"}
