"""What the server says to those who may not ask, ask too much, or speak no HTTP."""

from __future__ import annotations

import json
import socket
from collections.abc import Generator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from stepsmith.server.http import body as request_body
from stepsmith.server.http import protocol
from tests.server.conftest import RunningServer
from tests.server.served import Served

AUTHORIZATION = (
    "AWS4-HMAC-SHA256 Credential=any/20261123/us-east-1/{}/aws4_request, "
    "SignedHeaders=host, Signature=0"
)
JSON = "application/x-amz-json-1.0"
STATES = {
    "Authorization": AUTHORIZATION.format("states"),
    "Content-Type": JSON,
    "X-Amz-Target": "AWSStepFunctions.ListStateMachines",
}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Generator[Served]:
    with Served(folder=tmp_path_factory.mktemp("served")) as server:
        yield server


def _connected(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=20)


def _all(connection: socket.socket) -> bytes:
    """Everything up to the end of the connection."""
    parts = []
    while part := connection.recv(65536):
        parts.append(part)
    return b"".join(parts)


def _request(
    served: Served,
    headers: Mapping[str, str],
    body: bytes = b"{}",
    *,
    head: str = "POST / HTTP/1.1",
    host: str | None = None,
) -> tuple[int, dict[str, str], bytes]:
    """The status, headers and body of the answer to a request of which nothing is added to."""
    told = {
        "Host": host or f"127.0.0.1:{served.port}",
        "Content-Length": str(len(body)),
        "Connection": "close",
        **headers,
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
    with _connected(served.port) as connection:
        connection.sendall(f"{head}\r\n{lines}\r\n".encode() + body)
        first, _, answer = _all(connection).partition(b"\r\n\r\n")
    status, *fields = first.decode().split("\r\n")
    return int(status.split()[1]), dict(field.split(": ", 1) for field in fields), answer


def _error(answer: tuple[int, dict[str, str], bytes]) -> tuple[int, str]:
    return answer[0], json.loads(answer[2])["__type"]


def test_a_signed_request_is_answered(served: Served) -> None:
    status, _, body = _request(served, STATES)
    assert (status, json.loads(body)) == (200, {"stateMachines": []})


def test_the_prefix_of_synchronous_calls_belongs_to_the_host(served: Served) -> None:
    for host in ("sync-127.0.0.1:1", "sync-localhost", "localhost:8083", "[::1]:8083"):
        assert _request(served, STATES, host=host)[0] == 200


def test_a_request_without_a_signature_is_refused(served: Served) -> None:
    headers = {"Content-Type": JSON, "X-Amz-Target": "DynamoDB_20120810.ListTables"}
    answer = _request(served, headers)
    assert _error(answer) == (403, "MissingAuthenticationTokenException")
    assert answer[1]["x-amzn-errortype"] == "MissingAuthenticationTokenException"


def test_a_request_without_a_signature_for_an_object_is_refused_in_xml(served: Served) -> None:
    status, headers, body = _request(served, {}, b"", head="GET /bucket/key HTTP/1.1")
    assert (status, headers["content-type"]) == (403, "application/xml")
    assert b"<Error><Code>MissingAuthenticationTokenException</Code>" in body


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "10.0.0.1", "a b"])
def test_a_request_to_another_host_is_refused(served: Served, host: str) -> None:
    assert _error(_request(served, STATES, host=host)) == (403, "AccessDeniedException")


@pytest.mark.parametrize(
    "header",
    [{"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}],
)
def test_a_request_from_a_web_page_is_refused(served: Served, header: dict[str, str]) -> None:
    assert _error(_request(served, {**STATES, **header})) == (403, "AccessDeniedException")


def test_a_web_page_cannot_look_at_the_servers_health(served: Served) -> None:
    head = "GET /health HTTP/1.1"
    assert _request(served, {"Origin": "https://evil.example"}, b"", head=head)[0] == 403


def test_a_web_page_of_this_machine_may_ask(served: Served) -> None:
    assert _request(served, {**STATES, "Origin": "http://localhost:3000"})[0] == 200


def test_a_presigned_query_is_a_signature(served: Served) -> None:
    s3 = served.client("s3", s3={"addressing_style": "path"})
    s3.create_bucket(Bucket="presigned")
    s3.put_object(Bucket="presigned", Key="k", Body=b"content")
    url = s3.generate_presigned_url("get_object", {"Bucket": "presigned", "Key": "k"})
    head = f"GET {url.removeprefix(served.url)} HTTP/1.1"
    assert _request(served, {}, b"", head=head)[::2] == (200, b"content")


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b'{"name": "a', "SerializationException"),
        (b'{"name": "\xff\xfe"}', "SerializationException"),
        (b"[]", "SerializationException"),
        (b"", "SerializationException"),
    ],
)
def test_what_is_no_request_gets_an_error(served: Served, body: bytes, error: str) -> None:
    headers = {**STATES, "X-Amz-Target": "AWSStepFunctions.CreateActivity"}
    status, code = _error(_request(served, headers, body))
    assert (status, code) in {(400, error), (400, "ValidationException")}


@pytest.mark.parametrize("target", ["AWSStepFunctions.Nothing", "AWSStepFunctions.", "Wrong.Start"])
def test_an_unknown_operation_gets_an_error(served: Served, target: str) -> None:
    answer = _request(served, {**STATES, "X-Amz-Target": target})
    assert _error(answer) == (400, "UnknownOperationException")


def test_a_body_that_is_too_large_is_not_read(served: Served) -> None:
    headers = {**STATES, "Content-Length": str(10 * 1024 * 1024)}
    assert _error(_request(served, headers, b"")) == (413, "RequestEntityTooLargeException")


def test_a_body_without_a_length_is_read_up_to_the_limit(served: Served) -> None:
    """The server hangs up while the client still writes, which may cost it the answer."""
    lines = "".join(f"{name}: {value}\r\n" for name, value in STATES.items())
    head = f"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n{lines}\r\n"
    with _connected(served.port) as connection:
        connection.sendall(head.encode())
        piece = b"100000\r\n" + b" " * 1024 * 1024 + b"\r\n"
        with pytest.raises((BrokenPipeError, ConnectionResetError)):
            connection.sendall(piece * 100)
    assert _request(served, STATES)[0] == 200


def test_a_head_without_an_end_is_cut_off(served: Served) -> None:
    with _connected(served.port) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"x" * 100_000)
        assert _all(connection).startswith(b"HTTP/1.1 431 ")


@pytest.mark.parametrize("text", [b"\x16\x03\x01 no HTTP\r\n\r\n", b"GET\r\n\r\n", b"\0" * 100])
def test_what_is_no_http_ends_the_connection(served: Served, text: bytes) -> None:
    with _connected(served.port) as connection:
        connection.sendall(text)
        assert _all(connection)[:13] in (b"HTTP/1.1 400 ", b"")
    assert _request(served, STATES)[0] == 200


def test_a_path_that_is_no_ascii_ends_the_connection(served: Served) -> None:
    with _connected(served.port) as connection:
        connection.sendall(b"GET /\xff\xfe HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert _all(connection)[:10] in (b"HTTP/1.1 4", b"")
    assert _request(served, STATES)[0] == 200


def test_a_client_that_hangs_up_in_a_body_changes_nothing(served: Served) -> None:
    headers = {**STATES, "X-Amz-Target": "AWSStepFunctions.CreateActivity"}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    with _connected(served.port) as connection:
        head = f"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n{lines}\r\n"
        connection.sendall(head.encode() + b'{"name": "half"}')
    assert served.client("stepfunctions").list_activities()["activities"] == []


def test_the_answer_to_head_has_no_body(served: Served) -> None:
    s3 = served.client("s3", s3={"addressing_style": "path"})
    s3.create_bucket(Bucket="heads")
    s3.put_object(Bucket="heads", Key="k", Body=b"12345")
    headers = {"Authorization": AUTHORIZATION.format("s3")}
    status, answered, body = _request(served, headers, b"", head="HEAD /heads/k HTTP/1.1")
    assert (status, answered["content-length"], body) == (200, "5", b"")


def test_one_connection_carries_requests_for_several_services(served: Served) -> None:
    with _connected(served.port) as connection, connection.makefile("rb") as answers:
        for service, target in (
            ("states", "AWSStepFunctions.ListStateMachines"),
            ("dynamodb", "DynamoDB_20120810.ListTables"),
            ("states", "AWSStepFunctions.ListStateMachines"),
        ):
            authorization = AUTHORIZATION.format(service)
            head = (
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n"
                f"Authorization: {authorization}\r\nX-Amz-Target: {target}\r\n"
                f"Content-Type: {JSON}\r\n\r\n"
            )
            connection.sendall(head.encode() + b"{}")
            assert answers.readline() == b"HTTP/1.1 200 OK\r\n"
            length = 0
            while (line := answers.readline()) != b"\r\n":
                name, _, value = line.decode().partition(": ")
                length = int(value) if name.lower() == "content-length" else length
            answers.read(length)


def test_a_thousand_long_polls_leave_room_for_others(served: Served) -> None:
    sfn = served.client("stepfunctions")
    arn = sfn.create_activity(name="crowded")["activityArn"]
    body = json.dumps({"activityArn": arn}).encode()
    headers = {**STATES, "X-Amz-Target": "AWSStepFunctions.GetActivityTask"}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    head = f"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(body)}\r\n{lines}\r\n"
    with ExitStack() as stack:
        for _ in range(1000):
            connection = stack.enter_context(_connected(served.port))
            connection.sendall(head.encode() + body)
        with ThreadPoolExecutor(4) as threads:
            listed = list(threads.map(lambda _: sfn.list_activities()["activities"], range(20)))
        assert [activities[0]["name"] for activities in listed] == ["crowded"] * 20
    sfn.delete_activity(activityArn=arn)


def test_a_worker_that_hung_up_is_given_no_task(served: Served) -> None:
    sfn = served.client("stepfunctions")
    arn = sfn.create_activity(name="left")["activityArn"]
    body = json.dumps({"activityArn": arn}).encode()
    headers = {**STATES, "X-Amz-Target": "AWSStepFunctions.GetActivityTask"}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    head = f"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(body)}\r\n{lines}\r\n"
    with _connected(served.port) as connection:
        connection.sendall(head.encode() + body)
        sfn.list_activities()  # the poll has come by now
    definition = {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": arn, "End": True}}}
    machine = sfn.create_state_machine(
        name="left",
        definition=json.dumps(definition),
        roleArn="arn:aws:iam::123456789012:role/machine",
    )["stateMachineArn"]
    sfn.list_activities()  # its end too
    sfn.start_execution(stateMachineArn=machine)
    assert "taskToken" in sfn.get_activity_task(activityArn=arn)
    sfn.delete_activity(activityArn=arn)


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> Generator[int]:
    """The port of a server without patience."""
    monkeypatch.setattr(protocol, "HEAD_SECONDS", 0.05)
    monkeypatch.setattr(request_body, "PIECE_SECONDS", 0.05)
    server = RunningServer()
    yield int(server.url.rpartition(":")[2])
    server.close()


@pytest.mark.parametrize("text", [b"", b"POST / HTTP/1.1\r\nHost: lo"])
def test_a_client_that_sends_no_head_is_hung_up_on(hasty: int, text: bytes) -> None:
    with _connected(hasty) as connection:
        connection.sendall(text)
        assert _all(connection) == b""


def test_a_client_that_sends_no_body_is_told_so(hasty: int) -> None:
    lines = "".join(f"{name}: {value}\r\n" for name, value in STATES.items())
    with _connected(hasty) as connection:
        head = f"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n{lines}\r\n"
        connection.sendall(head.encode())
        answer = _all(connection)
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert b'"__type":"RequestTimeout"' in answer
