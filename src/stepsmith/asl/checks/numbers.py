"""Numbers and fixed words: what range a number must be in, what a word may be."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from stepsmith.asl.checks.place import Place
from stepsmith.asl.element import Element, declarations
from stepsmith.asl.finding import Finding
from stepsmith.asl.item_batcher import ItemBatcher
from stepsmith.asl.item_processor import ProcessorConfig
from stepsmith.asl.item_reader import ReaderConfig
from stepsmith.asl.json_value import is_number
from stepsmith.asl.jsonata import is_expression
from stepsmith.asl.map_state import MapState
from stepsmith.asl.result_writer import WriterConfig
from stepsmith.asl.retrier import Retrier
from stepsmith.asl.state_machine import StateMachine
from stepsmith.asl.task_state import TaskState
from stepsmith.asl.wait_state import WaitState

_MOST_SECONDS: Final = 99_999_999


@dataclass(frozen=True, slots=True)
class _Range:
    """From `least` to `most`, both included; whole numbers unless `fractions`."""

    least: float
    most: float = math.inf
    fractions: bool = False

    def __str__(self) -> str:
        kind = "a number" if self.fractions else "a whole number"
        if math.isinf(self.most):
            return f"{kind} of at least {self.least:g}"
        return f"{kind} from {self.least:g} to {self.most:.15g}"

    def holds(self, value: float) -> bool:
        is_fit = self.fractions or value == int(value)
        return is_fit and self.least <= value <= self.most


_RANGES: Final[Mapping[type[Element], Mapping[str, _Range]]] = {
    StateMachine: {"TimeoutSeconds": _Range(1, _MOST_SECONDS)},
    TaskState: {
        "TimeoutSeconds": _Range(1, _MOST_SECONDS),
        "HeartbeatSeconds": _Range(1, _MOST_SECONDS),
    },
    WaitState: {"Seconds": _Range(0, _MOST_SECONDS)},
    MapState: {
        "MaxConcurrency": _Range(0),
        "ToleratedFailureCount": _Range(0),
        "ToleratedFailurePercentage": _Range(0, 100, fractions=True),
    },
    Retrier: {
        "IntervalSeconds": _Range(1, _MOST_SECONDS),
        "MaxAttempts": _Range(0, _MOST_SECONDS),
        "BackoffRate": _Range(1, fractions=True),
        "MaxDelaySeconds": _Range(1, 31_622_399),
    },
    ReaderConfig: {"MaxItems": _Range(0, 100_000_000)},
    ItemBatcher: {
        "MaxItemsPerBatch": _Range(1),
        "MaxInputBytesPerBatch": _Range(1, 262_144),
    },
}

_WORDS: Final[Mapping[type[Element], Mapping[str, tuple[str, ...]]]] = {
    Retrier: {"JitterStrategy": ("FULL", "NONE")},
    ProcessorConfig: {
        "Mode": ("INLINE", "DISTRIBUTED"),
        "ExecutionType": ("STANDARD", "EXPRESS"),
    },
    ReaderConfig: {
        "InputType": ("CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"),
        "CSVHeaderLocation": ("FIRST_ROW", "GIVEN"),
        "CSVDelimiter": ("COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"),
        "ManifestType": ("ATHENA_DATA", "S3_INVENTORY"),
        "Transformation": ("NONE", "LOAD_AND_FLATTEN"),
    },
    WriterConfig: {
        "Transformation": ("NONE", "COMPACT", "FLATTEN"),
        "OutputType": ("JSON", "JSONL"),
    },
}


def check_numbers(place: Place) -> Iterator[Finding]:
    """Numbers within their range."""
    for name, allowed in _RANGES.get(type(place.element), {}).items():
        value = _value(place.element, name)
        if is_number(value) and not allowed.holds(value):
            yield place.finding(
                "OUT_OF_RANGE",
                (name,),
                f"{name} must be {allowed}, not {value}.",
                "Choose a number in that range.",
            )


def check_words(place: Place) -> Iterator[Finding]:
    """Words that the language has for the field."""
    for name, allowed in _WORDS.get(type(place.element), {}).items():
        value = _value(place.element, name)
        if not isinstance(value, str) or value in allowed or "${" in value:
            continue
        if not (place.is_jsonata and is_expression(value)):
            yield place.finding(
                "WRONG_VALUE",
                (name,),
                f"{name} has no value '{value}'.",
                f"Write {' or '.join(allowed)}.",
            )


def _value(element: Element, name: str) -> object:
    if name in element.unread:
        return None
    value: object = getattr(element, declarations(type(element))[name].attribute)
    return value
