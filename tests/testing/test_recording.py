"""`stepsmith.testing.replay`: recorded executions, run again."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from stepsmith.engine import Failed, NoAnswer, Succeeded, TaskRequest
from stepsmith.errors import InputError
from stepsmith.testing import NOTHING, Difference, Submitted, Taken, VirtualClock, replay, run

ARN = "arn:aws:lambda:us-east-1:123456789012:function:work"
START = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)


def machine(**states: dict[str, Any]) -> dict[str, Any]:
    return {"QueryLanguage": "JSONata", "StartAt": next(iter(states)), "States": states}


def task(**fields: Any) -> dict[str, Any]:
    return {"Type": "Task", "Resource": ARN, "End": True, **fields}


WORK = machine(Work=task(Retry=[{"ErrorEquals": ["Busy"]}]))
EACH = machine(
    Each={
        "Type": "Map",
        "ItemProcessor": {"StartAt": "Pack", "States": {"Pack": task()}},
        "End": True,
    }
)


def recorded(definition: dict[str, Any], input: Any = None, **tasks: Any) -> list[dict[str, Any]]:
    """The history of an execution, as GetExecutionHistory gives it."""
    return [dict(event) for event in run(definition, input, tasks=tasks, clock=START).history]


def exported(events: list[dict[str, Any]], moment: Callable[[datetime], Any]) -> Any:
    """Through JSON, with timestamps in some form."""
    return json.loads(
        json.dumps(
            {"events": [{**event, "timestamp": moment(event["timestamp"])} for event in events]}
        )
    )


def capitals(value: Any) -> Any:
    if isinstance(value, list):
        return [capitals(part) for part in value]
    if isinstance(value, dict):
        return {name[0].upper() + name[1:]: capitals(part) for name, part in value.items()}
    return value


class TestForms:
    """A history may come in any form that AWS gives it."""

    EVENTS = recorded(WORK, {"a": 1}, Work=[Failed("Busy", "later"), Succeeded({"b": 2}, 1.5)])

    def test_as_boto3_returns_it(self) -> None:
        assert replay({"events": self.EVENTS, "ResponseMetadata": {}}, WORK).passed

    def test_as_a_list_of_events(self) -> None:
        assert replay(self.EVENTS, WORK).passed

    @pytest.mark.parametrize(
        "moment",
        [
            datetime.isoformat,
            lambda moment: moment.isoformat().replace("+00:00", "Z"),
            datetime.timestamp,
            lambda moment: int(moment.timestamp() * 1000),
            lambda moment: moment.astimezone().isoformat(),
        ],
        ids=["ISO 8601", "with Z", "seconds", "milliseconds", "local time"],
    )
    def test_with_any_timestamps(self, moment: Callable[[datetime], Any]) -> None:
        assert replay(exported(self.EVENTS, moment), WORK).passed

    def test_with_capitals(self) -> None:
        assert replay(capitals(exported(self.EVENTS, datetime.isoformat)), WORK).passed

    def test_newest_first(self) -> None:
        assert replay(self.EVENTS[::-1], WORK).passed

    def test_in_a_file(self, tmp_path: Path) -> None:
        path = tmp_path / "yesterday.json"
        path.write_text(json.dumps(exported(self.EVENTS, datetime.isoformat)))
        replayed = replay(path, WORK)
        assert (replayed.id, replayed.verdict) == ("yesterday.json", "passed")

    def test_a_page_that_is_not_the_first_is_refused(self) -> None:
        with pytest.raises(InputError, match="does not begin with ExecutionStarted; export the"):
            replay(self.EVENTS[2:], WORK)

    def test_a_history_without_data_is_refused(self) -> None:
        events = [{**self.EVENTS[0], "executionStartedEventDetails": {}}, *self.EVENTS[1:]]
        with pytest.raises(InputError, match="--include-execution-data"):
            replay(events, WORK)

    def test_events_without_ids_are_refused(self) -> None:
        events = [{**event, "id": None} for event in self.EVENTS]
        with pytest.raises(InputError, match="the history has events without id"):
            replay(events, WORK)

    def test_a_history_needs_a_definition(self) -> None:
        with pytest.raises(InputError, match="say which definition to run against it"):
            replay(self.EVENTS)

    @pytest.mark.parametrize("document", [{}, [], {"events": []}, {"events": [1]}, [{"a": 1}]])
    def test_anything_else_is_no_recording(self, document: Any) -> None:
        with pytest.raises(InputError, match="neither a conformance case nor a history"):
            replay(document, WORK)


class TestOutcomes:
    """Tasks answer as they did then."""

    def passes(self, definition: dict[str, Any], input: Any = None, **tasks: Any) -> None:
        replayed = replay(recorded(definition, input, **tasks), definition)
        assert replayed.passed, replayed

    def test_failures_and_retries(self) -> None:
        self.passes(WORK, {}, Work=[Failed("Busy"), Failed("Busy", "again"), "done"])

    def test_a_failure_for_good(self) -> None:
        self.passes(WORK, {}, Work=Failed("Broken", "for good"))

    def test_timeouts(self) -> None:
        self.passes(machine(Work=task(TimeoutSeconds=5)), {}, Work=NoAnswer())

    def test_iterations(self) -> None:
        self.passes(EACH, [1, 2, 3], Pack=["a", "b", "c"])

    def test_iterations_that_end_in_another_order(self) -> None:
        outcomes = [Succeeded("a", 9), Succeeded("b", 3), Succeeded("c", 6)]
        self.passes(EACH, [1, 2, 3], Pack=outcomes)

    def test_iterations_one_after_the_other(self) -> None:
        definition = machine(Each={**EACH["States"]["Each"], "MaxConcurrency": 1})
        self.passes(definition, [1, 2, 3], Pack=[Succeeded("a", 2), "b", Succeeded("c", 1)])

    def test_callbacks_with_tokens_of_their_own(self) -> None:
        asking = task(
            Resource="arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            Arguments={"QueueUrl": "q", "MessageBody": {"t": "{% $states.context.Task.Token %}"}},
        )
        definition = machine(Ask=asking)
        events = recorded(
            definition, {}, Ask=Submitted({"MessageId": "1"}, Succeeded("yes", 30), 0.2)
        )
        token = json.loads(events[2]["taskScheduledEventDetails"]["parameters"])["MessageBody"]["t"]
        document = json.dumps(exported(events, datetime.isoformat)).replace(token, "AQCEAAAAKgAAA")
        replayed = replay(json.loads(document), definition)
        assert replayed.passed, replayed

    def test_callbacks_kept_alive_by_heartbeats(self) -> None:
        asking = task(
            Resource="arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            Arguments={"QueueUrl": "q", "MessageBody": "{% $states.context.Task.Token %}"},
            HeartbeatSeconds=10,
        )
        outcome = Submitted({}, Succeeded("yes", 25), heartbeats=[8, 16, 24])
        self.passes(machine(Ask=asking), {}, Ask=outcome)

    def test_jobs(self) -> None:
        job = task(Resource="arn:aws:states:::batch:submitJob.sync", Arguments={"JobName": "j"})
        self.passes(machine(Job=job), {}, Job=Submitted({"JobId": "1"}, Failed("X", "{}", 60)))

    def test_a_request_that_failed(self) -> None:
        job = task(Resource="arn:aws:states:::batch:submitJob.sync", Arguments={"JobName": "j"})
        self.passes(machine(Job=job), {}, Job=Failed("Batch.X", "no", submitted=False))

    def test_activities(self) -> None:
        paint = task(Resource="arn:aws:states:us-east-1:123456789012:activity:paint")
        outcome = Taken("worker-7", Succeeded("red", 5), 3)
        self.passes(machine(Paint=paint), {}, Paint=outcome)


class TestTime:
    """The clock starts when the execution did."""

    def test_waits_for_a_moment_and_context_agree(self) -> None:
        definition = machine(
            Wait={
                "Type": "Wait",
                "Timestamp": "2026-11-22T09:00:00Z",
                "Output": "{% $toMillis($states.context.State.EnteredTime) %}",
                "End": True,
            }
        )
        assert replay(recorded(definition), definition).passed

    def test_milliseconds_that_the_service_takes_change_no_order(self) -> None:
        """A branch that began late and another that began early end as they did."""
        late, early = f"{ARN}:late", f"{ARN}:early"
        branches = [
            {"StartAt": "A", "States": {"A": task(Resource=late)}},
            {"StartAt": "B", "States": {"B": task(Resource=early)}},
        ]
        definition = machine(Both={"Type": "Parallel", "Branches": branches, "End": True})
        events = recorded(definition, {}, A=Succeeded(1, 2.00), B=Succeeded(2, 1.99))
        # The service scheduled A 50 ms later than the engine does; it still ended after B.
        for event in events:
            if event.get("lambdaFunctionScheduledEventDetails", {}).get("resource") == late:
                event["timestamp"] += timedelta(milliseconds=50)
        replayed = replay(events, definition)
        assert replayed.passed, replayed


class TestChangedDefinition:
    """What a change would have meant for an execution of yesterday."""

    def test_the_first_difference_is_told(self) -> None:
        changed = machine(Work=task(Retry=[]))
        replayed = replay(recorded(WORK, {}, Work=[Failed("Busy"), "done"]), changed)
        assert replayed.verdict == "failed"
        assert replayed.first_difference is not None
        assert replayed.first_difference.event_id == 6
        assert replayed.first_difference.expected["type"] == "LambdaFunctionScheduled"
        assert replayed.first_difference.actual["type"] == "ExecutionFailed"

    def test_a_changed_argument_is_told_where_it_is(self) -> None:
        changed = machine(Work=task(Arguments={"a": "{% $states.input.a + 1 %}"}))
        replayed = replay(recorded(WORK, {"a": 1}, Work="done"), changed)
        place = "lambdaFunctionScheduledEventDetails.input.a"
        assert list(replayed.differences) == [Difference(place, 1, 2, 3, "LambdaFunctionScheduled")]

    def test_a_task_without_a_recorded_outcome_is_named(self) -> None:
        changed = machine(Work=task(End=False, Next="Mail"), Mail=task())
        replayed = replay(recorded(WORK, {}, Work="done"), changed)
        assert [one.state_name for one in replayed.unanswered] == ["Mail"]
        assert repr(replayed).splitlines()[-1] == f"no outcome is recorded for Mail ({ARN})"

    def test_substitutions_stand_for_what_was_deployed(self) -> None:
        undeployed = json.loads(json.dumps(WORK).replace("function:work", "function:${Name}"))
        assert replay(recorded(WORK, {}, Work="done"), undeployed).passed


class TestIncompleteHistories:
    """A history is compared as far as the definition determines it."""

    EVENTS = recorded(WORK, {}, Work=Succeeded("done", 60))

    def test_of_an_execution_that_still_runs(self) -> None:
        replayed = replay(self.EVENTS[:4], WORK)
        assert replayed.passed
        assert replayed.notes == ("compared up to event 4: the history ends there",)

    def test_of_one_that_was_stopped(self) -> None:
        aborted = {
            **self.EVENTS[4],
            "type": "ExecutionAborted",
            "executionAbortedEventDetails": {},
        }
        replayed = replay([*self.EVENTS[:4], aborted], WORK)
        assert replayed.passed
        assert replayed.notes == ("compared up to event 4: the execution was stopped from outside",)

    def test_of_one_with_a_distributed_map(self) -> None:
        processor = {
            **EACH["States"]["Each"]["ItemProcessor"],
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        }
        definition = machine(Each={"Type": "Map", "ItemProcessor": processor, "End": True})
        replayed = replay(recorded(definition, [1, 2], Pack=["a", "b"]), definition)
        assert replayed.passed, replayed
        assert replayed.notes == (
            "compared up to event 3: the child executions of a distributed Map have histories of "
            "their own",
        )

    def test_of_one_that_was_redriven(self) -> None:
        events = recorded(WORK, {}, Work=Failed("Broken"))
        last = events[-1]
        redriven = {"id": last["id"] + 1, "previousEventId": 0, "type": "ExecutionRedriven"}
        replayed = replay([*events, {**redriven, "timestamp": last["timestamp"]}], WORK)
        assert replayed.passed
        assert replayed.notes == ("compared up to event 6: the execution was redriven",)


class TestNames:
    """The execution's ARN, region and role."""

    DEFINITION = machine(Tell={"Type": "Pass", "Output": "{% $states.context %}", "End": True})

    def test_an_arn_that_the_definition_reads_can_be_given(self) -> None:
        from stepsmith.engine import run as run_machine

        arn = "arn:aws:states:eu-west-1:123456789012:execution:orders:o-7"
        result = run_machine(
            self.DEFINITION,
            {},
            no_tasks,
            name="o-7",
            execution_arn=arn,
            state_machine_arn="arn:aws:states:eu-west-1:123456789012:stateMachine:orders",
            clock=VirtualClock(START),
        )
        assert not replay(result.history, self.DEFINITION).passed
        assert replay(result.history, self.DEFINITION, execution_arn=arn).passed

    def test_another_text_is_no_arn_of_an_execution(self) -> None:
        with pytest.raises(InputError, match="o-7 is not the ARN of an execution"):
            replay(recorded(self.DEFINITION), self.DEFINITION, execution_arn="o-7")

    def test_the_region_is_that_of_the_tasks(self) -> None:
        from stepsmith.engine import run as run_machine

        definition = machine(Invoke=task(Resource="arn:aws:states:::lambda:invoke"))
        result = run_machine(
            definition,
            {},
            lambda request: Succeeded({}),
            state_machine_arn="arn:aws:states:eu-west-1:123456789012:stateMachine:orders",
        )
        assert replay(result.history, definition).passed


def no_tasks(request: TaskRequest) -> NoAnswer:
    return NoAnswer()


class TestCases:
    """Conformance cases hold their definition."""

    @staticmethod
    def case(**fields: Any) -> dict[str, Any]:
        definition = machine(Tell={"Type": "Pass", "Output": "{% $states.input.a %}", "End": True})
        return {
            "id": "passes/tell",
            "kind": "execution",
            "replay": "direct",
            "definition": definition,
            "input": {"a": "x"},
            "expected": {"status": "SUCCEEDED", "output": "x"},
            **fields,
        }

    def test_that_are_answered_alike_pass(self) -> None:
        replayed = replay(self.case())
        assert (replayed.id, replayed.verdict) == ("passes/tell", "passed")

    def test_that_are_answered_differently_tell_where(self) -> None:
        case = self.case(expected={"status": "FAILED", "error": "X", "cause": "y"})
        assert list(replay(case).differences) == [
            Difference("status", "FAILED", "SUCCEEDED"),
            Difference("error", "X", None),
            Difference("cause", "y", None),
        ]

    def test_may_hold_the_text_of_definition_and_input(self) -> None:
        case = self.case(input_string=' {"a": "x"} ')
        definition = case.pop("definition")
        assert replay({**case, "definition_string": json.dumps(definition)}).passed

    def test_without_input_start_with_an_empty_object(self) -> None:
        case = self.case(definition=machine(Same={"Type": "Pass", "End": True}))
        del case["input"]
        assert replay({**case, "expected": {"status": "SUCCEEDED", "output": {}}}).passed

    def test_start_at_their_clock(self) -> None:
        definition = machine(
            Wait={"Type": "Wait", "Timestamp": "2026-01-01T00:00:00Z", "End": True}
        )
        replayed = replay(
            self.case(
                definition=definition,
                clock="2025-12-31T23:59:00",
                expected={"status": "SUCCEEDED", "events": [{"type": "x", "id": 1}]},
            )
        )
        assert replayed.history[-1]["timestamp"] == datetime(2026, 1, 1, tzinfo=UTC)
        assert replayed.history[0]["timestamp"] == datetime(2025, 12, 31, 23, 59, tzinfo=UTC)

    def test_run_with_their_names(self) -> None:
        definition = machine(
            Tell={"Type": "Pass", "Output": "{% $states.context.Execution.Name %}", "End": True}
        )
        context = {"execution_name": "<name>", "role_arn": None}
        expected = {"status": "SUCCEEDED", "output": "<name>"}
        assert replay(self.case(definition=definition, context=context, expected=expected)).passed

    def test_may_be_run_with_another_definition(self) -> None:
        other = machine(Tell={"Type": "Pass", "Output": "y", "End": True})
        assert list(replay(self.case(), other).differences) == [Difference("output", "x", "y")]

    @pytest.mark.parametrize(
        ("fields", "reason"),
        [
            (
                {"replay": "no", "why_not_replayable": ["the test stops it", "by hand"]},
                "the test stops it; by hand",
            ),
            ({"kind": "test_state"}, "it asks TestState, and replay only runs executions"),
            (
                {"kind": "api_sequence"},
                "it is a sequence of API calls, and replay only runs executions",
            ),
            (
                {"kind": "create_error", "expected": {"exception": {"Error": {"Code": "X"}}}},
                "what was refused is not the definition, and replay has no API",
            ),
        ],
    )
    def test_that_cannot_be_answered_are_skipped_with_a_reason(
        self, fields: dict[str, Any], reason: str
    ) -> None:
        replayed = replay(self.case(**fields))
        assert (replayed.verdict, replayed.reason) == ("skipped", reason)

    @pytest.mark.parametrize(
        ("fields", "reason"),
        [
            ({"expected": None}, "a case of kind execution needs the field expected, an object"),
            ({"definition": None}, "a case needs a definition, an object or a text"),
            ({"context": []}, "a case of kind execution needs the field context, an object"),
            ({"task_outcomes": {}}, "a case of kind execution needs the field task_outcomes, an"),
            ({"task_outcomes": [{}]}, "each of a case's task_outcomes needs state and event_type"),
            ({"clock": "noon"}, "the clock 'noon' is no date and time"),
            ({"input_string": "{"}, "the input is not JSON: "),
        ],
    )
    def test_that_cannot_be_read_fail_with_a_reason(
        self, fields: dict[str, Any], reason: str
    ) -> None:
        replayed = replay(self.case(**fields))
        assert replayed.verdict == "failed"
        assert replayed.reason is not None
        assert replayed.reason.startswith(reason)

    def test_choice_tables_are_answered_row_by_row(self) -> None:
        choice = {
            "Type": "Choice",
            "Choices": [{"Condition": "{% $states.input.x %}", "Next": "Yes"}],
            "Default": "No",
        }
        definition = machine(
            Choose=choice,
            Yes={"Type": "Pass", "Output": "yes", "End": True},
            No={"Type": "Pass", "Output": "no", "End": True},
        )
        rows = [
            {"definition": definition, "input": {"x": True}, "output": "yes"},
            {"definition": definition, "input": {"x": False}, "output": "yes"},
        ]
        (found,) = replay({"id": "t", "kind": "choice_table", "rows": rows}).differences
        assert found == Difference("rows[1].output", "yes", "no")

    def test_validations_are_answered(self) -> None:
        case = {
            "id": "v",
            "kind": "validate_definition",
            "request": {"definition": "{}"},
            "expected": {"response": {"result": "OK", "diagnostics": [], "truncated": False}},
        }
        assert list(replay(case).differences)[-1] == Difference("result", "OK", "FAIL")

    def test_refused_definitions_are_answered(self) -> None:
        message = "Invalid State Machine Definition: 'X'"
        value = f"An error occurred (InvalidDefinition) when calling the C operation: {message}"
        case = {
            "id": "r",
            "kind": "create_error",
            "request": {"definition": json.dumps(WORK)},
            "expected": {
                "exception": {"exception_typename": "InvalidDefinition", "exception_value": value}
            },
        }
        assert list(replay(case).differences) == [Difference("exception", message, NOTHING)]
