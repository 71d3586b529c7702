"""JSON values: any at all, and orders of one shape, which the generated paths fit."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

Json = Any

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
)
VALUES: st.SearchStrategy[Json] = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)

_LINE = st.fixed_dictionaries(
    {
        "number": st.integers(0, 3),
        "text": st.sampled_from(["", "a", "a*b", "b-1", "Boom", "größer"]),
        "flag": st.booleans(),
        "numbers": st.lists(st.integers(0, 4), min_size=2, max_size=3),
        "moment": st.sampled_from(
            ["2025-01-01T00:00:00Z", "2025-01-01T00:01:00.5Z", "2024-12-31T23:00:00-01:00"]
        ),
        "json": st.sampled_from(['{"number": 1}', "[1, 2]", "7", "no json"]),
        "null": st.none(),
    }
)


def _order(leaves: list[Json]) -> Json:
    """Of few parts, each of them in several places, since every part drawn takes time."""
    first, *others = leaves
    within = [{**leaf, "lines": leaves, "inner": leaf} for leaf in others]
    return {**first, "lines": within, "inner": within[0]}


ORDERS: st.SearchStrategy[Json] = st.lists(_LINE, min_size=2, max_size=4).map(_order)
"""What the generated paths and expressions expect to find in a state's input."""

INPUTS = st.integers(0, 9).flatmap(lambda roll: VALUES if roll == 9 else ORDERS)
"""Inputs that mostly fit."""
