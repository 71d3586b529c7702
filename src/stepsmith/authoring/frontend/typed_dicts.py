"""TypedDicts used as the dicts they are: `coupon.get("code")`, `operation(**arguments)`."""

from __future__ import annotations

import ast

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Conditional, Const, Contains, Expr, Field
from stepsmith.authoring.frontend.reader import Read, Reader, did_you_mean
from stepsmith.authoring.frontend.records import Member, ModelNotSupported, members_of
from stepsmith.authoring.rewrite import fold
from stepsmith.authoring.value_type import NOTHING, TEXT, Record, union


def typed_dict_members(reader: Reader, node: ast.expr, type_: Record) -> dict[str, Member]:
    """Its members by key."""
    try:
        return members_of(type_.python, type_.arguments)
    except ModelNotSupported as reason:
        reader.reject(Code.MODEL_NOT_SUPPORTED, node, str(reason), "change the TypedDict")


def read_get(reader: Reader, node: ast.Call, of: Expr, type_: Record, read: Read) -> Expr:
    """`of.get(key)` and `of.get(key, default)`."""
    if node.keywords or not 1 <= len(node.args) <= 2:
        reader.reject(
            Code.CALL_NOT_SUPPORTED, node, "get() takes a key and a default", "pass a key"
        )
    key = read(reader, node.args[0])
    default = read(reader, node.args[1]) if len(node.args) == 2 else Const(None, NOTHING)
    record = typed_dict_members(reader, node, type_)
    if not isinstance(key, Const) or key.type != TEXT:
        reader.reject(
            Code.WRONG_TYPE,
            node.args[0],
            f"the type of a member of {type_} hangs on its key",
            "write the key in the source",
        )
    member = record.get(key.value)
    if member is None:
        reader.reject(
            Code.UNKNOWN_FIELD,
            node.args[0],
            f"{type_} has no key {key.value!r}",
            did_you_mean(key.value, record) or f"its keys are {', '.join(record)}",
        )
    found = fold(Field(of, member.key, member.type))
    if not member.optional:
        return found
    held = Contains(Const(member.key, TEXT), of)
    return fold(Conditional(held, found, default, union(member.type, default.type)))
