"""What Lambda answers to an invocation: the function's result, or an error document in its shapes.

https://docs.aws.amazon.com/lambda/latest/dg/python-exceptions.html
"""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

RESPONSE_LIMIT_BYTES = 6_291_556
"""Lambda's largest response, as its error message gives it."""


@dataclass(frozen=True, slots=True)
class FunctionResult:
    """The JSON text that a function returned, and what it printed and logged on the way."""

    payload: bytes
    output: str = ""


@dataclass(frozen=True, slots=True)
class FunctionError:
    """A function that failed.

    Attributes:
        error: its name, `errorType` in the document.
        document: what Lambda gives as payload, and Step Functions as Cause.
        output: what the function printed and logged before.
    """

    error: str
    document: dict[str, Any]
    output: str = ""


FunctionResponse = FunctionResult | FunctionError


def respond(
    handler: Callable[[Any, object], Any], event: bytes, request_id: str, code_file: str
) -> FunctionResponse:
    """Run a handler on a payload as Lambda's Python runtime does.

    Args:
        handler: takes the event and a context.
        event: the payload, JSON.
        request_id: the invocation's id.
        code_file: where the task's own code is; a stack trace begins there.
    """
    try:
        result = handler(json.loads(event), None)
    except Exception as error:
        return raised(error, request_id, code_file)
    except BaseException as error:
        return exited(request_id, _exit_reason(error))
    try:
        text = json.dumps(result, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        payload = text.encode()
    except (TypeError, ValueError) as error:
        return error_response(
            "Runtime.MarshalError", f"Unable to marshal response: {error}", request_id
        )
    if len(payload) > RESPONSE_LIMIT_BYTES:
        return too_large()
    return FunctionResult(payload)


def raised(error: Exception, request_id: str, code_file: str) -> FunctionError:
    """An exception that a function let pass."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [index for index, frame in enumerate(frames) if frame.filename == code_file]
    trace = traceback.format_list(frames[own[0] :] if own else frames)
    return error_response(type(error).__name__, str(error), request_id, trace)


def error_response(
    error: str, message: str, request_id: str, stack_trace: list[str] | None = None
) -> FunctionError:
    """The error document that Lambda's Python runtime writes."""
    return FunctionError(
        error,
        {
            "errorMessage": message,
            "errorType": error,
            "requestId": request_id,
            "stackTrace": stack_trace or [],
        },
    )


def timed_out(request_id: str, timeout_seconds: float) -> FunctionError:
    """A function stopped by its own timeout."""
    return _stopped(
        "Sandbox.Timedout",
        f"RequestId: {request_id} Error: Task timed out after {timeout_seconds:.2f} seconds",
    )


def exited(request_id: str, reason: str) -> FunctionError:
    """A function whose process ended before it answered: `signal: killed`, `exit status 3`."""
    how = f"with error: {reason}" if reason else "without providing a reason"
    return _stopped("Runtime.ExitError", f"RequestId: {request_id} Error: Runtime exited {how}")


def too_large() -> FunctionError:
    """A response above Lambda's limit."""
    return _stopped(
        "Function.ResponseSizeTooLarge",
        "Response payload size exceeded maximum allowed payload size "
        f"({RESPONSE_LIMIT_BYTES} bytes).",
    )


def _stopped(error: str, message: str) -> FunctionError:
    return FunctionError(error, {"errorType": error, "errorMessage": message})


def _exit_reason(error: BaseException) -> str:
    """How the process ends of a function that calls `sys.exit`, or lets worse pass."""
    code = error.code if isinstance(error, SystemExit) else 1
    if code in (None, 0):
        return ""
    return f"exit status {code if isinstance(code, int) else 1}"
