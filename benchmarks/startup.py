"""How long a user waits for `stepsmith --help` and for `import stepsmith`: whole processes, timed.

The first line is the interpreter alone, which no program of ours can beat.
"""

from __future__ import annotations

import argparse
import os
import platform
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


def main() -> None:
    """Print minimum, median and maximum in milliseconds for every command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="timed runs of each (default: 15)")
    runs: int = parser.parse_args().runs
    print(f"startup, {runs} runs each after one to warm up; {_machine()}")
    print(f"{'ms':<50}{'min':>8}{'median':>8}{'max':>8}")
    for name, command in COMMANDS.items():
        _milliseconds(command)
        times = [_milliseconds(command) for _ in range(runs)]
        figures = (min(times), statistics.median(times), max(times))
        print(f"{name:<50}" + "".join(f"{figure:>8.0f}" for figure in figures), flush=True)


def _milliseconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1000


def _machine() -> str:
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, {platform.system()} {platform.machine()}, {_cores()} cores"


def _cores() -> int:
    """The cores this process may use, which a container's limit can make fewer than there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


if __name__ == "__main__":
    main()
