"""Mock configurations that cannot be used, and where `stepsmith serve` finds one that can."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.errors import LocalCloudError
from stepsmith.server.mocks.json_file import read_json
from tests.server.served import ROLE, Served, serve
from tests.server.test_executions import ended

CASES = {"Orders": {"TestCases": {"Case": {"Charge": "Charged"}}}}
RESPONSES = {"Charged": {"0": {"Return": 1}}}
RUNS = json.dumps({"StateMachines": CASES, "MockedResponses": RESPONSES})
CHARGE = {"Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": True}


def complaint(folder: Path, text: str, name: str = "mocks.json") -> str:
    """What `stepsmith serve` says of a mock configuration instead of starting."""
    (folder / name).write_text(text)
    refused = serve("--port", "0", "--mock-config", name, folder=folder)
    assert refused.returncode == 1
    return refused.stderr.removeprefix("error: ").rstrip("\n")


def problems(document: Any) -> list[str]:
    """What is wrong with a mock configuration."""
    try:
        read_json(json.dumps(document), "mocks.json")
    except LocalCloudError as error:
        return str(error).splitlines()
    return []


def output(server: Served) -> str:
    """What the mocked state machine gives."""
    sfn = server.client("stepfunctions")
    definition = {"StartAt": "Charge", "States": {"Charge": CHARGE}}
    arn = sfn.create_state_machine(
        name="Orders", definition=json.dumps(definition), roleArn=ROLE, type="EXPRESS"
    )["stateMachineArn"]
    return str(sfn.start_sync_execution(stateMachineArn=f"{arn}#Case")["output"])


def test_a_file_that_is_not_json_is_told_with_the_place(tmp_path: Path) -> None:
    assert complaint(tmp_path, '{"StateMachines": {,}}') == (
        "mocks.json: this mock configuration is not JSON: Expecting property name enclosed in "
        "double quotes: line 1 column 20 (char 19)"
    )


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    refused = serve("--port", "0", "--mock-config", "none.json", folder=tmp_path)
    assert refused.stderr == (
        "error: none.json: this mock configuration cannot be read: No such file or directory\n"
    )


def test_all_problems_are_told_at_once_with_their_places(tmp_path: Path) -> None:
    machines = {
        "A": {"TestCases": {"Case": {"Charge": "Charge", "Ship": 7}}},
        "B": {"Testcases": {}},
    }
    text = json.dumps({"StateMachines": machines, "MockedResponses": RESPONSES})
    assert complaint(tmp_path, text).splitlines() == [
        "mocks.json: /StateMachines/A/TestCases/Case/Charge: no mocked response is called Charge; "
        "did you mean Charged?",
        "mocks.json: /StateMachines/A/TestCases/Case/Ship: give the name of one of the "
        "MockedResponses, not a number",
        "mocks.json: /StateMachines/B/TestCases: an object is missing here",
    ]


@pytest.mark.parametrize(
    ("responses", "told"),
    [
        (
            {"0": {"Retrun": 1}},
            "/0: a response holds either Return or Throw, this one Retrun",
        ),
        ({"0": {}}, "/0: a response holds either Return or Throw, this one nothing"),
        (
            {"0": {"Return": 1, "Throw": {"Error": "E"}}},
            "/0: a response holds either Return or Throw, this one Return and Throw",
        ),
        (
            {"0": {"Throw": {"Cause": "C"}}},
            "/0/Throw/Error: give the name of the error, such as Lambda.Unknown",
        ),
        (
            {"2-1": {"Return": 1}},
            '/2-1: name the attempts that get this response: "0" for the first, "1-2" for the two '
            "after it, below 100000",
        ),
        ({"0": {"Return": 1}, "2": {"Return": 1}}, ": attempt 1 has no response; number them"),
        (
            {"0-1": {"Return": 1}, "1": {"Return": 2}},
            ": attempt 1 has more than one response; number them from 0 on",
        ),
        ([], ": expected an object, not an array"),
    ],
)
def test_a_wrong_response_is_told_with_its_place(responses: Any, told: str) -> None:
    document = {"StateMachines": CASES, "MockedResponses": {"Charged": responses}}
    (problem,) = problems(document)
    assert problem.startswith("mocks.json: /MockedResponses/Charged" + told)


def test_what_only_python_takes_for_a_number_is_no_json(tmp_path: Path) -> None:
    assert complaint(tmp_path, '{"StateMachines": NaN}') == (
        "mocks.json: this mock configuration is not JSON: NaN is no number of JSON"
    )


NAMES = st.sampled_from(
    ["StateMachines", "MockedResponses", "TestCases", "A", "Return", "Throw", "Error", "Cause"]
) | st.sampled_from(["0", "1", "0-1", "1-2", "2-1", "-", "٣", "9" * 5000])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["A", "B"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(NAMES, ANYTHING, max_size=4))
def test_whatever_is_wrong_is_told_with_its_place(document: dict[str, Any]) -> None:
    assert all(problem.startswith("mocks.json: /") for problem in problems(document))


def test_a_python_file_that_does_not_run_is_told_with_the_line(tmp_path: Path) -> None:
    assert complaint(tmp_path, "import json\nMOCKS = json.nothing\n", "mocks.py") == (
        "mocks.py:2: these mocks cannot be loaded: AttributeError: module 'json' has no attribute "
        "'nothing'"
    )


def test_python_mocks_of_another_form_are_told(tmp_path: Path) -> None:
    assert complaint(tmp_path, "MOCKS = {'Orders': {'Case': 7}}\n", "mocks.py") == (
        "mocks.py: MOCKS['Orders']['Case']: expected a dict of names, not 7"
    )


def test_the_variable_of_step_functions_local_names_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "other.json").write_text(RUNS)
    monkeypatch.setenv("SFN_MOCK_CONFIG", str(tmp_path / "other.json"))
    with Served(folder=tmp_path) as server:
        assert output(server) == "1"


def test_a_mock_config_file_where_it_is_started_is_found(tmp_path: Path) -> None:
    (tmp_path / "MockConfigFile.json").write_text(RUNS)
    with Served(folder=tmp_path) as server:
        assert "Test cases are those of MockConfigFile.json." in server.lines
        assert output(server) == "1"


def test_an_execution_that_goes_on_after_a_crash_goes_on_with_its_test_case(
    tmp_path: Path,
) -> None:
    """With the response after those that it has had."""
    states = {
        "Charge": {"Type": "Task", "Resource": CHARGE["Resource"], "Next": "Wait"},
        "Wait": {"Type": "Wait", "Seconds": 2, "Next": "Twice?"},
        "Twice?": {
            "Type": "Choice",
            "Choices": [{"Variable": "$", "NumericEquals": 2, "Next": "Done"}],
            "Default": "Charge",
        },
        "Done": {"Type": "Succeed"},
    }
    definition = {"StartAt": "Charge", "States": states}
    responses = {"Charged": {"0": {"Return": 1}, "1": {"Return": 2}}}
    (tmp_path / "MockConfigFile.json").write_text(
        json.dumps({"StateMachines": CASES, "MockedResponses": responses})
    )
    db = str(tmp_path / "server.db")
    with Served("--db", db, folder=tmp_path) as first:
        sfn = first.client("stepfunctions")
        machine = sfn.create_state_machine(
            name="Orders", definition=json.dumps(definition), roleArn=ROLE
        )["stateMachineArn"]
        arn = sfn.start_execution(stateMachineArn=f"{machine}#Case")["executionArn"]
        while len(sfn.get_execution_history(executionArn=arn)["events"]) < 7:
            pass
        first.kill()
    with Served("--db", db, folder=tmp_path) as second:
        described = ended(second.client("stepfunctions"), arn)
        assert described["output"] == "2"
