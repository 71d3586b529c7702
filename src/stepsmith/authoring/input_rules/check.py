"""The check of an input in a run as plain Python."""

from __future__ import annotations

import inspect
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from stepsmith.authoring.input_rules.of_type import rules_of
from stepsmith.authoring.input_rules.rule import Rule, broken_rule
from stepsmith.runtime.errors import InvalidInput


def check_input(annotation: Any, bound: inspect.BoundArguments) -> None:
    """Refuse an input that does not fit, as a compiled workflow does at its start.

    Raises:
        InvalidInput: naming the field and what it must be.
        NotDecidable: the type is one that a compiled workflow could not check.
    """
    for value in bound.arguments.values():
        adapter: TypeAdapter[Any] = TypeAdapter(annotation)
        document = adapter.dump_python(value, mode="json", by_alias=True, warnings="none")
        broken = broken_rule(_rules(annotation), document)
        if broken is not None:
            raise InvalidInput(broken.message)


@cache
def _rules(annotation: Any) -> tuple[Rule, ...]:
    return rules_of(annotation)
