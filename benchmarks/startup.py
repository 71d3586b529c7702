"""How long a user waits for `stepsmith --help` and for `import stepsmith`: whole processes, timed.

The first line is the interpreter alone, which no program of ours can beat.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

BIN = Path(sys.executable).parent
COMMANDS: dict[str, list[str]] = {
    'python -c "pass"': [sys.executable, "-c", "pass"],
    'python -c "import stepsmith"': [sys.executable, "-c", "import stepsmith"],
    'python -c "from stepsmith import workflow, task"': [
        sys.executable,
        "-c",
        "from stepsmith import workflow, task",
    ],
    "stepsmith --help": [str(BIN / "stepsmith"), "--help"],
}


def measure_startup(runs: int) -> dict[str, tuple[float, float, float]]:
    """Minimum, median and maximum in milliseconds of every command, after a run to warm up."""
    figures: dict[str, tuple[float, float, float]] = {}
    for name, command in COMMANDS.items():
        _milliseconds(command)
        times = [_milliseconds(command) for _ in range(runs)]
        figures[name] = (min(times), statistics.median(times), max(times))
    return figures


def _milliseconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1000
