"""Tasks in processes of their own."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from stepsmith import task
from stepsmith.errors import LocalCloudError
from stepsmith.local.lambda_response import FunctionError, FunctionResult
from stepsmith.local.worker_processes import WorkerProcesses

PAYLOAD = b'{"arguments": {}, "context": {"execution": "e", "state": "S"}}'
MODULE = """
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from stepsmith import task

calls = 0


@task(timeout_seconds=10)
def who() -> list[int]:
    global calls
    calls += 1
    print("call", calls, flush=True)
    return [os.getpid(), calls]


@task(timeout_seconds=1)
def hang() -> None:
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    time.sleep(60)


@task
def crash() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


@task
def leave() -> None:
    os._exit(3)


@task
def fail() -> None:
    raise KeyError("no such key")


@task
def environment() -> str:
    return os.environ.get("COLOUR", "")


@task(timeout_seconds=20)
def meet() -> None:
    Path(str(os.getpid()) + ".here").touch()
    while len(list(Path().glob("*.here"))) < 2:
        time.sleep(0.01)


@task
def odd() -> int:
    return "not a number"
"""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("project")
    (root / "worked_tasks.py").write_text(MODULE)
    return root


@pytest.fixture(scope="module")
def tasks(root: Path) -> Iterator[ModuleType]:
    sys.path.insert(0, str(root))
    yield importlib.import_module("worked_tasks")
    sys.path.remove(str(root))
    del sys.modules["worked_tasks"]


@pytest.fixture
def workers(root: Path) -> Iterator[WorkerProcesses]:
    with WorkerProcesses(root) as workers:
        yield workers


def who(workers: WorkerProcesses, tasks: Any) -> tuple[int, int]:
    response = workers(tasks.who, PAYLOAD, "id-1")
    assert isinstance(response, FunctionResult)
    process, call = eval(response.payload)
    return process, call


def test_a_function_keeps_its_process_while_it_is_warm(
    workers: WorkerProcesses, tasks: Any
) -> None:
    first, second = who(workers, tasks), who(workers, tasks)
    assert (first[0] == second[0], first[1], second[1]) == (True, 1, 2)
    assert first[0] != os.getpid()


def test_what_it_prints_comes_back_call_by_call(workers: WorkerProcesses, tasks: Any) -> None:
    outputs = [workers(tasks.who, PAYLOAD, "id-1").output for _ in range(2)]
    assert outputs == ["call 1\n", "call 2\n"]


def test_a_killed_function_gets_a_new_process(workers: WorkerProcesses, tasks: Any) -> None:
    before = who(workers, tasks)
    workers.kill(tasks.who)
    after = who(workers, tasks)
    assert (after[0] != before[0], after[1]) == (True, 1)


def test_a_hanging_function_is_killed_after_its_timeout(
    workers: WorkerProcesses, tasks: Any
) -> None:
    response = workers(tasks.hang, PAYLOAD, "id-1")
    assert response == FunctionError(
        "Sandbox.Timedout",
        {
            "errorType": "Sandbox.Timedout",
            "errorMessage": "RequestId: id-1 Error: Task timed out after 1.00 seconds",
        },
    )


@pytest.mark.parametrize(
    ("name", "reason"),
    [("crash", "signal: segmentation fault"), ("leave", "exit status 3")],
)
def test_a_process_that_dies_is_an_exit_error(
    workers: WorkerProcesses, tasks: Any, name: str, reason: str
) -> None:
    response = workers(getattr(tasks, name), PAYLOAD, "id-1")
    assert isinstance(response, FunctionError)
    assert response.error == "Runtime.ExitError"
    assert response.document["errorMessage"] == (
        f"RequestId: id-1 Error: Runtime exited with error: {reason}"
    )


def test_an_exception_comes_back_with_its_trace(workers: WorkerProcesses, tasks: Any) -> None:
    response = workers(tasks.fail, PAYLOAD, "id-1")
    assert isinstance(response, FunctionError)
    assert (response.error, response.document["errorMessage"]) == ("KeyError", "'no such key'")
    assert 'raise KeyError("no such key")' in response.document["stackTrace"][-1]


def test_a_result_of_another_type_is_a_marshal_error(workers: WorkerProcesses, tasks: Any) -> None:
    response = workers(tasks.odd, PAYLOAD, "id-1")
    assert isinstance(response, FunctionError)
    assert response.error == "Runtime.MarshalError"


def test_it_sees_the_environment_of_its_start(
    workers: WorkerProcesses, tasks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLOUR", "green")
    assert workers(tasks.environment, PAYLOAD, "id-1") == FunctionResult(b'"green"')


def test_a_module_that_cannot_be_imported_is_reported_as_lambda_does(
    tmp_path: Path, tasks: Any
) -> None:
    with WorkerProcesses(tmp_path) as workers:
        response = workers(tasks.who, PAYLOAD, "id-1")
    assert isinstance(response, FunctionError)
    assert response.error == "Runtime.ImportModuleError"
    assert response.document["errorMessage"] == (
        "Unable to import module 'worked_tasks': No module named 'worked_tasks'"
    )


def test_a_task_inside_a_function_cannot_have_a_process(workers: WorkerProcesses) -> None:
    @task
    def inner() -> None: ...

    with pytest.raises(LocalCloudError, match="inner is not at the top of a module"):
        workers(inner, PAYLOAD, "id-1")


def test_no_process_outlives_the_block(root: Path, tasks: Any) -> None:
    with WorkerProcesses(root) as workers:
        process, _ = who(workers, tasks)
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_two_calls_of_one_function_run_side_by_side(workers: WorkerProcesses, tasks: Any) -> None:
    with ThreadPoolExecutor(2) as threads:
        calls = threads.map(lambda _: workers(tasks.meet, PAYLOAD, "id-1"), range(2))
        assert [type(response) for response in calls] == [FunctionResult, FunctionResult]
