"""Task states whose service is not here but at an endpoint of its own.

As AWS's Step Functions Local has it: Lambda functions run by `sam local start-lambda`, tables in
DynamoDB Local. See
https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-config-options.html
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from stepsmith.engine import Failed, Outcome, Succeeded, TaskExecutor, TaskRequest
from stepsmith.engine.resource import LambdaFunction, parse_resource
from stepsmith.errors import LocalCloudError
from stepsmith.integrations.catalogue import UnknownIntegration, integration
from stepsmith.integrations.names import names_in_botocore
from stepsmith.integrations.optimised import LAMBDA_INVOKE
from stepsmith.integrations.service_answer import ServiceError, dialect
from stepsmith.integrations.service_call import names_of
from stepsmith.local.clients import Clients
from stepsmith.local.service_executor import ServiceExecutor

if TYPE_CHECKING:
    import boto3

_UNKNOWN: Final = "Lambda.Unknown"


class EndpointExecutor:
    """A task executor for services that have endpoints of their own.

    Args:
        session: gives the clients.
        endpoints: by the names that boto3 has for services.
        otherwise: answers for all other services.
    """

    def __init__(
        self, session: boto3.Session, endpoints: Mapping[str, str], otherwise: TaskExecutor
    ) -> None:
        self._clients = Clients(session, endpoints)
        self._otherwise = otherwise
        self._services = ServiceExecutor(session, endpoints=endpoints)

    def __call__(self, request: TaskRequest, /) -> Outcome:
        if _service(request.resource) not in self._clients.endpoints:
            return self._otherwise(request)
        if request.resource == LAMBDA_INVOKE:
            return self._invoke(request, _invoke_arguments(request), whole=True)
        if isinstance(parse_resource(request.resource), LambdaFunction):
            payload = _json(request.arguments)
            call = {"FunctionName": request.resource, "Payload": payload}
            return self._invoke(request, call, whole=False)
        return self._services(request)

    def _invoke(self, request: TaskRequest, call: dict[str, Any], *, whole: bool) -> Outcome:
        from botocore.exceptions import BotoCoreError, ClientError

        found = integration(LAMBDA_INVOKE)
        names = names_in_botocore("lambda")
        assert names is not None
        assert not isinstance(found, UnknownIntegration)
        told = dialect(found, names)
        try:
            response = self._clients.client("lambda", request).invoke(**call)
            payload = response.pop("Payload").read()
        except ClientError as error:
            return Failed(*told.error(ServiceError.of(error)))
        except BotoCoreError as error:
            return Failed(told.client_error(), f"Unable to execute HTTP request: {error}")
        if "FunctionError" in response:
            return _failed(payload)
        output = _value(payload)
        if not whole:
            return Succeeded(output)
        result = told.result(names.model.operation_model("Invoke"), response)
        return Succeeded({**result, "Payload": output})


def _service(resource: str) -> str | None:
    """The name that boto3 has for the service of a resource."""
    if isinstance(parse_resource(resource), LambdaFunction):
        return "lambda"
    found = integration(resource)
    names = None if isinstance(found, UnknownIntegration) else names_of(found)
    return None if names is None else names.botocore_name


def _invoke_arguments(request: TaskRequest) -> dict[str, Any]:
    given = request.arguments
    if not isinstance(given, dict) or not isinstance(given.get("FunctionName"), str):
        raise LocalCloudError(
            f"state {request.state_name}: lambda:invoke needs a FunctionName, found {given!r}"
        )
    call: dict[str, Any] = {**given, "Payload": _json(given.get("Payload", {}))}
    if "ClientContext" in call:
        call["ClientContext"] = base64.b64encode(_json(call["ClientContext"])).decode()
    return call


def _failed(payload: bytes) -> Failed:
    """The failure of a function, as Step Functions tells it."""
    document = _value(payload)
    error = document.get("errorType") if isinstance(document, dict) else None
    text = payload.decode(errors="replace")
    if isinstance(error, str):
        return Failed(error, text)
    return Failed(
        _UNKNOWN,
        "The cause could not be determined because Lambda did not return an error type. "
        f"Returned payload: {text}",
    )


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _value(payload: bytes) -> Any:
    """What a function returned; text where that is no JSON, as a custom runtime may return."""
    try:
        return json.loads(payload or b"null")
    except ValueError:
        return payload.decode(errors="replace")
