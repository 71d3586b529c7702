"""The load on servers, briefly and for real."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from benchmarks import server_load
from benchmarks.servers import RunningServer, running

MISSING = "arn:aws:states:us-east-1:123456789012:stateMachine:missing"


@pytest.fixture(scope="module")
def server() -> Iterator[RunningServer]:
    with running("stepsmith") as server:
        yield server


def test_every_order_of_a_load_comes_to_its_end(server: RunningServer) -> None:
    """Of ten orders every fifth finds no truck, and what it took is given back."""
    server_load._fill(server)
    arn = server_load._create(server, "order saga", server_load.SAGA, "STANDARD")
    seen = server_load._load(server, 2, 10, "until-ended", arn)
    assert seen["requests"] == 10
    executions = server.client("stepfunctions").list_executions(stateMachineArn=arn)["executions"]
    assert sorted(one["status"] for one in executions) == ["FAILED"] * 2 + ["SUCCEEDED"] * 8
    for table in server_load.TABLES:
        row = server.client("dynamodb").get_item(TableName=table, Key={"id": {"S": "plenty"}})
        assert row["Item"]["taken"]["N"] == "8"


def test_a_load_that_is_refused_tells_the_answer(server: RunningServer) -> None:
    with pytest.raises(RuntimeError, match="StateMachineDoesNotExist"):
        server_load._load(server, 1, 1, "StartSyncExecution", MISSING)
