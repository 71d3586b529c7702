"""What docs/language.md lists is what random expressions are made of, and all that there is.

So nothing can be promised that is not compared with CPython, and nothing is compiled in silence.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from stepsmith.authoring.form import Apply
from stepsmith.authoring.frontend.builtin_calls import BUILTINS
from stepsmith.authoring.frontend.text_methods import TEXT_METHODS
from stepsmith.authoring.frontend.workflow_reader import read_workflow
from stepsmith.authoring.lowering.spellings import SPELLINGS
from tests.authoring.compared_expressions import drawn_workflows
from tests.authoring.constructs import constructs_of
from tests.authoring.grammars import GRAMMARS
from tests.docs.marked_blocks import table_rows

DRAWN = [
    [
        grammar.written(random.Random(seed), production, 1)
        for production in grammar.productions
        for seed in range(3)
    ]
    for grammar in GRAMMARS
]
# Not applied by a form, but chosen for `%` and for elements of lists when they are written.
CHOSEN_WHEN_WRITTEN = {"remainder", "remainder_by_constant", "element"}
OF_STATEMENTS = {"any_failure", "first_failure", "with_those_to_undo", "without"}
DRAWN_CONSTRUCTS = set().union(*(constructs_of(source) for drawn in DRAWN for source in drawn))
LISTED = [python for python, _, _ in table_rows("language.md", "expressions")]
LISTED_CONSTRUCTS = set().union(*map(constructs_of, LISTED))


def test_what_is_listed_is_drawn() -> None:
    """A row needs a production in drawn_expressions.py."""
    assert not LISTED_CONSTRUCTS - DRAWN_CONSTRUCTS


def test_what_is_drawn_is_listed() -> None:
    """A production needs a row in docs/language.md."""
    assert not DRAWN_CONSTRUCTS - LISTED_CONSTRUCTS


@pytest.mark.parametrize(
    "callee",
    [
        *(f".{name}(" for name in TEXT_METHODS),
        *(
            f"{callee.__module__}.{callee.__qualname__}(".removeprefix("builtins.")
            for callee in BUILTINS
        ),
    ],
)
def test_each_function_that_compiles_is_drawn(callee: str) -> None:
    assert any(construct.startswith(callee) for construct in DRAWN_CONSTRUCTS)


def test_each_spelling_in_jsonata_is_drawn(tmp_path: Path) -> None:
    """A form that no random expression makes would never be compared with CPython."""
    made = {
        operation
        for grammar, expressions in zip(GRAMMARS, DRAWN, strict=True)
        for one in drawn_workflows(grammar, expressions, tmp_path / "drawn_module.py")
        for operation in _operations(read_workflow(one.workflow))
    }
    assert not SPELLINGS.keys() - made - CHOSEN_WHEN_WRITTEN - OF_STATEMENTS


def _operations(form: Any) -> Iterator[str]:
    """The operations that a form applies, wherever in it they stand."""
    if isinstance(form, Apply):
        yield form.operation
    if is_dataclass(form):
        for field in fields(form):
            yield from _operations(getattr(form, field.name))
    elif isinstance(form, list | tuple):
        for part in form:
            yield from _operations(part)


def test_the_names_of_constructs() -> None:
    """Bounds, keys and names of variables make no difference; arguments and their names do."""
    source = "f'{data.n:>8}{one!r}' + sorted(data.d, key=len)[1:][0].upper() + math.floor(2)"
    assert constructs_of(source) == {
        "x + y",
        "f'{x:>N}'",
        "f'{x!r}'",
        "sorted(…, key=)",
        "x[i:]",
        "x[i]",
        ".upper()",
        "math.floor(…)",
    }
