"""The embedded interpreter of the Amazon States Language.

    machine = Machine.compile(definition)
    result = run(machine, {"order_id": "7"}, executor)

`Execution` is the interpreter itself, without I/O; `run` drives one to its end, with a task
executor for its tasks and a clock for its time. Histories are those of AWS, event for event.
"""

from stepsmith.engine.clock import VIRTUAL_EPOCH, Clock, RealClock, VirtualClock
from stepsmith.engine.distributed.family import ChildSink, Family
from stepsmith.engine.distributed.object_store import (
    MemoryObjects,
    ObjectStore,
    ObjectStoreError,
    StoredObject,
)
from stepsmith.engine.driver import Stop
from stepsmith.engine.effects import CancelTask, Effect, InvokeTask, WakeAt
from stepsmith.engine.execution import Execution
from stepsmith.engine.history import Event, Sink
from stepsmith.engine.identity import ExecutionType
from stepsmith.engine.machine import Machine
from stepsmith.engine.nested.executor import NestedExecutions
from stepsmith.engine.redrive import RedriveStatus, Status
from stepsmith.engine.run import RunResult, run
from stepsmith.engine.task import (
    Answer,
    Failed,
    MapIteration,
    NoAnswer,
    Outcome,
    ParallelBranch,
    Submitted,
    Succeeded,
    Taken,
    TaskExecutor,
    TaskRequest,
)

__all__ = [
    "VIRTUAL_EPOCH",
    "Answer",
    "CancelTask",
    "ChildSink",
    "Clock",
    "Effect",
    "Event",
    "Execution",
    "ExecutionType",
    "Failed",
    "Family",
    "InvokeTask",
    "Machine",
    "MapIteration",
    "MemoryObjects",
    "NestedExecutions",
    "NoAnswer",
    "ObjectStore",
    "ObjectStoreError",
    "Outcome",
    "ParallelBranch",
    "RealClock",
    "RedriveStatus",
    "RunResult",
    "Sink",
    "Status",
    "Stop",
    "StoredObject",
    "Submitted",
    "Succeeded",
    "Taken",
    "TaskExecutor",
    "TaskRequest",
    "VirtualClock",
    "WakeAt",
    "run",
]
