"""`@workflow` and what starts one: what may be declared."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith import (
    compile_workflow,
    on_event,
    on_object_created,
    on_schedule,
    workflow,
)
from stepsmith.authoring.triggers import EventTrigger, ObjectCreatedTrigger, ScheduleTrigger
from stepsmith.errors import DeclarationError
from tests.authoring.warehouse import Order, count


@workflow
def measure(text: str) -> int:
    return count(text, times=2)


@workflow(timeout_seconds=60, triggers=[on_schedule("rate(1 day)")])
def nightly() -> None:
    count("a")


def test_a_workflow_is_called_like_its_function() -> None:
    assert measure("abc") == 6


def test_a_workflow_can_be_asked_for_what_it_takes_and_gives() -> None:
    assert (measure.name, measure.input_name, measure.input_type, measure.return_type) == (
        "measure",
        "text",
        str,
        int,
    )


def test_a_workflow_without_input_says_so() -> None:
    assert (nightly.input_name, nightly.input_type) == (None, None)


def test_options_not_given_are_none() -> None:
    assert (measure.timeout_seconds, measure.triggers) == (None, ())


def test_options_given_are_kept() -> None:
    assert (nightly.timeout_seconds, nightly.triggers) == (
        60,
        (ScheduleTrigger("rate(1 day)", None),),
    )


def test_a_workflow_says_which_one_it_is() -> None:
    assert repr(measure) == "<workflow measure>"


def _two(order: Order, again: Order) -> None: ...


def _any_number(*orders: Order) -> None: ...


def _any_name(**orders: Order) -> None: ...


def _without_type(order: Order) -> None: ...


def _without_return_type(order: Order) -> None: ...


async def _waits(order: Order) -> None: ...


# What a type checker would refuse in the source.
del _without_type.__annotations__["order"], _without_return_type.__annotations__["return"]


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (
            _two,
            "workflow _two takes 2 parameters; an execution has one input, so put them into one "
            "model",
        ),
        (_any_number, "workflow _any_number: *orders has no JSON form; name every parameter"),
        (_any_name, "workflow _any_name: *orders has no JSON form; name every parameter"),
        (_without_type, "workflow _without_type: parameter order needs a type"),
        (
            _without_return_type,
            "workflow _without_return_type needs a return type; write -> None if it answers "
            "nothing",
        ),
        (_waits, "workflow _waits is async; a workflow is an ordinary function"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_function_that_cannot_be_a_workflow_is_refused(function: Any, message: str) -> None:
    with pytest.raises(DeclarationError) as raised:
        workflow(function)
    assert str(raised.value) == message


@pytest.mark.parametrize("seconds", [0, -1, 31_536_001])
def test_a_timeout_that_no_execution_can_have_is_refused(seconds: int) -> None:
    with pytest.raises(DeclarationError) as raised:
        workflow(timeout_seconds=seconds)(_one)
    assert str(raised.value) == (
        f"workflow _one: timeout_seconds is a whole number between 1 and 31536000, not {seconds}"
    )


def _one(order: Order) -> None: ...


@pytest.mark.parametrize("seconds", [1, 31_536_000])
def test_the_ends_of_the_timeouts_range_are_taken(seconds: int) -> None:
    assert workflow(timeout_seconds=seconds)(_one).timeout_seconds == seconds


def test_a_workflow_typed_at_a_prompt_has_no_source_to_compile() -> None:
    prompt: dict[str, Any] = {}
    exec("def flow(text: str) -> str:\n    return text\n", prompt)
    with pytest.raises(DeclarationError) as raised:
        compile_workflow(workflow(prompt["flow"]))
    assert str(raised.value) == (
        "the source of flow cannot be read; a workflow is compiled from its source, so it has to "
        "stand in a file"
    )


def test_a_lambda_is_not_a_workflow() -> None:
    expression: Any = lambda text: text  # noqa: E731  # the point is that it is no def statement
    expression.__annotations__.update({"text": str, "return": str})
    with pytest.raises(DeclarationError) as raised:
        compile_workflow(workflow(expression))
    assert str(raised.value) == "<lambda> is not written as a def statement"


def test_an_event_rule_is_on_the_default_bus_unless_told_otherwise() -> None:
    assert on_event("shop.orders", "OrderCreated") == EventTrigger(
        source="shop.orders", detail_type="OrderCreated", bus="default"
    )


def test_an_event_rule_may_be_on_another_bus() -> None:
    assert on_event("shop.orders", "OrderCreated", bus="shop").bus == "shop"


@pytest.mark.parametrize(
    "expression", ["rate(7 days)", "cron(0 3 * * ? *)", "at(2026-01-02T03:04:05)"]
)
def test_a_schedule_reads_rate_cron_or_at(expression: str) -> None:
    assert on_schedule(expression, input={"a": 1}) == ScheduleTrigger(expression, {"a": 1})


@pytest.mark.parametrize(
    "expression", ["7 days", "rate 7 days", "rate(7 days", "every(7 days)", ""]
)
def test_another_schedule_is_refused(expression: str) -> None:
    with pytest.raises(DeclarationError) as raised:
        on_schedule(expression)
    assert str(raised.value) == (
        f"on_schedule({expression!r}): a schedule reads rate(…), cron(…) or at(…)"
    )


def test_an_object_trigger_takes_every_key_unless_told_otherwise() -> None:
    assert on_object_created("originals") == ObjectCreatedTrigger(
        bucket="originals", prefix="", suffix=""
    )


def test_an_object_trigger_may_be_narrowed() -> None:
    trigger = on_object_created("originals", prefix="in/", suffix=".jpg")
    assert (trigger.prefix, trigger.suffix) == ("in/", ".jpg")


@pytest.mark.parametrize("seconds", [1.5, "60"])
def test_a_timeout_that_is_no_whole_number_is_refused(seconds: Any) -> None:
    declare: Any = workflow(timeout_seconds=seconds)
    with pytest.raises(DeclarationError):
        declare(_one)
