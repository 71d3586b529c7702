"""The quotas of variables, counted in bytes of JSON, in AWS's words (recorded by others).

See https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html
"""

from __future__ import annotations

from typing import Any

from stepsmith.engine import Failed, Succeeded, run
from tests.engine.scripted_tasks import Script, no_tasks
from tests.engine.small_machine import chain, details, links, part, task


def padded(length: int) -> str:
    return f"{{% $pad('', {length}, 'x') %}}"


def assigning(**values: Any) -> dict[str, Any]:
    return {"Type": "Pass", "Assign": values}


def test_a_variable_has_262_144_bytes_at_the_most() -> None:
    assert run(chain(A=assigning(x=padded(262_142))), {}, no_tasks).status == "SUCCEEDED"

    result = run(chain(A=assigning(x=padded(262_143))), {}, no_tasks)

    assert (result.error, result.cause) == (
        "States.DataLimitExceeded",
        "Variable size limit exceeded. Variable 'x' in state 'A' was assigned 262145 bytes.",
    )


def test_what_one_state_assigns_has_262_144_bytes_at_the_most() -> None:
    enough, too_much = padded(131_070), padded(131_071)
    assert run(chain(A=assigning(x=enough, y=enough)), {}, no_tasks).status == "SUCCEEDED"

    result = run(chain(A=assigning(x=too_much, y=too_much)), {}, no_tasks)

    assert result.cause == (
        "State total variable size limit exceeded. Variable 'y' in state 'A' was assigned "
        "131073 bytes, which caused the size of variables assigned in the state to exceed its "
        "limit by 2 bytes."
    )


def test_all_variables_together_have_10_mib_at_the_most() -> None:
    states = {f"Assign{n}": assigning(**{f"v{n}": padded(250_000)}) for n in range(1, 44)}

    result = run(chain(**states), {}, no_tasks)

    cause = (
        "Execution total variable size limit exceeded. State 'Assign42' assigned variables that "
        "exceed the total execution limit by 14324 bytes."
    )
    assert (result.error, result.cause) == ("States.DataLimitExceeded", cause)
    assert links(result)[-3:] == [
        (84, 83, "PassStateEntered"),
        (85, 84, "EvaluationFailed"),
        (86, 85, "ExecutionFailed"),
    ]
    assert details(result, "EvaluationFailed") == [
        {
            "error": "States.DataLimitExceeded",
            "cause": cause,
            "location": "Assign",
            "state": "Assign42",
        }
    ]


def test_assigning_a_variable_anew_frees_its_room() -> None:
    states = {f"S{n}": assigning(same=padded(262_100)) for n in range(45)}

    assert run(chain(**states), {}, no_tasks).status == "SUCCEEDED"


def filled(count: int, prefix: str) -> dict[str, Any]:
    """States that assign about 250 KB each."""
    return {f"{prefix}{n}": assigning(**{f"v{n}": padded(250_000)}) for n in range(count)}


def test_variables_of_branches_that_run_side_by_side_count_together() -> None:
    branches = [part(**filled(25, "A")), part(**filled(25, "B"))]

    result = run(chain(Both={"Type": "Parallel", "Branches": branches}), {}, no_tasks)

    assert result.cause is not None
    assert result.cause.endswith("exceed the total execution limit by 14324 bytes.")
    assert sum("assignedVariables" in event for event in details(result, "PassStateExited")) == 41


def test_variables_of_an_iteration_that_has_ended_take_no_room() -> None:
    each = {
        "Type": "Map",
        "Items": [1, 2, 3],
        "MaxConcurrency": 1,
        "ItemProcessor": part(**filled(20, "S")),
    }

    assert run(chain(Each=each), {}, no_tasks).status == "SUCCEEDED"


def test_variables_of_a_branch_that_failed_take_no_room() -> None:
    branch = part(**filled(20, "S"), Give={"Type": "Fail", "Error": "Up"})
    retry = [{"ErrorEquals": ["Up"], "MaxAttempts": 2}]
    machine = chain(Try={"Type": "Parallel", "Branches": [branch], "Retry": retry})

    assert run(machine, {}, no_tasks).error == "Up"


def test_a_redrive_counts_the_variables_that_are_still_in_sight() -> None:
    branches = [part(**filled(20, "A"), Work=task(), **filled(15, "B")), part(Other=task())]
    machine = chain(Both={"Type": "Parallel", "Branches": branches})
    failed = run(machine, {}, Script(Failed("Boom")))

    assert failed.redrive(Script(Succeeded(1))).status == "SUCCEEDED"


TWICE = {"x": "{% $states.result %}", "y": "{% $states.result %}"}
LARGE = Succeeded("x" * 200_000)


def test_too_large_a_variable_is_caught_by_the_error_s_name() -> None:
    catch = [{"ErrorEquals": ["States.DataLimitExceeded"], "Next": "Caught"}]
    machine = chain(
        Work=task(Assign=TWICE, Catch=catch, End=True),
        Caught={"Type": "Succeed", "Output": "caught"},
    )

    result = run(machine, {}, Script(LARGE))

    assert result.output == "caught"
    assert links(result)[4:7] == [
        (5, 4, "TaskSucceeded"),
        (6, 5, "EvaluationFailed"),
        (7, 6, "TaskStateExited"),
    ]


def test_too_large_a_variable_is_not_caught_by_states_all() -> None:
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "Caught"}]
    machine = chain(
        Work=task(Assign=TWICE, Catch=catch, End=True),
        Caught={"Type": "Succeed"},
    )

    assert run(machine, {}, Script(LARGE)).error == "States.DataLimitExceeded"
