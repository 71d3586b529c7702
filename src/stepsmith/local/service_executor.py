"""Task states that call a service of AWS, answered by the local cloud.

https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, cast

from stepsmith.engine import Failed, Outcome, Succeeded, TaskRequest
from stepsmith.engine.resource import Activity, parse_resource
from stepsmith.errors import LocalCloudError
from stepsmith.integrations.catalogue import (
    Integration,
    OptimisedIntegration,
    UnknownIntegration,
    integration,
)
from stepsmith.integrations.names import ServiceNames, names_in_botocore
from stepsmith.integrations.values import botocore_request
from stepsmith.local.service_answer import Dialect, ServiceError, dialect, failed_entries

if TYPE_CHECKING:
    import boto3
    from botocore.exceptions import ClientError
    from botocore.model import StructureShape


class ServiceExecutor:
    """A task executor for optimised and SDK integrations that wait for nothing but the answer.

    A call takes no virtual time: how long an emulator needs says nothing of the service.

    Args:
        session: where the services are.

    Raises:
        LocalCloudError: when called for an integration that AWS does not have or that is not there
            yet, with fields that the integration does not have, or with values of a wrong type.
    """

    def __init__(self, session: boto3.Session) -> None:
        self._session = session
        self._clients: dict[str, Any] = {}

    def __call__(self, request: TaskRequest, /) -> Outcome:
        where = f"state {request.state_name}"
        found = integration(request.resource)
        if isinstance(found, UnknownIntegration):
            if isinstance(parse_resource(request.resource), Activity):
                raise LocalCloudError(f"{where}: the local cloud has no activities yet")
            raise LocalCloudError(f"{where}: AWS does not have {found}")
        call = _Call(found, request, where)
        missing = call.missing_parameters()
        if missing:
            return Failed(*call.dialect.error(_lacking(missing, call)))
        return self._send(call)

    def _send(self, call: _Call) -> Outcome:
        from botocore import xform_name
        from botocore.exceptions import (
            BotoCoreError,
            ClientError,
            ConnectionError,
            HTTPClientError,
        )

        method = getattr(self._client(call.names.botocore_name), xform_name(call.operation.name))
        try:
            response = method(**call.arguments)
        except ClientError as error:
            return Failed(*call.dialect.error(_service_error(error, call)))
        except (ConnectionError, HTTPClientError) as error:
            return Failed(call.dialect.client_error(), f"Unable to execute HTTP request: {error}")
        except BotoCoreError as error:
            raise LocalCloudError(f"{call.where}: {call.request.resource}: {error}") from error
        result = call.dialect.result(call.operation, response)
        cause = failed_entries(result) if call.operation.name == "PutEvents" else None
        if cause is not None:
            return Failed("EventBridge.FailedEntry", cause)
        return Succeeded(result)

    def _client(self, botocore_name: str) -> Any:
        from botocore.config import Config

        if botocore_name not in self._clients:
            make: Any = self._session.client
            once = Config(retries={"total_max_attempts": 1})
            self._clients[botocore_name] = make(botocore_name, config=once)
        return self._clients[botocore_name]


class _Call:
    """What a task asks of which operation, in botocore's names."""

    def __init__(self, found: Integration, request: TaskRequest, where: str) -> None:
        self.request = request
        self.where = where
        self.names = _names(found, request, where)
        self.operation = self.names.model.operation_model(cast("str", found.operation))
        self.dialect: Dialect = dialect(found, self.names)
        self.arguments = self._arguments(found)

    def _arguments(self, found: Integration) -> dict[str, Any]:
        given = self.request.arguments
        if not isinstance(given, dict):
            raise LocalCloudError(f"{self.where}: {self.request.resource} takes an object")
        asked = botocore_request(
            self.operation.input_shape, cast("dict[str, Any]", given), self.dialect.spelling
        )
        if asked.unknown_fields:
            told = "; ".join(str(field) for field in asked.unknown_fields)
            raise LocalCloudError(f"{self.where}: {self.request.resource}: {told}")
        if isinstance(found, OptimisedIntegration) and self.operation.name == "PutEvents":
            _name_the_execution(asked.arguments, self.request.execution_arn)
        return asked.arguments

    def missing_parameters(self) -> list[str]:
        """The required parameters that are not given, or null."""
        shape: StructureShape | None = self.operation.input_shape
        required = shape.required_members if shape else []
        return [name for name in required if name not in self.arguments]


def _names(found: Integration, request: TaskRequest, where: str) -> ServiceNames:
    """The names of the service behind an integration, if the local cloud can answer for it."""
    if isinstance(found, OptimisedIntegration):
        botocore_name = found.service.botocore_name
        names = names_in_botocore(botocore_name) if botocore_name else None
    else:
        names = found.names
    if found.pattern:
        raise LocalCloudError(
            f"{where}: {request.resource}: the local cloud does not wait for jobs and callbacks yet"
        )
    if (
        names is None
        or found.operation is None
        or names.botocore_name == "stepfunctions"
        or (names.botocore_name, found.operation) == ("lambda", "Invoke")
    ):
        raise LocalCloudError(
            f"{where}: the local cloud does not answer {request.resource} yet; it answers "
            "lambda:invoke and what is one operation of a service that moto emulates"
        )
    return names


def _name_the_execution(arguments: dict[str, Any], execution_arn: str) -> None:
    """Add to each event where it comes from, as `events:putEvents` does.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html
    """
    state_machine_arn = execution_arn.replace(":execution:", ":stateMachine:").rpartition(":")[0]
    for entry in arguments.get("Entries", []):
        entry["Resources"] = [*entry.get("Resources", []), execution_arn, state_machine_arn]


def _lacking(missing: list[str], call: _Call) -> ServiceError:
    """The service's answer to a request without required parameters; moto's is another."""
    metadata = call.names.model.metadata
    if metadata["protocol"] in ("query", "ec2") or "awsQueryCompatible" in metadata:
        code = "MissingParameter"
        message = f"The request must contain the parameter {missing[0]}."
    else:
        code = "ValidationException"
        errors = "error" if len(missing) == 1 else "errors"
        reasons = "; ".join(
            f"Value null at '{name[0].lower()}{name[1:]}' failed to satisfy constraint: "
            "Member must not be null"
            for name in missing
        )
        message = f"{len(missing)} validation {errors} detected: {reasons}"
    return ServiceError(code, code, message, 400, str(uuid.uuid4()))


def _service_error(error: ClientError, call: _Call) -> ServiceError:
    told = cast("dict[str, Any]", error.response)
    details, metadata = told["Error"], told["ResponseMetadata"]
    status = metadata["HTTPStatusCode"]
    if status >= 500:
        raise LocalCloudError(
            f"{call.where}: moto answers {call.request.resource} with HTTP status {status}: it "
            "does not emulate this operation, or a library of one of its extras is not installed"
        ) from error
    return ServiceError(
        code=details["Code"],
        shape=details.get("QueryErrorCode", details["Code"]),
        message=details.get("Message", ""),
        status=status,
        request_id=metadata.get("RequestId") or str(uuid.uuid4()),
        extended_request_id=metadata.get("HostId") or None,
    )
