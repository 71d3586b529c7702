"""What the paths and intrinsic functions of a state read from."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from stepsmith.engine.context import context_object
from stepsmith.engine.frame import Frame


class FrameSources:
    """The data around a frame, of which most is made only when it is read.

    Attributes:
        input: what `$` stands for: a state's input, or a result.
    """

    def __init__(self, frame: Frame, input_: Any) -> None:
        self.input = input_
        self._frame = frame

    @cached_property
    def context(self) -> Mapping[str, Any]:
        """What `$$` stands for."""
        return context_object(self._frame)

    @property
    def variables(self) -> Mapping[str, Any]:
        """The variables in scope."""
        return self._frame.variables.values

    @cached_property
    def seed(self) -> int:
        """From which this evaluation draws its random numbers."""
        return self._frame.execution.chance.seed()


class ItemSources(FrameSources):
    """What an `ItemSelector` reads: besides, the item in hand, as `$$.Map.Item`."""

    def __init__(self, frame: Frame, input_: Any, item: Mapping[str, Any]) -> None:
        super().__init__(frame, input_)
        self._item = item

    @cached_property
    def context(self) -> Mapping[str, Any]:
        """The context object as the item's iteration will see it."""
        return {**context_object(self._frame), "Map": {"Item": self._item}}
