"""Step Functions' names for what services take, give and fail with, and botocore's for the same.

SDK integrations (`arn:aws:states:::aws-sdk:rds:describeDBInstances`) use the names of AWS's SDK for
Java 2, written with a large first letter: `DbInstances` where botocore has `DBInstances`, `JobName`
for `jobName`, `Bool` for `BOOL`. Optimised integrations use botocore's names with a large first
letter. Keys of maps are data and have no other name.

https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final, cast

from stepsmith.integrations.java_names import (
    capitalised,
    exception_name,
    sdk_member_name,
    service_name,
    uncapitalised,
)
from stepsmith.integrations.service_models import botocore_names, service_model

if TYPE_CHECKING:
    from botocore.model import OperationModel, ServiceModel, StructureShape

Spelling = Callable[["StructureShape"], dict[str, str]]
"""Gives a structure's members, as botocore names them, by the names of Step Functions."""

# What AWS's SDK for Java names by hand, since these are reserved in Java: of DynamoDB and of EC2.
_BY_HAND: Final = {
    ("AttributeValue", "NULL"): "Nul",
    ("Image", "Public"): "PublicLaunchPermissions",
    ("FpgaImage", "Public"): "IsPublic",
}


class ServiceNames:
    """The names of one service, from its model.

    Attributes:
        botocore_name: what boto3 calls the service: `stepfunctions`.
    """

    def __init__(self, botocore_name: str) -> None:
        self.botocore_name = botocore_name

    @cached_property
    def model(self) -> ServiceModel:
        """Botocore's model of the service."""
        return service_model(self.botocore_name)

    @cached_property
    def error_prefix(self) -> str:
        """What error names of its SDK integration begin with: `CognitoIdentityProvider`."""
        return service_name(self.model.metadata["serviceId"])

    @cached_property
    def operations(self) -> dict[str, str]:
        """The service's operations by the action that a `Resource` names: `describeDBInstances`."""
        return {uncapitalised(name): name for name in self.model.operation_names}

    def operation(self, action: str) -> OperationModel | None:
        """What an action calls, or None if the service has no such operation."""
        name = self.operations.get(action)
        return None if name is None else self.model.operation_model(name)

    def error_name(self, code: str) -> str:
        """The error that Step Functions gives for a code that the service answered with.

        `NoSuchBucket` gives `S3.NoSuchBucketException`. A code that the service's model does not
        know gives the error that stands for all of them: `DynamoDb.DynamoDbException`.
        """
        shape = self._errors_by_code.get(code)
        name = self.error_prefix if shape is None else shape
        return f"{self.error_prefix}.{exception_name(name)}"

    def first_sdk_error_name(self, code: str) -> str | None:
        """The error in AWS's SDK for Java 1, without a prefix; None if the model has no such code.

        Optimised integrations use it: `SNS.InvalidParameterException` for `InvalidParameter`.
        """
        shape = self._errors_by_code.get(code)
        if shape is None:
            return None
        return shape.removesuffix("Fault").removesuffix("Exception") + "Exception"

    def error_code(self, error_name: str) -> str | None:
        """The code for which Step Functions gives an error; None if there is no such error."""
        return self._codes_by_error.get(error_name)

    @cached_property
    def _errors(self) -> list[StructureShape]:
        return cast("list[StructureShape]", self.model.error_shapes)

    @cached_property
    def _errors_by_code(self) -> dict[str, str]:
        by_name = {shape.name: shape.name for shape in self._errors}
        return by_name | {str(shape.error_code): shape.name for shape in self._errors}

    @cached_property
    def _codes_by_error(self) -> dict[str, str]:
        return {
            f"{self.error_prefix}.{exception_name(shape.name)}": str(shape.error_code)
            for shape in self._errors
        }


@cache
def service_names(service: str) -> ServiceNames | None:
    """The names of a service of `aws-sdk:` integrations: `sfn`, `cognitoidentityprovider`.

    Returns:
        None if there is no such service.

    Raises:
        MissingDependency: botocore is not installed.
    """
    botocore_name = botocore_names().get(service)
    return None if botocore_name is None else names_in_botocore(botocore_name)


@cache
def names_in_botocore(service: str) -> ServiceNames:
    """The names of a service that boto3 calls so: `stepfunctions`, `cognito-idp`."""
    return ServiceNames(service)


def sdk_spelling(shape: StructureShape) -> dict[str, str]:
    """A structure's members in botocore's names, by those of SDK integrations."""
    return {
        _BY_HAND.get((shape.name, member)) or sdk_member_name(member): member
        for member in shape.members
    }


def optimised_spelling(shape: StructureShape) -> dict[str, str]:
    """A structure's members in botocore's names, by those of optimised integrations."""
    return {capitalised(member): member for member in shape.members}
