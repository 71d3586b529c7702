"""A state that the language does not know, kept as it stands so that checks can name it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from stepsmith.asl.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownState(State):
    """A value in `States` that is not an object, or whose `Type` is missing or not a state type."""

    document: Any
