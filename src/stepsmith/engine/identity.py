"""What an execution is called: its ARN, which also tells its type, and those around it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import Final, Literal, get_args
from uuid import UUID

ExecutionType = Literal["STANDARD", "EXPRESS"]

ACCOUNT: Final = "123456789012"
REGION: Final = "us-east-1"


@dataclass(frozen=True, slots=True)
class Identity:
    """What an execution is called and whose rights it has.

    Attributes:
        region: the AWS region that its ARN names.
        is_express: whether it is one of an express workflow, which its ARN tells.
    """

    name: str
    execution_arn: str
    state_machine_arn: str
    role_arn: str
    region: str
    is_express: bool

    @property
    def of_map_run(self) -> bool:
        """Whether it is a child of a distributed Map, whose label its ARN then has."""
        return "/" in self.execution_arn  # which names cannot have

    @property
    def is_redrivable(self) -> bool:
        """Whether it can be redriven at all: by itself, or with the map run that it belongs to."""
        return not self.is_express or self.of_map_run

    @property
    def state_machine_name(self) -> str:
        """The last part of the state machine's ARN."""
        return self.state_machine_arn.rpartition(":")[2]


def identity_of(
    name: str,
    state_machine_arn: str | None,
    execution_arn: str | None,
    role_arn: str | None,
    type_: ExecutionType | None,
) -> Identity:
    """An execution's identity; what is not given is made up from the name.

    Raises:
        ValueError: there is no such type, or the execution's ARN is not one of it.
    """
    if type_ not in (None, *get_args(ExecutionType)):
        raise ValueError(f"an execution is of type STANDARD or EXPRESS, not {type_!r}")
    machine = state_machine_arn or f"arn:aws:states:{REGION}:{ACCOUNT}:stateMachine:stepsmith"
    parts = machine.split(":")
    arn = execution_arn or _execution_arn(machine, name, type_)
    is_express = arn.split(":", 6)[5:6] == ["express"]
    if type_ is not None and is_express != (type_ == "EXPRESS"):
        raise ValueError(f"{arn} is not the ARN of an execution of type {type_}")
    return Identity(
        name=name,
        execution_arn=arn,
        state_machine_arn=machine,
        role_arn=role_arn or f"arn:aws:iam::{ACCOUNT}:role/stepsmith",
        region=parts[3] if len(parts) > 3 else REGION,
        is_express=is_express,
    )


def _execution_arn(machine: str, name: str, type_: ExecutionType | None) -> str:
    if type_ != "EXPRESS":
        return f"{machine.replace(':stateMachine:', ':execution:')}:{name}"
    # AWS ends the ARN of an express execution with a UUID, since its name may come again.
    unique = UUID(bytes=blake2b(f"{machine}:{name}".encode(), digest_size=16).digest(), version=4)
    return f"{machine.replace(':stateMachine:', ':express:')}:{name}:{unique}"
