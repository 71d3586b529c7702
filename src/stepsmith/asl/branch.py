"""One of the machines that a Parallel state runs side by side."""

from __future__ import annotations

from dataclasses import dataclass

from stepsmith.asl.scope import Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch(Scope):
    """A branch of a Parallel state."""
