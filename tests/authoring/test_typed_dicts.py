"""TypedDicts as dicts: keys that may be left out, `get`, and `**` into a call of a service."""

from __future__ import annotations

from typing import Any, NotRequired

import pytest
from typing_extensions import TypedDict

from stepsmith import CompileError, compile_workflow, execution, workflow
from stepsmith.aws import sns
from tests.authoring.both_ways import as_python, as_state_machine


class Coupon(TypedDict):
    code: NotRequired[str]
    percent: int


class Message(TypedDict):
    TopicArn: str
    Message: str


@workflow
def code_or_none(coupon: Coupon) -> str | None:
    return coupon.get("code")


@workflow
def code_or_word(coupon: Coupon) -> str:
    return coupon.get("code", "none")


@workflow
def surely_there(coupon: Coupon) -> int:
    return coupon.get("percent", 0) + 1


@workflow
def indexed(coupon: Coupon) -> str:
    return coupon["code"]  # pyright: ignore[reportTypedDictNotRequiredAccess]


@pytest.mark.parametrize("of", [code_or_none, code_or_word, surely_there, indexed])
@pytest.mark.parametrize("coupon", [{"code": "a", "percent": 5}, {"percent": 5}])
def test_a_key_that_may_be_left_out_is_read_as_python_reads_it(of: Any, coupon: Any) -> None:
    told = as_python(of, coupon, lambda _, __: None)
    assert as_state_machine(of, coupon, lambda _, __: None) == told


def test_a_key_that_is_always_there_needs_no_default() -> None:
    (state,) = compile_workflow(surely_there).definition["States"].values()
    assert state["Output"] == "{% $states.input.percent + 1 %}"


@workflow
def sends(message: Message) -> str | None:
    return sns.publish(**message, Subject="news").MessageId


def test_a_typed_dict_is_unpacked_into_the_arguments_of_a_service() -> None:
    publish = compile_workflow(sends).definition["States"]["Publish"]
    assert publish["Arguments"] == {
        "TopicArn": "{% $states.input.TopicArn %}",
        "Message": "{% $states.input.Message %}",
        "Subject": "news",
    }


@workflow
def sends_anything(message: dict[str, str]) -> str | None:
    return sns.publish(**message).MessageId  # type: ignore[arg-type]


@workflow
def misspelt(coupon: Coupon) -> object:
    return coupon.get("cod")


@pytest.mark.parametrize(
    ("of", "message"),
    [
        (sends_anything, "which arguments \\*\\* gives has to be known at compile time"),
        (misspelt, "Coupon has no key 'cod'"),
    ],
)
def test_what_is_not_known_is_refused(of: Any, message: str) -> None:
    with pytest.raises(CompileError, match=message):
        compile_workflow(of)


@workflow
def redriven(coupon: Coupon) -> bool:
    return execution.redrive_time is None


def test_what_was_not_redriven_has_no_time_of_it() -> None:
    assert as_state_machine(redriven, {"percent": 5}, lambda _, __: None).output is True
    assert as_python(redriven, {"percent": 5}, lambda _, __: None).output is True
