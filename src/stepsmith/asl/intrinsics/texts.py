"""The intrinsic functions for strings, and those that encode and hash them."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from typing import Any, Final

from stepsmith.asl.digest import DIGEST_ALGORITHMS, digest
from stepsmith.asl.intrinsics.argument import LONGEST_TEXT, short_text_of, text_of
from stepsmith.asl.intrinsics.failure import ArgumentsRefused
from stepsmith.asl.json_text import compact

_NOT_BASE64: Final = re.compile(r"[^A-Za-z0-9+/]")


def string_split(text: Any, delimiters: Any) -> list[str]:
    """`States.StringSplit(text, delimiters)`: at each of the characters; empty parts fall out."""
    parts, separators = [text_of(text)], set(text_of(delimiters))
    if separators:
        parts = re.split(f"[{re.escape(''.join(sorted(separators)))}]", parts[0])
    return [part for part in parts if part]


def base64_encode(text: Any) -> str:
    """`States.Base64Encode(text)`: of the text's UTF-8 bytes."""
    return b64encode(short_text_of(text).encode("utf-8", "replace")).decode("ascii")


def base64_decode(text: Any) -> str:
    """`States.Base64Decode(text)`: up to the padding, reading over what is not Base64."""
    digits, _, _ = short_text_of(text).replace("-", "+").replace("_", "/").partition("=")
    digits = _NOT_BASE64.sub("", digits)
    if len(digits) % 4 == 1:
        digits = digits[:-1]  # Six bits make no byte.
    return b64decode(digits + "=" * (-len(digits) % 4)).decode("utf-8", "replace")


def hashed(data: Any, algorithm: Any) -> str:
    """`States.Hash(data, algorithm)`; data that is no string counts as its JSON."""
    text = data if isinstance(data, str) else compact(data)
    if len(text) > LONGEST_TEXT or text_of(algorithm) not in DIGEST_ALGORITHMS:
        raise ArgumentsRefused
    return digest(text, algorithm)
