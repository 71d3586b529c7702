"""Work through a file of very many rows.

Use `distributed_map` for what does not fit into a workflow's data or history: Step Functions reads
the file from S3, and each batch of rows is an execution of its own. Some may fail without failing
the whole.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import ItemBatcher, distributed_map, s3_csv, task, workflow


class Import(BaseModel):
    bucket: str
    key: str


class Customer(BaseModel):
    mail: str
    country: str


@task
def save_customers(customers: list[Customer]) -> int:
    """Write customers to the database, and answer how many were new."""
    raise NotImplementedError


@task
def report(key: str, new: list[int]) -> int:
    """Note how many customers a file brought, and answer that."""
    raise NotImplementedError


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
