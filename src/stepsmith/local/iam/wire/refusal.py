"""Answers to requests that are refused, in the protocol of their service."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

from stepsmith.local.iam.wire.operation import OperationCall

_JSON: Final = "application/x-amz-json-1.0"
_CODES: Final = {"ec2": "UnauthorizedOperation", "sns": "AuthorizationError"}
"""What services of the query protocol call it, if not `AccessDenied`."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """An HTTP answer."""

    status: str
    headers: list[tuple[str, str]]
    body: bytes


def access_denied(service: str, call: OperationCall, message: str) -> Refusal:
    """The principal is known and may not do it.

    DynamoDB and other JSON services answer 400 with `AccessDeniedException`, REST services 403,
    the older ones of the query protocol and S3 403 with `AccessDenied`.
    """
    return _refusal(service, call, "AccessDeniedException", "AccessDenied", message)


def invalid_token(service: str, call: OperationCall, *, expired: bool) -> Refusal:
    """The credentials are none, or none any more."""
    if expired:
        message = "The security token included in the request is expired"
        return _refusal(service, call, "ExpiredTokenException", "ExpiredToken", message)
    message = "The security token included in the request is invalid."
    return _refusal(service, call, "UnrecognizedClientException", "InvalidClientTokenId", message)


def _refusal(
    service: str, call: OperationCall, json_code: str, xml_code: str, message: str
) -> Refusal:
    request_id = str(uuid.uuid4())
    if "x-amz-target" in call.headers:
        text = json.dumps({"__type": f"com.amazon.coral.service#{json_code}", "Message": message})
        return _answer("400 Bad Request", text, _JSON, request_id)
    if service == "s3":
        return _answer("403 Forbidden", _s3_body(xml_code, message, request_id), None, request_id)
    if "Action" in call.parameters:
        code = _CODES.get(service, xml_code) if xml_code == "AccessDenied" else xml_code
        return _answer(
            "403 Forbidden", _query_body(service, code, message, request_id), None, request_id
        )
    answer = _answer(
        "403 Forbidden", json.dumps({"Message": message}), "application/json", request_id
    )
    answer.headers.append(("x-amzn-ErrorType", json_code))
    return answer


def _answer(status: str, text: str, kind: str | None, request_id: str) -> Refusal:
    body = text.encode()
    headers = [
        ("Content-Type", kind or "text/xml"),
        ("Content-Length", str(len(body))),
        ("x-amzn-RequestId", request_id),
    ]
    return Refusal(status, headers, body)


def _s3_body(code: str, message: str, request_id: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<Error><Code>{code}</Code><Message>{escape(message)}</Message>"
        f"<RequestId>{request_id}</RequestId></Error>"
    )


def _query_body(service: str, code: str, message: str, request_id: str) -> str:
    if service == "ec2":
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f"<Response><Errors><Error><Code>{code}</Code><Message>{escape(message)}</Message>"
            f"</Error></Errors><RequestID>{request_id}</RequestID></Response>"
        )
    return (
        f"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code>"
        f"<Message>{escape(message)}</Message></Error>"
        f"<RequestId>{request_id}</RequestId></ErrorResponse>"
    )
