"""Nothing in the engine reads a clock or draws lots: the linter refuses it there, only there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ENGINE = ROOT / "src" / "stepsmith" / "engine"

BANNED = [
    "from datetime import datetime\n\nprint(datetime.now())\n",
    "from datetime import datetime\n\nprint(datetime.utcnow())\n",
    "import datetime\n\nprint(datetime.datetime.today())\n",
    "import time\n\nprint(time.time())\n",
    "from time import monotonic\n\nprint(monotonic())\n",
    "import random\n\nprint(random.random())\n",
    "import uuid\n\nprint(uuid.uuid4())\n",
    "from uuid import uuid4\n\nprint(uuid4())\n",
    "import os\n\nprint(os.urandom(8))\n",
]


def _banned_names_found(source: str, filename: str) -> str:
    options = ["--no-cache", "--output-format=concise", "--select=TID251"]
    completed = subprocess.run(
        [sys.executable, "-m", "ruff", "check", *options, f"--stdin-filename={filename}", "-"],
        input=source,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    return completed.stdout


@pytest.mark.parametrize("source", BANNED)
def test_the_linter_refuses_clocks_and_chance_in_the_engine(source: str) -> None:
    """Time and chance come in from outside, or a run could not be repeated to the event."""
    assert "TID251" in _banned_names_found(source, "src/stepsmith/engine/probe.py")


def test_the_linter_lets_the_rest_of_the_library_read_clocks() -> None:
    """The local cloud lives in real time."""
    assert "TID251" not in _banned_names_found(BANNED[0], "src/stepsmith/local/probe.py")


def test_only_the_real_clock_is_let_off() -> None:
    """One file of the engine waits in real time, and says so beside each line."""
    excused = {
        path.relative_to(ENGINE).as_posix()
        for path in ENGINE.rglob("*.py")
        if re.search(r"noqa:[^\n]*TID251", path.read_text())
    }
    assert excused <= {"clock.py", "real_clock.py"}
