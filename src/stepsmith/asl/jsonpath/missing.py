"""Say why a definite path leads to nothing, in the words that Jayway has for it."""

from __future__ import annotations

from typing import Any

from stepsmith.asl.json_text import compact
from stepsmith.asl.json_value import describe
from stepsmith.asl.jsonpath.step import Elements, Properties, Step


def why_missing(steps: tuple[Step, ...], document: Any) -> str:
    """What is missing in the document; only for a path that was not found."""
    value, reached = document, "$"
    for position, step in enumerate(steps):
        is_last = position == len(steps) - 1
        match step:
            case Properties((name,)):
                if not isinstance(value, dict):
                    return (
                        f"Expected to find an object with property {step} in path {reached} "
                        f"but found {describe(value)}."
                    )
                if name not in value:
                    if is_last:
                        break
                    return f"Missing property in path {reached}{step}"
                value = value[name]
            case Elements((index,)):
                if value is None:
                    return f"The path {reached} is null"
                if not isinstance(value, list):
                    return (
                        f"Filter: {step} can only be applied to arrays. "
                        f"Current context is: {compact(value)}"
                    )
                if not -len(value) <= index < len(value):
                    break
                value = value[index]
            case _:
                break
        reached += str(step)
    return f"No results for path: ${''.join(map(str, steps))}"
