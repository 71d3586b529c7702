"""A compiled workflow with those that it calls, as they stand in the local cloud."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from stepsmith.authoring.compiled import Compiled, compile_workflow
from stepsmith.engine import Machine
from stepsmith.errors import MissingSubstitution
from stepsmith.local.aws_environment import ACCOUNT_ID, REGION
from stepsmith.local.local_functions import function_arn
from stepsmith.local.outside_answers import is_done_elsewhere
from stepsmith.runtime.task import Task

_SUBSTITUTION = re.compile(r"\$\{(\w+)\}")


class LocalMachines:
    """The state machines of a local run.

    Attributes:
        arn: that of the one that is run.
        machines: all of them by their ARNs.
        functions: their tasks, by what stands for the functions' ARNs.
        answers: their states that are answered from outside, and the types of the answers.

    Raises:
        CompileError: a workflow that is called does not compile.
        MissingSubstitution: a definition needs a value that is not given.
    """

    def __init__(self, compiled: Compiled, values: Mapping[str, str]) -> None:
        self.arn = _machine_arn(compiled.workflow.name)
        self.machines: dict[str, Machine] = {}
        self.functions: dict[str, Task[..., Any]] = {}
        self.answers: dict[str, Any] = {}
        ahead = [compiled]
        while ahead:
            one = ahead.pop()
            arn = _machine_arn(one.workflow.name)
            if arn in self.machines:
                continue
            self.machines[arn] = Machine.compile(_filled(one, values))
            self.functions |= one.substitutions
            self.answers |= {**_done_elsewhere(one), **one.answers}
            ahead += [compile_workflow(called) for called in one.workflows.values()]


def _filled(compiled: Compiled, values: Mapping[str, str]) -> dict[str, Any]:
    known = {
        **values,
        **{name: function_arn(task.name) for name, task in compiled.substitutions.items()},
        **{name: _machine_arn(w.name) for name, w in compiled.workflows.items()},
        **{
            name: f"arn:aws:states:{REGION}:{ACCOUNT_ID}:activity:{activity.name}"
            for name, activity in compiled.activities.items()
        },
    }
    missing = [name for name in compiled.values if name not in known]
    if missing:
        raise MissingSubstitution(
            f"workflow {compiled.workflow.name} needs a value for {', '.join(missing)}: write "
            f"it under [tool.stepsmith.substitutions] in pyproject.toml, or pass "
            f"--substitute {missing[0]}=…"
        )
    text = _SUBSTITUTION.sub(
        lambda found: json.dumps(known[found[1]])[1:-1], json.dumps(compiled.definition)
    )
    filled: dict[str, Any] = json.loads(text)
    return filled


def _done_elsewhere(compiled: Compiled) -> dict[str, Any]:
    """The states of jobs and HTTPS APIs. An answer may be whatever AWS gives there."""
    return {
        name: Any
        for name, resource in compiled.service_states.items()
        if is_done_elsewhere(resource)
    }


def _machine_arn(name: str) -> str:
    return f"arn:aws:states:{REGION}:{ACCOUNT_ID}:stateMachine:{name}"
