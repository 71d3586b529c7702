"""`stepsmith stubs`, as a process, and what type checkers make of what it writes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Stepsmith

ROOT = Path(__file__).resolve().parents[2]

FLOW = """\
from services import athena
from stepsmith import workflow


@workflow
def ask() -> str:
    done = athena.start_query_execution.sync(QueryString="select 1")
    if done.QueryExecution is None:
        return "nothing"
    return done.QueryExecution.QueryExecutionId or "no id"
"""


def project(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.stepsmith]\n", encoding="utf-8")
    (tmp_path / "workflows").mkdir()
    (tmp_path / "workflows" / "ask.py").write_text(FLOW, encoding="utf-8")


def test_modules_are_written_that_compile_and_type_check(
    stepsmith: Stepsmith, tmp_path: Path
) -> None:
    project(tmp_path)
    finished = stepsmith("stubs", "athena")
    assert (finished.code, finished.out.splitlines()) == (
        0,
        ["  services/__init__.py", "  services/athena.py", "  services/athena.pyi"],
    )
    assert stepsmith("compile").code == 0
    definition = (tmp_path / "definitions" / "ask.asl.json").read_text(encoding="utf-8")
    assert '"arn:aws:states:::athena:startQueryExecution.sync"' in definition
    wrong = FLOW.replace("QueryExecution.QueryExecutionId", "QueryExecution.QueryExecutionIdd")
    (tmp_path / "wrong.py").write_text(wrong, encoding="utf-8")
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "workflows/ask.py", "wrong.py"],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.stdout.splitlines() == [
        'wrong.py:10: error: "QueryExecution" has no attribute "QueryExecutionIdd"; '
        'maybe "QueryExecutionId"?  [attr-defined]',
        "Found 1 error in 1 file (checked 2 source files)",
    ]


def test_a_service_that_does_not_exist_is_wrong_usage(stepsmith: Stepsmith, tmp_path: Path) -> None:
    project(tmp_path)
    finished = stepsmith("stubs", "athnea")
    assert (finished.code, finished.err) == (
        2,
        "error: stepsmith.aws has no service athnea; did you mean athena?\n",
    )
    assert not (tmp_path / "services").exists()


def test_a_folder_that_cannot_be_imported_is_wrong_usage(
    stepsmith: Stepsmith, tmp_path: Path
) -> None:
    project(tmp_path)
    finished = stepsmith("stubs", "athena", "--folder", "typed-services")
    assert (finished.code, finished.err) == (
        2,
        "error: --folder typed-services: it is imported, so its name is a Python name\n",
    )
