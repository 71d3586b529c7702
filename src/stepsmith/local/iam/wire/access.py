"""What a request asks for, whatever the service."""

from __future__ import annotations

from typing import Final

from stepsmith.local.iam.evaluation import AccessRequest
from stepsmith.local.iam.wire.credential import Credential
from stepsmith.local.iam.wire.not_evaluated import NotEvaluated
from stepsmith.local.iam.wire.operation import OperationCall

_PREFIXES: Final = {
    "email": "ses",
    "monitoring": "cloudwatch",
    "tagging": "tag",
}
"""IAM's prefix of actions, where it is not the name that requests are signed for."""
_ACTIONS: Final = {"lambda": {"Invoke": "InvokeFunction", "InvokeAsync": "InvokeFunction"}}


def access_requests(
    credential: Credential, call: OperationCall, account: str
) -> list[AccessRequest]:
    """All that must be allowed for a request to be served.

    Resources are told for DynamoDB, S3 and API Gateway; elsewhere the action alone decides.

    Raises:
        NotEvaluated: its action or resources cannot be told.
    """
    # Importing a service's models takes time, and most requests are to few services.
    if credential.service == "apigateway":
        resource = f"arn:aws:apigateway:{credential.region}::{call.path}"
        return [AccessRequest(f"apigateway:{call.method}", resource)]
    if call.name is None:
        raise NotEvaluated(
            f"the local cloud does not know what {call.method} {call.path} of "
            f"{credential.service} does"
        )
    if credential.service == "dynamodb":
        from stepsmith.local.iam.wire import dynamodb

        return dynamodb.access_requests(call.name, call.parameters, credential.region, account)
    if credential.service == "s3":
        from stepsmith.local.iam.wire import s3

        return s3.access_requests(call.name, call)
    action = _ACTIONS.get(credential.service, {}).get(call.name, call.name)
    return [
        AccessRequest(f"{_PREFIXES.get(credential.service, credential.service)}:{action}", None)
    ]
