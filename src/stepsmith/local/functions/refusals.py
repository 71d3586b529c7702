"""Invocations that Lambda refuses, by its own error codes.

https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_Errors
"""

from __future__ import annotations

import json


class InvocationRefused(Exception):
    """An invocation that did not reach a function.

    Attributes:
        status: of the HTTP answer.
        code: the name of the error.
        message: why.
        reason: of a throttled one.
    """

    def __init__(self, status: int, code: str, message: str, reason: str | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.reason = reason

    @property
    def body(self) -> bytes:
        """The HTTP answer's body."""
        told = {"Type": "Service" if self.status >= 500 else "User", "Message": self.message}
        if self.reason is not None:
            told["Reason"] = self.reason
        return json.dumps(told).encode()


def not_found(arn: str) -> InvocationRefused:
    """There is no such function, or no such version or alias of it."""
    return InvocationRefused(404, "ResourceNotFoundException", f"Function not found: {arn}")


def invalid(message: str) -> InvocationRefused:
    """An argument is wrong."""
    return InvocationRefused(400, "InvalidParameterValueException", message)


def throttled(reason: str) -> InvocationRefused:
    """As many invocations are under way as there may be."""
    return InvocationRefused(429, "TooManyRequestsException", "Rate Exceeded.", reason)
