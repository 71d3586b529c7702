"""Errors in the shape that AWS gives them: a code, a message, an HTTP status."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class ApiError(Exception):
    """What an operation answers instead of a result.

    Attributes:
        code: the exception's name in the service model, such as `ExecutionDoesNotExist`.
        message: AWS's text.
        status: of the HTTP response.
        members: what the exception holds beside its message, such as `reason`.
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        status: int = 400,
        members: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status
        self.members = dict(members or {})


def validation_error(message: str, reason: str | None = None) -> ApiError:
    """A request that is wrong in a way that its service model or another rule tells."""
    return ApiError(
        "ValidationException", message, members={} if reason is None else {"reason": reason}
    )
