"""HTTPS APIs called in a plain run, against a server of the test's own."""

from __future__ import annotations

import json
import urllib.error
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

import pytest
from pydantic import BaseModel

from stepsmith import (
    DeclarationError,
    HttpStatus,
    HttpTimeout,
    TaskFailed,
    http_endpoint,
    retry,
    services_answered_by,
)
from stepsmith.aws.calling import Asked

ARN = "arn:aws:events:us-east-1:123456789012:connection/shop/1"
API = http_endpoint(connection=ARN)


class Echo(BaseModel):
    method: str
    path: str
    body: Any


class Server:
    """Tells each request back; `/status/404` answers so, `/text` in text, `/slow` not at all."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.released = Event()
        server = self

        class Handler(BaseHTTPRequestHandler):
            def _serve(self) -> None:
                server.seen.append(self.path)
                length = int(self.headers.get("Content-Length", 0))
                body = json.loads(self.rfile.read(length)) if length else None
                if self.path == "/slow":
                    server.released.wait()
                status = int(self.path.rpartition("/")[2]) if "/status/" in self.path else 200
                told = {"method": self.command, "path": self.path, "body": body}
                content = b"plain" if self.path == "/text" else json.dumps(told).encode()
                with suppress(BrokenPipeError):  # who asked for /slow has gone
                    self.send_response(status)
                    self.send_header("X-Kind", self.headers.get("X-Kind", "none"))
                    self.end_headers()
                    self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = _serve

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        self._thread = Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        self.released.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    started = Server()
    yield started
    started.close()


def test_a_request_has_its_body_headers_and_query(server: Server) -> None:
    answer = API.post(
        f"{server.url}/parcels",
        returns=Echo,
        body={"id": "p-1"},
        headers={"X-Kind": "new"},
        query={"dry": "yes", "tag": ["a", "b"]},
    )
    assert answer.StatusCode == 200
    assert answer.Headers["x-kind"] == ["new"]
    assert answer.ResponseBody == Echo(
        method="POST", path="/parcels?dry=yes&tag=a&tag=b", body={"id": "p-1"}
    )


@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete", "options"])
def test_every_method_is_there(server: Server, method: str) -> None:
    answer = getattr(API, method)(f"{server.url}/a")
    assert answer.ResponseBody == {"method": method.upper(), "path": "/a", "body": None}


def test_what_is_no_json_is_text(server: Server) -> None:
    assert API.get(f"{server.url}/text").ResponseBody == "plain"


def test_a_refusal_is_the_error_of_its_status(server: Server) -> None:
    with pytest.raises(HttpStatus(404)) as raised:
        API.get(f"{server.url}/status/404")
    assert isinstance(raised.value, TaskFailed)
    assert json.loads(str(raised.value))["path"] == "/status/404"


def test_errors_are_retried(server: Server) -> None:
    patient = retry(on=[HttpStatus(429)], max_attempts=2)
    with pytest.raises(HttpStatus(429)):
        API.get.with_options(retry=patient)(f"{server.url}/status/429")
    assert server.seen == ["/status/429"] * 3


def test_no_answer_in_time_is_an_error_of_its_own(server: Server) -> None:
    with pytest.raises(HttpTimeout):
        API.get.with_options(timeout_seconds=1)(f"{server.url}/slow")


def test_nobody_to_answer_is_pythons_own_error() -> None:
    with pytest.raises(urllib.error.URLError):
        API.get("http://127.0.0.1:9/")


def test_an_error_of_a_status_is_one_class() -> None:
    assert HttpStatus(503) is HttpStatus(503)
    assert HttpStatus(503).error_names == ("States.Http.StatusCode.503",)
    with pytest.raises(DeclarationError):
        HttpStatus(200)


def test_a_connection_is_named() -> None:
    with pytest.raises(DeclarationError, match="connection= takes the ARN"):
        http_endpoint(connection="")


def test_a_function_answers_in_place_of_the_api() -> None:
    asked: list[tuple[str, str, dict[str, Any]]] = []

    def answer(what: Asked, arguments: dict[str, Any]) -> Any:
        asked.append((str(what), what.resource, arguments))
        return {"StatusCode": 201, "StatusText": "Created", "Headers": {}, "ResponseBody": 1}

    with services_answered_by(answer):
        assert API.put("https://api.example.com/a", body=[1]).ResponseBody == 1
    assert asked == [
        (
            "http.put",
            "arn:aws:states:::http:invoke",
            {
                "ApiEndpoint": "https://api.example.com/a",
                "Method": "PUT",
                "Authentication": {"ConnectionArn": ARN},
                "RequestBody": [1],
            },
        )
    ]
