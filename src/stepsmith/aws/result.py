"""What a service gave, read by attribute: `response.Item`, with Step Functions' names.

A member that the service left out is None, if its model does not promise it.
"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from botocore.model import ListShape, MapShape, Shape, StructureShape

    from stepsmith.integrations.names import Spelling


class Structure(dict[str, Any]):
    """A JSON object from a service; its members are attributes too."""

    __slots__ = ("_members",)

    def __init__(self, content: dict[str, Any], members: frozenset[str]) -> None:
        super().__init__(content)
        self._members = members

    if not TYPE_CHECKING:  # type checkers know the members, and no others

        def __getattr__(self, name: str) -> Any:
            if name in self:
                return self[name]
            if name.startswith("_"):
                raise AttributeError(name)  # what Python asks for while it copies
            if name in self._members:
                return None
            close = difflib.get_close_matches(name, self._members, n=1)
            raise AttributeError(
                f"the result has no member {name}"
                + (f"; did you mean {close[0]}?" if close else "")
            )


def readable(shape: Shape | None, value: Any, spelling: Spelling) -> Any:
    """A result as JSON, with attributes wherever its shape has a structure."""
    if shape is None or value is None:
        return value
    match shape.type_name, value:
        case "structure", dict() if not getattr(shape, "is_document_type", False):
            return _structure(cast("StructureShape", shape), value, spelling)
        case "list", list():
            member = cast("ListShape", shape).member
            return [readable(member, item, spelling) for item in value]
        case "map", dict():
            content = cast("MapShape", shape).value
            entries = cast("dict[str, Any]", value)
            return {key: readable(content, entry, spelling) for key, entry in entries.items()}
        case _:
            return value


def _structure(shape: StructureShape, value: dict[str, Any], spelling: Spelling) -> Structure:
    members = spelling(shape)
    content = {
        name: readable(shape.members[members[name]], member, spelling)
        if name in members
        else member
        for name, member in value.items()
    }
    return Structure(content, frozenset(members))
