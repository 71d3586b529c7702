"""`activity("approve-loan", takes=Loan, returns=Decision)`: work that somebody's workers ask for.

https://docs.aws.amazon.com/step-functions/latest/dg/concepts-activities.html
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from stepsmith.errors import DeclarationError, UnansweredCall
from stepsmith.runtime.callback import LONGEST_WAIT_SECONDS
from stepsmith.runtime.errors import is_exception_class
from stepsmith.runtime.retry_policy import RetryPolicy, policies
from stepsmith.runtime.state_name import check_state_name
from stepsmith.runtime.task_call import settled
from stepsmith.runtime.unset import UNSET, Unset
from stepsmith.runtime.whole_number import check_whole

if TYPE_CHECKING:
    from pydantic import TypeAdapter

T = TypeVar("T")
R = TypeVar("R")

_NAME = re.compile(r"[A-Za-z][\w-]{0,79}")

ActivityWorker = Callable[["Activity[Any, Any]", Any], Any]
"""Takes an activity and its input in its JSON form; gives the result, or raises."""

_worker: ContextVar[ActivityWorker | None] = ContextVar("stepsmith_activities", default=None)


@contextmanager
def activities_answered_by(worker: ActivityWorker) -> Iterator[None]:
    """Let a function do the work of the activities that a plain run comes to."""
    token = _worker.set(worker)
    try:
        yield
    finally:
        _worker.reset(token)


@dataclass(frozen=True, eq=False)
class Activity(Generic[T, R]):
    """A declared activity. Make one with `activity(…)`."""

    name: str
    takes: type[T]
    returns: type[R]
    timeout_seconds: int | None
    heartbeat_seconds: int | None
    raises: tuple[type[Exception], ...]
    retry: tuple[RetryPolicy, ...]
    state_name: str | None = None

    @property
    def words(self) -> str:
        """Its name as Python would have it, `approve_loan`."""
        return self.name.replace("-", "_")

    @cached_property
    def _input(self) -> TypeAdapter[Any]:
        from pydantic import TypeAdapter  # loads at first use

        return TypeAdapter(self.takes)

    @cached_property
    def _result(self) -> TypeAdapter[Any]:
        from pydantic import TypeAdapter  # loads at first use

        return TypeAdapter(self.returns)

    def __call__(self, input: T, /) -> R:
        """Let a worker of the plain run do it, with its retries.

        Raises:
            UnansweredCall: there is none; see `activities_answered_by`.
        """
        worker = _worker.get()
        if worker is None:
            raise UnansweredCall(
                f"activity {self.name} has no worker in a plain run; give one: "
                "with activities_answered_by(…)"
            )
        given = self._input.dump_python(input, mode="json", by_alias=True, warnings="none")
        done = settled(self.retry, lambda: worker(self, given))
        dumped = self._result.dump_python(done, mode="json", by_alias=True, warnings="none")
        return cast("R", self._result.validate_python(dumped))

    def with_options(
        self,
        *,
        retry: RetryPolicy | Sequence[RetryPolicy] | Unset | None = UNSET,
        timeout_seconds: int | Unset | None = UNSET,
        heartbeat_seconds: int | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
    ) -> Activity[T, R]:
        """The same activity with other options: `mill.with_options(timeout_seconds=60)(order)`.

        Args:
            retry: a policy, or several in order of precedence; `None` never retries.
            timeout_seconds: how long it may take, the wait for a worker included.
            heartbeat_seconds: how long a worker may be silent.
            name: what the state is called; without it, as the activity.

        Raises:
            DeclarationError: an option is out of range.
        """
        given = {
            "retry": retry if isinstance(retry, Unset) else policies(retry),
            "timeout_seconds": timeout_seconds,
            "heartbeat_seconds": heartbeat_seconds,
            "state_name": name,
        }
        chosen: dict[str, Any] = {k: v for k, v in given.items() if not isinstance(v, Unset)}
        changed = replace(self, **chosen)
        _check_options(changed)
        return changed

    def __repr__(self) -> str:
        return f"<activity {self.name}>"


def activity(
    name: str,
    *,
    takes: type[T],
    returns: type[R],
    timeout_seconds: int | None = None,
    heartbeat_seconds: int | None = None,
    raises: Sequence[type[Exception]] = (),
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
) -> Activity[T, R]:
    """Declare an activity, to be called like a function: `decision = approve_loan(loan)`.

    Args:
        name: the activity's, up to 80 letters, digits, hyphens and underscores.
        takes: the type of what a worker is given.
        returns: the type of what it answers.
        timeout_seconds: how long it may take, the wait for a worker included.
        heartbeat_seconds: how long a worker may be silent.
        raises: the errors that workers report with SendTaskFailure, each by its class's name.
        retry: a policy, or several in order of precedence.

    Raises:
        DeclarationError: a name or a time that AWS does not take.
    """
    if not _NAME.fullmatch(name):
        raise DeclarationError(
            f"activity({name!r}): a name begins with a letter and has up to 80 letters, digits, "
            "- and _"
        )
    declared = Activity(
        name, takes, returns, timeout_seconds, heartbeat_seconds, tuple(raises), policies(retry)
    )
    _check_options(declared)
    return declared


def _check_options(declared: Activity[Any, Any]) -> None:
    where = f"activity({declared.name!r})"
    timeout, heartbeat = declared.timeout_seconds, declared.heartbeat_seconds
    if timeout is not None:
        check_whole(f"{where}: timeout_seconds", timeout, 1, LONGEST_WAIT_SECONDS)
    if heartbeat is not None:
        most = LONGEST_WAIT_SECONDS if timeout is None else max(1, timeout - 1)
        check_whole(f"{where}: heartbeat_seconds (below the timeout)", heartbeat, 1, most)
    if declared.state_name is not None:
        check_state_name(where, declared.state_name)
    for error in declared.raises:
        if not is_exception_class(error):
            raise DeclarationError(f"{where}: raises= takes exception classes, not {error!r}")
