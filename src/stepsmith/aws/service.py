"""A service of AWS as a workflow sees it: its operations and its errors."""

from __future__ import annotations

import difflib
import keyword
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from stepsmith.aws.unknown_name import UnknownName
from stepsmith.integrations.names import ServiceNames, names_in_botocore
from stepsmith.integrations.optimised import Action, OptimisedService
from stepsmith.integrations.service_models import (
    OTHERWISE_NAMED,
    botocore_names,
    has_service,
    sdk_service,
)
from stepsmith.integrations.services import OPTIMISED
from stepsmith.integrations.unsupported_operations import UNSUPPORTED_OPERATIONS

if TYPE_CHECKING:
    from stepsmith.aws.operation import Operation
    from stepsmith.aws.service_error import ServiceErrors


class UnknownService(ImportError):
    """`from stepsmith.aws import …` with a service that AWS, or botocore, does not have."""


class Service:
    """One service: each operation is an attribute, by boto3's name of it.

    An operation that Step Functions has an optimised integration for uses it; `.sdk` of the
    operation is the SDK's.

    Args:
        title: what it is called in Python, `dynamodb`.
        botocore_name: what boto3 calls it.
    """

    def __init__(self, title: str, botocore_name: str) -> None:
        self._title = title
        self._botocore_name = botocore_name
        self._operations: dict[str, Operation[..., Any]] = {}

    @property
    def title(self) -> str:
        """What it is called in Python."""
        return self._title

    @property
    def names(self) -> ServiceNames:
        """Its names in Step Functions and botocore."""
        return names_in_botocore(self._botocore_name)

    @property
    def sdk_service(self) -> str:
        """How `aws-sdk:` integrations call it."""
        return sdk_service(self._botocore_name)

    @cached_property
    def errors(self) -> ServiceErrors:
        """Its errors: `dynamodb.errors.ConditionalCheckFailedException`."""
        from stepsmith.aws.service_error import ServiceErrors

        return ServiceErrors(self._title, self.names, _optimised(self._botocore_name))

    def __getattr__(self, name: str) -> Operation[..., Any]:
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in self._operations:
            self._operations[name] = self._operation(name)
        return self._operations[name]

    def __dir__(self) -> list[str]:
        supported = {n for n, o in self._sdk_operations.items() if o not in self._unsupported}
        return sorted({*supported, *self._optimised_actions, "errors"})

    def __repr__(self) -> str:
        return f"<service {self._title}>"

    def _operation(self, name: str) -> Operation[..., Any]:
        from stepsmith.aws.operation import Operation

        optimised = self._optimised_actions.get(name)
        operation = self._sdk_operations.get(name)
        if optimised is None and operation is None:
            known = (
                [f"errors.{error}" for error in dir(self.errors)]
                if name[0].isupper()
                else dir(self)
            )
            raise UnknownName(f"{self._title} has no operation {name}", name, known)
        if optimised is None and operation in self._unsupported:
            raise UnknownName(f"Step Functions does not support {self._title}.{name}", name, ())
        return Operation(self, name, operation, optimised)

    @property
    def _unsupported(self) -> frozenset[str]:
        return UNSUPPORTED_OPERATIONS.get(self.sdk_service, frozenset())

    @cached_property
    def _sdk_operations(self) -> dict[str, str]:
        """Each operation's name in botocore by boto3's."""
        from botocore import xform_name

        return {xform_name(name): name for name in self.names.model.operation_names}

    @cached_property
    def _optimised_actions(self) -> dict[str, tuple[OptimisedService, Action]]:
        """Each optimised action by boto3's name of the operation, or by one made like those."""
        from botocore import xform_name

        return {
            xform_name(action.operation or action.name): (service, action)
            for service in _optimised(self._botocore_name)
            for action in service.actions
        }


@cache
def service(name: str) -> Service:
    """A service by its name in Python: `dynamodb`, `cognito_idp`, `sfn`, `lambda_`.

    Raises:
        UnknownService: there is none.
    """
    plain = name.removesuffix("_") if keyword.iskeyword(name.removesuffix("_")) else name
    for candidate in (
        OTHERWISE_NAMED.get(plain),
        _BY_RESOURCE_TYPE.get(plain),
        plain.replace("_", "-"),
    ):
        if candidate is not None and has_service(candidate):
            return _one(candidate, name)
    known = botocore_names()
    if plain in known:
        return _one(known[plain], name)
    titles = [*known, *(botocore.replace("-", "_") for botocore in known.values())]
    close = difflib.get_close_matches(name, titles, n=1)
    hint = f"; did you mean {close[0]}?" if close else ""
    raise UnknownService(f"stepsmith.aws has no service {name}{hint}")


@cache
def _one(botocore_name: str, title: str) -> Service:
    return Service(title, botocore_name)


_BY_RESOURCE_TYPE = {
    service.resource_type.replace("-", "_"): service.botocore_name for service in OPTIMISED.values()
}


def _optimised(botocore_name: str) -> tuple[OptimisedService, ...]:
    """The optimised integrations of a service."""
    return tuple(
        service
        for service in OPTIMISED.values()
        if (service.botocore_name or service.resource_type) == botocore_name
    )
