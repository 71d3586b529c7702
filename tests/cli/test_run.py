"""`stepsmith run`, as a process."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Stepsmith

ROOT = Path(__file__).resolve().parents[2]
HAPPY = ("run", "order_saga", "--input", "local/events/order_saga.json")


def given(project: Path, value: object) -> str:
    """A file with an input."""
    path = project / "input.json"
    path.write_text(json.dumps(value))
    return str(path)


def without_times(text: str) -> str:
    return re.sub(r" *\d+(\.\d+)? (ms|s)\b", " T", text)


class TestOrderSaga:
    def test_a_good_order_is_shown_state_by_state(self, stepsmith: Stepsmith) -> None:
        finished = stepsmith(*HAPPY, cwd=ROOT)
        assert finished.code == 0
        assert without_times(finished.out).splitlines() == [
            "✓ ReserveInventory T",
            "✓ ChargePayment T",
            "✓ ShipOrder T",
            "✓ NotifyCustomer T",
            "SUCCEEDED      5 states, 5 transitions, T virtual, T real",
            "{",
            '  "order_id": "1001",',
            '  "tracking": "TRK-FE675FE7AAEE"',
            "}",
        ]
        assert finished.err == ""

    def test_a_shipment_that_fails_for_good_is_undone(self, stepsmith: Stepsmith) -> None:
        finished = stepsmith(*HAPPY, "--fail", "ShipOrder=CarrierUnavailable", cwd=ROOT)
        assert finished.code == 1
        lines = without_times(finished.out).splitlines()
        assert lines == [
            "✓ ReserveInventory T",
            "✓ ChargePayment T",
            "✗ ShipOrder              CarrierUnavailable, 4 attempts, waited T (virtual)"
            "   workflows/order_saga.py:17",
            "↩ CancelShipment T",
            "↩ RefundPayment T",
            "↩ ReleaseInventory T",
            "FAILED  CarrierUnavailable: injected failure"
            "      8 states, 11 transitions, T virtual, T real",
            "  workflows/order_saga.py:17, in state ShipOrder",
            "    shipment = ship_order(order, reservation)",
        ]
        assert "waited 14 s (virtual)" in finished.out

    def test_tables_show_what_changed(self, stepsmith: Stepsmith) -> None:
        finished = stepsmith(*HAPPY, "--tables", cwd=ROOT)
        lines = [line.split() for line in finished.out.splitlines()]
        assert ["desk", "3", "→", "2", "0", "→", "1"] in lines
        assert ["chair", "40", "0"] in lines
        assert ["+", "1001", "P-1001", "ada", "44800", "EUR", "CHARGED"] in lines

    def test_what_was_not_undone_is_left_to_do(self, stepsmith: Stepsmith) -> None:
        failures = ("--fail", "ShipOrder=CarrierUnavailable", "--fail", "RefundPayment=Timeout")
        finished = stepsmith(*HAPPY, *failures, cwd=ROOT)
        assert finished.code == 1
        assert "FAILED  SagaIncomplete: not all was undone after CarrierUnavailable" in finished.out
        assert "left to do: refund_payment, which failed with States.Timeout" in finished.out
        assert '    {"order": {' in finished.out

    def test_tasks_run_in_processes_of_their_own(self, stepsmith: Stepsmith) -> None:
        finished = stepsmith(*HAPPY, "--workers", "--json", cwd=ROOT)
        assert (finished.code, json.loads(finished.out)["status"]) == (0, "SUCCEEDED")


class TestOutput:
    def test_json_is_one_document_and_nothing_else(
        self, stepsmith: Stepsmith, project: Path
    ) -> None:
        finished = stepsmith("run", "count_up", "-i", given(project, {"number": 4}), "--json")
        document = json.loads(finished.out)
        assert document.pop("real_seconds") >= 0
        assert document.pop("virtual_seconds") >= 0
        assert document == {
            "workflow": "count_up",
            "status": "SUCCEEDED",
            "output": 5,
            "error": None,
            "cause": None,
            "failed_at": None,
            "states": document["states"],
            "transitions": len(document["states"]),
        }
        assert (finished.code, finished.err) == (0, "")

    def test_json_of_a_failure_goes_to_stdout_too(
        self, stepsmith: Stepsmith, project: Path
    ) -> None:
        finished = stepsmith("run", "count_up", "-i", given(project, {"number": 13}), "--json")
        document = json.loads(finished.out)
        assert (finished.code, document["status"], document["error"]) == (1, "FAILED", "Unlucky")
        assert document["failed_at"] == {
            "state": "AddOne",
            "file": "workflows/counting.py",
            "line": 17,
            "column": 12,
            "end_line": 17,
            "end_column": 36,
        }

    def test_a_terminal_without_our_letters_gets_all_there_is_to_know(
        self, stepsmith: Stepsmith, project: Path
    ) -> None:
        path = given(project, "é😀")
        shown = stepsmith("run", "echo", "-i", path, encoding="ascii")
        document = stepsmith("run", "echo", "-i", path, "--json", encoding="ascii")
        assert shown.out.endswith('"\\u00e9\\ud83d\\ude00"\n')
        assert json.loads(document.out)["output"] == "é😀"

    def test_input_can_come_from_stdin(self, stepsmith: Stepsmith, project: Path) -> None:
        finished = stepsmith("run", "count_up", "-i", "-", "--json", stdin=b'{"number": 4}')
        assert json.loads(finished.out)["output"] == 5

    def test_what_tasks_say_stays_out_of_the_way(self, stepsmith: Stepsmith, project: Path) -> None:
        finished = stepsmith("run", "count_up", "-i", given(project, {"number": 4}))
        assert "adding" not in finished.out + finished.err

    def test_what_a_failed_task_said_is_shown(self, stepsmith: Stepsmith, project: Path) -> None:
        finished = stepsmith("run", "count_up", "-i", given(project, {"number": 13}))
        assert "    adding to 13\n" in finished.out
        assert '"message":"adding"' in finished.out
        assert "FAILED  Unlucky: not with 13" in finished.out
        assert "numbers.py" not in finished.out

    def test_an_error_that_nobody_declared_shows_its_trace(
        self, stepsmith: Stepsmith, project: Path
    ) -> None:
        finished = stepsmith("run", "count_up", "-i", given(project, {"number": 666}))
        assert 'return {}["missing"]' in finished.out
        assert "FAILED  KeyError: 'missing'" in finished.out

    def test_logs_can_go_to_a_file(self, stepsmith: Stepsmith, project: Path) -> None:
        log = project / "tasks.log"
        stepsmith("run", "count_up", "-i", given(project, {"number": 4}), "--log", str(log))
        printed, logged = log.read_text().splitlines()
        assert printed == "adding to 4"
        assert json.loads(logged)["state"] == "AddOne"

    def test_logs_can_go_to_stderr(self, stepsmith: Stepsmith, project: Path) -> None:
        finished = stepsmith(
            "run", "count_up", "-i", given(project, {"number": 4}), "--log", "-", "--json"
        )
        assert "adding to 4\n" in finished.err
        assert json.loads(finished.out)["output"] == 5

    def test_a_failure_for_a_state_that_was_not_reached_is_noted(
        self, stepsmith: Stepsmith
    ) -> None:
        finished = stepsmith(*HAPPY, "--fail", "RefundPayment=Timeout", cwd=ROOT)
        assert (finished.code, finished.err) == (
            0,
            "note: RefundPayment was never tried, so nothing failed there\n",
        )

    def test_an_error_that_the_task_does_not_declare_is_noted(self, stepsmith: Stepsmith) -> None:
        """It may be meant; it may be a slip."""
        finished = stepsmith(*HAPPY, "--fail", "ShipOrder=CarierUnavailable", cwd=ROOT)
        assert (finished.code, finished.err) == (
            1,
            "note: the task of ShipOrder declares no CarierUnavailable; "
            "did you mean CarrierUnavailable?\n",
        )


class TestBadInput:
    def test_an_input_that_does_not_fit_is_told_field_by_field(
        self, stepsmith: Stepsmith, project: Path
    ) -> None:
        path = given(project, {"number": "4", "share": 2})
        finished = stepsmith("run", "count_up", "-i", path)
        assert (finished.code, finished.out) == (2, "")
        assert finished.err == (
            f"error: {path} does not fit workflow count_up:\n"
            "  number: Input should be a valid integer\n"
            "  share: Input should be less than or equal to 1\n"
        )

    def test_an_order_that_does_not_fit_the_model(
        self, stepsmith: Stepsmith, project: Path
    ) -> None:
        path = given(project, {"order_id": "1", "items": [{"sku": "lamp", "quantity": 0}]})
        finished = stepsmith("run", "order_saga", "-i", path, cwd=ROOT)
        assert finished.code == 2
        assert finished.err.splitlines()[1:] == [
            "  customer_id: Field required",
            "  items.0.quantity: Input should be greater than or equal to 1",
            "  items.0.unit_price_cents: Field required",
        ]

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            (b"", "is not JSON: Expecting value"),
            (b'{"number": 4', "is not JSON: "),
            (b'{"number": NaN}', "is not JSON: NaN is no JSON number"),
            (b"[" * 100_000, "is not JSON: "),
            (b'\xff\xfe{"number": 4}', "is not UTF-8 text"),
            (b"[4]", "does not fit workflow count_up"),
        ],
        ids=["empty", "cut off", "NaN", "deep", "UTF-16", "a list"],
    )
    def test_a_file_that_is_no_input(
        self, stepsmith: Stepsmith, project: Path, content: bytes, message: str
    ) -> None:
        (project / "input.json").write_bytes(content)
        finished = stepsmith("run", "count_up", "-i", "input.json")
        assert (finished.code, finished.out) == (2, "")
        assert finished.err.startswith("error: input.json ")
        assert message in finished.err

    @pytest.mark.parametrize(
        ("path", "message"),
        [
            ("nowhere.json", "error: nowhere.json cannot be read: No such file or directory\n"),
            ("tasks", "error: tasks cannot be read: Is a directory\n"),
        ],
    )
    def test_a_file_that_cannot_be_read(
        self, stepsmith: Stepsmith, project: Path, path: str, message: str
    ) -> None:
        finished = stepsmith("run", "count_up", "-i", path)
        assert (finished.code, finished.err) == (2, message)

    def test_an_input_is_needed(self, stepsmith: Stepsmith) -> None:
        finished = stepsmith("run", "order_saga", cwd=ROOT)
        assert (finished.code, finished.err) == (
            2,
            "error: workflow order_saga takes an input: --input FILE, "
            "for instance --input local/events/order_saga.json\n",
        )

    def test_an_unknown_workflow(self, stepsmith: Stepsmith, project: Path) -> None:
        finished = stepsmith("run", "count_app", "-i", "x")
        assert (finished.code, finished.err) == (
            2,
            "error: no workflow is called 'count_app'; did you mean 'count_up'?\n",
        )

    def test_an_unknown_state_to_fail(self, stepsmith: Stepsmith, project: Path) -> None:
        path = given(project, {"number": 4})
        finished = stepsmith("run", "count_up", "-i", path, "--fail", "AddOn=X")
        assert (finished.code, finished.err) == (
            2,
            "error: --fail AddOn=X: no task state is called AddOn; did you mean AddOne?\n",
        )

    def test_a_log_that_cannot_be_written(self, stepsmith: Stepsmith, project: Path) -> None:
        path = given(project, {"number": 4})
        finished = stepsmith("run", "count_up", "-i", path, "--log", "no/where.log")
        assert (finished.code, finished.err) == (
            2,
            "error: --log no/where.log cannot be written: No such file or directory\n",
        )

    def test_outside_a_project(self, stepsmith: Stepsmith) -> None:
        finished = stepsmith("run", "order_saga")
        assert finished.code == 2
        assert "is in no project" in finished.err

    def test_an_input_larger_than_step_functions_takes(
        self, stepsmith: Stepsmith, project: Path
    ) -> None:
        path = given(project, {"number": 4, "name": "x" * 262_144})
        finished = stepsmith("run", "count_up", "-i", path)
        assert (finished.code, finished.out) == (2, "")
        assert finished.err.startswith("error: ")


class TestFailingWorkflows:
    def test_a_task_result_without_json_form_fails_the_execution(
        self, stepsmith: Stepsmith, project: Path
    ) -> None:
        finished = stepsmith("run", "no_json", "-i", given(project, 1))
        assert finished.code == 1
        assert "FAILED  Runtime.MarshalError: Unable to marshal response: " in finished.out

    def test_a_task_result_over_256_kib_fails_the_execution(
        self, stepsmith: Stepsmith, project: Path
    ) -> None:
        finished = stepsmith("run", "long_text", "-i", given(project, 300_000))
        assert finished.code == 1
        assert "FAILED  States.DataLimitExceeded: " in finished.out
        assert "xxxx" not in finished.out

    def test_a_workflow_that_does_not_compile_is_told_in_full(
        self, stepsmith: Stepsmith, project: Path
    ) -> None:
        (project / "workflows" / "odd.py").write_text(
            "from stepsmith import workflow\n\n\n"
            "@workflow\n"
            "def odd(number: int) -> int:\n"
            "    global counter\n"
            "    del number\n"
            "    return 1\n"
        )
        finished = stepsmith("run", "odd", "-i", given(project, 1))
        assert (finished.code, finished.out) == (1, "")
        assert "odd.py:6:" in finished.err
        assert "odd.py:7:" in finished.err
        assert finished.err.endswith("do not compile\n")

    def test_a_seed_that_fails_says_where(self, stepsmith: Stepsmith, project: Path) -> None:
        (project / "local").mkdir()
        (project / "local" / "seed.py").write_text("def seed(session):\n    1 / 0\n")
        finished = stepsmith("run", "count_up", "-i", given(project, {"number": 4}))
        assert (finished.code, finished.out) == (1, "")
        assert "seed.py:2: seeding failed: ZeroDivisionError" in finished.err
