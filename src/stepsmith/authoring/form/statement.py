"""Statements of the form: they run in order, and control flow is structured."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from stepsmith.authoring.diagnostic import Span
from stepsmith.authoring.flow.activity import Activity
from stepsmith.authoring.form.expression import Expr, Var
from stepsmith.authoring.value_type import ValueType
from stepsmith.authoring.workflow import Workflow
from stepsmith.runtime.retry_policy import RetryPolicy
from stepsmith.runtime.task import Task

Callee = Workflow[..., Any] | Activity[Any, Any] | None
"""What a service call is to, besides the service."""


@dataclass(frozen=True, slots=True)
class Assign:
    """A variable takes a value."""

    name: str
    value: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class CallbackWait:
    """What a callback brings, how long a call may wait for it, how long a silence may last."""

    returns: type
    timeout_seconds: int | None
    heartbeat_seconds: int | None


@dataclass(frozen=True, slots=True)
class CallTask:
    """A task is called; its result goes into `target`, if there is one.

    `callback` is there for a call that is over when somebody answers its task token.
    """

    task: Task[..., Any]
    arguments: tuple[tuple[str, Expr], ...]
    target: str | None
    type: ValueType
    span: Span
    step_of_saga: bool = False
    is_compensation: bool = False
    callback: CallbackWait | None = None


@dataclass(frozen=True, slots=True)
class ServiceErrors:
    """What a service call can fail with: classes of errors known by name.

    Attributes:
        service: what is called.
        prefix: what the names of its errors begin with; empty if nothing is known of them.
        declared: the errors that it declares.
        failure: for an execution that is waited for, whose errors are told in the Cause, the
            variable that holds what has become of it.
        deep: whether its errors may be of an execution that it waits for in turn.
        open: whether somebody outside may make it fail with an error of any name.
    """

    service: str
    prefix: str = ""
    declared: tuple[type[BaseException], ...] = ()
    failure: str | None = None
    deep: bool = False
    open: bool = False


MAP_RUN_ERRORS = ServiceErrors("a distributed Map")
RAW_ERRORS = ServiceErrors("a state written by hand")


@dataclass(frozen=True, slots=True)
class CallService:
    """A service integration, an activity, an HTTP endpoint or another state machine is called.

    Attributes:
        name: what the state is called if nothing else is.
        resource: the `Resource`.
        result: where the result is, under `$states`.
        errors: what it can fail with.
        role_arn: the role it is called with, if not the state machine's.
        callee: the activity or the workflow that deployment has to know.
        answer: the Python type of what a callback brings.
        called: what the state is called if the source says it.
    """

    name: str
    resource: str
    arguments: Expr
    target: str | None
    type: ValueType
    span: Span
    errors: ServiceErrors
    result: str = "result"
    timeout: Expr | None = None
    heartbeat: Expr | None = None
    retry: tuple[RetryPolicy, ...] = ()
    role_arn: Expr | None = None
    callee: Callee = None
    answer: Any = None
    called: str | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """Time passes: a number of seconds, or until a moment in ISO 8601."""

    seconds: Expr | None
    until: Expr | None
    span: Span
    called: str | None = None


@dataclass(frozen=True, slots=True)
class If:
    """A choice.

    Attributes:
        one_failure: marks the end of a saga: both sides only fail, so one Fail serves.
        name: what the state is called, if not by what is tested.
    """

    test: Expr
    then: Block
    orelse: Block
    span: Span
    one_failure: bool = False
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Handler:
    """`except errors as name:`; `Exception` among the errors stands for all."""

    errors: tuple[type[BaseException], ...]
    name: str
    body: Block
    span: Span


@dataclass(frozen=True, slots=True)
class Try:
    """A block whose errors are handled."""

    body: Block
    handlers: tuple[Handler, ...]
    orelse: Block
    span: Span


@dataclass(frozen=True, slots=True)
class Finally:
    """A block after which another one runs, however it is left.

    Three variables of the compiler's own hold how it was left meanwhile: by an error, with a
    result, and which of these or of the jumps it was.
    """

    body: Block
    final: Block
    error: str
    result: str
    left_by: str
    span: Span


@dataclass(frozen=True, slots=True)
class Raise:
    """An error of a class known at compile time, raised by the workflow itself."""

    error: type[BaseException]
    cause: Expr | None
    span: Span


Origin = Task[..., Any] | ServiceErrors | type[BaseException]
"""Where an error can come from: a task or service that failed, or a class that is raised."""


@dataclass(frozen=True, slots=True)
class Reraise:
    """A caught error goes on, whatever it is; `origins` are where it can come from."""

    error: Expr
    origins: tuple[Origin, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Return:
    """The workflow's result, or a branch's, or that of an item."""

    value: Expr
    span: Span


@dataclass(frozen=True, slots=True)
class Labelled:
    """A block whose end can be jumped to from inside it."""

    label: str
    body: Block
    span: Span


@dataclass(frozen=True, slots=True)
class Jump:
    """Control goes on at the end of the block of that label."""

    label: str
    span: Span


@dataclass(frozen=True, slots=True)
class Loop:
    """A block that runs again and again; only a jump, an error or a result leaves it.

    Attributes:
        rounds: how often its test holds, if that is known. The test is the last of its body then.
    """

    body: Block
    span: Span
    rounds: int | None = None


@dataclass(frozen=True, slots=True)
class Capture:
    """What a branch or an item's block knows from around it, under a name of its own.

    `key` is the name around it.
    """

    name: str
    key: str
    value: Expr


@dataclass(frozen=True, slots=True)
class Parallel:
    """Blocks that run side by side; the results of all are a list in their order.

    Attributes:
        settles: marks that no block can fail, since each tells of its errors in its result.
    """

    branches: tuple[Block, ...]
    captures: tuple[Capture, ...]
    target: str | None
    type: ValueType
    name: str
    span: Span
    retry: tuple[RetryPolicy, ...] = ()
    called: str | None = None
    settles: bool = False


@dataclass(frozen=True, slots=True)
class Distributed:
    """How a distributed Map goes about it, as the fields of ASL that are not those of any Map."""

    execution_type: str
    reader: Expr | None
    batcher: tuple[tuple[str, Expr], ...]
    writer: Expr | None
    tolerated_count: Expr | None
    tolerated_percentage: Expr | None
    label: str | None

    def reads(self) -> Iterator[Expr]:
        """What is evaluated when the Map begins."""
        yield from (value for _, value in self.batcher)
        for expr in (
            self.reader,
            self.writer,
            self.tolerated_count,
            self.tolerated_percentage,
        ):
            if expr is not None:
                yield expr


@dataclass(frozen=True, slots=True)
class ForEach:
    """A block that runs for each item of a list; the results of all are a list in their order.

    Attributes:
        items: the list; for what a reader provides, nothing.
        item: what the block calls the item.
        index: what the block calls the item's position, if it reads it.
        max_concurrency: how many run at once; nothing for as many as can.
        settles: marks that the block cannot fail, since it tells of its errors in its result.
    """

    items: Expr | None
    item: Var
    body: Block
    captures: tuple[Capture, ...]
    target: str | None
    type: ValueType
    name: str
    span: Span
    index: Var | None = None
    max_concurrency: Expr | None = None
    distributed: Distributed | None = None
    retry: tuple[RetryPolicy, ...] = ()
    called: str | None = None
    settles: bool = False


@dataclass(frozen=True, slots=True)
class Raw:
    """A state written as ASL by hand; its result goes into `target`."""

    state: dict[str, Any]
    name: str
    arguments: tuple[tuple[str, Expr], ...]
    target: str | None
    type: ValueType
    span: Span
    called: str | None = None


Work = CallTask | CallService | Parallel | ForEach | Raw
"""What becomes a state that can fail."""

Statement = (
    Assign
    | CallTask
    | CallService
    | Wait
    | If
    | Try
    | Finally
    | Raise
    | Reraise
    | Return
    | Labelled
    | Jump
    | Loop
    | Parallel
    | ForEach
    | Raw
)
Block = tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Function:
    """A whole workflow.

    Attributes:
        span: where its parameter is declared, or its beginning.
        variables: the names in Python of the variables that have one.
    """

    name: str
    comment: str
    parameter: str | None
    input: Expr
    body: Block
    timeout_seconds: int | None
    span: Span
    variables: Mapping[str, str] = field(default_factory=dict[str, str])
