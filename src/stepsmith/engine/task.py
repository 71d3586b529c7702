"""The seam to the world: what a Task state asks for, and what can come back.

A task executor is any callable from request to outcome: a dictionary of Python functions, mocks, a
pool of processes, boto3 clients.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class MapIteration:
    """An iteration of an inline Map around a state."""

    map: str
    index: int


@dataclass(frozen=True, slots=True)
class ParallelBranch:
    """A branch of a Parallel around a state."""

    parallel: str
    index: int


PathElement = MapIteration | ParallelBranch


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRequest:
    """One attempt of a Task state.

    Attributes:
        state_name: the state that asks.
        resource: its `Resource`: a Lambda function's ARN or a service integration.
        arguments: its evaluated `Arguments` (its input if it has none), a JSON value.
        attempt: 0 for the first try since the state was entered, then 1, 2, …
        path: the Map iterations and Parallel branches around the state, outermost first.
        timeout_seconds: how long until the attempt fails with `States.Timeout`.
        heartbeat_seconds: how long a silence until it fails with `States.HeartbeatTimeout`.
        task_token: names this attempt, unique within the execution.
        now: the engine's time, which under a virtual clock is not the machine's.
        credentials: evaluated `Credentials`, with the ARN of the role to assume.
    """

    state_name: str
    resource: str
    arguments: Any
    attempt: int
    execution_arn: str
    execution_name: str
    path: tuple[PathElement, ...]
    timeout_seconds: float | None
    heartbeat_seconds: float | None
    task_token: str
    now: datetime
    credentials: Any = None


@dataclass(frozen=True, slots=True)
class Succeeded:
    """The task's result, a JSON value, after `duration_seconds` of virtual time.

    For a state that runs a job or waits for a callback it is what that came to, not the answer to
    the request; nothing is then recorded of the request.
    """

    output: Any
    duration_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Failed:
    """The task's error name and cause, after `duration_seconds` of virtual time.

    Attributes:
        error: None for a SendTaskFailure that gave none.
        submitted: False when not the job or the callback failed, but the request for it: a state
            with the pattern `.sync`, `.sync:2` or `.waitForTaskToken` then records
            `TaskSubmitFailed`. The others make no difference.
    """

    error: str | None
    cause: str | None = None
    duration_seconds: float = 0.0
    submitted: bool = True


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Nothing ever comes back: the state's timeout or heartbeat decides.

    After `Submitted` or `Taken` also: what comes back, comes from outside, with the task token.
    """


Answer = Succeeded | Failed | NoAnswer
"""What a task came to."""


@dataclass(frozen=True, slots=True)
class Submitted:
    """A job was accepted, or the request was sent that leads to a callback.

    For the patterns `.sync`, `.sync:2` and `.waitForTaskToken` only; leaves `TaskSubmitted`.

    Attributes:
        output: the answer to the request, a JSON value.
        then: what the job or the callback came to, its duration counted from here.
        duration_seconds: how much virtual time the request took.
        heartbeats: when SendTaskHeartbeat comes, in seconds counted from here.
    """

    output: Any
    then: Answer = field(default_factory=NoAnswer)
    duration_seconds: float = 0.0
    heartbeats: Sequence[float] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """A worker took an activity's task; leaves `ActivityStarted`.

    Attributes:
        worker_name: as the worker gave it to GetActivityTask, if it did.
        then: what the work came to, its duration counted from here.
        duration_seconds: how much virtual time the task waited for the worker.
        heartbeats: when SendTaskHeartbeat comes, in seconds counted from here.
    """

    worker_name: str | None = None
    then: Answer = field(default_factory=NoAnswer)
    duration_seconds: float = 0.0
    heartbeats: Sequence[float] = ()


Outcome = Answer | Submitted | Taken
"""What a task executor says of an attempt."""


class TaskExecutor(Protocol):
    """Does a task's work, or says that it was lost."""

    def __call__(self, request: TaskRequest, /) -> Outcome:
        """Do the work of one attempt."""
        ...
