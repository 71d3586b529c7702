"""Dead-letter queues: what could not be delivered, and why.

See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Undelivered(Exception):
    """An attempt to deliver failed.

    Attributes:
        code: EventBridge's word for it.
        is_lasting: another attempt would fail too.
    """

    code: str
    message: str
    is_lasting: bool


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """What a dead-letter queue gets.

    Attributes:
        about: tells who had to deliver it, by attribute names.
        exhausted: the retry policy's limit that was reached, if it was.
    """

    body: str
    about: dict[str, str]
    failure: Undelivered
    retries: int
    exhausted: str | None

    def attributes(self) -> dict[str, Any]:
        """The message attributes, as SQS takes them."""
        told = {
            **self.about,
            "ERROR_CODE": self.failure.code,
            "ERROR_MESSAGE": self.failure.message,
        }
        if self.exhausted is not None:
            told["EXHAUSTED_RETRY_CONDITION"] = self.exhausted
        attributes: dict[str, Any] = {
            name: {"DataType": "String", "StringValue": value} for name, value in told.items()
        }
        attributes["RETRY_ATTEMPTS"] = {"DataType": "Number", "StringValue": str(self.retries)}
        return attributes
