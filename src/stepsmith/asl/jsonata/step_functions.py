"""The functions that Step Functions adds to JSONata or has otherwise, and the one it takes away.

See https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any, Final
from uuid import UUID

from stepsmith.asl.digest import DIGEST_ALGORITHMS, digest
from stepsmith.asl.java_random import first_double
from stepsmith.asl.json_text import load
from stepsmith.asl.json_value import is_number
from stepsmith.asl.jsonata.encodings import base64_decoded, base64_encoded, url_component_decoded
from stepsmith.asl.jsonata.failure import FunctionFailed
from stepsmith.asl.jsonata.limits import MOST_COMPARED, MOST_RANGE_ITEMS

REMOVED: Final = "eval"
"""The built-in function that Step Functions does not have; `$parse` reads JSON in its stead."""

PARSE: Final = "parse"
BOXED_PARSE: Final = "parseIntoBox"
"""What `$parse` is built on: its value in an object, since a bare null would come to undefined."""


def partition(array: Sequence[Any] | None, size: float | None) -> list[Any] | None:
    """`$partition(array, size)`: the array in chunks of `size`, the last one with what is left."""
    if array is None or size is None:
        return None
    if size < 1 or size != int(size):
        raise _refused(2, "partition")
    step = int(size)
    return [list(array[start : start + step]) for start in range(0, len(array), step)]


def number_range(first: float | None, last: float | None, step: float | None) -> Any:
    """`$range(first, last, step)`: numbers from `first` to at most `last`.

    A range of one number is that number, not an array, as the service has it; an empty one is
    undefined.
    """
    if first is None or last is None or step is None:
        return None
    if step == 0:
        raise _refused(3, "range")
    steps = (last - first) / step
    if steps < 0:
        return None
    if steps >= MOST_RANGE_ITEMS:
        raise FunctionFailed(
            "D2014",
            "The size of the sequence allocated by the range function must not exceed "
            f"{MOST_RANGE_ITEMS}. Attempted to allocate {steps + 1:.0f}.",
        )
    count = math.floor(steps) + 1
    numbers = [first + index * step for index in range(count)]
    return numbers[0] if count == 1 else numbers


def hashed(text: str | None, algorithm: str | None) -> str | None:
    """`$hash(text, algorithm)`: the digest of the text's UTF-8 bytes, in hexadecimal."""
    if text is None or algorithm is None:
        return None
    if algorithm not in DIGEST_ALGORITHMS:
        raise _refused(2, "hash")
    return digest(text, algorithm)


def parse_into_box(text: str | None) -> dict[str, Any]:
    """`{"v": value}` for `$parse(text)`; without `v` where the text is undefined."""
    if text is None:
        return {}
    try:
        return {"v": load(text)}
    except ValueError as error:
        raise FunctionFailed("D3121", f"The argument of $parse is not JSON: {error}") from error


TOO_MANY: Final = "tooManyToCompare"
GUARDS: Final[Mapping[str, str]] = {
    "distinct": (
        "$builtInDistinct := $distinct; $distinct := function($array) { "
        f"$count($array) > {MOST_COMPARED} ? ${TOO_MANY}() : $builtInDistinct($array) }}; "
    ),
    "keys": (
        "$builtInKeys := $keys; $keys := function($object) { "
        f"$count($spread($object)) > {MOST_COMPARED} ? ${TOO_MANY}() : $builtInKeys($object) }}; "
    ),
}
"""Assignments around an expression that bound what takes quadratic time without interruption."""


def too_many_to_compare() -> None:
    """What a guard does with more than it lets through."""
    raise FunctionFailed("U1001", f"More than {MOST_COMPARED} values would be compared")


PURE_FUNCTIONS: Final[Mapping[str, tuple[Callable[..., Any], str]]] = {
    "partition": (partition, "<an:a>"),
    "range": (number_range, "<nnn:x>"),
    "hash": (hashed, "<ss:s>"),
    BOXED_PARSE: (parse_into_box, "<s:o>"),
    TOO_MANY: (too_many_to_compare, "<:x>"),
    "base64encode": (base64_encoded, "<s-:s>"),
    "base64decode": (base64_decoded, "<s-:s>"),
    "decodeUrlComponent": (url_component_decoded, "<s-:s>"),
}
"""The functions whose result hangs on their arguments alone, each with its JSONata signature.

The last three are JSONata's, which the service has otherwise.
"""

CHANCE_FUNCTIONS: Final = frozenset({"random", "uuid"})
"""The functions that draw, from the seed of an evaluation."""


def chance_functions(seed: int) -> dict[str, Callable[..., Any]]:
    """`$random` and `$uuid` for one evaluation; the same seed gives the same draws."""
    source = Random(seed)

    def random(*arguments: Any) -> float | None:
        if not arguments:
            return source.random()
        given = arguments[0]
        if given is None:
            return None
        if len(arguments) > 1 or not is_number(given):
            raise _refused(min(len(arguments), 2), "random")
        return first_double(int(given))

    def uuid(*arguments: Any) -> str:
        if arguments:
            raise _refused(1, "uuid")
        return str(UUID(int=source.getrandbits(128), version=4))

    return {"random": random, "uuid": uuid}


def _refused(argument: int, function: str) -> FunctionFailed:
    return FunctionFailed(
        "T0410", f'Argument {argument} of function "{function}" does not match function signature'
    )
