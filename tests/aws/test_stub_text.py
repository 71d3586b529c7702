"""The types of services that come with the library, and how they are made."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import stepsmith.aws
from stepsmith.aws.service import service
from stepsmith.aws.stub_text import module_text, stub_text
from stepsmith.integrations.service_models import botocore_names

FOLDER = Path(stepsmith.aws.__file__).parent
SHIPPED = sorted(path.stem for path in FOLDER.glob("*.pyi"))


def test_the_common_services_come_with_types() -> None:
    assert SHIPPED == [
        "backup",
        "batch",
        "dynamodb",
        "ecs",
        "events",
        "lambda_",
        "rds",
        "s3",
        "sagemaker",
        "sns",
        "sqs",
        "stepfunctions",
    ]


@pytest.mark.parametrize("name", SHIPPED)
def test_what_is_shipped_is_what_the_command_makes(name: str) -> None:
    """With the version of botocore that the lock has; `stepsmith stubs` makes them anew."""
    assert (FOLDER / f"{name}.pyi").read_text(encoding="utf-8") == stub_text(service(name))
    assert (FOLDER / f"{name}.py").read_text(encoding="utf-8") == module_text(service(name))


def part(text: str, start: str, lines: int) -> list[str]:
    """Some lines of a text, from the one that begins so."""
    found = text.splitlines()
    first = next(i for i, line in enumerate(found) if line.startswith(start))
    return found[first : first + lines]


def test_an_operation_takes_its_parameters_by_name_the_required_ones_first() -> None:
    (line,) = part(stub_text(service("sqs")), "def send_message(", 1)
    assert line == (
        "def send_message(*, QueueUrl: _Any, MessageBody: _Any, DelaySeconds: int | None = ..., "
        "MessageAttributes: _Mapping[str, _Mapping[str, _Any]] | None = ..., "
        "MessageSystemAttributes: _Mapping[str, _Mapping[str, _Any]] | None = ..., "
        "MessageDeduplicationId: _Any | None = ..., MessageGroupId: _Any | None = ...) "
        "-> OptimisedSendMessageResult: ..."
    )


def test_members_that_may_be_left_out_may_be_none() -> None:
    assert part(stub_text(service("batch")), "class SubmitJobResponse", 4) == [
        "class SubmitJobResponse(_Structure):",
        "    JobArn: str | None",
        "    JobName: str",
        "    JobId: str",
    ]


def test_a_job_says_what_it_gives_in_the_end() -> None:
    assert part(stub_text(service("batch")), "@_job", 1) == ["@_job(JobDetail)"]


def test_integrations_that_spell_members_otherwise_have_types_of_their_own() -> None:
    text = stub_text(service("dynamodb"))
    assert "    BOOL: bool | None" in part(text, "class OptimisedAttributeValue(", 11)
    assert "    Bool: bool | None" in part(text, "class AttributeValue(", 11)


def test_errors_derive_from_the_one_that_stands_for_all() -> None:
    assert part(stub_text(service("sns")), "class errors", 3) == [
        "class errors:",
        "    class SnsException(_AwsError): ...",
        "    class AuthorizationErrorException(SnsException): ...",
    ]


# Every tenth service: all of them take half a minute.
@pytest.mark.parametrize("name", sorted(botocore_names())[::10])
def test_any_services_stub_is_python_and_no_member_hides_a_type(name: str) -> None:
    tree = ast.parse(stub_text(service(name)))
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name != "errors":
            members = {
                m.target.id: m
                for m in node.body
                if isinstance(m, ast.AnnAssign) and isinstance(m.target, ast.Name)
            }
            for member in members.values():
                assert not set(members) & set(re.findall(r"\w+", ast.unparse(member.annotation)))
