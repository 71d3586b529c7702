"""A task's arguments and result as JSON values, by pydantic.

The Lambda payload is `{"arguments": {…}, "context": {"execution": …, "state": …}}`; the answer is
the result's JSON form. Keys are the models' aliases where they have one, as in the events users
send.
"""

from __future__ import annotations

import inspect
import json
from typing import TYPE_CHECKING, Any

from pydantic import PydanticSchemaGenerationError, TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from stepsmith.errors import DeclarationError
from stepsmith.runtime.errors import MarshalError
from stepsmith.runtime.substitution import filled

if TYPE_CHECKING:
    from stepsmith.runtime.task import Task


class PayloadCodec:
    """Turns calls of one task into JSON and back."""

    def __init__(self, task: Task[..., Any]) -> None:
        self._task = task
        self._signature = inspect.signature(task.function)
        self._parameters = {
            name: _adapter(task, name, annotation) for name, annotation in task.parameters.items()
        }
        self._result = _adapter(task, "the result", task.return_type)

    def bind(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
        """The JSON form of a call's arguments, every parameter present."""
        bound = self._signature.bind(*args, **kwargs)
        bound.apply_defaults()
        return {
            # A value of another type is told by the task that reads it, once.
            name: filled(
                self._parameters[name].dump_python(
                    value, mode="json", by_alias=True, warnings="none"
                )
            )
            for name, value in bound.arguments.items()
        }

    def invoke(self, arguments: dict[str, Any]) -> Any:
        """Run the task's function on JSON arguments; the JSON form of its result.

        Raises:
            ValidationError: an argument does not fit its parameter's type.
            MarshalError: the result has no JSON form, or is not of the declared type.
        """
        values = {
            name: adapter.validate_python(arguments[name])
            for name, adapter in self._parameters.items()
            if name in arguments
        }
        result = self._task.function(**values)
        try:
            checked = self._result.validate_python(result)
            dumped = self._result.dump_python(checked, mode="json", by_alias=True)
            json.dumps(dumped, allow_nan=False, ensure_ascii=False).encode()
        except (ValidationError, PydanticSerializationError, ValueError) as error:
            raise MarshalError(
                f"Unable to marshal response: task {self._task.name} is declared to return "
                f"{_type_name(self._task.return_type)}, and returned "
                f"{type(result).__name__}: {_first_line(error)}"
            ) from error
        return dumped

    def result(self, value: Any) -> Any:
        """The Python value of a JSON result."""
        return self._result.validate_python(value)


def _adapter(task: Task[..., Any], what: str, annotation: Any) -> TypeAdapter[Any]:
    try:
        return TypeAdapter(annotation)
    except PydanticSchemaGenerationError as error:
        raise DeclarationError(
            f"task {task.name}: {what} has type {_type_name(annotation)}, which has no JSON form; "
            "use a pydantic model, a dataclass or a builtin"
        ) from error


def _type_name(annotation: Any) -> str:
    return annotation.__name__ if isinstance(annotation, type) else str(annotation)


def _first_line(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False, include_context=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        return f"{place}: {first['msg']}" if place else str(first["msg"])
    return str(error).splitlines()[0]
