"""The command as a whole."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Stepsmith

HEAVY = {"boto3", "botocore", "moto", "pydantic", "rich", "starlette", "jlens"}


def test_help_names_the_commands(stepsmith: Stepsmith) -> None:
    finished = stepsmith("--help")
    assert finished.code == 0
    assert {"run", "compile", "explain", "init"} <= set(finished.out.split())


def test_help_loads_nothing_heavy() -> None:
    code = "import sys; import stepsmith.cli.app; print(*sys.modules)"
    loaded = subprocess.check_output([sys.executable, "-c", code], text=True).split()
    assert HEAVY & set(loaded) == set()


def test_the_version_is_the_packages(stepsmith: Stepsmith) -> None:
    assert stepsmith("--version").out == f"stepsmith {version('stepsmith')}\n"


def test_wrong_usage_exits_with_2(stepsmith: Stepsmith) -> None:
    assert (stepsmith("run").code, stepsmith("fly").code, stepsmith("run", "--what").code) == (
        2,
        2,
        2,
    )


def test_the_script_is_installed() -> None:
    script = Path(sys.executable).with_name("stepsmith")
    assert subprocess.check_output([script, "--version"], text=True).startswith("stepsmith ")


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    """As in `stepsmith --help | head -1`."""
    command = f"{sys.executable} -u -m stepsmith.cli --help | head -1"
    finished = subprocess.run(
        command, shell=True, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert finished.stderr == ""
