"""What the paths of a state may read from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol


class Sources(Protocol):
    """The data around an evaluation; whoever evaluates may make any of it only when it is read.

    It stays the same during one evaluation.
    """

    @property
    def input(self) -> Any:
        """What `$` stands for: the input of the field, be it the state's input or a result."""
        ...

    @property
    def context(self) -> Any:
        """What `$$` stands for: the context object."""
        ...

    @property
    def variables(self) -> Mapping[str, Any]:
        """The variables in scope, by name without `$`."""
        ...

    @property
    def seed(self) -> int:
        """From which random numbers and identifiers are drawn; any whole number."""
        ...


@dataclass(frozen=True, slots=True)
class GivenSources:
    """Sources whose data is at hand."""

    input: Any = None
    context: Any = field(default_factory=dict[str, Any])
    variables: Mapping[str, Any] = field(default_factory=dict[str, Any])
    seed: int = 0
