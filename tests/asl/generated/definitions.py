"""Whole definitions."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.asl.generated.states import Fields, scope
from tests.asl.generated.writer import Language, Writer

_LANGUAGES: st.SearchStrategy[Language] = st.sampled_from(["JSONPath", "JSONata"])


@st.composite
def sound_definitions(
    draw: st.DrawFn, only: Language | None = None, without: frozenset[str] = frozenset()
) -> Fields:
    """A definition without a fault: any state types, nested a little, in one or both languages.

    Args:
        only: the one language of all states.
        without: state types that it must not have.
    """
    chosen = draw(_LANGUAGES) if only is None else only
    w = Writer(draw, chosen, depth=2, without=without, mixed=only is None)
    said = w.maybe(100 if chosen == "JSONata" else 20, QueryLanguage=lambda: chosen)
    said |= w.maybe(10, Version=lambda: "1.0")
    said |= w.maybe(15, TimeoutSeconds=lambda: w.number(1, 300))
    return w.shuffled({**said, **scope(w, 4)})
