"""What a Map gives each item: the item alone, or an object with what else is not in view inside.

Inline, states inside see the variables around them; those of a distributed Map see none.
"""

from __future__ import annotations

from dataclasses import replace

from stepsmith.authoring.form import Capture, Display, Distributed, Expr, ForEach, Reserved, Var
from stepsmith.authoring.lowering.edge import Edge, Values, travels
from stepsmith.authoring.rewrite import walk
from stepsmith.authoring.value_type import ANY, INTEGER, DictOf

_ITEM, _INDEX = "item", "index"
"""The members of an item's input that are not captures; a capture of that name gives way."""


def distributed(statement: ForEach, here: Edge) -> Distributed | None:
    """How a distributed Map goes about it; what its batches need comes with each of them."""
    options = statement.distributed
    if options is None:
        return None
    batcher = tuple((name, here.value(value)) for name, value in options.batcher)
    carried = _all_carried(statement, here)
    if batcher and carried:
        batcher = (*batcher, ("BatchInput", Display(carried, DictOf(ANY))))
    return replace(
        options,
        reader=_value_of(here, options.reader),
        batcher=batcher,
        writer=_value_of(here, options.writer),
        tolerated_count=_value_of(here, options.tolerated_count),
        tolerated_percentage=_value_of(here, options.tolerated_percentage),
    )


def _value_of(here: Edge, expr: Expr | None) -> Expr | None:
    return None if expr is None else here.value(expr)


def _all_carried(statement: ForEach, here: Edge) -> tuple[tuple[str, Expr], ...]:
    return tuple(
        (capture.key, here.value(capture.value))
        for capture in statement.captures
        if _carried(capture, statement, here)
    )


def _batched(statement: ForEach) -> bool:
    return statement.distributed is not None and bool(statement.distributed.batcher)


def selector(statement: ForEach, here: Edge) -> Expr | None:
    """The `ItemSelector`, if the item itself is not all that is needed."""
    carried = [] if _batched(statement) else list(_all_carried(statement, here))
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
    batched = _batched(statement)
    place = "input.BatchInput" if batched else "input"
    for capture in statement.captures:
        if _carried(capture, statement, here):
            alone = False
            values[capture.name] = Reserved(f"{place}.{capture.key}", capture.value.type)
        else:
            values[capture.name] = here.value(capture.value)
    if statement.index is not None:
        values[statement.index.name] = Reserved(f"input.{_INDEX}", INTEGER)
    item = statement.item
    if batched:
        values[item.name] = Reserved("input.Items", item.type)
        return values
    values[item.name] = Reserved("input" if alone else f"input.{_ITEM}", item.type)
    return values


def _carried(capture: Capture, statement: ForEach, here: Edge) -> bool:
    value = here.value(capture.value)
    if statement.distributed is not None:
        return any(isinstance(part, (Var, Reserved)) for part in walk(value))
    return not travels(value)
