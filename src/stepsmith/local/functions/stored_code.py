"""The code of functions and layers that moto keeps, for whoever runs them.

On AWS, GetFunction tells a URL of S3 from which the code can be read. moto tells one too, of AWS's
own S3, where nothing is; so its store gets an address here.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote

from stepsmith.local.aws_environment import ACCOUNT_ID

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

PREFIX: Final = "/stepsmith/lambda-code/"
_LAYER: Final = re.compile(r"arn:aws:lambda:([a-z0-9-]+):\d{12}:layer:[^:]+:\d+")
_FUNCTION: Final = re.compile(r"arn:aws:lambda:([a-z0-9-]+):\d{12}:function:([^:]+):([^:]+)")


def code_path(arn: str) -> str:
    """The path at which the code of a qualified function or of a layer's version is."""
    return PREFIX + quote(arn, safe="")


class StoredCode:
    """A WSGI application that answers for the code, and leaves all else to another one."""

    def __init__(self, application: WSGIApplication) -> None:
        self._application = application

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        if not path.startswith(PREFIX):
            return self._application(environ, start_response)
        code = _code(unquote(path.removeprefix(PREFIX)))
        if code is None:
            start_response("404 Not Found", [("Content-Length", "0")])
            return [b""]
        headers = [("Content-Type", "application/zip"), ("Content-Length", str(len(code)))]
        start_response("200 OK", headers)
        return [code]


def _code(arn: str) -> bytes | None:
    from moto.awslambda.exceptions import UnknownFunctionException
    from moto.awslambda.models import lambda_backends

    account = os.environ.get("MOTO_ACCOUNT_ID", ACCOUNT_ID)
    found: Any = None
    if layer := _LAYER.fullmatch(arn):
        found = lambda_backends[account][layer[1]].layers_versions_by_arn(arn)
    elif function := _FUNCTION.fullmatch(arn):
        with suppress(UnknownFunctionException):
            backend = lambda_backends[account][function[1]]
            found = backend.get_function(function[2], function[3])
    code: bytes | None = getattr(found, "code_bytes", None)
    return code
