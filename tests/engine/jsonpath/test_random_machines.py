"""Whatever paths lead to, only errors with AWS's names come of it."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from stepsmith.asl.choice_rule import COMPARISON_OPERANDS
from stepsmith.asl.definition_field import Scalar
from stepsmith.engine import Failed, Machine, NoAnswer, Outcome, Succeeded, TaskRequest, run
from tests.engine.small_machine import INVOKE
from tests.engine.test_payload import JSON_VALUES

PATHS = st.sampled_from(
    [
        "$",
        "$.a",
        "$.a.b",
        "$.a[0]",
        "$.none",
        "$.a[*].b",
        "$..b",
        "$$",
        "$$.State.Name",
        "$v",
        "$v.a",
    ]
)
FUNCTIONS = st.sampled_from(
    [
        "States.Format('{}', $.a)",
        "States.MathAdd($.a, 1)",
        "States.ArrayGetItem($, 0)",
        "States.StringToJson($.a)",
        "States.JsonMerge($, $.a, false)",
        "States.UUID()",
    ]
)
READ = PATHS | FUNCTIONS
PLACES = st.sampled_from(["$", "$.a", "$.a.b", "$.a[0]", "$.new.deeper"]) | st.none()
TEMPLATES = st.dictionaries(st.sampled_from(["a.$", "x.$", "v.$"]), READ, max_size=2) | st.just(
    {"a": 1, "v": [None]}
)
LEAVING = {
    "InputPath": PATHS | st.none(),
    "OutputPath": PATHS | st.none(),
    "Assign": TEMPLATES,
}
RESULT = {
    **LEAVING,
    "Parameters": TEMPLATES,
    "ResultSelector": TEMPLATES,
    "ResultPath": PLACES,
    "Catch": st.tuples(PLACES, TEMPLATES).map(
        lambda made: [
            {
                "ErrorEquals": ["States.ALL"],
                "ResultPath": made[0],
                "Assign": made[1],
                "Next": "End",
            }
        ]
    ),
    "Retry": st.just([{"ErrorEquals": ["Boom"], "MaxAttempts": 1}]),
}
OPERANDS = {
    Scalar.NUMBER: st.integers(-2, 2),
    Scalar.FLAG: st.booleans(),
    Scalar.TEXT: st.sampled_from(["", "a*", "2025-01-01T00:00:00Z"]),
}


def part(name: str) -> dict[str, Any]:
    state = {"Type": "Pass", "Assign": {"v.$": "$"}, "End": True}
    return {"StartAt": name, "States": {name: state}}


def states() -> st.SearchStrategy[dict[str, Any]]:
    def of(fixed: dict[str, Any], **optional: Any) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries({}, optional=optional).map(lambda made: {**fixed, **made})

    limits = {f"{name}Path": PATHS for name in ("TimeoutSeconds", "HeartbeatSeconds")}
    passing = {name: field for name, field in RESULT.items() if name in LEAVING}
    return st.one_of(
        of({"Type": "Pass"}, **passing, ResultPath=PLACES, Parameters=TEMPLATES),
        of({"Type": "Pass"}, **passing, ResultPath=PLACES, Result=JSON_VALUES),
        of({"Type": "Wait", "SecondsPath": "$.a"}, **LEAVING),
        of({"Type": "Wait", "TimestampPath": "$.a"}, **LEAVING),
        of({"Type": "Task", "Resource": INVOKE}, **RESULT, **limits),
        of({"Type": "Parallel", "Branches": [part("P"), part("Q")]}, **RESULT),
        of(
            {"Type": "Map", "ItemProcessor": part("P")},
            **RESULT,
            ItemsPath=st.sampled_from(["$", "$.a", "$$.Execution.Input", "$v"]),
            MaxConcurrencyPath=PATHS,
            ToleratedFailurePercentagePath=PATHS,
        ),
        st.tuples(rules(), rules(), st.fixed_dictionaries({}, optional=LEAVING)).map(
            lambda made: {
                "Type": "Choice",
                "Choices": [
                    {**made[0], "Next": "End"},
                    {"Not": {"And": [made[0], made[1]]}, "Next": "End"},
                ],
                "Default": "End",
                **made[2],
            }
        ),
    )


def rules() -> st.SearchStrategy[dict[str, Any]]:
    def of(name: str) -> st.SearchStrategy[dict[str, Any]]:
        operands = PATHS if name.endswith("Path") else OPERANDS[COMPARISON_OPERANDS[name]]
        return st.tuples(PATHS, operands).map(lambda made: {"Variable": made[0], name: made[1]})

    return st.sampled_from(sorted(COMPARISON_OPERANDS)).flatmap(of)


ENDS = st.just({"Type": "Succeed"}) | st.tuples(READ, READ).map(
    lambda made: {"Type": "Fail", "ErrorPath": made[0], "CausePath": made[1]}
)


@given(state=states(), end=ENDS, input_=JSON_VALUES | st.fixed_dictionaries({"a": JSON_VALUES}))
def test_every_run_ends_with_a_status_and_named_errors(
    state: dict[str, Any], end: dict[str, Any], input_: Any
) -> None:
    leads = {} if state["Type"] == "Choice" else {"Next": "End"}
    definition = {"StartAt": "S", "States": {"S": {**state, **leads}, "End": end}}

    result = run(Machine.compile(definition), input_, work)

    assert result.status in ("SUCCEEDED", "FAILED", "TIMED_OUT")
    if result.status == "FAILED" and end["Type"] == "Succeed":
        assert result.error in (
            "Boom",
            "States.DataLimitExceeded",
            "States.ReferencePathConflict",
            "States.Runtime",
            "States.Timeout",
        )


def work(request: TaskRequest) -> Outcome:
    """Gives back its arguments, fails or is lost, by their size and the attempt."""
    kind = (len(str(request.arguments)) + request.attempt) % 3
    if kind == 0:
        return Failed("Boom", "why")
    if kind == 1 and request.timeout_seconds:
        return NoAnswer()
    return Succeeded(request.arguments)
