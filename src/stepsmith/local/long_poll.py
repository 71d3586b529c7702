"""SQS's long polls, asked again and again rather than held.

moto answers ReceiveMessage with `WaitTimeSeconds` by sleeping, and since requests are served one at
a time, everybody else would sleep with it: the sender of the message among them.
https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html
"""

from __future__ import annotations

import io
import json
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

RECEIVE = "AmazonSQS.ReceiveMessage"
PAUSE_SECONDS = 0.05


class LongPolls:
    """A WSGI application that turns each long poll into short ones of the application behind it."""

    def __init__(self, application: WSGIApplication) -> None:
        self._application = application

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if environ.get("HTTP_X_AMZ_TARGET") != RECEIVE:
            return self._application(environ, start_response)
        question = json.loads(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))
        deadline = time.monotonic() + question.get("WaitTimeSeconds", 0)
        if "WaitTimeSeconds" in question:
            question["WaitTimeSeconds"] = 0
        while True:
            answer = _Answer(self._application, _with_body(environ, question))
            if answer.is_final or time.monotonic() >= deadline:
                start_response(answer.status, answer.headers)
                return [answer.body]
            time.sleep(PAUSE_SECONDS)


class _Answer:
    """An application's whole answer to one request."""

    def __init__(self, application: WSGIApplication, environ: WSGIEnvironment) -> None:
        self.status = ""
        self.headers: list[tuple[str, str]] = []
        self.body = b"".join(application(environ, self._start))

    @property
    def is_final(self) -> bool:
        """Whether waiting would change nothing: there are messages, or there is an error."""
        return not self.status.startswith("200") or b'"Messages"' in self.body

    def _start(self, status: str, headers: list[tuple[str, str]], *error: Any) -> Any:
        self.status, self.headers = status, headers
        return io.BytesIO().write


def _with_body(environ: WSGIEnvironment, question: dict[str, Any]) -> WSGIEnvironment:
    body = json.dumps(question).encode()
    return {**environ, "wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body))}
