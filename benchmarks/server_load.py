"""Measure servers of the Step Functions API under load, one after another in one run.

    python -m benchmarks.server_load [--quick] [--servers stepsmith moto ministack] [--memory]

Two state machines are run by 1, 16 and 64 clients over HTTP, the clients in a process of their own:
a chain of ten Pass states, and an order saga that takes stock, money and a truck from DynamoDB
tables of the same server, and gives back what it took for every fifth order, for which there is no
truck. `StartExecution` is a standard machine: an execution is started, and described until it has
ended. `StartSyncExecution` is an express machine. What stepsmith runs is kept in a file.

The server's side is told as executions for each second of processor time that the server's process
used; what its emulated services used besides is not counted.

With --memory, 100,000 chains are started on stepsmith, and its memory told on the way. A start is
answered when the chain has ended and is kept, so that nobody needs to ask after it.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from benchmarks.servers import SERVERS, RunningServer, ServerMissing, running
from benchmarks.tools import WORKERS

CLIENTS: Final = (1, 16, 64)
OPERATIONS: Final = {"until-ended": "STANDARD", "StartSyncExecution": "EXPRESS"}
REQUESTS: Final = {
    "stepsmith": {"chain of 10": 6400, "order saga": 320},
    "moto": {"chain of 10": 128, "order saga": 128},
    "ministack": {"chain of 10": 640, "order saga": 320},
}
"""How many executions each load has, by how quick a server is."""
LONGEST_SECONDS: Final = 120
MEMORY_STEPS: Final = (1_000, 10_000, 50_000, 100_000)
ROLE: Final = "arn:aws:iam::123456789012:role/bench"
CHAIN: Final = {
    "StartAt": "S0",
    "States": {
        f"S{i}": {"Type": "Pass", **({"Next": f"S{i + 1}"} if i < 9 else {"End": True})}
        for i in range(10)
    },
}
TABLES: Final = ("load-stock", "load-accounts", "load-carriers")
_TAKE: Final = "SET available = available - :n, taken = taken + :n"
_GIVE: Final = "SET available = available + :n, taken = taken - :n"


def _change(table: str, key: str, change: str, next: str, catch: str | None = None) -> Any:
    """A Task state that moves one unit of a row, if there is one to move."""
    source = "available" if change == _TAKE else "taken"
    state: dict[str, Any] = {
        "Type": "Task",
        "Resource": "arn:aws:states:::dynamodb:updateItem",
        "Parameters": {
            "TableName": table,
            "Key": {"id": {"S.$": key}},
            "UpdateExpression": change,
            "ConditionExpression": f"{source} >= :n",
            "ExpressionAttributeValues": {":n": {"N": "1"}},
        },
        "ResultPath": None,
        "Next": next,
    }
    if catch is not None:
        state["Catch"] = [{"ErrorEquals": ["States.ALL"], "ResultPath": None, "Next": catch}]
    return state


SAGA: Final = {
    "StartAt": "ReserveInventory",
    "States": {
        "ReserveInventory": _change("load-stock", "$.sku", _TAKE, "ChargePayment", "OrderFailed"),
        "ChargePayment": _change(
            "load-accounts", "$.customer", _TAKE, "ShipOrder", "ReleaseInventory"
        ),
        "ShipOrder": _change("load-carriers", "$.carrier", _TAKE, "Confirmed", "RefundPayment"),
        "Confirmed": {"Type": "Succeed"},
        "RefundPayment": _change("load-accounts", "$.customer", _GIVE, "ReleaseInventory"),
        "ReleaseInventory": _change("load-stock", "$.sku", _GIVE, "OrderFailed"),
        "OrderFailed": {"Type": "Fail", "Error": "OrderFailed"},
    },
}
MACHINES: Final[dict[str, Any]] = {"chain of 10": CHAIN, "order saga": SAGA}


@dataclass(frozen=True, slots=True)
class Seen:
    """What one server did with one load."""

    server: str
    machine: str
    operation: str
    clients: int
    per_second: float
    p50_ms: float
    p99_ms: float
    per_cpu_second: float

    def __str__(self) -> str:
        return (
            f"| {self.server} | {self.machine} | {self.operation} | {self.clients} | "
            f"{self.per_second:,.0f} | {self.p50_ms:,.1f} | {self.p99_ms:,.1f} | "
            f"{self.per_cpu_second:,.0f} |"
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print tables; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of everything")
    parser.add_argument("--servers", nargs="+", choices=SERVERS, default=list(SERVERS))
    parser.add_argument("--memory", action="store_true", help="100,000 executions on stepsmith")
    given = parser.parse_args(arguments)
    if given.memory:
        return _memory(10 if given.quick else 1)
    print("| server | state machine | operation | clients | a second | p50 ms | p99 ms | ", end="")
    print("for a second of its processor time |\n|---|---|---|---:|---:|---:|---:|---:|")
    for name in given.servers:
        try:
            with running(name) as server:
                for seen in _measured(name, server, 10 if given.quick else 1):
                    print(seen, flush=True)
        except ServerMissing as missing:
            print(f"not measured: {missing}", file=sys.stderr)
    return 0


def _measured(name: str, server: RunningServer, share: int) -> Iterator[Seen]:
    _fill(server)
    for machine, definition in MACHINES.items():
        for operation, kind in OPERATIONS.items():
            arn = _create(server, machine, definition, kind)
            told = "StartExecution" if kind == "STANDARD" else operation
            for clients in CLIENTS:
                requests = max(clients, REQUESTS[name][machine] // share)
                cpu = server.cpu_seconds()
                try:
                    answered = _load(server, clients, requests, operation, arn)
                except RuntimeError as error:
                    print(f"{name}, {machine}, {told}: {error}", file=sys.stderr)
                    break
                cpu = server.cpu_seconds() - cpu
                yield Seen(
                    name,
                    machine,
                    told,
                    clients,
                    answered["per_second"],
                    answered["p50_ms"],
                    answered["p99_ms"],
                    answered["requests"] / cpu,
                )


def _memory(share: int) -> int:
    print("| executions | memory | a second | for a second of processor time |")
    print("|---:|---:|---:|---:|")
    with running("stepsmith") as server:
        arn = _create(server, "chain of 10", CHAIN, "STANDARD")
        done = 0
        for step in MEMORY_STEPS:
            count = step // share - done
            cpu = server.cpu_seconds()
            answered = _load(server, 16, count, "StartExecution", arn)
            cpu = server.cpu_seconds() - cpu
            done += count
            print(
                f"| {done:,} | {server.memory_mib():.0f} MiB | {answered['per_second']:,.0f} | "
                f"{answered['requests'] / cpu:,.0f} |",
                flush=True,
            )
    return 0


def _create(server: RunningServer, machine: str, definition: Any, kind: str) -> str:
    arn: str = server.client("stepfunctions").create_state_machine(
        name=f"{machine.replace(' ', '-')}-{kind}",
        definition=json.dumps(definition),
        roleArn=ROLE,
        type=kind,
    )["stateMachineArn"]
    return arn


def _fill(server: RunningServer) -> None:
    """Make the tables of the saga: plenty of everything, and a carrier without trucks."""
    dynamodb = server.client("dynamodb")
    for table in TABLES:
        dynamodb.create_table(
            TableName=table,
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        for key, available in (("plenty", "1000000"), ("none", "0")):
            row = {"id": {"S": key}, "available": {"N": available}, "taken": {"N": "0"}}
            dynamodb.put_item(TableName=table, Item=row)


def _load(
    server: RunningServer, clients: int, requests: int, operation: str, arn: str
) -> dict[str, Any]:
    """Have clients in a process of their own send requests.

    Raises:
        RuntimeError: the server did not answer as it should.
    """
    command = [sys.executable, str(WORKERS / "load_client.py"), str(server.port), str(clients)]
    try:
        finished = subprocess.run(
            [*command, str(requests), operation, arn],
            capture_output=True,
            text=True,
            check=False,
            timeout=LONGEST_SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise RuntimeError(f"{requests} executions take more than {LONGEST_SECONDS} s") from None
    if finished.returncode:
        raise RuntimeError(finished.stderr.strip()[-200:])
    seen: dict[str, Any] = json.loads(finished.stdout)
    return seen


if __name__ == "__main__":
    sys.exit(main())
