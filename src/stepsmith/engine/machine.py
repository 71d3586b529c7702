"""A definition made ready to run, once for all its executions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from stepsmith.asl import ABSENT, Finding, StateMachine, check, check_express, parse
from stepsmith.engine.compile import compile_scope
from stepsmith.engine.program import Program
from stepsmith.errors import InvalidDefinition


@dataclass(frozen=True, slots=True)
class Machine:
    """The steps of a state machine.

    Attributes:
        definition: what it was made from.
        program: its steps.
        timeout_seconds: how long an execution may take; None for as long as AWS allows.
        express_findings: what keeps it from having express executions.
    """

    definition: StateMachine
    program: Program
    timeout_seconds: float | None
    express_findings: tuple[Finding, ...]

    @classmethod
    def compile(cls, definition: StateMachine | Mapping[str, Any] | str | bytes) -> Machine:
        """Make a definition ready to run.

        Raises:
            InvalidDefinition: AWS would refuse it; every reason is told.
            UnsupportedDefinition: it uses parts of the language that the engine does not have.
        """
        machine = definition if isinstance(definition, StateMachine) else parse(definition)
        errors = [finding for finding in check(machine) if finding.level == "error"]
        if errors:
            raise InvalidDefinition(errors)
        limit = machine.timeout_seconds
        return cls(
            definition=machine,
            program=compile_scope(machine, machine),
            timeout_seconds=None if limit is ABSENT else limit,
            express_findings=check_express(machine),
        )
