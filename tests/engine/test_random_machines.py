"""Whatever a definition does, only errors with AWS's names come of it."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from stepsmith.engine import Failed, Machine, NoAnswer, Outcome, Succeeded, TaskRequest, run
from tests.engine.small_machine import INVOKE, LAMBDA
from tests.engine.test_payload import JSON_VALUES

NAMES = ("A", "B", "C", "D")
ERRORS = st.sampled_from(
    ["Boom", "States.ALL", "States.Timeout", "States.TaskFailed", "States.QueryEvaluationError"]
)
EXPRESSIONS = st.sampled_from(
    [
        "{% $states.input %}",
        "{% $states.input.n + 1 %}",
        "{% $states.context.State.Name %}",
        "{% $v %}",
        "{% [1..3] %}",
        "{% 'text' %}",
        "{% null %}",
        "{% true %}",
        "{% $error('no') %}",
        "{% function($x) { $x } %}",
        "{% $states.result %}",
        "{% 2 %}",
    ]
)
VALUES = EXPRESSIONS | JSON_VALUES.filter(lambda value: not isinstance(value, str))
SECONDS = st.integers(1, 60) | EXPRESSIONS


def fields(**optional: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=optional)


def scopes(depth: int) -> st.SearchStrategy[dict[str, Any]]:
    """States that lead to one another in order, so that every run ends."""
    return (
        st.integers(1, len(NAMES))
        .flatmap(
            lambda count: st.tuples(*(states(depth, position, count) for position in range(count)))
        )
        .map(lambda made: {"StartAt": f"{NAMES[0]}{depth}", "States": dict(made)})
    )


def states(depth: int, position: int, count: int) -> st.SearchStrategy[tuple[str, Any]]:
    following = NAMES[position + 1] + str(depth) if position + 1 < count else None
    kinds = [passes(), waits(), tasks(following)]
    if depth < 2:
        kinds += [parallels(depth), maps(depth)]
    if following is None:
        kinds.append(st.just({"Type": "Succeed"}))
        kinds.append(
            fields(Error=EXPRESSIONS, Cause=EXPRESSIONS).map(lambda f: {"Type": "Fail", **f})
        )
    else:
        kinds.append(choices(following))
    return st.one_of(kinds).map(lambda state: (NAMES[position] + str(depth), led(state, following)))


def led(state: dict[str, Any], following: str | None) -> dict[str, Any]:
    if state["Type"] in ("Succeed", "Fail", "Choice"):
        return state
    return {**state, "Next": following} if following else {**state, "End": True}


def passes() -> st.SearchStrategy[dict[str, Any]]:
    assign = st.dictionaries(st.sampled_from(["v", "w"]), VALUES, max_size=2)
    return fields(Output=VALUES, Assign=assign).map(lambda f: {"Type": "Pass", **f})


def waits() -> st.SearchStrategy[dict[str, Any]]:
    return SECONDS.map(lambda seconds: {"Type": "Wait", "Seconds": seconds}) | EXPRESSIONS.map(
        lambda moment: {"Type": "Wait", "Timestamp": moment}
    )


def choices(following: str) -> st.SearchStrategy[dict[str, Any]]:
    rule = EXPRESSIONS.map(lambda condition: {"Condition": condition, "Next": following})
    return st.tuples(st.lists(rule, min_size=1, max_size=2), st.booleans()).map(
        lambda made: {
            "Type": "Choice",
            "Choices": made[0],
            **({"Default": following} if made[1] else {}),
        }
    )


def handling(following: str | None) -> dict[str, st.SearchStrategy[Any]]:
    retry = st.tuples(ERRORS, st.integers(0, 3)).map(
        lambda made: [{"ErrorEquals": [made[0]], "MaxAttempts": made[1], "JitterStrategy": "FULL"}]
    )
    if following is None:
        return {"Retry": retry}
    catch = st.tuples(ERRORS, EXPRESSIONS).map(
        lambda made: [{"ErrorEquals": [made[0]], "Output": made[1], "Next": following}]
    )
    return {"Retry": retry, "Catch": catch}


def tasks(following: str | None) -> st.SearchStrategy[dict[str, Any]]:
    return st.tuples(
        st.sampled_from([INVOKE, LAMBDA]),
        fields(Arguments=VALUES, Output=VALUES, TimeoutSeconds=SECONDS, **handling(following)),
    ).map(lambda made: {"Type": "Task", "Resource": made[0], **made[1]})


def parallels(depth: int) -> st.SearchStrategy[dict[str, Any]]:
    return st.tuples(
        st.lists(scopes(depth + 1), min_size=1, max_size=2), fields(Output=VALUES)
    ).map(lambda made: {"Type": "Parallel", "Branches": made[0], **made[1]})


def maps(depth: int) -> st.SearchStrategy[dict[str, Any]]:
    return st.tuples(
        scopes(depth + 1),
        fields(Items=EXPRESSIONS, ItemSelector=VALUES, MaxConcurrency=SECONDS, Output=VALUES),
    ).map(lambda made: {"Type": "Map", "ItemProcessor": made[0], **made[1]})


OUTCOMES = st.one_of(
    JSON_VALUES.map(Succeeded),
    st.sampled_from(["Boom", "States.Timeout", "States.Runtime"]).map(Failed),
    st.just(NoAnswer()),
)


@given(scopes(0), JSON_VALUES, st.lists(OUTCOMES, min_size=1, max_size=4))
def test_a_run_ends_with_an_output_or_an_error_of_aws(
    scope: dict[str, Any], input_: Any, outcomes: list[Outcome]
) -> None:
    calls = 0

    def work(request: TaskRequest) -> Outcome:
        nonlocal calls
        calls += 1
        return outcomes[calls % len(outcomes)]

    machine = Machine.compile({"QueryLanguage": "JSONata", **uniquely_named(scope)})
    result = run(machine, input_, work)

    known = {"Boom", "text", None}
    assert result.status in ("SUCCEEDED", "FAILED", "TIMED_OUT")
    assert result.error in known or str(result.error).startswith(("States.", "A", "B", "C", "D"))
    assert [event["id"] for event in result.history] == list(range(1, len(result.history) + 1))
    assert all(event["previousEventId"] < event["id"] for event in result.history)


def uniquely_named(scope: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    """The same states with names that are different throughout the machine, as AWS asks."""

    def named(name: str) -> str:
        return f"{prefix}{name}"

    def renamed(name: str, state: dict[str, Any]) -> dict[str, Any]:
        state = dict(state)
        inner = f"{named(name)}."
        if "Next" in state:
            state["Next"] = named(state["Next"])
        if "Default" in state:
            state["Default"] = named(state["Default"])
        for field in ("Choices", "Catch"):
            if field in state:
                state[field] = [{**rule, "Next": named(rule["Next"])} for rule in state[field]]
        if "Branches" in state:
            state["Branches"] = [
                uniquely_named(branch, f"{inner}{index}.")
                for index, branch in enumerate(state["Branches"])
            ]
        if "ItemProcessor" in state:
            state["ItemProcessor"] = uniquely_named(state["ItemProcessor"], inner)
        return state

    return {
        "StartAt": named(scope["StartAt"]),
        "States": {named(name): renamed(name, state) for name, state in scope["States"].items()},
    }
