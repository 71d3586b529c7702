"""What is started by an ARN: a state machine, a version of it, or what an alias routes to."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from stepsmith.server.arns import read_arn
from stepsmith.server.operations.service import Service
from stepsmith.server.operations.state_machines import machine_does_not_exist
from stepsmith.server.store.machines import MachineRecord, Revision


@dataclass(frozen=True, slots=True)
class Target:
    """The revision that an execution will run, and the names by which it was found.

    Attributes:
        test_case: of the mock configuration; it follows the ARN after a `#`.
    """

    machine: MachineRecord
    revision: Revision
    version_arn: str | None = None
    alias_arn: str | None = None
    test_case: str | None = None


def target_of(service: Service, text: str) -> Target:
    """What is started by an ARN, which may have a test case for a suffix.

    Raises:
        ApiError: InvalidArn, StateMachineDoesNotExist.
    """
    arn_text, _, test_case = text.partition("#")
    target = _target(service, arn_text, text)
    return replace(target, test_case=test_case or None)


def _target(service: Service, arn_text: str, text: str) -> Target:
    arn = read_arn(arn_text, "stateMachine")
    machine = service.machines.find(arn.state_machine)
    if machine is None:
        raise machine_does_not_exist(text)
    if arn.qualifier is None:
        return Target(machine, service.machines.revision(machine.revision))
    alias_arn = None
    number = arn.qualifier
    if not number.isdecimal():
        alias = service.machines.alias(machine.arn, arn.qualifier)
        if alias is None:
            raise machine_does_not_exist(text)
        alias_arn = alias.arn
        weights = [weight for _, weight in alias.routing]
        ((version_arn, _),) = random.choices(alias.routing, weights)
        number = version_arn.rpartition(":")[2]
    version = service.machines.version(machine.arn, int(number))
    if version is None:
        raise machine_does_not_exist(text)
    return Target(machine, service.machines.revision(version.revision), version.arn, alias_arn)
