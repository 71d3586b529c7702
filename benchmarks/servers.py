"""The servers of the Step Functions API that are put under load, each in a process of its own."""

from __future__ import annotations

import json
import os
import re
import resource
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import boto3
from botocore.config import Config

from benchmarks.tools import ROOT, Tool, python_of

MOTO: Final = Tool("moto-server", ("moto[server,stepfunctions]==5.2.5",), "moto_server")
MINISTACK: Final = Tool("ministack", ("ministack==1.5.33",), "ministack")
SERVERS: Final = ("stepsmith", "moto", "ministack")
_START_SECONDS: Final = 60
_TICKS: Final = os.sysconf("SC_CLK_TCK")


class ServerMissing(Exception):
    """A server cannot be installed or does not start; the message says why."""


@dataclass(frozen=True, slots=True)
class RunningServer:
    """A server that takes requests."""

    port: int
    pid: int

    def client(self, service: Any) -> Any:
        """A boto3 client of it."""
        return boto3.client(
            service,
            endpoint_url=f"http://127.0.0.1:{self.port}",
            region_name="us-east-1",
            aws_access_key_id="test",
            aws_secret_access_key="test",
            config=Config(inject_host_prefix=False, read_timeout=120),
        )

    def cpu_seconds(self) -> float:
        """What its own process has used, without children; needs Linux."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def memory_mib(self) -> float:
        """The memory of its own process that is resident; needs Linux."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return pages * resource.getpagesize() / 2**20


@contextmanager
def running(name: str) -> Iterator[RunningServer]:
    """A server of this name.

    Raises:
        ServerMissing: it is not to be had here.
    """
    port = _free_port()
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            _command(name, port, Path(folder)),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env={**os.environ, "GATEWAY_PORT": str(port), "PYTHONPATH": str(ROOT / "src")},
        )
        try:
            _wait_for(name, process, port)
            if name == "moto":
                _have_moto_execute(port)
            yield RunningServer(port, process.pid)
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _command(name: str, port: int, folder: Path) -> list[str]:
    if name == "stepsmith":
        serve = [sys.executable, "-m", "stepsmith.cli", "serve", "--port", str(port)]
        return [*serve, "--db", str(folder / "server.db")]
    tool = MOTO if name == "moto" else MINISTACK
    try:
        scripts = python_of(tool).parent
    except subprocess.SubprocessError as error:
        raise ServerMissing(f"{tool.packages[0]} cannot be installed here: {error}") from error
    if name == "moto":
        return [str(scripts / "moto_server"), "-p", str(port)]
    return [str(scripts / "ministack")]


def _have_moto_execute(port: int) -> None:
    """Have executions run, which moto does only when it is told to."""
    body = json.dumps({"stepfunctions": {"execute_state_machine": True}}).encode()
    url = f"http://127.0.0.1:{port}/moto-api/config"
    with urllib.request.urlopen(urllib.request.Request(url, body, method="POST")):
        pass


def _wait_for(name: str, process: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0 and _answers(port):
                return
        time.sleep(0.05)
    raise ServerMissing(f"{name} does not start here")


def _answers(port: int) -> bool:
    """Whether it answers HTTP: a server may listen before it is ready."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
            connection.sendall(b"GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            return re.match(rb"HTTP/1\.\d \d\d\d", connection.recv(64)) is not None
    except OSError:
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
