"""All intrinsic functions.

See https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from stepsmith.asl.intrinsics.arrays import (
    array,
    array_contains,
    array_get_item,
    array_length,
    array_partition,
    array_range,
    array_unique,
)
from stepsmith.asl.intrinsics.format import formatted
from stepsmith.asl.intrinsics.json_data import json_merge, json_to_string, string_to_json
from stepsmith.asl.intrinsics.numbers import math_add, math_random, uuid
from stepsmith.asl.intrinsics.texts import base64_decode, base64_encode, hashed, string_split


@dataclass(frozen=True, slots=True)
class IntrinsicFunction:
    """A function, and how many arguments it takes.

    Attributes:
        apply: gives the value, or raises ArgumentsRefused.
        least: the fewest arguments.
        most: the most arguments; None where there may be any number.
        draws: it takes a seed before its arguments.
    """

    apply: Callable[..., Any]
    least: int
    most: int | None
    draws: bool = False

    def takes(self, count: int) -> bool:
        """Whether that many arguments are right."""
        return self.least <= count and (self.most is None or count <= self.most)


INTRINSIC_FUNCTIONS: Final[Mapping[str, IntrinsicFunction]] = {
    "States.Format": IntrinsicFunction(formatted, 1, None),
    "States.StringToJson": IntrinsicFunction(string_to_json, 1, 1),
    "States.JsonToString": IntrinsicFunction(json_to_string, 1, 1),
    "States.Array": IntrinsicFunction(array, 0, None),
    "States.ArrayPartition": IntrinsicFunction(array_partition, 2, 2),
    "States.ArrayContains": IntrinsicFunction(array_contains, 2, 2),
    "States.ArrayRange": IntrinsicFunction(array_range, 3, 3),
    "States.ArrayGetItem": IntrinsicFunction(array_get_item, 2, 2),
    "States.ArrayLength": IntrinsicFunction(array_length, 1, 1),
    "States.ArrayUnique": IntrinsicFunction(array_unique, 1, 1),
    "States.Base64Encode": IntrinsicFunction(base64_encode, 1, 1),
    "States.Base64Decode": IntrinsicFunction(base64_decode, 1, 1),
    "States.Hash": IntrinsicFunction(hashed, 2, 2),
    "States.JsonMerge": IntrinsicFunction(json_merge, 3, 3),
    "States.MathRandom": IntrinsicFunction(math_random, 2, 3, draws=True),
    "States.MathAdd": IntrinsicFunction(math_add, 2, 2),
    "States.StringSplit": IntrinsicFunction(string_split, 2, 2),
    "States.UUID": IntrinsicFunction(uuid, 0, 0, draws=True),
}
"""The functions by name."""
