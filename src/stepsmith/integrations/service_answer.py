"""What Step Functions makes of a service's answer: the result of a task, or its error and cause.

The older optimised integrations call their service through AWS's SDK for Java 1 and all others
through version 2, and each version tells its own way what went wrong.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol, Self, cast

from stepsmith.integrations.catalogue import Integration, OptimisedIntegration
from stepsmith.integrations.names import (
    ServiceNames,
    Spelling,
    optimised_spelling,
    sdk_spelling,
)
from stepsmith.integrations.values import step_functions_result

if TYPE_CHECKING:
    from botocore.exceptions import ClientError
    from botocore.model import OperationModel

    from stepsmith.integrations.optimised import FirstSdk

_STANDARD_HEADERS: Final = {
    "connection": "Connection",
    "content-length": "Content-Length",
    "content-type": "Content-Type",
    "date": "Date",
    "server": "Server",
    "x-amzn-requestid": "x-amzn-RequestId",
}


@dataclass(frozen=True, slots=True)
class ServiceError:
    """A service's refusal, as it tells it.

    Attributes:
        code: the code of the error, `ValidationException`.
        shape: by what name the service's model has it, where that is another.
        message: the text.
        status: of the HTTP response.
        request_id: of the request.
        extended_request_id: of a request to S3.
    """

    code: str
    shape: str
    message: str
    status: int
    request_id: str
    extended_request_id: str | None = None

    @classmethod
    def of(cls, error: ClientError) -> Self:
        """What boto3 tells."""
        told = cast("dict[str, Any]", error.response)
        details, metadata = told["Error"], told["ResponseMetadata"]
        return cls(
            code=details["Code"],
            shape=details.get("QueryErrorCode", details["Code"]),
            message=details.get("Message", ""),
            status=metadata["HTTPStatusCode"],
            request_id=metadata.get("RequestId") or str(uuid.uuid4()),
            extended_request_id=metadata.get("HostId") or None,
        )


class Dialect(Protocol):
    """How the SDK behind an integration names and tells things."""

    @property
    def spelling(self) -> Spelling:
        """How it spells members."""
        ...

    def result(self, operation: OperationModel, response: Mapping[str, Any]) -> dict[str, Any]:
        """The task's result, from boto3's."""
        ...

    def error(self, error: ServiceError) -> tuple[str, str]:
        """The task's error and cause."""
        ...

    def client_error(self) -> str:
        """The error for a request that reached no service."""
        ...


def dialect(integration: Integration, names: ServiceNames) -> Dialect:
    """How an integration names and tells things."""
    if isinstance(integration, OptimisedIntegration):
        service = integration.service
        if service.first_sdk is not None:
            return _First(names, service.error_prefix, service.first_sdk)
        return _Second(names, optimised_spelling, service.error_prefix)
    return _Second(names, sdk_spelling, names.error_prefix)


@dataclass(frozen=True, slots=True)
class _Second:
    """AWS's SDK for Java 2."""

    names: ServiceNames
    spelling: Spelling
    prefix: str

    def result(self, operation: OperationModel, response: Mapping[str, Any]) -> dict[str, Any]:
        return step_functions_result(operation.output_shape, response, self.spelling)

    def error(self, error: ServiceError) -> tuple[str, str]:
        name = self.names.error_name(error.shape).partition(".")[2]
        extended = (
            f", Extended Request ID: {error.extended_request_id}"
            if error.extended_request_id
            else ""
        )
        return f"{self.prefix}.{name}", (
            f"{error.message} (Service: {self.names.error_prefix}, Status Code: {error.status}, "
            f"Request ID: {error.request_id}{extended})"
        )

    def client_error(self) -> str:
        return f"{self.prefix}.SdkClientException"


@dataclass(frozen=True, slots=True)
class _First:
    """AWS's SDK for Java 1."""

    names: ServiceNames
    prefix: str
    sdk: FirstSdk

    @property
    def spelling(self) -> Spelling:
        return optimised_spelling

    def result(self, operation: OperationModel, response: Mapping[str, Any]) -> dict[str, Any]:
        members = step_functions_result(operation.output_shape, response, self.spelling)
        return members | _metadata(response["ResponseMetadata"])

    def error(self, error: ServiceError) -> tuple[str, str]:
        modelled = self.names.first_sdk_error_name(error.shape)
        return f"{self.prefix}.{modelled or self.sdk.exception}", (
            f"{error.message} (Service: {self.sdk.service}; Status Code: {error.status}; "
            f"Error Code: {error.code}; Request ID: {error.request_id}; Proxy: null)"
        )

    def client_error(self) -> str:
        return f"{self.prefix}.SdkClientException"


def _metadata(metadata: Mapping[str, Any]) -> dict[str, Any]:
    headers = {
        _STANDARD_HEADERS.get(name, name): value
        for name, value in metadata.get("HTTPHeaders", {}).items()
    }
    return {
        "SdkHttpMetadata": {
            "AllHttpHeaders": {name: [value] for name, value in headers.items()},
            "HttpHeaders": headers,
            "HttpStatusCode": metadata["HTTPStatusCode"],
        },
        "SdkResponseMetadata": {"RequestId": metadata.get("RequestId", "")},
    }


def failed_entries(result: Mapping[str, Any]) -> str | None:
    """The cause with which `events:putEvents` fails that delivered not every entry."""
    if not result.get("FailedEntryCount"):
        return None
    return json.dumps(result, ensure_ascii=False, separators=(",", ":"))
