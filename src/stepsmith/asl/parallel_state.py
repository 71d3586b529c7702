"""A Parallel: runs branches side by side and gathers their outputs.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-parallel.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from stepsmith.asl.absent import ABSENT
from stepsmith.asl.branch import Branch
from stepsmith.asl.definition_field import Many, Named, Scalar
from stepsmith.asl.query_language import JSONATA
from stepsmith.asl.state import WorkState


@dataclass(frozen=True, slots=True, kw_only=True)
class ParallelState(WorkState):
    """A Parallel state; its result is the array of the branches' outputs, in their order."""

    type: ClassVar[str] = "Parallel"

    branches: Annotated[tuple[Branch, ...], Named("Branches", Many(Branch), required=True)] = ()
    arguments: Annotated[Any, Named("Arguments", Scalar.JSON, language=JSONATA)] = ABSENT
