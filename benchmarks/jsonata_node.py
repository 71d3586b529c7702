"""JSONata 2.0.6 for Node.js, which is what AWS says that it runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

VERSION: Final = "2.0.6"
NODE: Final = Path(sys.prefix) / f"jsonata-{VERSION}"
"""Where it is installed, and where `node` has to run to find it."""


def install() -> None:
    """Install it from npm, unless it is there."""
    if not (NODE / "node_modules").is_dir():
        NODE.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--silent", "--prefix", str(NODE), f"jsonata@{VERSION}"]
        subprocess.run(command, check=True)
