"""A definition in any of the forms in which a test or a command has it, made ready to run."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from stepsmith.asl import StateMachine, to_json
from stepsmith.engine import Machine
from stepsmith.errors import InputError, InvalidDefinition, UnsupportedDefinition

if TYPE_CHECKING:
    from stepsmith.authoring.compiled import Compiled
    from stepsmith.authoring.workflow import Workflow

    Definition = (
        Mapping[str, Any]
        | str
        | bytes
        | PathLike[str]
        | StateMachine
        | Machine
        | Workflow[..., Any]
        | Compiled
    )
"""A definition as a dictionary, JSON text, the path of a file, a parsed or compiled one, or a
workflow."""

_REMEMBERED = 256


def machine_of(definition: Definition) -> Machine:
    """The definition made ready to run; one that was seen lately is not compiled again.

    Raises:
        InputError: there is no such file, or it cannot be read.
        InvalidDefinition: AWS would refuse it; every reason is told.
        UnsupportedDefinition: it uses parts of the language that the engine does not have.
        CompileError: a workflow with lines that have no ASL.
        TypeError: it is nothing of that kind.
    """
    if isinstance(definition, Machine):
        return definition
    if isinstance(definition, StateMachine):
        return _compiled(to_json(definition, indent=None))
    if isinstance(definition, Mapping):
        return _of_object(definition)
    if isinstance(definition, bytes):
        return _compiled(_decoded(definition, "the definition"))
    if isinstance(definition, str) and definition.lstrip()[:1] in ("{", ""):
        return _compiled(definition)
    if isinstance(definition, str | PathLike):
        return _of_file(Path(definition))
    return _of_workflow(definition)


def _of_object(definition: Mapping[str, Any]) -> Machine:
    try:
        return _compiled(orjson.dumps(definition).decode())
    except TypeError:
        return Machine.compile(definition)  # which tells what in it is not JSON


def _of_workflow(definition: Workflow[..., Any] | Compiled) -> Machine:
    from stepsmith.authoring.compiled import Compiled, compile_workflow
    from stepsmith.authoring.workflow import Workflow

    if isinstance(definition, Compiled):
        return _of_object(definition.definition)
    if isinstance(definition, Workflow):
        return _of_object(compile_workflow(definition).definition)
    raise TypeError(
        "a definition is a dictionary, JSON text, the path of a file, a parsed definition or a "
        f"workflow, not {type(definition).__name__}"
    )


def _of_file(path: Path) -> Machine:
    try:
        text = path.read_bytes()
    except OSError as error:
        raise InputError(f"the definition {path} cannot be read: {error.strerror}") from error
    try:
        return _compiled(_decoded(text, f"the definition {path}"))
    except InvalidDefinition as error:
        raise InvalidDefinition(error.findings, source=str(path)) from None
    except UnsupportedDefinition as error:
        raise UnsupportedDefinition(f"{path}: {error}") from None


def _decoded(text: bytes, what: str) -> str:
    try:
        return text.decode()
    except UnicodeDecodeError as error:
        raise InputError(f"{what} is not UTF-8 text: {error.reason}") from error


@lru_cache(maxsize=_REMEMBERED)
def _compiled(text: str) -> Machine:
    return Machine.compile(text)
