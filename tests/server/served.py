"""`stepsmith serve` in a process of its own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO, Any, Self

import boto3
from botocore.config import Config

ROLE = "arn:aws:iam::123456789012:role/machine"


def serve(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """`stepsmith serve` where it does not get to serve."""
    return subprocess.run(
        [sys.executable, "-m", "stepsmith.cli", "serve", *arguments],
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )


class Served:
    """A server, started with these arguments; it is killed at the end of a `with` block."""

    def __init__(
        self,
        *arguments: str,
        folder: Path,
        port: int = 0,
        stderr: int | IO[str] = subprocess.DEVNULL,
        stdin: int | None = None,
    ) -> None:
        self.lines: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "stepsmith.cli", "serve", "--port", str(port), *arguments],
            cwd=folder,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
        )
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))
            if line.startswith("Ctrl-C"):
                break
        found = re.search(r"http://\S+:\d+", "".join(self.lines[:1]))
        assert found is not None, self.lines
        self.url = found[0]
        self.port = int(self.url.rpartition(":")[2])

    def client(self, service: Any, *, region: str = "us-east-1", **settings: Any) -> Any:
        """A client that tries once."""
        once = Config(
            retries={"total_max_attempts": 1},
            inject_host_prefix=False,
            max_pool_connections=32,
            **settings,
        )
        return boto3.client(
            service,
            endpoint_url=self.url,
            region_name=region,
            aws_access_key_id="test",
            aws_secret_access_key="test",
            config=once,
        )

    def children(self) -> list[int]:
        """The process ids of what it started."""
        told = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(self.process.pid)],
            check=False,
            capture_output=True,
            text=True,
        )
        return [int(pid) for pid in told.stdout.split() if _is_services(int(pid))]

    def kill(self) -> None:
        """End it as a power cut would."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """Ask it to end; its exit status."""
        return self._end(signal.SIGTERM)

    def _end(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        return self.process.wait(20)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.stop()
        assert self.process.stdout is not None
        self.process.stdout.close()


def _is_services(pid: int) -> bool:
    return b"moto_process" in Path(f"/proc/{pid}/cmdline").read_bytes()


def is_alive(pid: int) -> bool:
    """Whether a process runs, and is not just unburied."""
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False
