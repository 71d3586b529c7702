"""All that random expressions are drawn from: each grammar with its model, values and imports."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.authoring import drawn_dates, drawn_expressions


@dataclass(frozen=True)
class Grammar:
    """Productions over the fields of one model.

    Attributes:
        head: what a module of drawn workflows begins with.
        takes: the model's name in it.
        productions: the operations with gaps for their parts.
        written: the source of a production with random parts, so many operations deep.
        values: a random input.
    """

    head: str
    takes: str
    productions: tuple[str, ...]
    written: Callable[[random.Random, str, int], str]
    values: Callable[[random.Random], dict[str, Any]]


EXPRESSIONS = Grammar(
    drawn_expressions.HEAD,
    "Data",
    tuple(form for forms in drawn_expressions.OPERATIONS.values() for form in forms),
    drawn_expressions.written,
    drawn_expressions.drawn_values,
)
DATES = Grammar(
    drawn_dates.HEAD,
    "Dates",
    tuple(form for forms in drawn_dates.FORMS.values() for form in forms),
    lambda chance, form, depth: drawn_dates.written(chance, form, depth - 1),
    drawn_dates.drawn_dates,
)
GRAMMARS = (EXPRESSIONS, DATES)
