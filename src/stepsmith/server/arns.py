"""The ARNs of Step Functions: made, and taken apart with AWS's own complaints.

See https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsstepfunctions.html
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from stepsmith.server.api.errors import ApiError

Kind = Literal["stateMachine", "execution", "express", "activity", "mapRun"]

_NAME_FORBIDS: Final = re.compile(r"[\s<>{}\[\]?*\"#%\\^|~`$&,;:/\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Arn:
    """The parts of an ARN of Step Functions.

    Attributes:
        rest: what stands after the kind, split at its colons.
    """

    partition: str
    region: str
    account: str
    kind: str
    rest: tuple[str, ...]

    def __str__(self) -> str:
        rest = ":".join(self.rest)
        return f"arn:{self.partition}:states:{self.region}:{self.account}:{self.kind}:{rest}"

    @property
    def state_machine(self) -> str:
        """The ARN of the state machine that a version, an alias or an execution belongs to."""
        return str(Arn(self.partition, self.region, self.account, "stateMachine", self.rest[:1]))

    @property
    def qualifier(self) -> str | None:
        """The version's number or the alias's name, if there is one."""
        return self.rest[1] if self.kind == "stateMachine" and len(self.rest) > 1 else None


def read_arn(text: str, *kinds: Kind) -> Arn:
    """An ARN of one of these kinds.

    Raises:
        ApiError: InvalidArn.
    """
    parts = text.split(":")
    if parts[0] != "arn" or len(parts) < 7:
        raise invalid_arn(f"Invalid ARN prefix: {text}")
    _, partition, service, region, account, kind, *rest = parts
    if service != "states":
        raise invalid_arn(f"Invalid ARN service: {service}")
    if kind not in kinds:
        raise invalid_arn(f"Resource type not valid in this context: {kind}")
    return Arn(partition, region, account, kind, tuple(rest))


def invalid_arn(problem: str) -> ApiError:
    """The InvalidArn that AWS raises."""
    return ApiError("InvalidArn", f"Invalid Arn: '{problem}'")


def check_name(name: str) -> None:
    """See that AWS takes a name.

    Raises:
        ApiError: InvalidName.
    """
    if not 1 <= len(name) <= 80 or _NAME_FORBIDS.search(name):
        raise ApiError("InvalidName", f"Invalid Name: '{name}'")
