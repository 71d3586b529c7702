"""What a test of a single state sees of its data flow, as TestState tells it.

See https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionData.html
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from stepsmith.engine.failure import Failure

Stage = Literal[
    "afterArguments",
    "afterInputPath",
    "afterParameters",
    "afterItemsPath",
    "afterItemSelector",
    "afterItemBatcher",
    "afterResultSelector",
    "afterResultPath",
    "result",
    "maxConcurrency",
    "toleratedFailureCount",
    "toleratedFailurePercentage",
]
"""A member of AWS's `InspectionData`."""


@dataclass(slots=True)
class Inspection:
    """What is noted of a state while it runs.

    Attributes:
        context: what the state sees as the context object, in the place of the execution's own.
        seen: the values that came about, the latest of each stage.
        failure: the latest failure of the state's work, whatever became of it.
    """

    context: Mapping[str, Any] | None = None
    seen: dict[Stage, Any] = field(default_factory=dict[Stage, Any])
    failure: Failure | None = None
