"""What is told of a service call that the service would not take."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from stepsmith import CompileError, compile_workflow
from stepsmith.authoring.diagnostic import Diagnostic
from tests.authoring.written_module import imported

HEAD = """\
from __future__ import annotations
from stepsmith import HttpStatus, Timeout, http_endpoint, retry, task_token, workflow
from stepsmith.aws import batch, dynamodb, ecs, rds, sagemaker, sns, sqs
from tests.authoring.warehouse import Order
API = http_endpoint(connection="arn")
@workflow
def flow(order: Order) -> object:
"""

Told = Callable[[str], list[str]]


@pytest.fixture
def told(tmp_path: Path) -> Told:
    """What is told of a body: each diagnostic's code, marked source, message and way out."""

    def compile_body(body: str) -> list[str]:
        indented = "".join(f"    {line}\n" for line in body.splitlines())
        with (
            imported(tmp_path / "flows.py", HEAD + indented) as module,
            pytest.raises(CompileError) as raised,
        ):
            compile_workflow(module.flow)
        return [_line(d) for d in raised.value.diagnostics if isinstance(d, Diagnostic)]

    return compile_body


def _line(found: Diagnostic) -> str:
    marked = found.source_line[found.span.column : found.span.end_column]
    return f"{found.code.value} [{marked}] {found.message}: {found.instead}"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            'dynamodb.get_item(TabelName="t", TableName="t", Key={"id": {"S": order.order_id}})',
            [
                'SW013 ["t"] dynamodb.get_item takes no TabelName: did you mean TableName?',
            ],
            id="a misspelt parameter",
        ),
        pytest.param(
            'dynamodb.get_item(TableName="t")',
            ['SW013 [dynamodb.get_item(TableName="t")] dynamodb.get_item needs Key: pass Key=…'],
            id="a missing parameter",
        ),
        pytest.param(
            'sns.publish(Message="m", MessageAttributes={"a": {"StringValue": order.order_id}})',
            [
                'SW013 [{"StringValue": order.order_id}] '
                "sns.publish's MessageAttributes.a needs DataType: pass DataType=…"
            ],
            id="a missing member deep inside",
        ),
        pytest.param(
            'rds.describe_db_instances(DBInstanceIdentifier="a")',
            [
                'SW013 ["a"] rds.describe_db_instances takes no DBInstanceIdentifier: '
                "did you mean DbInstanceIdentifier?"
            ],
            id="botocore's spelling",
        ),
        pytest.param(
            'dynamodb.get_item(TableName="t", Key={"id": {"Bool": True}})',
            [
                "SW013 [True] dynamodb.get_item's Key.id takes no Bool: "
                "it takes S, N, B, SS, NS, BS, M, L, NULL, BOOL"
            ],
            id="the SDK's spelling in an optimised integration",
        ),
        pytest.param(
            "dynamodb.get_item(TableName=order.total, Key={})",
            ["SW006 [order.total] dynamodb.get_item's TableName is str, and this is int: pass str"],
            id="a number for text",
        ),
        pytest.param(
            'dynamodb.get_item(TableName="t", Key={"id": {"N": order.total}})',
            ["SW006 [order.total] dynamodb.get_item's Key.id.N is str, and this is int: pass str"],
            id="a number for text deep inside",
        ),
        pytest.param(
            'dynamodb.get_item(TableName="t", Key=order.items)',
            [
                "SW006 [order.items] dynamodb.get_item's Key is dict[str, AttributeValue], "
                "and this is list[Item]: pass dict[str, AttributeValue]"
            ],
            id="a list for a map",
        ),
        pytest.param(
            'dynamodb.get_item(TableName="t", Key={}, ConsistentRead=order.total)',
            [
                "SW006 [order.total] dynamodb.get_item's ConsistentRead is bool, "
                "and this is int: pass bool"
            ],
            id="a number for a truth value",
        ),
        pytest.param(
            'sqs.send_message(QueueUrl="q", MessageBody="m", DelaySeconds=order.rush)',
            [
                "SW006 [order.rush] sqs.send_message's DelaySeconds is int, "
                "and this is bool: pass int"
            ],
            id="a truth value for a number",
        ),
        pytest.param(
            'ecs.run_task(TaskDefinition="t", LaunchType="FARGAT", Cluster=order.order_id)',
            [
                'SW006 ["FARGAT"] ecs.run_task\'s LaunchType is one of EC2, FARGATE, EXTERNAL, '
                "MANAGED_INSTANCES, and not 'FARGAT': did you mean FARGATE?"
            ],
            id="none of the choices",
        ),
        pytest.param(
            'batch.submit_job(JobName="n", JobQueue="q", JobDefinition="d", Tags=[order.order_id])',
            [
                "SW006 [[order.order_id]] batch.submit_job's Tags is dict[str, str], "
                "and this is list[str]: pass dict[str, str]"
            ],
            id="a written list for a map",
        ),
        pytest.param(
            'batch.submit_job(JobName=order.note, JobQueue="q", JobDefinition="d")',
            [
                "SW006 [order.note] batch.submit_job's JobName is str, "
                "and this is str | None: pass str"
            ],
            id="what may be None for what is required",
        ),
        pytest.param(
            'dynamodb.get_item(order.order_id, TableName="t")',
            [
                "SW013 [order.order_id] dynamodb.get_item takes its arguments by name: "
                "write dynamodb.get_item(Name=…)"
            ],
            id="arguments by position",
        ),
        pytest.param(
            "dynamodb.get_item(**order.stock)",
            [
                "SW013 [order.stock] which arguments ** gives has to be known at compile time: "
                "name each argument, or unpack a TypedDict of which no key may be left out"
            ],
            id="arguments in a dict",
        ),
        pytest.param(
            'dynamodb.get_itm(TableName="t")',
            ["SW004 [dynamodb.get_itm] dynamodb has no operation get_itm: did you mean get_item?"],
            id="an unknown operation",
        ),
        pytest.param(
            'dynamodb.get_item.sync(TableName="t", Key={})',
            [
                "SW004 [dynamodb.get_item.sync] dynamodb.get_item has no sync: it starts no job "
                "that Step Functions waits for: see dir() of the service"
            ],
            id="a job that is none",
        ),
        pytest.param(
            'training = sagemaker.describe_training_job(TrainingJobName="n")\n'
            "return training.ModelArtifacts.S3ModelArtifact",
            [
                "SW005 [training.ModelArtifacts.S3ModelArtifact] ModelArtifacts has no member "
                "S3ModelArtifact: did you mean S3ModelArtifacts?"
            ],
            id="a misspelt member of a result",
        ),
        pytest.param(
            'found = dynamodb.get_item(TableName="t", Key={})\nreturn found.Item["id"].S',
            [
                'SW006 [found.Item["id"]] a value of type dict[str, AttributeValue] | None cannot '
                "be indexed in a workflow: index lists by number and dicts by a constant key"
            ],
            id="a member that may be left out",
        ),
        pytest.param(
            'found = dynamodb.get_item.sdk(TableName="t", Key={})\n'
            "if found.Item is not None:\n"
            '    dynamodb.put_item(TableName="t", Item=found.Item)',
            [
                "SW006 [found.Item] dynamodb.put_item's Item.… is spelt otherwise than the "
                "AttributeValue that this is: call the service through one integration: "
                ".sdk on both calls or on neither"
            ],
            id="a result that another integration spells",
        ),
        pytest.param(
            'one = dynamodb.get_item(TableName="t", Key={})\n'
            'other = dynamodb.get_item(TableName="u", Key={})\n'
            "return one == other",
            [
                "SW008 [one == other] what a service gives is not compared whole: compare text, "
                "numbers, booleans, members of one enum, or models and lists of these"
            ],
            id="results compared whole",
        ),
        pytest.param(
            "try:\n"
            '    dynamodb.get_item(TableName="t", Key={})\n'
            "except dynamodb.errors.ConditionalCheckFailedException:\n"
            "    pass",
            [
                "SW011 [dynamodb.errors.ConditionalCheckFailedException] nothing that is called "
                "here fails with ConditionalCheckFailedException of dynamodb: the errors here are "
                "DynamoDbException, InternalServerErrorException, "
                "ProvisionedThroughputExceededException, RequestLimitExceededException, "
                "ResourceNotFoundException, SdkClientException, ThrottlingException"
            ],
            id="an error that the operation does not declare",
        ),
        pytest.param(
            "try:\n"
            '    dynamodb.get_item(TableName="t", Key={})\n'
            "except dynamodb.errors.ResourceNotFound:\n"
            "    pass",
            [
                "SW004 [dynamodb.errors.ResourceNotFound] dynamodb has no error ResourceNotFound: "
                "did you mean ResourceNotFoundException?"
            ],
            id="an error that there is not",
        ),
        pytest.param(
            "dynamodb.get_item.with_options(retry=retry(on=[sqs.errors.SqsException]))"
            '(TableName="t", Key={})',
            [
                "SW011 [dynamodb.get_item.with_options(retry=retry(on=[sqs.errors.SqsException]))"
                '(TableName="t", Key={})] nothing that is called here fails with SqsException of '
                "sqs: did you mean SdkClientException?"
            ],
            id="a retry on an error of another service",
        ),
        pytest.param(
            'sqs.send_message.wait_for_callback(returns=str)(QueueUrl="q", MessageBody="m")',
            [
                "SW013 [sqs.send_message.wait_for_callback(returns=str)"
                '(QueueUrl="q", MessageBody="m")] sqs.send_message is not given the token, '
                "so nobody can answer: pass task_token() among the arguments"
            ],
            id="a callback without its token",
        ),
        pytest.param(
            'sqs.send_message(QueueUrl="q", MessageBody=task_token())',
            [
                "SW003 [task_token()] a task token is that of a call that waits for a callback: "
                "write it among the arguments: some_task.wait_for_callback(…)(x, task_token())"
            ],
            id="a token where nothing waits for it",
        ),
        pytest.param(
            'API.get("http://example.com")',
            [
                'SW013 ["http://example.com"] Step Functions calls https:// only, and this is '
                "http://example.com: call an API over HTTPS"
            ],
            id="an API without TLS",
        ),
        pytest.param(
            'API.get("https://example.com", querry={"a": "b"})',
            ['SW013 [{"a": "b"}] http.get takes no querry: did you mean query?'],
            id="a misspelt argument of an API call",
        ),
        pytest.param(
            'API.get("https://example.com", returns=order.note)',
            [
                "SW013 [order.note] returns= takes the type of the response's body: "
                "name a model or another type"
            ],
            id="a type that is data",
        ),
        pytest.param(
            'API.get("https://example.com", headers=order.stock)',
            [
                "SW006 [order.stock] http.get's headers is dict[str, str], and this is "
                "dict[str, int]: pass dict[str, str]"
            ],
            id="headers that are no text",
        ),
        pytest.param(
            "API.get(order.total)",
            ["SW006 [order.total] http.get's url is str, and this is int: pass str"],
            id="an URL that is no text",
        ),
    ],
)
def test_a_mistake_is_told_at_its_place(told: Told, body: str, expected: list[str]) -> None:
    assert told(body) == expected


def test_all_mistakes_of_a_call_are_told_at_once(told: Told) -> None:
    found = told('dynamodb.get_item(Key={"id": {"S": order.total}}, Consistent=True)')
    assert [line.rpartition(":")[0] for line in found] == [
        'SW013 [dynamodb.get_item(Key={"id": {"S": order.total}}, Consistent=True)] '
        "dynamodb.get_item needs TableName",
        "SW006 [order.total] dynamodb.get_item's Key.id.S is str, and this is int",
        "SW013 [True] dynamodb.get_item takes no Consistent",
    ]


@pytest.mark.parametrize(
    "body",
    [
        'return sqs.send_message(QueueUrl="q", MessageBody=order)',
        'return sqs.send_message(QueueUrl="q", MessageBody=order.items)',
        'return sqs.send_message(QueueUrl="q", MessageBody={"n": order.total})',
        'return dynamodb.get_item(TableName="t", Key={}, ConsistentRead=None)',
        'return dynamodb.get_item(TableName="t", Key={}, ProjectionExpression=order.note)',
        'found = dynamodb.get_item(TableName="t", Key={"id": {"S": order.order_id}})\n'
        "if found.Item is None:\n"
        "    return None\n"
        'return dynamodb.put_item(TableName="u", Item=found.Item)',
        'return ecs.run_task(TaskDefinition="t", Tags=[{"Key": "a", "Value": "b"}])',
        'keys = {"id": {"S": "constant"}}\nreturn dynamodb.get_item(TableName="t", Key=keys)',
        'return batch.submit_job(JobName="n", JobQueue="q", JobDefinition="d", '
        "Timeout={'AttemptDurationSeconds': order.total})",
        "try:\n    return sqs.list_queues()\nexcept Timeout:\n    return None",
        'try:\n    return API.get("https://a.b")\nexcept HttpStatus(404):\n    return None',
    ],
)
def test_what_fits_is_taken(tmp_path: Path, body: str) -> None:
    indented = "".join(f"    {line}\n" for line in body.splitlines())
    with imported(tmp_path / "flows.py", HEAD + indented) as module:
        assert compile_workflow(module.flow).definition["States"]
