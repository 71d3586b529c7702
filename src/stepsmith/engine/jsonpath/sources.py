"""What the paths and intrinsic functions of a state read from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stepsmith.engine.context import context_object
from stepsmith.engine.frame import Frame


class FrameSources:
    """The data around a frame, of which most is made only when it is read.

    Attributes:
        input: what `$` stands for: a state's input, or a result.
    """

    __slots__ = ("_context", "_frame", "_item", "_seed", "input")

    def __init__(self, frame: Frame, input_: Any, item: Mapping[str, Any] | None = None) -> None:
        """Prepare an evaluation.

        Args:
            frame: whose variables and context are read.
            input_: what `$` stands for.
            item: what an `ItemSelector` reads as `$$.Map.Item`.
        """
        self.input = input_
        self._frame = frame
        self._item = item
        self._context: Mapping[str, Any] | None = None
        self._seed: int | None = None

    @property
    def context(self) -> Mapping[str, Any]:
        """What `$$` stands for."""
        if self._context is None:
            self._context = context_object(self._frame)
            if self._item is not None:
                self._context = {**self._context, "Map": {"Item": self._item}}
        return self._context

    @property
    def variables(self) -> Mapping[str, Any]:
        """The variables in scope."""
        return self._frame.variables.values

    @property
    def seed(self) -> int:
        """From which this evaluation draws its random numbers."""
        if self._seed is None:
            self._seed = self._frame.execution.chance.seed()
        return self._seed
