"""Names that SageMaker takes."""

from __future__ import annotations

import re
from typing import Final

from stepsmith.local.sagemaker.request import invalid

_PATTERN: Final = "[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
_NAME: Final = re.compile(_PATTERN)


def check_name(member: str, name: object) -> str:
    """A name, if it is one.

    Args:
        member: of the request, as AWS spells it in the message.

    Raises:
        Refused: it is none.
    """
    if isinstance(name, str) and _NAME.fullmatch(name) and len(name) <= 63:
        return name
    raise invalid(
        f"1 validation error detected: Value '{name}' at '{member}' failed to satisfy constraint: "
        f"Member must satisfy regular expression pattern: {_PATTERN}"
    )
