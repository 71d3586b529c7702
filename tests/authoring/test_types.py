"""Types of annotations in workflows: each runs as Python and as a machine with the same result."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any, Final, Generic, NewType, TypeVar
from uuid import UUID

import pytest
from pydantic import BaseModel, Field, RootModel, TypeAdapter
from typing_extensions import TypeAliasType

from stepsmith import CompileError, Workflow, compile_workflow, workflow
from tests.authoring.both_ways import as_python, as_state_machine

T = TypeVar("T")
Sku = NewType("Sku", str)
Skus = TypeAliasType("Skus", list[Sku])
FIRST: Final = UUID("12345678-1234-5678-1234-567812345678")
SECOND = "87654321-1234-5678-1234-567812345678"


class Page(BaseModel, Generic[T]):
    items: list[T]
    number: int = 1


class Item(BaseModel):
    sku: Sku
    key: UUID
    day: date
    others: Skus = Field(default=[])
    counts: Sequence[int] = ()
    weight: Annotated[float, Field(gt=0)] = 1.5


ITEM: dict[str, Any] = {"sku": "pen", "key": str(FIRST), "day": "2026-01-02"}


@workflow
def is_first(item: Item) -> bool:
    return item.key == FIRST


@workflow
def is_on_new_year(item: Item) -> bool:
    return item.day == date(2026, 1, 1)


@workflow
def same_item(page: Page[Item]) -> bool:
    return page.items[0].key == page.items[1].key and page.items[0].day != page.items[1].day


@workflow
def words(item: Item) -> str:
    text: Final[str] = item.sku + item.others[0]
    return text


@workflow
def counted(item: Item) -> int:
    return len(item.counts) + len(item.others)


@workflow
def second_page(page: Page[Item]) -> Page[Item]:
    return Page[Item](items=page.items, number=page.number + 1)


@pytest.mark.parametrize(
    ("flow", "given", "output"),
    [
        (is_first, ITEM, True),
        (is_first, ITEM | {"key": SECOND}, False),
        (is_on_new_year, ITEM, False),
        (is_on_new_year, ITEM | {"day": "2026-01-01"}, True),
        (same_item, {"items": [ITEM, ITEM | {"day": "2026-01-03"}]}, True),
        (words, ITEM | {"others": ["cil"]}, "pencil"),
        (counted, ITEM | {"others": ["cil"], "counts": [1, 2]}, 3),
    ],
)
def test_a_type_is_what_it_stands_for(
    flow: Workflow[..., Any], given: dict[str, Any], output: Any
) -> None:
    assert as_state_machine(flow, given).output == output
    assert as_python(flow, given).output == output


def test_a_generic_model_is_read_and_made() -> None:
    given = {"items": [ITEM | {"others": [], "counts": [], "weight": 2.5}]}
    expected = TypeAdapter(Page[Item]).validate_python(given | {"number": 2})
    assert as_state_machine(second_page, given).output == expected.model_dump(mode="json")
    assert as_python(second_page, given).output == expected.model_dump(mode="json")


@workflow
def mixed(item: Item) -> bool:
    return item.key == item.day


def test_values_of_two_such_types_are_not_compared() -> None:
    with pytest.raises(CompileError, match="SW008 a value of type UUID is not compared"):
        compile_workflow(mixed)


class Size(enum.Enum):
    SMALL = "s"
    LARGE = "l"
    HUGE = "h"


class Parcel(BaseModel):
    size: Size
    spare: Size | None = None


@workflow
def stamps(parcel: Parcel) -> int:
    match parcel.size:
        case Size.SMALL:
            return 1
        case Size.LARGE | Size.HUGE:
            return 2


@workflow
def spare_stamps(parcel: Parcel) -> int:
    match parcel.spare:
        case None:
            return 0
        case Size.SMALL:
            return 1
        case Size.LARGE | Size.HUGE:
            return 2


@workflow
def not_all(parcel: Parcel) -> int:  # type: ignore[return]  # which is the point
    match parcel.size:
        case Size.SMALL:
            return 1
        case Size.LARGE if parcel.spare is None:
            return 2
        case Size.HUGE:
            return 3


@pytest.mark.parametrize(("size", "count"), [("s", 1), ("l", 2), ("h", 2)])
def test_cases_for_every_member_of_an_enum_need_no_other(size: str, count: int) -> None:
    assert as_state_machine(stamps, {"size": size}).output == count
    assert as_python(stamps, {"size": size}).output == count
    assert as_state_machine(spare_stamps, {"size": "s", "spare": size}).output == count
    assert as_state_machine(spare_stamps, {"size": "s"}).output == 0


def test_an_input_that_is_no_member_takes_none_of_the_cases() -> None:
    told = as_state_machine(stamps, {"size": "m"})
    assert (told.error, told.message) == ("AssertionError", "none of the cases fits")


def test_a_member_that_only_a_guarded_case_takes_is_left() -> None:
    with pytest.raises(CompileError, match="SW016 the workflow can end here"):
        compile_workflow(not_all)


class Line(BaseModel):
    sku: str
    count: int = 1


class Lines(RootModel[list[Line]]):
    pass


class Basket(BaseModel):
    lines: Lines


@workflow
def first_count(basket: Basket) -> int:
    return basket.lines.root[0].count if basket.lines.root else 0


@workflow
def shorter(basket: Basket) -> Basket:
    return Basket(lines=Lines(basket.lines.root[1:]))


def test_a_root_model_is_read_and_made_as_what_it_holds() -> None:
    given = {"lines": [{"sku": "pen"}, {"sku": "ink", "count": 2}]}
    for run in (as_python, as_state_machine):
        assert run(first_count, given).output == 1
        assert run(first_count, {"lines": []}).output == 0
        assert run(shorter, given).output == {"lines": [{"sku": "ink", "count": 2}]}
