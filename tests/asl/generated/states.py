"""States of every type, in either query language, with any of the fields they may have."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tests.asl.generated import jsonata, jsonpath
from tests.asl.generated.values import VALUES, Json
from tests.asl.generated.writer import Language, Writer

LAMBDA: Final = "arn:aws:lambda:us-east-1:123456789012:function:work"
RESOURCES: Final = (
    LAMBDA,
    "arn:aws:states:::lambda:invoke",
    "arn:aws:states:::sns:publish",
    "arn:aws:states:::aws-sdk:dynamodb:getItem",
    "arn:aws:states:::states:startExecution.sync:2",
    "arn:aws:states:::glue:startJobRun.sync",
    "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
    "arn:aws:states:us-east-1:123456789012:activity:work",
)
ERRORS: Final = (
    "Boom",
    "Lambda.TooManyRequestsException",
    "States.TaskFailed",
    "States.Timeout",
    "States.HeartbeatTimeout",
    "States.QueryEvaluationError",
    "States.IntrinsicFailure",
    "States.ParameterPathFailure",
    "States.NoChoiceMatched",
    "States.DataLimitExceeded",
    "States.Runtime",
)

Fields = dict[str, Json]


def scope(w: Writer, most: int) -> Fields:
    """States that lead to one another, always forward, so that every run ends."""
    names = [w.name("State ") for _ in range(w.number(1, most))]
    states: Fields = {}
    if w.odds(40):
        variable, opening = w.name("v"), w.name("Set ")
        states[opening] = _setting(w, variable, names[0])
        w = w.knowing(variable)
    for position, name in enumerate(names):
        states[name] = state(w, names[position + 1 :])
    comment = w.maybe(10, Comment=lambda: w.pick("", "why", "größer"))
    return w.shuffled({**comment, "StartAt": next(iter(states)), "States": w.shuffled(states)})


def _setting(w: Writer, variable: str, following: str) -> Fields:
    made = {"Type": "Pass", "Next": following}
    if _language(w) == "JSONata":
        return {**made, "QueryLanguage": "JSONata", "Assign": {variable: "{% $states.input %}"}}
    return {**made, "Assign": {f"{variable}.$": "$"}}


def _language(w: Writer) -> Language:
    if w.machine_language == "JSONata" or (w.mixed and w.odds(25)):
        return "JSONata"
    return "JSONPath"


def state(w: Writer, later: list[str]) -> Fields:
    """A state that leads to one of those that come later, or ends the scope if there are none."""
    language = _language(w)
    said = w.maybe(5, Comment=lambda: w.pick("", "what"), QueryLanguage=lambda: language)
    if language != w.machine_language:
        said["QueryLanguage"] = language
    kinds = ["Task", "Pass", "Wait", "Task"]
    kinds += ["Choice", "Choice"] if later else ["Succeed", "Fail"]
    kinds += ["Parallel", "Map"] if w.depth else []
    kind = w.pick(*(kind for kind in kinds if kind not in w.without))
    made: Fields = {"Type": kind, **said}
    if kind not in ("Choice", "Succeed", "Fail"):
        made |= {"Next": later[0]} if later else {"End": True}
    made |= (_jsonata_state if language == "JSONata" else _jsonpath_state)(w, kind, later)
    return w.shuffled(made)


# JSONPath.


def _jsonpath_state(w: Writer, kind: str, later: list[str]) -> Fields:
    paths = w.maybe(10, InputPath=lambda: _selection(w), OutputPath=lambda: _selection(w))
    match kind:
        case "Fail":
            return _fail_by_path(w)
        case "Succeed":
            return paths
        case "Choice":
            return {**paths, **_choice(w, later, "JSONPath"), **_assigning(w, "JSONPath")}
        case "Wait":
            return {**paths, **_wait_by_path(w), **_assigning(w, "JSONPath")}
        case "Pass":
            given = w.pick("Result", "Parameters", "")
            made: Fields = {}
            if given:
                made[given] = (
                    jsonpath.order_template(w) if given == "Parameters" else w.draw(VALUES)
                )
            place = _place(w, 80 if given == "Result" else 20)
            return {**paths, **made, **place, **_assigning(w, "JSONPath")}
    return {
        **_working_by_path(w, kind),
        **_handling(w, later, "JSONPath"),
        **_work(w, kind, "JSONPath"),
        **paths,
    }


def _selection(w: Writer) -> str | None:
    return None if w.odds(5) else jsonpath.path(w, "order")


def _place(w: Writer, percent: int) -> Fields:
    return w.maybe(percent, ResultPath=lambda: jsonpath.reference(w))


def _working_by_path(w: Writer, kind: str) -> Fields:
    """What a Task, Parallel or Map is given, and what becomes of its result."""
    made = {} if kind == "Map" else w.maybe(40, Parameters=lambda: jsonpath.order_template(w))
    one = "$" if kind == "Task" else "$[0]"
    selected = w.odds(25)
    if selected:
        made["ResultSelector"] = {"all.$": one, "n.$": f"{one}.number", "b": 1}
    made |= _place(w, 100 if selected or kind != "Task" else 70)
    return made


def _fail_by_path(w: Writer) -> Fields:
    error: Fields = w.pick(
        {"Error": "Broken"},
        {"ErrorPath": jsonpath.path(w, "text")},
        {"ErrorPath": "States.Format('Broken{}', $.number)"},
        {},
    )
    causes: list[Fields] = [{"Cause": "because"}, {"Cause": ""}, {}]
    return {**error, **w.pick(*causes, {"CausePath": jsonpath.intrinsic(w, "text")})}


def _wait_by_path(w: Writer) -> Fields:
    return w.pick(
        {"Seconds": w.number(0, 40)},
        {"SecondsPath": jsonpath.path(w, "number")},
        {"Timestamp": "2025-01-01T00:00:30Z"},
        {"TimestampPath": jsonpath.path(w, "moment")},
    )


# JSONata.


def _jsonata_state(w: Writer, kind: str, later: list[str]) -> Fields:
    if kind == "Fail":
        return w.maybe(
            70,
            Error=lambda: w.pick("Broken", jsonata.expression(w, "text")),
            Cause=lambda: w.pick("because", jsonata.expression(w, "text")),
        )
    result = {"Task": "$states.result", "Parallel": "$states.result[0]"}.get(kind)
    roots = (result,) if result else ()
    percent = 30 if kind in ("Pass", "Succeed", "Task") else 60 if kind == "Map" else 10
    leaving = w.maybe(percent, Output=lambda: jsonata.order_template(w, *roots))
    if kind == "Parallel" and "Output" not in leaving:
        leaving["Output"] = "{% $states.result[0] %}"
    if kind != "Succeed":
        leaving |= _assigning(w, "JSONata", *roots)
    match kind:
        case "Choice":
            return {**leaving, **_choice(w, later, "JSONata")}
        case "Wait":
            until: Fields = w.pick(
                {"Seconds": w.pick(0, 1.0, 40)},
                {"Seconds": jsonata.expression(w, "number")},
                {"Timestamp": "2025-01-01T00:00:30.5+00:00"},
                {"Timestamp": jsonata.expression(w, "moment")},
            )
            return {**leaving, **until}
        case "Pass" | "Succeed":
            return leaving
    given = {} if kind == "Map" else w.maybe(40, Arguments=lambda: jsonata.order_template(w))
    return {**leaving, **given, **_handling(w, later, "JSONata"), **_work(w, kind, "JSONata")}


# What both languages share.


def _work(w: Writer, kind: str, language: Language) -> Fields:
    match kind:
        case "Task":
            return _call(w, language)
        case "Parallel":
            return {"Branches": [_inner(w) for _ in range(w.number(1, 3))]}
        case _:
            return _map(w, language)


def _inner(w: Writer) -> Fields:
    return scope(w.within(), 2)


def _call(w: Writer, language: Language) -> Fields:
    resource = w.pick(*RESOURCES)
    made: Fields = {"Resource": resource}
    role = "arn:aws:iam::123456789012:role/other"
    if resource.endswith("waitForTaskToken"):
        made |= _request_with_token(w, language)
    if language == "JSONata":
        made |= w.maybe(
            30,
            TimeoutSeconds=lambda: w.pick(50, "{% 40 + 2 %}", jsonata.expression(w, "number")),
        )
        made |= w.maybe(20, HeartbeatSeconds=lambda: w.pick(4, "{% 3 %}"))
        made |= w.maybe(8, Credentials=lambda: w.pick({"RoleArn": f"{{% '{role}' %}}"}))
        return made
    limit = w.pick("", "value", "path")
    if limit == "value":
        made["TimeoutSeconds"] = w.number(10, 50)
    elif limit == "path":
        made["TimeoutSecondsPath"] = jsonpath.path(w, "number")
    made |= w.maybe(20, HeartbeatSeconds=lambda: 4) or w.maybe(
        8, HeartbeatSecondsPath=lambda: jsonpath.path(w, "number")
    )
    made |= w.maybe(8, Credentials=lambda: w.pick({"RoleArn": role}, {"RoleArn.$": "$.text"}))
    return made


def _request_with_token(w: Writer, language: Language) -> Fields:
    if language == "JSONPath":
        return {"Parameters": {**jsonpath.order_template(w), "token.$": "$$.Task.Token"}}
    token = "{% $states.context.Task.Token %}"
    return {"Arguments": {"order": jsonata.order_template(w), "token": token}}


def _map(w: Writer, language: Language) -> Fields:
    made: Fields = {}
    if w.odds(20):
        made |= _child_executions(w)
    else:
        mode = w.maybe(30, ProcessorConfig=lambda: {"Mode": "INLINE"})
        made[w.pick("ItemProcessor", "ItemProcessor", "Iterator")] = {**mode, **_inner(w)}
    if language == "JSONata":
        made |= {"Items": w.pick(jsonata.expression(w, "lines"), [{"number": 1}, 2])}
        made |= w.maybe(
            70,
            ItemSelector=lambda: {
                **_object(jsonata.order_template(w)),
                "item": "{% $states.context.Map.Item.Value %}",
            },
        )
        made |= w.maybe(30, MaxConcurrency=lambda: w.pick(0, 1, 2, "{% 1 + 1 %}"))
        return made | w.maybe(5, ToleratedFailureCount=lambda: w.pick(1, "{% 2 %}"))
    made["ItemsPath"] = "$.lines" if w.odds(60) else w.pick("$.numbers", "$$.Execution.Input.lines")
    selector = w.pick("ItemSelector", "ItemSelector", "Parameters")
    made |= w.maybe(
        70, **{selector: lambda: {**jsonpath.order_template(w), "at.$": "$$.Map.Item.Index"}}
    )
    made |= w.maybe(20, MaxConcurrency=lambda: w.pick(0, 1, 2)) or w.maybe(
        10, MaxConcurrencyPath=lambda: jsonpath.path(w, "number")
    )
    return made | w.maybe(
        5, ToleratedFailurePercentagePath=lambda: "$.number", Label=lambda: "many"
    )


def _child_executions(w: Writer) -> Fields:
    """What makes a Map a distributed one. Its children do not see the variables around it."""
    inner = replace(w.within(), variables=())
    return {
        "ItemProcessor": {
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            **scope(inner, 2),
        },
        **w.maybe(
            30,
            ItemBatcher=lambda: {"MaxItemsPerBatch": w.number(1, 3)},
            ToleratedFailurePercentage=lambda: w.pick(0, 50, 100),
            ToleratedFailureCount=lambda: w.number(0, 2),
            Label=lambda: w.name("many"),
        ),
    }


def _object(value: Json) -> Fields:
    return value if isinstance(value, dict) else {"order": value, "number": 1, "lines": []}


def _assigning(w: Writer, language: Language, *roots: str) -> Fields:
    def assign() -> Fields:
        name = w.pick(*w.variables[-1:]) if w.variables and w.odds(30) else w.name("w")
        if language == "JSONata":
            return {name: jsonata.order_template(w, *roots)}
        return {f"{name}.$": jsonpath.path(w, "order")}

    return w.maybe(15, Assign=assign)


def _choice(w: Writer, later: list[str], language: Language) -> Fields:
    rules = [_rule(w, later, language) for _ in range(w.number(1, 3))]
    rules[0]["Next"] = later[0]
    return {"Choices": rules, **w.maybe(80, Default=lambda: w.pick(*later))}


def _rule(w: Writer, later: list[str], language: Language) -> Fields:
    leading = {"Next": w.pick(*later), **w.maybe(5, Comment=lambda: "if")}
    if language == "JSONata":
        condition = w.pick(True, False) if w.odds(10) else jsonata.expression(w, "flag")
        output = w.maybe(20, Output=lambda: jsonata.order_template(w))
        return {"Condition": condition, **leading, **output, **_assigning(w, language)}
    return {**jsonpath.rule(w), **leading, **_assigning(w, language)}


def _handling(w: Writer, later: list[str], language: Language) -> Fields:
    made = w.maybe(40, Retry=lambda: [_retrier(w, last) for last in _few(w)])
    if later:
        made |= w.maybe(60, Catch=lambda: [_catcher(w, later, language, last) for last in _few(w)])
    return made


def _few(w: Writer) -> list[bool]:
    """One or two rules, of which only the last may take every error."""
    return [False, True] if w.odds(30) else [True]


def _errors(w: Writer, last: bool) -> list[str]:
    if last and w.odds(60):
        return ["States.ALL"]
    return [w.pick(*ERRORS) for _ in range(w.number(1, 2))]


def _retrier(w: Writer, last: bool) -> Fields:
    return {
        "ErrorEquals": _errors(w, last),
        **w.maybe(
            30,
            MaxAttempts=lambda: w.number(0, 2),
            IntervalSeconds=lambda: w.number(1, 5),
            BackoffRate=lambda: w.pick(1, 1.5, 2.0, 3),
            MaxDelaySeconds=lambda: w.number(5, 9),
            JitterStrategy=lambda: w.pick("FULL", "NONE"),
        ),
        **w.maybe(5, Comment=lambda: "again"),
    }


def _catcher(w: Writer, later: list[str], language: Language, last: bool) -> Fields:
    made: Fields = {"ErrorEquals": _errors(w, last), "Next": w.pick(*later)}
    if language == "JSONata":
        made |= w.maybe(85, Output=lambda: jsonata.order_template(w))
        return made | w.maybe(20, Assign=lambda: {w.name("e"): "{% $states.errorOutput %}"})
    made |= _place(w, 85)
    return made | w.maybe(20, Assign=lambda: {f"{w.name('e')}.$": "$"})
