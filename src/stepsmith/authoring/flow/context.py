"""`execution`, `state` and `state_machine`: what a workflow knows of its own run.

They stand for Step Functions' context object.
https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from stepsmith.runtime.due_compensations import no_saga_open

_NOWHERE = "arn:aws:states:us-east-1:000000000000"


@dataclass(frozen=True, slots=True)
class PlainRun:
    """A workflow that runs as plain Python.

    Attributes:
        input: gives the JSON form of its input.
    """

    workflow: str
    name: str
    started_at: datetime
    input: Callable[[], Any]

    @property
    def arn(self) -> str:
        """An ARN for it that no execution on AWS has."""
        return f"{_NOWHERE}:execution:{self.workflow}:{self.name}"


_run: ContextVar[PlainRun | None] = ContextVar("stepsmith_plain_run", default=None)


@contextmanager
def plain_run(workflow: str, input: Callable[[], Any]) -> Iterator[PlainRun]:
    """Run a workflow's function as an execution of its own."""
    run = PlainRun(workflow, str(uuid.uuid4()), datetime.now(UTC), input)
    token = _run.set(run)
    try:
        with no_saga_open():
            yield run
    finally:
        _run.reset(token)


def _current() -> PlainRun:
    run = _run.get()
    if run is None:
        raise RuntimeError("there is no execution here: this is for the lines of a workflow")
    return run


class ContextPart:
    """A part of the context object.

    Attributes:
        members: each attribute's path in it, and its type.
    """

    __slots__ = ("members",)

    def __init__(self, members: Mapping[str, tuple[str, Any]]) -> None:
        self.members = members


class _Execution(ContextPart):
    __slots__ = ()

    @property
    def id(self) -> str:
        """The execution's ARN."""
        return _current().arn

    @property
    def name(self) -> str:
        """The last part of its ARN."""
        return _current().name

    @property
    def start_time(self) -> datetime:
        """When it was started."""
        return _current().started_at

    @property
    def input(self) -> Any:
        """Its input as it was given, a JSON value."""
        return _current().input()

    @property
    def role(self) -> str:
        """The ARN of the role that it runs with."""
        _current()
        return "arn:aws:iam::000000000000:role/plain-run"

    @property
    def redrive_count(self) -> int:
        """How often it was redriven; a Standard execution has it."""
        _current()
        return 0

    @property
    def redrive_time(self) -> datetime | None:
        """When it was redriven last; None before, and a Standard execution has it."""
        _current()
        return None


class _State(ContextPart):
    __slots__ = ()

    @property
    def name(self) -> str:
        """The state's name; a plain run has no states, and tells the workflow's name."""
        return _current().workflow

    @property
    def entered_time(self) -> datetime:
        """When it was entered."""
        _current()
        return datetime.now(UTC)

    @property
    def retry_count(self) -> int:
        """How many attempts came before this one; in a plain run arguments are made once."""
        _current()
        return 0


class _StateMachine(ContextPart):
    __slots__ = ()

    @property
    def id(self) -> str:
        """The state machine's ARN."""
        return f"{_NOWHERE}:stateMachine:{_current().workflow}"

    @property
    def name(self) -> str:
        """The state machine's name."""
        return _current().workflow


execution = _Execution(
    {
        "id": ("Execution.Id", str),
        "name": ("Execution.Name", str),
        "start_time": ("Execution.StartTime", datetime),
        "input": ("Execution.Input", Any),
        "role": ("Execution.RoleArn", str),
        "redrive_count": ("Execution.RedriveCount", int),
        "redrive_time": ("Execution.RedriveTime", datetime),
    }
)
"""The execution that runs: `execution.id`, `.name`, `.start_time`, `.input`, `.role`,
`.redrive_count`, `.redrive_time`."""

state = _State(
    {
        "name": ("State.Name", str),
        "entered_time": ("State.EnteredTime", datetime),
        "retry_count": ("State.RetryCount", int),
    }
)
"""The state that is made of the call whose arguments name it: `state.name`, `.entered_time`,
`.retry_count`."""

state_machine = _StateMachine(
    {
        "id": ("StateMachine.Id", str),
        "name": ("StateMachine.Name", str),
    }
)
"""The state machine that the workflow has become: `state_machine.id`, `.name`."""
