"""How an intrinsic function can fail."""

from __future__ import annotations

from stepsmith.asl.jsonpath.failure import DataFailure


class IntrinsicFailure(DataFailure):
    """An intrinsic function that cannot be evaluated on the data it is given.

    The documentation has `States.IntrinsicFailure` for it; what the service records is
    `States.Runtime`.

    Attributes:
        text: the whole expression, which the cause shows as it is written.
        reason: what is wrong.
    """

    def __init__(self, text: str, reason: str) -> None:
        self.text = text
        self.reason = reason
        super().__init__(f"The function '{text}' had the following error: {reason}")


class ArgumentsRefused(Exception):
    """A function refuses its arguments; never leaves the package."""

    def __init__(self, reason: str = "") -> None:
        self.reason = reason
        super().__init__(reason)
