"""A process that serves one model."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Final

from stepsmith.local.sagemaker.model import Files, Model
from stepsmith.local.sagemaker.process_environment import process_environment
from stepsmith.local.sagemaker.s3_files import S3Files
from stepsmith.local.worker_process import WorkerProcess

START_SECONDS: Final = 300
"""How long a model may take to be loaded."""
ANSWER_SECONDS: Final = 60
"""How long an answer may take."""
_CLOSE_SECONDS: Final = 0.5
_TIMED_OUT: Final = (
    b"Your invocation timed out while waiting for a response from container primary. Review the "
    b"latency metrics for each container in Amazon CloudWatch, resolve the issue, and try again."
)
_PROGRAM: Final = Path(__file__).with_name("serving_program.py")


class ModelNotLoaded(Exception):
    """The process of a model did not come to serve it, and why."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model answers."""

    status: int
    content_type: str
    body: bytes


class ModelServer:
    """One model in a process of its own, which answers one request at a time.

    Args:
        model: the model.
        endpoint: where S3 and everything else is.
        region: where the model is.
        on_output: takes what the process prints.
    """

    def __init__(
        self, model: Model, endpoint: str, region: str, on_output: Callable[[str], None]
    ) -> None:
        self.model = model
        self._endpoint = endpoint
        self._region = region
        self._on_output = on_output
        self._asking = Lock()
        self._changing = Lock()
        self._root = Path(tempfile.mkdtemp(prefix="stepsmith-endpoint-"))
        self._files: Files | None = None
        self._process: WorkerProcess | None = None
        self._closed = False

    def start(self) -> None:
        """Load the model.

        Raises:
            ModelNotServed: something of it is not there.
            ModelNotLoaded: it cannot be loaded.
        """
        with self._turn():
            self._files = self.model.fetch(self._root, S3Files(self._endpoint, self._region))
            self._begin(self._files)

    def answer(self, headers: Mapping[str, str], body: bytes) -> Answer:
        """What the model answers to a request; a process that ended is started again."""
        with self._turn():
            return self._ask(headers, body)

    def close(self) -> None:
        """End the process, and forget the model's files, which a request under way does last."""
        with self._changing:
            self._closed = True
            if self._process is not None:
                self._process.kill()
        if self._asking.acquire(timeout=_CLOSE_SECONDS):
            try:
                self._forget()
            finally:
                self._asking.release()

    @contextmanager
    def _turn(self) -> Generator[None]:
        with self._asking:
            try:
                yield
            finally:
                self._tell()
                if self._closed:
                    self._forget()

    def _forget(self) -> None:
        if self._process is not None:
            self._process.close()
            self._process = None
        shutil.rmtree(self._root, ignore_errors=True)

    def _ask(self, headers: Mapping[str, str], body: bytes) -> Answer:
        assert self._files is not None
        try:
            process = self._process
            if process is None or process.ended:
                process = self._begin(self._files)
        except ModelNotLoaded as error:
            return Answer(500, "text/plain", str(error).encode())
        try:
            process.ask(dict(headers), body)
            told, answer = process.answer(ANSWER_SECONDS)
        except TimeoutError:
            process.kill()
            return Answer(0, "text/plain", _TIMED_OUT)
        except (EOFError, OSError):
            how = process.how_it_ended()
            return Answer(500, "text/plain", f"the process of the model ended: {how}".encode())
        return Answer(told["status"], told["content_type"], answer)

    def _begin(self, files: Files) -> WorkerProcess:
        """Start the process, and wait until it has the model."""
        with self._changing:
            if self._closed:
                raise ModelNotLoaded("the endpoint is gone")
            if self._process is not None:
                self._process.close()
            self._process = process = WorkerProcess(
                ["-P", "-u", str(_PROGRAM)], files.code, self._environment(files)
            )
        try:
            told, _ = process.answer(START_SECONDS)
        except TimeoutError:
            process.kill()
            told = {"error": f"the model was not loaded within {START_SECONDS} s"}
        except (EOFError, OSError):
            told = {"error": f"its process ended: {process.how_it_ended()}"}
        self._tell()
        if "error" in told:
            raise ModelNotLoaded(told["error"])
        return process

    def _environment(self, files: Files) -> dict[str, str]:
        return {
            **process_environment(self._region, self._endpoint, files.code),
            **self.model.environment,
            "SAGEMAKER_BASE_DIR": str(files.root),
            "SAGEMAKER_PROGRAM": files.program,
            "SM_MODEL_DIR": str(files.model),
        }

    def _tell(self) -> None:
        with self._changing:
            process = None if self._closed else self._process
            printed = "" if process is None else process.printed()
        if printed:
            self._on_output(printed)
