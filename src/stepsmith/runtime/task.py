"""`@task`: a typed Python function that becomes one Lambda function.

A task's arguments and result cross a process boundary as JSON on AWS. So that a run in plain Python
means the same, calling a task always takes both through their JSON form: what cannot cross, fails
here too.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast, overload

from stepsmith.errors import DeclarationError
from stepsmith.runtime.callback import CallbackTask, check_callback
from stepsmith.runtime.errors import is_exception_class
from stepsmith.runtime.retry_policy import RetryPolicy, policies
from stepsmith.runtime.signature import check_signature, resolved_types
from stepsmith.runtime.state_name import check_state_name
from stepsmith.runtime.task_call import call_with_retries
from stepsmith.runtime.unset import UNSET, Unset
from stepsmith.runtime.whole_number import check_whole

if TYPE_CHECKING:
    from stepsmith.runtime.payload import PayloadCodec

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")

LAMBDA_LONGEST_TIMEOUT_SECONDS = 900


@dataclass(frozen=True, eq=False)
class Task(Generic[P, R]):
    """A declared task. Calling it in plain Python runs it, with its retries, in this process."""

    function: Callable[P, R]
    raises: tuple[type[Exception], ...]
    retry: tuple[RetryPolicy, ...]
    timeout_seconds: int
    heartbeat_seconds: int | None
    undone_by: Task[P, Any] | None
    memory_mb: int
    state_name: str | None = None

    @property
    def name(self) -> str:
        """The function's name, `reserve_inventory`."""
        return self.function.__name__

    @cached_property
    def parameters(self) -> dict[str, Any]:
        """Each parameter's name and type, in order."""
        hints = self._hints
        return {name: hints[name] for name in inspect.signature(self.function).parameters}

    @cached_property
    def return_type(self) -> Any:
        """The declared return type; `None` for a task that answers nothing."""
        return self._hints["return"]

    @cached_property
    def _hints(self) -> dict[str, Any]:
        return resolved_types(f"task {self.name}", self.function)

    @cached_property
    def payload(self) -> PayloadCodec:
        """How arguments and result look as JSON."""
        from stepsmith.runtime.payload import PayloadCodec  # pydantic loads at first use

        return PayloadCodec(self)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Run the task in this process, with its retries."""
        return cast("R", call_with_retries(self, self.payload.bind(args, kwargs)))

    def with_options(
        self,
        *,
        retry: RetryPolicy | Sequence[RetryPolicy] | Unset | None = UNSET,
        timeout_seconds: int | Unset = UNSET,
        heartbeat_seconds: int | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
    ) -> Task[P, R]:
        """The same task with other options: `charge.with_options(retry=None)(order)`.

        Args:
            retry: a policy, or several in order of precedence; `None` never retries.
            timeout_seconds: the Lambda function's own timeout, 1 to 900.
            heartbeat_seconds: seconds within which a callback task must send a heartbeat.
            name: what the state is called; without it, as the task.

        Raises:
            DeclarationError: an option is out of range.
        """
        changed = replace(
            self,
            retry=self.retry if isinstance(retry, Unset) else policies(retry),
            timeout_seconds=(
                self.timeout_seconds if isinstance(timeout_seconds, Unset) else timeout_seconds
            ),
            heartbeat_seconds=(
                self.heartbeat_seconds
                if isinstance(heartbeat_seconds, Unset)
                else heartbeat_seconds
            ),
            state_name=self.state_name if isinstance(name, Unset) else name,
        )
        _check_options(changed)
        return changed

    def wait_for_callback(
        self,
        *,
        returns: type[T],
        timeout_seconds: int | None = None,
        heartbeat_seconds: int | None = None,
    ) -> CallbackTask[P, T]:
        """The task, to be called with `task_token()` and over when that token is answered.

        Args:
            returns: the type of the answer, which is the call's result.
            timeout_seconds: how long the answer may take; without it, as long as the execution.
            heartbeat_seconds: how long a silence may last; without it, the task's own.

        Raises:
            DeclarationError: a time out of range, or no parameter of the task is a `TaskToken`.
        """
        waiting = CallbackTask(
            self, returns, timeout_seconds, heartbeat_seconds or self.heartbeat_seconds
        )
        check_callback(waiting)
        return waiting

    def __repr__(self) -> str:
        return f"<task {self.name}>"


@overload
def task(function: Callable[P, R], /) -> Task[P, R]: ...
@overload
def task(
    *,
    undone_by: Task[P, Any],
    raises: Sequence[type[Exception]] = (),
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
    timeout_seconds: int = 60,
    heartbeat_seconds: int | None = None,
    memory_mb: int = 256,
) -> Callable[[Callable[P, R]], Task[P, R]]: ...
@overload
def task(
    *,
    raises: Sequence[type[Exception]] = (),
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
    timeout_seconds: int = 60,
    heartbeat_seconds: int | None = None,
    memory_mb: int = 256,
) -> Callable[[Callable[P, R]], Task[P, R]]: ...
def task(
    function: Callable[..., Any] | None = None,
    /,
    *,
    raises: Sequence[type[Exception]] = (),
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
    timeout_seconds: int = 60,
    heartbeat_seconds: int | None = None,
    undone_by: Any = None,
    memory_mb: int = 256,
) -> Any:
    """Declare a function as a task: one Lambda function, called from workflows.

    Args:
        function: the function, when the decorator stands without parentheses.
        raises: the domain errors it may raise; a class's name is its error name on AWS.
        retry: a policy, or several in order of precedence; `None` never retries.
        timeout_seconds: the Lambda function's own timeout, 1 to 900. The state waits a little
        longer,
            so that Lambda's report of a timeout is seen.
        heartbeat_seconds: seconds within which a callback task must send a heartbeat.
        undone_by: the compensation inside `saga()`. It takes the same parameters as the task, since
        it is
            due from the moment the task is tried, and must bear that there is nothing to undo.
        memory_mb: the Lambda function's memory in MiB, 128 to 10,240.

    Raises:
        DeclarationError: parameters that cannot travel as JSON, options out of range, or a
            compensation whose parameters differ from the task's.
    """

    def declare(function: Callable[..., Any]) -> Task[..., Any]:
        declared = Task(
            function=function,
            raises=_classes(raises),
            retry=policies(retry),
            timeout_seconds=timeout_seconds,
            heartbeat_seconds=heartbeat_seconds,
            undone_by=undone_by,
            memory_mb=memory_mb,
        )
        _check_function(declared)
        _check_options(declared)
        return declared

    return declare if function is None else declare(function)


def _classes(raises: Sequence[type[Exception]]) -> tuple[type[Exception], ...]:
    if not isinstance(raises, Sequence):
        raise DeclarationError(f"raises= takes a list of exception classes, not {raises!r}")
    return tuple(raises)


def _check_function(declared: Task[..., Any]) -> None:
    where = f"task {declared.name}"
    check_signature(where, "task", declared.function)
    signature = inspect.signature(declared.function)
    undone_by = declared.undone_by
    if undone_by is not None and not isinstance(undone_by, Task):
        raise DeclarationError(f"{where}: undone_by= takes a task, not {undone_by!r}")
    if undone_by is not None and list(inspect.signature(undone_by.function).parameters) != list(
        signature.parameters
    ):
        raise DeclarationError(
            f"{where} is undone by {undone_by.name}, which takes other parameters; a compensation "
            f"takes the task's own: {', '.join(signature.parameters)}"
        )


def _check_options(declared: Task[..., Any]) -> None:
    where = f"task {declared.name}"
    seconds = declared.timeout_seconds
    check_whole(f"{where}: timeout_seconds", seconds, 1, LAMBDA_LONGEST_TIMEOUT_SECONDS)
    if declared.heartbeat_seconds is not None:
        what = f"{where}: heartbeat_seconds (below timeout_seconds, {seconds})"
        check_whole(what, declared.heartbeat_seconds, 1, max(1, seconds - 1))
    if declared.state_name is not None:
        check_state_name(where, declared.state_name)
    check_whole(f"{where}: memory_mb", declared.memory_mb, 128, 10_240)
    for policy in declared.retry:
        if not isinstance(policy, RetryPolicy):
            raise DeclarationError(f"{where}: retry= takes what retry(…) gives, not {policy!r}")
    for error in declared.raises:
        if not is_exception_class(error):
            raise DeclarationError(f"{where}: raises= takes exception classes, not {error!r}")
    names: dict[str, type[Exception]] = {}
    for error in declared.raises:
        if names.setdefault(error.__name__, error) is not error:
            raise DeclarationError(
                f"{where}: two errors are called {error.__name__}, and Step Functions knows "
                "errors by name only; rename one"
            )
