"""What is too much or too large, refused as AWS refuses it.

https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from botocore.exceptions import ClientError

from stepsmith.server.operations import activities, state_machines
from tests.server.conftest import RunningServer, client_of
from tests.server.test_executions import PASS, ROLE, machine

if TYPE_CHECKING:
    from mypy_boto3_stepfunctions import SFNClient

TAGS: Any = [{"key": str(number), "value": ""} for number in range(51)]


def _refused(call: Callable[..., Any], **params: Any) -> str:
    """The code of the error that a call gets."""
    with pytest.raises(ClientError) as refused:
        call(**params)
    return refused.value.response.get("Error", {}).get("Code", "")


def test_a_state_machine_with_too_many_tags_is_not_created(sfn: SFNClient) -> None:
    params: dict[str, Any] = {"name": str(uuid4()), "roleArn": ROLE, "definition": json.dumps(PASS)}
    assert _refused(sfn.create_state_machine, **params, tags=TAGS) == "TooManyTags"
    params["definition"] = json.dumps({**PASS, "Comment": "another would be in the way"})
    assert sfn.create_state_machine(**params, tags=TAGS[:50])["stateMachineArn"]


def test_an_activity_with_too_many_tags_is_not_created(sfn: SFNClient) -> None:
    name = str(uuid4())
    assert _refused(sfn.create_activity, name=name, tags=TAGS) == "TooManyTags"
    arn = sfn.create_activity(name=name)["activityArn"]
    assert sfn.list_tags_for_resource(resourceArn=arn)["tags"] == []


def test_a_resource_takes_no_more_than_fifty_tags(sfn: SFNClient) -> None:
    arn = machine(sfn, PASS)
    sfn.tag_resource(resourceArn=arn, tags=TAGS[:49])
    assert _refused(sfn.tag_resource, resourceArn=arn, tags=TAGS[49:]) == "TooManyTags"
    assert len(sfn.list_tags_for_resource(resourceArn=arn)["tags"]) == 49


def test_a_definition_has_no_more_than_a_megabyte(sfn: SFNClient) -> None:
    text = json.dumps({**PASS, "Comment": ""})
    largest = json.dumps({**PASS, "Comment": "x" * (1_048_576 - len(text))})
    assert len(largest) == 1_048_576
    name = str(uuid4())
    assert sfn.create_state_machine(name=name, roleArn=ROLE, definition=largest)["stateMachineArn"]
    code = _refused(sfn.create_state_machine, name=name, roleArn=ROLE, definition=largest + " ")
    assert code == "ValidationException"


def test_an_input_has_no_more_than_256_kibibytes(sfn: SFNClient) -> None:
    arn = machine(sfn, PASS)
    largest = json.dumps("x" * (262_144 - 2))
    assert sfn.start_execution(stateMachineArn=arn, input=largest)["executionArn"]
    code = _refused(sfn.start_execution, stateMachineArn=arn, input=largest + " ")
    assert code == "ValidationException"
    wide = json.dumps("ä" * 200_000, ensure_ascii=False)
    assert _refused(sfn.start_execution, stateMachineArn=arn, input=wide) == "InvalidExecutionInput"


def test_a_state_machine_has_no_more_than_a_hundred_aliases(sfn: SFNClient) -> None:
    arn = machine(sfn, PASS)
    version = sfn.publish_state_machine_version(stateMachineArn=arn)["stateMachineVersionArn"]
    routing: Any = [{"stateMachineVersionArn": version, "weight": 100}]
    for number in range(100):
        sfn.create_state_machine_alias(name=f"a{number}", routingConfiguration=routing)
    create = sfn.create_state_machine_alias
    code = _refused(create, name="one-more", routingConfiguration=routing)
    assert code == "ServiceQuotaExceededException"
    assert create(name="a7", routingConfiguration=routing)["stateMachineAliasArn"]


def test_a_state_machine_has_only_so_many_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    """The thousand of AWS are made three here."""
    monkeypatch.setattr(state_machines, "MOST_VERSIONS", 3)
    server = RunningServer()
    sfn = client_of(server.url)
    arn = machine(sfn, PASS, publish=True)
    for number in range(2):
        sfn.update_state_machine(
            stateMachineArn=arn,
            definition=json.dumps({**PASS, "Comment": str(number)}),
            publish=True,
        )
    before = sfn.describe_state_machine(stateMachineArn=arn)
    update: dict[str, Any] = {"stateMachineArn": arn, "definition": json.dumps(PASS)}
    code = _refused(sfn.update_state_machine, **update, publish=True)
    assert code == "ServiceQuotaExceededException"
    assert sfn.describe_state_machine(stateMachineArn=arn)["revisionId"] == before["revisionId"]
    sfn.update_state_machine(**update)
    code = _refused(sfn.publish_state_machine_version, stateMachineArn=arn)
    assert code == "ServiceQuotaExceededException"
    server.close()


def test_only_so_many_workers_wait_for_an_activity(monkeypatch: pytest.MonkeyPatch) -> None:
    """The thousand of AWS are made none here."""
    monkeypatch.setattr(activities, "MOST_WORKERS", 0)
    server = RunningServer()
    sfn = client_of(server.url)
    arn = sfn.create_activity(name="crowded")["activityArn"]
    assert _refused(sfn.get_activity_task, activityArn=arn) == "ActivityWorkerLimitExceeded"
    server.close()
