"""Use AWS's services without a Lambda function between.

Use `stepsmith.aws` for a read, a write, a message: there is no code to deploy, to pay for and to
keep up to date. Names and arguments are checked against AWS's own model when the workflow is
compiled.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import workflow
from stepsmith.aws import dynamodb, sns

TOPIC = "arn:aws:sns:us-east-1:123456789012:sign-ups"


class SignUp(BaseModel):
    mail: str
    name: str


class KnownAlready(Exception):
    """Somebody signed up with this address before."""


@workflow
def service_calls(sign_up: SignUp) -> None:
    """Note a new subscriber, once, and tell whoever listens."""
    try:
        dynamodb.put_item(
            TableName="subscribers",
            Item={"mail": {"S": sign_up.mail}, "name": {"S": sign_up.name}},
            ConditionExpression="attribute_not_exists(mail)",
        )
    except dynamodb.errors.ConditionalCheckFailedException:
        raise KnownAlready(sign_up.mail) from None
    sns.publish(TopicArn=TOPIC, Message=f"{sign_up.name} signed up")
