"""`@task`: what may be declared, and what crosses when a task is called in plain Python."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from pydantic import BaseModel, Field, ValidationError

from stepsmith import MarshalError, Timeout, retry, task
from stepsmith.errors import DeclarationError


class Parcel(BaseModel):
    label: str
    grams: int = 100
    kind_of: str = Field(default="box", alias="kindOf")


class InsuredParcel(Parcel):
    value_cents: int = 5


@dataclass
class Point:
    x: int
    y: int = 2


class Smudged(Exception):
    pass


AGAIN = retry(on=[Smudged], max_attempts=1)


@task
def weigh(parcel: Parcel, extra: int = 7) -> int:
    return parcel.grams + extra


@task
def relabel(parcel: Parcel) -> Parcel:
    parcel.label = "new"
    return parcel


def test_a_task_is_called_like_its_function() -> None:
    assert weigh(Parcel(label="a", grams=1), 2) == 3


def test_defaults_stand_for_arguments_left_out() -> None:
    assert weigh(Parcel(label="a")) == 107


def test_arguments_may_be_named() -> None:
    assert weigh(extra=1, parcel=Parcel(label="a")) == 101


def test_an_argument_that_nothing_takes_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'heavy'"):
        weigh(Parcel(label="a"), heavy=True)  # type: ignore[call-arg]  # that is the point


def test_a_missing_argument_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="missing a required argument: 'parcel'"):
        weigh()  # type: ignore[call-arg]  # that is the point


def test_the_callee_cannot_change_the_callers_model() -> None:
    parcel = Parcel(label="old")
    relabel(parcel)
    assert parcel.label == "old"


def test_a_result_is_a_new_model_with_the_functions_values() -> None:
    assert relabel(Parcel(label="old", kindOf="tube")) == Parcel(label="new", kindOf="tube")


def test_a_subclass_crosses_as_the_declared_class() -> None:
    assert type(relabel(InsuredParcel(label="old"))) is Parcel


def test_keyword_only_parameters_are_taken() -> None:
    @task
    def stamp(*, text: str, times: int = 1) -> str:
        return text * times

    assert stamp(text="ab", times=2) == "abab"


def test_values_with_a_json_form_come_back_as_their_types() -> None:
    @task
    def booked(price: Decimal, at: datetime, spots: tuple[int, Point]) -> dict[str, Any]:
        return {
            "price": type(price).__name__,
            "at": at.isoformat(),
            "spots": [spots[0], spots[1].y],
        }

    answer = booked(Decimal("1.10"), datetime(2026, 1, 2, tzinfo=UTC), (1, Point(3)))
    assert answer == {"price": "Decimal", "at": "2026-01-02T00:00:00+00:00", "spots": [1, 2]}


def test_a_dict_does_not_keep_models_it_is_not_declared_to_hold() -> None:
    @task
    def echo(values: dict[str, Any]) -> dict[str, Any]:
        return values

    assert echo({"point": Point(1)}) == {"point": {"x": 1, "y": 2}}


def test_a_task_without_answer_gives_none() -> None:
    @task
    def tidy() -> None: ...

    assert [tidy()] == [None]


def test_an_argument_that_does_not_fit_is_a_validation_error() -> None:
    with pytest.raises(ValidationError, match="valid integer"):
        weigh(Parcel(label="a"), extra="heavy")  # type: ignore[arg-type]  # that is the point


def test_a_result_without_json_form_is_a_marshal_error() -> None:
    @task
    def lend() -> object:
        return object()

    message = (
        "Unable to marshal response: task lend is declared to return object, and returned object: "
        "Unable to serialize unknown type: <class 'object'>"
    )
    with pytest.raises(MarshalError) as raised:
        lend()
    assert str(raised.value) == message


def test_a_result_of_another_type_than_declared_is_a_marshal_error() -> None:
    @task
    def count() -> int:
        return "many"  # type: ignore[return-value]  # that is the point

    message = (
        "Unable to marshal response: task count is declared to return int, and returned str: "
        "Input should be a valid integer, unable to parse string as an integer"
    )
    with pytest.raises(MarshalError) as raised:
        count()
    assert str(raised.value) == message


def test_a_marshal_error_names_the_member_that_does_not_fit() -> None:
    @task
    def pack() -> list[Parcel]:
        return [{"grams": 1}]  # type: ignore[list-item]  # that is the point

    with pytest.raises(MarshalError, match=r"returned list: 0\.label: Field required$"):
        pack()


def test_the_tasks_own_error_comes_out_as_it_was_raised() -> None:
    error = Smudged("ink")

    @task(raises=[Smudged])
    def read() -> str:
        raise error

    with pytest.raises(Smudged) as raised:
        read()
    assert raised.value is error


def test_the_declaration_can_be_asked() -> None:
    assert (weigh.name, weigh.parameters, weigh.return_type) == (
        "weigh",
        {"parcel": Parcel, "extra": int},
        int,
    )


def test_options_not_given_have_their_defaults() -> None:
    assert (weigh.raises, weigh.retry, weigh.timeout_seconds, weigh.heartbeat_seconds) == (
        (),
        (),
        60,
        None,
    )
    assert (weigh.undone_by, weigh.memory_mb) == (None, 256)


def test_one_retry_policy_may_stand_by_itself() -> None:
    @task(retry=AGAIN)
    def scan() -> None: ...

    assert scan.retry == (AGAIN,)


def test_a_task_says_which_one_it_is() -> None:
    assert repr(weigh) == "<task weigh>"


def test_with_options_changes_what_it_names_only() -> None:
    @task(retry=AGAIN, timeout_seconds=10, heartbeat_seconds=3, memory_mb=512)
    def scan() -> None: ...

    changed = scan.with_options(timeout_seconds=20)
    assert (changed.timeout_seconds, changed.retry, changed.heartbeat_seconds) == (20, (AGAIN,), 3)
    assert (changed.memory_mb, changed.function) == (512, scan.function)


def test_with_options_leaves_the_task_itself_alone() -> None:
    weigh.with_options(timeout_seconds=20, retry=AGAIN)
    assert (weigh.timeout_seconds, weigh.retry) == (60, ())


def test_with_options_takes_none_for_no_retry() -> None:
    @task(retry=AGAIN)
    def scan() -> None: ...

    assert scan.with_options(retry=None).retry == ()


def test_with_options_takes_none_for_no_heartbeat() -> None:
    @task(heartbeat_seconds=3)
    def scan() -> None: ...

    assert scan.with_options(heartbeat_seconds=None).heartbeat_seconds is None


def test_with_options_takes_several_policies() -> None:
    other = retry(on=[Timeout])
    assert weigh.with_options(retry=[AGAIN, other]).retry == (AGAIN, other)


def test_with_options_checks_what_it_is_given() -> None:
    with pytest.raises(
        DeclarationError, match=r"weigh: timeout_seconds is a whole number between 1 and 900"
    ):
        weigh.with_options(timeout_seconds=901)


def test_a_task_with_other_options_is_called_like_the_task() -> None:
    assert weigh.with_options(timeout_seconds=5)(Parcel(label="a")) == 107


def _takes_anything(*values: int) -> None: ...


def _takes_any_name(**values: int) -> None: ...


def _without_type(value: int) -> None: ...


def _without_return_type(value: int) -> None: ...


# What a type checker would refuse in the source.
del _without_type.__annotations__["value"], _without_return_type.__annotations__["return"]


async def _waits() -> None: ...


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (_takes_anything, "task _takes_anything: *values has no JSON form; name every parameter"),
        (_takes_any_name, "task _takes_any_name: *values has no JSON form; name every parameter"),
        (_without_type, "task _without_type: parameter value needs a type"),
        (
            _without_return_type,
            "task _without_return_type needs a return type; write -> None if it answers nothing",
        ),
        (_waits, "task _waits is async; a task is an ordinary function"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_function_that_cannot_be_a_task_is_refused(function: Any, message: str) -> None:
    with pytest.raises(DeclarationError) as raised:
        task(function)
    assert str(raised.value) == message


SMUDGED_TOO = type("Smudged", (Exception,), {})


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            {"timeout_seconds": 0},
            "task post: timeout_seconds is a whole number between 1 and 900, not 0",
        ),
        (
            {"timeout_seconds": 901},
            "task post: timeout_seconds is a whole number between 1 and 900, not 901",
        ),
        (
            {"heartbeat_seconds": 0},
            "task post: heartbeat_seconds (below timeout_seconds, 60) is a whole number "
            "between 1 and 59, not 0",
        ),
        (
            {"heartbeat_seconds": 60},
            "task post: heartbeat_seconds (below timeout_seconds, 60) is a whole number "
            "between 1 and 59, not 60",
        ),
        (
            {"memory_mb": 127},
            "task post: memory_mb is a whole number between 128 and 10240, not 127",
        ),
        (
            {"memory_mb": 10241},
            "task post: memory_mb is a whole number between 128 and 10240, not 10241",
        ),
        ({"raises": ["Smudged"]}, "task post: raises= takes exception classes, not 'Smudged'"),
        (
            {"raises": [KeyboardInterrupt]},
            "task post: raises= takes exception classes, not <class 'KeyboardInterrupt'>",
        ),
        (
            {"raises": [Smudged, SMUDGED_TOO]},
            "task post: two errors are called Smudged, and Step Functions knows errors by name "
            "only; rename one",
        ),
        (
            {"undone_by": weigh},
            "task post is undone by weigh, which takes other parameters; a compensation takes the "
            "task's own: label, grams",
        ),
    ],
)
def test_options_out_of_range_are_refused(options: dict[str, Any], message: str) -> None:
    def post(label: str, grams: int) -> None: ...

    declare: Any = task(**options)
    with pytest.raises(DeclarationError) as raised:
        declare(post)
    assert str(raised.value) == message


@pytest.mark.parametrize(
    "options",
    [
        {"timeout_seconds": 1},
        {"timeout_seconds": 900, "heartbeat_seconds": 899},
        {"memory_mb": 128},
        {"memory_mb": 10240},
        {"raises": [Smudged, Smudged]},
    ],
)
def test_the_ends_of_a_range_are_taken(options: dict[str, Any]) -> None:
    def post(label: str) -> None: ...

    declare: Any = task(**options)
    assert declare(post).name == "post"


def test_a_parameter_without_json_form_is_told_at_the_first_call() -> None:
    class Socket:
        pass

    def post(socket: Any) -> None: ...

    post.__annotations__["socket"] = Socket
    declared = task(post)
    with pytest.raises(DeclarationError) as raised:
        declared(Socket())
    assert str(raised.value) == (
        "task post: socket has type Socket, which has no JSON form; "
        "use a pydantic model, a dataclass or a builtin"
    )


def test_a_result_type_without_json_form_is_told_at_the_first_call() -> None:
    class Socket:
        pass

    def post() -> Any: ...

    post.__annotations__["return"] = Socket
    declared = task(post)
    with pytest.raises(DeclarationError, match="task post: the result has type Socket"):
        declared()


def test_a_wrapped_function_is_a_task_with_the_functions_own_types() -> None:
    def post(label: str) -> str:
        return label

    @functools.wraps(post)
    def logged(*args: Any, **kwargs: Any) -> str:
        return post(*args, **kwargs) + "!"

    assert task(logged)("a") == "a!"


@pytest.mark.parametrize(
    "options",
    [
        {"timeout_seconds": 1.5},
        {"timeout_seconds": "60"},
        {"retry": 3},
        {"retry": [3]},
        {"undone_by": len},
        {"raises": Smudged},
    ],
)
def test_an_option_of_another_kind_is_refused(options: dict[str, Any]) -> None:
    def post(label: str) -> None: ...

    declare: Any = task(**options)
    with pytest.raises(DeclarationError):
        declare(post)


@pytest.mark.parametrize(
    "value",
    [
        b"\xff",
        pytest.param(
            float("nan"), marks=pytest.mark.xfail(strict=True, reason="becomes null in silence")
        ),
        "\ud800",
    ],
)
def test_a_result_that_json_cannot_hold_is_a_marshal_error(value: Any) -> None:
    @task
    def give() -> Any:
        return value

    with pytest.raises(MarshalError):
        give()


def test_a_type_that_is_not_defined_is_a_declaration_error() -> None:
    def post(label: str) -> None: ...

    post.__annotations__["label"] = "Missing"
    declared = task(post)
    with pytest.raises(DeclarationError):
        declared("a")
