"""The order saga under every single failure: stock and money are both kept, or both given back.

The failures are enumerated from what the workflow's own tasks declare, so that a new task or error
is covered by itself. What DynamoDB contains afterwards is what counts.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
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
from stepsmith.local.worker_kill import KillOnRequest
from stepsmith.local.worker_processes import WorkerProcesses
from stepsmith.runtime.errors import LambdaCrashed, LambdaServiceError, Timeout, error_names
from stepsmith.runtime.task import Task
from tasks.order_models import Order
from tests.shop import Shop, open_shop
from workflows.order_saga import order_saga

ROOT = Path(__file__).resolve().parents[2]
COMPILED = compile_workflow(order_saga)
FUNCTIONS = LocalFunctions(COMPILED.substitutions)
MACHINE = Machine.compile(FUNCTIONS.definition(COMPILED.definition))
STATE_OF = {task: state for state, task in COMPILED.task_states.items()}

AnyTask = Task[..., Any]
UNDONE_BY: dict[str, AnyTask] = {
    task.undone_by.name: task for task in COMPILED.tasks if task.undone_by is not None
}
"""Each compensation's name, and the step that it undoes."""
COMPENSATIONS = [task for task in COMPILED.tasks if task.name in UNDONE_BY]
STEPS = [task for task in COMPILED.tasks if task.name not in UNDONE_BY]
UNDOABLE = [task for task in STEPS if task.undone_by is not None]
TURNING_BACK = InjectedFailure(STATE_OF[UNDOABLE[-1].name], UNDOABLE[-1].raises[0].__name__)
"""The last step fails for good, so that every compensation is due."""

LASTING = [1, None]
MOMENTS = [Moment.BEFORE, Moment.ANSWER_LOST]


def failures_of(task: AnyTask) -> list[str]:
    """The errors a task declares, and those that befall any Lambda function."""
    declared = [error.__name__ for error in task.raises]
    befalling = [*error_names(Timeout), error_names(LambdaCrashed)[0]]
    return [*declared, *befalling, error_names(LambdaServiceError)[0]]


def is_retried(task: AnyTask, error: str) -> bool:
    return any(error in error_names(kind) for policy in task.retry for kind in policy.on)


def every_failure(tasks: Sequence[AnyTask]) -> list[Any]:
    return [
        pytest.param(
            task,
            InjectedFailure(STATE_OF[task.name], error, times, moment),
            id=f"{task.name}-{error}-{'once' if times else 'always'}-{moment.name.lower()}",
        )
        for task in tasks
        for error in failures_of(task)
        for times in LASTING
        for moment in MOMENTS
    ]


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    with open_shop() as shop:
        yield shop


@pytest.fixture
def order(shop: Shop) -> Order:
    """An order that nothing stands against."""
    return shop.order((shop.article(5), 2), unit_price_cents=150)


def saga(order: Order, executor: TaskExecutor) -> RunResult:
    return run(MACHINE, order.model_dump(), executor)


def with_failures(*failures: InjectedFailure) -> FailureInjection:
    return FailureInjection(LambdaExecutor(FUNCTIONS, InProcess()), failures)


KEPT = {"stock": (3, 2), "money": (9700, 300), "slots": (9, 1)}
GIVEN_BACK = {"stock": (5, 0), "money": (10_000, 0), "slots": (10, 0)}
KEPT_BY = {"reserve_inventory": "stock", "charge_payment": "money", "ship_order": "slots"}


def books(shop: Shop, order: Order) -> dict[str, tuple[int, int]]:
    return {
        "stock": shop.stock(order.items[0].sku),
        "money": shop.money(order.customer_id),
        "slots": shop.slots(order.carrier),
    }


def not_undone(result: RunResult) -> list[dict[str, Any]]:
    assert result.error == "SagaIncomplete"
    report: list[dict[str, Any]] = json.loads(result.cause or "")["not_undone"]
    return report


def test_every_step_that_can_be_undone_has_its_place_in_the_books() -> None:
    """A new step needs a line in `KEPT_BY`, or the tests below would not look at its effect."""
    assert [task.name for task in UNDOABLE] == list(KEPT_BY)


def test_without_a_failure_everything_is_kept(shop: Shop, order: Order) -> None:
    result = saga(order, with_failures())
    assert (result.status, books(shop, order)) == ("SUCCEEDED", KEPT)


@pytest.mark.parametrize(("task", "failure"), every_failure(STEPS))
def test_a_failing_step(shop: Shop, order: Order, task: AnyTask, failure: InjectedFailure) -> None:
    """It is made good by retries, or all is given back; what follows the saga undoes nothing."""
    result = saga(order, with_failures(failure))
    if failure.count == 1 and is_retried(task, failure.error):
        assert (result.status, books(shop, order)) == ("SUCCEEDED", KEPT)
    else:
        assert (result.status, result.error) == ("FAILED", failure.error)
        assert books(shop, order) == (GIVEN_BACK if task.undone_by else KEPT)


@pytest.mark.parametrize(("task", "failure"), every_failure(COMPENSATIONS))
def test_a_failing_compensation(
    shop: Shop, order: Order, task: AnyTask, failure: InjectedFailure
) -> None:
    """It is made good by retries, or named as not undone; the others run all the same."""
    result = saga(order, with_failures(TURNING_BACK, failure))
    if failure.count == 1 and is_retried(task, failure.error):
        assert (result.error, books(shop, order)) == (TURNING_BACK.error, GIVEN_BACK)
        return
    assert [(entry["task"], entry["error"]) for entry in not_undone(result)] == [
        (task.name, failure.error)
    ]
    assert not_undone(result)[0]["arguments"]["order"]["order_id"] == order.order_id
    step = UNDONE_BY[task.name]
    happened = failure.moment is Moment.BEFORE and step is not UNDOABLE[-1]
    left = {KEPT_BY[step.name]} if happened else set[str]()
    assert books(shop, order) == {
        name: KEPT[name] if name in left else GIVEN_BACK[name] for name in GIVEN_BACK
    }


def test_when_no_compensation_works_all_are_named(shop: Shop, order: Order) -> None:
    broken = [InjectedFailure(STATE_OF[task.name], "DatabaseBusy") for task in COMPENSATIONS]
    result = saga(order, with_failures(TURNING_BACK, *broken))
    assert [entry["task"] for entry in not_undone(result)] == [task.name for task in COMPENSATIONS]
    assert books(shop, order) == {**KEPT, "slots": GIVEN_BACK["slots"]}


@pytest.mark.parametrize("task", STEPS, ids=lambda task: task.name)
def test_a_step_called_twice_has_its_effect_once(shop: Shop, order: Order, task: AnyTask) -> None:
    duplicate = InjectedFailure(STATE_OF[task.name], "", moment=Moment.DUPLICATE)
    result = saga(order, with_failures(duplicate))
    assert (result.status, books(shop, order)) == ("SUCCEEDED", KEPT)


@pytest.mark.parametrize("task", COMPENSATIONS, ids=lambda task: task.name)
def test_a_compensation_called_twice_undoes_once(shop: Shop, order: Order, task: AnyTask) -> None:
    duplicate = InjectedFailure(STATE_OF[task.name], "", moment=Moment.DUPLICATE)
    result = saga(order, with_failures(TURNING_BACK, duplicate))
    assert (result.error, books(shop, order)) == (TURNING_BACK.error, GIVEN_BACK)


@pytest.mark.parametrize("task", UNDOABLE, ids=lambda task: task.name)
def test_a_step_that_wakes_up_after_the_saga_has_no_effect(
    shop: Shop, order: Order, task: AnyTask
) -> None:
    """All its attempts hang until the state gives up on them, and go on when all is undone."""
    functions = LambdaExecutor(FUNCTIONS, InProcess())
    hanging: list[TaskRequest] = []

    def executor(request: TaskRequest) -> Outcome:
        if request.state_name != STATE_OF[task.name]:
            return functions(request)
        hanging.append(request)
        return NoAnswer()

    assert saga(order, executor).error == "States.Timeout"
    late = [functions(request) for request in hanging]
    assert {outcome.error for outcome in late if isinstance(outcome, Failed)} == {"OrderWithdrawn"}
    assert books(shop, order) == GIVEN_BACK


@pytest.fixture(scope="module")
def workers(shop: Shop) -> Iterator[WorkerProcesses]:
    """Processes that find the shop in their environment, as it is now."""
    with WorkerProcesses(ROOT) as workers:
        yield workers


class TestWorkerKilled:
    """SIGKILL amid a task: before each of its requests to AWS, and after the effect of each."""

    @pytest.mark.parametrize("task", STEPS, ids=lambda task: task.name)
    def test_a_killed_step_is_repeated(
        self, shop: Shop, workers: WorkerProcesses, task: AnyTask
    ) -> None:
        kills = 0
        for served in count():
            order = shop.order((shop.article(5), 2), unit_price_cents=150)
            shop.letters()
            executor = self.killing(shop, workers, task, served)
            result = saga(order, executor)
            assert (result.status, books(shop, order)) == ("SUCCEEDED", KEPT)
            assert len(shop.letters()) == 1
            if not executor.killed:
                break
            kills += 1
        assert kills >= 2

    @pytest.mark.parametrize("task", COMPENSATIONS, ids=lambda task: task.name)
    def test_a_killed_compensation_is_repeated(
        self, shop: Shop, workers: WorkerProcesses, task: AnyTask
    ) -> None:
        kills = 0
        for served in count():
            order = shop.order((shop.article(5), 2), unit_price_cents=150)
            executor = self.killing(shop, workers, task, served)
            result = saga(order, FailureInjection(executor, [TURNING_BACK]))
            assert (result.error, books(shop, order)) == (TURNING_BACK.error, GIVEN_BACK)
            if not executor.killed:
                break
            kills += 1
        assert kills >= 2

    def killing(
        self, shop: Shop, workers: WorkerProcesses, task: AnyTask, served: int
    ) -> KillOnRequest:
        return KillOnRequest(
            LambdaExecutor(FUNCTIONS, workers),
            shop.cloud.endpoint,
            lambda: workers.kill(task),
            state=STATE_OF[task.name],
            requests_served=served,
        )
