"""`stepsmith run` of workflows that wait for somebody, call others and need substitutions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Stepsmith

WORKFLOWS = """
from pydantic import BaseModel

from stepsmith import (
    TaskToken,
    activity,
    http_endpoint,
    raw_state,
    substitution,
    task_token,
    workflow,
)
from stepsmith.aws import batch
from tasks.asking import ask, note

BUCKET = substitution("Bucket")


class Decision(BaseModel):
    approved: bool
    reason: str = "none"


API = http_endpoint(connection="arn:aws:events:us-east-1:123456789012:connection/api/1")
look = activity("look-at-it", takes=int, returns=bool)


@workflow
def approval(number: int) -> str:
    decision = ask.wait_for_callback(returns=Decision, timeout_seconds=86400)(number, task_token())
    return decision.reason if decision.approved else "refused"


@workflow
def looking(number: int) -> bool:
    return look(number)


@workflow
def noting(number: int) -> str:
    return note(f"{BUCKET}/{number}")


@workflow
def caller(number: int) -> str:
    return noting(number) + approval(number)


@workflow
def crunching(number: int) -> str:
    batch.submit_job.sync(JobName="crunch", JobQueue="q", JobDefinition="d")
    return API.get("https://api.example.com/it", returns=str).ResponseBody


@workflow
def by_hand(number: int) -> int:
    return raw_state(
        {"Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun.sync"},
        arguments={"JobName": "j"},
        returns=int,
        name="Glue",
    )


@workflow(type="EXPRESS", timeout_seconds=60)
def quick(number: int) -> str:
    return note(str(number))
"""
TASKS = """
from stepsmith import TaskToken, task


@task
def ask(number: int, token: TaskToken) -> None:
    assert token


@task
def note(text: str) -> str:
    return f"noted {text}"
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with workflows of each kind."""
    (tmp_path / "pyproject.toml").write_text(
        '[tool.stepsmith]\n[tool.stepsmith.substitutions]\nOther = "unused"\n'
    )
    for folder, name, text in (
        ("tasks", "asking.py", TASKS),
        ("workflows", "outside.py", WORKFLOWS),
    ):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(text)
    return tmp_path


def outcome(text: str) -> object:
    return json.loads(text)["output"]


@pytest.mark.usefixtures("project")
class TestAnswers:
    def test_an_answer_given_as_an_option(self, stepsmith: Stepsmith) -> None:
        answer = 'Ask={"approved": true, "reason": "fine"}'
        done = stepsmith("run", "approval", "--json", "-i", "-", "--answer", answer, stdin=b"3")
        assert (done.err, done.code) == ("", 0)
        assert outcome(done.out) == "fine"

    def test_approval_of_everything(self, stepsmith: Stepsmith) -> None:
        done = stepsmith("run", "approval", "--json", "-i", "-", "--approve", stdin=b"3")
        assert (outcome(done.out), done.code) == ("none", 0)

    def test_an_activity_is_answered_too(self, stepsmith: Stepsmith) -> None:
        done = stepsmith(
            "run", "looking", "--json", "-i", "-", "--answer", "LookAtIt=true", stdin=b"3"
        )
        assert (outcome(done.out), done.code) == (True, 0)

    def test_jobs_and_apis_are_answered_with_what_aws_would_give(
        self, stepsmith: Stepsmith
    ) -> None:
        answers = (
            *("--answer", 'SubmitJob={"JobId": "j"}'),
            *("--answer", 'HttpGet={"ResponseBody": "there"}'),
        )
        done = stepsmith("run", "crunching", "--json", "-i", "-", *answers, stdin=b"3")
        assert (done.err, done.code) == ("", 0)
        assert outcome(done.out) == "there"

    def test_a_job_in_a_state_written_by_hand(self, stepsmith: Stepsmith) -> None:
        done = stepsmith("run", "by_hand", "--json", "-i", "-", "--answer", "Glue=7", stdin=b"3")
        assert (done.err, done.code) == ("", 0)
        assert outcome(done.out) == 7

    def test_a_job_is_not_approved(self, stepsmith: Stepsmith) -> None:
        done = stepsmith("run", "crunching", "-i", "-", "--approve", stdin=b"3")
        assert done.code == 1
        assert done.err.splitlines()[-1] == (
            "error: nothing here answers arn:aws:states:::batch:submitJob.sync; "
            "say what state SubmitJob gets: --answer 'SubmitJob=JSON'"
        )

    def test_nobody_to_answer_is_told(self, stepsmith: Stepsmith) -> None:
        done = stepsmith("run", "approval", "-i", "-", stdin=b"3")
        assert done.code == 1
        assert "state Ask waits for an answer from outside" in done.err

    def test_an_answer_that_does_not_fit(self, stepsmith: Stepsmith) -> None:
        done = stepsmith("run", "approval", "-i", "-", "--answer", "Ask={}", stdin=b"3")
        assert (done.code, done.err) == (2, "error: --answer Ask: approved: Field required\n")


@pytest.mark.usefixtures("project")
class TestSubstitutions:
    def test_a_value_given_as_an_option(self, stepsmith: Stepsmith) -> None:
        done = stepsmith(
            "run", "noting", "--json", "-i", "-", "--substitute", "Bucket=here", stdin=b"3"
        )
        assert (outcome(done.out), done.code) == ("noted here/3", 0)

    def test_a_missing_value_is_one_error(self, stepsmith: Stepsmith) -> None:
        done = stepsmith("run", "noting", "-i", "-", stdin=b"3")
        assert done.code == 2
        assert done.err == (
            "error: workflow noting needs a value for Bucket: write it under "
            "[tool.stepsmith.substitutions] in pyproject.toml, or pass --substitute Bucket=…\n"
        )


@pytest.mark.usefixtures("project")
def test_workflows_that_are_called_run_too(stepsmith: Stepsmith) -> None:
    arguments = ("--approve", "--substitute", "Bucket=here")
    done = stepsmith("run", "caller", "--json", "-i", "-", *arguments, stdin=b"3")
    assert (outcome(done.out), done.code) == ("noted here/3none", 0)


@pytest.mark.usefixtures("project")
def test_an_express_workflow_runs(stepsmith: Stepsmith) -> None:
    done = stepsmith("run", "quick", "--json", "-i", "-", stdin=b"3")
    assert (outcome(done.out), done.code) == ("noted 3", 0)
