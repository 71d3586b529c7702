"""`stepsmith replay`, as a process."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from stepsmith.testing import Failed, run

if TYPE_CHECKING:
    from tests.cli.conftest import Stepsmith

ARN = "arn:aws:lambda:us-east-1:123456789012:function:work"
WORK = {
    "StartAt": "Work",
    "States": {
        "Work": {
            "Type": "Task",
            "Resource": ARN,
            "Retry": [{"ErrorEquals": ["Busy"]}],
            "End": True,
        }
    },
}
PASSES = {
    "id": "passes",
    "kind": "execution",
    "replay": "direct",
    "definition": {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}},
    "input": {"a": 1},
    "expected": {"status": "SUCCEEDED", "output": {"a": 1}},
}
FAILS = {**PASSES, "id": "fails", "expected": {"status": "SUCCEEDED", "output": {"a": 2}}}
SKIPPED = {**PASSES, "id": "skipped", "replay": "no", "why_not_replayable": ["it was stopped"]}


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    folder = tmp_path / "cases"
    write(folder / "one" / "a.json", FAILS)
    write(folder / "b.json", PASSES)
    write(folder / "c.json", SKIPPED)
    write(folder / "index.json", [{"id": "passes"}])
    return folder


@pytest.fixture
def history(tmp_path: Path) -> Path:
    execution = run(WORK, {"a": 1}, tasks={"Work": [Failed("Busy"), "done"]})
    events = [{**event, "timestamp": event["timestamp"].isoformat()} for event in execution.history]
    return write(tmp_path / "yesterday.json", {"events": events})


def write(path: Path, document: Any) -> Path:
    path.parent.mkdir(exist_ok=True, parents=True)
    path.write_text(json.dumps(document))
    return path


class TestCases:
    """Conformance cases, each with its own definition."""

    def test_a_directory_ends_with_the_counts(self, stepsmith: Stepsmith, cases: Path) -> None:
        finished = stepsmith("replay", str(cases))
        assert finished.code == 1
        assert finished.err == ""
        assert finished.out.splitlines() == [
            "✗ fails",
            "    output.a",
            "      recorded  2",
            "      engine    1",
            "replay: 1 passed, 1 failed, 1 skipped",
        ]

    def test_all_is_well_when_none_differs(self, stepsmith: Stepsmith, cases: Path) -> None:
        finished = stepsmith("replay", str(cases / "b.json"), str(cases / "c.json"))
        assert (finished.code, finished.out) == (0, "replay: 1 passed, 0 failed, 1 skipped\n")

    def test_each_is_told_of_when_asked(self, stepsmith: Stepsmith, cases: Path) -> None:
        finished = stepsmith("replay", "-v", str(cases / "b.json"), str(cases / "c.json"))
        assert finished.out.splitlines() == [
            "✓ passes",
            "- skipped",
            "    it was stopped",
            "replay: 1 passed, 0 failed, 1 skipped",
        ]

    def test_the_first_difference_ends_it_when_asked(
        self, stepsmith: Stepsmith, cases: Path
    ) -> None:
        finished = stepsmith("replay", "-x", str(cases / "one"), str(cases / "b.json"))
        assert finished.code == 1
        assert finished.out.splitlines()[-1] == "replay: 0 passed, 1 failed, 0 skipped"

    def test_a_file_below_a_directory_that_cannot_be_read_keeps_no_other_from_its_verdict(
        self, stepsmith: Stepsmith, cases: Path
    ) -> None:
        (cases / "a.json").write_text("{")
        finished = stepsmith("replay", "cases")
        assert finished.code == 1
        assert finished.out.splitlines()[0] == "✗ cases/a.json"
        assert finished.out.splitlines()[-1] == "replay: 1 passed, 2 failed, 1 skipped"

    def test_programs_get_one_document(self, stepsmith: Stepsmith, cases: Path) -> None:
        finished = stepsmith("replay", "--json", str(cases))
        assert finished.code == 1
        assert json.loads(finished.out) == {
            "passed": 1,
            "failed": 1,
            "skipped": 1,
            "recordings": [
                told("passes", "passed"),
                told("skipped", "skipped", reason="it was stopped"),
                told(
                    "fails",
                    "failed",
                    differences=[
                        {
                            "event": None,
                            "type": None,
                            "path": "output.a",
                            "recorded": 2,
                            "engine": 1,
                        }
                    ],
                ),
            ],
        }


def told(id_: str, verdict: str, **fields: Any) -> dict[str, Any]:
    return {
        "id": id_,
        "verdict": verdict,
        "reason": None,
        "differences": [],
        "unanswered": [],
        "notes": [],
        **fields,
    }


class TestHistories:
    """Yesterday's executions against a definition."""

    def test_the_same_definition_does_the_same(
        self, stepsmith: Stepsmith, history: Path, tmp_path: Path
    ) -> None:
        definition = write(tmp_path / "work.asl.json", WORK)
        finished = stepsmith("replay", str(history), "--definition", str(definition))
        assert (finished.code, finished.out) == (0, "replay: 1 passed, 0 failed, 0 skipped\n")

    def test_a_changed_one_tells_where_it_parts(
        self, stepsmith: Stepsmith, history: Path, tmp_path: Path
    ) -> None:
        state = {"Type": "Task", "Resource": ARN, "Catch": [catch("Mail")], "End": True}
        mail = {"Type": "Task", "Resource": f"{ARN}:mail", "End": True}
        changed = {"StartAt": "Work", "States": {"Work": state, "Mail": mail}}
        definition = write(tmp_path / "work.asl.json", changed)
        finished = stepsmith("replay", str(history), "-d", str(definition))
        assert finished.code == 1
        assert finished.out.splitlines() == [
            "✗ yesterday.json",
            "    event 6, LambdaFunctionScheduled",
            '      recorded  LambdaFunctionScheduled {"resource": '
            '"arn:<partition>:lambda:<region>:123456789012:function:work", "…',
            '      engine    TaskStateExited {"name": "Work", '
            '"output": "{\\"Error\\":\\"Busy\\"}", "outputDetails": {"truncated": fa…',
            f"    no outcome is recorded for Mail ({ARN}:mail)",
            "replay: 0 passed, 1 failed, 0 skipped",
        ]

    def test_a_workflow_of_the_project_serves_as_definition(
        self, stepsmith: Stepsmith, project: Path
    ) -> None:
        compiled = stepsmith("compile", "count_up", cwd=project)
        assert compiled.code == 0
        definition = project / "definitions" / "count_up.asl.json"
        execution = run(definition, {"number": 1}, tasks={"AddOne": {"Payload": 2}})
        history = write(
            project / "history.json",
            [{**event, "timestamp": str(event["timestamp"])} for event in execution.history],
        )
        finished = stepsmith("replay", str(history), "-d", "count_up", cwd=project)
        assert (finished.code, finished.out) == (0, "replay: 1 passed, 0 failed, 0 skipped\n")

    def test_a_history_without_a_definition_is_wrong_usage(
        self, stepsmith: Stepsmith, history: Path
    ) -> None:
        finished = stepsmith("replay", str(history))
        assert finished.code == 2
        assert finished.err == (
            "error: yesterday.json is a history; say which definition to run against it\n"
        )


def catch(state: str) -> dict[str, Any]:
    return {"ErrorEquals": ["States.ALL"], "Next": state}


class TestWrongUsage:
    """Told in one line."""

    def test_a_path_that_does_not_exist(self, stepsmith: Stepsmith) -> None:
        finished = stepsmith("replay", "nowhere")
        assert (finished.code, finished.err) == (2, "error: nowhere does not exist\n")

    def test_a_directory_without_recordings(self, stepsmith: Stepsmith, tmp_path: Path) -> None:
        write(tmp_path / "data" / "index.json", [])
        finished = stepsmith("replay", "data")
        assert finished.code == 2
        assert finished.err == ("error: there is no conformance case and no history in data\n")

    def test_a_file_that_is_no_recording(self, stepsmith: Stepsmith, tmp_path: Path) -> None:
        write(tmp_path / "a.json", {"a": 1})
        finished = stepsmith("replay", "a.json")
        assert finished.code == 2
        assert finished.err == (
            "error: a.json is neither a conformance case nor a history of an execution\n"
        )

    def test_a_file_that_is_not_json(self, stepsmith: Stepsmith, tmp_path: Path) -> None:
        (tmp_path / "a.json").write_text("{")
        finished = stepsmith("replay", "a.json")
        assert finished.code == 2
        assert finished.err.startswith("error: a.json is not JSON: ")

    def test_nothing_at_all(self, stepsmith: Stepsmith) -> None:
        assert stepsmith("replay").code == 2
