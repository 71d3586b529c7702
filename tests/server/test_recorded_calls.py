"""The API answers as AWS itself did; what differs is listed with its reason."""

from __future__ import annotations

import json
from collections.abc import Generator
from typing import Any, Final

import pytest
from botocore.exceptions import ClientError

from tests.conformance.recorded_case import ABSENT, Case, index, judge, known_failures, load
from tests.server.conftest import RunningServer, client_of
from tests.server.recorded_calls import ACCOUNT, RECORDED_ACCOUNT, call_again, without
from tests.server.recorded_tasks import RecordedTasks

_OPERATIONS: Final = {
    "create_error": "create_state_machine",
    "test_state": "test_state",
    "validate_definition": "validate_state_machine_definition",
}
CASES: Final = [one for one in index() if one["kind"] in {"api_sequence", *_OPERATIONS}]

pytestmark = [
    pytest.mark.skipif(not CASES, reason=ABSENT),
    pytest.mark.needs("what AWS recorded, and this server's tasks"),
]


@pytest.fixture(scope="module")
def tasks() -> RecordedTasks:
    """Does the tasks' work."""
    return RecordedTasks()


@pytest.fixture(scope="module")
def recorded(request: pytest.FixtureRequest, tasks: RecordedTasks) -> Generator[Any]:
    """A client of the API under test, whose tasks are answered as in the recordings."""
    given = request.config.getoption("--sfn-endpoint")
    if given is not None:
        yield client_of(given)
        return
    server = RunningServer(tasks)
    yield client_of(server.url)
    server.close()


@pytest.mark.parametrize("entry", CASES, ids=[entry["id"] for entry in CASES])
def test_the_api_answers_as_recorded(entry: Case, recorded: Any, tasks: RecordedTasks) -> None:
    case = load(entry)
    tasks.use(case.get("lambdas", {}))
    if entry["kind"] == "api_sequence":
        differences = call_again(recorded, case, CASES.index(entry))
    else:
        differences = _differences(recorded, case, _OPERATIONS[entry["kind"]])

    if entry["id"] in known_failures():
        assert differences, "it passes now: take it off docs/conformance.md"
    else:
        assert not differences


def _differences(client: Any, case: Case, operation: str) -> list[str]:
    expected, wildcards = case["expected"], case.get("wildcards")
    differences: list[str]
    try:
        answer = getattr(client, operation)(**case["request"])
    except ClientError as error:
        told = judge().normalise(str(error).replace(" (reached max retries: 0)", ""))
        if "exception" not in expected:
            return [told]
        differences = judge().compare(_told(expected["exception"], error), told, wildcards)
        return differences
    if "response" not in expected:
        return [f"no error, but {answer}"]
    answer.pop("ResponseMetadata")
    skipped = {path.rpartition(".")[2] for path in case.get("skip_paths", ())}
    shown = json.loads(json.dumps(answer).replace(ACCOUNT, RECORDED_ACCOUNT))
    shown, wanted = without(shown, skipped), without(expected["response"], skipped)
    differences = judge().compare(wanted, judge().normalise(shown), wildcards)
    return differences


def _told(exception: Case, error: ClientError) -> str:
    """A recorded exception, as boto3 tells it."""
    if "exception_value" in exception:
        return str(exception["exception_value"])
    code, message = exception["Error"]["Code"], exception["Error"]["Message"]
    return (
        f"An error occurred ({code}) when calling the {error.operation_name} operation: {message}"
    )
