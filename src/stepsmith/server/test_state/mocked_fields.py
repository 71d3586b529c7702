"""A mocked result of a service integration, checked against the API's own model.

See https://docs.aws.amazon.com/step-functions/latest/apireference/API_MockInput.html
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Literal

from botocore.model import ListShape, MapShape, Shape, StringShape, StructureShape

from stepsmith.asl.json_value import is_array, is_object
from stepsmith.integrations.catalogue import (
    Integration,
    OptimisedIntegration,
    UnknownIntegration,
    integration,
)
from stepsmith.integrations.names import Spelling
from stepsmith.integrations.service_answer import dialect
from stepsmith.integrations.service_call import names_of
from stepsmith.server.api.errors import ApiError, validation_error

Mode = Literal["STRICT", "PRESENT", "NONE"]

_INTEGRATION: Final = ":states:::"
_COMPOSED: Final = {("lambda", "invoke"): "Invoke"}
"""What actions call that do more than one call."""
_ANY_JSON: Final = frozenset({("InvocationResponse", "Payload")})
"""Members that are JSON, though the service has them as bytes: `lambda:invoke` reads them."""


def check_fields(resource: str, result: Any, mode: Mode) -> None:
    """See that a task could have a result.

    What answers a callback, what a job comes to and what a function or an activity gives is not
    told by any model, and is not checked.

    Args:
        resource: the task's.
        mode: STRICT wants all required fields, PRESENT only looks at those that are there.

    Raises:
        ApiError: the first field that the model does not have so.
    """
    if mode == "NONE" or _INTEGRATION not in resource:
        return
    found = integration(resource)
    if isinstance(found, UnknownIntegration) or found.pattern:
        return
    names, operation = names_of(found), _operation(found)
    if names is None or operation is None:
        return
    shape = names.model.operation_model(operation).output_shape
    if shape is not None:
        checker = _Checker(
            dialect(found, names).spelling,
            strict=mode == "STRICT",
            any_json=frozenset() if ":aws-sdk:" in resource else _ANY_JSON,
        )
        checker.check(shape, result, "result")


def _operation(found: Integration) -> str | None:
    if isinstance(found, OptimisedIntegration):
        return found.operation or _COMPOSED.get((found.service.resource_type, found.action))
    return found.operation


_TYPES: Final[dict[str, tuple[str, Callable[[Any], bool]]]] = {
    "structure": ("an object", is_object),
    "map": ("an object", is_object),
    "list": ("an array", is_array),
    "boolean": ("a boolean", lambda value: isinstance(value, bool)),
    **dict.fromkeys(
        ("string", "blob", "timestamp"), ("a string", lambda value: isinstance(value, str))
    ),
    **dict.fromkeys(
        ("integer", "long", "float", "double"),
        ("a number", lambda value: isinstance(value, int | float) and not isinstance(value, bool)),
    ),
}


@dataclass(frozen=True, slots=True)
class _Checker:
    spelling: Spelling
    strict: bool
    any_json: frozenset[tuple[str, str]]

    def check(self, shape: Shape, value: Any, field: str) -> None:
        """A value of a shape; the field is the nearest that has a name."""
        wanted, fits = _TYPES[shape.type_name]
        if getattr(shape, "is_document_type", False):
            return
        if not fits(value):
            raise _wrong(f"Field '{field}' must be {wanted}")
        if isinstance(shape, StructureShape):
            self._members(shape, value)
        elif isinstance(shape, ListShape):
            _check_length(shape, len(value), field)
            for one in value:
                self.check(shape.member, one, field)
        elif isinstance(shape, MapShape):
            for key, one in value.items():
                self.check(shape.value, one, key)
        elif isinstance(value, str):
            _check_length(shape, len(value), field)
            if isinstance(shape, StringShape) and shape.enum and value not in shape.enum:
                raise _wrong(f"Field '{field}' is not an expected value")
        elif not isinstance(value, bool):
            _check_range(shape, value, field)

    def _members(self, shape: StructureShape, value: dict[str, Any]) -> None:
        for name, member in self.spelling(shape).items():
            if value.get(name) is None:
                if self.strict and member in shape.required_members:
                    raise _wrong(f"Required field '{name}' is missing")
            elif (shape.name, member) not in self.any_json:
                self.check(shape.members[member], value[name], name)


def _check_length(shape: Shape, length: int, field: str) -> None:
    low, high = shape.metadata.get("min"), shape.metadata.get("max")
    if low is not None and length < low:
        raise _wrong(f"Field '{field}' is smaller than the minimum length")
    if high is not None and length > high:
        raise _wrong(f"Field '{field}' exceeds the maximum length")


def _check_range(shape: Shape, value: float, field: str) -> None:
    low, high = shape.metadata.get("min"), shape.metadata.get("max")
    if low is not None and value < low:
        raise _wrong(f"Field '{field}' is less than the minimum value")
    if high is not None and value > high:
        raise _wrong(f"Field '{field}' exceeds the maximum value")


def _wrong(problem: str) -> ApiError:
    return validation_error(f"Mock result schema validation error: {problem}")
