"""Base64 and parts of URLs as the service reads and writes them, which JSONata 2.0.6 does not.

JSONata's own functions take each character for a byte, and keep a plus sign. The service has been
measured to take UTF-8 and to do what Java's `Base64` and `URLDecoder` do; see docs/decisions.md.
"""

from __future__ import annotations

import base64
import re
from typing import Final
from urllib.parse import unquote_plus

from stepsmith.asl.jsonata.failure import FunctionFailed

_BROKEN_ESCAPE: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")


def base64_encoded(text: str | None) -> str | None:
    """`$base64encode(text)`: the base64 of the text's UTF-8 bytes."""
    return None if text is None else base64.b64encode(text.encode("utf-8", "replace")).decode()


def base64_decoded(text: str | None) -> str | None:
    """`$base64decode(text)`: the text whose UTF-8 bytes these are; its padding may be left out."""
    if text is None:
        return None
    padding = "" if "=" in text else "=" * (-len(text) % 4)
    try:
        return base64.b64decode(text + padding, validate=True).decode("utf-8", "replace")
    except ValueError as error:
        message = f"The argument of $base64decode is not base64: {error}"
        raise FunctionFailed("D3137", message) from error


def url_component_decoded(text: str | None) -> str | None:
    """`$decodeUrlComponent(text)`: its escapes read as UTF-8, and `+` as a space."""
    if text is None:
        return None
    if _BROKEN_ESCAPE.search(text):
        raise FunctionFailed("D3140", f"Malformed URL passed to $decodeUrlComponent(): {text}")
    return unquote_plus(text, errors="replace")
