"""A project's seed: the Python file that makes and fills the tables, topics and queues of a run."""

from __future__ import annotations

import importlib.util
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stepsmith.errors import LocalCloudError

if TYPE_CHECKING:
    import boto3


def run_seed(path: Path, session: boto3.Session) -> None:
    """Call `seed(session)` of a file.

    Raises:
        LocalCloudError: the file cannot be read or run, has no `seed`, or its `seed` failed.
    """
    seed = _load(path)
    try:
        seed(session)
    except Exception as error:
        raise LocalCloudError(f"{_place(path, error)}: seeding failed: {_told(error)}") from error


def _load(path: Path) -> Callable[[boto3.Session], object]:
    spec = importlib.util.spec_from_file_location("stepsmith_project_seed", path)
    if spec is None or spec.loader is None:
        raise LocalCloudError(f"{path} is not a Python file")
    module: Any = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where dataclasses look for their module
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise LocalCloudError(f"{_place(path, error)}: cannot be loaded: {_told(error)}") from error
    seed: Callable[[boto3.Session], object] | None = getattr(module, "seed", None)
    if not callable(seed):
        raise LocalCloudError(f"{path} has no function seed(session: boto3.Session)")
    return seed


def _place(path: Path, error: Exception) -> str:
    """The file, with the line of it that led to an error."""
    lines = [
        frame.lineno
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename) == path
    ]
    return f"{path}:{lines[-1]}" if lines else str(path)


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
