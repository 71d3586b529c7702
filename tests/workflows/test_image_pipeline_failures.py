"""The image pipeline under every single failure: a photo has all its copies, or none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from stepsmith.authoring.compiled import compile_workflow
from stepsmith.engine import Machine, RunResult, TaskExecutor, run
from stepsmith.local.failure_injection import FailureInjection, InjectedFailure, Moment
from stepsmith.local.in_process import InProcess
from stepsmith.local.lambda_executor import LambdaExecutor
from stepsmith.local.local_functions import LocalFunctions
from stepsmith.local.worker_kill import KillOnRequest
from stepsmith.local.worker_processes import WorkerProcesses
from stepsmith.runtime.errors import LambdaCrashed, LambdaServiceError, Timeout, error_names
from stepsmith.runtime.task import Task
from tests.photos import DERIVED, ROOT, Photos, open_photos
from workflows.image_pipeline import image_pipeline

COMPILED = compile_workflow(image_pipeline)
FUNCTIONS = LocalFunctions(COMPILED.substitutions)
MACHINE = Machine.compile(FUNCTIONS.definition(COMPILED.definition))
STATE_OF = {task: state for state, task in COMPILED.task_states.items()}

AnyTask = Task[..., Any]
UNDOING = "withdraw_photo"
REFUSING = "refuse_photo"
ANNOUNCING = "announce_photo"
STEPS = [task for task in COMPILED.tasks if task.name not in (UNDOING, REFUSING)]
REFUSED = {"NotAnImage", "TooLarge", "DecompressionBomb"}
TURNING_BACK = InjectedFailure(STATE_OF["record_photo"], "PhotoWithdrawn")
"""The last step fails for good."""


def failures(tasks: list[AnyTask]) -> list[Any]:
    return [
        pytest.param(
            task,
            InjectedFailure(STATE_OF[task.name], error, times, moment),
            id=f"{task.name}-{error}-{'once' if times else 'always'}-{moment.name.lower()}",
        )
        for task in tasks
        for error in [
            *(error.__name__ for error in task.raises),
            error_names(Timeout)[0],
            error_names(LambdaCrashed)[0],
            error_names(LambdaServiceError)[0],
        ]
        for times in (1, None)
        for moment in (Moment.BEFORE, Moment.ANSWER_LOST)
    ]


def task_called(name: str) -> AnyTask:
    return next(task for task in COMPILED.tasks if task.name == name)


def is_retried(task: AnyTask, error: str) -> bool:
    return any(error in error_names(kind) for policy in task.retry for kind in policy.on)


@pytest.fixture(scope="module")
def photos() -> Iterator[Photos]:
    with open_photos() as photos:
        yield photos


@pytest.fixture(autouse=True)
def nothing_made(photos: Photos) -> None:
    photos.made()
    photos.announced()


def with_failures(*failures: InjectedFailure) -> FailureInjection:
    return FailureInjection(LambdaExecutor(FUNCTIONS, InProcess()), failures)


def process(event: dict[str, Any], executor: TaskExecutor) -> RunResult:
    return run(MACHINE, event, executor)


def state(photos: Photos, event: dict[str, Any]) -> tuple[str | None, set[str]]:
    """What the table says, and the names of what was made."""
    return photos.row(event).get("status"), {key.rpartition("/")[2] for key in photos.made()}


@pytest.mark.parametrize(("task", "failure"), failures(STEPS))
def test_a_failing_step(photos: Photos, task: AnyTask, failure: InjectedFailure) -> None:
    """It is made good by retries, or nothing is left; what is announced stays."""
    event = photos.uploaded()
    result = process(event, with_failures(failure))
    if failure.count == 1 and is_retried(task, failure.error):
        assert result.status == "SUCCEEDED", result.cause
        assert state(photos, event) == ("PROCESSED", DERIVED)
        return
    assert (result.status, result.error) == ("FAILED", failure.error)
    if task.name == ANNOUNCING:
        assert state(photos, event) == ("PROCESSED", DERIVED)
    elif failure.error in REFUSED:
        assert state(photos, event) == ("REFUSED", set())
    else:
        assert state(photos, event) == ("FAILED", set())


@pytest.mark.parametrize(("task", "failure"), failures([task_called(REFUSING)]))
def test_a_failing_refusal(photos: Photos, task: AnyTask, failure: InjectedFailure) -> None:
    """The photo is free again unless it was written down."""
    event = photos.uploaded(b"no picture")
    result = process(event, with_failures(failure))
    assert result.status == "FAILED"
    made_good = failure.count == 1 and is_retried(task, failure.error)
    written = made_good or failure.moment is Moment.ANSWER_LOST
    assert result.error == ("NotAnImage" if made_good else failure.error)
    assert state(photos, event) == ("REFUSED" if written else "FAILED", set())


@pytest.mark.parametrize(("task", "failure"), failures([task_called(UNDOING)]))
def test_a_failing_withdrawal(photos: Photos, task: AnyTask, failure: InjectedFailure) -> None:
    """It is made good by retries, or named as not done."""
    event = photos.uploaded()
    result = process(event, with_failures(TURNING_BACK, failure))
    if failure.count == 1 and is_retried(task, failure.error):
        assert result.error == TURNING_BACK.error
        assert state(photos, event) == ("FAILED", set())
        return
    assert result.error == "SagaIncomplete"
    (left,) = json.loads(result.cause or "")["not_undone"]
    assert (left["task"], left["error"]) == (UNDOING, failure.error)
    done = failure.moment is Moment.ANSWER_LOST
    assert state(photos, event) == (("FAILED", set()) if done else ("CLAIMED", DERIVED))


@pytest.mark.parametrize("task", STEPS, ids=lambda task: task.name)
def test_a_step_called_twice_has_its_effect_once(photos: Photos, task: AnyTask) -> None:
    event = photos.uploaded()
    duplicate = InjectedFailure(STATE_OF[task.name], "", moment=Moment.DUPLICATE)
    assert process(event, with_failures(duplicate)).status == "SUCCEEDED"
    assert state(photos, event) == ("PROCESSED", DERIVED)


@pytest.fixture(scope="module")
def workers(photos: Photos) -> Iterator[WorkerProcesses]:
    """Processes that find the photos in their environment, as it is now."""
    with WorkerProcesses(ROOT) as workers:
        yield workers


@pytest.mark.parametrize(
    "name", ["claim_photo", "watermark_photo", "record_photo"], ids=lambda name: name
)
def test_a_killed_step_is_repeated(photos: Photos, workers: WorkerProcesses, name: str) -> None:
    """SIGKILL amid a task: before each of its requests to AWS, and after the effect of each."""
    task = task_called(name)
    kills = 0
    for served in count():
        event = photos.uploaded()
        executor = KillOnRequest(
            LambdaExecutor(FUNCTIONS, workers),
            photos.cloud.endpoint,
            lambda: workers.kill(task),
            state=STATE_OF[name],
            requests_served=served,
        )
        assert process(event, executor).status == "SUCCEEDED"
        assert state(photos, event) == ("PROCESSED", DERIVED)
        if not executor.killed:
            break
        kills += 1
    assert kills >= 2
