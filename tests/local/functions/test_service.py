"""Invocations apart from a server: tries, kept processes, the end."""

from __future__ import annotations

import io
import json
import os
import time
import zipfile
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from stepsmith.local.cloud import LocalCloud
from stepsmith.local.functions.invoke_request import InvokeRequest
from stepsmith.local.functions.log import FunctionLogs
from stepsmith.local.functions.service import LambdaService
from stepsmith.local.functions.source import FunctionSource

COUNTING = """
import os
def handler(event, context):
    with open(event, "a") as file:
        file.write(context.aws_request_id + "\\n")
    raise RuntimeError(str(os.getpid()))
"""


@pytest.fixture
def cloud() -> Generator[LocalCloud]:
    with LocalCloud() as cloud:
        cloud.session().client("iam").create_role(
            RoleName="role", AssumeRolePolicyDocument=json.dumps(TRUST)
        )
        yield cloud


@pytest.fixture
def service(cloud: LocalCloud) -> Generator[LambdaService]:
    def endpoint() -> str:
        return cloud.endpoint.url

    session = cloud.session()
    service = LambdaService(
        FunctionSource(session, endpoint),
        endpoint(),
        FunctionLogs(session, endpoint),
        retry_seconds=(0.01, 0.01),
    )
    yield service
    service.close()


TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": {"Service": "lambda.amazonaws.com"},
            "Action": "sts:AssumeRole",
        }
    ],
}


def make(cloud: LocalCloud, code: str) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("app.py", code)
    client: Any = cloud.session().client("lambda")
    client.create_function(
        FunctionName="f",
        Runtime="python3.12",
        Role="arn:aws:iam::123456789012:role/role",
        Handler="app.handler",
        Code={"ZipFile": data.getvalue()},
        Timeout=30,
    )


def invoke(service: LambdaService, event: Any, invocation_type: str = "RequestResponse") -> Any:
    request = InvokeRequest("f", json.dumps(event).encode(), invocation_type=invocation_type)
    body = service.invoke(request).body
    return json.loads(body) if body else None


def test_an_event_that_fails_is_tried_twice_more(
    cloud: LocalCloud, service: LambdaService, tmp_path: Path
) -> None:
    make(cloud, COUNTING)
    invoke(service, str(tmp_path / "tries"), "Event")
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and len(_lines(tmp_path / "tries")) < 3:
        time.sleep(0.05)
    time.sleep(0.3)
    ids = _lines(tmp_path / "tries")
    assert len(ids) == 3
    assert len(set(ids)) == 1


def test_no_process_is_left_at_the_end(
    cloud: LocalCloud, service: LambdaService, tmp_path: Path
) -> None:
    make(cloud, COUNTING)
    process = int(invoke(service, str(tmp_path / "tries"))["errorMessage"])
    assert _is_running(process)
    service.close()
    assert not _is_running(process)


def test_a_function_sees_nothing_of_the_servers_environment(
    cloud: LocalCloud, service: LambdaService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_PASSWORD", "secret")
    make(cloud, "import os\ndef handler(event, context): return dict(os.environ)")
    seen = invoke(service, None)
    assert not {"DATABASE_PASSWORD", "STEPSMITH_LAYER_PATHS"} & seen.keys()
    assert seen["AWS_ACCESS_KEY_ID"] == "local"
    assert seen["HOME"] != os.environ.get("HOME")


def test_a_function_whose_code_is_gone_fails_with_an_error_of_lambda(
    cloud: LocalCloud, service: LambdaService
) -> None:
    make(cloud, "def handler(event, context): return event")
    cloud.session().client("lambda").delete_function(FunctionName="f")
    assert invoke(service, None) == {
        "Type": "User",
        "Message": "Function not found: arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST",
    }


def _lines(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []


def _is_running(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
