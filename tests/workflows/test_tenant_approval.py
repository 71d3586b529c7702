"""Large plans wait for a person: who is asked, for how long, and what becomes of the answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from stepsmith.authoring.compiled import compile_workflow
from stepsmith.engine import (
    Machine,
    NoAnswer,
    Outcome,
    RunResult,
    Submitted,
    Succeeded,
    TaskRequest,
    VirtualClock,
    run,
)
from stepsmith.local.in_process import InProcess
from stepsmith.local.lambda_executor import LambdaExecutor
from stepsmith.local.local_functions import LocalFunctions
from tasks.tenant_models import TenantRequest
from tests.tenants import EVERYTHING, NOTHING, Tenants, open_tenants
from workflows.tenant_onboarding import tenant_onboarding

COMPILED = compile_workflow(tenant_onboarding)
FUNCTIONS = LocalFunctions(COMPILED.substitutions)
MACHINE = Machine.compile(FUNCTIONS.definition(COMPILED.definition))
WAITING = ".waitForTaskToken"
YES = {"approved": True, "by": "grace"}
NO = {"approved": False, "by": "grace"}


@pytest.fixture(scope="module")
def tenants() -> Iterator[Tenants]:
    with open_tenants() as tenants:
        yield tenants


def onboard(request: TenantRequest, *answers: Any) -> tuple[RunResult, timedelta]:
    """How it ends and how long it takes, where people answer so; `None` is no answer."""
    functions = LambdaExecutor(FUNCTIONS, InProcess())
    left = list(answers)
    clock = VirtualClock()
    began = clock.now()

    def executor(asked: TaskRequest) -> Outcome:
        if not asked.resource.endswith(WAITING):
            return functions(asked)
        sent = functions(replace(asked, resource=asked.resource.removesuffix(WAITING)))
        assert isinstance(sent, Succeeded)
        answer = left.pop(0)
        return Submitted(sent.output, NoAnswer() if answer is None else Succeeded(answer))

    result = run(MACHINE, request.model_dump(), executor, clock=clock)
    return result, clock.now() - began


def test_small_plans_ask_nobody(tenants: Tenants) -> None:
    result, _ = onboard(tenants.request("standard"))
    assert (result.status, tenants.messages("tenant-approvals")) == ("SUCCEEDED", [])


def test_an_approved_plan_goes_on(tenants: Tenants) -> None:
    request = tenants.request("large")
    result, _ = onboard(request, YES)
    assert result.status == "SUCCEEDED", result.cause
    (question,) = tenants.messages("tenant-approvals")
    assert (question["tenant_id"], question["reminder"]) == (request.tenant_id, False)
    assert tenants.belongings(request.tenant_id) == EVERYTHING


def test_a_refused_plan_leaves_nothing(tenants: Tenants) -> None:
    request = tenants.request("large")
    result, _ = onboard(request, NO)
    assert (result.error, result.cause) == ("PlanRefused", f"grace refused {request.tenant_id}")
    assert tenants.belongings(request.tenant_id) == NOTHING
    assert tenants.state(request.tenant_id) == "RELEASED"
    tenants.messages("tenant-approvals")


def test_after_two_days_there_is_a_reminder_with_a_token_of_its_own(tenants: Tenants) -> None:
    result, took = onboard(tenants.request("large"), None, YES)
    assert result.status == "SUCCEEDED", result.cause
    first, second = tenants.messages("tenant-approvals")
    assert {first["reminder"], second["reminder"]} == {True, False}
    assert first["token"] != second["token"]
    assert timedelta(days=2) <= took < timedelta(days=2, minutes=1)


def test_after_seven_days_the_id_is_given_back(tenants: Tenants) -> None:
    request = tenants.request("large")
    result, took = onboard(request, None, None)
    assert result.error == "NobodyDecided"
    assert tenants.state(request.tenant_id) == "RELEASED"
    assert timedelta(days=7) <= took < timedelta(days=7, minutes=1)
