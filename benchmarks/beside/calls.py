"""Statements of sfnx that call tasks, functions side by side, and what catches their errors."""

from __future__ import annotations

from typing import Any, Final

from benchmarks.beside.construct import Answers, Construct, Fails, program


def _charge(arguments: Any) -> Any:
    order = arguments["order"]
    return Fails("Declined", f"not {order}") if order == 0 else f"paid {order}"


_ANSWERS: Final[Answers] = {"charge": _charge, "ship": lambda given: f"sent {given['order']}"}
_CHARGE: Final = 'aws.optimized.lambda_.invoke(FunctionName="charge", Payload={"order": n})'
_PAY: Final = (
    'def pay(v):\n    return aws.optimized.lambda_.invoke(FunctionName="charge", '
    'Payload={"order": v})["Payload"]\n',
    "",
)
_SHIP: Final = 'aws.optimized.lambda_.invoke(FunctionName="ship", Payload={"order": n})["Payload"]'


def _caught(handler: str, *, body: str = "", rest: str = "") -> tuple[str, str]:
    """The same `try` around a call of the task for both."""
    sides = (f'{_CHARGE}["Payload"]', "charge(n)")
    first, second = (
        f"try:\n    paid = {call}{body}\n{handler}\n{rest or 'return paid'}" for call in sides
    )
    return first, second


def _trying(title: str, handler: str, **more: Any) -> Construct:
    body, here = _caught(handler, body=more.pop("body", ""), rest=more.pop("rest", ""))
    return program(title, body, 1, 0, here=here, spelling="the same", answers=_ANSWERS, **more)


_RETRY: Final = (
    'retry=[{"ErrorEquals": [Declined], "IntervalSeconds": 2, "MaxAttempts": 2, '
    '"BackoffRate": 2.0, "MaxDelaySeconds": 9, "JitterStrategy": "FULL"}]'
)
_OURS: Final = (
    "retry=retry(on=[Declined], interval_seconds=2, max_attempts=2, backoff_rate=2.0, "
    "max_delay_seconds=9, jitter=True)"
)
_GET: Final = 'get_item(TableName="stock", Key={"sku": {"S": s}})'
_MAP: Final = "def one(v):\n    return v * 2\n\n"

CALLS: Final[tuple[Construct, ...]] = (
    program(
        "a Lambda function called",
        f'return {_CHARGE}["Payload"]',
        1,
        0,
        here="return charge(n)",
        spelling="a `@task` called",
        answers=_ANSWERS,
    ),
    program(
        "a call on a line of its own",
        f"{_CHARGE}\nreturn 1",
        1,
        here="charge(n)\nreturn 1",
        spelling="the same",
        answers=_ANSWERS,
    ),
    program(
        "`timeout=`, `heartbeat=`, `role=`",
        f'return {_CHARGE[:-1]}, timeout=30, heartbeat=5, role="arn:aws:iam::1:role/r")["Payload"]',
        1,
        here="return charge.with_options(timeout_seconds=30, heartbeat_seconds=5)(n)",
        spelling="`charge.with_options(timeout_seconds=…)(n)`",
        answers=_ANSWERS,
    ),
    program(
        "`retry=` with all its members",
        f'paid = {_CHARGE[:-1]}, {_RETRY})["Payload"]\nreturn paid',
        1,
        0,
        here=f"return charge.with_options({_OURS})(n)",
        spelling="`charge.with_options(retry=retry(on=[…], …))(n)`",
        answers=_ANSWERS,
    ),
    _trying("`except E:`", 'except Declined:\n    paid = "none"'),
    _trying("`except (A, B) as e:`", "except (Declined, Timeout) as e:\n    paid = str(e)"),
    _trying("`except Exception:`", 'except Exception:\n    paid = "none"'),
    _trying("`raise` again in `except`", "except Declined:\n    raise"),
    _trying(
        "`else:` of a `try`",
        'except Declined:\n    paid = "none"\nelse:\n    paid = paid + "!"',
    ),
    _trying(
        "another error in `except`",
        'except Declined:\n    raise Refused("no")',
        before=("class Refused(Exception):\n    pass",) * 2,
    ),
    program(
        'an error\'s name declared in its class (`error = "…"`)',
        'if flag:\n    raise Odd("no")\nreturn 1',
        before=(
            'class Odd(Exception):\n    error = "An odd name"',
            'class Odd(Exception):\n    error = "An odd name"',
        ),
        here='if flag:\n    raise Odd("no")\nreturn 1',
        spelling="no effect: an error's name is its class's",
        effect=False,
    ),
    program(
        "a dotted error name by nested classes",
        'if flag:\n    raise Shop.Closed("no")\nreturn 1',
        before=("class Shop:\n    class Closed(Exception):\n        pass",) * 2,
        spelling="no effect: named `Closed`, as an error's name is its class's",
        effect=False,
    ),
    program(
        "errors of Step Functions: `Timeout`, `TaskFailed`, …",
        f"try:\n    {_CHARGE}\nexcept (Timeout, TaskFailed):\n    return 0\nreturn 1",
        1,
        here="try:\n    charge(n)\nexcept (Timeout, TaskFailed):\n    return 0\nreturn 1",
        spelling="the same",
        answers=_ANSWERS,
    ),
    program(
        "`aws.sdk.service.operation(…)`",
        f'return aws.sdk.dynamodb.{_GET}["Item"]["sku"]["S"]',
        here=f'found = dynamodb.{_GET}\nreturn found.Item["sku"].S if found.Item else ""',
        spelling="`stepsmith.aws.service.operation(…)`, its results typed",
    ),
    program(
        "`aws.optimized.service.operation(…)`",
        'return aws.optimized.sns.publish(TopicArn=s, Message="m")["MessageId"]',
        here='return sns.publish(TopicArn=s, Message="m").MessageId',
        spelling="`stepsmith.aws.service.operation(…)`: the optimised one where there is one",
    ),
    program(
        "a dict unpacked into the arguments",
        'more = {"Message": s}\nreturn '
        'aws.optimized.sns.publish(TopicArn="arn:aws:sns:eu-west-1:1:t", '
        '**more)["MessageId"]',
        before=("", "class Sent(TypedDict):\n    Message: str"),
        here="more = Sent(Message=s)\nreturn "
        'sns.publish(TopicArn="arn:aws:sns:eu-west-1:1:t", **more).MessageId',
        spelling="the same, of a TypedDict",
    ),
    program(
        "errors of a service: `aws.sdk.dynamodb.errors.E`",
        f"try:\n    aws.sdk.dynamodb.{_GET}\n"
        "except aws.sdk.dynamodb.errors.ResourceNotFoundException:\n    return 0\nreturn 1",
        here=f"try:\n    dynamodb.{_GET}\n"
        "except dynamodb.errors.ResourceNotFoundException:\n    return 0\nreturn 1",
        spelling="`except dynamodb.errors.E:`",
    ),
    program(
        '`pattern=".sync"`',
        'return aws.optimized.batch.submit_job(JobDefinition=s, JobName="j", JobQueue="q", '
        'pattern=".sync")',
        here='return batch.submit_job.sync(JobDefinition=s, JobName="j", JobQueue="q")',
        spelling="`batch.submit_job.sync(…)`",
    ),
    program(
        '`pattern=".waitForTaskToken"` and `context["Task"]["Token"]`',
        'return aws.optimized.sqs.send_message(QueueUrl=s, MessageBody={"token": '
        'context["Task"]["Token"]}, pattern=".waitForTaskToken")',
        here="return sqs.send_message.wait_for_callback(returns=str, timeout_seconds=60)("
        'QueueUrl=s, MessageBody={"token": task_token()})',
        spelling="`sqs.send_message.wait_for_callback(…)(…, task_token())`",
    ),
    program(
        "another state machine called (`.sync:2`)",
        "return "
        'aws.optimized.states.start_execution(StateMachineArn="arn:aws:states:eu-west-1:1:stateMachine:m",'
        ' Input={"n": n}, pattern=".sync:2")["Output"]',
        before=(
            "",
            "@workflow\ndef other(n: int) -> int:\n    return n",
        ),
        here="return other(n)",
        spelling="a workflow called",
    ),
    program(
        "`aws.optimized.http.invoke(…)`",
        'return aws.optimized.http.invoke(ApiEndpoint="https://a.b/c", Method="GET", '
        'Authentication={"ConnectionArn": '
        '"arn:aws:events:eu-west-1:1:connection/c/1"})["ResponseBody"]',
        before=(
            "",
            'api = http_endpoint(connection="arn:aws:events:eu-west-1:1:connection/c/1")',
        ),
        here='return api.get("https://a.b/c", returns=dict[str, Any])',
        spelling="`http_endpoint(…).get(…)`",
    ),
    program(
        "`activity(arn, input)`",
        "return "
        'activity("arn:aws:states:eu-west-1:111122223333:activity:look", {"n": n}, '
        "timeout=60, heartbeat=5)",
        before=(
            "",
            'look = activity("look", takes=int, returns=str, timeout_seconds=60, '
            "heartbeat_seconds=5)",
        ),
        here="return look(n)",
        spelling='`look = activity("look", takes=int, returns=str)`, `look(n)`',
    ),
    program(
        "`task(resource, arguments)`",
        'return task("arn:aws:states:::aws-sdk:s3:headObject", {"Bucket": s, "Key": "k"})',
        here='return raw_state({"Type": "Task", "Resource": '
        '"arn:aws:states:::aws-sdk:s3:headObject"}, '
        'arguments={"Bucket": s, "Key": "k"}, returns=dict[str, Any])',
        spelling="`raw_state({…}, arguments=…, returns=T)`",
    ),
    program(
        "`a, b = parallel(f, g)`",
        "def one():\n    return n + 1\n\ndef two():\n    return n + 2\n\n"
        "a, b = parallel(one, two)\nreturn [a, b]",
        1,
    ),
    program(
        "`results = parallel(f, g)`, `results[1]`",
        "def one():\n    return n + 1\n\ndef two():\n    return str(n)\n\n"
        "results = parallel(one, two)\nreturn results[1]",
        1,
    ),
    program(
        "a branch that raises, caught around `parallel`",
        'def one():\n    raise Declined("no")\n\ntry:\n    parallel(one)\nexcept Declined as e:\n'
        "    return str(e)\nreturn 1",
        here='def one() -> None:\n    raise Declined("no")\n\ndef two() -> int:\n    return 1\n\n'
        "try:\n    parallel(one, two)\nexcept Declined as e:\n    return str(e)\nreturn 1",
        spelling="the same, with two branches or more",
    ),
    program(
        "`parallel(f, g, retry=…)`",
        "def one():\n    return n + 1\n\ndef two():\n    return n + 2\n\n"
        f"a, b = parallel(one, two, {_RETRY})\nreturn [a, b]",
        here="def one():\n    return n + 1\n\ndef two():\n    return n + 2\n\n"
        f"a, b = parallel(one, two, {_OURS})\nreturn [a, b]",
        spelling="`parallel(f, g, retry=retry(on=[…], …))`",
    ),
    program(
        "`inline_map(f, items)`",
        f"{_MAP}return inline_map(one, xs)",
        [1, 2],
        [],
        here=f"{_MAP}return map_each(one, xs)",
        spelling="`map_each(f, items)`, or a comprehension that calls a task",
    ),
    program(
        "`inline_map(f, items, max_concurrency=n)`",
        f"{_MAP}return inline_map(one, xs, max_concurrency=2)",
        [1, 2],
        here=f"{_MAP}return map_each(one, xs, max_concurrency=2)",
        spelling="`map_each(f, items, max_concurrency=n)`",
    ),
    program(
        "`inline_map(f, items)` with `f(item, index)`",
        "def one(v, i):\n    return v * i\n\nreturn inline_map(one, xs)",
        here="def one(v, i):\n    return v * i\n\nreturn map_each(one, xs)",
        spelling="the same",
    ),
    program(
        "`inline_map(…, retry=…)`",
        f"{_MAP}return inline_map(one, xs, {_RETRY})",
        here=f"{_MAP}return map_each(one, xs, {_OURS})",
        spelling="`map_each(…, retry=retry(on=[…], …))`",
    ),
    program(
        "`distributed_map(f, items)`",
        f"{_MAP}return distributed_map(one, xs, max_concurrency=2)",
        [1, 2],
        here=f"{_MAP}return distributed_map(one, xs, max_concurrency=2)",
        spelling="the same",
    ),
    program(
        "`args=` of `distributed_map`",
        'def one(v, m):\n    return v * m\n\nreturn distributed_map(one, xs, args={"m": m})',
        {"xs": [1, 2], "m": 3},
        here="def one(v):\n    return v * m\n\nreturn distributed_map(one, xs)",
        spelling="what the function reads around it travels",
    ),
    program(
        "`batch=` of `distributed_map`",
        "def one(vs):\n    return len(vs)\n\nreturn distributed_map(one, xs, "
        'batch={"MaxItemsPerBatch": 2})',
        [1, 2, 3],
        here="def one(vs):\n    return len(vs)\n\n"
        "return distributed_map(one, xs, batcher=ItemBatcher(max_items=2))",
        spelling="`batcher=ItemBatcher(max_items=2)`",
    ),
    program(
        "`tolerated_failure_count=`, `tolerated_failure_percentage=`, `label=`, `execution_type=`",
        f"{_MAP}return distributed_map(one, xs, tolerated_failure_count=1, "
        'tolerated_failure_percentage=5, label="rows", execution_type="EXPRESS")',
        here=f"{_MAP}return distributed_map(one, xs, tolerated_failure_count=1, "
        'tolerated_failure_percentage=5, label="rows", type="EXPRESS")',
        spelling='the same, but `type="EXPRESS"`',
    ),
    program(
        "`source=` and `result=` of `distributed_map`",
        'def one(row):\n    return row\n\nrun = distributed_map(one, source={"Resource": '
        '"arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "CSV", '
        '"CSVHeaderLocation": "FIRST_ROW"}, "Arguments": {"Bucket": s, "Key": "k"}}, '
        'result={"Resource": "arn:aws:states:::s3:putObject", "Arguments": {"Bucket": s, '
        '"Prefix": "p"}, "WriterConfig": {"OutputType": "JSONL", "Transformation": "COMPACT"}})\n'
        'return run["ResultWriterDetails"]["Key"]',
        before=("", "class Row(TypedDict):\n    sku: str"),
        here="def one(row):\n    return row\n\nrun = distributed_map(one, "
        's3_csv(bucket=s, key="k", '
        'item=Row), results_to=s3_prefix(bucket=s, prefix="p"))\nreturn '
        "run.ResultWriterDetails.Key",
        spelling="`distributed_map(f, s3_csv(…), results_to=s3_prefix(…))`",
    ),
    program(
        "a function that calls tasks, called twice",
        "a: str = pay(n)\nb: str = pay(m)\nreturn a + b",
        {"n": 1, "m": 2},
        {"n": 1, "m": 0},
        before=(_PAY[0], "def pay(v: int) -> str:\n    return charge(v)"),
        answers=_ANSWERS,
    ),
    program(
        "undoing steps in `except`",
        f"try:\n    a = {_SHIP}\n    {_CHARGE}\nexcept Exception:\n"
        '    aws.optimized.lambda_.invoke(FunctionName="ship", Payload={"order": -1})\n    raise\n'
        "return a",
        1,
        0,
        here="try:\n    a = ship(n)\n    charge(n)\nexcept Exception:\n    ship(-1)\n    raise\n"
        "return a",
        spelling="the same; or `with saga():`",
        answers=_ANSWERS,
    ),
    program(
        "polling in a loop",
        f'tries = 0\nwhile tries < 3:\n    wait(10)\n    said = {_CHARGE}["Payload"]\n'
        '    if said == "paid 1":\n        return tries\n    tries += 1\nraise Declined("gave up")',
        1,
        2,
        here="tries = 0\nwhile tries < 3:\n    sleep(10)\n    said = charge(n)\n"
        '    if said == "paid 1":\n        return tries\n    tries += 1\nraise Declined("gave up")',
        spelling="the same",
        answers=_ANSWERS,
    ),
)
