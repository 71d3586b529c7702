"""AWS's services in workflows: `from stepsmith.aws import dynamodb, batch, sns`.

A service is asked by the names that boto3 uses: `dynamodb.get_item(TableName=…, Key=…)`. Arguments
and results have Step Functions' names. In a workflow a call becomes a Task state; in plain Python
it calls the service through boto3. botocore's models load when an operation is first named.

Services with dashes in their name have underscores here, and `lambda_` is Lambda.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stepsmith.aws.service import Service


def __getattr__(name: str) -> Service:
    from stepsmith.aws.service import service

    if name.startswith("__"):
        raise AttributeError(f"module 'stepsmith.aws' has no attribute {name!r}")
    value = service(name)
    globals()[name] = value
    return value
