"""One call of a service through boto3, told as Step Functions tells it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from stepsmith.integrations.catalogue import Integration, OptimisedIntegration
from stepsmith.integrations.names import ServiceNames, names_in_botocore
from stepsmith.integrations.service_answer import Dialect, ServiceError, dialect, failed_entries
from stepsmith.integrations.values import botocore_request

if TYPE_CHECKING:
    from botocore.model import StructureShape

FAILED_ENTRY = "EventBridge.FailedEntry"


class ServiceFailed(Exception):
    """A service refused a call, or could not be reached.

    Attributes:
        error: the error that Step Functions gives the task.
        cause: its cause.
        status: of the HTTP response; None if there was none.
    """

    def __init__(self, error: str, cause: str, status: int | None = None) -> None:
        self.error = error
        self.cause = cause
        self.status = status
        super().__init__(f"{error}: {cause}")


class ServiceCall:
    """What is asked of one operation.

    Attributes:
        names: the service's names.
        operation: what is called.
        arguments: in botocore's names and types.
        unknown_fields: what was given that the operation does not have.
    """

    def __init__(self, found: Integration, given: Mapping[str, Any]) -> None:
        names = names_of(found)
        assert names is not None
        assert found.operation is not None
        self.names = names
        self.operation = names.model.operation_model(found.operation)
        self._dialect: Dialect = dialect(found, names)
        request = botocore_request(self.operation.input_shape, given, self._dialect.spelling)
        self.arguments = request.arguments
        self.unknown_fields = request.unknown_fields

    def send(self, client: Any) -> dict[str, Any]:
        """The result of the task.

        Args:
            client: boto3's client of the service.

        Raises:
            ServiceFailed: the service refused, or nothing answered.
            BotoCoreError: the arguments do not fit the operation's shapes.
        """
        from botocore import xform_name
        from botocore.exceptions import ClientError, ConnectionError, HTTPClientError

        missing = self._missing_parameters()
        if missing:
            raise self._failed(self._lacking(missing))
        try:
            response = getattr(client, xform_name(self.operation.name))(**self.arguments)
        except ClientError as error:
            raise self._failed(ServiceError.of(error)) from error
        except (ConnectionError, HTTPClientError) as error:
            reason = f"Unable to execute HTTP request: {error}"
            raise ServiceFailed(self._dialect.client_error(), reason) from error
        result = self._dialect.result(self.operation, response)
        cause = failed_entries(result) if self.operation.name == "PutEvents" else None
        if cause is not None:
            raise ServiceFailed(FAILED_ENTRY, cause, 200)
        return result

    def _missing_parameters(self) -> list[str]:
        """The required parameters that are not given, or null."""
        shape: StructureShape | None = self.operation.input_shape
        required = shape.required_members if shape else []
        return [name for name in required if name not in self.arguments]

    def _failed(self, error: ServiceError) -> ServiceFailed:
        return ServiceFailed(*self._dialect.error(error), error.status)

    def _lacking(self, missing: list[str]) -> ServiceError:
        """The service's answer to a request without required parameters; moto's is another."""
        metadata = self.names.model.metadata
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


def names_of(found: Integration) -> ServiceNames | None:
    """The names of the service behind an integration; None if it is no service of AWS."""
    if not isinstance(found, OptimisedIntegration):
        return found.names
    botocore_name = found.service.botocore_name
    return names_in_botocore(botocore_name) if botocore_name else None
