"""What every part of a definition has in common: it remembers the document it was read from."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, get_type_hints

from stepsmith.asl.definition_field import Named


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """A part of a definition that is a JSON object: a state, a retrier, a reader's configuration.

    Attributes:
        order: the field names in the order in which the document has them; empty for an element
            made in Python, which is written in the order of its declarations.
        unread: what the document has and the attributes cannot hold, by field name: fields that
            the language does not know, and known ones whose value has the wrong shape.
    """

    order: tuple[str, ...] = field(default=(), compare=False, repr=False)
    unread: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)

    def has(self, name: str) -> bool:
        """Whether the definition has the field `name`, be its value well formed or not."""
        if name in self.unread:
            return True
        declaration = declarations(type(self)).get(name)
        if declaration is None:
            return False
        # A required field may be there and empty, which its attribute does not tell from absent.
        is_empty = declaration.named.required and name in self.order
        return is_empty or is_set(self, declaration)


@dataclass(frozen=True, slots=True)
class FieldDeclaration:
    """A field of a kind of element: what the language says of it, and the attribute that holds it.

    Attributes:
        when_absent: the attribute's value where a definition lacks the field.
    """

    named: Named
    attribute: str
    when_absent: Any


_DECLARATIONS: dict[type[Element], dict[str, FieldDeclaration]] = {}


def declarations(element: type[Element]) -> dict[str, FieldDeclaration]:
    """The fields of a kind of element by their JSON name, in the order of declaration."""
    found = _DECLARATIONS.get(element)
    if found is None:
        found = _DECLARATIONS[element] = {
            declaration.named.name: declaration for declaration in _declared(element)
        }
    return found


def is_set(element: Element, declaration: FieldDeclaration) -> bool:
    """Whether the attribute of a declared field holds anything but its value when absent."""
    return bool(getattr(element, declaration.attribute) != declaration.when_absent)


def _declared(element: type[Element]) -> Iterator[FieldDeclaration]:
    hints = get_type_hints(element, include_extras=True)
    for attribute in dataclasses.fields(element):
        for annotation in getattr(hints[attribute.name], "__metadata__", ()):
            if isinstance(annotation, Named):
                yield FieldDeclaration(annotation, attribute.name, _default(attribute))


def _default(attribute: dataclasses.Field[Any]) -> Any:
    if attribute.default_factory is not dataclasses.MISSING:
        return attribute.default_factory()
    return attribute.default
