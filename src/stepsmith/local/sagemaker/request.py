"""A request to SageMaker's API, and moto's answers to others like it."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment

TARGET: Final = "SageMaker."
"""What the names of operations begin with in `X-Amz-Target`."""


class Refused(Exception):
    """The request cannot be answered.

    Args:
        code: AWS's name for the error.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def invalid(message: str) -> Refused:
    """What SageMaker finds wrong with most requests."""
    return Refused("ValidationException", message)


@dataclass(frozen=True, slots=True)
class Request:
    """A request.

    Attributes:
        body: its members.
        region: where it is sent to.
        records: what moto answers, for an operation and its members.
    """

    body: Mapping[str, Any]
    region: str
    records: Callable[[str, Mapping[str, Any]], dict[str, Any]]


Operation = Callable[[Request], dict[str, Any]]
"""Answers requests; raises Refused for those that it cannot answer."""


def records(
    application: WSGIApplication, environ: WSGIEnvironment
) -> Callable[[str, Mapping[str, Any]], dict[str, Any]]:
    """Asks moto in the name of whoever sent a request."""

    def ask(operation: str, body: Mapping[str, Any]) -> dict[str, Any]:
        status, answer = "", b""

        def start(told: str, headers: list[tuple[str, str]], *error: Any) -> Any:
            nonlocal status
            status = told
            return io.BytesIO().write

        text = json.dumps(body).encode()
        question = {
            **environ,
            "HTTP_X_AMZ_TARGET": TARGET + operation,
            "CONTENT_LENGTH": str(len(text)),
            "wsgi.input": io.BytesIO(text),
        }
        answer = b"".join(application(question, start))
        document: dict[str, Any] = json.loads(answer or b"{}")
        if not status.startswith("200"):
            code = str(document.get("__type", "InternalFailure")).rpartition("#")[2]
            raise Refused(code, str(document.get("message") or document.get("Message") or ""))
        return document

    return ask
