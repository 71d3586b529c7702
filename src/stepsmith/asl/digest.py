"""Digests of texts, which both query languages can make.

See https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any, Final

DIGEST_ALGORITHMS: Final[Mapping[str, Callable[..., Any]]] = {
    "MD5": hashlib.md5,
    "SHA-1": hashlib.sha1,
    "SHA-256": hashlib.sha256,
    "SHA-384": hashlib.sha384,
    "SHA-512": hashlib.sha512,
}
"""The algorithms, by the names that Step Functions has for them."""


def digest(text: str, algorithm: str) -> str:
    """The digest of a text's UTF-8 bytes, in hexadecimal; half of a character pair counts as `?`.

    Raises:
        KeyError: there is no such algorithm.
    """
    made = DIGEST_ALGORITHMS[algorithm](text.encode("utf-8", "replace"), usedforsecurity=False)
    return str(made.hexdigest())
