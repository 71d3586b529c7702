"""Small workflows in which control goes other ways than straight on."""

from __future__ import annotations

from stepsmith import map_each, parallel, saga, sleep, workflow
from tests.authoring.programs import (
    Box,
    Broken,
    Lost,
    Part,
    Shape,
    TooHeavy,
    inspect_part,
    load,
    pack,
    seal,
    unseal,
    weigh,
)


class TookTooLong(Exception):
    pass


# -- helpers: read where they are called


def weight_of(box: Box, *, factor: int = 2) -> int:
    if box.sealed:
        return 0
    weighed = weigh(box)
    if weighed < 0:
        raise Broken(f"{box.label} weighs {weighed}")
    return weighed * factor


def label_of(part: Part) -> str:
    return f"{part.name} ({part.weight})"


def until_light(box: Box, limit: int) -> int:
    attempts = 0
    while weigh(box) > limit:
        attempts += 1
        if attempts > 3:
            raise TookTooLong(box.label)
        sleep(30)
    return attempts


# -- loops


@workflow
def polls(box: Box) -> int:
    return until_light(box, 2) + 1


@workflow
def counts(box: Box) -> list[int]:
    total = 0
    rounds = 0
    for part in box.parts:
        if part.fragile:
            continue
        rounds += 1
        total += part.weight
        if total > 10:
            break
    else:
        seal(box)
        total -= 1
    return [total, rounds]


@workflow
def nested_loops(box: Box) -> list[str]:
    found: list[str] = []
    for part in box.parts:
        for tag in part.tags:
            if tag == "a":
                break
            if tag == "ab":
                continue
            found = [*found, f"{part.name}/{tag}"]
        else:
            found = [*found, part.name]
    return found


@workflow
def counting(box: Box) -> list[int]:
    seen: list[int] = []
    for n in range(3):
        seen = [*seen, n]
    for n in range(10, len(box.parts), -4):
        seen = [*seen, n]
    for position, part in enumerate(box.parts):
        seen = [*seen, position * part.weight]
    return seen


@workflow
def loop_variables_after(box: Box) -> list[object]:
    part = None
    last = ""
    n = -1
    for part in box.parts:
        last = last + part.name
    for n in range(len(box.label)):
        pass
    return [part, last, n]


@workflow
def type_grows(box: Box) -> str:
    note: str | None = None
    for part in box.parts:
        if note is None:
            note = part.name
        else:
            note = note + part.name
    return note or "nothing"


@workflow
def endless(box: Box) -> int:
    rounds = 0
    while True:
        rounds += 1
        weighed = weigh(box)
        if weighed < 0 or rounds > 4:
            return rounds
        if weighed == 0:
            break
    seal(box)
    return -rounds


@workflow
def swaps(box: Box) -> list[int]:
    a, b = 0, 1
    for _ in range(len(box.label)):
        a, b = b, a + b
    first = second = a
    return [a, b, first, second]


# -- leaving blocks


@workflow
def finally_after_all(box: Box) -> str:
    said = "nothing"
    try:
        if box.sealed:
            return "sealed"
        if box.count > 3:
            raise Lost("count")
        weigh(box)
        said = "weighed"
    except TooHeavy:
        said = "heavy"
    finally:
        seal(box)
    return said


@workflow
def finally_in_loops(box: Box) -> list[int]:
    done = 0
    closed = 0
    for part in box.parts:
        try:
            if part.fragile:
                continue
            if part.weight > 3:
                break
            inspect_part(part)
            done += 1
        finally:
            closed += 1
            unseal(box)
    return [done, closed]


@workflow
def finally_without_states(box: Box) -> list[int]:
    cleaned = 0
    tried = 0
    try:
        tried = weigh(box)
    except Broken:
        tried = -1
    finally:
        cleaned = 1
    return [tried, cleaned]


@workflow
def finally_that_fails(box: Box) -> int:
    try:
        try:
            return weigh(box)
        finally:
            inspect_part(Part(name=box.label, weight=1))
    except Broken as error:
        return len(str(error))


# -- match


@workflow
def matches(box: Box) -> str:
    match box.note:
        case None:
            return "none"
        case "a" | "ab":
            found = f"{weigh(box)}"
        case note if box.count > 2:
            found = note + "!"
        case _:
            found = "other"
    return found


@workflow
def matches_parts(box: Box) -> list[object]:
    found: list[object] = []
    for part in box.parts:
        match part:
            case Part(fragile=True, weight=weight):
                found = [*found, weight]
            case Part(name="a"):
                found = [*found, "the a"]
            case Part(tags=[first, second]):
                found = [*found, first, second]
            case Part(tags=[]):
                continue
            case _:
                break
    match box.shape:
        case Shape.ROUND:
            found = [*found, "round"]
        case Shape.SQUARE:
            found = [*found, "square"]
    match box.limits:
        case {"max": most, "min": least} if most > least:
            found = [*found, most - least]
        case {"max": most}:
            found = [*found, most]
        case _:
            pass
    return found


# -- calls that are made sometimes


@workflow
def sometimes(box: Box) -> list[object]:
    weighed = weigh(box) if box.count > 0 else -1
    heavy = box.sealed or weigh(box) > 3
    light = box.count > 1 and weigh(box) < 3
    return [weighed, heavy, light, box.note or f"{weigh(box)}"]


@workflow
def helpers(box: Box) -> list[object]:
    def doubled(number: int) -> int:
        return number * 2 + box.count

    once = weight_of(box)
    again = weight_of(box, factor=doubled(1))
    names = ""
    for part in box.parts:
        names = names + label_of(part)
    return [once, again, names, doubled(number=once)]


@workflow
def saga_in_loop(box: Box) -> int:
    done = 0
    for part in box.parts:
        try:
            with saga():
                load(part.name, part.weight)
                pack(box)
                if part.fragile:
                    raise Broken(part.name)
            done += 1
        except Broken:
            done -= 1
    return done


@workflow
def saga_with_helper(box: Box) -> int:
    with saga():
        for part in box.parts:
            if part.weight > 4:
                break
        load(box.label, 1)
        return weight_of(box)


# -- side by side: what is called depends on the order, so these are compared by arguments


@workflow
def branches(box: Box) -> list[object]:
    a, summary, c = parallel(
        lambda: weigh(box),
        lambda: pack(box),
        lambda: weight_of(box, factor=3),
    )
    return [a, summary, c]


@workflow
def each(box: Box) -> list[object]:
    factor = box.count

    def one(part: Part) -> int:
        summary = inspect_part(part, part.fragile)
        if summary.total > 3:
            return summary.total * factor
        try:
            inspect_part(part, strict=not part.fragile)
        except Broken:
            return -1
        return factor

    totals = map_each(one, box.parts, max_concurrency=2)
    summaries = map_each(inspect_part, box.parts)
    label = f"{box.label}{len(totals)}"
    names = map_each(lambda part: part.name + label, box.parts)
    return [totals, summaries, names]


@workflow
def each_in_branches(box: Box) -> list[object]:
    def inside() -> list[int]:
        return map_each(lambda part: part.weight + weigh(box), box.parts)

    try:
        weights, _ = parallel(inside, lambda: seal(box))
    except TooHeavy as error:
        return [str(error)]
    total = 0
    for weight in weights:
        total += weight
    return [total]


@workflow
def each_in_loop(box: Box) -> list[object]:
    rounds: list[object] = []
    for n in range(2):
        rounds = [*rounds, map_each(lambda part: part.weight + n, box.parts)]
    return rounds


@workflow
def over_a_list_that_grows(box: Box) -> list[object]:
    weights = [part.weight for part in box.parts]
    total = 0
    for weight in weights:
        weights = [*weights, weight]
        total += weight
    return [total, weights]
