"""Small workflows with loops over more than a list, and with several names for a value's parts."""

from __future__ import annotations

from stepsmith import workflow
from tests.authoring.programs import Box, Part, inspect_part, weigh

FEES = {"small": 2, "large": 5}


@workflow
def pairs_of_lists(box: Box) -> list[object]:
    found: list[object] = []
    for part, size in zip(box.parts, range(box.count, 9, 2)):  # noqa: B905
        found.append([part.name, size])
    for n, (part, sign) in enumerate(zip(box.parts, box.label, strict=False), 1):
        found.append([n, part.weight, sign])
    return found


@workflow
def lists_of_one_length(box: Box) -> list[str]:
    found: list[str] = []
    for part, sign, _ in zip(box.parts, box.label, sorted(box.limits), strict=True):
        weigh(box)
        found.append(part.name + sign)
        if len(found) > 3:
            break
    else:
        found.append("all")
    return found


@workflow
def dicts_in_order(box: Box) -> list[object]:
    found: list[object] = []
    for key in sorted(box.limits):
        found.append(key + "!")
    for key, limit in sorted(box.limits.items()):
        found.append([key, limit])
    for place, (key, limit) in enumerate(sorted(box.limits.items(), reverse=True)):
        found.append([place, key, limit])
    for name, fee in FEES.items():
        found.append(f"{name} {fee * box.count}")
    return found


@workflow
def other_orders(box: Box) -> list[object]:
    found: list[object] = []
    for part in reversed(box.parts):
        found.append(part.name + "!")
    for n in reversed(range(3, 12, 4)):
        found.append(n + box.count)
    for sign in box.label:
        found.append(sign + "!")
    for n, sign in enumerate(reversed(box.label)):
        found.append(f"{n}{sign}")
    for part in box.parts[1:]:
        found.append(part.weight)
    for value in (box.count, 3, box.label):
        found.append([value])
    for spare in [Part(name="spare", weight=box.count)]:
        found.append(spare.name + box.label)
    return found


@workflow
def two_names(box: Box) -> list[object]:
    first, second = box.parts
    key, value = box.label.split("-") if box.sealed else [box.label, "none"]
    return [first.name, second.weight, key, value]


@workflow
def names_and_the_rest(box: Box) -> list[object]:
    weights = [part.weight for part in box.parts]
    label, *more = box.label, box.count, box.sealed
    try:
        first, *middle, last = weights
    except ValueError as error:
        return [str(error), label, more]
    middle.append(first)
    *start, (end,) = [[last], [last + 1]]
    return [first, middle, last, start, end, weights]


@workflow
def parts_in_loops(box: Box) -> list[object]:
    found: list[object] = []
    rows = [part.tags for part in box.parts]
    for first, *others in rows:
        inspect_part(Part(name=first, weight=len(others)))
        found.append([first, others])
    return found


@workflow
def parts_in_comprehensions(box: Box) -> list[object]:
    rows = [[part.name, *part.tags] for part in box.parts]
    firsts = [name for name, *_ in rows]
    pairs = [a + b for a, b in rows]
    return [firsts, pairs]
