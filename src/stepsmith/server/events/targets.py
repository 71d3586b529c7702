"""The targets that are delivered to, one function each.

See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
"""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from stepsmith.server.events.dead_letters import Undelivered

if TYPE_CHECKING:
    import boto3

Client = Callable[[str, str], Any]
"""Gives the client of a service in a region."""
Target = Mapping[str, Any]
Send = Callable[[Client, Target, str], None]

_THROTTLED: Final = frozenset({"ThrottlingException", "TooManyRequestsException", "Throttling"})


def service_of(arn: str) -> str:
    """What kind of target an ARN names, such as `sqs`, or the ARN where it names none."""
    parts = arn.split(":", 5)
    if len(parts) < 6:
        return arn
    service, resource = parts[2], parts[5]
    if service == "events":
        return f"events {resource.partition('/')[0]}"
    return service


def client_maker(session: boto3.Session) -> Client:
    """Gives clients, each made once."""
    made: dict[tuple[str, str], Any] = {}

    def client(service: str, region: str) -> Any:
        if (service, region) not in made:
            make: Any = session.client
            made[service, region] = make(service, region_name=region)
        return made[service, region]

    return client


def send(client: Client, target: Target, text: str) -> None:
    """Deliver to a target that is no state machine; it takes a request.

    Raises:
        Undelivered: it did not work.
    """
    from botocore.exceptions import BotoCoreError, ClientError

    deliver = _SENDERS.get(service_of(target["Arn"]))
    if deliver is None:
        raise Undelivered("INVALID_PARAMETER", unsupported(target["Arn"]), is_lasting=True)
    try:
        deliver(client, target, text)
    except ClientError as error:
        told = error.response.get("Error", {})
        status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 500)
        code = told.get("Code", "")
        raise Undelivered(
            _code(code, status),
            told.get("Message", str(error)),
            is_lasting=400 <= status < 500 and status != 429 and code not in _THROTTLED,
        ) from error
    except BotoCoreError as error:
        raise Undelivered("SDK_CLIENT_ERROR", str(error), is_lasting=False) from error


def is_supported(arn: str) -> bool:
    """Whether a target can be delivered to."""
    service = service_of(arn)
    return service == "states" or service in _SENDERS


def unsupported(arn: str) -> str:
    """Why a target is refused, and what can be used instead."""
    return (
        f"{arn}: this server delivers events to state machines, Lambda functions, SQS queues, SNS "
        "topics, log groups, Kinesis streams and event buses; use one of these in between, such "
        "as a Lambda function that makes the call"
    )


def _code(code: str, status: int) -> str:
    if "AccessDenied" in code:
        return "NO_PERMISSIONS"
    if status == 404 or "NotFound" in code or "NonExistent" in code or "DoesNotExist" in code:
        return "NO_RESOURCE"
    if code in _THROTTLED or status == 429:
        return "THROTTLING"
    return "INVALID_PARAMETER" if 400 <= status < 500 else "INTERNAL_ERROR"


def _region(target: Target) -> str:
    return str(target["Arn"]).split(":")[3]


def queue_url(client: Client, arn: str) -> tuple[Any, str]:
    """The client and the URL of a queue."""
    _, _, _, region, account, name = arn.split(":", 5)
    sqs = client("sqs", region)
    return sqs, sqs.get_queue_url(QueueName=name, QueueOwnerAWSAccountId=account)["QueueUrl"]


def _to_queue(client: Client, target: Target, text: str) -> None:
    sqs, url = queue_url(client, target["Arn"])
    group = target.get("SqsParameters", {}).get("MessageGroupId")
    more = {} if group is None else {"MessageGroupId": group}
    sqs.send_message(QueueUrl=url, MessageBody=text, **more)


def _to_topic(client: Client, target: Target, text: str) -> None:
    client("sns", _region(target)).publish(TopicArn=target["Arn"], Message=text)


def _to_function(client: Client, target: Target, text: str) -> None:
    client("lambda", _region(target)).invoke(
        FunctionName=target["Arn"], InvocationType="Event", Payload=text.encode()
    )


def _to_stream(client: Client, target: Target, text: str) -> None:
    event = json.loads(text)
    path = target.get("KinesisParameters", {}).get("PartitionKeyPath", "$.id").removeprefix("$.")
    key = event.get(path) if isinstance(event, dict) else None
    client("kinesis", _region(target)).put_record(
        StreamARN=target["Arn"], Data=text.encode(), PartitionKey=str(key or uuid.uuid4())
    )


def _to_log_group(client: Client, target: Target, text: str) -> None:
    group = target["Arn"].split(":", 6)[6].removesuffix(":*")
    stream = str(uuid.uuid4())
    logs = client("logs", _region(target))
    logs.create_log_stream(logGroupName=group, logStreamName=stream)
    logs.put_log_events(
        logGroupName=group,
        logStreamName=stream,
        logEvents=[{"timestamp": int(time.time() * 1000), "message": text}],
    )


def _to_bus(client: Client, target: Target, text: str) -> None:
    if "EventBridgeParameters" in target:
        told = target["EventBridgeParameters"]
        entry = {"Source": told["Source"], "DetailType": told["DetailType"], "Detail": text}
        client("events", _region(target)).put_events(
            Entries=[{"EventBusName": target["Arn"], **entry}]
        )
        return
    event = json.loads(text)
    client("events", _region(target)).put_events(
        Entries=[
            {
                "EventBusName": target["Arn"],
                "Source": event["source"],
                "DetailType": event["detail-type"],
                "Detail": json.dumps(event["detail"]),
                "Resources": event["resources"],
                "Time": event["time"],
            }
        ]
    )


_SENDERS: Final[dict[str, Send]] = {
    "sqs": _to_queue,
    "sns": _to_topic,
    "lambda": _to_function,
    "kinesis": _to_stream,
    "logs": _to_log_group,
    "events event-bus": _to_bus,
}
