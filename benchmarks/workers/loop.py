"""The side of a tool: a process that prepares and runs what is asked for, line by line of JSON.

Asked `{"prepare": case}` it answers `{}`; asked `{"run": name, "inputs": […]}` it answers with
`seconds` and `outputs`, one for each input; asked `{"about": true}` with `versions` and
`peak_bytes`. Where the tool does not do what is asked it answers `{"refused": its words}`.

This runs in the tool's own environment and uses nothing but the standard library.
"""

from __future__ import annotations

import gc
import importlib.metadata
import json
import platform
import resource
import sys
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any

Json = Any


class Refused(Exception):
    """The tool does not run what it was asked to run; the message is its own."""


class Worker(ABC):
    """A tool with state machines made ready."""

    def __init__(self) -> None:
        self._collected: dict[str, bool] = {}
        self._runs: dict[str, Callable[[Json], Callable[[], Json]]] = {}

    @abstractmethod
    def prepare(self, case: Json) -> Callable[[Json], Callable[[], Json]]:
        """Make a case ready; returns what runs it.

        That takes an input and runs to the end with the tool's whole record of the execution kept.
        What is left to do to find the output is not measured, so it comes as a function.
        """

    def serve(self) -> None:
        """Answer until there are no more questions."""
        answers = sys.stdout
        sys.stdout = sys.stderr  # what a tool prints is no answer
        for line in sys.stdin:
            answers.write(json.dumps(self._answer(json.loads(line))) + "\n")
            answers.flush()

    def _answer(self, question: Json) -> Json:
        try:
            if "prepare" in question:
                case = question["prepare"]
                self._runs[case["name"]] = self.prepare(case)
                self._collected[case["name"]] = case["collector"]
                gc.collect()
                gc.freeze()  # what was imported is not looked through again and again
                return {}
            if "run" in question:
                name = question["run"]
                return self._measure(self._runs[name], question["inputs"], self._collected[name])
            return {"versions": _versions(), "peak_bytes": _peak_bytes()}
        except Exception as error:  # whatever stops a tool is what it has to say
            return {"refused": f"{type(error).__name__}: {error}"}

    def _measure(
        self, run: Callable[[Json], Callable[[], Json]], inputs: list[Json], collected: bool
    ) -> Json:
        seconds: list[float] = []
        outputs: list[Json] = []
        for input_ in inputs:
            if not collected:
                gc.disable()
            start = time.perf_counter()
            output = run(input_)
            seconds.append(time.perf_counter() - start)
            gc.enable()
            outputs.append(output())
            del output  # with it goes the record of the execution
        return {"seconds": seconds, "outputs": outputs}


class Failures:
    """Counts how often the Lambda function of a case fails before it answers."""

    def __init__(self, count: int) -> None:
        self._left = count

    def fails(self) -> bool:
        """Whether this call fails."""
        self._left -= 1
        return self._left >= 0


def _versions() -> dict[str, str]:
    packages = {
        distribution.metadata["Name"]: distribution.version
        for distribution in importlib.metadata.distributions()
    }
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return {"python": python, **dict(sorted(packages.items()))}


def _peak_bytes() -> int:
    status = Path("/proc/self/status")
    if status.is_file():  # what the operating system tells otherwise includes the parent's peak
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
