"""Kill a server again and again while it runs order sagas, and see what it made of its promises.

    python -m benchmarks.crash_soak [--rounds 200] [--sagas 50] [--seed 7] [--json]

Each round starts the server of `benchmarks/workers/saga_server.py` on the same database, keeps
fifty order sagas under way through its API, and ends it with SIGKILL at a moment drawn at random,
which may come before it takes requests. A request that the kill cut off is sent again, by name, as
a client would. Stock and money are in DynamoDB tables of the emulated services, which live on.
At the end nothing acknowledged may be missing, no history may have a gap or an id twice, and the
books must agree with what the executions say of themselves.
"""

from __future__ import annotations

import argparse
import json
import random
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from threading import Timer
from typing import Any, Final

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from benchmarks.tools import ROOT
from benchmarks.workers.saga_seed import (
    CARRIER,
    CARRIER_WITHOUT_TRUCKS,
    CUSTOMERS,
    PLENTY,
    POOR,
    SKUS,
    SOLD_OUT,
)
from stepsmith.authoring.compiled import compile_workflow
from stepsmith.local.local_functions import LocalFunctions
from tasks.order_tables import ACCOUNTS_TABLE, CARRIERS_TABLE, INVENTORY_TABLE, PAYMENTS_TABLE
from workflows.order_saga import order_saga

LONGEST_ROUND_SECONDS: Final = 4.0
DRAIN_SECONDS: Final = 180.0
STARTS_AT_ONCE: Final = 8
ENDS: Final = {
    "SUCCEEDED": "ExecutionSucceeded",
    "FAILED": "ExecutionFailed",
}


@dataclass(slots=True)
class Report:
    """What was seen.

    Attributes:
        rounds: how often the server was killed.
        killed_while_starting: how often before it took requests.
        cut_off: requests that got no answer.
        acknowledged: executions whose start was answered.
        went_on: executions that a server found under way when it started, over all rounds.
        events: in all histories.
        ends: how executions ended, by status or error.
        problems: promises that were broken.
    """

    rounds: int = 0
    killed_while_starting: int = 0
    cut_off: int = 0
    acknowledged: int = 0
    went_on: int = 0
    events: int = 0
    seconds: float = 0.0
    ends: Counter[str] = field(default_factory=Counter[str])
    problems: list[str] = field(default_factory=list[str])


class _Server:
    """A server's process, and what it printed."""

    def __init__(self, port: int, folder: Path) -> None:
        command = [sys.executable, "-m", "benchmarks.workers.saga_server"]
        with (folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                [*command, str(port), str(folder / "server.db")],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def kill(self) -> None:
        self._process.kill()

    def resumed(self) -> int | None:
        """How many executions it found under way; None if it ended before it took requests."""
        assert self._process.stdout is not None
        told = self._process.stdout.readline().strip()
        return int(told) if told else None

    def stop(self) -> None:
        """Ask it to end, with the emulated services."""
        self._process.terminate()
        self.bury()

    def bury(self) -> None:
        """Wait for its end."""
        self._process.wait(30)
        assert self._process.stdout is not None
        self._process.stdout.close()


class _Orders:
    """Keeps sagas under way, and remembers which of them the server has acknowledged."""

    def __init__(self, sfn: Any, machine_arn: str, sagas: int, chance: random.Random) -> None:
        self.acknowledged: dict[str, dict[str, Any]] = {}
        self.cut_off = 0
        self._sfn = sfn
        self._machine_arn = machine_arn
        self._sagas = sagas
        self._chance = chance
        self._unsure: list[dict[str, Any]] = []
        self._count = 0

    def top_up(self, threads: ThreadPoolExecutor) -> None:
        """Start as many as are missing, several at a time."""
        try:
            running = self._sfn.list_executions(
                stateMachineArn=self._machine_arn, statusFilter="RUNNING", maxResults=1000
            )["executions"]
        except (BotoCoreError, KeyError):
            time.sleep(0.02)
            return
        missing = self._sagas - len(running)
        orders = self._unsure[:missing]
        del self._unsure[: len(orders)]
        orders += [self._order() for _ in range(missing - len(orders))]
        list(threads.map(self._start, orders))
        if missing <= 0:
            time.sleep(0.02)

    def finish(self, threads: ThreadPoolExecutor) -> None:
        """Start again what was cut off, so that everything is acknowledged."""
        orders, self._unsure = self._unsure, []
        list(threads.map(self._start, orders))

    def _start(self, order: dict[str, Any]) -> None:
        name = order["order_id"]
        try:
            self._sfn.start_execution(
                stateMachineArn=self._machine_arn, name=name, input=json.dumps(order)
            )["executionArn"]
        except (BotoCoreError, KeyError):  # boto3 takes half an answer for an empty one
            self.cut_off += 1
            self._unsure.append(order)
            return
        except ClientError as error:
            if error.response.get("Error", {}).get("Code") != "ExecutionAlreadyExists":
                raise
        self.acknowledged[name] = order

    def _order(self) -> dict[str, Any]:
        self._count += 1
        chance = self._chance
        kind = chance.choices(("good", "poor", "sold out", "no truck"), (70, 10, 10, 10))[0]
        return {
            "order_id": f"order-{self._count}",
            "customer_id": POOR if kind == "poor" else chance.choice(CUSTOMERS),
            "carrier": CARRIER_WITHOUT_TRUCKS if kind == "no truck" else CARRIER,
            "items": [
                {
                    "sku": SOLD_OUT if kind == "sold out" else sku,
                    "quantity": chance.randint(1, 3),
                    "unit_price_cents": chance.randint(100, 900),
                }
                for sku in chance.sample(SKUS, chance.randint(1, 2))
            ],
        }


def soak(rounds: int, sagas: int, seed: int, folder: Path, *, tell: bool = False) -> Report:
    """Kill a server so often, then let everything finish, and judge.

    Args:
        sagas: how many are kept under way.
        seed: of the orders and of the moments.
        folder: for the database.
        tell: whether to write a line on stderr now and then.
    """
    began = time.monotonic()
    report = Report(rounds=rounds)
    chance = random.Random(seed)
    port = _free_port()
    sfn = _client("stepfunctions", port)
    orders = _Orders(sfn, _machine(sfn, _Server(port, folder)), sagas, chance)
    with ThreadPoolExecutor(STARTS_AT_ONCE) as threads:
        for number in range(1, rounds + 1):
            _round(_Server(port, folder), orders, threads, chance, report)
            if tell and number % 10 == 0:
                told = f"{number} rounds, {len(orders.acknowledged)} sagas acknowledged"
                print(told, file=sys.stderr, flush=True)
        server = _Server(port, folder)
        try:
            report.went_on += server.resumed() or 0
            orders.finish(threads)
            _drain(sfn, report)
            _judge(sfn, port, orders, folder, report)
        finally:
            server.stop()
    report.seconds = time.monotonic() - began
    return report


def _machine(sfn: Any, server: _Server) -> str:
    """The ARN of the order saga, created on a server that is killed right after its answer."""
    server.resumed()
    compiled = compile_workflow(order_saga)
    definition = LocalFunctions(compiled.substitutions).definition(compiled.definition)
    arn: str = sfn.create_state_machine(
        name="order_saga",
        definition=json.dumps(definition),
        roleArn="arn:aws:iam::123456789012:role/saga",
    )["stateMachineArn"]
    server.kill()
    server.bury()
    return arn


def _round(
    server: _Server,
    orders: _Orders,
    threads: ThreadPoolExecutor,
    chance: random.Random,
    report: Report,
) -> None:
    timer = Timer(chance.uniform(0.1, LONGEST_ROUND_SECONDS), server.kill)
    timer.start()
    resumed = server.resumed()
    if resumed is None:
        report.killed_while_starting += 1
    else:
        report.went_on += resumed
    try:
        while server.is_alive:
            orders.top_up(threads)
    finally:
        server.kill()
        timer.cancel()
        server.bury()


def _drain(sfn: Any, report: Report) -> None:
    """Wait until nothing is under way."""
    deadline = time.monotonic() + DRAIN_SECONDS
    machine_arn = _machine_arn(sfn)
    while running := sfn.list_executions(stateMachineArn=machine_arn, statusFilter="RUNNING"):
        if not running["executions"]:
            return
        if time.monotonic() > deadline:
            report.problems += [f"{one['name']} still runs" for one in running["executions"]]
            return
        time.sleep(0.2)


def _judge(sfn: Any, port: int, orders: _Orders, folder: Path, report: Report) -> None:
    report.acknowledged, report.cut_off = len(orders.acknowledged), orders.cut_off
    found: dict[str, str] = {}
    for execution in _executions(sfn):
        name, status = execution["name"], execution["status"]
        if name in found or name not in orders.acknowledged:
            report.problems.append(f"{name} is there twice, or nobody asked for it")
        found[name] = status
        report.problems += _history(sfn, execution, orders.acknowledged.get(name), report)
    lost = orders.acknowledged.keys() - found.keys()
    report.problems += [f"{name} is lost" for name in sorted(lost)]
    fulfilled = [orders.acknowledged[name] for name in found if found[name] == "SUCCEEDED"]
    report.problems += _books(_client("dynamodb", port), fulfilled)
    lines = (folder / "server.log").read_text().splitlines()
    report.problems += [line for line in lines if line.startswith(("ERROR", "Traceback"))]


def _history(
    sfn: Any, execution: dict[str, Any], order: dict[str, Any] | None, report: Report
) -> Iterator[str]:
    """What is wrong with an execution and its history."""
    name = execution["name"]
    pages = sfn.get_paginator("get_execution_history").paginate(
        executionArn=execution["executionArn"], PaginationConfig={"PageSize": 1000}
    )
    events = [event for page in pages for event in page["events"]]
    report.events += len(events)
    if [event["id"] for event in events] != list(range(1, len(events) + 1)):
        yield f"{name}: the ids are {[event['id'] for event in events]}"
    if any(event.get("previousEventId", 0) >= event["id"] for event in events):
        yield f"{name}: an event comes before the one that it follows"
    types = Counter(event["type"] for event in events)
    if types["ExecutionStarted"] != 1 or sum(types[end] for end in ENDS.values()) != 1:
        yield f"{name}: it begins or ends more than once, or not at all"
    last = events[-1]
    if last["type"] != ENDS.get(execution["status"]):
        yield f"{name}: it is {execution['status']}, its history ends with {last['type']}"
    end = last.get("executionFailedEventDetails", {}).get("error", execution["status"])
    report.ends[end] += 1
    if order is not None and end != (wanted := _wanted(order)):
        told = json.dumps(last.get("executionFailedEventDetails"))
        yield f"{name}: it ended with {end} where {wanted} was due: {told}"


def _wanted(order: dict[str, Any]) -> str:
    if any(item["sku"] == SOLD_OUT for item in order["items"]):
        return "OutOfStock"
    if order["customer_id"] == POOR:
        return "PaymentDeclined"
    return "CarrierUnavailable" if order["carrier"] == CARRIER_WITHOUT_TRUCKS else "SUCCEEDED"


def _books(dynamodb: Any, fulfilled: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Where stock, money and trucks are not what the fulfilled orders make them."""
    goods: Counter[str] = Counter()
    money: Counter[str] = Counter()
    for order in fulfilled:
        for item in order["items"]:
            goods[item["sku"]] += item["quantity"]
            money[order["customer_id"]] += item["quantity"] * item["unit_price_cents"]
    trucks = Counter({CARRIER: len(fulfilled)})
    wanted = (
        (INVENTORY_TABLE, "sku", "reserved", "available", goods, SKUS),
        (ACCOUNTS_TABLE, "customer_id", "charged_cents", "balance_cents", money, CUSTOMERS),
        (CARRIERS_TABLE, "carrier", "booked_slots", "free_slots", trucks, (CARRIER,)),
    )
    for table, key, taken, left, due, names in wanted:
        for name in names:
            row = dynamodb.get_item(TableName=table, Key={key: {"S": name}})["Item"]
            told = (int(row[taken]["N"]), int(row[left]["N"]))
            if told != (due[name], PLENTY - due[name]):
                yield f"{table} {name}: {taken} and {left} are {told}, {due[name]} are taken"
    rows = dynamodb.get_paginator("scan").paginate(TableName=PAYMENTS_TABLE)
    charged = {
        row["order_id"]["S"]
        for page in rows
        for row in page["Items"]
        if row["status"]["S"] == "CHARGED"
    }
    if charged != {order["order_id"] for order in fulfilled}:
        yield "the payments that stand are not those of the fulfilled orders"


def _executions(sfn: Any) -> Iterator[dict[str, Any]]:
    pages = sfn.get_paginator("list_executions").paginate(stateMachineArn=_machine_arn(sfn))
    return (execution for page in pages for execution in page["executions"])


def _machine_arn(sfn: Any) -> str:
    arn: str = sfn.list_state_machines()["stateMachines"][0]["stateMachineArn"]
    return arn


def _client(service: Any, port: int) -> Any:
    once = Config(
        connect_timeout=2,
        read_timeout=30,
        retries={"total_max_attempts": 1},
        max_pool_connections=STARTS_AT_ONCE + 2,
    )
    return boto3.client(
        service,
        endpoint_url=f"http://127.0.0.1:{port}",
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=once,
    )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def main(arguments: Sequence[str] | None = None) -> int:
    """Soak, and print what was seen; 1 if a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--sagas", type=int, default=50, help="how many are kept under way")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--json", action="store_true", help="print JSON")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        report = soak(given.rounds, given.sagas, given.seed, Path(folder), tell=True)
    if given.json:
        print(json.dumps(asdict(report)))
    else:
        print("\n".join([*_told(report), *report.problems]))
    return 1 if report.problems else 0


def _told(report: Report) -> Iterator[str]:
    yield (
        f"{report.rounds} times killed in {report.seconds:.0f} s, "
        f"{report.killed_while_starting} of them before the server took requests"
    )
    yield (
        f"{report.acknowledged} sagas acknowledged, {report.cut_off} requests cut off; "
        f"{report.went_on} times a saga went on after a kill"
    )
    yield f"{report.events} events; ends: {dict(report.ends.most_common())}"
    yield f"promises broken: {len(report.problems)}"


if __name__ == "__main__":
    sys.exit(main())
