"""What is measured: definitions, a fresh input for every execution, and the output that is right.

Every tool gets the same definition. Where a case says nothing about a query language's fields, it
is set to JSONata, so that a tool which knows only that one can run it, and so can one which
ignores the setting.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

Json = Any
"""A JSON value."""

FUNCTION: Final = "arn:aws:lambda:us-east-1:123456789012:function:check"
ANSWER: Final[Json] = {"ok": True}
"""What the Lambda function answers whatever it is given: some tools give it something else."""
BUCKET: Final = "bench"
MONTH_SECONDS: Final = 30 * 24 * 60 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One definition to run.

    Attributes:
        name: what results call it.
        title: what tables call it.
        definition: the state machine.
        input: the input of the n-th execution; no two are alike.
        output: what an execution with an input has to give.
        failures: how often the Lambda function fails with `Busy` in each execution before it
            answers.
        items: how many lines the CSV file `BUCKET/items.csv` has; 0 for no file.
        express: whether the history is longer than AWS lets a standard execution's be.
        collector: whether Python's garbage collector may run in the middle of an execution.
        cannot: the tools that are known not to run it.
        scaled_from: a smaller case of the same kind: a tool for which this one, `scale` times as
            large, would take too long is not made to run it.
        scale: see `scaled_from`.
    """

    name: str
    title: str
    definition: Mapping[str, Json]
    input: Callable[[int], Json] = lambda n: {"count": n, "name": f"order-{n}"}
    output: Callable[[Json], Json] = lambda input_: input_
    failures: int = 0
    items: int = 0
    express: bool = False
    collector: bool = True
    cannot: frozenset[str] = field(default=frozenset())
    scaled_from: str | None = None
    scale: int = 1


def chain(length: int, state: Callable[[int], Mapping[str, Json]]) -> dict[str, Json]:
    """States `S1` to `S<length>`, one after another."""
    states = {
        f"S{n}": {**state(n), **({"Next": f"S{n + 1}"} if n < length else {"End": True})}
        for n in range(1, length + 1)
    }
    return {"QueryLanguage": "JSONata", "StartAt": "S1", "States": states}


def inline_map(**fields: Json) -> dict[str, Json]:
    """A Map over the execution's input, 40 items at a time, which is what AWS runs at the most."""
    processor = {"StartAt": "Item", "States": {"Item": {"Type": "Pass", "End": True}}}
    each = {"Type": "Map", "MaxConcurrency": 40, "ItemProcessor": processor, **fields, "End": True}
    return {"QueryLanguage": "JSONata", "StartAt": "Each", "States": {"Each": each}}


def list_of(length: int) -> Callable[[int], Json]:
    """Inputs that are arrays of small objects."""
    return lambda n: [{"n": n + position} for position in range(length)]


def parallel(branches: int) -> dict[str, Json]:
    """Branches of one Pass state each."""
    state = {
        "Type": "Parallel",
        "Branches": [
            {"StartAt": f"B{n}", "States": {f"B{n}": {"Type": "Pass", "End": True}}}
            for n in range(branches)
        ],
        "End": True,
    }
    return {"QueryLanguage": "JSONata", "StartAt": "Split", "States": {"Split": state}}


def month_with_retries() -> dict[str, Json]:
    """A Wait of thirty days, then a task with a retrier."""
    retrier = {"ErrorEquals": ["Busy"], "IntervalSeconds": 3600, "MaxAttempts": 3, "BackoffRate": 2}
    states = {
        "Month": {"Type": "Wait", "Seconds": MONTH_SECONDS, "Next": "Work"},
        "Work": {"Type": "Task", "Resource": FUNCTION, "Retry": [retrier], "End": True},
    }
    return {"QueryLanguage": "JSONata", "StartAt": "Month", "States": states}


def distributed_map(language: str) -> dict[str, Json]:
    """A Map over the lines of a CSV file, each in a child execution, its results written."""
    fields = "Arguments" if language == "JSONata" else "Parameters"
    state = {
        "Type": "Map",
        "MaxConcurrency": 1000,
        "ItemReader": {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"},
            fields: {"Bucket": BUCKET, "Key": "items.csv"},
        },
        "ItemProcessor": {
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "Item",
            "States": {"Item": {"Type": "Pass", "End": True}},
        },
        "ResultWriter": {
            "Resource": "arn:aws:states:::s3:putObject",
            fields: {"Bucket": BUCKET, "Prefix": "results"},
        },
        **({"Output": {"done": True}} if language == "JSONata" else {"ResultPath": None}),
        "End": True,
    }
    return {"QueryLanguage": language, "StartAt": "Each", "States": {"Each": state}}


def distributed_case(items: int, language: str = "JSONata", **fields: Any) -> Case:
    """A distributed Map over so many items."""
    jsonata = language == "JSONata"
    return Case(
        name=f"distributed-{items}{'' if jsonata else '-jsonpath'}",
        title=f"distributed Map over {items:,} items{'' if jsonata else ', in JSONPath'}",
        definition=distributed_map(language),
        output=(lambda _: {"done": True}) if jsonata else (lambda input_: input_),
        items=items,
        **fields,
    )


def inline_case(items: int, **fields: Any) -> Case:
    """An inline Map over so many items."""
    return Case(
        name=f"map-{items}",
        title=f"inline Map over {items:,} items",
        definition=inline_map(),
        input=list_of(items),
        **fields,
    )


AWS_LOCAL: Final = "aws-local-stepfunctions"

CASES: Final = (
    Case(
        name="pass-chain",
        title="10 Pass states that hand their input on",
        definition=chain(10, lambda _: {"Type": "Pass"}),
    ),
    Case(
        name="static-chain",
        title="10 Pass states with a constant output",
        definition=chain(10, lambda n: {"Type": "Pass", "Output": {"step": n, "ok": True}}),
        output=lambda _: {"step": 10, "ok": True},
        cannot=frozenset({AWS_LOCAL}),
    ),
    Case(
        name="jsonata-chain",
        title="10 Pass states with JSONata expressions",
        definition=chain(
            10,
            lambda _: {
                "Type": "Pass",
                "Output": {
                    "count": "{% $states.input.count + 1 %}",
                    "name": "{% $states.input.name %}",
                },
            },
        ),
        output=lambda input_: {**input_, "count": input_["count"] + 10},
        cannot=frozenset({AWS_LOCAL, "moto"}),
    ),
    Case(
        name="jsonpath-chain",
        title="10 Pass states with JSONPath expressions",
        definition={
            **chain(
                10,
                lambda _: {
                    "Type": "Pass",
                    "Parameters": {
                        "count.$": "States.MathAdd($.count, 1)",
                        "name.$": "$.name",
                    },
                },
            ),
            "QueryLanguage": "JSONPath",
        },
        output=lambda input_: {**input_, "count": input_["count"] + 10},
        cannot=frozenset({"sfnx"}),
    ),
    Case(
        name="lambda-tasks",
        title="10 Lambda tasks answered by a function",
        definition=chain(10, lambda _: {"Type": "Task", "Resource": FUNCTION}),
        output=lambda _: ANSWER,
    ),
    inline_case(200),
    Case(
        name="map-200-selector",
        title="inline Map over 200 items with an ItemSelector, in JSONPath",
        definition={
            **inline_map(
                ItemSelector={"item.$": "$$.Map.Item.Value.n", "index.$": "$$.Map.Item.Index"}
            ),
            "QueryLanguage": "JSONPath",
        },
        input=list_of(200),
        output=lambda input_: [
            {"item": item["n"], "index": index} for index, item in enumerate(input_)
        ],
        cannot=frozenset({"sfnx"}),
    ),
    inline_case(10_000, express=True),
    Case(
        name="parallel-50",
        title="Parallel of 50 branches",
        definition=parallel(50),
        output=lambda input_: [input_] * 50,
    ),
    Case(
        name="month-with-retries",
        title="a wait of 30 days, then a task with two retries",
        definition=month_with_retries(),
        output=lambda _: ANSWER,
        failures=2,
        cannot=frozenset({"moto"}),
    ),
    distributed_case(1_000, "JSONPath", cannot=frozenset({"sfnx", AWS_LOCAL})),
    distributed_case(10_000, cannot=frozenset({AWS_LOCAL, "moto"})),
    distributed_case(
        1_000_000,
        cannot=frozenset({AWS_LOCAL, "moto"}),
        scaled_from="distributed-10000",
        scale=100,
    ),
)
