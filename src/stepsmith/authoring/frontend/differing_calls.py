"""Functions that JSONata has otherwise, or not for every argument: why, and what to write."""

from __future__ import annotations

import ast
import base64
import urllib.parse
from datetime import datetime
from typing import Any, Final

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.frontend.reader import Reader

_UNQUOTE: Final = (
    "keeps a % that begins no escape, at which JSONata fails",
    "decode it in a task, or let the input hold it decoded",
)
_DIFFERING: Final[dict[Any, tuple[str, str]]] = {
    set: (
        "gives its items in an order that no definition can keep",
        "put them in order: sorted(set(xs))",
    ),
    type: (
        "gives a class, which is no data",
        "write an `except` for each class, or ask isinstance(…)",
    ),
    base64.b64decode: (
        "leaves out what is not base64, at which JSONata fails, and its bytes may be no text",
        "decode it in a task, or let the input hold it decoded",
    ),
    urllib.parse.unquote: _UNQUOTE,
    urllib.parse.unquote_plus: _UNQUOTE,
    datetime.fromisoformat: (
        "reads forms that JSONata does not, and JSONata cannot tell a text that is no date",
        "let the input hold a datetime: a parameter or a field `at: datetime`",
    ),
}


def reject_differing(reader: Reader, node: ast.Call, callee: Any) -> None:
    """Refuse a function whose result JSONata does not give for every argument.

    Raises:
        Rejected: it is one.
    """
    found = next((reason for known, reason in _DIFFERING.items() if known == callee), None)
    if found is not None:
        why, instead = found
        reader.reject(Code.NOT_SAME_AS_PYTHON, node, f"{ast.unparse(node.func)}() {why}", instead)
