"""Test any state machine, and replay recorded executions.

    from stepsmith.testing import run

    execution = run(definition, {"order_id": "7"}, tasks={"Charge": {"charged": 12}})
    assert execution.status == "SUCCEEDED"

`run` runs a definition with a test's own answers for its tasks, `replay` runs it against what was
recorded. Names load at first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from stepsmith.engine import Failed as Failed
    from stepsmith.engine import MemoryObjects as MemoryObjects
    from stepsmith.engine import NoAnswer as NoAnswer
    from stepsmith.engine import RealClock as RealClock
    from stepsmith.engine import Submitted as Submitted
    from stepsmith.engine import Succeeded as Succeeded
    from stepsmith.engine import Taken as Taken
    from stepsmith.engine import VirtualClock as VirtualClock
    from stepsmith.engine.function_answer import FailedWith as FailedWith
    from stepsmith.errors import UnansweredTask as UnansweredTask
    from stepsmith.testing.answers import Call as Call
    from stepsmith.testing.difference import NOTHING as NOTHING
    from stepsmith.testing.difference import Difference as Difference
    from stepsmith.testing.execution import Execution as Execution
    from stepsmith.testing.execution import run as run
    from stepsmith.testing.recording import replay as replay
    from stepsmith.testing.replayed import Replayed as Replayed

_HOMES = {
    "NOTHING": "stepsmith.testing.difference",
    "Call": "stepsmith.testing.answers",
    "Difference": "stepsmith.testing.difference",
    "Execution": "stepsmith.testing.execution",
    "Failed": "stepsmith.engine",
    "FailedWith": "stepsmith.engine.function_answer",
    "MemoryObjects": "stepsmith.engine",
    "NoAnswer": "stepsmith.engine",
    "RealClock": "stepsmith.engine",
    "Replayed": "stepsmith.testing.replayed",
    "Submitted": "stepsmith.engine",
    "Succeeded": "stepsmith.engine",
    "Taken": "stepsmith.engine",
    "UnansweredTask": "stepsmith.errors",
    "VirtualClock": "stepsmith.engine",
    "replay": "stepsmith.testing.recording",
    "run": "stepsmith.testing.execution",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'stepsmith.testing' has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_HOMES)
