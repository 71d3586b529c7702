"""Task and Parallel states: what JSONPath mode reads for them."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.engine import Failed, Succeeded, run
from tests.engine.jsonpath.paths_machine import at_s, failure_of, machine, only, output_of
from tests.engine.scripted_tasks import Script, boom, lost
from tests.engine.small_machine import details, part, task


def test_limits_may_be_read_from_the_input() -> None:
    script = Script(Succeeded(0))
    state = task(TimeoutSecondsPath="$.limits.all", HeartbeatSecondsPath="$.limits.beat")

    run(only(state), {"limits": {"all": 30, "beat": 10.0}}, script)

    (request,) = script.requests
    assert (request.timeout_seconds, request.heartbeat_seconds) == (30, 10)


@pytest.mark.parametrize("seconds", [5, 5.0])
def test_a_limit_that_is_written_down(seconds: float) -> None:
    result = run(only(task(TimeoutSeconds=seconds)), {}, lost)

    assert (result.error, result.virtual_seconds) == ("States.Timeout", 5)


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (
            "soon",
            'The TimeoutSecondsPath field refers to value "soon" '
            "which is not a valid integer: $.limit",
        ),
        (-1, "TimeoutSeconds cannot be negative."),
        (1e300, "TimeoutSeconds cannot be more than 99999999."),
    ],
)
def test_a_limit_that_is_none_ends_the_execution(value: Any, problem: str) -> None:
    state = task(TimeoutSecondsPath="$.limit")

    assert failure_of(state, {"limit": value}) == ("States.Runtime", at_s(problem))


def test_a_limit_that_is_not_there_ends_the_execution() -> None:
    assert failure_of(task(TimeoutSecondsPath="$.limit"), {}) == (
        "States.Runtime",
        at_s("Invalid path '$.limit' : No results for path: $['limit']"),
    )


@pytest.mark.parametrize("credentials", [{"RoleArn": "arn:r"}, {"RoleArn.$": "$.role"}])
def test_the_role_to_assume(credentials: dict[str, str]) -> None:
    script = Script(Succeeded(0))

    result = run(only(task(Credentials=credentials)), {"role": "arn:r"}, script)

    assert script.requests[0].credentials == {"RoleArn": "arn:r"}
    assert details(result, "TaskScheduled")[0]["taskCredentials"] == {"roleArn": "arn:r"}


@pytest.mark.parametrize(("role", "shown"), [(1, "1"), ("", '""')])
def test_a_role_that_is_no_text_ends_the_execution(role: Any, shown: str) -> None:
    state = task(Credentials={"RoleArn.$": "$.role"})

    assert failure_of(state, {"role": role}) == (
        "States.Runtime",
        at_s(
            f'The Credentials field needs a RoleArn that is a string, but has {{"RoleArn":{shown}}}'
        ),
    )


def test_a_caught_error_is_the_output_unless_a_path_says_where_it_goes() -> None:
    def caught(**fields: Any) -> Any:
        catcher = {"ErrorEquals": ["Boom"], "Next": "Caught", **fields}
        definition = machine(Work=task(Catch=[catcher]), Caught={"Type": "Succeed"})
        return run(definition, {"x": 1}, lambda request: boom("why")).output

    error = {"Error": "Boom", "Cause": "why"}
    assert caught() == error
    assert caught(ResultPath="$.error") == {"x": 1, "error": error}
    assert caught(ResultPath=None) == {"x": 1}


def test_parameters_are_read_anew_for_each_try() -> None:
    script = Script(Failed("Boom"), Succeeded(0))
    retry = [{"ErrorEquals": ["Boom"]}]
    state = task(Parameters={"try.$": "$$.State.RetryCount"}, Retry=retry)

    run(only(state), {}, script)

    assert [request.arguments for request in script.requests] == [{"try": 0}, {"try": 1}]


def test_an_intrinsic_function_that_fails_ends_the_execution() -> None:
    state = task(Parameters={"a.$": "States.ArrayGetItem($.xs, 5)"})

    assert failure_of(state, {"xs": [1]}) == (
        "States.Runtime",
        at_s(
            "The function 'States.ArrayGetItem($.xs, 5)' had the following error: "
            "Invalid arguments in States.ArrayGetItem"
        ),
    )


def test_branches_are_given_the_parameters_and_their_results_join_the_input() -> None:
    state = {
        "Type": "Parallel",
        "Parameters": {"n.$": "$.n"},
        "Branches": [
            part(A={"Type": "Pass"}),
            part(B={"Type": "Pass", "InputPath": "$.n"}),
        ],
        "ResultSelector": {"second.$": "$[1]", "all.$": "$"},
        "ResultPath": "$.result",
    }

    assert output_of(state, {"n": 1}) == {
        "n": 1,
        "result": {"second": 1, "all": [{"n": 1}, 1]},
    }
