"""States made ready to run: a whole machine, a branch of a Parallel, a Map's item processor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from stepsmith.engine.frame import Action
from stepsmith.engine.step import Step


@dataclass(frozen=True, slots=True)
class Program:
    """Steps that lead to one another.

    Attributes:
        start: enters the first state.
        steps: by state name.
    """

    start: Action
    steps: Mapping[str, Step]

    @classmethod
    def linked(cls, start_at: str, steps: Mapping[str, Step]) -> Program:
        """Connect steps that name one another."""
        enter = {name: step.enter for name, step in steps.items()}
        for step in steps.values():
            step.link(enter)
        return cls(enter[start_at], steps)
