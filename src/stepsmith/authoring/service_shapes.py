"""The types of what services give, from botocore's models.

A member that the model requires is surely there. Any other may be left out, and is None then, both
for a state machine and in a plain run.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, cast

from stepsmith.authoring.value_type import (
    ANY,
    BOOLEAN,
    FLOAT,
    INTEGER,
    TEXT,
    DictOf,
    ListOf,
    Opaque,
    Structure,
    ValueType,
)
from stepsmith.integrations.names import optimised_spelling, sdk_spelling
from stepsmith.integrations.service_models import service_model

if TYPE_CHECKING:
    from botocore.model import ListShape, MapShape, Shape, StructureShape

TIMESTAMP = Opaque("timestamp")
"""Text or a number, as the integration has it; models and tasks take either for a datetime."""

_SCALARS: dict[str, ValueType] = {
    "string": TEXT,
    "character": TEXT,
    "blob": TEXT,
    "integer": INTEGER,
    "long": INTEGER,
    "float": FLOAT,
    "double": FLOAT,
    "boolean": BOOLEAN,
    "timestamp": TIMESTAMP,
}


@dataclass(frozen=True, slots=True)
class StructureMember:
    """A member of a structure: its type, and whether it is surely there."""

    type: ValueType
    always: bool


def type_of(shape: Shape, service: str, *, optimised: bool) -> ValueType:
    """The type of a service's value.

    Args:
        shape: the value's shape.
        service: botocore's name of the service.
        optimised: whether an optimised integration spells members.
    """
    match shape.type_name:
        case "structure" if getattr(shape, "is_document_type", False):
            return ANY
        case "structure":
            return Structure(service, shape.name, optimised)
        case "list":
            item = cast("ListShape", shape).member
            return ListOf(type_of(item, service, optimised=optimised))
        case "map":
            value = cast("MapShape", shape).value
            return DictOf(type_of(value, service, optimised=optimised))
        case "blob" if service == "lambda" and optimised:
            return ANY  # `lambda:invoke` takes and gives JSON
        case scalar:
            return _SCALARS[scalar]


def shape_of(structure: Structure) -> StructureShape:
    """The shape that a structure has in its service's model."""
    return cast("StructureShape", service_model(structure.service).shape_for(structure.shape))


@cache
def structure_members(structure: Structure) -> dict[str, StructureMember]:
    """The members of a structure by Step Functions' names."""
    shape = shape_of(structure)
    spelling = optimised_spelling if structure.optimised else sdk_spelling
    return {
        name: StructureMember(
            type_of(shape.members[member], structure.service, optimised=structure.optimised),
            member in shape.required_members,
        )
        for name, member in spelling(shape).items()
    }
