"""Executions that Task states start.

See https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import Any

import orjson

from stepsmith.engine import (
    Execution,
    Failed,
    NoAnswer,
    Status,
    Submitted,
    Succeeded,
    TaskRequest,
)
from stepsmith.engine.failure import TASK_FAILED
from stepsmith.engine.nested.child import Child
from stepsmith.engine.nested.resources import NestedResource, nested_resource
from stepsmith.engine.payload import Payload
from stepsmith.server.api.errors import ApiError
from stepsmith.server.host.tasks import Report
from stepsmith.server.operations.executions import run_express, start_execution
from stepsmith.server.operations.service import Params, Service


@dataclass(frozen=True, slots=True)
class _Ended:
    """How an execution ended, as its parent is told."""

    status: Status
    output: Any
    error: str | None
    cause: str | None
    virtual_seconds: float


class NestedStarts:
    """Starts executions for Task states, and waits for them where the state does.

    Without a `Name` an execution is called by the task that starts it, so that a start that was
    under way at a crash is not made twice.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._waiting: dict[str, str] = {}

    def takes(self, request: TaskRequest) -> bool:
        """Whether a task starts an execution."""
        resource = nested_resource(request.resource)
        return (
            resource is not None
            and resource.kind == "start"
            and isinstance(request.arguments, dict)
            and isinstance(request.arguments.get("StateMachineArn"), str)
        )

    def waits(self, request: TaskRequest) -> bool:
        """Whether a task waits for the end of an execution that it starts."""
        return self.takes(request) and _resource(request).pattern.startswith(".sync")

    def begin(self, request: TaskRequest, report: Report) -> None:
        """Start an execution."""
        resource = _resource(request)
        try:
            child = _child(request, resource)
        except ValueError as error:
            _refuse(resource, request, report, "InvalidExecutionInput", str(error))
            return
        if resource.action == "startSyncExecution":
            loop = asyncio.get_running_loop()
            self._sync = loop.create_task(self._run_sync(resource, request, child, report))
            return
        try:
            child = self._started(child, request)
        except ApiError as error:
            _refuse(resource, request, report, error.code, error.message)
            return
        response = child.response(resource.service)
        if not resource.pattern:
            report(Succeeded(response))
            return
        report(Submitted(response, NoAnswer()))
        if resource.pattern.startswith(".sync"):
            self._wait(resource, request, child, report)

    def resume(self, request: TaskRequest, output: Any, report: Report) -> None:
        """Wait again for an execution that was started before the server died."""
        resource = _resource(request)
        if resource.pattern.startswith(".sync"):
            child = replace(_child(request, resource), arn=output["ExecutionArn"])
            self._wait(resource, request, child, report)
        else:
            report(NoAnswer())

    def cancel(self, task_token: str) -> None:
        """The state that waits for an execution was left; the execution is stopped."""
        arn = self._waiting.pop(task_token, None)
        if arn is not None:
            cause = "The Task state which was managing this resource was aborted"
            loop = asyncio.get_running_loop()
            loop.call_soon(self._service.host.stop, arn, None, cause)

    def _started(self, child: Child, request: TaskRequest) -> Child:
        if "Name" not in request.arguments:
            earlier = self._service.executions.find(child.arn)
            if earlier is not None:
                return replace(child, started_at=earlier.started_at)
        answer = start_execution(self._service, _params(child, request))
        return replace(child, arn=answer["executionArn"], started_at=answer["startDate"])

    def _wait(
        self, resource: NestedResource, request: TaskRequest, child: Child, report: Report
    ) -> None:
        service, token = self._service, request.task_token

        def tell(_: Execution | None = None) -> None:
            self._waiting.pop(token, None)
            report(self._end(resource, child))

        if service.host.run_of(child.arn) is None:
            tell()
        else:
            self._waiting[token] = child.arn
            service.host.when_ended(child.arn, tell)

    def _end(self, resource: NestedResource, child: Child) -> Succeeded | Failed:
        record = self._service.executions.find(child.arn)
        assert record is not None
        assert record.stopped_at is not None
        output = None if record.output is None else orjson.loads(record.output)
        seconds = (record.stopped_at - record.started_at).total_seconds()
        child = replace(child, started_at=record.started_at)
        ended = _Ended(record.status, output, record.error, record.cause, seconds)
        as_json = resource.pattern == ".sync:2"
        described = child.description(ended, resource.service, values_as_json=as_json)
        if record.status == "SUCCEEDED":
            return Succeeded(described)
        return Failed(TASK_FAILED, Payload(described).text)

    async def _run_sync(
        self, resource: NestedResource, request: TaskRequest, child: Child, report: Report
    ) -> None:
        params = _params(child, request)
        try:
            record, execution = await run_express(self._service, params)
        except ApiError as error:
            _refuse(resource, request, report, error.code, error.message)
            return
        assert execution.ended_at is not None
        output = None if execution.output is None else execution.output.value
        child = replace(child, arn=record.arn, started_at=record.started_at)
        seconds = (execution.ended_at - record.started_at).total_seconds()
        ended = _Ended(execution.status, output, execution.error, execution.cause, seconds)
        report(Succeeded(child.synchronous_description(ended)))


def _params(child: Child, request: TaskRequest) -> Params:
    machine_arn = request.arguments["StateMachineArn"]
    return {"stateMachineArn": machine_arn, "name": child.name, "input": child.input_text}


def _resource(request: TaskRequest) -> NestedResource:
    resource = nested_resource(request.resource)
    assert resource is not None
    return resource


def _child(request: TaskRequest, resource: NestedResource) -> Child:
    express = resource.action == "startSyncExecution"
    machine_arn, _, _ = request.arguments["StateMachineArn"].partition("#")  # its test case
    arguments = {**request.arguments, "StateMachineArn": machine_arn}
    return Child.asked_for(request, arguments, express=express, stops=False)


def _refuse(
    resource: NestedResource, request: TaskRequest, report: Report, name: str, message: str
) -> None:
    error, cause = resource.error(name, message, request.task_token)
    report(Failed(error, cause, submitted=False))
