"""`stepsmith.testing.run`: any definition, in one line."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from stepsmith import task, workflow
from stepsmith.engine import Machine
from stepsmith.errors import InputError, InvalidDefinition, UnansweredTask
from stepsmith.testing import (
    Call,
    FailedWith,
    MemoryObjects,
    NoAnswer,
    Submitted,
    Succeeded,
    VirtualClock,
    run,
)
from stepsmith.testing.definition_source import machine_of

ARN = "arn:aws:lambda:us-east-1:123456789012:function:work"
CHARGE = {
    "QueryLanguage": "JSONata",
    "StartAt": "Charge",
    "States": {
        "Charge": {
            "Type": "Task",
            "Resource": ARN,
            "Arguments": {"amount": "{% $states.input.price * 2 %}"},
            "Retry": [{"ErrorEquals": ["Busy"], "MaxAttempts": 2}],
            "End": True,
        }
    },
}
EACH = {
    "QueryLanguage": "JSONata",
    "StartAt": "Each",
    "States": {
        "Each": {
            "Type": "Map",
            "ItemProcessor": {
                "StartAt": "Pack",
                "States": {"Pack": {"Type": "Task", "Resource": ARN, "End": True}},
            },
            "End": True,
        }
    },
}
SLEEP = {
    "QueryLanguage": "JSONata",
    "StartAt": "Sleep",
    "States": {
        "Sleep": {
            "Type": "Wait",
            "Seconds": 86400,
            "Output": "{% $states.context.Execution.StartTime %}",
            "End": True,
        }
    },
}


class Busy(Exception):
    pass


class TestDefinitions:
    """A definition may come in any form."""

    @pytest.mark.parametrize(
        "definition",
        [CHARGE, json.dumps(CHARGE), f"\n {json.dumps(CHARGE)}", json.dumps(CHARGE).encode()],
        ids=["dictionary", "text", "text after blanks", "bytes"],
    )
    def test_as_value_or_text(self, definition: Any) -> None:
        assert run(definition, {"price": 2}, tasks={"Charge": "done"}).output == "done"

    def test_as_compiled_machine(self) -> None:
        assert run(Machine.compile(CHARGE), {"price": 2}, tasks={"Charge": 1}).output == 1

    def test_as_file(self, tmp_path: Path) -> None:
        path = tmp_path / "charge.asl.json"
        path.write_text(json.dumps(CHARGE))
        assert run(path, {"price": 2}, tasks={"Charge": 1}).output == 1
        assert run(str(path), {"price": 2}, tasks={"Charge": 1}).output == 1

    def test_as_workflow(self) -> None:
        execution = run(doubled, 4, tasks={"Twice": {"Payload": 8}})
        assert execution.output == 8

    def test_a_file_that_is_not_there_is_named(self) -> None:
        with pytest.raises(InputError, match=r"nowhere\.json cannot be read: No such file"):
            run("nowhere.json")

    def test_a_wrong_definition_is_told(self) -> None:
        with pytest.raises(InvalidDefinition, match="MISSING_FIELD"):
            run({"States": {"A": {"Type": "Pass", "End": True}}})

    def test_a_wrong_definition_is_told_with_its_file(self, tmp_path: Path) -> None:
        file = tmp_path / "charge.asl.json"
        file.write_text("{")

        with pytest.raises(InvalidDefinition, match=r"charge\.asl\.json: /: the definition is not"):
            run(file)

    def test_bytes_that_are_no_text_are_told(self) -> None:
        with pytest.raises(InputError, match="the definition is not UTF-8 text"):
            run(b"\xff")

    def test_anything_else_is_no_definition(self) -> None:
        with pytest.raises(TypeError, match=r"a definition is a .* or a workflow, not int"):
            run(12)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    def test_the_compiled_form_is_used_again(self) -> None:
        assert machine_of(CHARGE) is machine_of(json.loads(json.dumps(CHARGE)))


@task
def twice(number: int) -> int:
    return number * 2


@workflow
def doubled(number: int) -> int:
    return twice(number)


class TestFunction:
    """`tasks` as a function."""

    def test_is_called_with_state_resource_and_arguments(self) -> None:
        seen = []

        def tasks(state: str, resource: str, arguments: Any) -> Any:
            seen.append((state, resource, arguments))
            return {"charged": arguments["amount"]}

        execution = run(CHARGE, {"price": 6}, tasks=tasks)
        assert seen == [("Charge", ARN, {"amount": 12})]
        assert execution.output == {"charged": 12}

    def test_an_exception_is_a_failure_named_after_its_class(self) -> None:
        def tasks(state: str, resource: str, arguments: Any) -> Any:
            raise ValueError("no money")

        execution = run(CHARGE, {"price": 1}, tasks=tasks)
        assert (execution.status, execution.error) == ("FAILED", "ValueError")
        assert execution.cause is not None
        assert json.loads(execution.cause)["errorMessage"] == "no money"

    def test_a_failed_assertion_fails_the_test(self) -> None:
        def tasks(state: str, resource: str, arguments: Any) -> Any:
            assert arguments == {"amount": 3}

        with pytest.raises(AssertionError):
            run(CHARGE, {"price": 1}, tasks=tasks)


class TestMapping:
    """`tasks` as a mapping from states."""

    @pytest.mark.parametrize("value", [None, 0, "text", {"a": [1]}])
    def test_a_value_is_the_result(self, value: Any) -> None:
        assert run(CHARGE, {"price": 1}, tasks={"Charge": value}).output == value

    def test_a_function_gets_the_arguments(self) -> None:
        execution = run(CHARGE, {"price": 1}, tasks={"Charge": lambda asked: asked["amount"] + 1})
        assert execution.output == 3

    @pytest.mark.parametrize("error", [KeyError("x"), KeyError])
    def test_an_exception_or_its_class_is_a_failure(self, error: Any) -> None:
        assert run(CHARGE, {"price": 1}, tasks={"Charge": error}).error == "KeyError"

    def test_any_error_name_can_be_given(self) -> None:
        failure = FailedWith("DynamoDB.ConditionalCheckFailedException", "not there")
        execution = run(CHARGE, {"price": 1}, tasks={"Charge": failure})
        assert (execution.error, execution.cause) == (
            "DynamoDB.ConditionalCheckFailedException",
            "not there",
        )

    def test_a_list_is_for_successive_attempts(self) -> None:
        execution = run(CHARGE, {"price": 1}, tasks={"Charge": [Busy("1"), Busy, "done"]})
        assert execution.output == "done"
        assert [call.attempt for call in execution.calls] == [0, 1, 2]

    def test_a_list_as_a_result_stands_in_a_list(self) -> None:
        assert run(CHARGE, {"price": 1}, tasks={"Charge": [[1, 2]]}).output == [1, 2]

    def test_a_list_serves_iterations_too(self) -> None:
        assert run(EACH, [1, 2, 3], tasks={"Pack": ["a", "b", "c"]}).output == ["a", "b", "c"]

    def test_a_list_that_is_used_up_is_told(self) -> None:
        with pytest.raises(
            UnansweredTask,
            match="the state Pack asks for the 2nd time, and tasks has 1 answers for it in a list",
        ):
            run(EACH, [1, 2], tasks={"Pack": ["a"]})

    def test_a_state_without_an_answer_is_told(self) -> None:
        with pytest.raises(
            UnansweredTask,
            match=f"the state Charge asks {ARN}, and tasks has no answer for it; there are none",
        ):
            run(CHARGE, {"price": 1})

    def test_a_name_that_no_task_state_has_is_told_at_once(self) -> None:
        with pytest.raises(
            InputError,
            match="tasks has an answer for 'Chagre', and the definition has no Task state of that "
            "name; did you mean 'Charge'",
        ):
            run(CHARGE, {"price": 1}, tasks={"Chagre": 1})

    @pytest.mark.parametrize("tasks", [5, [1], "Charge"])
    def test_anything_but_a_function_or_mapping_is_refused(self, tasks: Any) -> None:
        with pytest.raises(InputError, match="tasks is a function, or a mapping"):
            run(CHARGE, {"price": 1}, tasks=tasks)

    @pytest.mark.parametrize(
        ("answer", "told"),
        [
            ({"n": {1}}, "Charge with what is not JSON: a value of the Python type set at /n"),
            (float("nan"), "Charge with what is not JSON: the number nan"),
        ],
    )
    def test_an_answer_that_is_not_json_is_told_with_its_state(
        self, answer: Any, told: str
    ) -> None:
        with pytest.raises(TypeError, match=told):
            run(CHARGE, {"price": 1}, tasks={"Charge": answer})

    def test_states_inside_a_map_have_names_too(self) -> None:
        assert run(EACH, [1], tasks={"Pack": 2}).output == [2]


class TestOutcomes:
    """What a task may say beside its result."""

    def test_how_long_it_took(self) -> None:
        outcome = Succeeded("done", duration_seconds=90)
        assert run(CHARGE, {"price": 1}, tasks={"Charge": outcome}).seconds == 90

    def test_that_nothing_came_back(self) -> None:
        state = {**CHARGE["States"]["Charge"], "TimeoutSeconds": 5}  # type: ignore[index]
        definition = {**CHARGE, "States": {"Charge": state}}
        execution = run(definition, {"price": 1}, tasks={"Charge": NoAnswer()})
        assert (execution.error, execution.seconds) == ("States.Timeout", 5)

    def test_that_a_callback_came_later(self) -> None:
        state = {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "Arguments": {"QueueUrl": "q", "MessageBody": "{% $states.context.Task.Token %}"},
            "End": True,
        }
        definition = {"QueryLanguage": "JSONata", "StartAt": "Ask", "States": {"Ask": state}}
        outcome = Submitted({"MessageId": "1"}, Succeeded("yes", duration_seconds=60))
        execution = run(definition, tasks={"Ask": outcome})
        assert (execution.output, execution.seconds) == ("yes", 60)
        assert "TaskSubmitted" in [event["type"] for event in execution.history]


class TestClock:
    """Time is virtual unless said otherwise."""

    @pytest.mark.parametrize(
        "clock",
        [
            datetime(2026, 5, 4, tzinfo=UTC),
            datetime(2026, 5, 4),
            VirtualClock(datetime(2026, 5, 4, tzinfo=UTC)),
        ],
    )
    def test_starts_when_it_is_told(self, clock: Any) -> None:
        execution = run(SLEEP, clock=clock)
        assert execution.output == "2026-05-04T00:00:00.000Z"
        assert execution.history[-1]["timestamp"] == datetime(2026, 5, 5, tzinfo=UTC)


class TestExecution:
    """What comes back."""

    def test_tells_everything(self) -> None:
        execution = run(CHARGE, {"price": 1}, tasks={"Charge": "done"})
        assert execution.status == "SUCCEEDED"
        assert execution.error is None
        assert execution.cause is None
        assert execution.states == ["Charge"]
        assert execution.calls == [Call("Charge", ARN, {"amount": 2}, 0)]
        assert [event["type"] for event in execution.history] == [
            "ExecutionStarted",
            "TaskStateEntered",
            "LambdaFunctionScheduled",
            "LambdaFunctionStarted",
            "LambdaFunctionSucceeded",
            "TaskStateExited",
            "ExecutionSucceeded",
        ]

    def test_shows_the_way_when_an_assertion_fails(self) -> None:
        execution = run(CHARGE, {"price": 1}, tasks={"Charge": FailedWith("Refused", "no")})
        assert repr(execution) == (
            "<execution FAILED: error='Refused', cause='no'\n"
            "  states: Charge\n"
            "  call: Charge, attempt 0: {'amount': 2}>"
        )

    def test_the_input_is_an_empty_object_unless_given(self) -> None:
        definition = {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}}
        assert run(definition).output == {}
        assert run(definition, None).output is None


class TestSurroundings:
    """What a definition uses beside its tasks."""

    def test_objects_are_what_a_distributed_map_reads(self) -> None:
        definition = {
            "QueryLanguage": "JSONata",
            "StartAt": "Each",
            "States": {
                "Each": {
                    "Type": "Map",
                    "ItemReader": {
                        "Resource": "arn:aws:states:::s3:getObject",
                        "ReaderConfig": {"InputType": "JSON"},
                        "Arguments": {"Bucket": "orders", "Key": "today.json"},
                    },
                    "ItemProcessor": {
                        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                        "StartAt": "Pack",
                        "States": {"Pack": {"Type": "Task", "Resource": ARN, "End": True}},
                    },
                    "End": True,
                }
            },
        }
        objects = MemoryObjects({("orders", "today.json"): b"[1, 2]"})
        execution = run(definition, tasks={"Pack": lambda order: order * 10}, objects=objects)
        assert execution.output == [10, 20]

    def test_machines_are_what_tasks_start(self) -> None:
        arn = "arn:aws:states:us-east-1:123456789012:stateMachine:charge"
        start = {
            "Type": "Task",
            "Resource": "arn:aws:states:::states:startExecution.sync:2",
            "Arguments": {"StateMachineArn": arn, "Input": {"price": 4}},
            "Output": "{% $states.result.Output %}",
            "End": True,
        }
        definition = {"QueryLanguage": "JSONata", "StartAt": "Start", "States": {"Start": start}}
        execution = run(definition, tasks={"Charge": "done"}, machines={arn: CHARGE})
        assert execution.output == "done"
        assert execution.calls == [Call("Charge", ARN, {"amount": 8}, 0)]
