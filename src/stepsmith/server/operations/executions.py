"""Starting, stopping, redriving and describing executions."""

from __future__ import annotations

import asyncio
import json
import random
from typing import Any, Final
from uuid import uuid4

from stepsmith.engine import Execution
from stepsmith.engine.payload import MAX_BYTES
from stepsmith.errors import ExecutionNotRedrivable, InputError, LocalCloudError
from stepsmith.server.api.errors import ApiError, validation_error
from stepsmith.server.arns import Kind, check_name, invalid_arn, read_arn
from stepsmith.server.mocks.mock import MockedStates
from stepsmith.server.operations.service import Operation, Params, Result, Service
from stepsmith.server.operations.state_machines import (
    described,
    machine_does_not_exist,
)
from stepsmith.server.operations.targets import Target, target_of
from stepsmith.server.store.executions import ExecutionRecord

_NOT_TRUNCATED: Final = {"included": True}


def operations(service: Service) -> dict[str, Operation]:
    """The operations by their names."""
    return {
        "StartExecution": lambda params, caller: start_execution(service, params),
        "StartSyncExecution": lambda params, caller: _start_sync(service, params),
        "StopExecution": lambda params, caller: _stop(service, params),
        "RedriveExecution": lambda params, caller: _redrive(service, params),
        "DescribeExecution": lambda params, caller: _describe(service, params),
        "DescribeStateMachineForExecution": lambda params, caller: _machine_of(service, params),
    }


def existing_execution(service: Service, arn: str) -> ExecutionRecord:
    """The execution of an ARN.

    Raises:
        ApiError: InvalidArn, ExecutionDoesNotExist.
    """
    kinds: tuple[Kind, ...] = ("execution", "express") if "/" in arn else ("execution",)
    read_arn(arn, *kinds)
    record = service.executions.find(arn)
    if record is None:
        raise ApiError("ExecutionDoesNotExist", f"Execution Does Not Exist: '{arn}'")
    return record


def start_execution(service: Service, params: Params) -> Result:
    """Do what StartExecution does.

    Raises:
        ApiError: as the API has them.
    """
    target = target_of(service, params["stateMachineArn"])
    text, value = _checked_input(params.get("input", "{}"))
    name = params.get("name")
    if name is None:
        name = str(uuid4())
    else:
        check_name(name)
        if target.machine.type == "STANDARD":
            earlier = service.executions.find(_execution_arn(target, name))
            if earlier is not None:
                return _again(earlier, value, target.test_case)
    record = _record(service, target, name, text, params)
    _begin(service, record, target, kept=True)
    return {"executionArn": record.arn, "startDate": record.started_at}


def _again(earlier: ExecutionRecord, value: Any, test_case: str | None) -> Result:
    """Starting an execution again, by name and input, while it runs, changes nothing."""
    same = json.loads(earlier.input) == value and earlier.test_case == test_case
    if earlier.status != "RUNNING" or not same:
        raise ApiError("ExecutionAlreadyExists", f"Execution Already Exists: '{earlier.arn}'")
    return {"executionArn": earlier.arn, "startDate": earlier.started_at}


async def _start_sync(service: Service, params: Params) -> Result:
    record, execution = await run_express(service, params)
    return _sync_answer(record, execution, params)


async def run_express(service: Service, params: Params) -> tuple[ExecutionRecord, Execution]:
    """Start an express execution, and wait until it has ended.

    Raises:
        ApiError: as StartSyncExecution has them.
    """
    target = target_of(service, params["stateMachineArn"])
    if target.machine.type != "EXPRESS":
        raise ApiError(
            "StateMachineTypeNotSupported",
            "This operation is not supported by this type of state machine",
        )
    text, _ = _checked_input(params.get("input", "{}"))
    name = params.get("name", str(uuid4()))
    check_name(name)
    record = _record(service, target, name, text, params)
    ended: asyncio.Future[Execution] = asyncio.get_running_loop().create_future()
    _begin(service, record, target, kept=False, ended=ended)
    return record, await ended


def _sync_answer(record: ExecutionRecord, execution: Execution, params: Params) -> Result:
    assert execution.ended_at is not None
    milliseconds = (execution.ended_at - execution.started_at).total_seconds() * 1000
    answer: Result = {
        "executionArn": record.arn,
        "stateMachineArn": record.machine_arn,
        "name": record.name,
        "startDate": execution.started_at,
        "stopDate": execution.ended_at,
        "status": execution.status,
        "inputDetails": _NOT_TRUNCATED,
        "billingDetails": {
            "billedMemoryUsedInMB": 64,
            "billedDurationInMilliseconds": max(100, -int(-milliseconds // 100) * 100),
        },
    }
    if params.get("includedData") != "METADATA_ONLY":
        answer["input"] = record.input
        if execution.output is not None:
            answer |= {"output": execution.output.text, "outputDetails": _NOT_TRUNCATED}
    if execution.error is not None:
        answer["error"] = execution.error
    if execution.cause is not None:
        answer["cause"] = execution.cause
    if record.trace_header is not None:
        answer["traceHeader"] = record.trace_header
    return answer


def _begin(
    service: Service,
    record: ExecutionRecord,
    target: Target,
    *,
    kept: bool,
    ended: asyncio.Future[Execution] | None = None,
) -> None:
    on_end = None if ended is None else ended.set_result
    try:
        service.host.start(
            record,
            target.revision.machine,
            target.revision.role_arn,
            mocks=_mocks(service, target),
            kept=kept,
            on_end=on_end,
        )
    except InputError as error:
        raise _invalid_input(str(error)) from error


def _mocks(service: Service, target: Target) -> MockedStates | None:
    if target.test_case is None:
        return None
    try:
        return service.mocks.find(target.machine.name, target.test_case)
    except LocalCloudError as error:
        raise validation_error(str(error)) from error


def _record(
    service: Service, target: Target, name: str, text: str, params: Params
) -> ExecutionRecord:
    return ExecutionRecord(
        arn=_execution_arn(target, name),
        name=name,
        machine_arn=target.machine.arn,
        revision=target.revision.id,
        version_arn=target.version_arn,
        alias_arn=target.alias_arn,
        input=text,
        started_at=service.host.now,
        trace_header=params.get("traceHeader"),
        test_case=target.test_case,
        wait_time_scale=service.wait_time_scale,
        seed=random.getrandbits(62),
    )


def _execution_arn(target: Target, name: str) -> str:
    if target.machine.type == "EXPRESS":
        return f"{target.machine.arn.replace(':stateMachine:', ':express:')}:{name}:{uuid4()}"
    return f"{target.machine.arn.replace(':stateMachine:', ':execution:')}:{name}"


def _checked_input(text: str) -> tuple[str, Any]:
    if len(text.encode()) > MAX_BYTES:
        raise _invalid_input(f"Input exceeds the maximum of {MAX_BYTES} bytes")
    try:
        return text, json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _invalid_input(str(error)) from None


def _invalid_input(problem: str) -> ApiError:
    return ApiError("InvalidExecutionInput", f"Invalid State Machine Execution Input: '{problem}'")


def _stop(service: Service, params: Params) -> Result:
    record = existing_execution(service, params["executionArn"])
    service.host.stop(record.arn, params.get("error"), params.get("cause"))
    ended = existing_execution(service, record.arn)
    return {"stopDate": ended.stopped_at or service.host.now}


def _redrive(service: Service, params: Params) -> Result:
    record = existing_execution(service, params["executionArn"])
    if record.root is not None:
        raise invalid_arn("Executions of a Map Run are redriven with it")
    revision = service.machines.revision(record.revision)
    if service.host.run_of(record.arn) is not None:
        raise _not_redrivable(record.arn, "Execution is RUNNING and cannot be redriven")
    try:
        service.host.redrive(record, revision.machine, revision.role_arn, service.mocked(record))
    except ExecutionNotRedrivable as error:
        raise ApiError("ExecutionNotRedrivable", str(error)) from error
    return {"redriveDate": service.host.now}


def _not_redrivable(arn: str, reason: str) -> ApiError:
    return ApiError("ExecutionNotRedrivable", f"Execution {arn} invalid for redrive as: {reason}")


def _describe(service: Service, params: Params) -> Result:
    record = existing_execution(service, params["executionArn"])
    status, reason = service.host.redrivable(record)
    answer: Result = {
        "executionArn": record.arn,
        "stateMachineArn": record.machine_arn,
        "name": record.name,
        "status": record.status,
        "startDate": record.started_at,
        "redriveCount": record.redrive_count,
        "redriveStatus": status,
    }
    optional = {
        "redriveStatusReason": reason,
        "stopDate": record.stopped_at,
        "redriveDate": record.redriven_at,
        "mapRunArn": record.map_run_arn,
        "error": record.error,
        "cause": record.cause,
        "traceHeader": record.trace_header,
        "stateMachineVersionArn": record.version_arn,
        "stateMachineAliasArn": record.alias_arn,
    }
    answer |= {name: value for name, value in optional.items() if value is not None}
    if params.get("includedData") != "METADATA_ONLY":
        answer |= {"input": record.input, "inputDetails": _NOT_TRUNCATED}
        if record.output is not None:
            answer |= {"output": record.output, "outputDetails": _NOT_TRUNCATED}
    return answer


def _machine_of(service: Service, params: Params) -> Result:
    record = existing_execution(service, params["executionArn"])
    machine = service.machines.find(record.machine_arn.split("/")[0])
    if machine is None:
        raise machine_does_not_exist(record.machine_arn)
    revision = service.machines.revision(record.revision)
    answer: Result = {
        "stateMachineArn": machine.arn,
        "name": machine.name,
        "updateDate": revision.updated_at,
    }
    if record.map_run_arn is not None:
        answer |= {"mapRunArn": record.map_run_arn, "label": record.machine_arn.split("/")[1]}
    metadata_only = params.get("includedData") == "METADATA_ONLY"
    return answer | described(revision, metadata_only=metadata_only)
