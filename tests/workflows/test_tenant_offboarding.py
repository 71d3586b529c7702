"""Letting a tenant go: nothing is lost before its export, nothing is left after 30 days."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from stepsmith.authoring.compiled import compile_workflow
from stepsmith.engine import Machine, Outcome, RunResult, TaskRequest, VirtualClock, run
from stepsmith.local.failure_injection import FailureInjection, InjectedFailure, Moment
from stepsmith.local.in_process import InProcess
from stepsmith.local.lambda_executor import LambdaExecutor
from stepsmith.local.local_functions import LocalFunctions
from stepsmith.runtime.errors import LambdaCrashed, LambdaServiceError, Timeout, error_names
from stepsmith.runtime.task import Task
from tasks.tenant_models import LeavingRequest
from tasks.tenants_leaving import resume_tenant
from tests.tenants import EVERYTHING, NOTHING, Tenants, open_tenants
from workflows.tenant_offboarding import tenant_offboarding
from workflows.tenant_onboarding import tenant_onboarding

COMPILED = compile_workflow(tenant_offboarding)
FUNCTIONS = LocalFunctions(COMPILED.substitutions)
MACHINE = Machine.compile(FUNCTIONS.definition(COMPILED.definition))
STATE_OF = {task: state for state, task in COMPILED.task_states.items()}
ONBOARDING = compile_workflow(tenant_onboarding)
TAKING_IN = LocalFunctions(ONBOARDING.substitutions)

AnyTask = Task[..., Any]
STEPS = [task for task in COMPILED.tasks if task.name != "resume_tenant"]
SUSPENDING = {"suspend_tenant", "export_tenant"}


def failures() -> list[Any]:
    return [
        pytest.param(
            task,
            InjectedFailure(STATE_OF[task.name], error, times, moment),
            id=f"{task.name}-{error}-{'once' if times else 'always'}-{moment.name.lower()}",
        )
        for task in STEPS
        for error in [
            *(error.__name__ for error in task.raises),
            error_names(Timeout)[0],
            error_names(LambdaCrashed)[0],
            error_names(LambdaServiceError)[0],
        ]
        for times in (1, None)
        for moment in (Moment.BEFORE, Moment.ANSWER_LOST)
    ]


@pytest.fixture(scope="module")
def tenants() -> Iterator[Tenants]:
    with open_tenants() as tenants:
        yield tenants


@pytest.fixture
def leaving(tenants: Tenants) -> LeavingRequest:
    """A tenant with a row of its own that wants to leave."""
    request = tenants.request()
    machine = Machine.compile(TAKING_IN.definition(ONBOARDING.definition))
    taken = run(machine, request.model_dump(), LambdaExecutor(TAKING_IN, InProcess()))
    assert taken.status == "SUCCEEDED", taken.cause
    return LeavingRequest(request_id=f"leaving-{request.tenant_id}", tenant_id=request.tenant_id)


def offboard(request: LeavingRequest, *failing: InjectedFailure) -> RunResult:
    executor = FailureInjection(LambdaExecutor(FUNCTIONS, InProcess()), failing)
    return run(MACHINE, request.model_dump(), executor)


def is_retried(task: AnyTask, error: str) -> bool:
    return any(error in error_names(kind) for policy in task.retry for kind in policy.on)


def let_in(tenants: Tenants, tenant_id: str) -> tuple[bool, bool]:
    """Whether the administrator may sign in, and whether the API key is taken."""
    user = tenants.cognito.admin_get_user(UserPoolId=tenants.pool, Username=f"{tenant_id}-admin")
    keys = tenants.apigateway.get_api_keys(limit=500)["items"]
    key = next(key for key in keys if key.get("name") == f"tenant-{tenant_id}")
    return user.get("Enabled", False), key.get("enabled", False)


def test_after_thirty_days_nothing_is_left_but_the_export(
    tenants: Tenants, leaving: LeavingRequest
) -> None:
    before = tenants.rows(leaving.tenant_id)
    clock = VirtualClock()
    began = clock.now()
    result = run(MACHINE, leaving.model_dump(), LambdaExecutor(FUNCTIONS, InProcess()), clock=clock)
    output: Any = result.output
    assert (result.status, output["outcome"]) == ("SUCCEEDED", "CLOSED")
    assert timedelta(days=30) <= clock.now() - began < timedelta(days=30, minutes=1)
    assert tenants.belongings(leaving.tenant_id) == NOTHING
    assert tenants.state(leaving.tenant_id) == "CLOSED"
    export = output["export"]
    body = tenants.s3.get_object(Bucket=export["bucket"], Key=export["key"])["Body"].read()
    assert hashlib.sha256(body).hexdigest() == export["sha256"]
    rows = [json.loads(line) for line in body.decode().splitlines()]
    assert [row["record"] for row in rows] == [{"S": row["record"]} for row in before]
    assert tenants.s3.get_object_tagging(Bucket=export["bucket"], Key=export["key"])["TagSet"] == [
        {"Key": "tenant", "Value": leaving.tenant_id}
    ]


def test_during_the_grace_period_all_is_there_but_nobody_gets_in(
    tenants: Tenants, leaving: LeavingRequest
) -> None:
    functions = LambdaExecutor(FUNCTIONS, InProcess())
    seen: list[Any] = []

    def executor(asked: TaskRequest) -> Outcome:
        if asked.state_name == STATE_OF["still_leaves"]:
            seen.append(tenants.belongings(leaving.tenant_id))
            seen.append(let_in(tenants, leaving.tenant_id))
        return functions(asked)

    run(MACHINE, leaving.model_dump(), executor)
    assert seen == [EVERYTHING, (False, False)]


def test_a_tenant_that_is_called_back_keeps_everything(
    tenants: Tenants, leaving: LeavingRequest
) -> None:
    functions = LambdaExecutor(FUNCTIONS, InProcess())

    def executor(asked: TaskRequest) -> Outcome:
        if asked.state_name == STATE_OF["still_leaves"]:
            resume_tenant(leaving)
        return functions(asked)

    output: Any = run(MACHINE, leaving.model_dump(), executor).output
    assert output["outcome"] == "RECALLED"
    assert tenants.belongings(leaving.tenant_id) == EVERYTHING
    assert tenants.state(leaving.tenant_id) == "ACTIVE"
    assert let_in(tenants, leaving.tenant_id) == (True, True)


def test_only_who_is_there_can_leave() -> None:
    result = offboard(LeavingRequest(request_id="leaving-nobody", tenant_id="nobody"))
    assert result.error == "UnknownTenant"


@pytest.mark.parametrize(("task", "failure"), failures())
def test_a_failing_step(
    tenants: Tenants, leaving: LeavingRequest, task: AnyTask, failure: InjectedFailure
) -> None:
    """Retries make it good; else the tenant stays as it was, or leaves when it is run again."""
    result = offboard(leaving, failure)
    if failure.count == 1 and is_retried(task, failure.error):
        assert result.status == "SUCCEEDED", result.cause
    else:
        assert (result.status, result.error) == ("FAILED", failure.error)
        if task.name in SUSPENDING:
            assert tenants.belongings(leaving.tenant_id) == EVERYTHING
            assert tenants.state(leaving.tenant_id) == "ACTIVE"
            assert let_in(tenants, leaving.tenant_id) == (True, True)


@pytest.mark.parametrize("task", STEPS, ids=lambda task: task.name)
def test_a_task_that_is_called_twice_works_once(
    tenants: Tenants, leaving: LeavingRequest, task: AnyTask
) -> None:
    result = offboard(leaving, InjectedFailure(STATE_OF[task.name], "", moment=Moment.DUPLICATE))
    assert result.status == "SUCCEEDED", result.cause
    assert tenants.belongings(leaving.tenant_id) == NOTHING
