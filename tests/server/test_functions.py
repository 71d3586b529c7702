"""Lambda functions made from ZIP files run in processes, and answer as Lambda does."""

from __future__ import annotations

import base64
import io
import json
import time
import zipfile
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tests.server.served import ROLE, Served, is_alive

ARN = "arn:aws:lambda:us-east-1:123456789012:function"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Generator[Served]:
    with Served(folder=tmp_path_factory.mktemp("served")) as server:
        yield server


@pytest.fixture(scope="module")
def client(served: Served) -> Any:
    return client_with_role(served)


def client_with_role(served: Served) -> Any:
    """A client of Lambda, where there is a role for functions."""
    served.client("iam").create_role(
        RoleName="machine",
        AssumeRolePolicyDocument=json.dumps(
            {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Principal": {"Service": "lambda.amazonaws.com"},
                        "Action": "sts:AssumeRole",
                    }
                ],
            }
        ),
    )
    return served.client("lambda")


def zipped(**files: str) -> bytes:
    """A ZIP file of Python modules; `package__module` is in a package."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in files.items():
            archive.writestr(f"{name.replace('__', '/')}.py", text)
    return data.getvalue()


def made(client: Any, name: str, code: str, **settings: Any) -> str:
    """Make a function with this module, whose handler is `handler`."""
    arn: str = client.create_function(
        **{
            "FunctionName": name,
            "Runtime": "python3.12",
            "Role": ROLE,
            "Handler": "app.handler",
            "Code": {"ZipFile": zipped(app=code)},
            **settings,
        }
    )["FunctionArn"]
    return arn


def called(client: Any, name: str, event: Any = None, **arguments: Any) -> tuple[Any, Any]:
    """What a function gives for an event, and the FunctionError if it failed."""
    answer = client.invoke(FunctionName=name, Payload=json.dumps(event), **arguments)
    return json.loads(answer["Payload"].read() or b"null"), answer.get("FunctionError")


def answer_of(caught: pytest.ExceptionInfo[Any]) -> Any:
    """The answer behind an exception of boto3."""
    return caught.value.response


def run(served: Served, name: str, state: dict[str, Any], given: Any = None) -> dict[str, Any]:
    """Run a state machine of one state."""
    sfn = served.client("stepfunctions")
    machine = sfn.create_state_machine(
        name=name,
        definition=json.dumps({"StartAt": "Call", "States": {"Call": {**state, "End": True}}}),
        roleArn=ROLE,
        type="EXPRESS",
    )
    answer: dict[str, Any] = sfn.start_sync_execution(
        stateMachineArn=machine["stateMachineArn"], input=json.dumps(given)
    )
    return answer


def test_a_handler_gets_the_event_and_its_result_is_the_payload(client: Any) -> None:
    made(client, "double", "def handler(event, context):\n    return {'twice': event['n'] * 2}\n")
    answer = client.invoke(FunctionName="double", Payload=json.dumps({"n": 21}))
    assert json.loads(answer["Payload"].read()) == {"twice": 42}
    assert answer["StatusCode"] == 200
    assert answer["ExecutedVersion"] == "$LATEST"
    assert "FunctionError" not in answer
    assert "LogResult" not in answer


def test_a_function_has_its_variables_and_those_of_lambda(client: Any, served: Served) -> None:
    code = """
import os
def handler(event, context):
    return {name: os.environ.get(name) for name in event}
"""
    made(client, "variables", code, Environment={"Variables": {"TABLE": "orders"}}, MemorySize=256)
    expected = {
        "TABLE": "orders",
        "AWS_LAMBDA_FUNCTION_NAME": "variables",
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "256",
        "AWS_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": served.url,
        "AWS_EXECUTION_ENV": "AWS_Lambda_python3.12",
        "_HANDLER": "app.handler",
        "PYTHONPATH": None,
        "VIRTUAL_ENV": None,
    }
    assert called(client, "variables", list(expected)) == (expected, None)


def test_the_context_tells_what_runs(client: Any) -> None:
    code = """
def handler(event, context):
    return {
        "arn": context.invoked_function_arn,
        "id": context.aws_request_id,
        "name": context.function_name,
        "version": context.function_version,
        "memory": context.memory_limit_in_mb,
        "group": context.log_group_name,
        "left": context.get_remaining_time_in_millis(),
        "custom": context.client_context.custom,
    }
"""
    arn = made(client, "context", code, Timeout=7)
    told = base64.b64encode(json.dumps({"custom": {"by": "test"}}).encode()).decode()
    answer = client.invoke(FunctionName="context", ClientContext=told)
    context = json.loads(answer["Payload"].read())
    assert 0 < context.pop("left") <= 7000
    assert context == {
        "arn": arn,
        "id": answer["ResponseMetadata"]["RequestId"],
        "name": "context",
        "version": "$LATEST",
        "memory": "128",
        "group": "/aws/lambda/context",
        "custom": {"by": "test"},
    }


def test_modules_of_the_zip_file_come_before_installed_ones(client: Any) -> None:
    code = "import botocore, helper.words\ndef handler(event, context):\n" + (
        "    return [botocore.MARK, helper.words.GREETING]\n"
    )
    package = zipped(
        app=code, botocore="MARK = 'own'", helper____init__="", helper__words="GREETING = 'hello'"
    )
    made(client, "packaged", "", Code={"ZipFile": package})
    assert called(client, "packaged") == (["own", "hello"], None)


def test_code_in_a_bucket_runs(client: Any, served: Served) -> None:
    s3 = served.client("s3")
    s3.create_bucket(Bucket="code")
    s3.put_object(
        Bucket="code", Key="f.zip", Body=zipped(app="def handler(event, context): return event")
    )
    made(client, "in-bucket", "", Code={"S3Bucket": "code", "S3Key": "f.zip"})
    assert called(client, "in-bucket", [1]) == ([1], None)


def test_a_layer_is_there_for_import(client: Any) -> None:
    layer = client.publish_layer_version(
        LayerName="words",
        Content={"ZipFile": zipped(python__layered="WORD = 'from the layer'")},
    )["LayerVersionArn"]
    code = "import layered\ndef handler(event, context): return layered.WORD"
    made(client, "with-layer", code, Layers=[layer])
    assert called(client, "with-layer") == ("from the layer", None)


def test_a_process_stays_warm_for_the_next_event(client: Any) -> None:
    made(
        client,
        "warm",
        "seen = []\ndef handler(event, context):\n    seen.append(event)\n    return seen\n",
    )
    assert called(client, "warm", 1) == ([1], None)
    assert called(client, "warm", 2) == ([1, 2], None)


def test_events_at_once_have_a_process_each(client: Any) -> None:
    made(
        client,
        "at-once",
        "import os, time\ndef handler(event, context):\n"
        "    time.sleep(0.5)\n    return os.getpid()\n",
        Timeout=30,
    )
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda _: called(client, "at-once"), range(4)))
    assert [error for _, error in answers] == [None] * 4
    assert len({pid for pid, _ in answers}) == 4


def test_new_code_and_settings_are_for_the_next_event(client: Any) -> None:
    made(client, "changing", "import os\ndef handler(event, context): return 'old'")
    assert called(client, "changing") == ("old", None)
    code = "import os\ndef handler(event, context): return os.environ.get('WORD', 'new')"
    client.update_function_code(FunctionName="changing", ZipFile=zipped(app=code))
    assert called(client, "changing") == ("new", None)
    client.update_function_configuration(
        FunctionName="changing", Environment={"Variables": {"WORD": "set"}}
    )
    assert called(client, "changing") == ("set", None)


def test_versions_and_aliases_keep_their_code_and_settings(client: Any) -> None:
    def code(word: str) -> str:
        return (
            "import os\ndef handler(event, context):\n"
            f"    return ['{word}', os.environ['STAGE'], context.function_version,"
            " context.invoked_function_arn]\n"
        )

    arn = made(client, "versioned", code("one"), Environment={"Variables": {"STAGE": "a"}})
    client.publish_version(FunctionName="versioned")
    client.update_function_code(FunctionName="versioned", ZipFile=zipped(app=code("two")))
    client.update_function_configuration(
        FunctionName="versioned", Environment={"Variables": {"STAGE": "b"}}
    )
    client.publish_version(FunctionName="versioned")
    client.create_alias(FunctionName="versioned", Name="live", FunctionVersion="1")
    assert called(client, "versioned", Qualifier="1")[0] == ["one", "a", "1", f"{arn}:1"]
    assert called(client, f"{arn}:2")[0] == ["two", "b", "2", f"{arn}:2"]
    assert called(client, "versioned:live")[0] == ["one", "a", "1", f"{arn}:live"]
    assert called(client, "versioned")[0] == ["two", "b", "$LATEST", arn]
    client.update_alias(FunctionName="versioned", Name="live", FunctionVersion="2")
    answer = client.invoke(FunctionName="versioned", Qualifier="live")
    assert answer["ExecutedVersion"] == "2"


def test_an_aliass_weights_lead_to_both_versions(client: Any) -> None:
    made(
        client,
        "weighted",
        "def handler(event, context): return context.function_version",
        Publish=True,
    )
    client.update_function_code(
        FunctionName="weighted",
        ZipFile=zipped(app="def handler(e, context): return context.function_version"),
        Publish=True,
    )
    client.create_alias(
        FunctionName="weighted",
        Name="live",
        FunctionVersion="1",
        RoutingConfig={"AdditionalVersionWeights": {"2": 0.5}},
    )
    seen = {called(client, "weighted:live")[0] for _ in range(40)}
    assert seen == {"1", "2"}


def test_an_exception_comes_with_its_trace(client: Any) -> None:
    code = """
class OutOfStock(Exception):
    pass


def reserve():
    raise OutOfStock("none left")


def handler(event, context):
    return reserve()
"""
    made(client, "raising", code)
    answer = client.invoke(FunctionName="raising")
    assert answer["StatusCode"] == 200
    assert answer["FunctionError"] == "Unhandled"
    assert json.loads(answer["Payload"].read()) == {
        "errorMessage": "none left",
        "errorType": "OutOfStock",
        "requestId": answer["ResponseMetadata"]["RequestId"],
        "stackTrace": [
            '  File "/var/task/app.py", line 11, in handler\n    return reserve()\n',
            '  File "/var/task/app.py", line 7, in reserve\n    raise OutOfStock("none left")\n',
        ],
    }


def test_an_exception_of_the_module_itself_comes_with_its_trace(client: Any) -> None:
    made(client, "raising-early", "raise LookupError('no settings')\n")
    document, kind = called(client, "raising-early")
    trace = document.pop("stackTrace")
    assert (document, kind) == (
        {"errorMessage": "no settings", "errorType": "LookupError", "requestId": ""},
        "Unhandled",
    )
    assert trace[0].startswith('  File "/var/lang/lib/python3.')
    assert trace[-1] == (
        "  File \"/var/task/app.py\", line 1, in <module>\n    raise LookupError('no settings')\n"
    )


@pytest.mark.parametrize(
    ("name", "code", "settings", "error", "message"),
    [
        (
            "no-module",
            "import not_there\n",
            {},
            "Runtime.ImportModuleError",
            "Unable to import module 'app': No module named 'not_there'",
        ),
        (
            "no-handler",
            "",
            {"Handler": "app.other"},
            "Runtime.HandlerNotFound",
            "Handler 'other' missing on module 'app'",
        ),
        (
            "bad-name",
            "",
            {"Handler": "handler"},
            "Runtime.MalformedHandlerName",
            "Bad handler 'handler': not enough values to unpack (expected 2, got 1)",
        ),
        (
            "no-syntax",
            "def handler(:\n",
            {},
            "Runtime.UserCodeSyntaxError",
            "Syntax error in module 'app': invalid syntax (app.py, line 1)",
        ),
        (
            "no-json",
            "def handler(event, context): return {1, 2}",
            {},
            "Runtime.MarshalError",
            "Unable to marshal response: Object of type set is not JSON serializable",
        ),
    ],
)
def test_what_cannot_be_loaded_or_told_is_named(
    client: Any, name: str, code: str, settings: dict[str, Any], error: str, message: str
) -> None:
    made(client, name, code, **settings)
    document, kind = called(client, name)
    assert (document["errorType"], document["errorMessage"], kind) == (error, message, "Unhandled")


@pytest.mark.parametrize(
    ("name", "statement", "error", "message"),
    [
        ("hanging", "time.sleep(60)", "Sandbox.Timedout", "Task timed out after 1.00 seconds"),
        ("leaving", "os._exit(3)", "Runtime.ExitError", "Runtime exited with error: exit status 3"),
        (
            "exiting",
            "sys.exit(0)",
            "Runtime.ExitError",
            "Runtime exited without providing a reason",
        ),
        (
            "killed",
            "os.kill(os.getpid(), 9)",
            "Runtime.ExitError",
            "Runtime exited with error: signal: killed",
        ),
    ],
)
def test_a_process_that_ends_or_hangs_is_told_and_replaced(
    client: Any, name: str, statement: str, error: str, message: str
) -> None:
    code = (
        "import os, sys, time\ndef handler(event, context):\n"
        f"    if event == 'go':\n        {statement}\n    return 'well'\n"
    )
    made(client, name, code, Timeout=1)
    answer = client.invoke(FunctionName=name, Payload=b'"go"')
    request_id = answer["ResponseMetadata"]["RequestId"]
    assert answer["FunctionError"] == "Unhandled"
    assert json.loads(answer["Payload"].read()) == {
        "errorType": error,
        "errorMessage": f"RequestId: {request_id} Error: {message}",
    }
    assert called(client, name) == ("well", None)


def test_a_result_above_six_megabytes_is_refused(client: Any) -> None:
    made(client, "long", "def handler(event, context): return 'x' * event")
    assert len(called(client, "long", 6_291_554)[0]) == 6_291_554
    assert called(client, "long", 6_291_555) == (
        {
            "errorType": "Function.ResponseSizeTooLarge",
            "errorMessage": "Response payload size exceeded maximum allowed payload size "
            "(6291556 bytes).",
        },
        "Unhandled",
    )


@pytest.mark.parametrize(
    ("size", "kind"), [(6_291_457, "RequestResponse"), (8_000_000, "DryRun"), (1_048_577, "Event")]
)
def test_a_payload_above_its_limit_is_refused(client: Any, size: int, kind: str) -> None:
    made(client, f"large-{kind}", "def handler(event, context): return len(event)")
    with pytest.raises(ClientError) as caught:
        client.invoke(
            FunctionName=f"large-{kind}",
            Payload=b'"' + b"x" * (size - 2) + b'"',
            InvocationType=kind,
        )
    assert answer_of(caught)["Error"]["Code"] == "RequestEntityTooLargeException"
    assert answer_of(caught)["ResponseMetadata"]["HTTPStatusCode"] == 413


def test_a_payload_that_is_no_json_is_refused(client: Any) -> None:
    made(client, "picky", "def handler(event, context): return event")
    with pytest.raises(client.exceptions.InvalidRequestContentException, match="into json"):
        client.invoke(FunctionName="picky", Payload=b"{")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("nowhere", f"{ARN}:nowhere:$LATEST"),
        ("known:9", f"{ARN}:known:9"),
        ("known:none", f"{ARN}:known:none"),
        (
            f"{ARN.replace('us-east-1', 'eu-west-1')}:known",
            f"{ARN.replace('us-east-1', 'eu-west-1')}:known:$LATEST",
        ),
    ],
)
def test_who_is_not_there_is_not_found(client: Any, name: str, told: str) -> None:
    if name == "known:9":
        made(client, "known", "def handler(event, context): return event")
    with pytest.raises(client.exceptions.ResourceNotFoundException) as caught:
        client.invoke(FunctionName=name)
    assert answer_of(caught)["Error"]["Message"] == f"Function not found: {told}"


def test_another_language_is_refused_with_what_runs_here(client: Any) -> None:
    made(client, "node", "", Runtime="nodejs22.x", Handler="index.handler")
    with pytest.raises(ClientError) as caught:
        client.invoke(FunctionName="node")
    assert answer_of(caught)["Error"]["Code"] == "InvalidRuntimeException"
    assert answer_of(caught)["Error"]["Message"] == (
        "function node has runtime nodejs22.x; functions with a ZIP file and a runtime python3.x "
        "run here"
    )


def test_an_event_is_taken_at_once_and_handled_later(client: Any, served: Served) -> None:
    sqs = served.client("sqs")
    url = sqs.create_queue(QueueName="told")["QueueUrl"]
    code = (
        "import boto3\ndef handler(event, context):\n"
        f"    boto3.client('sqs').send_message(QueueUrl={url!r}, MessageBody=event)\n"
    )
    made(client, "later", code, Timeout=30)
    answer = client.invoke(FunctionName="later", InvocationType="Event", Payload=b'"hello"')
    assert answer["StatusCode"] == 202
    assert answer["Payload"].read() == b""
    message = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=20)["Messages"][0]
    assert message["Body"] == "hello"


FORWARDING = """
import boto3
def handler(event, context):
    record = event["Records"][0]
    body = record["Sns"]["Message"] if "Sns" in record else record["body"]
    boto3.client("sqs").send_message(QueueUrl={url!r}, MessageBody="got " + body)
"""


def test_a_topic_invokes_the_functions_that_subscribe(client: Any, served: Served) -> None:
    sqs, sns = served.client("sqs"), served.client("sns")
    url = sqs.create_queue(QueueName="from-topic")["QueueUrl"]
    arn = made(client, "subscriber", FORWARDING.format(url=url), Timeout=30)
    topic = sns.create_topic(Name="news")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="lambda", Endpoint=arn)
    sns.publish(TopicArn=topic, Message="hello")
    message = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=20)["Messages"][0]
    assert message["Body"] == "got hello"


def test_a_queue_invokes_the_function_that_it_is_a_source_for(client: Any, served: Served) -> None:
    sqs = served.client("sqs")
    url = sqs.create_queue(QueueName="from-source")["QueueUrl"]
    source = sqs.create_queue(QueueName="source")["QueueUrl"]
    made(client, "consumer", FORWARDING.format(url=url), Timeout=30)
    client.create_event_source_mapping(
        EventSourceArn="arn:aws:sqs:us-east-1:123456789012:source", FunctionName="consumer"
    )
    sqs.send_message(QueueUrl=source, MessageBody="hello")
    message = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=20)["Messages"][0]
    assert message["Body"] == "got hello"


def test_a_dry_run_runs_nothing(client: Any) -> None:
    made(client, "dry", "import not_there")
    answer = client.invoke(FunctionName="dry", InvocationType="DryRun")
    assert answer["StatusCode"] == 204
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.invoke(FunctionName="drier", InvocationType="DryRun")


LOGGING = """
import logging
logging.getLogger().setLevel("INFO")
print("loading")
def handler(event, context):
    print("working on", event)
    logging.info("logged")
"""


def test_the_tail_of_the_log_comes_with_the_answer(client: Any) -> None:
    made(client, "tailed", LOGGING)
    answer = client.invoke(FunctionName="tailed", Payload=b"7", LogType="Tail")
    request_id = answer["ResponseMetadata"]["RequestId"]
    lines = base64.b64decode(answer["LogResult"]).decode().splitlines()
    assert lines[0].startswith("INIT_START Runtime Version: python:3.")
    assert lines[1:4] == [
        "loading",
        f"START RequestId: {request_id} Version: $LATEST",
        "working on 7",
    ]
    level, moment, logged_id, message = lines[4].split("\t")
    assert (level, moment[-1], logged_id, message) == ("[INFO]", "Z", request_id, "logged")
    assert lines[5] == f"END RequestId: {request_id}"
    report = lines[6].split("\t")
    assert report[0] == f"REPORT RequestId: {request_id}"
    assert [part.partition(":")[0] for part in report[1:]] == [
        "Duration",
        "Billed Duration",
        "Memory Size",
        "Max Memory Used",
        "Init Duration",
    ]


def test_the_log_is_in_the_functions_log_group(client: Any, served: Served) -> None:
    logs = served.client("logs")
    made(client, "logged", LOGGING)
    answer = client.invoke(FunctionName="logged", Payload=b"8")
    request_id = answer["ResponseMetadata"]["RequestId"]
    messages: list[str] = []
    for _ in range(100):
        try:
            found = logs.filter_log_events(logGroupName="/aws/lambda/logged")
            messages = [event["message"] for event in found["events"]]
        except logs.exceptions.ResourceNotFoundException:
            pass
        if messages:
            break
        time.sleep(0.1)
    assert f"START RequestId: {request_id} Version: $LATEST" in messages
    assert "working on 8" in messages
    assert f"END RequestId: {request_id}" in messages
    stream = logs.describe_log_streams(logGroupName="/aws/lambda/logged")["logStreams"][0]
    assert "/[$LATEST]" in stream["logStreamName"]


def test_a_state_machine_invokes_a_function(client: Any, served: Served) -> None:
    arn = made(client, "called", "def handler(event, context): return {'got': event}")
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": {"FunctionName": arn, "Payload.$": "$"},
    }
    answer = run(served, "invoke", state, {"id": 1})
    output = json.loads(answer["output"])
    assert (output["Payload"], output["StatusCode"]) == ({"got": {"id": 1}}, 200)
    assert output["ExecutedVersion"] == "$LATEST"
    bare = run(served, "bare", {"Type": "Task", "Resource": arn}, {"id": 2})
    assert json.loads(bare["output"]) == {"got": {"id": 2}}


def test_a_state_machine_catches_what_a_function_raises(client: Any, served: Served) -> None:
    code = "def handler(event, context):\n    raise KeyError('x')\n"
    made(client, "catchable", code)
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": {"FunctionName": "catchable"},
    }
    answer = run(served, "raising", state)
    assert (answer["status"], answer["error"]) == ("FAILED", "KeyError")
    assert json.loads(answer["cause"])["errorMessage"] == "'x'"


def test_a_state_machine_calls_the_operation_of_the_sdk(client: Any, served: Served) -> None:
    made(client, "by-sdk", "def handler(event, context): return {'got': event}")
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::aws-sdk:lambda:invoke",
        "Parameters": {"FunctionName": "by-sdk", "Payload": {"id": 1}},
    }
    answer = run(served, "sdk", state)
    assert answer["status"] == "SUCCEEDED", answer
    assert json.loads(answer["output"])["Payload"] == '{"got": {"id": 1}}'


def test_a_function_answers_the_callback_that_it_was_given(client: Any, served: Served) -> None:
    code = """
import boto3
def handler(event, context):
    boto3.client("stepfunctions").send_task_success(taskToken=event["token"], output='"done"')
"""
    made(client, "answering", code, Timeout=60)
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
        "Parameters": {"FunctionName": "answering", "Payload": {"token.$": "$$.Task.Token"}},
        "End": True,
    }
    sfn = served.client("stepfunctions")
    machine = sfn.create_state_machine(
        name="callback",
        definition=json.dumps({"StartAt": "Ask", "States": {"Ask": state}}),
        roleArn=ROLE,
    )["stateMachineArn"]
    arn = sfn.start_execution(stateMachineArn=machine)["executionArn"]
    deadline = time.monotonic() + 30
    while (told := sfn.describe_execution(executionArn=arn))["status"] == "RUNNING":
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert (told["status"], told["output"]) == ("SUCCEEDED", '"done"')


def test_a_state_machine_does_not_wait_for_an_event(client: Any, served: Served) -> None:
    made(client, "unawaited", "import time\ndef handler(event, context): time.sleep(60)")
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": {"FunctionName": "unawaited", "InvocationType": "Event"},
        "TimeoutSeconds": 10,
    }
    answer = run(served, "unawaited", state)
    assert answer["status"] == "SUCCEEDED"
    assert json.loads(answer["output"])["StatusCode"] == 202


def test_an_unknown_function_fails_its_task_as_on_aws(client: Any, served: Served) -> None:
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": {"FunctionName": "nobody"},
    }
    answer = run(served, "unknown", state)
    assert answer["error"] == "Lambda.ResourceNotFoundException"
    assert answer["cause"].startswith(
        f"Function not found: {ARN}:nobody:$LATEST (Service: AWSLambda; Status Code: 404; "
        "Error Code: ResourceNotFoundException; Request ID: "
    )


def test_a_function_invokes_another(client: Any) -> None:
    code = """
import boto3
def handler(event, context):
    answer = boto3.client("lambda").invoke(FunctionName="inner", Payload=b"[5]")
    return answer["Payload"].read().decode()
"""
    made(client, "inner", "def handler(event, context): return event")
    made(client, "outer", code, Timeout=60)
    assert called(client, "outer") == ("[5]", None)


def test_processes_of_functions_end_with_a_server_that_is_killed(tmp_path: Path) -> None:
    with Served(folder=tmp_path) as server:
        client = client_with_role(server)
        made(client, "left", "import os\ndef handler(event, context): return os.getpid()")
        process, _ = called(client, "left")
        assert is_alive(process)
        server.kill()
        deadline = time.monotonic() + 20
        while is_alive(process):
            assert time.monotonic() < deadline
            time.sleep(0.05)


@pytest.mark.parametrize("waiter", ["function_active_v2", "function_updated_v2"])
def test_deployment_tools_do_not_wait_for_a_function(client: Any, waiter: str) -> None:
    made(client, waiter, "def handler(event, context): return event")
    client.update_function_configuration(FunctionName=waiter, Timeout=9)
    client.get_waiter(waiter).wait(FunctionName=waiter, WaiterConfig={"Delay": 1, "MaxAttempts": 1})


def test_as_many_run_at_once_as_are_reserved(client: Any) -> None:
    made(
        client,
        "reserved",
        "import time\ndef handler(event, context): time.sleep(event)",
        Timeout=30,
    )
    client.put_function_concurrency(FunctionName="reserved", ReservedConcurrentExecutions=1)
    with ThreadPoolExecutor(1) as threads:
        first = threads.submit(called, client, "reserved", 3)
        time.sleep(1)
        with pytest.raises(client.exceptions.TooManyRequestsException) as caught:
            client.invoke(FunctionName="reserved", Payload=b"0")
        assert first.result() == (None, None)
    assert answer_of(caught)["Reason"] == ("ReservedFunctionConcurrentInvocationLimitExceeded")


@pytest.mark.parametrize("member", ["../out.py", "/etc/out.py"])
def test_a_zip_file_that_leads_out_of_itself_is_refused(client: Any, member: str) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr(member, "")
    name = f"leading-out-{len(member)}"
    made(client, name, "", Code={"ZipFile": data.getvalue()})
    with pytest.raises(ClientError, match="leads out of the ZIP file") as caught:
        client.invoke(FunctionName=name)
    assert answer_of(caught)["Error"]["Code"] == "InvalidZipFileException"
