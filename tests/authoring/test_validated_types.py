"""`validate_input=True` for dates, unions, tuples and the like, compared with pydantic."""

from __future__ import annotations

import enum
import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from operator import or_
from types import GenericAlias
from typing import Annotated, Any, Literal
from uuid import UUID

import annotated_types
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import (
    AwareDatetime,
    BaseModel,
    Field,
    RootModel,
    StringConstraints,
    TypeAdapter,
    ValidationError,
    conint,
    conlist,
    constr,
    create_model,
)
from pydantic_core import to_jsonable_python

from stepsmith import Workflow, compile_workflow, workflow
from stepsmith.engine import Machine, run


def checking(annotation: Any) -> Callable[[Any], str | None]:
    """A check by the machine of a workflow with an input of a type; what it finds wrong."""

    def flow(given: Any) -> None: ...

    flow.__annotations__ = {"given": annotation, "return": None}
    of: Workflow[..., Any] = workflow(validate_input=True)(flow)
    machine = Machine.compile(compile_workflow(of).definition)

    def check(document: Any) -> str | None:
        result = run(machine, document, lambda _: pytest.fail("nothing is called"))
        assert result.error in (None, "InvalidInput"), result.cause
        return result.cause

    return check


def fits(annotation: Any, document: Any) -> bool:
    """Whether pydantic takes a document, strictly."""
    try:
        TypeAdapter(annotation).validate_json(json.dumps(document), strict=True)
    except ValidationError:
        return False
    return True


FORMS = [date, datetime, AwareDatetime, time, timedelta, Decimal]
CHECKS = {form: checking(form) for form in FORMS}
ZONES = st.none() | st.builds(
    timezone, st.integers(-1439, 1439).map(lambda minutes: timedelta(minutes=minutes))
)
VALUES: dict[Any, st.SearchStrategy[Any]] = {
    date: st.dates(),
    datetime: st.datetimes(timezones=ZONES),
    AwareDatetime: st.datetimes(timezones=ZONES.map(lambda zone: zone or UTC)),
    time: st.times(timezones=ZONES),
    timedelta: st.timedeltas(timedelta(days=-300_000), timedelta(days=300_000)),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False),
}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
@given(data=st.data())
@settings(deadline=None)
def test_what_pydantic_writes_fits(form: Any, data: st.DataObject) -> None:
    assert CHECKS[form](to_jsonable_python(data.draw(VALUES[form]))) is None


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
@given(data=st.data())
@settings(deadline=None)
def test_what_fits_is_what_pydantic_takes(form: Any, data: st.DataObject) -> None:
    """On texts that differ from those that pydantic writes in some characters."""
    text = list(str(to_jsonable_python(data.draw(VALUES[form]))))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        text[at : at + data.draw(st.integers(0, 2))] = data.draw(
            st.text("0123456789-+:.TZPDHMSYE ", max_size=2)
        )
    document: Any = "".join(text)
    if CHECKS[form](document) is None:
        assert fits(form, document)


@given(st.integers(0, 9999), st.integers(0, 13), st.integers(0, 32))
@settings(deadline=None, max_examples=200)
def test_days_are_those_of_the_calendar(year: int, month: int, day: int) -> None:
    document = f"{year:04}-{month:02}-{day:02}"
    assert (CHECKS[date](document) is None) == fits(date, document)


@pytest.mark.parametrize(
    ("form", "document", "message"),
    [
        (date, "2026-02-29", "the input must be a date, such as 2026-11-23"),
        (date, 20000, "the input must be text"),
        (datetime, "2026-01-01", "the input must be a date and time, such as 2026-11-23T10:00:00Z"),
        (
            AwareDatetime,
            "2026-01-01T00:00:00",
            "the input must be a date and time with a zone, such as 2026-11-23T10:00:00Z",
        ),
        (time, "24:00:00", "the input must be a time, such as 10:00:00"),
        (timedelta, "P", "the input must be a duration, such as P1DT2H"),
        (Decimal, "1,5", "the input must be a decimal number"),
        (Decimal, True, "the input must be a decimal number"),
    ],
)
def test_what_does_not_fit_is_told(form: Any, document: Any, message: str) -> None:
    assert CHECKS[form](document) == message
    assert not fits(form, document)


def test_a_decimal_may_be_a_number() -> None:
    assert CHECKS[Decimal](1.5) is None


class Color(enum.Enum):
    RED = "r"
    BLUE = "b"


class Round(BaseModel):
    radius: int


class Square(BaseModel, extra="forbid"):
    side: int
    color: Color


class Sizes(RootModel[Annotated[list[int], Field(max_length=2)]]):
    pass


class Both(BaseModel):
    shape: Round | Square | str
    sizes: Sizes
    pair: tuple[int, str | None]
    by_color: dict[Color, list[int]] = {}
    code: Annotated[str, StringConstraints(pattern="^[a-z]+$", min_length=2)] = "ab"


GOOD: dict[str, Any] = {"shape": {"radius": 1}, "sizes": [1], "pair": [1, "a"]}
CHECK = checking(Both)


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({}, None),
        ({"shape": {"side": 1, "color": "b"}}, None),
        ({"shape": "x"}, None),
        (
            {"shape": {"side": 1, "color": "b", "more": 2}},
            "shape must be one of Round, Square, str",
        ),
        ({"shape": {"radius": "1"}}, "shape must be one of Round, Square, str"),
        ({"shape": None}, "shape must be one of Round, Square, str"),
        ({"sizes": {"root": [1]}}, "sizes must be a list"),
        ({"sizes": [1, 2, 3]}, "sizes must have a length of at most 2"),
        ({"sizes": ["1"]}, "sizes[] must be a whole number"),
        ({"pair": [1]}, "pair must have a length of at least 2"),
        ({"pair": [1, "a", 2]}, "pair must have a length of at most 2"),
        ({"pair": ["1", "a"]}, "pair[0] must be a whole number"),
        ({"pair": [1, 2]}, "pair[1] must be text or null"),
        ({"by_color": {"r": [1], "g": []}}, 'each key of by_color must be one of "r", "b"'),
        ({"by_color": {"b": ["1"]}}, "by_color.*[] must be a whole number"),
        ({"code": "a"}, "code must have a length of at least 2"),
        ({"code": "aB"}, "code must match ^[a-z]+$"),
    ],
)
def test_the_place_that_does_not_fit_is_named(changed: dict[str, Any], message: str | None) -> None:
    assert CHECK(GOOD | changed) == message
    assert fits(Both, GOOD | changed) == (message is None)


PLAIN: list[Any] = [
    str,
    int,
    float,
    bool,
    None,
    Color,
    UUID,
    date,
    Decimal,
    Literal["a", "r", 2],
    Round,
    Square,
    Sizes,
    Annotated[int, annotated_types.Interval(ge=0, lt=3)],
    Annotated[str, StringConstraints(min_length=1, max_length=2)],
    Annotated[list[int], annotated_types.Len(1, 2)],
    constr(pattern="^a"),
    conint(multiple_of=2),
    conlist(bool, min_length=1),
]


def _of(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    keys = st.sampled_from([str, int, Color, Literal["a", "b"]])
    return st.one_of(
        inner.map(lambda one: GenericAlias(list, one)),
        inner.map(lambda one: GenericAlias(tuple, (one, ...))),
        st.tuples(inner, inner).map(lambda both: GenericAlias(tuple, both)),
        st.tuples(inner, inner).map(lambda both: or_(*both)),
        st.tuples(keys, inner).map(lambda both: GenericAlias(dict, both)),
    )


TYPES = st.recursive(st.sampled_from(PLAIN[:4] + PLAIN[5:]), _of, max_leaves=3)
TEXTS = ["", "a", "ab", "abc", "r", "2026-01-02", "2026-02-30", "1.5", str(UUID(int=3))]
DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers(-1, 4) | st.just(0.5) | st.sampled_from(TEXTS),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["a", "b", "r", "1", "radius", "side", "color"]), inner)
    ),
    max_leaves=4,
)


@given(st.lists(TYPES, min_size=1, max_size=3), st.lists(st.data(), min_size=1, max_size=1))
@settings(deadline=None, max_examples=80)
def test_random_models_take_what_pydantic_takes(types: list[Any], several: list[Any]) -> None:
    """And name the field that pydantic names first."""
    fields: dict[str, Any] = {f"field_{n}": (type_, ...) for n, type_ in enumerate(types)}
    model = create_model("Drawn", **fields)
    check, adapter = checking(model), TypeAdapter(model)
    for _ in range(8):
        document = {name: several[0].draw(DOCUMENTS) for name in fields}
        try:
            adapter.validate_json(json.dumps(document), strict=True)
        except ValidationError as error:
            first = error.errors()[0]["loc"][0]
            assert f"{first}" in (check(document) or "")
        else:
            assert check(document) is None
