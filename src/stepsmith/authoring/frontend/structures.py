"""Members of what services give: `response.Item`, None where the service left it out."""

from __future__ import annotations

import ast

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Const, Expr, Field, FieldOr
from stepsmith.authoring.frontend.reader import Reader, did_you_mean
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.service_shapes import structure_members
from stepsmith.authoring.value_type import NOTHING, Structure, members, union


def read_structure_member(
    reader: Reader, node: ast.Attribute, of: Expr, structure: Structure
) -> Expr:
    """A member that the model requires, or one that is None if it is not there."""
    known = structure_members(structure)
    member = known.get(node.attr)
    if member is None:
        reader.reject(
            Code.UNKNOWN_FIELD,
            node,
            f"{structure} has no member {node.attr}",
            did_you_mean(node.attr, known) or f"its members are {', '.join(known) or 'none'}",
        )
    if member.always:
        return fold(Field(of, node.attr, member.type))
    optional = union(member.type, NOTHING)
    left = reader.scope.narrow(Field(of, node.attr, optional))
    if NOTHING not in members(left):
        return fold(Field(of, node.attr, left))
    return FieldOr(of, node.attr, Const(None, NOTHING), optional)
