"""The order saga twice: once all goes well, once shipping fails and everything is undone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
RUN = ["run", "order_saga", "--input", "local/events/order_saga.json", "--tables"]


def main() -> int:
    title("An order that goes well. Stock and money move over: before → now.")
    if stepsmith(*RUN) != 0:
        return 1
    title("The same order, but no carrier takes it. Stock and money come back.")
    if stepsmith(*RUN, "--fail", "ShipOrder=CarrierUnavailable") != 1:
        return 1
    print("The second order failed as it should: its payment is REFUNDED, its stock on the shelf.")
    return 0


def title(text: str) -> None:
    print(f"\n{text}\n{'─' * len(text)}", flush=True)


def stepsmith(*arguments: str) -> int:
    print(f"$ stepsmith {' '.join(arguments)}", flush=True)
    command = [sys.executable, "-m", "stepsmith.cli", *arguments]
    return subprocess.run(command, cwd=PROJECT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
