"""A task executor that runs the state machines that tasks start.

See https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from stepsmith.asl import StateMachine
from stepsmith.engine.clock import VirtualClock
from stepsmith.engine.failure import TASK_FAILED
from stepsmith.engine.machine import Machine
from stepsmith.engine.nested.callbacks import Callbacks
from stepsmith.engine.nested.child import Child
from stepsmith.engine.nested.resources import NestedResource, nested_resource
from stepsmith.engine.payload import Payload
from stepsmith.engine.run import RunResult, run
from stepsmith.engine.task import (
    Failed,
    NoAnswer,
    Outcome,
    Submitted,
    Succeeded,
    TaskExecutor,
    TaskRequest,
)
from stepsmith.errors import EndlessNesting

DEEPEST: Final = 32
"""How many executions may wait for one another before it is taken for a mistake."""

MOST_EXECUTIONS: Final = 10_000
"""How many executions may be started before it is taken for a mistake."""


class NestedExecutions:
    """Answers `states:startExecution`, `aws-sdk:sfn:startExecution` and `…:startSyncExecution`.

    An execution runs to its end when it is started, in virtual time that begins at that moment;
    what its parent learns of it comes at the right moments. Executions that nobody waits for run
    too. The parent's `TimeoutSeconds` stops an execution that it waits for with `.sync`, as AWS
    does; that the parent ends early for another reason does not. SendTaskSuccess, SendTaskFailure
    and SendTaskHeartbeat (`aws-sdk:sfn:…`) reach the tasks that wait for the execution that sends
    them. Answers have no `SdkHttpMetadata`, since there was no request.

    An execution's name may be used once, as on AWS, so make an executor for each run.

    Attributes:
        executions: how each execution that was started ended, by its ARN.
    """

    def __init__(
        self,
        machines: Mapping[str, Machine | StateMachine | Mapping[str, Any] | str],
        tasks: TaskExecutor,
    ) -> None:
        """Prepare.

        Args:
            machines: the state machines, by the ARNs with which they are started.
            tasks: answers everything else, also for state machines that are not among these.

        Raises:
            InvalidDefinition: a definition is none.
            UnsupportedDefinition: it uses parts of the language that the engine does not have.
        """
        self.executions: dict[str, RunResult] = {}
        self._machines = {
            arn: machine if isinstance(machine, Machine) else Machine.compile(machine)
            for arn, machine in machines.items()
        }
        self._tasks = tasks
        self._started: dict[str, Child] = {}
        self._begun: set[str] = set()
        self._waiting: dict[str, Callbacks] = {}
        self._later: deque[Child] | None = None
        self._depth = 0

    def __call__(self, request: TaskRequest, /) -> Outcome:
        """Do the work of one attempt.

        Raises:
            EndlessNesting: executions start one another without an end.
        """
        resource = nested_resource(request.resource)
        arguments = request.arguments
        if resource is None or not isinstance(arguments, dict):
            return self._tasks(request)
        if resource.kind == "report":
            callbacks = self._waiting.get(arguments.get("TaskToken", ""))
            return (
                self._tasks(request) if callbacks is None else callbacks.report(resource, request)
            )
        if arguments.get("StateMachineArn") in self._machines:
            return self._start(resource, request, arguments)
        return self._tasks(request)

    def _start(
        self, resource: NestedResource, request: TaskRequest, arguments: Mapping[str, Any]
    ) -> Outcome:
        try:
            child = Child.asked_for(
                request,
                arguments,
                express=resource.action == "startSyncExecution",
                stops=resource.pattern.startswith(".sync"),
            )
        except ValueError as error:
            return _refused(resource, request, "InvalidExecutionInput", str(error))
        earlier = self._started.setdefault(child.arn, child)
        if earlier is not child and (
            earlier.input_text != child.input_text or self._has_ended(earlier, request.now)
        ):
            message = f"Execution Already Exists: '{child.arn}'"
            return _refused(resource, request, "ExecutionAlreadyExists", message)
        if len(self._started) > MOST_EXECUTIONS:
            raise EndlessNesting(
                f"more than {MOST_EXECUTIONS:,} executions were started, the last one by state "
                f"'{request.state_name}' of {request.execution_arn}; do they start one another?"
            )
        if resource.action == "startSyncExecution":
            return self._run_for_answer(earlier, request)
        if resource.pattern:
            return self._wait_for(resource, request, earlier)
        if self._later is None:
            self._run_now(earlier, request)
        else:
            self._later.append(earlier)
        return Succeeded(earlier.response(resource.service))

    def _has_ended(self, child: Child, now: datetime) -> bool:
        result = self.executions.get(child.arn)
        return result is not None and child.ended_at(result) <= now

    def _run_for_answer(self, child: Child, request: TaskRequest) -> Outcome:
        result = self._run_now(child, request)
        if result is None:
            return NoAnswer()
        return Succeeded(child.synchronous_description(result), result.virtual_seconds)

    def _wait_for(self, resource: NestedResource, request: TaskRequest, child: Child) -> Outcome:
        callbacks = self._waiting[request.task_token] = Callbacks(request.now)
        try:
            result = self._run_now(child, request)
        finally:
            del self._waiting[request.task_token]
        ends = [] if callbacks.outcome is None else [callbacks.outcome]
        waits_for_end = resource.pattern != ".waitForTaskToken"
        if waits_for_end and result is not None and result.status != "ABORTED":
            ends.append(_end(resource, request, child, result))
        then = min(ends, key=lambda end: end.duration_seconds, default=NoAnswer())
        return Submitted(child.response(resource.service), then, heartbeats=callbacks.heartbeats)

    def _run_now(self, child: Child, request: TaskRequest) -> RunResult | None:
        """Run an execution with all that it starts; None for one that waits for this very call."""
        if self._depth == DEEPEST:
            raise EndlessNesting(
                f"{DEEPEST} executions wait for one another, the last one in state "
                f"'{request.state_name}' of {request.execution_arn}; does a state machine start "
                "itself?"
            )
        before, later = self._later, deque([child])
        self._later = later
        self._depth += 1
        try:
            while later:
                self._run(later.popleft())
        finally:
            self._later = before
            self._depth -= 1
        return self.executions.get(child.arn)

    def _run(self, child: Child) -> None:
        if child.arn in self._begun:
            return
        self._begun.add(child.arn)
        self.executions[child.arn] = run(
            self._machines[child.machine_arn],
            child.input,
            self,
            clock=VirtualClock(child.started_at),
            name=child.name,
            state_machine_arn=child.unqualified_machine_arn,
            execution_arn=child.arn,
            seed=child.seed,
            stop=child.stop,
        )


def _end(
    resource: NestedResource, request: TaskRequest, child: Child, result: RunResult
) -> Succeeded | Failed:
    """What the end of a child is to the state that waits for it."""
    described = child.description(
        result, resource.service, values_as_json=resource.pattern == ".sync:2"
    )
    seconds = (child.ended_at(result) - request.now).total_seconds()
    if result.status == "SUCCEEDED":
        return Succeeded(described, seconds)
    return Failed(TASK_FAILED, Payload(described).text, seconds)


def _refused(resource: NestedResource, request: TaskRequest, name: str, message: str) -> Failed:
    return Failed(*resource.error(name, message, request.task_token), submitted=False)
