"""Task states that call a service of AWS, answered by the local cloud.

https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html
"""

from __future__ import annotations

from collections.abc import Mapping
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
from stepsmith.integrations.service_call import ServiceCall, ServiceFailed, names_of
from stepsmith.local.clients import Clients

if TYPE_CHECKING:
    import boto3


class ServiceExecutor:
    """A task executor for optimised and SDK integrations that wait for nothing but the answer.

    A call takes no virtual time: how long an emulator needs says nothing of the service.

    Args:
        session: where the services are.
        step_functions: whether Step Functions is one of them.
        endpoints: of services that are elsewhere, by the names that boto3 has for them.

    Raises:
        LocalCloudError: when called for an integration that AWS does not have or that is not there
            yet, with fields that the integration does not have, or with values of a wrong type.
    """

    def __init__(
        self,
        session: boto3.Session,
        *,
        step_functions: bool = False,
        endpoints: Mapping[str, str] | None = None,
    ) -> None:
        self._clients = Clients(session, endpoints)
        self._step_functions = step_functions

    def __call__(self, request: TaskRequest, /) -> Outcome:
        where = f"state {request.state_name}"
        found = integration(request.resource)
        if isinstance(found, UnknownIntegration):
            if isinstance(parse_resource(request.resource), Activity):
                raise LocalCloudError(f"{where}: the local cloud has no activities yet")
            raise LocalCloudError(f"{where}: AWS does not have {found}")
        return self._send(self._call(found, request, where), request, where)

    def _call(self, found: Integration, request: TaskRequest, where: str) -> ServiceCall:
        self._check_answerable(found, request, where)
        given = request.arguments
        if not isinstance(given, dict):
            raise LocalCloudError(f"{where}: {request.resource} takes an object")
        call = ServiceCall(found, cast("dict[str, Any]", given))
        if call.unknown_fields:
            told = "; ".join(str(field) for field in call.unknown_fields)
            raise LocalCloudError(f"{where}: {request.resource}: {told}")
        if isinstance(found, OptimisedIntegration) and call.operation.name == "PutEvents":
            _name_the_execution(call.arguments, request.execution_arn)
        return call

    def _check_answerable(self, found: Integration, request: TaskRequest, where: str) -> None:
        if found.pattern:
            raise LocalCloudError(
                f"{where}: {request.resource}: the local cloud does not wait for jobs and "
                "callbacks yet"
            )
        names = names_of(found)
        if (
            names is None
            or found.operation is None
            or (names.botocore_name == "stepfunctions" and not self._step_functions)
            or self._is_invocation(names.botocore_name, found.operation)
        ):
            raise LocalCloudError(
                f"{where}: the local cloud does not answer {request.resource} yet; it answers "
                "lambda:invoke and what is one operation of a service that moto emulates"
            )

    def _is_invocation(self, service: str, operation: str) -> bool:
        return (service, operation) == ("lambda", "Invoke") and (
            service not in self._clients.endpoints
        )

    def _send(self, call: ServiceCall, request: TaskRequest, where: str) -> Outcome:
        from botocore.exceptions import BotoCoreError

        try:
            return Succeeded(call.send(self._clients.client(call.names.botocore_name, request)))
        except ServiceFailed as failure:
            if failure.status is not None and failure.status >= 500:
                raise LocalCloudError(
                    f"{where}: moto answers {request.resource} with HTTP status {failure.status}: "
                    "it does not emulate this operation, or a library of one of its extras is not "
                    "installed"
                ) from failure
            return Failed(failure.error, failure.cause)
        except BotoCoreError as error:
            raise LocalCloudError(f"{where}: {request.resource}: {error}") from error


def _name_the_execution(arguments: dict[str, Any], execution_arn: str) -> None:
    """Add to each event where it comes from, as `events:putEvents` does.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html
    """
    state_machine_arn = execution_arn.replace(":execution:", ":stateMachine:").rpartition(":")[0]
    for entry in arguments.get("Entries", []):
        entry["Resources"] = [*entry.get("Resources", []), execution_arn, state_machine_arn]
