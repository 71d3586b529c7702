"""The errors of services, as classes: `except dynamodb.errors.ConditionalCheckFailedException`.

A service's errors derive from the one that stands for all of them (`DynamoDbException`), as in
AWS's SDK for Java. Step Functions spells an error by the integration that was called:
`DynamoDB.ConditionalCheckFailedException` of the optimised one is
`DynamoDb.ConditionalCheckFailedException` of the SDK's. A class stands for both.
"""

from __future__ import annotations

from functools import cached_property
from typing import cast

from stepsmith.aws.unknown_name import UnknownName
from stepsmith.integrations.java_names import exception_name
from stepsmith.integrations.names import ServiceNames
from stepsmith.integrations.optimised import OptimisedService
from stepsmith.integrations.service_call import FAILED_ENTRY
from stepsmith.runtime.errors import TaskFailed


class AwsError(TaskFailed):
    """A service refused a call, or could not be reached."""


class ServiceErrors:
    """The errors of one service, each an attribute.

    Args:
        title: what the service is called in Python.
        names: its names.
        optimised: its optimised integrations, if it has any.
    """

    def __init__(
        self, title: str, names: ServiceNames, optimised: tuple[OptimisedService, ...]
    ) -> None:
        self._title = title
        self._names = names
        self._optimised = optimised
        self._classes: dict[str, type[AwsError]] = {}

    def __getattr__(self, name: str) -> type[AwsError]:
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in self._known:
            raise UnknownName(f"{self._title} has no error {name}", name, self._known)
        return self._class(name)

    def __dir__(self) -> list[str]:
        return sorted(self._known)

    @property
    def generic(self) -> type[AwsError]:
        """The error that stands for all that the service's model does not name."""
        return self._class(exception_name(self._names.error_prefix))

    def declared_by(self, operation: str) -> tuple[type[AwsError], ...]:
        """What an operation can fail with, in botocore's name of it.

        Where the model names no errors of an operation, it can be any of the service's.
        """
        shapes = self._names.model.operation_model(operation).error_shapes
        declared = [exception_name(shape.name) for shape in shapes] or list(self._shapes)
        if operation == "PutEvents":
            declared.append(_FAILED_ENTRY_CLASS)
        return (*(self._class(name) for name in declared), self.generic, self.SdkClientException)

    def named(self, error_name: str) -> type[AwsError]:
        """The class of an error by the name that Step Functions gives it."""
        for name in self._known:
            if error_name in self._class(name).error_names:
                return self._class(name)
        return self.generic

    @cached_property
    def _shapes(self) -> dict[str, str]:
        """Every error of the model, and its shape."""
        return {exception_name(shape.name): shape.name for shape in self._names.model.error_shapes}

    @cached_property
    def _known(self) -> list[str]:
        known = [*self._shapes, exception_name(self._names.error_prefix), "SdkClientException"]
        if self._names.botocore_name == "events":
            known.append(_FAILED_ENTRY_CLASS)
        return list(dict.fromkeys(known))

    def _class(self, name: str) -> type[AwsError]:
        if name not in self._classes:
            stands_for_all = exception_name(self._names.error_prefix)
            base = AwsError if name in (stands_for_all, "SdkClientException") else self.generic
            members = {
                "__doc__": f"`{name}` of {self._title}.",
                "__module__": f"stepsmith.aws.{self._title}",
                "error_names": self._error_names(name, name == stands_for_all),
            }
            self._classes[name] = cast("type[AwsError]", type(name, (base,), members))
        return self._classes[name]

    def _error_names(self, name: str, stands_for_all: bool) -> tuple[str, ...]:
        if name == _FAILED_ENTRY_CLASS:
            return (FAILED_ENTRY,)
        found = []
        for service in self._optimised:
            spelt = name
            if service.first_sdk is not None and stands_for_all:
                spelt = service.first_sdk.exception
            elif service.first_sdk is not None and name in self._shapes:
                spelt = self._names.first_sdk_error_name(self._shapes[name]) or name
            found.append(f"{service.error_prefix}.{spelt}")
        return tuple(dict.fromkeys([*found, f"{self._names.error_prefix}.{name}"]))


_FAILED_ENTRY_CLASS = "FailedEntry"
