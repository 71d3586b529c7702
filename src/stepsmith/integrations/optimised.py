"""What Step Functions knows of the services that it integrates by itself, without `aws-sdk:`.

https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Pattern = Literal["", ".sync", ".sync:2", ".waitForTaskToken"]
"""How a task waits: not at all, for the end of a job, or for its task token to come back."""

LAMBDA_INVOKE: Final = "arn:aws:states:::lambda:invoke"
"""The resource by which a state machine invokes Lambda functions, with everything they take."""

REQUEST: Final[tuple[Pattern, ...]] = ("",)
JOB: Final[tuple[Pattern, ...]] = ("", ".sync")
CALLBACK: Final[tuple[Pattern, ...]] = ("", ".waitForTaskToken")
JOB_AND_CALLBACK: Final[tuple[Pattern, ...]] = ("", ".sync", ".waitForTaskToken")


@dataclass(frozen=True, slots=True)
class Action:
    """What a task can ask of a service.

    Attributes:
        name: as it stands in a `Resource`: `putItem`.
        patterns: the ways to wait that it has.
        operation: the one operation of the service, in botocore's names, that takes and gives what
            the action does; None where Step Functions does more than to call one.
    """

    name: str
    patterns: tuple[Pattern, ...]
    operation: str | None


@dataclass(frozen=True, slots=True)
class FirstSdk:
    """The traces of AWS's SDK for Java 1, with which the older integrations call their service.

    Their results carry `SdkHttpMetadata` and `SdkResponseMetadata`.

    Attributes:
        service: what the SDK calls the service in causes: `AmazonDynamoDBv2`.
        exception: the error that stands for all that the service's model does not name.
    """

    service: str
    exception: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OptimisedService:
    """One service.

    Attributes:
        resource_type: as it stands in a `Resource`: `elasticmapreduce`.
        botocore_name: what boto3 calls it; None for what is no service of AWS.
        error_prefix: what its error names begin with: `DynamoDB`.
        actions: what can be asked of it.
        page: where AWS documents the integration.
        first_sdk: how its answers look where version 1 of the SDK gives them.
    """

    resource_type: str
    botocore_name: str | None
    error_prefix: str
    actions: tuple[Action, ...]
    page: str
    first_sdk: FirstSdk | None = None

    def action(self, name: str) -> Action | None:
        """The action of a name."""
        return next((action for action in self.actions if action.name == name), None)


def operations(*names: str, patterns: tuple[Pattern, ...] = REQUEST) -> tuple[Action, ...]:
    """Actions that are operations of their service: `PutItem` is `putItem`."""
    return tuple(Action(name[0].lower() + name[1:], patterns, name) for name in names)


def composed(*names: str, patterns: tuple[Pattern, ...] = REQUEST) -> tuple[Action, ...]:
    """Actions that are Step Functions' own."""
    return tuple(Action(name, patterns, None) for name in names)
