"""The parts of raw states and expressions that are no workflow data."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from stepsmith.authoring.diagnostic import Code

if TYPE_CHECKING:
    from stepsmith.authoring.frontend.reader import Reader


def known_of_raw(reader: Reader, node: ast.expr, what: str) -> Any:
    """The value of a part of a raw state or expression that is known at compile time."""
    if not reader.static.is_static(node):
        reader.reject(
            Code.RAW_STATE_MISUSE,
            node,
            f"{what} depends on workflow data",
            "put workflow data into arguments=, the rest is known at compile time",
        )
    try:
        return reader.static.evaluate(node)
    except Exception as error:
        reader.reject(
            Code.COMPILE_TIME_ERROR,
            node,
            f"this raised {type(error).__name__}: {error}",
            "mend the expression",
        )
