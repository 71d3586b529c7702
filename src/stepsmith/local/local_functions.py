"""Tasks under the names and ARNs of the Lambda functions that they stand for."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from stepsmith.local.aws_environment import ACCOUNT_ID, REGION
from stepsmith.runtime.task import Task

_FUNCTION_NAME = re.compile(
    r"(?:arn:aws:lambda:(?P<region>[^:]+):)?(?:(?P<account>\d{12}):)?(?:function:)?"
    r"(?P<name>[\w-]+)(?::(?P<qualifier>[\w$-]+))?"
)


class LocalFunctions:
    """The functions that a local run can invoke.

    Args:
        substitutions: the tasks by the `${Name}` that stands for their ARN in a definition.
    """

    def __init__(self, substitutions: Mapping[str, Task[..., Any]]) -> None:
        self._tasks = {task.name: task for task in substitutions.values()}
        self._arns = {name: function_arn(task.name) for name, task in substitutions.items()}

    def find(self, name: str) -> Task[..., Any] | None:
        """The task behind a function's name, partial ARN or ARN, unqualified or `$LATEST`."""
        match = _FUNCTION_NAME.fullmatch(name)
        if match is None or match["qualifier"] not in (None, "$LATEST"):
            return None
        if match["region"] not in (None, REGION) or match["account"] not in (None, ACCOUNT_ID):
            return None
        return self._tasks.get(match["name"])

    def definition(self, definition: dict[str, Any]) -> dict[str, Any]:
        """A definition with each `${Name}` of these functions replaced by the local ARN."""
        replaced: dict[str, Any] = json.loads(
            re.sub(
                r"\$\{(\w+)\}",
                lambda found: self._arns.get(found[1], found[0]),
                json.dumps(definition),
            )
        )
        return replaced


def function_arn(name: str) -> str:
    """The ARN of a function in the local cloud, whether it exists or not."""
    return f"arn:aws:lambda:{REGION}:{ACCOUNT_ID}:function:{name}"
