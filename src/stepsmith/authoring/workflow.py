"""`@workflow`: a typed Python function that compiles to a state machine and runs as Python."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Generic, ParamSpec, TypeVar, overload

from stepsmith.authoring.triggers import Trigger
from stepsmith.errors import DeclarationError
from stepsmith.runtime.signature import check_signature, resolved_types
from stepsmith.runtime.whole_number import check_whole

P = ParamSpec("P")
R = TypeVar("R")

LONGEST_STANDARD_EXECUTION_SECONDS = 31_536_000


@dataclass(frozen=True, eq=False)
class Workflow(Generic[P, R]):
    """A declared workflow. Calling it runs it as plain Python, in this process, tasks and all."""

    function: Callable[P, R]
    timeout_seconds: int | None
    triggers: tuple[Trigger, ...]

    @property
    def name(self) -> str:
        """The function's name, `order_saga`."""
        return self.function.__name__

    @property
    def input_name(self) -> str | None:
        """The name of the one parameter, or `None` for a workflow that takes nothing."""
        return next(iter(inspect.signature(self.function).parameters), None)

    @cached_property
    def input_type(self) -> Any:
        """The parameter's declared type; `None` for a workflow that takes nothing."""
        name = self.input_name
        return None if name is None else self._hints[name]

    @cached_property
    def return_type(self) -> Any:
        """The declared return type."""
        return self._hints["return"]

    @cached_property
    def _hints(self) -> dict[str, Any]:
        return resolved_types(f"workflow {self.name}", self.function)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Run the workflow as plain Python."""
        return self.function(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<workflow {self.name}>"


@overload
def workflow(function: Callable[P, R], /) -> Workflow[P, R]: ...
@overload
def workflow(
    *, timeout_seconds: int | None = None, triggers: Sequence[Trigger] = ()
) -> Callable[[Callable[P, R]], Workflow[P, R]]: ...
def workflow(
    function: Callable[..., Any] | None = None,
    /,
    *,
    timeout_seconds: int | None = None,
    triggers: Sequence[Trigger] = (),
) -> Any:
    """Declare a function as a workflow.

    Args:
        function: the function, when the decorator stands without parentheses.
        timeout_seconds: when an execution is given up. A workflow with a saga stops starting steps
            at this time and keeps the time that its compensations may need on top.
        triggers: what starts it on AWS: `on_event(…)`, `on_schedule(…)`, `on_object_created(…)`.

    Raises:
        DeclarationError: more than one parameter, a missing type, or a timeout out of range.
    """

    def declare(function: Callable[..., Any]) -> Workflow[..., Any]:
        declared = Workflow(function, timeout_seconds, tuple(triggers))
        _check(declared)
        return declared

    return declare if function is None else declare(function)


def _check(declared: Workflow[..., Any]) -> None:
    where = f"workflow {declared.name}"
    signature = inspect.signature(declared.function)
    if len(signature.parameters) > 1:
        raise DeclarationError(
            f"{where} takes {len(signature.parameters)} parameters; an execution has one input, "
            "so put them into one model"
        )
    check_signature(where, "workflow", declared.function)
    timeout = declared.timeout_seconds
    if timeout is not None:
        check_whole(f"{where}: timeout_seconds", timeout, 1, LONGEST_STANDARD_EXECUTION_SECONDS)
