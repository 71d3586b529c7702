"""What a Task's `Resource` stands for, read from its ARN.

See https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_LAMBDA_FUNCTION: Final = re.compile(r"arn:aws[\w-]*:lambda:[^:]*:[^:]*:function:.+")
_ACTIVITY: Final = re.compile(r"arn:aws[\w-]*:states:[^:]*:[^:]*:activity:.+")
_INTEGRATION: Final = re.compile(
    r"arn:aws[\w-]*:states:[^:]*:[^:]*:"
    r"(?P<service>aws-sdk:[^:]+|[^:]+):(?P<action>[^:.]+)(?P<pattern>\.(?:sync(?::2)?|waitForTaskToken))?"
)


@dataclass(frozen=True, slots=True)
class LambdaFunction:
    """A Lambda function, named by its own ARN."""

    arn: str


@dataclass(frozen=True, slots=True)
class ServiceIntegration:
    """An action of a service: `lambda:invoke`, `aws-sdk:dynamodb:putItem`.

    Attributes:
        resource_type: the service as history events name it (`lambda`, `aws-sdk:dynamodb`).
        resource: the action with its pattern (`invoke`, `startExecution.sync:2`).
        pattern: "" for request-response, or `.sync`, `.sync:2`, `.waitForTaskToken`.
    """

    resource_type: str
    resource: str
    pattern: str

    @property
    def submits(self) -> bool:
        """Whether the result is not the answer to the request, but comes later."""
        return self.pattern != ""


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity, whose workers ask for work."""

    arn: str


Resource = LambdaFunction | ServiceIntegration | Activity


def parse_resource(resource: str) -> Resource | None:
    """What a `Resource` stands for; None for what no Task can call."""
    if _LAMBDA_FUNCTION.fullmatch(resource):
        return LambdaFunction(resource)
    if _ACTIVITY.fullmatch(resource):
        return Activity(resource)
    match = _INTEGRATION.fullmatch(resource)
    if match is None:
        return None
    pattern = match["pattern"] or ""
    return ServiceIntegration(match["service"], match["action"] + pattern, pattern)
