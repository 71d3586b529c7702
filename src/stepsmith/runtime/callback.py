"""A task that is over when somebody answers its token: `task.wait_for_callback(…)(task_token())`.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, NewType, ParamSpec, TypeVar, cast

from stepsmith.errors import DeclarationError, UnansweredCall
from stepsmith.runtime.whole_number import check_whole

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from stepsmith.runtime.task import Task

P = ParamSpec("P")
R = TypeVar("R")

LONGEST_WAIT_SECONDS = 99_999_999
"""What a Task state takes for its timeout and its heartbeat."""

TaskToken = NewType("TaskToken", str)
"""The type of a task's parameter that takes the token: whoever has it can answer, once."""


def task_token() -> TaskToken:
    """The token of the state that waits, as an argument of a call that waits for a callback."""
    return TaskToken(f"plain-run-{uuid.uuid4()}")


@dataclass(frozen=True, slots=True)
class PendingCallback:
    """A call of a plain run that waits for its callback.

    Attributes:
        task: the task that was called, and has run.
        arguments: its arguments in their JSON form, the token among them.
        returns: the type of the answer.
    """

    task: Task[..., Any]
    arguments: dict[str, Any]
    returns: Any

    @property
    def name(self) -> str:
        """The task's name, `request_approval`."""
        return self.task.name


CallbackAnswer = Callable[[PendingCallback], Any]
"""Gives what SendTaskSuccess would bring, or raises what SendTaskFailure would."""

_answer: ContextVar[CallbackAnswer | None] = ContextVar("stepsmith_callbacks", default=None)


@contextmanager
def callbacks_answered_by(answer: CallbackAnswer) -> Iterator[None]:
    """Let a function answer the callbacks of a plain run.

    It is called once the task itself has run, and gives a value of the type that the call
    `returns`, or that value's JSON form; what it raises is the call's error.
    """
    token = _answer.set(answer)
    try:
        yield
    finally:
        _answer.reset(token)


@dataclass(frozen=True, eq=False)
class CallbackTask(Generic[P, R]):
    """A task with the time its callback may take. Make one with `task.wait_for_callback(…)`."""

    task: Task[P, Any]
    returns: type[R]
    timeout_seconds: int | None
    heartbeat_seconds: int | None

    @property
    def name(self) -> str:
        """The task's name."""
        return self.task.name

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Run the task in this process, with its retries, and take the answer to its callback.

        Raises:
            UnansweredCall: nobody answers; see `callbacks_answered_by`.
        """
        from stepsmith.runtime.task_call import attempt_until_settled

        arguments = self.task.payload.bind(args, kwargs)
        return cast("R", attempt_until_settled(self.task, arguments, self._answered))

    def _answered(self, arguments: dict[str, Any]) -> Any:
        answer = _answer.get()
        if answer is None:
            raise UnansweredCall(
                f"{self.name} waits for a callback, which a plain run does not get; answer it: "
                "with callbacks_answered_by(…)"
            )
        found = answer(PendingCallback(self.task, arguments, self.returns))
        # By its JSON form, as the answer would come.
        return self.codec.validate_python(
            self.codec.dump_python(found, mode="json", by_alias=True, warnings="none")
        )

    @cached_property
    def codec(self) -> TypeAdapter[Any]:
        """Takes an answer from JSON and back."""
        from pydantic import TypeAdapter  # loads at first use

        return TypeAdapter(self.returns)

    def __repr__(self) -> str:
        return f"<task {self.name} with its callback>"


def check_callback(waiting: CallbackTask[..., Any]) -> None:
    """Refuse times that a Task state does not take.

    Raises:
        DeclarationError: a time out of range, or a task that takes no token.
    """
    where = f"task {waiting.name}: wait_for_callback(…)"
    seconds = waiting.timeout_seconds
    if seconds is not None:
        check_whole(f"{where}: timeout_seconds", seconds, 1, LONGEST_WAIT_SECONDS)
    if waiting.heartbeat_seconds is not None:
        most = LONGEST_WAIT_SECONDS if seconds is None else max(1, seconds - 1)
        what = f"{where}: heartbeat_seconds (below timeout_seconds)"
        check_whole(what, waiting.heartbeat_seconds, 1, most)
    if TaskToken not in waiting.task.parameters.values():
        raise DeclarationError(
            f"{where}: no parameter of {waiting.name} is a TaskToken, so nobody could answer"
        )
