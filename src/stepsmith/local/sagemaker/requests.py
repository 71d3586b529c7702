"""SageMaker's requests that are answered here; all others are left to moto.

https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Service.html
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Final

from stepsmith.local.aws_environment import REGION
from stepsmith.local.sagemaker.request import TARGET, Operation, Refused, Request, records

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_SCOPE: Final = re.compile(r"Credential=[^/]+/\d{8}/([a-z0-9-]+)/")


class SageMakerRequests:
    """A WSGI application that answers some operations, and leaves all else to another one.

    Args:
        application: the other one.
        operations: by their names.
        forget: called when moto forgets what it has on record.
    """

    def __init__(
        self,
        application: WSGIApplication,
        operations: Mapping[str, Operation],
        forget: Callable[[], None],
    ) -> None:
        self._application = application
        self._operations = operations
        self._forget = forget

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if environ["PATH_INFO"] == "/moto-api/reset":
            self._forget()
        target = str(environ.get("HTTP_X_AMZ_TARGET", ""))
        operation = self._operations.get(target.removeprefix(TARGET))
        if operation is None or not target.startswith(TARGET):
            return self._application(environ, start_response)
        text = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        scope = _SCOPE.search(environ.get("HTTP_AUTHORIZATION", ""))
        region = scope[1] if scope else REGION
        try:
            body = json.loads(text or b"{}")
            answer = operation(Request(body, region, records(self._application, environ)))
            status = "200 OK"
        except Refused as error:
            answer = {"__type": error.code, "message": str(error)}
            status = "400 Bad Request"
        content = json.dumps(answer).encode()
        headers = [
            ("Content-Type", "application/x-amz-json-1.1"),
            ("Content-Length", str(len(content))),
        ]
        start_response(status, headers)
        return io.BytesIO(content)
