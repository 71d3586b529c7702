"""What may happen in each example: its inputs, and the answers of its tasks."""

from __future__ import annotations

from collections.abc import Mapping

from examples import (
    activity_worker,
    circuit_breaker,
    cleanup,
    express,
    fallback,
    fan_out,
    first_that_works,
    helpers,
    knowing_itself,
    map_items,
    money_transfer,
    nested,
    onboarding,
    partial_success,
    rate_limit,
    reminder,
    travel_booking,
)
from stepsmith import (
    HttpStatus,
    LambdaCrashed,
    TaskFailed,
    Timeout,
    TooManyRequests,
)
from stepsmith.aws import batch, dynamodb, sns
from tests.examples.paths import Outcomes

CRASH = LambdaCrashed("exit status 1")

ORDERS = [
    {
        "order_id": "1",
        "customer": "zoe",
        "lines": [
            {"sku": "desk", "cents": 20_000, "quantity": 2},
            {"sku": "lamp", "cents": 1_500, "quantity": 1},
        ],
    },
    {"order_id": "2", "customer": "bob", "lines": []},
    {
        "order_id": "3",
        "customer": "ada",
        "lines": [{"sku": sku, "cents": 700, "quantity": 3} for sku in ("pen", "ink", "cup")],
    },
]

OUTCOMES: Mapping[str, Outcomes] = {
    "activity_worker": Outcomes(
        [{"number": "7", "drawing": "d"}],
        {
            "mill": [
                {"number": "7", "minutes": 12},
                activity_worker.ToolBroke("at 3 mm"),
                Timeout(),
                RuntimeError("no power"),
            ],
            "store": [4, CRASH],
            "order_elsewhere": [None, CRASH],
        },
    ),
    "approval": Outcomes(
        [{"expense_id": "e", "cents": cents} for cents in (5000, 5001)],
        {
            "ask_manager": [None],
            "ask_manager_callback": [
                {"approved": True, "manager": "eve"},
                {"approved": False, "manager": "eve"},
                Timeout(),
                RuntimeError("on holiday"),
            ],
            "pay": ["P-1", CRASH],
        },
    ),
    "backoff": Outcomes([{"name": "example.org"}], {"has_proof": [True, False, CRASH]}, 5),
    "checked_input": Outcomes(
        [
            {"room": room, "nights": nights, "guests": guests}
            for room in ("single", "suite")
            for nights in (0, 1, 1.5, "2", 31)
            for guests in (
                [],
                None,
                [{"name": "ada", "age": 36}],
                [{"name": "ada", "age": 36}, {"name": "", "age": 3}],
                [{"name": "ada", "age": 36}, {"name": "bob"}],
                [{"name": "ada", "age": -1}],
                ["ada"],
            )
        ]
        + [{}, {"room": "double"}, {"room": "double", "nights": 2}],
        {"book": ["B-1", CRASH]},
    ),
    "circuit_breaker": Outcomes(
        [{"service": "mail", "body": "hello"}],
        {
            "is_circuit_open": [False, True, CRASH],
            "call_service": [
                "thanks",
                circuit_breaker.ServiceDown("no"),
                Timeout("late"),
                CRASH,
            ],
            "note_failure": [None, CRASH],
            "note_success": [None, CRASH],
        },
    ),
    "cleanup": Outcomes(
        [{"cluster": "c1", "queries": ["select 1"]}],
        {
            "start_cluster": ["c1.local", cleanup.ClusterBusy("by ada")],
            "run_queries": [7, cleanup.QueryFailed("syntax"), CRASH],
            "stop_cluster": [None, CRASH],
        },
    ),
    "deliver": Outcomes(
        [{"number": "1", "grams": 900}],
        {
            "book": ["T-1", nested.TooHeavy("900 g"), CRASH],
            "print_label": [None, CRASH],
        },
    ),
    "distributed_csv": Outcomes(
        [{"bucket": "files", "key": "customers.csv"}],
        {"save_customers": [2, CRASH], "report": [4, CRASH]},
    ),
    "dynamic_parallel": Outcomes(
        [{"region": "harz"}],
        {
            "split": [[{"row": 1, "column": 2}, {"row": 1, "column": 3}], [], CRASH],
            "count_trees": [
                {"tile": {"row": 1, "column": 2}, "trees": 40},
                Timeout("late"),
            ],
            "combine": [80, CRASH],
        },
    ),
    "escape_hatch": Outcomes(
        [{"bucket": "files", "key": "customers.csv"}],
        {
            "aws-sdk:s3:headObject": [
                {"ContentLength": 76},
                {"ContentLength": 0},
                RuntimeError("no such key"),
            ],
            "read": ["mail,country", CRASH],
        },
    ),
    "express": Outcomes(
        [{"page": "/desk", "visitor": "v", "kind": kind} for kind in ("view", "buy", "bot")],
        {"sku_of": ["desk", express.Unreadable("/desk")], "count": [7, CRASH]},
    ),
    "fallback": Outcomes(
        [{"to": "Ada", "text": "hello"}],
        {
            "send_by_first": [
                "F-1",
                fallback.ProviderDown("503"),
                fallback.AddressUnknown("Ada"),
                TooManyRequests("slow"),
                CRASH,
            ],
            "send_by_second": ["S-1", fallback.ProviderDown("503")],
        },
    ),
    "fan_out": Outcomes(
        [{"person": "ada", "cents": 5000}],
        {
            "credit_score": [700, 399, CRASH],
            "open_debts": [0, 5001, fan_out.RegistryDown("closed")],
            "is_customer": [True, False],
        },
    ),
    "first_that_works": Outcomes(
        [{"parcel_id": "p1", "grams": 900}],
        {"book": ["T-1", first_that_works.NoRoom("full"), CRASH]},
    ),
    "guard_clauses": Outcomes(
        [
            {"order_id": "1", "country": country, "lines": lines, "total_cents": cents}
            for country in ("AT", "FR")
            for lines in ([], [{"sku": "a", "quantity": 1}], [{"sku": "a", "quantity": 1}] * 501)
            for cents in (1, 1_000_001)
        ],
        {"accept": ["O-1", CRASH]},
    ),
    "helpers": Outcomes(
        [
            {"customer": "ada", "cents": cents, "coupon": coupon}
            for cents in (0, 300, 4990)
            for coupon in (None, "TEN")
        ],
        {"redeem": [1000, 100, helpers.CouponSpent("TEN")], "charge": ["R-1", CRASH]},
    ),
    "http_retry": Outcomes(
        [{"number": "7", "cents": 100}],
        {
            "http:invoke": [
                {
                    "StatusCode": 200,
                    "StatusText": "OK",
                    "Headers": {},
                    "ResponseBody": {"payment_id": "P-1"},
                },
                HttpStatus(429)("slow down"),
                HttpStatus(402)("no funds"),
                HttpStatus(404)("not here"),
            ]
        },
    ),
    "knowing_itself": Outcomes(
        [{"customer": "ada", "cents": 100}],
        {
            "charge": ["C-1", knowing_itself.Declined("ada"), CRASH],
            "write_receipt": [None, CRASH],
        },
    ),
    "map_items": Outcomes(
        [{"bucket": "b", "pictures": pictures} for pictures in ([], ["a.png"], ["a.png", "b.txt"])],
        {"shrink": ["small", map_items.NotAPicture("it's text"), CRASH]},
    ),
    "money_transfer": Outcomes(
        [{"transfer_id": "t", "payer": "ada", "payee": "bob", "cents": 100}],
        {
            "withdraw": [None, money_transfer.NotCovered("100"), CRASH],
            "deposit": ["E-1", money_transfer.AccountClosed("bob"), CRASH],
            "write_statement": [None, money_transfer.AccountClosed("bob")],
            "give_back": [None, CRASH],
            "take_back": [None, CRASH],
        },
        5,
    ),
    "nested": Outcomes(
        [
            {"customer": "ada", "parcels": [{"number": n, "grams": 900} for n in numbers]}
            for numbers in ([], ["1"], ["1", "2"])
        ],
        {
            "book": ["T-1", nested.TooHeavy("900 g")],
            "print_label": [None, CRASH],
            "tell": [None, CRASH],
        },
    ),
    "onboarding": Outcomes(
        [
            {"name": "acme", "seats": seats, "plan": plan}
            for seats, plan in ((3, "free"), (3, "team"), (3, "firm"), (0, "team"))
        ],
        {
            "create_database": ["acme.db", onboarding.NameTaken("acme"), CRASH],
            "reserve_seats": [None, onboarding.NoRoom("full")],
            "free_seats": [None, CRASH],
            "drop_database": [None, CRASH],
            "greet": [None, CRASH],
            "bill": [None],
        },
        5,
    ),
    "order_report": Outcomes(
        [
            {"day": "2026-11-23", "currency": currency, "orders": orders}
            for currency in (None, "", "CHF")
            for orders in ([], ORDERS[:1], ORDERS[1:], ORDERS)
        ],
        {"publish": ["there", CRASH]},
    ),
    "pagination": Outcomes(
        [{"bucket": "b"}],
        {
            "list_page": [
                {"keys": ["a", "b"], "next_token": None},
                {"keys": ["c"], "next_token": "more"},
                {"keys": [], "next_token": "and more"},
                CRASH,
            ],
            "archive": [None, CRASH],
        },
        5,
    ),
    "partial_success": Outcomes(
        [
            {"bookings": [{"seat": seat, "meal": "fish"} for seat in seats]}
            for seats in ([], ["1a"], ["1a", "2b"])
        ],
        {
            "reserve": [None, partial_success.Taken("by bob")],
            "order_meal": [None, partial_success.NotOffered("fish"), CRASH],
            "free": [None, CRASH],
        },
    ),
    "polling": Outcomes(
        [{"table": "orders", "day": "2026-11-23"}],
        {"start_export": ["E-1", CRASH], "export_status": ["done", "running", "failed"]},
        6,
    ),
    "rate_limit": Outcomes(
        [
            {"subject": "hello", "batches": batches}
            for batches in ([], [["a"]], [["a", "b"], ["c"], []])
        ],
        {"send_batch": [1, 2, rate_limit.MailboxFull("1000"), CRASH]},
    ),
    "reminder": Outcomes(
        [
            {"number": "7", "due": "2026-12-01T00:00:00Z", "reminders": moments}
            for moments in ([], ["2025-02-01T08:00:00Z", "2025-03-01T08:00:00Z"])
        ],
        {
            "is_paid": [True, False, reminder.InvoiceUnknown("7")],
            "remind": [None, CRASH],
        },
    ),
    "routing": Outcomes(
        [
            {"kind": kind, "document": "d.pdf", "pages": pages}
            for kind in ("created", "changed", "deleted", "viewed")
            for pages in (1, 1001)
        ],
        {"index": [500, CRASH], "forget": [None, CRASH]},
    ),
    "run_job": Outcomes(
        [{"day": "2026-11-23", "bucket": "b"}],
        {
            "batch:submitJob.sync": [
                {"JobId": "j", "JobName": "report", "Status": "SUCCEEDED"},
                TaskFailed("exit status 1"),
                batch.errors.ClientException("no such queue"),
            ],
            "call_somebody": ["#1", CRASH],
        },
    ),
    "service_calls": Outcomes(
        [{"mail": "ada@example.org", "name": "Ada"}],
        {
            "dynamodb:putItem": [
                {},
                dynamodb.errors.ConditionalCheckFailedException("there"),
                dynamodb.errors.ThrottlingException("slow"),
            ],
            "sns:publish": [{"MessageId": "m"}, sns.errors.NotFoundException("no topic")],
        },
    ),
    "travel_booking": Outcomes(
        [{"trip_id": "t", "hotel": "Seeblick", "travellers": 2, "cents": 100}],
        {
            "book_hotel": ["H-1", travel_booking.HotelFull("Seeblick"), CRASH],
            "book_flight": ["F-1", travel_booking.FlightFull("2 travellers"), CRASH],
            "pay": [None, travel_booking.CardDeclined("100 cents")],
            "cancel_flight": [None, CRASH],
            "cancel_hotel": [None, CRASH],
        },
        5,
    ),
}
