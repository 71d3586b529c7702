"""Why a training job failed, in SageMaker's words.

https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-training-signal-success-failure.html
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from stepsmith.local.jobs.log_streams import Line

_LONGEST: Final = 1024
_TRACE: Final = "Traceback (most recent call last)"
_MOST_MESSAGE: Final = 600
_IN_CONTAINER: Final = re.compile(r"/opt/ml\b")
_HINT: Final = (
    "\n/opt/ml is not here but in a private directory: take paths from SM_MODEL_DIR, "
    "SM_CHANNEL_TRAIN and the other SM_ variables"
)


def failure_reason(code: int, command: list[str], failure: Path, lines: Sequence[Line]) -> str:
    """The failure of a program that ended by itself.

    Args:
        code: its exit code.
        command: what it was.
        failure: where it may have said why.
        lines: what it printed.
    """
    if failure.is_file():
        told = failure.read_text(encoding="utf-8", errors="replace")[:_LONGEST]
    else:
        told = (
            f"ExecuteUserScriptError:\nExitCode {code}\n"
            f'ErrorMessage "{_message(lines)}"\nCommand "{shlex.join(command)}"'
        )
    mentioned = any(_IN_CONTAINER.search(text) for _, text in lines[-30:])
    return f"AlgorithmError: {told}, exit code: {code}{_HINT if mentioned else ''}"


def _message(lines: Sequence[Line]) -> str:
    """The last traceback, or what came last; its end where it is long."""
    text = "\n".join(text for _, text in lines[-100:])
    _, found, trace = text.rpartition(_TRACE)
    return (trace.removeprefix(":\n") if found else text).strip()[-_MOST_MESSAGE:]
