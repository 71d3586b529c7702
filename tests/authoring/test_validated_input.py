"""`@workflow(validate_input=True)`: the input is checked at the start, in both kinds of run."""

from __future__ import annotations

import enum
import json
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, NewType, NotRequired
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import AfterValidator, AnyUrl, BaseModel, Field, TypeAdapter, ValidationError
from typing_extensions import TypedDict

from stepsmith import CompileError, InvalidInput, Workflow, compile_workflow, workflow
from stepsmith.engine import Machine, run

Weight = NewType("Weight", float)


class Size(enum.Enum):
    SMALL = "s"
    LARGE = "l"


class Item(BaseModel):
    sku: str = Field(pattern="^[a-z]+-[0-9]{2}$")
    quantity: int = Field(ge=1, le=10, multiple_of=2)


class Address(TypedDict):
    street: str
    floor: NotRequired[int]


@dataclass
class Card:
    number: str
    limit: float | None = None


class Order(BaseModel):
    order_id: str = Field(min_length=2, max_length=4, alias="orderId")
    items: list[Item] = Field(min_length=1, max_length=2)
    size: Size
    kind: Literal["new", "used", 3] = "new"
    note: str | None = None
    scores: dict[str, float] = Field(max_length=1)
    weights: list[Annotated[int, Field(gt=0, lt=5)]] = []
    ship_to: Address
    card: Card | None
    key: UUID
    either: int | str | None = None
    weight: Weight
    rush: bool = False
    anything: Any = None


GOOD: dict[str, Any] = {
    "orderId": "abc",
    "items": [{"sku": "pen-01", "quantity": 2}],
    "size": "s",
    "kind": "used",
    "note": None,
    "scores": {"a": 1.5},
    "weights": [1],
    "ship_to": {"street": "Elm", "floor": 2},
    "card": {"number": "1", "limit": None},
    "key": "12345678-1234-5678-1234-567812345678",
    "either": "x",
    "weight": 1,
    "rush": True,
    "anything": {},
}


@workflow(validate_input=True)
def order_id(order: Order) -> str:
    return order.order_id


@workflow(validate_input=True)
def double(number: int) -> int:
    return number * 2


@cache
def machine(of: Workflow[..., Any]) -> Machine:
    return Machine.compile(compile_workflow(of).definition)


def told(of: Workflow[..., Any], document: Any) -> tuple[str, Any]:
    """How the machine ends: its status, and its output or the Cause of its error."""
    result = run(machine(of), document, lambda _: pytest.fail("nothing is called"))
    assert result.error in (None, "InvalidInput"), result.cause
    return result.status, result.output if result.error is None else result.cause


def told_by_python(of: Workflow[..., Any], document: Any) -> str | None:
    """What the run as plain Python finds wrong with an input."""
    try:
        of(document)
    except InvalidInput as error:
        return str(error)
    except AttributeError:
        return None  # it went on, with a dict in the place of the model
    return None


def without(key: str) -> dict[str, Any]:
    return {name: value for name, value in GOOD.items() if name != key}


def test_an_input_that_fits_goes_through() -> None:
    assert told(order_id, GOOD) == ("SUCCEEDED", "abc")
    assert order_id(TypeAdapter(Order).validate_python(GOOD)) == "abc"


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ([], "the input must be an object"),
        (without("orderId"), "orderId is missing"),
        (GOOD | {"orderId": 1}, "orderId must be text"),
        (GOOD | {"orderId": "a"}, "orderId must have a length of at least 2"),
        (GOOD | {"orderId": "😀😀😀😀😀"}, "orderId must have a length of at most 4"),
        (GOOD | {"items": {}}, "items must be a list"),
        (GOOD | {"items": []}, "items must have a length of at least 1"),
        (GOOD | {"items": [1]}, "items[] must be an object"),
        (GOOD | {"items": [GOOD["items"][0], {"sku": "pen-01"}]}, "items[].quantity is missing"),
        (
            GOOD | {"items": [{"sku": "Pen-01", "quantity": 2}]},
            "items[].sku must match ^[a-z]+-[0-9]{2}$",
        ),
        (
            GOOD | {"items": [{"sku": "pen-01\n", "quantity": 2}]},
            "items[].sku must match ^[a-z]+-[0-9]{2}$",
        ),
        (
            GOOD | {"items": [{"sku": "pen-01", "quantity": 2.5}]},
            "items[].quantity must be a whole number",
        ),
        (
            GOOD | {"items": [{"sku": "pen-01", "quantity": True}]},
            "items[].quantity must be a whole number",
        ),
        (
            GOOD | {"items": [{"sku": "pen-01", "quantity": 0}]},
            "items[].quantity must be at least 1",
        ),
        (
            GOOD | {"items": [{"sku": "pen-01", "quantity": 12}]},
            "items[].quantity must be at most 10",
        ),
        (
            GOOD | {"items": [{"sku": "pen-01", "quantity": 3}]},
            "items[].quantity must be a multiple of 2",
        ),
        (GOOD | {"size": "m"}, 'size must be one of "s", "l"'),
        (GOOD | {"kind": "3"}, 'kind must be one of "new", "used", 3'),
        (GOOD | {"kind": None}, 'kind must be one of "new", "used", 3'),
        (GOOD | {"note": 1}, "note must be text"),
        (GOOD | {"scores": {"a": "1"}}, "scores.* must be a number"),
        (GOOD | {"scores": {"a": 1, "b": 2}}, "scores must have a length of at most 1"),
        (GOOD | {"weights": [1, 5]}, "weights[] must be less than 5"),
        (GOOD | {"ship_to": {}}, "ship_to.street is missing"),
        (
            GOOD | {"ship_to": {"street": "Elm", "floor": "2"}},
            "ship_to.floor must be a whole number",
        ),
        (without("card"), "card is missing"),
        (GOOD | {"card": {"number": "1", "limit": "9"}}, "card.limit must be a number"),
        (GOOD | {"key": "12345678"}, "key must be a UUID"),
        (GOOD | {"either": 1.5}, "either must be a whole number or text or null"),
        (GOOD | {"weight": "1"}, "weight must be a number"),
        (GOOD | {"rush": 1}, "rush must be true or false"),
    ],
)
def test_the_first_field_that_does_not_fit_is_named(document: Any, message: str) -> None:
    status, cause = told(order_id, document)
    assert (status, cause) == ("FAILED", message)
    assert told_by_python(order_id, document) == message


def test_an_input_that_is_no_model_is_checked_too() -> None:
    assert told(double, 4) == ("SUCCEEDED", 8)
    assert told(double, "4") == ("FAILED", "the input must be a whole number")
    with pytest.raises(InvalidInput, match=r"^the input must be a whole number$"):
        double("4")  # type: ignore[arg-type]  # which is the point


def test_without_the_option_nothing_is_checked() -> None:
    unchecked = workflow(double.function)
    assert list(compile_workflow(unchecked).definition["States"]) == ["Done"]


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 12)
    | st.sampled_from([0.5, -1.25])
    | st.sampled_from(["", "a", "abc", "abcde", "pen-01", "s", "new", "x\n", GOOD["key"]]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["a", "sku", "quantity", "street", "number"]), inner)
    ),
    max_leaves=4,
)


@given(st.sampled_from(sorted(GOOD)), st.none() | st.tuples(VALUES))
def test_pydantic_the_machine_and_the_plain_run_agree(key: str, value: tuple[Any] | None) -> None:
    """On any document in which one member is another, or not there."""
    document = without(key) if value is None else GOOD | {key: value[0]}
    try:
        TypeAdapter(Order).validate_json(json.dumps(document), strict=True)
        fits = True
    except ValidationError:
        fits = False
    status, output = told(order_id, document)
    assert (status == "SUCCEEDED") == fits
    assert told_by_python(order_id, document) == (None if fits else output)


class Created(BaseModel, extra="forbid"):
    kind: Literal["created"]
    size: int = 0


class Moved(BaseModel):
    kind: Literal["moved", "renamed"]
    places: list[str]


Event = Annotated[Created | Moved, Field(discriminator="kind")]


class Log(BaseModel):
    event: Created | Moved = Field(discriminator="kind")
    earlier: list[Event]
    last: Event | None = None


@workflow(validate_input=True)
def places(log: Log) -> int:
    return 0 if log.event.kind == "created" else len(log.event.places)


EVENTS = st.fixed_dictionaries(
    {},
    optional={
        "kind": st.sampled_from(["created", "moved", "renamed", "other", 1, None]),
        "size": st.sampled_from([1, "1"]),
        "places": st.sampled_from([["a"], [1], [], "a"]),
        "more": st.just(1),
    },
)
LOG = {"event": {"kind": "renamed", "places": ["a"]}, "earlier": []}


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (
            LOG | {"event": {"kind": "other"}},
            'event.kind must be one of "created", "moved", "renamed"',
        ),
        (LOG | {"event": {"places": []}}, "event.kind is missing"),
        (LOG | {"event": {"kind": "moved"}}, "event.places is missing"),
        (LOG | {"event": {"kind": "created", "size": "1"}}, "event.size must be a whole number"),
        (
            LOG | {"event": {"kind": "created", "more": 1}},
            "event must have no members but kind, size",
        ),
        (
            LOG | {"earlier": [LOG["event"], {"kind": "moved", "places": [1]}]},
            "earlier[].places[] must be text",
        ),
        (LOG | {"last": {"kind": "created", "size": "1"}}, "last.size must be a whole number"),
    ],
)
def test_a_tagged_union_is_checked_by_the_model_that_it_is(document: Any, message: str) -> None:
    assert told(places, document) == ("FAILED", message)
    assert told_by_python(places, document) == message


@given(EVENTS, st.lists(EVENTS, max_size=2), st.none() | EVENTS)
def test_pydantic_and_the_machine_agree_on_tagged_unions(
    event: Any, earlier: list[Any], last: Any
) -> None:
    document = {"event": event, "earlier": earlier, "last": last}
    try:
        TypeAdapter(Log).validate_json(json.dumps(document), strict=True)
        fits = True
    except ValidationError:
        fits = False
    status, output = told(places, document)
    assert (status == "SUCCEEDED") == fits
    assert told_by_python(places, document) == (None if fits else output)


class Opened(BaseModel):
    page: AnyUrl


class Shouted(BaseModel):
    word: Annotated[str, AfterValidator(str.upper)]


class Spelt(BaseModel):
    word: str = Field(pattern=r"^\w+$")


class Vague(BaseModel):
    event: Item | Opened


class Tree(BaseModel):
    children: list[Tree]


@pytest.mark.parametrize(
    ("model", "reason"),
    [
        (Opened, "page: JSONata cannot tell whether a value is a AnyUrl"),
        (Shouted, "word: AfterValidator"),
        (Spelt, "word: pattern="),
        (Vague, "event: one of several types, page: JSONata cannot tell"),
        (Tree, "children[]: Tree holds itself"),
    ],
)
def test_what_cannot_be_checked_is_a_diagnostic(model: type[BaseModel], reason: str) -> None:
    def flow(given: BaseModel) -> None: ...

    flow.__annotations__ = {"given": model, "return": None}
    with pytest.raises(CompileError) as raised:
        compile_workflow(workflow(validate_input=True)(flow))
    (told,) = raised.value.diagnostics
    assert f"SW024 validate_input=True cannot check {reason}" in str(told)
