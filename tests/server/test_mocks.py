"""Mocked service integrations: test cases that answer for services, chosen by `#TestCase`."""

from __future__ import annotations

import json
import os
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError

from tests.server.conftest import RunningServer, client_of
from tests.server.test_executions import ROLE, ended

if TYPE_CHECKING:
    from mypy_boto3_stepfunctions import SFNClient

# The example of AWS's documentation, with retries that do not wait.
LAMBDA_SQS = {
    "StartAt": "LambdaState",
    "States": {
        "LambdaState": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"Payload.$": "$", "FunctionName": "HelloWorldFunction"},
            "Retry": [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 3, "MaxDelaySeconds": 1}],
            "Next": "SQSState",
        },
        "SQSState": {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage",
            "Parameters": {"QueueUrl": "https://sqs/123456789012/q", "MessageBody.$": "$"},
            "End": True,
        },
    },
}
SUCCESS = {"0": {"Return": {"StatusCode": 200, "Payload": {"body": "Hello from Lambda!"}}}}
NOT_READY = {"Error": "Lambda.ResourceNotReadyException", "Cause": "not ready"}
SENT = {"0": {"Return": {"MessageId": "3bcb6e8e"}}}


def mock_file(folder: Path, machine: str, case: dict[str, Any], **responses: Any) -> Path:
    """A file with the test case `Case` of a state machine."""
    file = folder / "MockConfigFile.json"
    machines = {machine: {"TestCases": {"Case": case}}}
    file.write_text(json.dumps({"StateMachines": machines, "MockedResponses": responses}))
    return file


class Mocking:
    """A server with mocks, and what is asked of it."""

    def __init__(self, file: Path) -> None:
        self.server = RunningServer(mock_config=file)
        self.sfn: SFNClient = client_of(self.server.url)

    def run(self, machine: str, definition: Any, case: str = "Case", **more: Any) -> Any:
        """The description of an execution of a new state machine with a test case."""
        arn = self.create(machine, definition)
        started = self.sfn.start_execution(stateMachineArn=f"{arn}#{case}", **more)
        return ended(self.sfn, started["executionArn"])

    def create(self, name: str, definition: Any, **more: Any) -> str:
        text = json.dumps(definition)
        answer = self.sfn.create_state_machine(name=name, definition=text, roleArn=ROLE, **more)
        return answer["stateMachineArn"]

    def types(self, described: Any) -> list[str]:
        """The types of the events of an execution's history."""
        arn = described["executionArn"]
        return [e["type"] for e in self.sfn.get_execution_history(executionArn=arn)["events"]]


@pytest.fixture
def mocking(tmp_path: Path) -> Generator[Any]:
    """Starts servers with a mock configuration, and ends them after the test."""
    started: list[Mocking] = []

    def start(file: Path) -> Mocking:
        started.append(Mocking(file))
        return started[-1]

    yield start
    for one in started:
        one.server.close()


def task(resource: str, **more: Any) -> dict[str, Any]:
    """A state machine of one task."""
    state = {"Type": "Task", "Resource": resource, "End": True, **more}
    return {"StartAt": "Work", "States": {"Work": state}}


def test_a_test_case_answers_for_the_services(mocking: Any, tmp_path: Path) -> None:
    """The execution is that of the state machine; the suffix shows nowhere."""
    case = {"LambdaState": "Success", "SQSState": "Sent"}
    server = mocking(mock_file(tmp_path, "LambdaSQS", case, Success=SUCCESS, Sent=SENT))
    described = server.run("LambdaSQS", LAMBDA_SQS, name="one")
    assert json.loads(described["output"]) == {"MessageId": "3bcb6e8e"}
    assert described["stateMachineArn"].endswith(":stateMachine:LambdaSQS")
    assert described["executionArn"].endswith(":execution:LambdaSQS:one")


def test_states_that_are_not_mocked_call_their_service(mocking: Any, tmp_path: Path) -> None:
    """Here that is what gives back the arguments."""
    server = mocking(mock_file(tmp_path, "Hybrid", {"LambdaState": "Success"}, Success=SUCCESS))
    described = server.run("Hybrid", LAMBDA_SQS)
    sent = json.loads(described["output"])
    assert sent["MessageBody"]["Payload"] == {"body": "Hello from Lambda!"}


def test_without_a_suffix_nothing_is_mocked(mocking: Any, tmp_path: Path) -> None:
    case = {"LambdaState": "Success", "SQSState": "Sent"}
    server = mocking(mock_file(tmp_path, "Real", case, Success=SUCCESS, Sent=SENT))
    arn = server.create("Real", LAMBDA_SQS)
    described = ended(server.sfn, server.sfn.start_execution(stateMachineArn=arn)["executionArn"])
    assert "MessageBody" in json.loads(described["output"])


def test_each_retry_gets_the_response_of_its_number(mocking: Any, tmp_path: Path) -> None:
    """A single number, or a range of them."""
    responses = {
        "0": {"Throw": NOT_READY},
        "1-2": {"Throw": {"Error": "Lambda.TimeoutException", "Cause": "timed out"}},
        "3": {"Return": {"done": True}},
    }
    server = mocking(mock_file(tmp_path, "Retry", {"Work": "Tries"}, Tries=responses))
    retry = [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 3, "MaxDelaySeconds": 1}]
    described = server.run("Retry", task("arn:aws:states:::lambda:invoke", Retry=retry))
    assert json.loads(described["output"]) == {"done": True}
    history = server.sfn.get_execution_history(executionArn=described["executionArn"])["events"]
    failed = [e["taskFailedEventDetails"]["error"] for e in history if e["type"] == "TaskFailed"]
    assert failed == [
        "Lambda.ResourceNotReadyException",
        "Lambda.TimeoutException",
        "Lambda.TimeoutException",
    ]


def test_responses_are_counted_over_the_iterations_of_a_map(mocking: Any, tmp_path: Path) -> None:
    """As in Step Functions Local: the first iteration gets "0", the second "1"."""
    definition = {
        "StartAt": "Each",
        "States": {
            "Each": {
                "Type": "Map",
                "MaxConcurrency": 1,
                "ItemProcessor": task("arn:aws:states:::sqs:sendMessage"),
                "End": True,
            }
        },
    }
    responses = {"0": {"Return": "first"}, "1-2": {"Return": "later"}}
    server = mocking(mock_file(tmp_path, "Map", {"Work": "Sent"}, Sent=responses))
    described = server.run("Map", definition, input="[1, 2, 3]")
    assert json.loads(described["output"]) == ["first", "later", "later"]


def test_the_children_of_a_distributed_map_are_mocked(mocking: Any, tmp_path: Path) -> None:
    """With the same test case, and one count for all of them."""
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        **task("arn:aws:states:::sqs:sendMessage"),
    }
    each = {"Type": "Map", "MaxConcurrency": 1, "ItemProcessor": processor, "End": True}
    responses = {"0": {"Return": "first"}, "1": {"Return": "second"}}
    server = mocking(mock_file(tmp_path, "Distributed", {"Work": "Sent"}, Sent=responses))
    definition = {"StartAt": "Each", "States": {"Each": each}}
    described = server.run("Distributed", definition, input="[1, 2]")
    assert json.loads(described["output"]) == ["first", "second"]


def test_a_polling_loop_gets_one_response_after_another(mocking: Any, tmp_path: Path) -> None:
    """Each entry of the state counts."""
    definition = {
        "StartAt": "Poll",
        "States": {
            "Poll": {
                "Type": "Task",
                "Resource": "arn:aws:states:::aws-sdk:ec2:describeInstances",
                "Next": "Running?",
            },
            "Running?": {
                "Type": "Choice",
                "Choices": [{"Variable": "$.Code", "NumericEquals": 16, "Next": "Done"}],
                "Default": "Poll",
            },
            "Done": {"Type": "Succeed"},
        },
    }
    responses = {"0-1": {"Return": {"Code": 0}}, "2": {"Return": {"Code": 16}}}
    server = mocking(mock_file(tmp_path, "Poll", {"Poll": "States"}, States=responses))
    described = server.run("Poll", definition)
    assert json.loads(described["output"]) == {"Code": 16}


def test_an_attempt_without_a_response_fails_the_execution(mocking: Any, tmp_path: Path) -> None:
    """No retrier takes it, and the cause names the response."""
    server = mocking(
        mock_file(tmp_path, "Short", {"Work": "Once"}, Once={"0": {"Throw": NOT_READY}})
    )
    retry = [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 9, "MaxDelaySeconds": 1}]
    described = server.run("Short", task("arn:aws:states:::lambda:invoke", Retry=retry))
    assert (described["status"], described["error"]) == ("FAILED", "States.Runtime")
    assert described["cause"] == (
        "The mocked response Once has no answer for invocation 1 of the state Work: it has 1, "
        "counted from 0"
    )


@pytest.mark.parametrize("result", [None, True, 7, "text", [1, {"a": 2}]])
def test_any_json_value_can_be_returned(mocking: Any, tmp_path: Path, result: Any) -> None:
    responses = {"0": {"Return": result}}
    server = mocking(mock_file(tmp_path, "Any", {"Work": "Value"}, Value=responses))
    described = server.run("Any", task("arn:aws:lambda:us-east-1:123456789012:function:f"))
    assert json.loads(described["output"]) == result


@pytest.mark.parametrize(
    "resource",
    [
        "arn:aws:states:::batch:submitJob.sync",
        "arn:aws:states:::states:startExecution.sync:2",
        "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
    ],
)
def test_a_mocked_job_or_callback_is_submitted_and_done(
    mocking: Any, tmp_path: Path, resource: str
) -> None:
    arguments = {
        "Input": {},
        "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:other",
        "Token.$": "$$.Task.Token",
    }
    server = mocking(mock_file(tmp_path, "Job", {"Work": "Done"}, Done={"0": {"Return": [1]}}))
    described = server.run("Job", task(resource, Parameters=arguments))
    assert described["output"] == "[1]"
    assert server.types(described) == [
        "ExecutionStarted",
        "TaskStateEntered",
        "TaskScheduled",
        "TaskStarted",
        "TaskSubmitted",
        "TaskSucceeded",
        "TaskStateExited",
        "ExecutionSucceeded",
    ]


def test_an_activity_can_be_mocked(mocking: Any, tmp_path: Path) -> None:
    """No worker has to ask for the task."""
    server = mocking(mock_file(tmp_path, "Act", {"Work": "Done"}, Done={"0": {"Return": 1}}))
    activity = server.sfn.create_activity(name="people")["activityArn"]
    described = server.run("Act", task(activity))
    assert described["output"] == "1"
    assert "ActivityStarted" in server.types(described)


def test_a_jsonata_state_machine_can_be_mocked(mocking: Any, tmp_path: Path) -> None:
    responses = {"0": {"Return": {"Payload": {"n": 20}}}}
    server = mocking(mock_file(tmp_path, "Jsonata", {"Work": "Value"}, Value=responses))
    definition = task(
        "arn:aws:states:::lambda:invoke",
        Arguments={"FunctionName": "f"},
        Output="{% $states.result.Payload.n + 1 %}",
    )
    described = server.run("Jsonata", {"QueryLanguage": "JSONata", **definition})
    assert described["output"] == "21"


def test_a_synchronous_express_execution_takes_a_test_case(mocking: Any, tmp_path: Path) -> None:
    server = mocking(mock_file(tmp_path, "Express", {"Work": "One"}, One={"0": {"Return": 1}}))
    arn = server.create("Express", task("arn:aws:states:::sns:publish"), type="EXPRESS")
    answer = server.sfn.start_sync_execution(stateMachineArn=f"{arn}#Case")
    assert (answer["status"], answer["output"]) == ("SUCCEEDED", "1")


def test_a_version_takes_a_test_case(mocking: Any, tmp_path: Path) -> None:
    server = mocking(mock_file(tmp_path, "Version", {"Work": "One"}, One={"0": {"Return": 1}}))
    arn = server.create("Version", task("arn:aws:states:::sns:publish"), publish=True)
    started = server.sfn.start_execution(stateMachineArn=f"{arn}:1#Case")
    described = ended(server.sfn, started["executionArn"])
    assert described["output"] == "1"
    assert described["stateMachineVersionArn"] == f"{arn}:1"


def test_a_nested_execution_takes_a_test_case(mocking: Any, tmp_path: Path) -> None:
    """It is named after the state machine without the suffix."""
    server = mocking(mock_file(tmp_path, "Inner", {"Work": "One"}, One={"0": {"Return": 1}}))
    inner = server.create("Inner", task("arn:aws:states:::sns:publish"))
    start = task(
        "arn:aws:states:::states:startExecution.sync:2",
        Parameters={"StateMachineArn": f"{inner}#Case"},
    )
    outer = server.create("Outer", start)
    started = server.sfn.start_execution(stateMachineArn=outer)
    output = json.loads(ended(server.sfn, started["executionArn"])["output"])
    assert (output["Output"], output["StateMachineArn"]) == (1, inner)
    assert "#" not in output["ExecutionArn"]


def test_an_unknown_test_case_is_refused(mocking: Any, tmp_path: Path) -> None:
    file = mock_file(tmp_path, "Known", {"Work": "One"}, One={"0": {"Return": 1}})
    server = mocking(file)
    arn = server.create("Known", task("arn:aws:states:::sns:publish"))
    with pytest.raises(ClientError) as caught:
        server.sfn.start_execution(stateMachineArn=f"{arn}#Cas")
    assert caught.value.response.get("Error") == {
        "Code": "ValidationException",
        "Message": f"{file} has no test case Cas for Known; did you mean Case?",
    }


def test_a_file_that_has_changed_is_read_again(mocking: Any, tmp_path: Path) -> None:
    file = mock_file(tmp_path, "Changed", {"Work": "One"}, One={"0": {"Return": 1}})
    server = mocking(file)
    arn = server.create("Changed", task("arn:aws:states:::sns:publish"))
    mock_file(tmp_path, "Changed", {"Work": "One"}, One={"0": {"Return": 2}})
    os.utime(file, (1, 1))
    started = server.sfn.start_execution(stateMachineArn=f"{arn}#Case")
    assert ended(server.sfn, started["executionArn"])["output"] == "2"


def test_a_response_that_no_execution_comes_to_may_be_empty(mocking: Any, tmp_path: Path) -> None:
    case = {"Work": "One", "Never": "Empty"}
    file = mock_file(tmp_path, "Empty", case, One={"0": {"Return": 1}}, Empty={})
    assert mocking(file).run("Empty", task("arn:aws:states:::sns:publish"))["output"] == "1"


CALLED_BACK = """
from stepsmith.testing import Submitted

MOCKS = {"Ask": {"Case": {"Work": Submitted({"MessageId": "7"})}}}
"""


def test_a_mock_can_leave_the_callback_to_somebody_else(mocking: Any, tmp_path: Path) -> None:
    """It answers the request, and SendTaskSuccess the task."""
    file = tmp_path / "mocks.py"
    file.write_text(CALLED_BACK)
    server = mocking(file)
    definition = task(
        "arn:aws:states:::sqs:sendMessage.waitForTaskToken", Parameters={"T.$": "$$.Task.Token"}
    )
    arn = server.create("Ask", definition)
    execution = server.sfn.start_execution(stateMachineArn=f"{arn}#Case")["executionArn"]
    history: list[Any] = []
    while "TaskSubmitted" not in [event["type"] for event in history]:
        history = server.sfn.get_execution_history(executionArn=execution)["events"]
    (scheduled,) = (e["taskScheduledEventDetails"] for e in history if e["type"] == "TaskScheduled")
    token = json.loads(scheduled["parameters"])["T"]
    server.sfn.send_task_success(taskToken=token, output='"yes"')
    assert ended(server.sfn, execution)["output"] == '"yes"'


PYTHON = """
from stepsmith.testing import FailedWith

def charge(arguments):
    if arguments["amount"] > 100:
        raise FailedWith("CardDeclined", "no money")
    return {"charged": arguments["amount"]}

MOCKS = {"Orders": {"Case": {"Work": charge}, "Twice": {"Work": [FailedWith("Busy"), "done"]}}}
"""


def test_a_python_function_answers_by_the_arguments(mocking: Any, tmp_path: Path) -> None:
    file = tmp_path / "mocks.py"
    file.write_text(PYTHON)
    server = mocking(file)
    definition = task("arn:aws:states:::sns:publish", Parameters={"amount.$": "$"})
    arn = server.create("Orders", definition)
    outcomes = []
    for amount in ("7", "700"):
        started = server.sfn.start_execution(stateMachineArn=f"{arn}#Case", input=amount)
        described = ended(server.sfn, started["executionArn"])
        outcomes.append(described.get("output") or described["error"])
    assert outcomes == ['{"charged":7}', "CardDeclined"]


def test_a_python_list_answers_one_attempt_after_another(mocking: Any, tmp_path: Path) -> None:
    file = tmp_path / "mocks.py"
    file.write_text(PYTHON)
    retry = [{"ErrorEquals": ["Busy"], "IntervalSeconds": 1}]
    definition = task("arn:aws:states:::sns:publish", Retry=retry)
    assert mocking(file).run("Orders", definition, case="Twice")["output"] == '"done"'
