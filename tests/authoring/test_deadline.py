"""A workflow's timeout is a deadline for the steps of its saga; compensations run after it."""

from __future__ import annotations

from typing import Any

from stepsmith import compile_workflow, retry, saga, task, workflow
from stepsmith.engine import Failed, Machine, Succeeded, TaskRequest, run


class NotYet(Exception):
    pass


@task(timeout_seconds=10)
def give_back(number: int) -> None: ...


@task(timeout_seconds=10, undone_by=give_back)
def take(number: int) -> None: ...


@task(retry=retry(on=[NotYet], interval_seconds=40, max_attempts=2), raises=[NotYet])
def ask(number: int) -> None: ...


@task
def tell(number: int) -> None: ...


@workflow(timeout_seconds=60)
def errand(number: int) -> None:
    with saga():
        take(number)
        ask(number)
        tell(number)


def play(answers: dict[str, list[Any]]) -> tuple[Any, list[str]]:
    called: list[str] = []

    def executor(request: TaskRequest) -> Succeeded | Failed:
        called.append(request.state_name)
        left = answers.get(request.state_name, [])
        answer = left.pop(0) if left else Succeeded({"Payload": None})
        assert isinstance(answer, (Succeeded, Failed))
        return answer

    machine = Machine.compile(compile_workflow(errand).definition)
    return run(machine, 1, executor), called


def test_a_step_does_not_begin_after_the_deadline_and_what_was_done_is_undone() -> None:
    """The second retry would begin after 120 s; the deadline ends the tries, and Take is undone."""
    result, called = play({"Ask": [Failed("NotYet", None), Failed("NotYet", None)]})
    assert called == ["Take", "Ask", "Ask", "GiveBack"]
    assert result.status == "FAILED"
    assert result.error == "States.QueryEvaluationError"
    assert "the deadline of 60 s has passed" in result.cause
    assert result.virtual_seconds == 120  # 40 s, then twice that


def test_within_the_deadline_every_step_runs() -> None:
    result, called = play({})
    assert called == ["Take", "Ask", "Tell"]
    assert result.status == "SUCCEEDED"


def test_the_machine_keeps_the_time_that_the_last_step_and_compensations_may_need() -> None:
    """Ask: three tries of 60 + 5 s and waits of 40 and 80 s. GiveBack: one try of 10 + 5 s."""
    timeout = compile_workflow(errand).definition["TimeoutSeconds"]
    assert timeout == 60 + (3 * 65 + 40 + 80) + 15


def test_a_state_near_the_deadline_gets_only_the_time_that_is_left() -> None:
    requests: dict[str, float | None] = {}

    def executor(request: TaskRequest) -> Succeeded:
        requests[request.state_name] = request.timeout_seconds
        return Succeeded(
            {"Payload": None}, duration_seconds=50 if request.state_name == "Ask" else 0
        )

    run(Machine.compile(compile_workflow(errand).definition), 1, executor)
    assert requests == {"Take": 15, "Ask": 60, "Tell": 10}
