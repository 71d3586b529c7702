"""Requests that get no further than the door, refused as AWS words it in each of its protocols."""

from __future__ import annotations

from typing import Final
from uuid import uuid4
from xml.sax.saxutils import escape

import orjson

from stepsmith.server.http.asgi import Head, Send

_JSON: Final = b"application/x-amz-json-1.0"


class Refusal(Exception):
    """What is answered instead of doing what was asked for.

    Attributes:
        status: of the HTTP answer.
        code: AWS's name of the error.
        message: why.
    """

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message


async def send_refusal(refusal: Refusal, head: Head, send: Send) -> None:
    """Answer with a refusal, and hang up, since the body may not have been read."""
    request_id = str(uuid4())
    content_type, body = _written(refusal, head, request_id)
    headers = [
        (b"content-type", content_type),
        (b"content-length", b"%d" % len(body)),
        (b"x-amzn-requestid", request_id.encode()),
        (b"x-amzn-errortype", refusal.code.encode()),
        (b"connection", b"close"),
    ]
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _written(refusal: Refusal, head: Head, request_id: str) -> tuple[bytes, bytes]:
    """JSON for who speaks it; else XML, as S3 or the query protocol has it."""
    if head.operation or b"json" in head.fields.get(b"content-type", b""):
        return _JSON, orjson.dumps({"__type": refusal.code, "message": refusal.message})
    error = (
        f"<Code>{escape(refusal.code)}</Code><Message>{escape(refusal.message)}</Message>"
        f"<RequestId>{request_id}</RequestId>"
    )
    if b"x-www-form-urlencoded" in head.fields.get(b"content-type", b""):
        text = f"<ErrorResponse><Error><Type>Sender</Type>{error}</Error></ErrorResponse>"
    else:
        text = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error>{error}</Error>'
    return b"application/xml", text.encode()
