"""Work through a file of very many rows.

Use `distributed_map` for what does not fit into a workflow's data or history: Step Functions reads
the file from S3, and each batch of rows is an execution of its own. Some may fail without failing
the whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from pydantic import BaseModel

from stepsmith import ItemBatcher, distributed_map, s3_csv, task, workflow

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

CUSTOMERS = "customers"


class Import(BaseModel):
    bucket: str
    key: str


class Customer(BaseModel):
    mail: str
    country: str


@task
def save_customers(customers: list[Customer]) -> int:
    """Write customers to the database, and answer how many were new."""
    from botocore.session import Session

    database = cast("DynamoDBClient", Session().create_client("dynamodb"))
    new = 0
    for customer in customers:
        item = {"mail": {"S": customer.mail}, "country": {"S": customer.country}}
        answer = database.put_item(TableName=CUSTOMERS, Item=item, ReturnValues="ALL_OLD")
        new += "Attributes" not in answer
    return new


@task
def report(key: str, new: list[int]) -> int:
    """Note how many customers a file brought, and answer that."""
    print(f"{key} brought {sum(new)} customers")
    return sum(new)


@workflow
def distributed_csv(file: Import) -> int:
    """Import a file of customers, two at a time."""
    new = distributed_map(
        save_customers,
        s3_csv(bucket=file.bucket, key=file.key, item=Customer),
        batcher=ItemBatcher(max_items=2),
        max_concurrency=10,
        tolerated_failure_percentage=50,
    )
    return report(file.key, new)
