"""The data plane of Lambda: invokes functions, as the Invoke operation does.

https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
"""

from __future__ import annotations

import base64
import json
import logging
import tempfile
import time
import uuid
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Any, Final

from stepsmith.local.aws_environment import ACCOUNT_ID
from stepsmith.local.functions.background import Background
from stepsmith.local.functions.invoke_request import InvokeRequest, check, client_context
from stepsmith.local.functions.log import FunctionLogs, log_lines
from stepsmith.local.functions.name import FunctionName
from stepsmith.local.functions.project_functions import ProjectFunctions, task_version
from stepsmith.local.functions.refusals import InvocationRefused, not_found, throttled
from stepsmith.local.functions.source import FunctionSource
from stepsmith.local.functions.unpacking import BadZip, CodeRoots
from stepsmith.local.functions.version import FunctionVersion
from stepsmith.local.functions.worker import (
    FunctionWorker,
    Invocation,
    ProcessEnd,
    Ran,
    log_stream,
)
from stepsmith.local.lambda_response import FunctionError
from stepsmith.local.warm_pool import PoolFull, WarmPool
from stepsmith.runtime.task import Task

_TAIL_BYTES: Final = 4096
_log: Final = logging.getLogger("stepsmith.lambda")


@dataclass(frozen=True, slots=True)
class InvocationResult:
    """The HTTP answer."""

    status: int
    headers: dict[str, str]
    body: bytes


class LambdaService:
    """Invokes functions. It may be used by several threads.

    Args:
        source: where the functions are that the Lambda API made.
        endpoint_url: where functions send their own AWS requests.
        logs: gets what they print; closed with this.
        account: whose functions they are.
        project: the functions of the project.
        retry_seconds: how long after each failure an asynchronous invocation is made again.
    """

    def __init__(
        self,
        source: FunctionSource,
        endpoint_url: str,
        logs: FunctionLogs,
        account: str = ACCOUNT_ID,
        project: ProjectFunctions | None = None,
        retry_seconds: tuple[float, ...] = (60, 120),
    ) -> None:
        self._source = source
        self._endpoint_url = endpoint_url
        self._logs = logs
        self._account = account
        self._project = project
        self._retry_seconds = retry_seconds
        self._code = CodeRoots(Path(tempfile.mkdtemp(prefix="stepsmith-functions-")))
        self._pool: WarmPool[FunctionVersion, FunctionWorker] = WarmPool()
        self._under_way: Counter[str] = Counter()
        self._lock = Lock()
        self._log_stream = log_stream("$LATEST")
        self._background = Background()

    def invoke(self, request: InvokeRequest) -> InvocationResult:
        """Answer an Invoke request; its errors come as the answers that they are."""
        request_id = str(uuid.uuid4())
        try:
            return self._answer(request, request_id)
        except InvocationRefused as refused:
            return _refusal(refused, request_id)
        except Exception as error:
            _log.exception("function %s", request.name)
            return _refusal(InvocationRefused(500, "ServiceException", str(error)), request_id)

    def close(self) -> None:
        """End all processes, and forget what waits to be invoked again."""
        self._background.close()
        self._pool.close()
        if self._project is not None:
            self._project.close()
        self._code.close()
        self._logs.close()

    def _answer(self, request: InvokeRequest, request_id: str) -> InvocationResult:
        payload = request.payload or b"{}"
        check(request, payload)
        context = client_context(request.client_context)
        version, arn, task = self._found(
            FunctionName.parse(request.name, request.qualifier, request.region, self._account)
        )
        headers = {"x-amzn-RequestId": request_id}
        if request.invocation_type == "DryRun":
            return InvocationResult(204, headers, b"")
        headers |= {"Content-Type": "application/json"}
        if request.invocation_type == "Event":
            self._background.submit(lambda: self._event(version, arn, task, payload, request_id, 0))
            return InvocationResult(202, headers, b"")
        version, ran, lines = self._run(version, arn, task, payload, request_id, context)
        headers["X-Amz-Executed-Version"] = version.version
        if request.log_type == "Tail":
            tail = "\n".join(lines).encode()[-_TAIL_BYTES:]
            headers["X-Amz-Log-Result"] = base64.b64encode(tail).decode()
        if isinstance(ran.response, FunctionError):
            headers["X-Amz-Function-Error"] = "Unhandled"
            return InvocationResult(200, headers, _error_body(ran.response))
        return InvocationResult(200, headers, ran.response.payload)

    def _found(self, name: FunctionName) -> tuple[FunctionVersion, str, Task[..., Any] | None]:
        """The version to run, the ARN that it is invoked by, and the task, if it is one."""
        version = None
        if name.account == self._account:
            task = None if self._project is None else self._project.find(name)
            if task is not None:
                return task_version(task, name), name.arn, task
            version = self._source.find(name.region, name.name, name.qualifier)
        if version is None:
            raise not_found(name.arn if name.qualifier else f"{name.arn}:$LATEST")
        if version.package_type != "Zip" or not version.runtime.startswith("python3."):
            kind = "an image" if version.package_type != "Zip" else f"runtime {version.runtime}"
            raise InvocationRefused(
                502,
                "InvalidRuntimeException",
                f"function {version.name} has {kind}; functions with a ZIP file and a runtime "
                "python3.x run here",
            )
        return version, name.arn, None

    def _run(
        self,
        version: FunctionVersion,
        arn: str,
        task: Task[..., Any] | None,
        payload: bytes,
        request_id: str,
        context: dict[str, Any] | None,
    ) -> tuple[FunctionVersion, Ran, list[str]]:
        try:
            with self._counted(version):
                if task is None:
                    invocation = Invocation(payload, request_id, arn, context)
                    ran = self._in_worker(version, invocation)
                else:
                    ran = self._in_project(task, payload, request_id)
        except PoolFull:
            raise throttled("ConcurrentInvocationLimitExceeded") from None
        lines = log_lines(version, request_id, ran)
        self._logs.add(version, ran.log_stream, lines)
        return version, ran, lines

    def _in_worker(self, version: FunctionVersion, invocation: Invocation) -> Ran:
        try:
            with self._pool.worker(version, lambda: self._started(version)) as worker:
                return worker.invoke(invocation)
        except BadZip as error:
            raise InvocationRefused(
                502, "InvalidZipFileException", f"function {version.name}: {error}"
            ) from error

    def _started(self, version: FunctionVersion) -> FunctionWorker:
        root = self._code.directory(version.code_sha256, lambda: self._source.code(version))
        layers = [
            self._code.directory(arn, partial(self._source.layer, arn))
            for arn in reversed(version.layers)
        ]
        return FunctionWorker(version, self._endpoint_url, root, layers)

    def _in_project(self, task: Task[..., Any], payload: bytes, request_id: str) -> Ran:
        assert self._project is not None
        began = time.perf_counter()
        response = self._project.run(task, payload, request_id)
        seconds = time.perf_counter() - began
        end: ProcessEnd = ""
        if isinstance(response, FunctionError) and "stackTrace" not in response.document:
            end = "timeout" if response.error == "Sandbox.Timedout" else "error"
        return Ran(response, self._log_stream, response.output, "", None, seconds, 0, end)

    @contextmanager
    def _counted(self, version: FunctionVersion) -> Generator[None]:
        """Keep to the function's reserved concurrency."""
        most = version.reserved_concurrency
        with self._lock:
            if most is not None and self._under_way[version.arn] >= most:
                raise throttled("ReservedFunctionConcurrentInvocationLimitExceeded")
            self._under_way[version.arn] += 1
        try:
            yield
        finally:
            with self._lock:
                self._under_way[version.arn] -= 1

    def _event(
        self,
        version: FunctionVersion,
        arn: str,
        task: Task[..., Any] | None,
        payload: bytes,
        request_id: str,
        failures: int,
    ) -> None:
        """Run a function asynchronously, and again if it fails."""
        try:
            _, ran, _ = self._run(version, arn, task, payload, request_id, None)
            failed = isinstance(ran.response, FunctionError)
        except InvocationRefused:
            failed = True
        if failed and failures < len(self._retry_seconds):
            self._background.submit(
                lambda: self._event(version, arn, task, payload, request_id, failures + 1),
                after_seconds=self._retry_seconds[failures],
            )


def _refusal(refused: InvocationRefused, request_id: str) -> InvocationResult:
    headers = {
        "Content-Type": "application/json",
        "x-amzn-RequestId": request_id,
        "x-amzn-ErrorType": refused.code,
    }
    return InvocationResult(refused.status, headers, refused.body)


def _error_body(error: FunctionError) -> bytes:
    """The runtime writes its documents with spaces, Lambda itself without."""
    separators = (", ", ": ") if "stackTrace" in error.document else (",", ":")
    return json.dumps(error.document, ensure_ascii=False, separators=separators).encode()
