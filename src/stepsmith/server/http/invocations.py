"""The Invoke operation of Lambda, answered here rather than by the emulated services.

See https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
"""

from __future__ import annotations

import asyncio
import re
from concurrent.futures import ThreadPoolExecutor
from typing import Final
from urllib.parse import parse_qs, unquote

from stepsmith.local.aws_environment import REGION
from stepsmith.local.functions.invoke_request import MOST_PAYLOAD_BYTES, InvokeRequest
from stepsmith.local.functions.service import InvocationResult, LambdaService
from stepsmith.local.warm_pool import MOST_WORKERS
from stepsmith.server.http.asgi import Head, Receive, Send
from stepsmith.server.http.body import whole

_PATH: Final = re.compile(rb"/2015-03-31/functions/([^/]+)/invocations")
_MOST_BYTES: Final = MOST_PAYLOAD_BYTES + 1024 * 1024
"""The largest body that is read, so that the one that is too large gets Lambda's own answer."""


class Invocations:
    """Answers requests to invoke functions.

    Each waits in a thread for its function; there are more of them than functions may be at work,
    so that a function that invokes another does not wait for itself.
    """

    def __init__(self, service: LambdaService) -> None:
        self._service = service
        self._threads = ThreadPoolExecutor(2 * MOST_WORKERS, thread_name_prefix="stepsmith-invoke")

    def takes(self, head: Head) -> bool:
        """Whether a request invokes a function."""
        return (
            head.service == "lambda"
            and head.method == "POST"
            and _PATH.fullmatch(head.path) is not None
        )

    async def answer(self, head: Head, receive: Receive, send: Send) -> None:
        """Run the function, if it is one.

        Raises:
            Refusal: the request is too large or slow.
            ClientGone: it does not come to its end.
        """
        payload = await whole(head, receive, _MOST_BYTES)
        loop = asyncio.get_running_loop()
        request = _request(head, payload)
        result: InvocationResult = await loop.run_in_executor(
            self._threads, self._service.invoke, request
        )
        headers = [
            (name.lower().encode(), value.encode("latin-1", "replace"))
            for name, value in result.headers.items()
        ]
        if result.status != 204:
            headers.append((b"content-length", b"%d" % len(result.body)))
        await send({"type": "http.response.start", "status": result.status, "headers": headers})
        await send({"type": "http.response.body", "body": result.body})

    def close(self) -> None:
        """End all functions."""
        self._service.close()
        self._threads.shutdown(wait=False, cancel_futures=True)


def _request(head: Head, payload: bytes) -> InvokeRequest:
    found = _PATH.fullmatch(head.path)
    assert found is not None
    qualifiers = parse_qs(head.query.decode("latin-1")).get("Qualifier")
    return InvokeRequest(
        name=unquote(found[1].decode("latin-1")),
        payload=payload,
        qualifier=None if qualifiers is None else qualifiers[0],
        invocation_type=_field(head, b"x-amz-invocation-type") or "RequestResponse",
        log_type=_field(head, b"x-amz-log-type") or "None",
        client_context=_field(head, b"x-amz-client-context"),
        region=head.region or REGION,
    )


def _field(head: Head, name: bytes) -> str | None:
    value = head.fields.get(name)
    return None if value is None else value.decode("latin-1")
