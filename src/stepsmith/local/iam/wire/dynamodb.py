"""What calls of DynamoDB ask for, with the condition keys of DynamoDB.

https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from moto.dynamodb.exceptions import MockValidationException
from moto.dynamodb.models import dynamodb_backends
from moto.dynamodb.parsing.key_condition_expression import parse_expression

from stepsmith.local.iam.context import Context
from stepsmith.local.iam.evaluation import AccessRequest
from stepsmith.local.iam.wire.expression_names import attribute_names
from stepsmith.local.iam.wire.not_evaluated import NotEvaluated

_EXPRESSIONS: Final = (
    "ProjectionExpression",
    "ConditionExpression",
    "FilterExpression",
    "KeyConditionExpression",
    "UpdateExpression",
)
_BY_NAME: Final = (
    "Key",
    "Item",
    "Expected",
    "AttributeUpdates",
    "KeyConditions",
    "QueryFilter",
    "ScanFilter",
)
_TRANSACTED: Final[Mapping[str, str]] = {
    "Get": "GetItem",
    "Put": "PutItem",
    "Update": "UpdateItem",
    "Delete": "DeleteItem",
    "ConditionCheck": "ConditionCheckItem",
}
_STATEMENTS: Final = {"ExecuteStatement", "BatchExecuteStatement", "ExecuteTransaction"}
_WITHOUT_TABLE: Final = {"ListTables", "ListBackups", "ListGlobalTables", "DescribeLimits"}


def access_requests(
    operation: str, call: Mapping[str, Any], region: str, account: str
) -> list[AccessRequest]:
    """All that must be allowed for a call.

    Raises:
        NotEvaluated: it is a statement of PartiQL.
    """
    if operation in _STATEMENTS:
        raise NotEvaluated(
            f"the local cloud does not evaluate policies for PartiQL ({operation}): "
            "use the operations of items"
        )
    return list(_requests(operation, call, _Place(region, account)))


class _Place:
    """A region of an account, whose tables moto holds."""

    def __init__(self, region: str, account: str) -> None:
        self._prefix = f"arn:aws:dynamodb:{region}:{account}:table/"
        self._tables = dynamodb_backends[account][region].tables

    def arn(self, table: str, index: str | None = None) -> str:
        arn = table if table.startswith("arn:") else f"{self._prefix}{table}"
        return arn if index is None else f"{arn}/index/{index}"

    def schema(self, table: str, index: str | None = None) -> list[dict[str, str]]:
        """The key schema; empty if there is no such table or index."""
        found = self._tables.get(table.rpartition("/")[2])
        if found is None:
            return []
        if index is None:
            return found.schema
        indexes = [*found.indexes, *found.global_indexes]
        return next((one.schema for one in indexes if one.name == index), [])


def _requests(operation: str, call: Mapping[str, Any], place: _Place) -> Iterator[AccessRequest]:
    if operation == "BatchGetItem":
        for table, asked in call.get("RequestItems", {}).items():
            yield _of_items(operation, table, asked.get("Keys", []), [asked], place)
    elif operation == "BatchWriteItem":
        for table, writes in call.get("RequestItems", {}).items():
            given = [one for write in writes for one in write.values()]
            items = [one.get("Item") or one.get("Key") or {} for one in given]
            yield _of_items(operation, table, items, given, place)
    elif operation in ("TransactGetItems", "TransactWriteItems"):
        for entry in call.get("TransactItems", []):
            for kind, part in entry.items():
                key = part.get("Item") or part.get("Key") or {}
                yield _of_items(
                    _TRANSACTED.get(str(kind), str(kind)),
                    part.get("TableName", ""),
                    [key],
                    [part],
                    place,
                    {"dynamodb:EnclosingOperation": [operation]},
                )
    elif operation in ("Query", "Scan"):
        yield _of_search(operation, call, place)
    elif operation in _WITHOUT_TABLE or "TableName" not in call:
        yield AccessRequest(f"dynamodb:{operation}", _named_arn(call))
    else:
        key = call.get("Item") or call.get("Key")
        yield _of_items(operation, call["TableName"], [key] if key else [], [call], place)


def _named_arn(call: Mapping[str, Any]) -> str:
    """Of calls that name no table: the ARN that they name (a table's, a backup's), if any."""
    return next((str(call[name]) for name in sorted(call) if name.endswith("Arn")), "*")


def _of_items(
    operation: str,
    table: str,
    items: Sequence[Mapping[str, Any]],
    parts: Iterable[Mapping[str, Any]],
    place: _Place,
    more: Mapping[str, Sequence[str]] | None = None,
) -> AccessRequest:
    leading = _leading(items, _hash_key(place.schema(table)))
    return AccessRequest(
        f"dynamodb:{operation}",
        place.arn(table),
        Context.of({**_about(parts, items), "dynamodb:LeadingKeys": leading, **(more or {})}),
    )


def _of_search(operation: str, call: Mapping[str, Any], place: _Place) -> AccessRequest:
    table, index = call.get("TableName", ""), call.get("IndexName")
    leading = _queried(call, place.schema(table, index)) if operation == "Query" else []
    return AccessRequest(
        f"dynamodb:{operation}",
        place.arn(table, index),
        Context.of({**_about([call], []), "dynamodb:LeadingKeys": leading}),
    )


def _queried(call: Mapping[str, Any], schema: list[dict[str, str]]) -> list[str]:
    """The partition that a query reads, as moto will read the expression."""
    hash_key = _hash_key(schema)
    if "KeyConditions" in call:
        condition = call["KeyConditions"].get(hash_key, {})
        return [_text(value) for value in condition.get("AttributeValueList", [])]
    if not schema or "KeyConditionExpression" not in call:
        return []
    try:
        conditions, _, _ = parse_expression(
            key_condition_expression=call["KeyConditionExpression"],
            expression_attribute_names=call.get("ExpressionAttributeNames", {}),
            expression_attribute_values=call.get("ExpressionAttributeValues", {}),
            schema=schema,
        )
    except (MockValidationException, KeyError):
        return []  # moto refuses the query in a moment
    return [_text(value) for name, value in conditions if name == hash_key]


def _hash_key(schema: list[dict[str, str]]) -> str:
    return next((key["AttributeName"] for key in schema if key["KeyType"] == "HASH"), "")


def _leading(items: Sequence[Mapping[str, Any]], hash_key: str) -> list[str]:
    return [_text(item[hash_key]) for item in items if hash_key in item]


def _text(value: Mapping[str, Any]) -> str:
    """The value of a key as a text: `{"S": "a"}` is `a`."""
    return str(next(iter(value.values()), ""))


def _about(
    parts: Iterable[Mapping[str, Any]], items: Sequence[Mapping[str, Any]]
) -> dict[str, str | Sequence[str]]:
    names: dict[str, None] = dict.fromkeys(name for item in items for name in item)
    keys: dict[str, str | Sequence[str]] = {}
    for part in parts:
        names.update(dict.fromkeys(_named(part)))
        for member in ("Select", "ReturnValues", "ReturnConsumedCapacity"):
            if member in part:
                keys[f"dynamodb:{member}"] = str(part[member])
    return {**keys, "dynamodb:Attributes": list(names)}


def _named(part: Mapping[str, Any]) -> Iterator[str]:
    """The attributes that a part of a call names."""
    placeholders = part.get("ExpressionAttributeNames", {})
    for member in _EXPRESSIONS:
        yield from attribute_names(part.get(member, ""), placeholders)
    for member in _BY_NAME:
        yield from part.get(member) or {}
    yield from part.get("AttributesToGet", [])
