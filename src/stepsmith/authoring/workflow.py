"""`@workflow`: a typed Python function that compiles to a state machine and runs as Python."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Literal, ParamSpec, TypeVar, overload

from stepsmith.authoring.flow.context import plain_run
from stepsmith.authoring.triggers import Trigger
from stepsmith.errors import DeclarationError
from stepsmith.runtime.callback import LONGEST_WAIT_SECONDS
from stepsmith.runtime.errors import TaskFailed, Timeout
from stepsmith.runtime.retry_policy import RetryPolicy, policies
from stepsmith.runtime.signature import check_signature, resolved_types
from stepsmith.runtime.state_name import check_state_name
from stepsmith.runtime.substitution import any_declared, filled
from stepsmith.runtime.task_call import settled
from stepsmith.runtime.whole_number import check_whole

if TYPE_CHECKING:
    from pydantic import TypeAdapter

P = ParamSpec("P")
R = TypeVar("R")

WorkflowType = Literal["STANDARD", "EXPRESS"]

LONGEST_STANDARD_EXECUTION_SECONDS = 31_536_000
LONGEST_EXPRESS_EXECUTION_SECONDS = 300


@dataclass(frozen=True, slots=True)
class StartedExecution:
    """What is known of an execution that was started and that nobody waits for."""

    ExecutionArn: str


@dataclass(frozen=True, eq=False)
class Workflow(Generic[P, R]):
    """A declared workflow. Calling it runs it as plain Python, in this process, tasks and all."""

    function: Callable[P, R]
    timeout_seconds: int | None
    triggers: tuple[Trigger, ...]
    type: WorkflowType = "STANDARD"
    validate_input: bool = False

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
        """Run the workflow as plain Python; inside another one, as an execution of its own.

        Raises:
            InvalidInput: it is declared with `validate_input=True`, and the input does not fit.
        """
        with plain_run(self.name, lambda: self._input_as_json(args, kwargs)):
            return self._filled(self._run(args, kwargs))

    def _run(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> R:
        given = inspect.signature(self.function).bind(*args, **kwargs)
        if self.validate_input:
            from stepsmith.authoring.input_rules.check import check_input  # pydantic loads here

            check_input(self.input_type, given)
        given.apply_defaults()
        own = deepcopy((given.args, given.kwargs))  # an execution changes nothing of its caller's
        result: R = self.function(*own[0], **own[1])
        return result

    def _filled(self, result: R) -> R:
        """The result, with values where texts of it were made of substitutions."""
        if not any_declared():
            return result
        from pydantic import TypeAdapter  # loads at first use
        from pydantic_core import to_jsonable_python

        found = to_jsonable_python(result, by_alias=True, serialize_unknown=True)
        known = filled(found)
        return result if known == found else TypeAdapter(self.return_type).validate_python(known)

    def start(self, *args: P.args, **kwargs: P.kwargs) -> StartedExecution:
        """Start an execution and do not wait for it: what becomes of it is not the caller's.

        In plain Python it runs to its end, and its errors are nobody's.
        """
        with plain_run(self.name, lambda: self._input_as_json(args, kwargs)) as run:
            with suppress(Exception):
                self._run(args, kwargs)
            return StartedExecution(run.arn)

    def with_options(
        self,
        *,
        retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
        timeout_seconds: int | None = None,
        name: str | None = None,
    ) -> WorkflowCall[P, R]:
        """A call inside another workflow, with options: `pack.with_options(retry=AGAIN)(box)`.

        Args:
            retry: a policy, or several in order of precedence. An execution that is waited for
                fails with `States.TaskFailed`, whatever its own error is; so `on=` may name
                `TaskFailed`, `Timeout` (of `timeout_seconds` here) and `Exception`.
            timeout_seconds: how long the execution may take; `Timeout` is the call's error then.
            name: what the state is called; without it, as the workflow.

        Raises:
            DeclarationError: an option is out of range, or a policy waits for an error that the
                call does not have.
        """
        return WorkflowCall(self, policies(retry), timeout_seconds, name)

    def _input_as_json(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """The input as an execution has it; `{}` for a workflow that takes none."""
        given = inspect.signature(self.function).bind(*args, **kwargs).arguments
        if self.input_name is None or not given:
            return {}
        return self._input_codec.dump_python(given[self.input_name], mode="json", by_alias=True)

    @cached_property
    def _input_codec(self) -> TypeAdapter[Any]:
        from pydantic import TypeAdapter  # loads at first use

        return TypeAdapter(self.input_type)

    def __repr__(self) -> str:
        return f"<workflow {self.name}>"


@dataclass(frozen=True, eq=False)
class WorkflowCall(Generic[P, R]):
    """A workflow with the options of a call inside another. Make one with `with_options(…)`."""

    workflow: Workflow[P, R]
    retry: tuple[RetryPolicy, ...] = ()
    timeout_seconds: int | None = None
    state_name: str | None = None

    def __post_init__(self) -> None:
        where = f"workflow {self.workflow.name}"
        if self.timeout_seconds is not None:
            check_whole(f"{where}: timeout_seconds", self.timeout_seconds, 1, LONGEST_WAIT_SECONDS)
        if self.state_name is not None:
            check_state_name(where, self.state_name)
        for error in (error for policy in self.retry for error in policy.on):
            if error not in (TaskFailed, Timeout, Exception):
                raise DeclarationError(
                    f"{where}: an execution that is waited for fails with States.TaskFailed, and a "
                    f"retrier does not see its own error {error.__name__}; write on=[TaskFailed]"
                )

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Run the workflow as plain Python, again as long as a policy says so."""
        return settled(
            [_of_execution(policy) for policy in self.retry], lambda: self.workflow(*args, **kwargs)
        )

    def start(self, *args: P.args, **kwargs: P.kwargs) -> StartedExecution:
        """Start an execution and do not wait for it."""
        return self.workflow.start(*args, **kwargs)


def _of_execution(policy: RetryPolicy) -> RetryPolicy:
    """A policy as it takes the errors of an execution, which are none but `States.TaskFailed`."""
    takes_all = TaskFailed in policy.on or Exception in policy.on
    return replace(policy, on=(Exception,) if takes_all else ())


@overload
def workflow(function: Callable[P, R], /) -> Workflow[P, R]: ...
@overload
def workflow(
    *,
    timeout_seconds: int | None = None,
    triggers: Sequence[Trigger] = (),
    type: WorkflowType = "STANDARD",
    validate_input: bool = False,
) -> Callable[[Callable[P, R]], Workflow[P, R]]: ...
def workflow(
    function: Callable[..., Any] | None = None,
    /,
    *,
    timeout_seconds: int | None = None,
    triggers: Sequence[Trigger] = (),
    type: WorkflowType = "STANDARD",
    validate_input: bool = False,
) -> Any:
    """Declare a function as a workflow.

    Args:
        function: the function, when the decorator stands without parentheses.
        timeout_seconds: when an execution is given up. A workflow with a saga stops starting steps
            at this time and keeps the time that its compensations may need on top.
        triggers: what starts it on AWS: `on_event(…)`, `on_schedule(…)`, `on_object_created(…)`.
        type: an EXPRESS workflow runs for five minutes at most and waits for no job, callback or
            activity. https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html
        validate_input: whether an execution checks its input against the parameter's type before
            anything else, and fails with `InvalidInput` naming the field if it does not fit.

    Raises:
        DeclarationError: more than one parameter, a missing type, or a timeout out of range.
    """

    def declare(function: Callable[..., Any]) -> Workflow[..., Any]:
        declared = Workflow(function, timeout_seconds, tuple(triggers), type, validate_input)
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
    if declared.type not in ("STANDARD", "EXPRESS"):
        raise DeclarationError(f'{where}: type is "STANDARD" or "EXPRESS", not {declared.type!r}')
    longest = LONGEST_STANDARD_EXECUTION_SECONDS
    if declared.type == "EXPRESS":
        longest = LONGEST_EXPRESS_EXECUTION_SECONDS
    if declared.timeout_seconds is not None:
        check_whole(f"{where}: timeout_seconds", declared.timeout_seconds, 1, longest)
