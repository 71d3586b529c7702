"""Find recordings and replay them: conformance cases, and histories of executions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard

from stepsmith.errors import InputError
from stepsmith.testing.case import Case
from stepsmith.testing.case_answer import answer_case
from stepsmith.testing.exported_history import is_history, read_history
from stepsmith.testing.history_answer import answer_history
from stepsmith.testing.replayed import Replayed

if TYPE_CHECKING:
    from stepsmith.testing.definition_source import Definition

Recording = Mapping[str, Any] | list[Any] | str | PathLike[str]
"""A case or a history: a document, or the path of a file that holds one."""


def replay(
    recording: Recording,
    definition: Definition | None = None,
    *,
    execution_arn: str | None = None,
) -> Replayed:
    """Run a definition against recorded task outcomes, and compare the histories event by event.

    Args:
        recording: a conformance case, or a history as GetExecutionHistory returns it or the
            console exports it.
        definition: what to run; needed for a history, in place of its own for a case.
        execution_arn: for a history, the ARN of its execution, which no event tells; give it where
            the definition reads its own name or ARN from the context object.

    Raises:
        InputError: the recording cannot be read, or is neither; or a history has no definition.
        InvalidDefinition: AWS would refuse the definition; every reason is told.
        UnsupportedDefinition: it uses parts of the language that the engine does not have.
    """
    if isinstance(recording, str | PathLike):
        path = Path(recording)
        document, name = read_document(path), path.name
    else:
        path, document, name = None, recording, "the history"
    if is_case(document):
        if definition is not None:
            document = _with_definition(document, definition)
        return answer_case(Case.read(document, path))
    if not is_history(document):
        raise InputError(
            f"{path or 'the recording'} is neither a conformance case nor a history of an execution"
        )
    if definition is None:
        raise InputError(f"{name} is a history; say which definition to run against it")
    from stepsmith.testing.definition_source import machine_of

    return answer_history(read_history(document, name, execution_arn), machine_of(definition))


def find_recordings(paths: Iterable[str | PathLike[str]]) -> Iterator[Path]:
    """The files among paths, and every `.json` file below the directories, sorted.

    Raises:
        InputError: there is nothing at a path, or no JSON file below a directory.
    """
    for path in map(Path, paths):
        if path.is_dir():
            found = sorted(path.rglob("*.json"))
            if not found:
                raise InputError(f"there are no .json files in {path}")
            yield from found
        elif path.exists():
            yield path
        else:
            raise InputError(f"{path} does not exist")


def read_document(path: Path) -> Any:
    """The JSON document in a file.

    Raises:
        InputError: it cannot be read or is not JSON.
    """
    try:
        return json.loads(path.read_bytes())
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path} is not JSON: {error}") from error


def is_case(document: Any) -> TypeGuard[Mapping[str, Any]]:
    """Whether a JSON document is meant as a conformance case."""
    return isinstance(document, dict) and "kind" in document


def is_recording(document: Any) -> bool:
    """Whether a JSON document is a case or a history; others lie beside them in directories."""
    return is_case(document) or is_history(document)


def _with_definition(case: Mapping[str, Any], definition: Definition) -> dict[str, Any]:
    from stepsmith.asl import write
    from stepsmith.testing.definition_source import machine_of

    return {**case, "definition": write(machine_of(definition).definition)}
