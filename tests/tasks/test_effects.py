"""What becomes of DynamoDB's refusals, those that moto never gives included."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber

from tasks.clients import dynamodb
from tasks.effects import BUSY_ERRORS, BUSY_REASONS
from tasks.order_errors import DatabaseBusy
from tasks.orders import charge_payment, release_inventory, reserve_inventory

if TYPE_CHECKING:
    from tests.shop import Shop


def cancelled(*codes: str) -> dict[str, Any]:
    """The answer to a transaction of so many writes, each with its reason."""
    return {
        "service_error_code": "TransactionCanceledException",
        "modeled_fields": {"CancellationReasons": [{"Code": code} for code in codes]},
    }


def once(task: Any) -> Any:
    """The task without its retries."""
    return task.with_options(retry=None)


@pytest.mark.parametrize("reason", sorted(BUSY_REASONS))
def test_a_transaction_in_another_ones_way_is_worth_another_try(shop: Shop, reason: str) -> None:
    with Stubber(dynamodb()) as stub:
        stub.add_client_error("transact_write_items", **cancelled("None", reason))
        with pytest.raises(DatabaseBusy, match=reason):
            once(reserve_inventory)(shop.order((shop.article(1), 1)))


@pytest.mark.parametrize("code", sorted(BUSY_ERRORS))
def test_a_throttled_database_is_worth_another_try(shop: Shop, code: str) -> None:
    with Stubber(dynamodb()) as stub:
        stub.add_client_error("transact_write_items", code)
        with pytest.raises(DatabaseBusy, match=code):
            once(charge_payment)(shop.order(("lamp", 1)))


def test_a_conflict_outweighs_a_refused_condition(shop: Shop) -> None:
    """The condition was looked at while another transaction was changing the row."""
    order = shop.order((shop.article(1), 1), (shop.article(1), 1))
    with Stubber(dynamodb()) as stub:
        refusal = cancelled("None", "ConditionalCheckFailed", "TransactionConflict")
        stub.add_client_error("transact_write_items", **refusal)
        with pytest.raises(DatabaseBusy):
            once(reserve_inventory)(order)


def test_an_error_that_will_not_pass_is_not_retried(shop: Shop) -> None:
    with Stubber(dynamodb()) as stub:
        stub.add_client_error("transact_write_items", "AccessDeniedException")
        with pytest.raises(ClientError, match="AccessDeniedException"):
            reserve_inventory(shop.order((shop.article(1), 1)))


def test_a_database_that_cannot_be_reached_is_worth_another_try(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = shop.order((shop.article(1), 1))
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    with pytest.raises(DatabaseBusy, match="did not answer"):
        once(reserve_inventory)(order)


def test_tables_that_contradict_their_markers_are_reported_not_mended(shop: Shop) -> None:
    sku = shop.article(5)
    order = shop.order((sku, 2))
    reserve_inventory(order)
    shop.put("shop-inventory", sku=sku, available=5, reserved=0)
    with pytest.raises(RuntimeError, match="the books disagree"):
        release_inventory(order)
