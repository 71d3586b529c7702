"""stepsmith: AWS Step Functions workflows as typed Python functions.

Everything a workflow or task module needs is importable from here; each name loads at first use, so
that `import stepsmith` costs nothing and a Lambda package needs only the parts its tasks use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from stepsmith.authoring.compiled import Compiled as Compiled
    from stepsmith.authoring.compiled import compile_workflow as compile_workflow
    from stepsmith.authoring.flow.activity import Activity as Activity
    from stepsmith.authoring.flow.activity import activities_answered_by as activities_answered_by
    from stepsmith.authoring.flow.activity import activity as activity
    from stepsmith.authoring.flow.context import execution as execution
    from stepsmith.authoring.flow.context import state as state
    from stepsmith.authoring.flow.context import state_machine as state_machine
    from stepsmith.authoring.flow.distributed_map import ItemBatcher as ItemBatcher
    from stepsmith.authoring.flow.distributed_map import MapRunResults as MapRunResults
    from stepsmith.authoring.flow.distributed_map import distributed_map as distributed_map
    from stepsmith.authoring.flow.distributed_map import s3_prefix as s3_prefix
    from stepsmith.authoring.flow.item_source import ItemSource as ItemSource
    from stepsmith.authoring.flow.item_source import S3Object as S3Object
    from stepsmith.authoring.flow.item_source import athena_manifest as athena_manifest
    from stepsmith.authoring.flow.item_source import items_read_by as items_read_by
    from stepsmith.authoring.flow.item_source import s3_csv as s3_csv
    from stepsmith.authoring.flow.item_source import s3_inventory as s3_inventory
    from stepsmith.authoring.flow.item_source import s3_json as s3_json
    from stepsmith.authoring.flow.item_source import s3_jsonl as s3_jsonl
    from stepsmith.authoring.flow.item_source import s3_objects as s3_objects
    from stepsmith.authoring.flow.item_source import s3_parquet as s3_parquet
    from stepsmith.authoring.flow.map_each import map_each as map_each
    from stepsmith.authoring.flow.parallel import parallel as parallel
    from stepsmith.authoring.flow.raw_expression import raw_expression as raw_expression
    from stepsmith.authoring.flow.raw_state import raw_state as raw_state
    from stepsmith.authoring.flow.raw_state import raw_states_answered_by as raw_states_answered_by
    from stepsmith.authoring.flow.sleep import sleep as sleep
    from stepsmith.authoring.flow.sleep import sleep_until as sleep_until
    from stepsmith.authoring.flow.sleep import without_waiting as without_waiting
    from stepsmith.authoring.triggers import on_event as on_event
    from stepsmith.authoring.triggers import on_object_created as on_object_created
    from stepsmith.authoring.triggers import on_schedule as on_schedule
    from stepsmith.authoring.workflow import StartedExecution as StartedExecution
    from stepsmith.authoring.workflow import Workflow as Workflow
    from stepsmith.authoring.workflow import workflow as workflow
    from stepsmith.aws.calling import services_answered_by as services_answered_by
    from stepsmith.aws.http_endpoint import HttpStatus as HttpStatus
    from stepsmith.aws.http_endpoint import HttpTimeout as HttpTimeout
    from stepsmith.aws.http_endpoint import http_endpoint as http_endpoint
    from stepsmith.errors import CompileError as CompileError
    from stepsmith.errors import DeclarationError as DeclarationError
    from stepsmith.errors import InvalidDefinition as InvalidDefinition
    from stepsmith.errors import MissingSubstitution as MissingSubstitution
    from stepsmith.errors import StepsmithError as StepsmithError
    from stepsmith.errors import UnansweredCall as UnansweredCall
    from stepsmith.runtime.callback import CallbackTask as CallbackTask
    from stepsmith.runtime.callback import PendingCallback as PendingCallback
    from stepsmith.runtime.callback import TaskToken as TaskToken
    from stepsmith.runtime.callback import callbacks_answered_by as callbacks_answered_by
    from stepsmith.runtime.callback import task_token as task_token
    from stepsmith.runtime.errors import (
        ExceedToleratedFailureThreshold as ExceedToleratedFailureThreshold,
    )
    from stepsmith.runtime.errors import InvalidInput as InvalidInput
    from stepsmith.runtime.errors import ItemReaderFailed as ItemReaderFailed
    from stepsmith.runtime.errors import LambdaCrashed as LambdaCrashed
    from stepsmith.runtime.errors import LambdaServiceError as LambdaServiceError
    from stepsmith.runtime.errors import MarshalError as MarshalError
    from stepsmith.runtime.errors import ResultWriterFailed as ResultWriterFailed
    from stepsmith.runtime.errors import SagaIncomplete as SagaIncomplete
    from stepsmith.runtime.errors import TaskFailed as TaskFailed
    from stepsmith.runtime.errors import Timeout as Timeout
    from stepsmith.runtime.errors import TooManyRequests as TooManyRequests
    from stepsmith.runtime.retry_policy import RetryPolicy as RetryPolicy
    from stepsmith.runtime.retry_policy import retry as retry
    from stepsmith.runtime.saga import saga as saga
    from stepsmith.runtime.saga import undo as undo
    from stepsmith.runtime.substitution import substitution as substitution
    from stepsmith.runtime.substitution import substitutions_given as substitutions_given
    from stepsmith.runtime.task import Task as Task
    from stepsmith.runtime.task import task as task

_HOMES = {
    "Activity": "stepsmith.authoring.flow.activity",
    "CallbackTask": "stepsmith.runtime.callback",
    "CompileError": "stepsmith.errors",
    "Compiled": "stepsmith.authoring.compiled",
    "DeclarationError": "stepsmith.errors",
    "ExceedToleratedFailureThreshold": "stepsmith.runtime.errors",
    "HttpStatus": "stepsmith.aws.http_endpoint",
    "HttpTimeout": "stepsmith.aws.http_endpoint",
    "InvalidDefinition": "stepsmith.errors",
    "ItemBatcher": "stepsmith.authoring.flow.distributed_map",
    "ItemReaderFailed": "stepsmith.runtime.errors",
    "ItemSource": "stepsmith.authoring.flow.item_source",
    "InvalidInput": "stepsmith.runtime.errors",
    "LambdaCrashed": "stepsmith.runtime.errors",
    "LambdaServiceError": "stepsmith.runtime.errors",
    "MapRunResults": "stepsmith.authoring.flow.distributed_map",
    "MarshalError": "stepsmith.runtime.errors",
    "MissingSubstitution": "stepsmith.errors",
    "PendingCallback": "stepsmith.runtime.callback",
    "ResultWriterFailed": "stepsmith.runtime.errors",
    "RetryPolicy": "stepsmith.runtime.retry_policy",
    "S3Object": "stepsmith.authoring.flow.item_source",
    "SagaIncomplete": "stepsmith.runtime.errors",
    "StartedExecution": "stepsmith.authoring.workflow",
    "StepsmithError": "stepsmith.errors",
    "Task": "stepsmith.runtime.task",
    "TaskFailed": "stepsmith.runtime.errors",
    "TaskToken": "stepsmith.runtime.callback",
    "Timeout": "stepsmith.runtime.errors",
    "TooManyRequests": "stepsmith.runtime.errors",
    "UnansweredCall": "stepsmith.errors",
    "Workflow": "stepsmith.authoring.workflow",
    "activities_answered_by": "stepsmith.authoring.flow.activity",
    "activity": "stepsmith.authoring.flow.activity",
    "athena_manifest": "stepsmith.authoring.flow.item_source",
    "callbacks_answered_by": "stepsmith.runtime.callback",
    "compile_workflow": "stepsmith.authoring.compiled",
    "distributed_map": "stepsmith.authoring.flow.distributed_map",
    "execution": "stepsmith.authoring.flow.context",
    "http_endpoint": "stepsmith.aws.http_endpoint",
    "items_read_by": "stepsmith.authoring.flow.item_source",
    "map_each": "stepsmith.authoring.flow.map_each",
    "on_event": "stepsmith.authoring.triggers",
    "on_object_created": "stepsmith.authoring.triggers",
    "on_schedule": "stepsmith.authoring.triggers",
    "parallel": "stepsmith.authoring.flow.parallel",
    "raw_expression": "stepsmith.authoring.flow.raw_expression",
    "raw_state": "stepsmith.authoring.flow.raw_state",
    "raw_states_answered_by": "stepsmith.authoring.flow.raw_state",
    "retry": "stepsmith.runtime.retry_policy",
    "s3_csv": "stepsmith.authoring.flow.item_source",
    "s3_inventory": "stepsmith.authoring.flow.item_source",
    "s3_json": "stepsmith.authoring.flow.item_source",
    "s3_jsonl": "stepsmith.authoring.flow.item_source",
    "s3_objects": "stepsmith.authoring.flow.item_source",
    "s3_parquet": "stepsmith.authoring.flow.item_source",
    "s3_prefix": "stepsmith.authoring.flow.distributed_map",
    "saga": "stepsmith.runtime.saga",
    "services_answered_by": "stepsmith.aws.calling",
    "sleep": "stepsmith.authoring.flow.sleep",
    "sleep_until": "stepsmith.authoring.flow.sleep",
    "state": "stepsmith.authoring.flow.context",
    "state_machine": "stepsmith.authoring.flow.context",
    "substitution": "stepsmith.runtime.substitution",
    "substitutions_given": "stepsmith.runtime.substitution",
    "task": "stepsmith.runtime.task",
    "task_token": "stepsmith.runtime.callback",
    "undo": "stepsmith.runtime.saga",
    "without_waiting": "stepsmith.authoring.flow.sleep",
    "workflow": "stepsmith.authoring.workflow",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'stepsmith' has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_HOMES)
