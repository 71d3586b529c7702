"""`make` on machines that are not ready: it says what is missing instead of failing halfway."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def bare_clone(tmp_path: Path) -> Path:
    """The files that set up an environment, in a folder that has none yet."""
    clone = tmp_path / "a clone"
    (clone / ".ci").mkdir(parents=True)
    for name in ("Makefile", "requirements.lock", "pyproject.toml", ".ci/environment.py"):
        shutil.copy(ROOT / name, clone / name)
    return clone


def _python_that(directory: Path, script: str) -> Path:
    """An executable that stands in for an interpreter this machine does not have."""
    python = directory / "python-of-another-machine"
    python.write_text(f"#!/bin/sh\n{script}\n")
    python.chmod(0o755)
    return python


def _make(clone: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "MAKEFLAGS"}
    return subprocess.run(
        ["make", *arguments],
        cwd=clone,
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )


def test_an_old_python_is_refused_before_anything_is_made(bare_clone: Path, tmp_path: Path) -> None:
    """The message names the version found, the one needed, and the way out."""
    old = _python_that(tmp_path, '[ "$1" = --version ] && echo "Python 3.10.13" || exit 1')
    made = _make(bare_clone, "venv", f"PYTHON={old}")
    assert made.returncode == 2
    assert "error: stepsmith needs Python 3.11 or newer; found: Python 3.10.13." in made.stderr
    assert "make PYTHON=python3.12 venv" in made.stderr
    assert not (bare_clone / ".venv").exists()


def test_no_python_at_all_is_told_in_the_same_way(bare_clone: Path) -> None:
    """A machine without the interpreter asked for gets a sentence, not a shell's complaint."""
    made = _make(bare_clone, "venv", "PYTHON=python3.99")
    assert made.returncode == 2
    assert "error: stepsmith needs Python 3.11 or newer; found: no python3.99." in made.stderr


def test_make_alone_lists_the_targets_and_sets_nothing_up(bare_clone: Path) -> None:
    """Looking is free."""
    made = _make(bare_clone)
    assert made.returncode == 0
    for target in ("demo", "test", "lint", "types", "bench", "lock"):
        assert f"  make {target} " in made.stdout
    assert not (bare_clone / ".venv").exists()
