"""Read an execution's input, and see that it fits the workflow before anything starts."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stepsmith.errors import InputError

if TYPE_CHECKING:
    from stepsmith.authoring.workflow import Workflow

STANDARD_INPUT = "-"


def read_input(source: str) -> bytes:
    """The bytes of a file, or of standard input for `-`.

    Raises:
        InputError: it cannot be read, or is not UTF-8.
    """
    try:
        data = sys.stdin.buffer.read() if source == STANDARD_INPUT else Path(source).read_bytes()
        data.decode("utf-8")
    except OSError as error:
        raise InputError(f"{source} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{source} is not UTF-8 text: {error.reason} at {error.start}") from error
    return data


def checked_input(workflow: Workflow[..., Any], data: bytes, source: str) -> Any:
    """The input as the execution gets it: the document as it stands, once it fits.

    Raises:
        InputError: not JSON, or not the workflow's input; every misfit is told.
    """
    from pydantic import TypeAdapter, ValidationError

    try:
        document = json.loads(data, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{source} is not JSON: {error}") from error
    if workflow.input_type is None:
        return document
    try:
        TypeAdapter(workflow.input_type).validate_json(data, strict=True)
    except ValidationError as error:
        misfits = "\n".join(
            f"  {'.'.join(str(part) for part in misfit['loc']) or 'the input'}: {misfit['msg']}"
            for misfit in error.errors(include_url=False, include_context=False)
        )
        raise InputError(f"{source} does not fit workflow {workflow.name}:\n{misfits}") from error
    return document


def _refuse_constant(text: str) -> None:
    raise ValueError(f"{text} is no JSON number")
