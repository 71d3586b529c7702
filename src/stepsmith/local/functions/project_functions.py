"""The functions of a project, beside those that the Lambda API made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from stepsmith.local.functions.name import FunctionName
from stepsmith.local.functions.version import FunctionVersion
from stepsmith.local.lambda_executor import FunctionRunner
from stepsmith.runtime.task import Task


@dataclass(frozen=True, slots=True)
class ProjectFunctions:
    """The functions of a project, which need no ZIP file. They are in every region.

    Attributes:
        tasks: by the names of the functions; they come before what the Lambda API made.
        run: how, in worker processes or, for breakpoints, in this one.
        close: called when nothing more is to be run.
    """

    tasks: Mapping[str, Task[..., Any]]
    run: FunctionRunner
    close: Callable[[], None] = lambda: None

    def find(self, name: FunctionName) -> Task[..., Any] | None:
        """The task of a name; there are no versions and aliases."""
        return self.tasks.get(name.name) if name.qualifier in (None, "$LATEST") else None


def task_version(task: Task[..., Any], name: FunctionName) -> FunctionVersion:
    """What Lambda would tell of a task under a name."""
    return FunctionVersion(
        name=task.name,
        arn=replace(name, qualifier=None).arn,
        version="$LATEST",
        package_type="Zip",
        runtime="",
        handler="",
        timeout_seconds=task.timeout_seconds,
        memory_mb=task.memory_mb,
        variables=(),
        code_sha256="",
        layers=(),
        reserved_concurrency=None,
    )
