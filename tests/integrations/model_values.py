"""Values that fit the shapes of a service's model, as boto3 would give them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from hypothesis import strategies as st

if TYPE_CHECKING:
    from botocore.model import ListShape, MapShape, Shape, StructureShape

DEEPEST = 6
SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "string": st.text(max_size=5),
    "character": st.text(max_size=1),
    "integer": st.integers(),
    "long": st.integers(),
    "float": st.floats(allow_nan=False),
    "double": st.floats(allow_nan=False),
    "boolean": st.booleans(),
    # Text for both, as a state has them.
    "timestamp": st.text(max_size=5),
    "blob": st.text(max_size=5).map(str.encode),
}


def values(shape: Shape, depth: int = 0) -> st.SearchStrategy[Any]:
    """Values of a shape; below a certain depth structures and lists are empty."""
    match shape.type_name:
        case "structure":
            members = cast("StructureShape", shape).members if depth < DEEPEST else {}
            return (
                st.lists(st.sampled_from(sorted(members)), max_size=4, unique=True).flatmap(
                    lambda chosen: st.fixed_dictionaries(
                        {name: values(members[name], depth + 1) for name in chosen}
                    )
                )
                if members
                else st.just({})
            )
        case "list":
            most = 2 if depth < DEEPEST else 0
            return (
                st.lists(values(cast("ListShape", shape).member, depth + 1), max_size=most)
                if most
                else st.just([])
            )
        case "map":
            if depth >= DEEPEST:
                return st.just({})
            return st.dictionaries(
                st.text(max_size=4), values(cast("MapShape", shape).value, depth + 1), max_size=2
            )
        case scalar:
            return SCALARS[scalar]
