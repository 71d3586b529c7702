"""Each example by `stepsmith run`, with its tasks' own code against the local cloud."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from stepsmith.cli.run import run
from tests.cli.conftest import Stepsmith, stepsmith
from tests.examples.test_examples import EXAMPLES, NAMES

__all__ = ["stepsmith"]

EVENTS = sorted(path.stem for path in (EXAMPLES / "local" / "events").glob("*.json"))
ANSWERS = {
    "activity_worker": ['Mill={"number": "7", "minutes": 12}'],
    "approval": ['AskManager={"approved": true, "manager": "eve"}'],
    "http_retry": ['HttpPost={"ResponseBody": {"payment_id": "P-1"}}'],
    "run_job": ['SubmitJob={"JobId": "j-1"}'],
}
"""What is done outside; see examples/README.md."""
ENDS: dict[str, Any] = {
    "activity_worker": 55,
    "approval": "P-hotel",
    "approval.small": "P-lunch",
    "backoff": 960,
    "backoff.never": ("NotVerified", "example.net"),
    "checked_input": "double-2-1",
    "circuit_breaker": "mail took 'hello'",
    "circuit_breaker.fails": ("ServiceDown", "503 Service Unavailable"),
    "circuit_breaker.open": ("CircuitOpen", "maps is not called for now"),
    "cleanup": 3,
    "cleanup.failed": ("QueryFailed", "green.example.org: no such table: purchases"),
    "deliver": "T-1",
    "deliver.heavy": ("TooHeavy", "40000 g"),
    "distributed_csv": 2,
    "distributed_csv.missing": (
        "States.ItemReaderFailed",
        "The specified key does not exist. "
        "(Service: Amazon S3; Status Code: 404; Error Code: NoSuchKey)",
    ),
    "dynamic_parallel": 248,
    "dynamic_parallel.nothing": 0,
    "escape_hatch": "70 bytes of files/customers.csv",
    "express": 20,
    "express.bot": 0,
    "fallback": "second/ada@mail.example",
    "fallback.unknown": ("AddressUnknown", "ada"),
    "fan_out": {"person": "ada", "cents": 500000, "percent": 3},
    "fan_out.refused": ("NotCreditworthy", "bob"),
    "fan_out.closed": ("RegistryDown", "closed until Monday"),
    "first_that_works": "seaways/p1",
    "first_that_works.nobody": ("NobodyTakesIt", "p2 weighs 9000 g"),
    "guard_clauses": "O-1",
    "guard_clauses.empty": ("NothingOrdered", "the order has no lines"),
    "helpers": "R-ada-2495",
    "helpers.spent": ("CouponSpent", "ELEVEN"),
    "http_retry": "P-1",
    "knowing_itself": "ada-4900-True-0",
    "map_items": [
        {"picture": "beach.png", "key": "holidays/small/beach.png", "problem": None},
        {"picture": "notes.txt", "key": None, "problem": "notes.txt is no picture"},
        {"picture": "hills.jpg", "key": "holidays/small/hills.jpg", "problem": None},
    ],
    "money_transfer": "E-t1",
    "money_transfer.closed": ("AccountClosed", "eve has no account"),
    "nested.heavy": ("States.TaskFailed", "TooHeavy"),
    "nested": ["T-1", "T-2"],
    "onboarding": {"tenant": "umbra", "address": "umbra.db.example.org", "seats": 3},
    "onboarding.full": ("NoRoom", "no room for 300"),
    "order_report": "reports/2026-11-23 in EUR",
    "order_report.nothing": ("NothingSold", "2026-11-22"),
    "pagination": 5,
    "partial_success": ["2b"],
    "polling": "orders/2026-11-23",
    "polling.failed": ("ExportFailed", "secrets/2026-11-23"),
    "rate_limit": 3,
    "rate_limit.full": 3,
    "reminder": 2,
    "reminder.unknown": ("InvoiceUnknown", "seven"),
    "routing": 5,
    "routing.long": ("TooLong", "atlas.pdf has 1200 pages"),
    "run_job": "s3://reports/2026-11-23.pdf",
    "service_calls": None,
    "service_calls.known": ("KnownAlready", "bob@example.org"),
    "travel_booking": ["H-t1", "F-t1"],
    "travel_booking.declined": ("CardDeclined", "300000 cents"),
    "travel_booking.full": ("HotelFull", "Alpenrose"),
}
"""What comes out: an output, or an error with its message."""


@pytest.fixture
def in_examples(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The examples as a project of their own, with modules that remember nothing of other runs."""
    known = set(sys.modules)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.chdir(EXAMPLES)
    yield
    for name in sys.modules.keys() - known:
        if Path(getattr(sys.modules[name], "__file__", None) or "/").parent == EXAMPLES:
            del sys.modules[name]


def test_every_example_has_an_event_to_run_it_with() -> None:
    assert {event.partition(".")[0] for event in EVENTS} == set(NAMES)


@pytest.mark.usefixtures("in_examples")
@pytest.mark.parametrize("event", EVENTS)
def test_an_example_runs(event: str, capsys: pytest.CaptureFixture[str]) -> None:
    name = event.partition(".")[0]
    with contextlib.suppress(typer.Exit):
        run(name, f"local/events/{event}.json", answer=ANSWERS.get(event), as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert (told["output"] if told["status"] == "SUCCEEDED" else _error(told)) == ENDS[event]


def test_an_example_at_the_command_line(stepsmith: Stepsmith) -> None:
    finished = stepsmith("run", "polling", "--input", "local/events/polling.json", cwd=EXAMPLES)
    assert finished.code == 0
    assert finished.out.splitlines()[-1] == '"orders/2026-11-23"'


def _error(told: dict[str, Any]) -> tuple[str, str]:
    """An error's name, and its message: a task's own, or of an execution the error's name."""
    cause: str = told["cause"]
    try:
        document = json.loads(cause)
    except ValueError:
        return told["error"], cause
    return told["error"], document.get("errorMessage") or document["Error"]
