"""Transactions of moto's DynamoDB that cost as much as what they change.

Before a transaction moto copies every table that it touches, item by item, to put the copy back if
the transaction fails: it gets slower with every row. Here only the items that it names are copied.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any, Final

from moto.dynamodb import models
from moto.dynamodb.models import DynamoDBBackend
from moto.dynamodb.models.dynamo_type import DynamoType
from moto.dynamodb.models.table import Table

Keys = list[tuple[DynamoType, DynamoType | None]]

_moto_transaction: Final = DynamoDBBackend.transact_write_items


class _Copying:
    """Stands for the module `copy` in moto's backend, which copies tables for nothing else."""

    def __init__(self) -> None:
        self.keys: dict[str, Keys] = {}

    def deepcopy(self, value: Any) -> Any:
        """A copy to put back."""
        if isinstance(value, Table):
            return _before(value, self.keys[value.name])
        return copy.deepcopy(value)


_copying: Final = _Copying()


def copy_only_what_changes() -> None:
    """Have the transactions of this process do so; calling it again changes nothing."""
    setattr(models, "copy", _copying)  # noqa: B010
    setattr(DynamoDBBackend, "transact_write_items", _transact)  # noqa: B010


def _transact(backend: DynamoDBBackend, transact_items: list[dict[str, Any]]) -> None:
    _copying.keys = {name: [] for name in backend.tables}
    for item in transact_items[:100]:
        for what in item.values():
            name = str(what.get("TableName", "")).rpartition("/")[2]
            table = backend.tables.get(name)
            key = what.get("Key", what.get("Item", {}))
            if table is not None and table.hash_key_attr in key:
                _copying.keys[name].append(_key(table, key))
    _moto_transaction(backend, transact_items)


def _key(table: Table, values: Mapping[str, Any]) -> tuple[DynamoType, DynamoType | None]:
    range_value = values.get(table.range_key_attr or "")
    return (
        DynamoType(values[table.hash_key_attr]),
        None if range_value is None else DynamoType(range_value),
    )


def _before(table: Table, keys: Keys) -> Table:
    """A table as it is now, whatever becomes of the items with these keys."""
    before = copy.copy(table)
    before.items = copy.copy(table.items)
    items: dict[Any, Any] = table.items
    kept: dict[Any, Any] = before.items
    for hash_value, range_value in keys:
        if hash_value not in items:
            continue
        if table.range_key_attr is None:
            kept[hash_value] = copy.deepcopy(items[hash_value])
            continue
        if kept[hash_value] is items[hash_value]:
            kept[hash_value] = dict(items[hash_value])
        if range_value in items[hash_value]:
            kept[hash_value][range_value] = copy.deepcopy(items[hash_value][range_value])
    if table.stream_shard is not None:
        before.stream_shard = copy.copy(table.stream_shard)
        before.stream_shard.table = before
        before.stream_shard.items = list(table.stream_shard.items)
    return before
