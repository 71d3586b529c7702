"""Requests to endpoints: InvokeEndpoint of sagemaker-runtime.

https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from stepsmith.local.aws_environment import ACCOUNT_ID
from stepsmith.local.sagemaker.endpoint_operations import LOG_GROUP, EndpointOperations
from stepsmith.local.sagemaker.model_server import Answer

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_PATH: Final = re.compile(r"/endpoints/([^/]+)/(invocations[a-z-]*|async-invocations)")
_SCOPE: Final = re.compile(r"Credential=[^/]+/\d{8}/([a-z0-9-]+)/sagemaker/")
_MOST_BYTES: Final = 26_214_400
_HEADERS: Final = {
    "CONTENT_TYPE": "content-type",
    "HTTP_ACCEPT": "accept",
    "HTTP_X_AMZN_SAGEMAKER_CUSTOM_ATTRIBUTES": "x-amzn-sagemaker-custom-attributes",
    "HTTP_X_AMZN_SAGEMAKER_INFERENCE_ID": "x-amzn-sagemaker-inference-id",
}
"""What a model is told of a request."""


class _Refused(Exception):
    """The request is answered with an error."""

    def __init__(self, status: str, code: str, **members: Any) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.members = members


class Invocations:
    """A WSGI application that has models answer, and leaves all else to another one."""

    def __init__(self, application: WSGIApplication, endpoints: EndpointOperations) -> None:
        self._application = application
        self._endpoints = endpoints

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        found = _PATH.fullmatch(environ["PATH_INFO"])
        scope = _SCOPE.search(environ.get("HTTP_AUTHORIZATION", ""))
        if found is None or scope is None:
            return self._application(environ, start_response)
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        try:
            name, answer = self._answer(scope[1], unquote(found[1]), found[2], environ, body)
        except _Refused as refused:
            content = json.dumps(refused.members).encode()
            headers = [
                ("Content-Type", "application/json"),
                ("Content-Length", str(len(content))),
                ("x-amzn-ErrorType", refused.code),
            ]
            start_response(refused.status, headers)
            return [content]
        headers = [
            ("Content-Type", answer.content_type),
            ("Content-Length", str(len(answer.body))),
            ("x-Amzn-Invoked-Production-Variant", name),
        ]
        start_response("200 OK", headers)
        return [answer.body]

    def _answer(
        self, region: str, name: str, way: str, environ: WSGIEnvironment, body: bytes
    ) -> tuple[str, Answer]:
        """The variant that answers, and its answer."""
        if way != "invocations":
            raise _invalid("InvokeEndpoint is the only way to an endpoint here")
        if len(body) > _MOST_BYTES:
            raise _invalid(f"The request payload may have {_MOST_BYTES} bytes at most")
        endpoint = self._endpoints.find(region, name)
        if endpoint is None or not endpoint.in_service:
            raise _invalid(f"Endpoint {name} of account {_account()} not found.")
        wanted = environ.get("HTTP_X_AMZN_SAGEMAKER_TARGET_VARIANT")
        variant = endpoint.variant(wanted)
        if variant is None:
            raise _invalid(f"Variant {wanted} of endpoint {name} not found.")
        answer = variant.server.answer(_headers(environ), body)
        if 200 <= answer.status < 300:
            return variant.name, answer
        raise _model_error(region, name, answer)


def _headers(environ: Mapping[str, Any]) -> dict[str, str]:
    return {name: environ[key] for key, name in _HEADERS.items() if environ.get(key)}


def _account() -> str:
    return os.environ.get("MOTO_ACCOUNT_ID", ACCOUNT_ID)


def _invalid(message: str) -> _Refused:
    return _Refused("400 Bad Request", "ValidationError", Message=message)


def _model_error(region: str, name: str, answer: Answer) -> _Refused:
    text = answer.body.decode(errors="replace")
    side = "client" if 400 <= answer.status < 500 else "server"
    group = LOG_GROUP + name
    return _Refused(
        "424 Failed Dependency",
        "ModelError",
        Message=f'Received {side} error ({answer.status}) from primary with message "{text}". See '
        f"https://{region}.console.aws.amazon.com/cloudwatch/home?region={region}"
        f"#logEventViewer:group={group} in account {_account()} for more information.",
        OriginalMessage=text,
        OriginalStatusCode=answer.status,
        LogStreamArn=f"arn:aws:logs:{region}:{_account()}:log-group:{group}",
    )
