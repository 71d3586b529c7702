"""The command line as users have it: a process, its output and its exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Finished:
    """How a command ended."""

    code: int
    out: str
    err: str


Stepsmith = Callable[..., Finished]


@pytest.fixture
def stepsmith(tmp_path: Path) -> Stepsmith:
    """Runs `stepsmith` in a directory, the test's own by default; a traceback is never right."""

    def run(
        *arguments: str, cwd: Path = tmp_path, stdin: bytes = b"", encoding: str = "utf-8"
    ) -> Finished:
        environment = {**os.environ, "PYTHONIOENCODING": encoding, "COLUMNS": "80"}
        finished = subprocess.run(
            [sys.executable, "-m", "stepsmith.cli", *arguments],
            cwd=cwd,
            input=stdin,
            capture_output=True,
            env=environment,
            check=False,
        )
        err = finished.stderr.decode(encoding)
        assert "Traceback" not in err
        return Finished(finished.returncode, finished.stdout.decode(encoding), err)

    return run


TASKS = """
from stepsmith import task
from stepsmith.runtime.task_logger import task_logger


class Unlucky(Exception):
    pass


@task(raises=[Unlucky])
def add_one(number: int) -> int:
    print("adding to", number)
    task_logger().info("adding")
    if number == 13:
        raise Unlucky("not with 13")
    if number == 666:
        return {}["missing"]
    return number + 1


@task
def text_of(length: int) -> str:
    return "x" * length


@task
def anything(number: int) -> int:
    return object()
"""

WORKFLOWS = """
from pydantic import BaseModel, Field

from stepsmith import workflow
from tasks.numbers import add_one, anything, text_of


class Question(BaseModel):
    number: int
    name: str = "nobody"
    share: float = Field(default=0.5, ge=0, le=1)


@workflow
def count_up(question: Question) -> int:
    \"\"\"Count one up.\"\"\"
    return add_one(question.number)


@workflow
def long_text(length: int) -> str:
    return text_of(length)


@workflow
def no_json(number: int) -> int:
    return anything(number)


@workflow
def echo(text: str) -> str:
    return text
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project of a user's own, which needs no seed."""
    (tmp_path / "pyproject.toml").write_text("[tool.stepsmith]\n")
    for folder, name, text in (
        ("tasks", "numbers.py", TASKS),
        ("workflows", "counting.py", WORKFLOWS),
    ):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(text)
    return tmp_path
