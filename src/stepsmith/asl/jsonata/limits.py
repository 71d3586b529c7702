"""How much an expression may use, so that none can hang an execution or eat the machine's memory.

The service bounds the depth and the memory of an evaluation, without publishing the numbers. These
are far above what fits in a payload of 256 KiB, so that an expression that runs there runs here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class EvaluationLimits:
    """The bounds of one evaluation.

    Attributes:
        depth: function calls within one another.
        steps: steps of evaluation; some 30 million take a second.
        array_items: the items of any array on the way.
        bytes: the size of any string on the way, and of the result as JSON.
        seconds: real time, should the steps be slow ones.
    """

    depth: int = 5_000
    steps: int = 50_000_000
    array_items: int = 10_000_000
    bytes: int = 16 * 1024 * 1024
    seconds: float = 10.0


DEFAULT_LIMITS: Final = EvaluationLimits()
