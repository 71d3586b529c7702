"""DescribeEndpoint of an endpoint that is not ready yet, answered a moment later.

Whoever polls in virtual time looks again at once, and would have given up before a model is loaded,
which takes real time. It waits outside of the lock that lets one request at a time through to moto.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from stepsmith.local.sagemaker.endpoint_operations import EndpointOperations

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

WAIT_SECONDS: Final = 0.5
_TARGET: Final = "SageMaker.DescribeEndpoint"
_SCOPE: Final = re.compile(r"Credential=[^/]+/\d{8}/([a-z0-9-]+)/sagemaker/")


class PatientLooks:
    """A WSGI application that waits a little for endpoints, and leaves all else to another one."""

    def __init__(self, application: WSGIApplication, endpoints: EndpointOperations) -> None:
        self._application = application
        self._endpoints = endpoints

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        scope = _SCOPE.search(environ.get("HTTP_AUTHORIZATION", ""))
        if environ.get("HTTP_X_AMZ_TARGET") == _TARGET and scope is not None:
            body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
            self._wait(scope[1], body)
            environ = {**environ, "wsgi.input": io.BytesIO(body)}
        return self._application(environ, start_response)

    def _wait(self, region: str, body: bytes) -> None:
        with suppress(ValueError, AttributeError):  # told by whoever answers
            name = json.loads(body).get("EndpointName")
            endpoint = self._endpoints.find(region, str(name))
            if endpoint is not None:
                endpoint.wait(WAIT_SECONDS)
