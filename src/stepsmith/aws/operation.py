"""One operation of a service: what a call in a workflow asks for, and how it waits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, NoReturn, ParamSpec, TypeVar, cast

from stepsmith.aws.calling import call
from stepsmith.aws.unknown_name import UnknownName
from stepsmith.integrations.catalogue import OptimisedIntegration, SdkIntegration
from stepsmith.integrations.java_names import uncapitalised
from stepsmith.integrations.job_results import job_result
from stepsmith.integrations.names import optimised_spelling, sdk_spelling
from stepsmith.runtime.retry_policy import RetryPolicy, policies
from stepsmith.runtime.state_name import check_state_name
from stepsmith.runtime.unset import UNSET, Unset
from stepsmith.runtime.whole_number import check_whole

if TYPE_CHECKING:
    from typing import Self

    from botocore.model import OperationModel, StructureShape

    from stepsmith.aws.service import Service
    from stepsmith.aws.service_error import AwsError
    from stepsmith.integrations.catalogue import Integration
    from stepsmith.integrations.names import Spelling
    from stepsmith.integrations.optimised import Action, OptimisedService, Pattern

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")

LONGEST_STATE_SECONDS = 99_999_999


@dataclass(frozen=True, eq=False)
class Operation(Generic[P, R]):
    """An operation with the options of its calls.

    In a workflow `dynamodb.get_item(TableName=…, Key=…)` is a Task state. In plain Python it calls
    the service through boto3, at the endpoint of `AWS_ENDPOINT_URL` if that is set.
    """

    service: Service
    name: str
    operation: str | None
    optimised: tuple[OptimisedService, Action] | None
    pattern: Pattern = ""
    returns: Any = None
    retry: tuple[RetryPolicy, ...] = ()
    timeout_seconds: int | None = None
    heartbeat_seconds: int | None = None
    role_arn: str | None = None
    state_name: str | None = None

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Call the service, with retries."""
        if args:
            raise TypeError(f"{self} takes its arguments by name: {self}(Name=…)")
        result: R = call(self, kwargs)
        return result

    def with_options(
        self,
        *,
        retry: RetryPolicy | Sequence[RetryPolicy] | Unset | None = UNSET,
        timeout_seconds: int | Unset | None = UNSET,
        heartbeat_seconds: int | Unset | None = UNSET,
        role_arn: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
    ) -> Self:
        """The same operation with other options.

        Args:
            retry: a policy, or several in order of precedence; nothing is retried without one.
            timeout_seconds: how long the state may take, jobs and callbacks included.
            heartbeat_seconds: how long the holder of a task token may be silent.
            role_arn: a role to call the service with, in another account for instance. A plain
                run calls it with the credentials at hand.
            name: what the state is called; without it, as the operation.

        Raises:
            DeclarationError: an option is out of range.
        """
        given = {
            "retry": retry if isinstance(retry, Unset) else policies(retry),
            "timeout_seconds": timeout_seconds,
            "heartbeat_seconds": heartbeat_seconds,
            "role_arn": role_arn,
            "state_name": name,
        }
        chosen: dict[str, Any] = {k: v for k, v in given.items() if not isinstance(v, Unset)}
        changed = replace(self, **chosen)
        for option in ("timeout_seconds", "heartbeat_seconds"):
            seconds = getattr(changed, option)
            if seconds is not None:
                check_whole(f"{self}: {option}", seconds, 1, LONGEST_STATE_SECONDS)
        if changed.state_name is not None:
            check_state_name(str(self), changed.state_name)
        return changed

    @property
    def sync(self) -> Operation[P, Any]:
        """The operation that is over when the job it starts is, and gives what became of it."""
        jobs: tuple[Pattern, ...] = (".sync:2", ".sync")
        pattern = next((job for job in jobs if job in self._patterns), None)
        if pattern is None:
            self._has_no("sync", "it starts no job that Step Functions waits for")
        return replace(self, pattern=pattern)

    def wait_for_callback(
        self,
        *,
        returns: type[S],
        timeout_seconds: int | Unset | None = UNSET,
        heartbeat_seconds: int | Unset | None = UNSET,
    ) -> Operation[P, S]:
        """The operation that is over when somebody answers the task token that it hands out.

        Args:
            returns: the type of the answer.
            timeout_seconds: how long to wait for it.
            heartbeat_seconds: how long the holder of the token may be silent.
        """
        if ".waitForTaskToken" not in self._patterns:
            self._has_no("wait_for_callback", "Step Functions does not offer it here")
        waiting: Operation[P, Any] = self.with_options(
            timeout_seconds=timeout_seconds, heartbeat_seconds=heartbeat_seconds
        )
        changed = replace(waiting, pattern=".waitForTaskToken", returns=returns)
        return cast("Operation[P, S]", changed)

    @property
    def sdk(self) -> Operation[..., Any]:
        """The operation through the SDK's integration, whose members may be spelt otherwise."""
        if self.operation is None:
            self._has_no("sdk", "it is Step Functions' own action")
        return replace(self, optimised=None, pattern="")

    @property
    def resource(self) -> str:
        """The `Resource` of its state: `arn:aws:states:::dynamodb:getItem`."""
        if self.optimised is not None:
            service, action = self.optimised
            return f"arn:aws:states:::{service.resource_type}:{action.name}{self.pattern}"
        action_name = uncapitalised(self.operation or "")
        service_name = self.service.sdk_service
        return f"arn:aws:states:::aws-sdk:{service_name}:{action_name}{self.pattern}"

    @property
    def integration(self) -> Integration:
        """What stands behind the `Resource`."""
        if self.optimised is not None:
            service, action = self.optimised
            return OptimisedIntegration(service, action.name, action.operation, self.pattern)
        service_name = self.service.sdk_service
        return SdkIntegration(service_name, self.service.names, self.operation or "", self.pattern)

    @property
    def model(self) -> OperationModel | None:
        """What it takes and gives; None for Step Functions' own actions."""
        if self.operation is None:
            return None
        return self.service.names.model.operation_model(self.operation)

    @property
    def spelling(self) -> Spelling:
        """How its members are spelt."""
        return sdk_spelling if self.optimised is None else optimised_spelling

    @property
    def result_shape(self) -> StructureShape | None:
        """The shape of its result; None if it is not known, or nothing comes back."""
        model = self.model
        if model is None or self.returns is not None:
            return None
        if self.pattern:
            return job_result(self.service.names.model, model.name)
        shape: StructureShape | None = model.output_shape
        return shape

    @property
    def error_prefix(self) -> str:
        """What the names of its errors begin with."""
        if self.optimised is not None:
            return self.optimised[0].error_prefix
        return self.service.names.error_prefix

    @property
    def errors(self) -> tuple[type[AwsError], ...]:
        """What it can fail with, besides a timeout or a job's failure."""
        if self.operation is None:
            errors = self.service.errors
            return tuple(getattr(errors, name) for name in dir(errors))
        return self.service.errors.declared_by(self.operation)

    @property
    def is_job(self) -> bool:
        """Whether it can be waited for with `.sync`."""
        return ".sync" in self._patterns

    @property
    def _patterns(self) -> tuple[Pattern, ...]:
        return ("", ".waitForTaskToken") if self.optimised is None else self.optimised[1].patterns

    def _has_no(self, what: str, reason: str) -> NoReturn:
        raise UnknownName(f"{self} has no {what}: {reason}", what, ())

    def __str__(self) -> str:
        return f"{self.service.title}.{self.name}"

    def __repr__(self) -> str:
        return f"<operation {self}>"


class Job(Operation[P, R], Generic[P, R, S]):
    """An operation that starts a job whose result has a known type. For type checkers."""

    @property
    def sync(self) -> Operation[P, S]:
        return super().sync
