"""A whole definition: what CreateStateMachine takes.

See https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.definition_field import Named, Scalar
from stepsmith.asl.query_language import (
    DEFAULT_QUERY_LANGUAGE,
    JSONATA,
    JSONPATH,
    QueryLanguage,
)
from stepsmith.asl.scope import Scope
from stepsmith.asl.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class StateMachine(Scope):
    """A definition in the Amazon States Language; `timeout_seconds` bounds a whole execution."""

    version: Annotated[str | Absent, Named("Version")] = ABSENT
    timeout_seconds: Annotated[int | Absent, Named("TimeoutSeconds", Scalar.NUMBER)] = ABSENT
    query_language: Annotated[str | Absent, Named("QueryLanguage")] = ABSENT

    def language_of(self, state: State) -> QueryLanguage:
        """The query language in which a state at any depth of this machine is written.

        A state without a language of its own has the machine's, not that of the Map or Parallel
        around it.
        """
        return _known(state.query_language) or _known(self.query_language) or DEFAULT_QUERY_LANGUAGE


def _known(language: str | Absent) -> QueryLanguage | None:
    if language == JSONATA:
        return JSONATA
    return JSONPATH if language == JSONPATH else None
