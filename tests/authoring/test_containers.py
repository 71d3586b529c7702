"""Dicts with keys that are no text, sets, tuples and generic classes, alike in both runs."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, NamedTuple, TypeVar
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel
from typing_extensions import TypedDict

from stepsmith import CompileError, Workflow, compile_workflow, workflow
from tests.authoring.both_ways import Told, as_python, as_state_machine

T = TypeVar("T")
K = TypeVar("K")


class Color(enum.Enum):
    RED = "r"
    BLUE = "b"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Stock(BaseModel):
    n: int
    color: Color
    level: Level
    day: date
    key: UUID
    by_number: dict[int, str]
    by_color: dict[Color, int]
    by_level: dict[Level, int]
    by_day: dict[date, int]
    by_key: dict[UUID, int]
    numbers: set[int]
    words: frozenset[str]


KEY = "12345678-1234-5678-1234-567812345678"
STOCK: dict[str, Any] = {
    "n": 3,
    "color": "r",
    "level": 2,
    "day": "2026-01-02",
    "key": KEY,
    "by_number": {"3": "three", "-1": "minus one", "20": "twenty"},
    "by_color": {"r": 4},
    "by_level": {"2": 5},
    "by_day": {"2026-01-02": 6},
    "by_key": {KEY: 7},
    "numbers": [5, 3, 10],
    "words": ["b", "a"],
}
NAMES = {1: "one", 3: "three"}
PRICES = {Color.RED: 1, Color.BLUE: 2}


def both(of: Workflow[..., Any], document: Any) -> Told:
    """Both runs, which must agree."""
    told = as_state_machine(of, document)
    assert told == as_python(of, document)
    return told


@workflow
def looked_up(stock: Stock) -> list[Any]:
    return [
        stock.by_number[3],
        stock.by_number[stock.n],
        stock.by_color[Color.RED],
        stock.by_color[stock.color],
        stock.by_level[Level.HIGH],
        stock.by_level[stock.level],
        stock.by_day[date(2026, 1, 2)],
        stock.by_day[stock.day],
        stock.by_key[UUID(KEY)],
        stock.by_key[stock.key],
        NAMES[stock.n],
        PRICES[stock.color],
    ]


def test_a_dict_is_read_by_what_its_keys_are_in_python() -> None:
    expected = ["three", "three", 4, 4, 5, 5, 6, 6, 7, 7, "three", 1]
    assert both(looked_up, STOCK).output == expected


@workflow
def by_number(stock: Stock) -> str:
    return stock.by_number[stock.n]


@workflow
def by_color(stock: Stock) -> int:
    return stock.by_color[stock.color]


@workflow
def by_known_color(stock: Stock) -> int:
    return stock.by_color[Color.BLUE]


@workflow
def by_level(stock: Stock) -> int:
    return stock.by_level[stock.level]


@workflow
def by_day(stock: Stock) -> int:
    return stock.by_day[stock.day]


@workflow
def by_key(stock: Stock) -> int:
    return stock.by_key[stock.key]


OTHER_KEY = KEY.replace("1", "9")


@pytest.mark.parametrize(
    ("of", "changed", "message"),
    [
        (by_number, {"n": -7}, "-7"),
        (by_color, {"color": "b"}, "<Color.BLUE: 'b'>"),
        (by_known_color, {}, "<Color.BLUE: 'b'>"),
        (by_level, {"level": 1}, "<Level.LOW: 1>"),
        (by_day, {"day": "2026-11-03"}, "datetime.date(2026, 11, 3)"),
        (by_key, {"key": OTHER_KEY}, f"UUID('{OTHER_KEY}')"),
    ],
)
def test_a_key_that_is_not_there_is_told_as_python_tells_it(
    of: Workflow[..., Any], changed: dict[str, Any], message: str
) -> None:
    told = both(of, STOCK | changed)
    assert (told.error, told.message) == ("KeyError", message)


@workflow
def gone_through(stock: Stock) -> list[Any]:
    return [
        sorted(stock.by_number),
        sorted(number * 2 for number in stock.by_number),
        sum(number for number in stock.by_number if number in NAMES),
        sum(len(text) + number for number, text in stock.by_number.items()),
        sum(stock.by_color.values()),
        any(color == Color.RED for color in stock.by_color),
        sorted(stock.by_day),
        {number: text + "!" for number, text in stock.by_number.items()},
        {number: number - 2 for number in sorted(stock.numbers)},
        {stock.color: 1, Color.BLUE: stock.n},
        stock.by_number | {7: "seven"},
        {**stock.by_color, stock.color: 0},
    ]


def test_going_through_a_dict_gives_what_its_keys_are_in_python() -> None:
    assert both(gone_through, STOCK).output == [
        [-1, 3, 20],
        [-2, 6, 40],
        3,
        (5 + 3) + (9 - 1) + (6 + 20),
        4,
        True,
        ["2026-01-02"],
        {"3": "three!", "-1": "minus one!", "20": "twenty!"},
        {"3": 1, "5": 3, "10": 8},
        {"r": 1, "b": 3},
        {"3": "three", "-1": "minus one", "20": "twenty", "7": "seven"},
        {"r": 0},
    ]


@workflow
def asked(stock: Stock) -> list[Any]:
    return [
        stock.n in stock.by_number,
        Color.BLUE in stock.by_color,
        stock.day not in stock.by_day,
        stock.by_number.get(8),
        stock.by_color.get(stock.color, 9),
        len(stock.by_number),
        bool(stock.by_key),
        stock.n in NAMES,
        stock.by_number == stock.by_number,
    ]


def test_a_dict_is_asked_for_its_keys() -> None:
    assert both(asked, STOCK).output == [True, False, False, None, 4, 3, True, True, True]


@workflow
def of_sets(stock: Stock) -> list[Any]:
    return [
        len(stock.numbers),
        stock.n in stock.numbers,
        "c" in stock.words,
        sorted(stock.numbers),
        sorted(stock.words, reverse=True),
        sum(stock.numbers),
        max(stock.numbers),
        any(number > 9 for number in stock.numbers),
        bool(stock.words),
        [number for number in sorted(stock.numbers) if number != stock.n],
    ]


@given(st.lists(st.integers(-3, 12), min_size=1), st.lists(st.sampled_from("abcé😀")))
@settings(max_examples=50, deadline=None)
def test_a_set_is_what_does_not_depend_on_its_order(numbers: list[int], words: list[str]) -> None:
    """Members that the input says twice are one."""
    both(of_sets, STOCK | {"numbers": numbers, "words": words})


@workflow
def list_of_set(stock: Stock) -> list[int]:
    return list(stock.numbers)


@workflow
def equal_sets(stock: Stock) -> bool:
    return stock.numbers == stock.numbers


@workflow
def text_in_numbers(stock: Stock) -> bool:
    return "3" in stock.by_number  # type: ignore[comparison-overlap]  # which is the point


@workflow
def text_of_known(stock: Stock) -> bool:
    return f"{stock.n}" in NAMES  # type: ignore[comparison-overlap]  # which is the point


@workflow
def first_color(stock: Stock) -> int:
    return list(stock.by_color.values())[0]  # noqa: RUF015


class Point(NamedTuple):
    x: int
    y: int = 7
    label: str | None = None


@dataclass
class Pair(Generic[T, K]):
    first: T
    second: K


@dataclass
class Counted(Generic[T]):
    of: list[T]
    count: int = 1


class Named(TypedDict, Generic[T]):
    value: T


class Line(BaseModel):
    sku: str
    count: int = 1


class Shape(BaseModel):
    at: Point
    pair: Pair[int, Pair[str, bool]]
    named: Named[list[int]]
    lines: Counted[Line]
    priced: tuple[Line, int]
    by_sku: dict[str, Line]
    numbers: tuple[int, ...] = (1, 2)


SHAPE: dict[str, Any] = {
    "at": [1],
    "pair": {"first": 2, "second": {"first": "a", "second": True}},
    "named": {"value": [4]},
    "lines": {"of": [{"sku": "pen"}]},
    "priced": [{"sku": "ink"}, 5],
    "by_sku": {"cap": {"sku": "cap"}, "bag": {"sku": "bag", "count": 2}},
}


@workflow
def parts(shape: Shape) -> list[Any]:
    x, y, _ = shape.at
    pair = shape.pair
    shape.lines.count += 1
    return [
        shape.at.y + shape.at[0] + x + y,
        shape.at.label is None,
        len(shape.at),
        Point(pair.first, label=pair.second.first + "b"),
        pair.first + len(pair.second.first),
        pair.second.second,
        shape.named["value"][0],
        shape.lines.of[0].count + shape.lines.count,
        shape.priced[0].count,
        shape.by_sku["cap"].count,
        Pair[int, str](shape.at.x, "b"),
        Counted[int](of=[shape.at.x]),
        shape.numbers,
        Named[str](value=pair.second.first),
        shape.at == Point(1, 7, None),
        shape.numbers == (1, 2),
    ]


def test_named_tuples_and_generic_classes_are_read_and_made() -> None:
    assert both(parts, SHAPE).output == [
        16,
        True,
        3,
        [2, 7, "ab"],
        3,
        True,
        4,
        3,
        1,
        1,
        {"first": 1, "second": "b"},
        {"of": [1], "count": 1},
        [1, 2],
        {"value": "a"},
        True,
        True,
    ]


@workflow
def whole(shape: Shape) -> Shape:
    return shape


def test_defaults_are_filled_in_inside_tuples_and_dicts() -> None:
    assert both(whole, SHAPE).output == SHAPE | {
        "at": [1, 7, None],
        "lines": {"of": [{"sku": "pen", "count": 1}], "count": 1},
        "priced": [{"sku": "ink", "count": 1}, 5],
        "by_sku": {"cap": {"sku": "cap", "count": 1}, "bag": {"sku": "bag", "count": 2}},
        "numbers": [1, 2],
    }


@workflow
def list_and_tuple(shape: Shape) -> bool:
    return shape.numbers == shape.named["value"]  # type: ignore[comparison-overlap]  # the point


@workflow
def tuple_of_bool(shape: Shape) -> bool:
    return (shape.pair.second.second, 1) == (shape.pair.first, 1)


@workflow
def no_such_item(shape: Shape) -> int:
    return shape.at.z  # type: ignore[attr-defined,no-any-return]  # which is the point


@workflow
def no_text(shape: Shape) -> Point:
    return Point(shape.pair.second.first)  # type: ignore[arg-type]  # which is the point


@pytest.mark.parametrize(
    ("of", "told"),
    [
        (list_of_set, "SW008 the order of a dict's keys is not kept in JSONata, nor that of a set"),
        (equal_sets, "SW008 sets are lists in JSON, in any order"),
        (text_in_numbers, "SW006 keys of this dict are int, and this is str"),
        (text_of_known, "SW006 keys of this dict are int, and this is str"),
        (first_color, "SW008 the order of a dict's keys"),
        (list_and_tuple, "SW008 a list never equals a tuple in Python"),
        (tuple_of_bool, "SW008 Python takes True for 1"),
        (no_such_item, "SW005 Point has no field z"),
        (no_text, "SW006 Point.x is int, and this is str"),
    ],
)
def test_what_json_would_do_otherwise_is_a_diagnostic(of: Workflow[..., Any], told: str) -> None:
    with pytest.raises(CompileError) as raised:
        compile_workflow(of)
    assert told in str(raised.value.diagnostics[0])
