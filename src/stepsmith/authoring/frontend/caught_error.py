"""The error that an `except` block, or the end of a saga, has at hand."""

from __future__ import annotations

from dataclasses import dataclass

from stepsmith.authoring.diagnostic import Span
from stepsmith.authoring.form import Origin, Reraise, Var


@dataclass(frozen=True, slots=True)
class CaughtError:
    """Its name in Python, its variable, and where it can have come from."""

    python_name: str
    variable: Var
    origins: tuple[Origin, ...]

    def reraise(self, span: Span) -> Reraise:
        """The statement that lets it go on."""
        return Reraise(self.variable, self.origins, span)
