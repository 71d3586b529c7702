"""Taking a tenant in under every single failure: it has all that it needs, or nothing is left.

The failures are enumerated from what the workflow's own tasks declare. What counts is what the
services contain afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from stepsmith.authoring.compiled import compile_workflow
from stepsmith.engine import (
    Failed,
    Machine,
    NoAnswer,
    Outcome,
    RunResult,
    TaskExecutor,
    TaskRequest,
    run,
)
from stepsmith.local.failure_injection import FailureInjection, InjectedFailure, Moment
from stepsmith.local.in_process import InProcess
from stepsmith.local.lambda_executor import LambdaExecutor
from stepsmith.local.local_functions import LocalFunctions
from stepsmith.runtime.errors import LambdaCrashed, LambdaServiceError, Timeout, error_names
from stepsmith.runtime.task import Task
from tasks.tenant_models import TenantRequest
from tests.tenants import EVERYTHING, NOTHING, Tenants, open_tenants
from workflows.tenant_onboarding import tenant_onboarding

COMPILED = compile_workflow(tenant_onboarding)
FUNCTIONS = LocalFunctions(COMPILED.substitutions)
MACHINE = Machine.compile(FUNCTIONS.definition(COMPILED.definition))
STATE_OF = {task: state for state, task in COMPILED.task_states.items()}

AnyTask = Task[..., Any]
COMPENSATIONS = [task for task in COMPILED.tasks if task.name.startswith(("delete_", "release_"))]
STEPS = [
    task for task in COMPILED.tasks if task not in COMPENSATIONS and task.name != "ask_for_approval"
]
AFTERWARDS = {"welcome_tenant"}
TURNING_BACK = InjectedFailure(STATE_OF["check_isolation"], "IsolationBroken")


def failures_of(task: AnyTask) -> list[str]:
    declared = [error.__name__ for error in task.raises]
    return [
        *declared,
        error_names(Timeout)[0],
        error_names(LambdaCrashed)[0],
        error_names(LambdaServiceError)[0],
    ]


def is_retried(task: AnyTask, error: str) -> bool:
    return any(error in error_names(kind) for policy in task.retry for kind in policy.on)


def every_failure(tasks: list[AnyTask]) -> list[Any]:
    return [
        pytest.param(
            task,
            InjectedFailure(STATE_OF[task.name], error, times, moment),
            id=f"{task.name}-{error}-{'once' if times else 'always'}-{moment.name.lower()}",
        )
        for task in tasks
        for error in failures_of(task)
        for times in (1, None)
        for moment in (Moment.BEFORE, Moment.ANSWER_LOST)
    ]


@pytest.fixture(scope="module")
def tenants() -> Iterator[Tenants]:
    with open_tenants() as tenants:
        yield tenants


def onboard(request: TenantRequest, executor: TaskExecutor | None = None) -> RunResult:
    return run(MACHINE, request.model_dump(), executor or with_failures())


def with_failures(*failures: InjectedFailure) -> FailureInjection:
    return FailureInjection(LambdaExecutor(FUNCTIONS, InProcess()), failures)


def test_a_tenant_gets_one_of_everything(tenants: Tenants) -> None:
    request = tenants.request()
    result = onboard(request)
    assert result.status == "SUCCEEDED", result.cause
    assert tenants.belongings(request.tenant_id) == EVERYTHING
    assert tenants.state(request.tenant_id) == "ACTIVE"
    (letter,) = tenants.messages("tenant-letters.fifo")
    assert letter["to"] == request.admin_email


def test_everything_is_tagged_with_the_tenant(tenants: Tenants) -> None:
    request = tenants.request("standard")
    output: Any = onboard(request).output
    expected = {"tenant": request.tenant_id, "request": request.request_id, "tier": "standard"}
    role = tenants.iam.list_role_tags(RoleName=f"tenant-{request.tenant_id}")["Tags"]
    key = tenants.kms.list_resource_tags(KeyId=output["encryption_key"]["key_arn"])["Tags"]
    api_key = tenants.apigateway.get_api_key(apiKey=output["api_access"]["api_key_id"])
    assert {tag["Key"]: tag["Value"] for tag in role} == expected
    assert {tag["TagKey"]: tag["TagValue"] for tag in key} == expected
    assert api_key.get("tags") == expected


def test_the_api_key_is_in_the_plan_of_the_tier(tenants: Tenants) -> None:
    access: Any = onboard(tenants.request("standard")).output
    plan_id = access["api_access"]["usage_plan_id"]
    plan = tenants.apigateway.get_usage_plan(usagePlanId=plan_id)
    keys = tenants.apigateway.get_usage_plan_keys(usagePlanId=plan_id)["items"]
    assert plan.get("name") == "tenants-standard"
    assert access["api_access"]["api_key_id"] in {key.get("id") for key in keys}


@pytest.mark.parametrize(("task", "failure"), every_failure(STEPS))
def test_a_failing_step(tenants: Tenants, task: AnyTask, failure: InjectedFailure) -> None:
    """It is made good by retries, or nothing is left; a welcome that fails undoes nothing."""
    request = tenants.request()
    result = onboard(request, with_failures(failure))
    made_good = failure.count == 1 and is_retried(task, failure.error)
    kept = made_good or task.name in AFTERWARDS
    assert (result.status, result.error) == (
        ("SUCCEEDED", None) if made_good else ("FAILED", failure.error)
    )
    assert tenants.belongings(request.tenant_id) == (EVERYTHING if kept else NOTHING)
    assert tenants.state(request.tenant_id) == ("ACTIVE" if kept else "RELEASED")


@pytest.mark.parametrize("task", COMPENSATIONS, ids=lambda task: task.name)
def test_a_failing_compensation_is_named(tenants: Tenants, task: AnyTask) -> None:
    request = tenants.request()
    broken = InjectedFailure(STATE_OF[task.name], "NotReadyYet")
    result = onboard(request, with_failures(TURNING_BACK, broken))
    assert result.error == "SagaIncomplete"
    assert task.name in (result.cause or "")


@pytest.mark.parametrize("task", [*STEPS, *COMPENSATIONS], ids=lambda task: task.name)
def test_a_task_that_is_called_twice_works_once(tenants: Tenants, task: AnyTask) -> None:
    request = tenants.request()
    duplicate = InjectedFailure(STATE_OF[task.name], "", moment=Moment.DUPLICATE)
    undone = task in COMPENSATIONS
    onboard(request, with_failures(*([TURNING_BACK] if undone else []), duplicate))
    assert tenants.belongings(request.tenant_id) == (NOTHING if undone else EVERYTHING)


@pytest.mark.parametrize("task", [t for t in STEPS if t.undone_by], ids=lambda task: task.name)
def test_a_step_that_wakes_up_late_leaves_nothing(tenants: Tenants, task: AnyTask) -> None:
    """All its attempts hang until the state gives up on them, and go on when all is undone."""
    request = tenants.request()
    functions = LambdaExecutor(FUNCTIONS, InProcess())
    hanging: list[TaskRequest] = []

    def executor(asked: TaskRequest) -> Outcome:
        if asked.state_name != STATE_OF[task.name]:
            return functions(asked)
        hanging.append(asked)
        return NoAnswer()

    assert onboard(request, executor).error == "States.Timeout"
    late = [functions(asked) for asked in hanging]
    assert {one.error for one in late if isinstance(one, Failed)} == {"RequestWithdrawn"}
    assert tenants.belongings(request.tenant_id) == NOTHING


def test_the_same_request_twice_is_one_tenant(tenants: Tenants) -> None:
    request = tenants.request()
    first, second = onboard(request), onboard(request)
    assert first.output == second.output
    assert tenants.belongings(request.tenant_id) == EVERYTHING


def test_an_id_that_is_taken_stays_with_its_owner(tenants: Tenants) -> None:
    owner = tenants.request()
    onboard(owner)
    result = onboard(tenants.request(tenant_id=owner.tenant_id))
    assert result.error == "TenantIdTaken"
    assert tenants.belongings(owner.tenant_id) == EVERYTHING
    assert tenants.state(owner.tenant_id) == "ACTIVE"


def test_an_id_that_was_given_back_is_free_for_another_request(tenants: Tenants) -> None:
    first = tenants.request()
    onboard(first, with_failures(TURNING_BACK))
    assert onboard(tenants.request(tenant_id=first.tenant_id)).status == "SUCCEEDED"
    assert onboard(first).error == "TenantIdTaken"
    assert tenants.belongings(first.tenant_id) == EVERYTHING


def test_a_role_that_sees_other_tenants_is_found_out(tenants: Tenants) -> None:
    """The policy is widened behind the workflow's back, just before the check."""
    request = tenants.request()
    functions = LambdaExecutor(FUNCTIONS, InProcess())

    def executor(asked: TaskRequest) -> Outcome:
        if asked.state_name == STATE_OF["check_isolation"]:
            tenants.iam.put_role_policy(
                RoleName=f"tenant-{request.tenant_id}",
                PolicyName="own-partition",
                PolicyDocument='{"Version": "2012-10-17", "Statement": '
                '{"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"}}',
            )
        return functions(asked)

    result = onboard(request, executor)
    assert (result.error, result.cause and "reads rows of another" in result.cause) == (
        "IsolationBroken",
        True,
    )
    assert tenants.belongings(request.tenant_id) == NOTHING
