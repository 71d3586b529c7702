"""A warm process of one version of a function, and what came of each invocation."""

from __future__ import annotations

import json
import shutil
import tempfile
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Literal

from stepsmith.local.functions.environment import function_environment
from stepsmith.local.functions.version import FunctionVersion
from stepsmith.local.lambda_response import (
    RESPONSE_LIMIT_BYTES,
    FunctionError,
    FunctionResponse,
    FunctionResult,
    exited,
    timed_out,
    too_large,
)
from stepsmith.local.worker_process import WorkerProcess

INIT_LIMIT_SECONDS: Final = 60
"""How long loading a handler may take; Lambda allows 10 s, on an idle machine."""
ProcessEnd = Literal["", "timeout", "error"]
"""How a process fared: it may have been stopped, or have ended."""
_PROGRAM: Final = Path(__file__).with_name("process.py")


@dataclass(frozen=True, slots=True)
class Invocation:
    """One event for a function.

    Attributes:
        client_context: what the client told of itself, for the context object.
    """

    payload: bytes
    request_id: str
    function_arn: str
    client_context: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of an invocation.

    Attributes:
        response: as the caller gets it.
        log_stream: of the process.
        output: what the function printed.
        init_output: what it printed while its handler was loaded.
        init_seconds: how long that took; None in a warm process.
        seconds: how long the handler ran.
        memory_mb: the most memory that it had.
        end: how the process fared.
    """

    response: FunctionResponse
    log_stream: str
    output: str
    init_output: str
    init_seconds: float | None
    seconds: float
    memory_mb: int
    end: ProcessEnd


class FunctionWorker:
    """One process.

    Args:
        version: the function.
        endpoint_url: where its AWS requests go.
        root: its code.
        layers: the roots of its layers.
    """

    def __init__(
        self, version: FunctionVersion, endpoint_url: str, root: Path, layers: Sequence[Path]
    ) -> None:
        self._version = version
        self._temporary = Path(tempfile.mkdtemp(prefix="stepsmith-function-"))
        self._log_stream = log_stream(version.version)
        self._made = time.perf_counter()
        self._process = WorkerProcess(
            ["-P", "-u", str(_PROGRAM)],
            root,
            function_environment(
                version, endpoint_url, root, layers, self._temporary, self._log_stream
            ),
        )
        self._init_seconds: float | None = None

    @property
    def ended(self) -> bool:
        """Whether it is gone."""
        return self._process.ended

    def invoke(self, invocation: Invocation) -> Ran:
        """Have an event handled, or tell how that failed."""
        init_seconds, init_output = None, ""
        if self._init_seconds is None:
            failed = self._initialise(invocation)
            init_seconds = self._init_seconds = time.perf_counter() - self._made
            init_output = self._process.printed()
            if failed is not None:
                return self._ran(failed, init_output, "", init_seconds, init_seconds, 0)
        began = time.perf_counter()
        memory_kib = 0
        limit = self._version.timeout_seconds
        try:
            message, answer = self._ask(invocation, limit)
            response = _response(message, answer)
            memory_kib = message["max_rss_kib"]
        except TimeoutError:
            self.kill()
            response = timed_out(invocation.request_id, limit)
        except (EOFError, OSError):
            response = exited(invocation.request_id, self._process.how_it_ended())
        seconds = time.perf_counter() - began
        output = self._process.printed()
        return self._ran(response, init_output, output, init_seconds, seconds, memory_kib)

    def kill(self) -> None:
        """End the process, and whatever it started, at once."""
        self._process.kill()

    def close(self) -> None:
        """End the process, and forget its files."""
        self._process.close()
        shutil.rmtree(self._temporary, ignore_errors=True)

    def _initialise(self, invocation: Invocation) -> FunctionError | None:
        """Wait until the handler is loaded; the error if it cannot be."""
        try:
            message, document = self._process.answer(INIT_LIMIT_SECONDS)
        except TimeoutError:
            self.kill()
            return timed_out(invocation.request_id, INIT_LIMIT_SECONDS)
        except (EOFError, OSError):
            return exited(invocation.request_id, self._process.how_it_ended())
        if "error" not in message:
            return None
        self.kill()
        return FunctionError(message["error"], json.loads(document))

    def _ask(self, invocation: Invocation, limit: float) -> tuple[dict[str, Any], bytes]:
        question = {
            "request_id": invocation.request_id,
            "invoked_function_arn": invocation.function_arn,
            "client_context": invocation.client_context,
            "deadline": time.time() + limit,
            "most_response_bytes": RESPONSE_LIMIT_BYTES,
        }
        self._process.ask(question, invocation.payload)
        return self._process.answer(limit)

    def _ran(
        self,
        response: FunctionResponse,
        init_output: str,
        output: str,
        init_seconds: float | None,
        seconds: float,
        memory_kib: int,
    ) -> Ran:
        end: ProcessEnd = ""
        if isinstance(response, FunctionError):
            if response.error == "Sandbox.Timedout":
                end = "timeout"
            elif self._process.ended:
                end = "error"
        return Ran(
            response,
            self._log_stream,
            output,
            init_output,
            init_seconds,
            seconds,
            memory_kib // 1024,
            end,
        )


def log_stream(version: str) -> str:
    """A new name for what one process prints."""
    return f"{datetime.now(UTC).strftime('%Y/%m/%d')}/[{version}]{uuid.uuid4().hex}"


def _response(message: dict[str, Any], answer: bytes) -> FunctionResponse:
    if "error" in message:
        return FunctionError(message["error"], json.loads(answer))
    if "too_large" in message:
        return too_large()
    return FunctionResult(answer)
