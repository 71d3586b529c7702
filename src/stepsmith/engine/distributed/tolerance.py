"""How many failed items a map run bears.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tolerance:
    """`ToleratedFailureCount` and `ToleratedFailurePercentage`; with neither, none may fail.

    A map run fails as soon as it exceeds either of the two that are given.
    """

    count: int | None = None
    percentage: float | None = None

    def exceeded(self, failed: int, total: int | None) -> bool:
        """Whether that many failed items are too many.

        Args:
            failed: items whose child execution did not succeed.
            total: all items; None while not all have been read, when no percentage is exceeded
                yet, since there may be more.
        """
        if self.count is None and self.percentage is None:
            return failed > 0
        if self.count is not None and failed > self.count:
            return True
        if self.percentage is None or total is None:
            return False
        return failed * 100 > self.percentage * total
