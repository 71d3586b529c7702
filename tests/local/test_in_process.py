"""Tasks in this process: watched, and open to debuggers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from stepsmith import task
from stepsmith.local.in_process import InProcess
from stepsmith.local.lambda_response import FunctionError, FunctionResult
from stepsmith.runtime.task_logger import task_logger

PAYLOAD = b'{"arguments": {}, "context": {"execution": "exec-1", "state": "Nap"}}'


@task(timeout_seconds=1)
def nap() -> None:
    time.sleep(3)


@task
def log() -> None:
    task_logger().info("here", order_id="7")


_together = threading.Barrier(2)


@task
def say(word: str) -> None:
    _together.wait(10)
    print(word)
    _together.wait(10)
    print(word)


@task(timeout_seconds=1)
def unlucky() -> None:
    raise GeneratorExit


def test_a_task_that_hangs_is_given_up_after_its_timeout() -> None:
    started = time.perf_counter()
    response = InProcess()(nap, PAYLOAD, "id-1")
    assert isinstance(response, FunctionError)
    assert response.error == "Sandbox.Timedout"
    assert time.perf_counter() - started < 2.5


def test_an_exception_that_nothing_catches_ends_the_function() -> None:
    response = InProcess()(unlucky, PAYLOAD, "id-1")
    assert isinstance(response, FunctionError)
    assert response.error == "Runtime.ExitError"


def test_every_log_line_names_task_execution_and_state() -> None:
    response = InProcess()(log, PAYLOAD, "id-1")
    line = json.loads(response.output)
    assert isinstance(response, FunctionResult)
    named = {name: line[name] for name in ("message", "task", "execution", "state", "order_id")}
    assert named == {
        "message": "here",
        "task": "log",
        "execution": "exec-1",
        "state": "Nap",
        "order_id": "7",
    }


def test_calls_at_once_have_their_own_output(capsys: pytest.CaptureFixture[str]) -> None:
    def said(word: str) -> str:
        arguments = {"arguments": {"word": word}, "context": {"execution": "e", "state": "S"}}
        return InProcess()(say, json.dumps(arguments).encode(), word).output

    with ThreadPoolExecutor(2) as threads:
        assert list(threads.map(said, ["one", "two"])) == ["one\none\n", "two\ntwo\n"]
    print("afterwards")
    assert capsys.readouterr().out == "afterwards\n"


def test_a_breakpoint_talks_to_the_terminal_and_stops_the_clock(tmp_path: Path) -> None:
    """The task's own output is captured, and its timeout of a second passes meanwhile."""
    program = tmp_path / "debugged.py"
    program.write_text(
        textwrap.dedent(
            """
            import time
            from stepsmith import task
            from stepsmith.local.in_process import InProcess

            @task(timeout_seconds=1)
            def stopped() -> str:
                word = "before"
                breakpoint()
                time.sleep(1.2)
                return word

            payload = b'{"arguments": {}, "context": {"execution": "e", "state": "S"}}'
            print(InProcess()(stopped, payload, "id").payload.decode())
            """
        )
    )
    finished = subprocess.run(
        [sys.executable, str(program)],
        input="word = 'changed'\ncontinue\n",
        capture_output=True,
        text=True,
        env={name: value for name, value in os.environ.items() if name != "PYTHONBREAKPOINT"},
        check=False,
    )
    assert finished.stderr == ""
    assert "(Pdb)" in finished.stdout
    assert finished.stdout.endswith('"changed"\n')
