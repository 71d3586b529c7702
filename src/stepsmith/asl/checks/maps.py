"""Map: what only a distributed one has, and what that one needs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from stepsmith.asl.absent import ABSENT
from stepsmith.asl.checks.place import Place
from stepsmith.asl.finding import Finding, Level
from stepsmith.asl.map_state import MapState

_ONLY_DISTRIBUTED: Final[Mapping[str, Level]] = {
    "ItemReader": "error",
    "ItemBatcher": "error",
    "ResultWriter": "error",
    # The service takes these on an inline Map and does nothing with them.
    "Label": "warning",
    "ToleratedFailureCount": "warning",
    "ToleratedFailureCountPath": "warning",
    "ToleratedFailurePercentage": "warning",
    "ToleratedFailurePercentagePath": "warning",
}
_LONGEST_LABEL: Final = 40
_NOT_IN_LABELS: Final = re.compile(r"[\s?*<>{}\[\]:;,\\|^~$#%&`\"\x00-\x1f\x7f-\x9f]")


def check_map(place: Place) -> Iterator[Finding]:
    """Fields of a distributed Map stand in one, which says what its child executions are."""
    state = place.element
    if not isinstance(state, MapState) or state.processor is ABSENT:
        return
    if not state.processor.distributed:
        for name, level in _ONLY_DISTRIBUTED.items():
            if state.has(name):
                yield place.finding(
                    "NOT_DISTRIBUTED",
                    (name,),
                    f"{name} belongs to a distributed Map, and this one is inline.",
                    'Set "Mode": "DISTRIBUTED" in the ProcessorConfig, or remove the field.',
                    level,
                )
    if isinstance(state.label, str) and state.has("Label"):
        yield from _label(place, state.label)


def _label(place: Place, label: str) -> Iterator[Finding]:
    if "${" in label:
        return
    if not 1 <= len(label) <= _LONGEST_LABEL or _NOT_IN_LABELS.search(label):
        yield place.finding(
            "WRONG_VALUE",
            ("Label",),
            f"the label '{label}' cannot be part of an ARN.",
            f"Choose up to {_LONGEST_LABEL} letters, digits, hyphens and underscores.",
        )
