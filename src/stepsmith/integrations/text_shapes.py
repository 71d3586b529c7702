"""Which texts of a service may be documents, for which Step Functions takes an object or a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from botocore.model import Shape

LONGEST_PLAIN_TEXT = 2048


def may_be_document(shape: Shape) -> bool:
    """Whether JSON may stand for a text or bytes: they have no fixed form and no narrow bound."""
    if shape.type_name == "blob":
        return True
    if shape.type_name != "string" or "enum" in shape.metadata or "pattern" in shape.metadata:
        return False
    longest: int = shape.metadata.get("max", LONGEST_PLAIN_TEXT + 1)
    return longest > LONGEST_PLAIN_TEXT
