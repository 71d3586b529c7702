"""Which operation a request calls, with which parameters."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from botocore.exceptions import UnknownServiceError
from moto.core.request import Request
from moto.core.routing import get_service_router
from werkzeug.exceptions import NotFound

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

_MODELS: Final = {
    "aoss": "opensearchserverless",
    "elasticfilesystem": "efs",
    "execute-api": "apigatewaymanagementapi",
    "kafka": "kafka",
}
"""Services of REST protocols whose signing name is not their name in botocore."""


@dataclass(frozen=True, slots=True)
class OperationCall:
    """A call on the wire.

    Attributes:
        name: the operation; `None` if it cannot be told.
        parameters: those in the path, and the body of JSON or form data.
        query: the parameters after `?`.
    """

    name: str | None
    method: str
    path: str
    parameters: Mapping[str, Any]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes


def operation_call(environ: WSGIEnvironment, service: str) -> OperationCall:
    """Read a request; its body can be read again afterwards."""
    body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    environ["wsgi.input"] = io.BytesIO(body)
    query = dict(parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True))
    headers = {
        name.removeprefix("HTTP_").replace("_", "-").lower(): str(value)
        for name, value in environ.items()
        if name.startswith("HTTP_")
    }
    name, parameters = _called(environ, service, query, body)
    return OperationCall(
        name, environ["REQUEST_METHOD"], environ["PATH_INFO"], parameters, query, headers, body
    )


def _called(
    environ: WSGIEnvironment, service: str, query: Mapping[str, str], body: bytes
) -> tuple[str | None, Mapping[str, Any]]:
    if target := environ.get("HTTP_X_AMZ_TARGET"):
        return str(target).rpartition(".")[2], _json(body)
    form: dict[str, str] = {}
    if environ.get("CONTENT_TYPE", "").startswith("application/x-www-form-urlencoded"):
        form = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    if action := form.get("Action", query.get("Action")):
        return action, {**query, **form}
    try:
        # A copy, since matching may put the request's own objects into it.
        router = get_service_router(_MODELS.get(service, service))
        operation, parameters = router.match(Request(environ.copy()))
    except (NotFound, UnknownServiceError):
        return None, {}
    return operation.name, parameters


def _json(body: bytes) -> Mapping[str, Any]:
    try:
        read = json.loads(body)
    except ValueError:
        return {}
    return read if isinstance(read, dict) else {}
