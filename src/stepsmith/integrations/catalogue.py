"""Which `Resource` of a service integration exists, and what was meant by one that does not."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from stepsmith.integrations.names import ServiceNames, service_names
from stepsmith.integrations.optimised import CALLBACK, OptimisedService, Pattern
from stepsmith.integrations.service_models import botocore_names
from stepsmith.integrations.services import OPTIMISED
from stepsmith.integrations.unsupported_operations import UNSUPPORTED_OPERATIONS

if TYPE_CHECKING:
    from stepsmith.asl.finding import Finding

_RESOURCE: Final = re.compile(
    r"(?P<head>arn:aws[\w-]*:states:[^:]*:[^:]*:)(?P<sdk>aws-sdk:)?(?P<service>[^:]+)"
    r":(?P<action>[^:.]+)(?P<pattern>\.[^.]+)?"
)
_SDK: Final = "aws-sdk:"
_PAGE: Final = "https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html"


@dataclass(frozen=True, slots=True)
class SdkIntegration:
    """An action of a service through AWS's SDK: `aws-sdk:rds:describeDBInstances`.

    Attributes:
        service: the service as it stands in the `Resource`.
        names: its names.
        operation: what is called, in botocore's names.
        pattern: how the task waits.
    """

    service: str
    names: ServiceNames
    operation: str
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class OptimisedIntegration:
    """An action of a service that Step Functions integrates by itself: `dynamodb:putItem`.

    Attributes:
        service: the service.
        action: the action's name.
        operation: what is called, in botocore's names; None if that is not one operation.
        pattern: how the task waits.
    """

    service: OptimisedService
    action: str
    operation: str | None
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class UnknownIntegration:
    """A `Resource` with which AWS refuses to create a state machine.

    Attributes:
        resource: the `Resource`.
        reason: what is wrong with it.
        meant: the `Resource` of nearly that name, if there is one.
    """

    resource: str
    reason: str
    meant: str | None = None

    def __str__(self) -> str:
        hint = f"; did you mean {self.meant}?" if self.meant else ""
        return f"{self.resource}: {self.reason}{hint}"

    def finding(self, pointer: str) -> Finding:
        """What a check of a definition says of a `Resource` at this JSON pointer."""
        from stepsmith.asl.finding import Finding

        return Finding(
            "UNKNOWN_INTEGRATION",
            pointer,
            f"AWS does not recognise {self.resource}: {self.reason}.",
            f"Write {self.meant}." if self.meant else f"See {_PAGE} for what there is.",
        )


Integration = SdkIntegration | OptimisedIntegration


@cache
def integration(resource: str) -> Integration | UnknownIntegration:
    """The integration behind a `Resource` of Step Functions: `arn:aws:states:::sqs:sendMessage`.

    Raises:
        MissingDependency: it is an SDK integration, and botocore is not installed.
    """
    match = _RESOURCE.fullmatch(resource)
    if match is None:
        return UnknownIntegration(resource, "this is not the ARN of a service integration")
    find = _find_sdk if match["sdk"] else _find_optimised
    return find(resource, match["head"], match["service"], match["action"], match["pattern"] or "")


def _find_optimised(
    resource: str, head: str, service_name: str, action_name: str, pattern: str
) -> Integration | UnknownIntegration:
    service = OPTIMISED.get(service_name)
    if service is None:
        reason = f"there is no optimised integration of a service {service_name}"
        close = _closest(service_name, OPTIMISED)
        if close and OPTIMISED[close].action(action_name):
            return UnknownIntegration(resource, reason, f"{head}{close}:{action_name}{pattern}")
        return UnknownIntegration(resource, reason, _as_sdk(head, service_name, action_name))
    action = service.action(action_name)
    if action is None:
        close = _closest(action_name, [known.name for known in service.actions], cutoff=0.8)
        return UnknownIntegration(
            resource,
            f"the optimised integration of {service_name} has no action {action_name}",
            f"{head}{service_name}:{close}{pattern}"
            if close
            else _as_sdk(head, service.botocore_name or service_name, action_name),
        )
    if pattern not in action.patterns:
        return _without_pattern(resource, f"{service_name}:{action_name}", action.patterns, pattern)
    return OptimisedIntegration(service, action.name, action.operation, pattern)


def _find_sdk(
    resource: str, head: str, service: str, action: str, pattern: str
) -> Integration | UnknownIntegration:
    names = service_names(service)
    if names is None:
        meant = _service_meant(service)
        return UnknownIntegration(
            resource,
            f"there is no SDK integration of a service {service}",
            f"{head}{_SDK}{meant}:{action}{pattern}" if meant else None,
        )
    operation = names.operations.get(action)
    if operation is None:
        meant = _action_meant(names, action)
        return UnknownIntegration(
            resource,
            f"the service {service} has no action {action}",
            f"{head}{_SDK}{service}:{meant}{pattern}" if meant else None,
        )
    if operation in UNSUPPORTED_OPERATIONS.get(service, ()):
        return UnknownIntegration(resource, f"Step Functions does not support {service}:{action}")
    if pattern not in CALLBACK:
        return _without_pattern(resource, f"{_SDK}{service}:{action}", CALLBACK, pattern)
    return SdkIntegration(service, names, operation, pattern)


def _without_pattern(
    resource: str, name: str, patterns: tuple[Pattern, ...], pattern: str
) -> UnknownIntegration:
    close = _closest(pattern, [known for known in patterns if known]) if pattern else None
    base = resource.removesuffix(pattern) if pattern else resource
    return UnknownIntegration(
        resource, f"{name} has no pattern {pattern}", base + close if close else base
    )


def _as_sdk(head: str, service: str, action: str) -> str | None:
    """The SDK integration of that service and action, if there is one."""
    meant = _service_meant(service)
    names = service_names(meant) if meant else None
    found = _action_meant(names, action) if names else None
    return f"{head}{_SDK}{meant}:{found}" if found else None


def _service_meant(service: str) -> str | None:
    """The service by its own name, by botocore's, or by nearly its own."""
    known = botocore_names()
    if service in known:
        return service
    by_botocore = {botocore: name for name, botocore in known.items()}
    return by_botocore.get(service) or _closest(service.lower(), known)


def _action_meant(names: ServiceNames, action: str) -> str | None:
    """The action that is spelt so but for capitals and underscores, or nearly so."""
    alike = {known.lower(): known for known in names.operations}
    plain = action.replace("_", "").replace("-", "").lower()
    close = plain if plain in alike else _closest(plain, alike)
    return alike[close] if close else None


def _closest(name: str, known: Iterable[str], cutoff: float = 0.75) -> str | None:
    found = difflib.get_close_matches(name, list(known), 1, cutoff)
    return found[0] if found else None
