"""The process of one function: loads its handler, then answers invocations one by one.

It is started as a script, `python -P -u process.py FD`, and imports nothing but the standard
library, so that the function finds its own dependencies. FD is one end of a socket pair. First it
says `ready`, or why the handler could not be loaded; then it takes a question with the invocation's
context and the payload, and gives `{}` and a result, or `{"error"}`, the error document.

Errors and messages are those of Lambda's own runtime:
https://github.com/aws/aws-lambda-python-runtime-interface-client
https://docs.aws.amazon.com/lambda/latest/dg/python-context.html
"""

import importlib
import json
import logging
import os
import resource
import signal
import sys
import time
import traceback
from collections.abc import Callable
from decimal import Decimal
from multiprocessing.connection import Connection
from types import SimpleNamespace, TracebackType
from typing import Any

TASK_ROOT = "/var/task"
"""Where Lambda has the code; stack traces name it, wherever the code is here."""

Handler = Callable[[Any, object], Any]


class Fault(Exception):
    """An error that the runtime names, rather than a class of an exception."""

    def __init__(self, name: str, message: str, trace: list[str] | None = None) -> None:
        super().__init__(message)
        self.name = name
        self.trace = trace or []


class Context:
    """The context object of an invocation."""

    def __init__(self, asked: dict[str, Any]) -> None:
        self.aws_request_id = asked["request_id"]
        self.invoked_function_arn = asked["invoked_function_arn"]
        self.function_name = os.environ["AWS_LAMBDA_FUNCTION_NAME"]
        self.function_version = os.environ["AWS_LAMBDA_FUNCTION_VERSION"]
        self.memory_limit_in_mb = os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]
        self.log_group_name = os.environ["AWS_LAMBDA_LOG_GROUP_NAME"]
        self.log_stream_name = os.environ["AWS_LAMBDA_LOG_STREAM_NAME"]
        self.identity = SimpleNamespace(cognito_identity_id=None, cognito_identity_pool_id=None)
        self.client_context = _client_context(asked["client_context"])
        self._deadline = asked["deadline"]

    def get_remaining_time_in_millis(self) -> int:
        """How long until the invocation is stopped."""
        return max(0, int((self._deadline - time.time()) * 1000))


class RequestLog(logging.Handler):
    """Writes log records as Lambda does, with the id of the request under way."""

    request_id = ""

    def __init__(self) -> None:
        super().__init__()
        line = "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s"
        formatter = logging.Formatter(line, "%Y-%m-%dT%H:%M:%S")
        formatter.converter = time.gmtime
        self.setFormatter(formatter)

    def emit(self, record: logging.LogRecord) -> None:
        """Print it."""
        record.aws_request_id = self.request_id
        print(self.format(record))


def main(descriptor: int) -> None:
    """Serve until the other end of the connection is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent to handle
    connection: Connection[Any, Any] = Connection(descriptor)
    log = RequestLog()
    logging.getLogger().addHandler(log)
    try:
        handler = load(os.environ["_HANDLER"])
    except Exception as error:
        document = _document(error, "")
        _print_error(document)
        _say(connection, {"error": document["errorType"]}, _json(document))
        sys.exit(1)
    _say(connection, {"ready": True}, b"")
    while True:
        try:
            asked = json.loads(connection.recv_bytes())
            payload = connection.recv_bytes()
        except EOFError:
            return
        log.request_id = asked["request_id"]
        message, answer = answered(handler, payload, asked)
        _say(connection, message, answer)


def load(name: str) -> Handler:
    """The handler of a function, such as `package/module.function`.

    Raises:
        Fault: it cannot be loaded.
        Exception: what the module raised.
    """
    module_name, point, function_name = name.rpartition(".")
    if not point:
        reason = "not enough values to unpack (expected 2, got 1)"
        raise Fault("Runtime.MalformedHandlerName", f"Bad handler '{name}': {reason}")
    if module_name.split(".")[0] in sys.builtin_module_names:
        told = f"Cannot use built-in module {module_name} as a handler module"
        raise Fault("Runtime.BuiltInModuleConflict", told)
    try:
        module = importlib.import_module(module_name.replace("/", "."))
    except ImportError as error:
        told = f"Unable to import module '{module_name}': {error}"
        raise Fault("Runtime.ImportModuleError", told) from error
    except SyntaxError as error:
        told = f"Syntax error in module '{module_name}': {error}"
        trace = [f'  File "{error.filename}" Line {error.lineno}\n    {error.text}']
        raise Fault("Runtime.UserCodeSyntaxError", told, trace) from error
    try:
        found: Handler = getattr(module, function_name)
    except AttributeError as error:
        told = f"Handler '{function_name}' missing on module '{module_name}'"
        raise Fault("Runtime.HandlerNotFound", told) from error
    return found


def answered(
    handler: Handler, payload: bytes, asked: dict[str, Any]
) -> tuple[dict[str, Any], bytes]:
    """What a handler makes of a payload: a message about it, and the answer itself."""
    try:
        result = handler(_event(payload), Context(asked))
        answer = result if isinstance(result, bytes) else _marshalled(result)
    except Exception as error:
        document = _document(error, asked["request_id"])
        _print_error(document)
        return {"error": document["errorType"], **_use()}, _json(document)
    if len(answer) > asked["most_response_bytes"]:
        return {"too_large": True, **_use()}, b""
    return _use(), answer


def _event(payload: bytes) -> Any:
    try:
        return json.loads(payload)
    except ValueError as error:
        raise Fault("Runtime.UnmarshalError", f"Unable to unmarshal input: {error}") from error


def _marshalled(result: Any) -> bytes:
    try:
        return json.dumps(result, ensure_ascii=_escapes(), default=_plain).encode()
    except Exception as error:
        raise Fault("Runtime.MarshalError", f"Unable to marshal response: {error}") from error


def _plain(value: object) -> int | float:
    """A JSON number for a Decimal, as DynamoDB's tables have them."""
    if isinstance(value, Decimal):
        return int(value) if value.is_finite() and value == value.to_integral() else float(value)
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


def _escapes() -> bool:
    """Whether the runtime writes letters beyond ASCII as escapes: all before 3.12 do."""
    return os.environ.get("AWS_EXECUTION_ENV", "").rpartition(".")[2] in ("8", "9", "10", "11")


def _json(document: dict[str, Any]) -> bytes:
    return json.dumps(document, ensure_ascii=_escapes()).encode()


def _document(error: Exception, request_id: str) -> dict[str, Any]:
    """The error document of an exception."""
    root = os.environ["LAMBDA_TASK_ROOT"]
    name = error.name if isinstance(error, Fault) else type(error).__name__
    trace = error.trace if isinstance(error, Fault) else _frames(error.__traceback__)
    return {
        "errorMessage": str(error).replace(root, TASK_ROOT),
        "errorType": name,
        "requestId": request_id,
        "stackTrace": [_as_on_lambda(line) for line in trace],
    }


def _as_on_lambda(line: str) -> str:
    """A line of a stack trace with the paths that Lambda's runtime has."""
    line = line.replace(os.environ["LAMBDA_TASK_ROOT"], TASK_ROOT)
    return line.replace(f'File "{sys.base_prefix}/lib/', 'File "/var/lang/lib/')


def _frames(trace: TracebackType | None) -> list[str]:
    """The frames of a traceback, without those of this file at its beginning."""
    frames = [
        (frame.filename, frame.lineno or 0, frame.name, frame.line)
        for frame in traceback.extract_tb(trace)
    ]
    own = next((n for n, frame in enumerate(frames) if frame[0] != __file__), len(frames))
    return traceback.format_list(frames[own:])


def _print_error(document: dict[str, Any]) -> None:
    name, message = document["errorType"], document["errorMessage"]
    print(f"[ERROR] {name}: {message}" if message else f"[ERROR] {name}")
    print("Traceback (most recent call last):")
    for line in document["stackTrace"]:
        print(line.rstrip("\n"))


def _client_context(given: dict[str, Any] | None) -> SimpleNamespace | None:
    if given is None:
        return None
    client = given.get("client")
    return SimpleNamespace(
        custom=given.get("custom"),
        env=given.get("env"),
        client=None if client is None else SimpleNamespace(**client),
    )


def _use() -> dict[str, Any]:
    """The memory used so far, in KiB."""
    return {"max_rss_kib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}


def _say(connection: "Connection[Any, Any]", message: dict[str, Any], payload: bytes) -> None:
    sys.stdout.flush()
    sys.stderr.flush()
    connection.send_bytes(json.dumps(message).encode())
    connection.send_bytes(payload)


if __name__ == "__main__":
    root = os.environ["LAMBDA_TASK_ROOT"]
    sys.path[:0] = [root, *json.loads(os.environ.pop("STEPSMITH_LAYER_PATHS"))]
    main(int(sys.argv[1]))
