"""What `import stepsmith` costs: nothing that a Lambda package or `--help` need not pay for."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache

import pytest

HEAVY = ["boto3", "botocore", "moto", "starlette", "uvicorn", "rich", "typer", "pydantic", "jlens"]
PUBLIC_NAMES = "from stepsmith import retry, saga, task, workflow"


@cache
def _modules_after(statement: str) -> set[str]:
    """The top-level modules that a fresh interpreter holds after running a statement."""
    program = f"{statement}\nimport json, sys\nprint(json.dumps(list(sys.modules)))"
    completed = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return {name.partition(".")[0] for name in json.loads(completed.stdout)}


@pytest.mark.parametrize("module", HEAVY)
def test_import_stepsmith_does_not_load(module: str) -> None:
    """The names of the package load at first use, not before."""
    assert module not in _modules_after("import stepsmith")


def test_stepsmith_itself_is_loaded() -> None:
    """The measurement above looked at a process that did import the package."""
    assert "stepsmith" in _modules_after("import stepsmith")


@pytest.mark.parametrize("module", ["boto3", "botocore", "moto", "starlette", "rich", "typer"])
def test_declaring_tasks_and_workflows_does_not_load(module: str) -> None:
    """A task module's `from stepsmith import …` brings nothing into Lambda that it need not."""
    assert module not in _modules_after(PUBLIC_NAMES)
