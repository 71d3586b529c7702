"""Small workflows, each using one part of the language."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import Literal, TypedDict

from pydantic import BaseModel, Field

from stepsmith import LambdaServiceError, Timeout, retry, saga, task, undo, workflow


class Shape(enum.Enum):
    ROUND = "round"
    SQUARE = "square"


class Part(BaseModel):
    name: str
    weight: int
    fragile: bool = False
    tags: list[str] = Field(default_factory=list)


class Box(BaseModel):
    label: str
    count: int
    price: float = 1.5
    note: str | None = None
    parts: list[Part] = Field(default_factory=list)
    spare: Part | None = None
    limits: dict[str, int] = Field(default_factory=dict)
    shape: Shape = Shape.ROUND
    sealed: bool = False
    size: Literal["s", "m"] = "m"
    kind_of: str = Field(default="box", alias="kindOf")


class Summary(BaseModel):
    label: str
    total: int
    note: str | None = None
    shape: Shape = Shape.ROUND


@dataclass
class Point:
    x: int
    y: int = 2
    names: list[str] = field(default_factory=list)


class Pair(TypedDict):
    left: int
    right: str


class BadBox(Exception):
    """The base of the errors."""


class TooHeavy(BadBox):
    pass


class Broken(BadBox):
    pass


class Lost(Exception):
    pass


AGAIN = retry(on=[Timeout, LambdaServiceError, Lost], max_attempts=2)
LIMIT = 5


@task(raises=[TooHeavy, Broken], retry=AGAIN)
def weigh(box: Box) -> int:
    raise AssertionError("the test answers")


@task(raises=[Broken])
def inspect_part(part: Part, strict: bool = True) -> Summary:
    raise AssertionError("the test answers")


@task
def unpack(box: Box) -> None: ...


@task(undone_by=unpack, raises=[Broken])
def pack(box: Box) -> Summary:
    raise AssertionError("the test answers")


@task
def unload(label: str, number: int) -> None: ...


@task(undone_by=unload, raises=[TooHeavy])
def load(label: str, number: int) -> None: ...


@task
def unseal(box: Box) -> None: ...


@task
def seal(box: Box) -> None: ...


@workflow
def arithmetic(box: Box) -> list[float]:
    n = box.count
    m = len(box.label) + 1
    return [n + m, n - m, n * 3, n / m, n // m, n % m, -n, +n, (n + 1) * (m - 2) - n % -m]


@workflow
def division_by_data(box: Box) -> float:
    return box.count / len(box.parts) + box.count // box.count + 7 % len(box.label)


@workflow
def texts(box: Box) -> list[str]:
    return [
        f"{box.label}: {box.count} at {box.sealed} with {box.note}",
        "it's ${x} and %{y} " + box.label,
        "{% not code %}",
        str(box.count) + str(len(box.parts)),
        f"{box.kind_of}",
    ]


@workflow
def comparisons(box: Box) -> dict[str, bool]:
    n = box.count
    return {
        "chain": 0 < n <= LIMIT,
        "same": box.label == "a",
        "none": box.note is None,
        "not none": box.note is not None,
        "enum": box.shape == Shape.SQUARE,
        "in text": "b" in box.label,
        "in list": box.size in ["s", "l"],
        "in dict": "max" in box.limits,
        "not in": box.label not in box.limits,
        "logic": (n > 2 and not box.sealed) or box.label != "a",
        "parts": box.parts == [],
        "spare": box.spare == box.spare,
    }


@workflow
def truths(box: Box) -> list[str]:
    a = "label" if box.label else "no label"
    b = "count" if box.count else "no count"
    c = "parts" if box.parts else "no parts"
    d = "spare" if box.spare else "no spare"
    e = "note" if box.note else "no note"
    f = box.note or "nothing"
    g = box.label and "some"
    return [a, b, c, d, e, f, g]


@workflow
def indexes(box: Box) -> str:
    first = box.parts[0]
    last = box.parts[-1].name
    if box.sealed and box.parts[1].fragile:
        return "fragile"
    if box.count > 0:
        return box.parts[box.count].name
    return first.name + last


@workflow
def keys(box: Box) -> int:
    if box.sealed:
        return box.limits["max"] + box.limits["a b"]
    return box.limits["min"]


@workflow
def displays(box: Box) -> dict[str, object]:
    rows = [[box.count, 1], [2]]
    words = [box.label]
    names = words + [box.kind_of]  # noqa: RUF005 - the operator is what is tried
    return {"rows": rows, "names": names + words, "box": {"label": box.label}, "parts": [box.parts]}


@workflow
def models(box: Box) -> Summary:
    return Summary(label=box.label, total=box.count * 2, shape=box.shape)


@workflow
def dataclasses_and_dicts(point: Point) -> Pair:
    return Pair(left=point.x + point.y, right=f"{len(point.names)}")


@workflow
def whole_input(box: Box) -> Box:
    return box


@workflow
def branches(box: Box) -> str:
    size = 1
    if box.count > 3:
        size = 2
        word = "big"
    elif box.label == "a":
        word = "a"
    else:
        weigh(box)
        word = "weighed"
    if box.sealed:
        if box.count > 4:
            return f"{word} {size} sealed"
        size += 10
    return f"{word} {size}"


@workflow
def reassigned(box: Box) -> list[int]:
    a = weigh(box)
    b = a
    a = weigh(box)
    a = a + b
    b = weigh(box) + a
    return [a, b]


@workflow
def nested_calls(box: Box) -> int:
    return weigh(box) + inspect_part(Part(name=box.label, weight=weigh(box))).total


@workflow
def caught(box: Box) -> str:
    try:
        weight = weigh(box)
    except TooHeavy as error:
        return f"too heavy: {error}"
    except (Broken, Timeout):
        weight = -1
    else:
        weight = weight + 1
    return f"{weight}"


@workflow
def caught_by_base(box: Box) -> str:
    text = "start"
    try:
        weigh(box)
        text = "weighed"
        unpack(box)
        if box.sealed:
            raise Broken(f"seal of {box.label}")
        text = "unpacked"
    except BadBox as error:
        return f"bad after: {error}"
    except Exception as error:
        weigh(box)
        return str(error)
    return text


@workflow
def raised_anew(box: Box) -> int:
    try:
        return weigh(box)
    except TooHeavy as error:
        raise Broken(f"broken by {error}") from error
    except Timeout:
        raise


@workflow
def nested_tries(box: Box) -> str:
    try:
        try:
            weigh(box)
        except TooHeavy:
            inspect_part(Part(name="p", weight=1))
            raise
        except Broken:
            raise Lost("gone") from None
    except BadBox as error:
        return f"bad {error}"
    except Lost:
        return "lost"
    return "fine"


@workflow
def narrowed(box: Box) -> str:
    if box.spare is None:
        raise BadBox("no spare")
    inspect_part(box.spare, strict=False)
    if box.note is not None and len(box.note) > 2:
        return box.note + box.spare.name
    return box.spare.name


@workflow
def options(box: Box) -> int:
    once = weigh.with_options(retry=None)(box)
    return once + weigh.with_options(timeout_seconds=3)(box)


@workflow
def saga_of_three(box: Box) -> Summary:
    with saga():
        packed = pack(box)
        load(box.label, packed.total)
        if packed.total > 3:
            raise TooHeavy(f"{packed.total}")
        weigh(box)
    return packed


@workflow
def saga_with_condition(box: Box) -> str:
    weigh(box)
    number = box.count
    with saga():
        weigh(box)
        if box.sealed:
            undo(unseal, box)
            seal(box)
        number = number + 1
        load(box.label, number)
        number = number + 1
        if box.count > 2:
            load("second", number)
        pack(box)
    return f"{number}"


@workflow
def saga_inside_try(box: Box) -> str:
    try:
        with saga():
            load(box.label, 1)
            pack(box)
    except Broken as error:
        return f"broken {error}"
    except Lost:
        weigh(box)
        return "lost"
    return "packed"


@workflow
def nothing_given() -> str:
    return f"{LIMIT} {Shape.ROUND.value}"


@workflow
def returns_nothing(box: Box) -> None:
    unpack(box)
