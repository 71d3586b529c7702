"""What an execution asks of the world around it, since it does no I/O itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from stepsmith.engine.distributed.children import Child
from stepsmith.engine.distributed.item_source import ItemSource
from stepsmith.engine.distributed.result_files import ResultFile
from stepsmith.engine.program import Program
from stepsmith.engine.task import PathElement, TaskRequest


@dataclass(frozen=True, slots=True)
class InvokeTask:
    """Start this attempt; its outcome comes back under `request.task_token`."""

    request: TaskRequest


@dataclass(frozen=True, slots=True)
class CancelTask:
    """Nobody waits for this attempt any more: it timed out, or its surroundings ended."""

    task_token: str


@dataclass(frozen=True, slots=True)
class WakeAt:
    """Call `wake` at this moment; replaces whatever wake-up was asked for before."""

    moment: datetime


@dataclass(frozen=True, slots=True)
class ReadItems:
    """Read the next items of a map run; they come back with `items_read`, or `reading_failed`.

    Attributes:
        first: how many items have been read before.
        limit: how many to read now, at the most.
    """

    map_run_arn: str
    source: ItemSource
    first: int
    limit: int


@dataclass(frozen=True, slots=True)
class StopReading:
    """No more items of this map run will be asked for."""

    map_run_arn: str


@dataclass(frozen=True, slots=True)
class StartChild:
    """Start a child execution of a map run; how it ends comes back with `child_ended`.

    A standard one that the map run tries again (`child.redrives`) is redriven instead if it was
    started before; where that cannot be done, its end comes back with `redrivable=False`.

    Attributes:
        program: the states that it runs.
        express: it is an express execution, else a standard one.
        machine_arn: what it has as its state machine's ARN.
        seed: from which everything random in it is drawn.
        path: the Map iterations and Parallel branches around its states.
    """

    map_run_arn: str
    child: Child
    program: Program
    express: bool
    machine_arn: str
    seed: int
    path: tuple[PathElement, ...]


@dataclass(frozen=True, slots=True)
class ForgetChildren:
    """No child execution of this map run will be redriven any more."""

    map_run_arn: str


@dataclass(frozen=True, slots=True)
class StopChild:
    """End this child execution; nobody wants to be told of its end."""

    execution_arn: str


@dataclass(frozen=True, slots=True)
class WriteResults:
    """Write a file of a map run's results; `results_written` or `writing_failed` answers."""

    map_run_arn: str
    bucket: str
    key: str
    file: ResultFile


Effect = (
    InvokeTask
    | CancelTask
    | WakeAt
    | ReadItems
    | StopReading
    | StartChild
    | ForgetChildren
    | StopChild
    | WriteResults
)
