"""What a Map gives each item: the item alone, or an object with what else is not in view inside.

Inline, states inside see the variables around them; those of a distributed Map see none.
"""

from __future__ import annotations

from stepsmith.authoring.form import Capture, Display, Expr, ForEach, Reserved, Var
from stepsmith.authoring.lowering.edge import Edge, Values, travels
from stepsmith.authoring.rewrite import walk
from stepsmith.authoring.value_type import ANY, INTEGER, DictOf

_ITEM, _INDEX = "item", "index"
"""The members of an item's input that are not captures; a capture of that name gives way."""


def selector(statement: ForEach, here: Edge) -> Expr | None:
    """The `ItemSelector`, if the item itself is not all that is needed."""
    carried = [
        (capture.key, here.value(capture.value))
        for capture in statement.captures
        if _carried(capture, statement, here)
    ]
    if statement.index is not None:
        carried.insert(0, (_INDEX, Reserved("context.Map.Item.Index", INTEGER)))
    if not carried:
        return None
    value = Reserved("context.Map.Item.Value", statement.item.type)
    return Display(((_ITEM, value), *carried), DictOf(ANY))


def item_values(statement: ForEach, here: Edge) -> Values:
    """What the variables are worth where the states for an item begin."""
    values: Values = {}
    alone = statement.index is None
    for capture in statement.captures:
        if _carried(capture, statement, here):
            alone = False
            values[capture.name] = Reserved(f"input.{capture.key}", capture.value.type)
        else:
            values[capture.name] = here.value(capture.value)
    if statement.index is not None:
        values[statement.index.name] = Reserved(f"input.{_INDEX}", INTEGER)
    item = statement.item
    values[item.name] = Reserved("input" if alone else f"input.{_ITEM}", item.type)
    return values


def _carried(capture: Capture, statement: ForEach, here: Edge) -> bool:
    value = here.value(capture.value)
    if statement.distributed is not None:
        return any(isinstance(part, (Var, Reserved)) for part in walk(value))
    return not travels(value)
