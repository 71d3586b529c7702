"""Unions: what tests teach about a value, in a plain run and as a state machine alike."""

from __future__ import annotations

import enum
import json
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Literal, assert_never, assert_type, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Discriminator, Field
from typing_extensions import TypedDict

from stepsmith import CompileError, Workflow, compile_workflow, task, workflow
from tests.authoring.both_ways import Told, as_python, as_state_machine


class Created(BaseModel):
    kind: Literal["created"] = "created"
    by: str
    size: int


class Moved(BaseModel):
    kind: Literal["moved", "renamed"]
    by: str
    to: str


class Deleted(BaseModel):
    kind: Literal["deleted"]
    by: str | None = None


Event = Annotated[Created | Moved | Deleted, Field(discriminator="kind")]


class Log(BaseModel):
    event: Created | Moved | Deleted = Field(discriminator="kind")
    earlier: list[Event] = []


@dataclass
class Box:
    width: int
    height: int


@dataclass
class Ball:
    radius: int


class Tag(TypedDict):
    name: str


class Colour(enum.Enum):
    RED = "r"
    GREEN = "g"
    BLUE = "b"


class Thing(BaseModel):
    shape: Box | Ball | None
    label: str | int | list[str] | Tag
    mode: Literal["slow", "fast", 3]
    colour: Colour
    ready: bool


def both(of: Workflow[..., Any], document: Any) -> Told:
    """How both runs end, which has to be the same."""
    told = as_python(of, document, lambda _, __: None)
    assert as_state_machine(of, document, lambda _, __: None) == told
    return told


CREATED = {"kind": "created", "by": "ann", "size": 3}
MOVED = {"kind": "moved", "by": "ben", "to": "attic"}
RENAMED = MOVED | {"kind": "renamed"}
DELETED = {"kind": "deleted", "by": None}
EVENTS = [CREATED, MOVED, RENAMED, DELETED]


@workflow
def by_instance(log: Log) -> str:
    event = log.event
    if isinstance(event, Created):
        return f"created {event.size}"
    if isinstance(event, Moved):
        return f"moved to {event.to}"
    return f"deleted by {event.by or 'nobody'}"


@workflow
def by_tag(log: Log) -> str:
    if log.event.kind == "created":
        return f"created {log.event.size}"
    if log.event.kind in ("moved", "renamed"):
        return f"moved to {log.event.to}"  # pyright: ignore[reportAttributeAccessIssue]
    return f"deleted by {log.event.by or 'nobody'}"


@workflow
def by_pattern(log: Log) -> str:
    match log.event:
        case Created(size=size) if size > 10:
            return "much created"
        case Created(size=size):
            return f"created {size}"
        case Moved(to=place):
            return f"moved to {place}"
        case Deleted() as gone:
            return f"deleted by {gone.by or 'nobody'}"


@workflow
def without_else(log: Log) -> str:
    event = log.event
    if event.kind == "created":
        told = f"created {event.size}"
    elif event.kind == "moved" or event.kind == "renamed":
        told = f"moved to {event.to}"
    elif event.kind == "deleted":
        told = f"deleted by {event.by or 'nobody'}"
    return told  # pyright: ignore[reportPossiblyUnboundVariable]


@workflow
def with_assert_never(log: Log) -> str:
    event = log.event
    if isinstance(event, (Created, Deleted)):
        return f"created {event.size}" if event.kind == "created" else _deleted(event)
    if isinstance(event, Moved):
        return f"moved to {event.to}"
    assert_never(event)


def _deleted(event: Deleted) -> str:
    return f"deleted by {event.by or 'nobody'}"


@pytest.mark.parametrize(
    "of", [by_instance, by_tag, by_pattern, without_else, with_assert_never], ids=lambda w: w.name
)
@pytest.mark.parametrize(
    ("event", "told"),
    [
        (CREATED, "created 3"),
        (MOVED, "moved to attic"),
        (RENAMED, "moved to attic"),
        (DELETED, "deleted by nobody"),
    ],
)
def test_a_union_of_models_is_told_apart_by_its_tag(
    of: Workflow[..., Any], event: Any, told: str
) -> None:
    assert both(of, {"event": event, "earlier": []}).output == told


@workflow
def common(log: Log) -> str:
    return f"{log.event.by or '?'}: {log.event.kind}"


def test_what_all_models_of_a_union_have_needs_no_test() -> None:
    assert [both(common, {"event": event, "earlier": []}).output for event in EVENTS] == [
        "ann: created",
        "ben: moved",
        "ben: renamed",
        "?: deleted",
    ]


@workflow
def sizes(log: Log) -> list[int]:
    return [event.size for event in log.earlier if event.kind == "created"]


def test_a_test_in_a_comprehension_narrows_its_items() -> None:
    assert both(sizes, {"event": DELETED, "earlier": EVENTS}).output == [3]


@workflow
def shape(thing: Thing) -> int:
    shape = thing.shape
    if shape is None:
        return 0
    if isinstance(shape, Ball):
        return shape.radius
    return shape.width * shape.height


@workflow
def shape_by_pattern(thing: Thing) -> int:
    match thing.shape:
        case None:
            return 0
        case Ball(radius=radius):
            return radius
        case Box(width=width, height=height):
            return width * height


THING: dict[str, Any] = {
    "shape": None,
    "label": "x",
    "mode": "fast",
    "colour": "g",
    "ready": True,
}


@pytest.mark.parametrize("of", [shape, shape_by_pattern], ids=lambda w: w.name)
def test_models_without_a_tag_are_told_apart_by_what_only_one_of_them_has(
    of: Workflow[..., Any],
) -> None:
    shapes = [None, {"radius": 4}, {"width": 2, "height": 3}]
    assert [both(of, THING | {"shape": one}).output for one in shapes] == [0, 4, 6]


@workflow
def label(thing: Thing) -> str:
    label = thing.label
    if isinstance(label, str):
        return label.upper()
    if isinstance(label, int):
        return str(label + 1)
    return ", ".join(label) if isinstance(label, list) else label["name"]


@workflow
def label_by_pattern(thing: Thing) -> str:  # pyright: ignore[reportReturnType]
    match thing.label:
        case str(text):
            return text.upper()
        case int() as number:
            return str(number + 1)
        case list():
            return "list"
        case dict():
            return "dict"


def test_types_that_json_tells_apart() -> None:
    labels: list[Any] = ["x", 4, ["a", "b"], {"name": "n"}]
    told = [both(label, THING | {"label": one}).output for one in labels]
    assert told == ["X", "5", "a, b", "n"]
    told = [both(label_by_pattern, THING | {"label": one}).output for one in labels]
    assert told == ["X", "5", "list", "dict"]


@workflow
def all_modes(thing: Thing) -> int:
    match thing.mode:
        case "slow":
            return 1
        case "fast" | 3:
            return 2


@workflow
def all_colours(thing: Thing) -> str:
    if thing.colour is Colour.RED:
        return "stop"
    if thing.colour in (Colour.GREEN, Colour.BLUE):
        return "go"
    assert_never(thing.colour)


@workflow
def some_colours(thing: Thing) -> str:
    if thing.colour is Colour.RED:
        return "stop"
    match thing.colour:
        case Colour.GREEN:
            return "go"
        case Colour.BLUE:
            return "what"


@workflow
def ready(thing: Thing) -> str:
    match thing.ready:
        case True:
            return "yes"
        case False:
            return "no"


def test_literals_enums_and_booleans_are_exhausted_by_their_values() -> None:
    assert [both(all_modes, THING | {"mode": m}).output for m in ("slow", "fast", 3)] == [1, 2, 2]
    colours = [both(all_colours, THING | {"colour": c}).output for c in "rgb"]
    assert colours == ["stop", "go", "go"]
    colours = [both(some_colours, THING | {"colour": c}).output for c in "rgb"]
    assert colours == ["stop", "go", "what"]
    assert [both(ready, THING | {"ready": r}).output for r in (True, False)] == ["yes", "no"]


def test_an_input_without_its_type_ends_where_all_cases_are_named() -> None:
    ended = as_state_machine(all_modes, THING | {"mode": "?"})
    assert (ended.error, ended.message) == ("AssertionError", "none of the cases fits")
    ended = as_state_machine(all_colours, THING | {"colour": "?"})
    assert (ended.error, ended.message) == ("AssertionError", "none of the cases fits")


@workflow
def until_deleted(log: Log) -> int:
    event = log.event
    total = 0
    for following in log.earlier:
        if event.kind == "created":
            total += event.size
        event = following
    if event.kind == "created":
        total += event.size
    return total


def test_a_loop_that_assigns_a_variable_forgets_what_was_known() -> None:
    assert both(until_deleted, {"event": CREATED, "earlier": EVENTS}).output == 6


@workflow
def dead_end(thing: Thing) -> str:
    told = "so far"
    if thing.ready:
        try:
            if thing.ready:
                raise ValueError(told)
        except ValueError as error:
            told = f"{error}!"
            if thing.ready:
                return told
        told += "?"
    return told


def test_what_no_value_comes_to_is_read_all_the_same() -> None:
    """A test that is known to hold, in a handler after such a test, leaves nothing to go on."""
    told = [both(dead_end, THING | {"ready": ready}).output for ready in (True, False)]
    assert told == ["so far!", "so far"]


@task
def latest(log: Log) -> Created | Deleted:
    return Deleted(kind="deleted")


@workflow
def result(log: Log) -> int:
    found = latest(log)
    if not isinstance(found, Created):
        return 0
    return found.size


@pytest.mark.parametrize(("answer", "told"), [(CREATED, 3), (DELETED, 0)])
def test_the_result_of_a_task_is_narrowed(answer: Any, told: int) -> None:
    def answers(name: str, before: int) -> Any:
        return answer

    document = {"event": MOVED, "earlier": []}
    assert as_python(result, document, answers).output == told
    assert as_state_machine(result, document, answers).output == told


@workflow
def told_types(thing: Thing) -> str:
    text = cast("str", thing.label)
    assert_type(thing.ready, bool)
    return text + "!"


def test_cast_and_assert_type_are_for_type_checkers() -> None:
    assert both(told_types, THING).output == "x!"


class Filled(BaseModel):
    event: Annotated[Created | Deleted, Discriminator("kind")]


@workflow
def filled(given: Filled) -> Filled:
    return given


def test_defaults_of_a_tagged_union_are_those_of_the_model_that_it_is() -> None:
    assert both(filled, {"event": {"kind": "deleted"}}).output == {"event": DELETED}
    assert both(filled, {"event": CREATED}).output == {"event": CREATED}


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(EVENTS), max_size=4),
    st.sampled_from(EVENTS),
    st.sampled_from([by_instance, by_tag, by_pattern, without_else, with_assert_never, common]),
)
def test_both_runs_agree_on_any_events(
    earlier: list[Any], event: Any, of: Workflow[..., Any]
) -> None:
    assert both(of, json.loads(json.dumps({"event": event, "earlier": earlier}))).error is None


class Alike(BaseModel):
    by: str
    size: int


class Short(BaseModel):
    by: str
    size: int


class Vague(BaseModel):
    number: int | float
    either: Short | Alike
    price: Decimal | str


@workflow
def number(given: Vague) -> str:
    return "int" if isinstance(given.number, int) else "float"


@workflow
def either(given: Vague) -> str:
    return "one" if isinstance(given.either, Alike) else "other"


@workflow
def price(given: Vague) -> str:
    return "price" if isinstance(given.price, Decimal) else "text"


@workflow
def subclass(given: Alike) -> str:
    return "special" if isinstance(given, Special) else "plain"


class Special(Alike):
    more: str


@workflow
def reached(log: Log) -> str:
    if log.event.kind == "created":
        return "created"
    assert_never(log.event)  # type: ignore[arg-type]  # which is the point


@workflow
def not_all(log: Log) -> int:
    return log.event.size  # type: ignore[union-attr]  # which is the point


@pytest.mark.parametrize(
    ("of", "told"),
    [
        (number, "SW008 int and float may look the same as JSON"),
        (either, "SW008 Alike and Short may look the same as JSON"),
        (price, "SW008 Decimal and str may look the same as JSON"),
        (subclass, "SW008 whether a Alike is a Special cannot be told from its JSON"),
        (reached, "SW006 this is reached by a value of type Moved | Deleted"),
        (not_all, "SW005 Moved has no field size"),
    ],
    ids=lambda given: getattr(given, "name", ""),
)
def test_what_json_does_not_tell_is_a_diagnostic(of: Workflow[..., Any], told: str) -> None:
    with pytest.raises(CompileError) as raised:
        compile_workflow(of)
    assert told in str(raised.value.diagnostics[0])
