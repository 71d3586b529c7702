"""How much an expression may use, so that none can hang an execution or eat the machine's memory.

The service bounds the depth and the memory of an evaluation without publishing the numbers. Those
of depth and size are what others found by trying: a sum of 100 terms is evaluated there and one of
101 is not, nor is an array of more than 873,782 numbers, nor a text of 8 MiB where 4 MiB are well.
Steps and seconds are ours. jlens bounds each value, not all values together: an expression made to
hold as many as it can comes to some 2 GB before its time is over.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class EvaluationLimits:
    """The bounds of one evaluation.

    Attributes:
        depth: evaluations within one another: of operands, arguments, functions that call
            functions; a call that is the last thing a function does counts as none.
        steps: steps of evaluation; some 20 million take a second.
        array_items: the items of any array on the way.
        bytes: the size of any string on the way, and of the result as JSON.
        seconds: real time, should the steps be slow ones, such as a regular expression.
    """

    depth: int = 100
    steps: int = 20_000_000
    array_items: int = 873_782
    bytes: int = 6_990_256
    seconds: float = 3.0


DEFAULT_LIMITS: Final = EvaluationLimits()

MOST_RANGE_ITEMS: Final = 360_145
"""How many numbers `$range` gives at most on the service, as others found by trying."""

MOST_COMPARED: Final = 20_000
"""Among how many values `$distinct` and `$keys` look for equal ones, in quadratic time, at most."""

_STACK: Final = (
    "Stack overflow error: Check for non-terminating recursive function. "
    "Consider rewriting as tail-recursive"
)
_MEMORY: Final = "Expression evaluation memory limit exceeded: Check for excessive memory usage"
SENTENCES: Final = {
    "D1011": _STACK, "U1001": _MEMORY, "D2014": _MEMORY, "D2016": _MEMORY,
}  # fmt: skip
"""What the service says of a limit, by jlens's code for it."""
