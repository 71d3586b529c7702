"""How long all workflows and examples take to compile together: a whole process, nothing in memory.

Ends with 1 if the fastest of the runs took more than two seconds.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

from benchmarks.tools import ROOT

RUNS = 7
MOST_SECONDS = 2.0
PROGRAM = """\
from pathlib import Path
from stepsmith import compile_workflow
from stepsmith.project import find_project
for folder in (".", "examples"):
    for workflow in find_project(Path(folder)).workflows().values():
        compile_workflow(workflow).to_json()
"""


def main() -> int:
    """Measure and print; returns the exit code."""
    times = sorted(_seconds() for _ in range(RUNS))
    least, median, most = times[0], statistics.median(times), times[-1]
    print(f"compile everything: least {least:.2f} s, median {median:.2f} s, most {most:.2f} s")
    return 0 if least <= MOST_SECONDS else 1


def _seconds() -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", PROGRAM], check=True, cwd=ROOT)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
