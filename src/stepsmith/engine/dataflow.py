"""The seam between what a state does and the query language in which its data is shaped.

A step asks its dataflow for values; which fields of the definition they come from, and in which
language, is not its business. Each query language implements these protocols once.

Every method may raise `EvaluationFailure`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, Protocol

from stepsmith.asl import (
    Catcher,
    ChoiceState,
    FailState,
    MapState,
    ParallelState,
    PassState,
    SucceedState,
    TaskState,
    WaitState,
)
from stepsmith.asl.json_value import is_object
from stepsmith.engine.distributed.item_source import Item
from stepsmith.engine.distributed.map_run import MapRunPlan
from stepsmith.engine.distributed.tolerance import Tolerance
from stepsmith.engine.failure import Failure
from stepsmith.engine.frame import Frame
from stepsmith.engine.inspection import Stage
from stepsmith.engine.payload import Payload

Exit = tuple[Payload, Mapping[str, Payload] | None]
"""What a state is left with: its output, and the variables it assigns."""

_ALL_STAGES: Final[tuple[Stage, ...]] = (
    "afterInputPath",
    "afterParameters",
    "afterResultSelector",
    "afterResultPath",
)

LONGEST_SECONDS: Final = 99_999_999
"""AWS's limit for every field in seconds, which each language sees to."""


def has_role(credentials: Any) -> bool:
    """Whether evaluated `Credentials` name a role, of whose ARN the API wants a character or more.

    See https://docs.aws.amazon.com/step-functions/latest/apireference/API_TaskCredentials.html
    """
    role = credentials.get("RoleArn") if is_object(credentials) else None
    return isinstance(role, str) and role != ""


class StateDataflow(Protocol):
    """A state without a result: Pass, Choice, Wait, Succeed."""

    def exit(self, frame: Frame) -> Exit:
        """What the state is left with."""
        ...


class HandingOn:
    """A state without fields, in whichever language: hands its input on."""

    __slots__ = ()

    def exit(self, frame: Frame) -> Exit:
        if frame.inspection is not None:
            frame.inspection.seen |= dict.fromkeys(_ALL_STAGES, frame.input.value)
        return frame.input, None


class CatchDataflow(Protocol):
    """A catcher."""

    def exit(self, frame: Frame, failure: Failure) -> Exit:
        """What the failed state is left with."""
        ...


class RuleDataflow(Protocol):
    """A rule of a Choice."""

    def holds(self, frame: Frame) -> bool:
        """Whether the rule's condition is met."""
        ...

    def exit(self, frame: Frame) -> Exit:
        """What the Choice is left with when this rule decides."""
        ...


class FailDataflow(Protocol):
    """A Fail state."""

    def failure(self, frame: Frame) -> Failure:
        """The failure that it stands for."""
        ...


class WaitDataflow(StateDataflow, Protocol):
    """A Wait state."""

    def until(self, frame: Frame) -> datetime:
        """The moment at which the wait is over."""
        ...


class ResultDataflow(Protocol):
    """A state that does work: Task, Parallel, Map."""

    def arguments(self, frame: Frame) -> Payload:
        """What the work is given."""
        ...

    def exit_with_result(self, frame: Frame, result: Payload) -> Exit:
        """What the state is left with when the work is done."""
        ...


class TaskDataflow(ResultDataflow, Protocol):
    """A Task state."""

    def timeout_seconds(self, frame: Frame) -> float | None:
        """How long an attempt may take."""
        ...

    def heartbeat_seconds(self, frame: Frame) -> float | None:
        """How long an attempt may be silent."""
        ...

    def credentials(self, frame: Frame) -> Any:
        """Which role to assume, as `{"RoleArn": …}`; None for the execution's own."""
        ...


class MapDataflow(ResultDataflow, Protocol):
    """An inline Map state; its arguments are the array of items."""

    @property
    def selects(self) -> bool:
        """Whether the state has an `ItemSelector`."""
        ...

    def item(self, frame: Frame, item: Mapping[str, Any]) -> Payload:
        """What the iteration for an item is given.

        Args:
            frame: of the Map.
            item: what the context object tells of the item: `Index`, `Value` and more.
        """
        ...

    def max_concurrency(self, frame: Frame) -> int:
        """How many iterations may run at once; 0 for as many as AWS allows."""
        ...

    def tolerance(self, frame: Frame) -> Tolerance:
        """How many items may fail, which an inline Map evaluates and does not use."""
        ...


class DistributedMapDataflow(MapDataflow, Protocol):
    """A distributed Map state."""

    def items(self, frame: Frame) -> list[Item] | None:
        """The items that come from the state's input; None if they are read from S3."""
        ...

    def plan(self, frame: Frame, items: list[Item] | None, limit: int) -> MapRunPlan:
        """Evaluate all other fields: tolerated failures, reader, batcher, writer."""
        ...


class Dataflows(Protocol):
    """Makes the dataflows of a query language from the states of a definition."""

    def passing(self, state: PassState) -> StateDataflow: ...

    def succeeding(self, state: SucceedState) -> StateDataflow: ...

    def failing(self, state: FailState) -> FailDataflow: ...

    def waiting(self, state: WaitState) -> WaitDataflow: ...

    def deciding(self, state: ChoiceState, index: int) -> RuleDataflow: ...

    def defaulting(self, state: ChoiceState) -> StateDataflow: ...

    def calling(self, state: TaskState) -> TaskDataflow: ...

    def branching(self, state: ParallelState) -> ResultDataflow: ...

    def iterating(self, state: MapState) -> MapDataflow: ...

    def distributing(self, state: MapState) -> DistributedMapDataflow: ...

    def catching(self, catcher: Catcher, index: int) -> CatchDataflow: ...
