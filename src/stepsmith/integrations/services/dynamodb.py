"""DynamoDB: `arn:aws:states:::dynamodb:…`."""

from __future__ import annotations

from stepsmith.integrations.optimised import FirstSdk, OptimisedService, operations

SERVICE = OptimisedService(
    resource_type="dynamodb",
    botocore_name="dynamodb",
    error_prefix="DynamoDB",
    actions=operations("GetItem", "PutItem", "UpdateItem", "DeleteItem"),
    page="https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html",
    first_sdk=FirstSdk("AmazonDynamoDBv2", "AmazonDynamoDBException"),
)
