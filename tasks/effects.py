"""Effects that happen once, whatever is repeated, retried, lost or late.

Every effect is one DynamoDB transaction that also writes a marker for its order and step:

    no marker ──step──▶ done ──compensation──▶ undone
        └────────compensation comes first──────▲

A step writes `done` on condition that there is no marker; a compensation turns `done` into
`undone`, or writes `undone` where there is nothing yet. So a repeated step finds its own answer, a
repeated compensation finds its work done, and a step that arrives after its compensation cannot
take effect. Every write is conditional: nothing is read first and decided on later.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel

from tasks.clients import dynamodb
from tasks.order_errors import DatabaseBusy, OrderIdReused, OrderWithdrawn
from tasks.order_models import Order

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.type_defs import TransactWriteItemTypeDef

EFFECTS_TABLE = "shop-effects"

BUSY_REASONS = {"TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"}
BUSY_ERRORS = {
    "InternalServerError",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "ThrottlingException",
    "TransactionInProgressException",
}

Row = Mapping[str, Mapping[str, Any]]
"""A row as DynamoDB spells it: `{"sku": {"S": "lamp"}, "available": {"N": "3"}}`."""

Answer = TypeVar("Answer", bound=BaseModel)


@dataclass(frozen=True)
class Change:
    """One conditional write, and the error that it stands for when its condition does not hold."""

    write: TransactWriteItemTypeDef
    refused: Callable[[Row | None], Exception]


def take_effect(order: Order, step: str, changes: Sequence[Change], answer: Answer) -> Answer:
    """Make the changes once for this order and step.

    Returns:
        The answer; when the step took effect before, the answer it gave then.

    Raises:
        OrderWithdrawn: the step was undone, or its compensation came first.
        OrderIdReused: the step took effect for another order of this id.
        DatabaseBusy: nothing was changed, or it cannot be known; try again.
    """
    marker = _put_marker(order, step, state="done", answer=answer.model_dump_json())
    reasons = _transact([marker, *(change.write for change in changes)])
    if reasons is None:
        return answer
    if _refused(reasons[0]):
        return type(answer).model_validate_json(_answer_before(order, step, reasons[0]["Item"]))
    raise _why(reasons[1:], changes)


def undo_effect(order: Order, step: str, changes: Sequence[Change]) -> bool:
    """Make the changes if the step took effect and was not undone yet; keep it from doing so later.

    Returns:
        Whether there was something to undo.

    Raises:
        DatabaseBusy: nothing was changed, or it cannot be known; try again.
    """
    while True:
        reasons = _transact([_turn_marker(order, step), *(change.write for change in changes)])
        if reasons is None:
            return True
        if not _refused(reasons[0]):
            raise _why(reasons[1:], changes)
        if "Item" in reasons[0]:
            return False
        tombstone = _put_marker(order, step, state="undone", answer="")
        if _transact([tombstone]) is None:
            return False
        # The step took effect between the two writes. Markers stay: the next round settles it.


def effect_of(order: Order, step: str) -> str | None:
    """The answer of a step that took effect, by a consistent read; `None` if it did not yet.

    Raises:
        OrderWithdrawn: the step was undone, or its compensation came first.
        OrderIdReused: the step took effect for another order of this id.
    """
    key = {"effect": {"S": _effect_id(order, step)}}
    found = dynamodb().get_item(TableName=EFFECTS_TABLE, Key=key, ConsistentRead=True)
    return _answer_before(order, step, found["Item"]) if "Item" in found else None


def _put_marker(order: Order, step: str, *, state: str, answer: str) -> TransactWriteItemTypeDef:
    return {
        "Put": {
            "TableName": EFFECTS_TABLE,
            "Item": {
                "effect": {"S": _effect_id(order, step)},
                "state": {"S": state},
                "fingerprint": {"S": _fingerprint(order)},
                "answer": {"S": answer},
            },
            "ConditionExpression": "attribute_not_exists(effect)",
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        }
    }


def _turn_marker(order: Order, step: str) -> TransactWriteItemTypeDef:
    return {
        "Update": {
            "TableName": EFFECTS_TABLE,
            "Key": {"effect": {"S": _effect_id(order, step)}},
            "UpdateExpression": "SET #state = :undone",
            "ConditionExpression": "#state = :done AND fingerprint = :fingerprint",
            "ExpressionAttributeNames": {"#state": "state"},
            "ExpressionAttributeValues": {
                ":undone": {"S": "undone"},
                ":done": {"S": "done"},
                ":fingerprint": {"S": _fingerprint(order)},
            },
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        }
    }


def _effect_id(order: Order, step: str) -> str:
    return f"{order.order_id}#{step}"


def _fingerprint(order: Order) -> str:
    return hashlib.sha256(order.model_dump_json().encode()).hexdigest()


def _answer_before(order: Order, step: str, marker: Row) -> str:
    if marker["fingerprint"]["S"] != _fingerprint(order):
        raise OrderIdReused(f"{step} already ran for an order {order.order_id} that was different")
    if marker["state"]["S"] == "undone":
        raise OrderWithdrawn(f"{step} of order {order.order_id} has been undone")
    return str(marker["answer"]["S"])


def _transact(writes: list[TransactWriteItemTypeDef]) -> list[dict[str, Any]] | None:
    """Write all or nothing; `None`, or why DynamoDB refused, one reason for each write."""
    from botocore.exceptions import ClientError, ConnectionError, HTTPClientError

    try:
        dynamodb().transact_write_items(TransactItems=writes)
    except (ConnectionError, HTTPClientError) as error:
        raise DatabaseBusy(f"DynamoDB did not answer: {error}") from error
    except ClientError as error:
        response: dict[str, Any] = {**error.response}
        code = response["Error"]["Code"]
        if code in BUSY_ERRORS:
            raise DatabaseBusy(f"DynamoDB answered {code}") from error
        if code != "TransactionCanceledException":
            raise
        reasons: list[dict[str, Any]] = response["CancellationReasons"]
        return reasons
    return None


def _refused(reason: Mapping[str, Any]) -> bool:
    return bool(reason["Code"] == "ConditionalCheckFailed")


def _why(reasons: Sequence[Mapping[str, Any]], changes: Sequence[Change]) -> Exception:
    """The error of the first change refused; after a conflict no condition can be trusted."""
    for reason in reasons:
        if reason["Code"] in BUSY_REASONS:
            return DatabaseBusy(f"DynamoDB answered {reason['Code']}")
    for reason, change in zip(reasons, changes, strict=True):
        if _refused(reason):
            return change.refused(reason.get("Item"))
    return RuntimeError(f"DynamoDB refused a transaction: {[reason['Code'] for reason in reasons]}")
