"""Metrics that a training job prints.

https://docs.aws.amazon.com/sagemaker/latest/dg/define-train-metrics.html
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Self

from stepsmith.local.sagemaker.request import invalid


@dataclass(frozen=True, slots=True)
class Metrics:
    """What to look for in lines: the first group of a pattern is the value of a metric."""

    patterns: Mapping[str, re.Pattern[str]]

    @classmethod
    def of(cls, definitions: Iterable[Mapping[str, str]]) -> Self:
        """The metrics of a request.

        Raises:
            Refused: a pattern is no regular expression with a group.
        """
        patterns: dict[str, re.Pattern[str]] = {}
        for each in definitions:
            try:
                pattern = re.compile(each["Regex"])
            except re.error as error:
                raise invalid(
                    f"the Regex of the metric {each['Name']} cannot be read: {error}"
                ) from error
            if not pattern.groups:
                raise invalid(f"the Regex of the metric {each['Name']} has no group for the value")
            patterns[each["Name"]] = pattern
        return cls(patterns)

    def found(self, text: str) -> dict[str, float]:
        """The values that a line tells."""
        values: dict[str, float] = {}
        for name, pattern in self.patterns.items():
            for match in pattern.finditer(text):
                with suppress(ValueError, TypeError):
                    values[name] = float(match[1])
        return values
