"""States that lead to one another: a whole machine, a branch of a Parallel, a Map's processor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.definition_field import STATES_BY_NAME, Named, Scalar
from stepsmith.asl.element import Element
from stepsmith.asl.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope(Element):
    """Where a run starts and the states it can reach; nothing leads out of a scope or into it.

    `states` keeps the order of the document.
    """

    comment: Annotated[str | Absent, Named("Comment")] = ABSENT
    start_at: Annotated[str, Named("StartAt", Scalar.TEXT, required=True)] = ""
    states: Annotated[Mapping[str, State], Named("States", STATES_BY_NAME, required=True)] = field(
        default_factory=dict[str, State]
    )
