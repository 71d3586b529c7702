"""What the checks say about a definition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with a definition.

    Attributes:
        code: a stable name for the rule, such as `MISSING_TRANSITION_TARGET`.
        pointer: where, as a JSON pointer (RFC 6901) into the definition; "" is the whole.
        reason: what is wrong.
        fix: what to write instead.
        level: an `error` is what AWS refuses; a `warning` runs, though hardly as meant.
    """

    code: str
    pointer: str
    reason: str
    fix: str
    level: Level = "error"

    def __str__(self) -> str:
        return f"{self.pointer or '/'}: {self.reason} [{self.code}] {self.fix}"


def pointer_to(parent: str, *keys: str | int) -> str:
    """The JSON pointer to a part of what `parent` points to."""
    escaped = (str(key).replace("~", "~0").replace("/", "~1") for key in keys)
    return "".join((parent, *(f"/{key}" for key in escaped)))
