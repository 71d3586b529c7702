"""The context object that a request gives for the state under test.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from stepsmith.asl.json_value import is_object
from stepsmith.server.api.errors import ApiError, validation_error
from stepsmith.server.test_state.json_members import read_object

_Type = tuple[str, Callable[[Any], bool]]
_TEXT: Final[_Type] = ("a string", lambda value: isinstance(value, str))
_NUMBER: Final[_Type] = (
    "a number",
    lambda value: isinstance(value, int | float) and not isinstance(value, bool),
)
_FIELDS: Final[Mapping[str, Mapping[str, _Type]]] = {
    "Execution": {
        "Id": _TEXT,
        "Name": _TEXT,
        "RedriveCount": _NUMBER,
        "RedriveTime": _TEXT,
        "RoleArn": _TEXT,
        "StartTime": _TEXT,
    },
    "State": {"EnteredTime": _TEXT, "Name": _TEXT, "RetryCount": _NUMBER},
    "StateMachine": {"Id": _TEXT, "Name": _TEXT},
    "Task": {"Token": _TEXT},
}


def read_context(text: str | None, *, mocked: bool) -> Mapping[str, Any] | None:
    """A context object that AWS takes.

    Raises:
        ApiError: it is none.
    """
    if text is None:
        return None
    if not mocked:
        raise validation_error("Context can only be specified when a mock is specified")
    context = read_object("Context object", text)
    if "Map" in context:
        raise _invalid("'Map' field is not supported when mocking a Context object")
    for name, fields in _FIELDS.items():
        part = context.get(name, {})
        if not is_object(part):
            raise _invalid(f"{name} must be an object")
        for field, (wanted, fits) in fields.items():
            if field in part and not fits(part[field]):
                raise _invalid(f"{name}.{field} must be {wanted}")
    return context


def _invalid(problem: str) -> ApiError:
    return validation_error(f"Invalid Context object provided: {problem}")
