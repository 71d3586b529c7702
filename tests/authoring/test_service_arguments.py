"""Arguments that fit a service's model are taken, for every operation of some services."""

from __future__ import annotations

import keyword
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

from stepsmith import compile_workflow
from stepsmith.aws.service import service
from tests.authoring.written_module import imported

if TYPE_CHECKING:
    from botocore.model import ListShape, MapShape, Shape, StructureShape

    from stepsmith.aws.operation import Operation

DEEPEST = 3
SCALARS: dict[str, Any] = {
    "string": "text",
    "character": "c",
    "blob": "bytes",
    "integer": 7,
    "long": 7,
    "float": 0.5,
    "double": 2,
    "boolean": True,
    "timestamp": "2026-01-01T00:00:00Z",
}
SERVICES = [
    "backup",
    "batch",
    "dynamodb",
    "ecs",
    "events",
    "rds",
    "s3",
    "sns",
    "sqs",
    "wafv2",
]


def fitting(shape: Shape, operation: Operation[..., Any], depth: int, *, full: bool) -> Any:
    """A value of a shape, in the operation's spelling, with all members or what is required."""
    match shape.type_name:
        case "structure" if getattr(shape, "is_document_type", False):
            return {"any": [1]}
        case "structure":
            structure = cast("StructureShape", shape)
            return {
                name: fitting(structure.members[member], operation, depth + 1, full=full)
                for name, member in operation.spelling(structure).items()
                if member in structure.required_members or (full and depth < DEEPEST)
            }
        case "list":
            member = cast("ListShape", shape).member
            many = 2 if depth < DEEPEST else 0
            return [fitting(member, operation, depth + 1, full=full) for _ in range(many)]
        case "map":
            value = cast("MapShape", shape).value
            keys = ("a", "b") if depth < DEEPEST else ()
            return {key: fitting(value, operation, depth + 1, full=full) for key in keys}
        case scalar:
            choices: list[str] = shape.metadata.get("enum", [])
            return choices[0] if choices else SCALARS[scalar]


def call(name: str, operation: Operation[..., Any], *, full: bool) -> str:
    """A line that calls an operation."""
    shape = operation.model.input_shape if operation.model else None
    given = {} if shape is None else fitting(shape, operation, 0, full=full)
    written = ", ".join(f"{n}={v!r}" for n, v in given.items() if not keyword.iskeyword(n))
    return f"    {name}.{operation.name}({written})\n"


@pytest.mark.parametrize("name", SERVICES)
def test_every_operation_takes_what_its_model_says(name: str, tmp_path: Path) -> None:
    one = service(name)
    operations = [getattr(one, found) for found in dir(one) if found != "errors"]
    calls = [call(name, operation, full=full) for operation in operations for full in (False, True)]
    source = f"from stepsmith import workflow\nfrom stepsmith.aws import {name}\n@workflow\n"
    source += f"def flow() -> None:\n{''.join(calls)}"
    with imported(tmp_path / "flows.py", source) as module:
        definition = compile_workflow(module.flow).definition
    assert len(definition["States"]) == len(calls)
