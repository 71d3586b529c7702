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
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock
from typing import Any, Final

from stepsmith.local.aws_environment import ACCOUNT_ID, REGION
from stepsmith.local.functions.background import Background
from stepsmith.local.functions.log import FunctionLogs, log_lines
from stepsmith.local.functions.name import FunctionName
from stepsmith.local.functions.refusals import InvocationRefused, invalid, not_found, throttled
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
from stepsmith.local.lambda_executor import FunctionRunner
from stepsmith.local.lambda_response import FunctionError
from stepsmith.local.warm_pool import PoolFull, WarmPool
from stepsmith.runtime.task import Task

MOST_PAYLOAD_BYTES: Final = 6_291_456
MOST_EVENT_BYTES: Final = 1_048_576
"""The largest payload of an asynchronous invocation; it was 262,144 until October 2025."""
_TAIL_BYTES: Final = 4096
_log: Final = logging.getLogger("stepsmith.lambda")


@dataclass(frozen=True, slots=True)
class InvokeRequest:
    """What a client asks for.

    Attributes:
        name: a function's name, partial ARN or ARN, which may be qualified.
        client_context: JSON in base64.
    """

    name: str
    payload: bytes = b""
    qualifier: str | None = None
    invocation_type: str = "RequestResponse"
    log_type: str = "None"
    client_context: str | None = None
    region: str = REGION


@dataclass(frozen=True, slots=True)
class InvocationResult:
    """The HTTP answer."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class ProjectFunctions:
    """The functions of a project, which need no ZIP file. They are in every region.

    Attributes:
        tasks: by the names of the functions; they come before what the Lambda API made.
        run: how, in worker processes or, for breakpoints, in this one.
        close: called when nothing more is to be run.
    """

    tasks: Mapping[str, Task[..., Any]]
    run: FunctionRunner
    close: Callable[[], None] = lambda: None

    def find(self, name: FunctionName) -> Task[..., Any] | None:
        """The task of a name; there are no versions and aliases."""
        return self.tasks.get(name.name) if name.qualifier in (None, "$LATEST") else None


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
        _check(request, payload)
        context = _client_context(request.client_context)
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
                return _task_version(task, name), name.arn, task
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
            self._code.directory(arn, lambda arn=arn: self._source.layer(arn))  # type: ignore[misc]
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


def _check(request: InvokeRequest, payload: bytes) -> None:
    if request.invocation_type not in ("RequestResponse", "Event", "DryRun"):
        raise invalid(
            f"InvocationType is RequestResponse, Event or DryRun, not {request.invocation_type}"
        )
    if len(payload) > MOST_PAYLOAD_BYTES:
        raise InvocationRefused(
            413,
            "RequestEntityTooLargeException",
            f"Request must be smaller than {MOST_PAYLOAD_BYTES} bytes for the InvokeFunction "
            "operation",
        )
    if request.invocation_type == "Event" and len(payload) > MOST_EVENT_BYTES:
        raise InvocationRefused(
            413,
            "RequestEntityTooLargeException",
            f"{len(payload)} byte payload is too large for the Event invocation type "
            f"(limit {MOST_EVENT_BYTES} bytes)",
        )
    try:
        json.loads(payload)
    except (ValueError, RecursionError) as error:
        raise InvocationRefused(
            400,
            "InvalidRequestContentException",
            f"Could not parse request body into json: {error}",
        ) from error


def _client_context(given: str | None) -> dict[str, Any] | None:
    if given is None:
        return None
    try:
        context = json.loads(base64.b64decode(given, validate=True))
    except ValueError as error:
        raise InvocationRefused(
            400,
            "InvalidRequestContentException",
            "Client context must be a valid Base64-encoded JSON object",
        ) from error
    if not isinstance(context, dict):
        raise InvocationRefused(
            400,
            "InvalidRequestContentException",
            "Client context must be a valid Base64-encoded JSON object",
        )
    return context


def _error_body(error: FunctionError) -> bytes:
    """The runtime writes its documents with spaces, Lambda itself without."""
    separators = (", ", ": ") if "stackTrace" in error.document else (",", ":")
    return json.dumps(error.document, ensure_ascii=False, separators=separators).encode()


def _task_version(task: Task[..., Any], name: FunctionName) -> FunctionVersion:
    return FunctionVersion(
        name=task.name,
        arn=replace(name, qualifier=None).arn,
        version="$LATEST",
        package_type="Zip",
        runtime="",
        handler="",
        timeout_seconds=task.timeout_seconds,
        memory_mb=task.memory_mb,
        variables=(),
        code_sha256="",
        layers=(),
        reserved_concurrency=None,
    )
