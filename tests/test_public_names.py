"""What `from stepsmith import …` gives: every name once in the stub block and once in the table."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path

import pytest

import stepsmith

# Of the names that DESIGN promises, those of parts that exist. New ones are added here first.
PROMISED = [
    "ItemBatcher",
    "TaskToken",
    "athena_manifest",
    "distributed_map",
    "execution",
    "map_each",
    "on_event",
    "on_object_created",
    "on_schedule",
    "parallel",
    "raw_expression",
    "raw_state",
    "retry",
    "s3_csv",
    "s3_inventory",
    "s3_json",
    "s3_jsonl",
    "s3_objects",
    "s3_parquet",
    "s3_prefix",
    "saga",
    "sleep",
    "sleep_until",
    "state",
    "substitution",
    "task",
    "task_token",
    "undo",
    "workflow",
]
ERRORS_OF_THE_LANGUAGE = [
    "LambdaCrashed",
    "LambdaServiceError",
    "MarshalError",
    "SagaIncomplete",
    "TaskFailed",
    "Timeout",
    "TooManyRequests",
]
SOURCE = Path(stepsmith.__file__).read_text(encoding="utf-8")


def _lazy_table() -> dict[str, str]:
    for node in ast.parse(SOURCE).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_HOMES":
            table: dict[str, str] = ast.literal_eval(node.value)
            return table
    raise AssertionError("stepsmith/__init__.py has no _HOMES")


def _names_for_type_checkers() -> dict[str, str]:
    """Each name that the `TYPE_CHECKING` block re-exports, and its module."""
    found = {}
    for node in ast.parse(SOURCE).body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for statement in node.body:
                assert isinstance(statement, ast.ImportFrom)
                for alias in statement.names:
                    assert alias.asname == alias.name, "re-exports read `import x as x`"
                    found[alias.name] = str(statement.module)
    return found


@pytest.mark.parametrize("name", PROMISED + ERRORS_OF_THE_LANGUAGE)
def test_a_promised_name_is_importable(name: str) -> None:
    assert getattr(stepsmith, name) is not None


@pytest.mark.parametrize(("name", "home"), _lazy_table().items())
def test_a_public_name_is_the_one_of_its_home(name: str, home: str) -> None:
    assert getattr(stepsmith, name) is getattr(importlib.import_module(home), name)


def test_type_checkers_and_python_see_the_same_names() -> None:
    assert _names_for_type_checkers() == _lazy_table()


def test_dir_lists_the_public_names() -> None:
    assert dir(stepsmith) == sorted(_lazy_table())


def test_every_promised_name_is_public() -> None:
    assert {*PROMISED, *ERRORS_OF_THE_LANGUAGE} <= set(dir(stepsmith))


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError) as raised:
        _ = stepsmith.tsak
    assert str(raised.value) == "module 'stepsmith' has no attribute 'tsak'"
