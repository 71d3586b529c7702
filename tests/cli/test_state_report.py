"""What becomes of each state, read off real histories."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from stepsmith.cli.state_report import StateReport, StateReports
from stepsmith.engine import Failed, Outcome, Succeeded, Taken, TaskRequest, run

Script = dict[str, list[Outcome]]


def task(**fields: Any) -> dict[str, Any]:
    return {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", **fields}


def reports_of(states: dict[str, Any], script: Script) -> list[StateReport]:
    """The reports of a run, in the order in which the states ended."""
    ended: list[StateReport] = []
    definition = {"QueryLanguage": "JSONata", "StartAt": next(iter(states)), "States": states}
    run(definition, {}, scripted(script), on_event=StateReports(lambda _: None, ended.append))
    return ended


def scripted(script: Script) -> Callable[[TaskRequest], Outcome]:
    return lambda request: script[request.state_name][request.attempt]


RETRY = {"ErrorEquals": ["Busy"], "IntervalSeconds": 2, "MaxAttempts": 2, "BackoffRate": 2.0}


def test_a_task_that_succeeds_is_told_with_its_time() -> None:
    (report,) = reports_of({"A": task(End=True)}, {"A": [Succeeded({}, 0.5)]})
    assert (report.name, report.kind, report.attempts) == ("A", "Task", 1)
    assert (report.worked_seconds, report.waited_seconds, report.error) == (0.5, 0.0, None)


def test_retries_are_counted_and_their_pauses_summed() -> None:
    script: Script = {"A": [Failed("Busy", None, 1), Failed("Busy", None, 1), Succeeded({}, 1)]}
    (report,) = reports_of({"A": task(End=True, Retry=[RETRY])}, script)
    assert (report.attempts, report.worked_seconds, report.waited_seconds) == (3, 3.0, 6.0)
    assert report.error is None


def test_a_failure_that_is_caught_is_told_with_error_and_cause() -> None:
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "B"}]
    first, _ = reports_of(
        {"A": task(Catch=catch, End=True), "B": {"Type": "Pass", "End": True}},
        {"A": [Failed("Broken", "badly")]},
    )
    assert (first.name, first.error, first.cause) == ("A", "Broken", "badly")


def test_a_failure_that_ends_the_execution_is_told_too() -> None:
    (report,) = reports_of({"A": task(End=True)}, {"A": [Failed("Broken", "badly")]})
    assert (report.error, report.ended) == ("Broken", True)


def test_a_wait_is_told_with_its_length() -> None:
    (report,) = reports_of({"A": {"Type": "Wait", "Seconds": 30, "End": True}}, {})
    assert (report.kind, report.waited_seconds) == ("Wait", 30.0)


def test_an_expression_that_fails_is_told() -> None:
    (report,) = reports_of(
        {"A": task(End=True, Output="{% $states.result.x.y + 'z' %}")}, {"A": [Succeeded({})]}
    )
    assert report.error == "States.QueryEvaluationError"


def test_branches_side_by_side_are_kept_apart() -> None:
    branches = [{"StartAt": name, "States": {name: task(End=True)}} for name in ("A", "B")]
    parallel = {"Type": "Parallel", "Branches": branches, "End": True}
    ended = reports_of({"Both": parallel}, {"A": [Succeeded({}, 3)], "B": [Succeeded({}, 1)]})
    assert [(report.name, report.worked_seconds) for report in ended] == [
        ("B", 1.0),
        ("A", 3.0),
        ("Both", 0.0),
    ]


def test_a_request_that_fails_before_its_job_is_told() -> None:
    job = task(End=True) | {"Resource": "arn:aws:states:::batch:submitJob.sync"}

    (report,) = reports_of({"A": job}, {"A": [Failed("Busy", "later", 2, submitted=False)]})

    assert (report.attempts, report.worked_seconds) == (1, 2.0)
    assert (report.error, report.cause) == ("Busy", "later")


def test_an_activity_is_told_like_a_task() -> None:
    activity = {"Resource": "arn:aws:states:us-east-1:123456789012:activity:paint"}
    outcome = Taken("ann", Failed("NoPaint", "dry", 3), duration_seconds=1)

    (report,) = reports_of({"A": task(End=True) | activity}, {"A": [outcome]})

    assert (report.attempts, report.worked_seconds, report.error) == (1, 4.0, "NoPaint")


def failed_in(states: dict[str, Any], script: Script) -> str | None:
    """The state that a run failed in."""
    reports = StateReports(lambda _: None, lambda _: None)
    definition = {"QueryLanguage": "JSONata", "StartAt": next(iter(states)), "States": states}
    run(definition, {"total": 1}, scripted(script), on_event=reports)
    return None if reports.failed is None else reports.failed.name


def test_an_execution_that_succeeds_fails_nowhere() -> None:
    assert failed_in({"A": task(End=True)}, {"A": [Succeeded({})]}) is None


def test_a_fail_state_is_where_its_execution_fails() -> None:
    assert failed_in({"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Fail"}}, {}) == "B"


def test_an_expression_that_cannot_be_evaluated_is_told_with_its_state() -> None:
    rules = [{"Condition": "{% $states.input.total > 'a' %}", "Next": "B"}]
    states = {
        "A": {"Type": "Choice", "Choices": rules, "Default": "B"},
        "B": {"Type": "Succeed"},
    }
    assert failed_in(states, {}) == "A"


def test_an_error_that_goes_on_after_others_have_undone_is_that_of_the_first() -> None:
    catch = [
        {"ErrorEquals": ["States.ALL"], "Assign": {"e": "{% $states.errorOutput %}"}, "Next": "B"}
    ]
    states = {
        "A": task(Catch=catch, End=True),
        "B": task(Next="C"),
        "C": {"Type": "Fail", "Error": "{% $e.Error %}", "Cause": "{% $e.Cause %}"},
    }
    assert failed_in(states, {"A": [Failed("Broken", "badly")], "B": [Succeeded({})]}) == "A"


def test_a_state_in_a_branch_is_told_rather_than_the_state_around_it() -> None:
    inner = {"StartAt": "B", "States": {"B": task(End=True)}}
    states = {"A": {"Type": "Parallel", "Branches": [inner], "End": True}}
    assert failed_in(states, {"B": [Failed("Broken", "badly")]}) == "B"
