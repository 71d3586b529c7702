"""A request's body, read and checked as the service model says.

AWS tells wrong types as SerializationException, and everything else that the model says (lengths,
ranges, patterns, enumerations, required members) as one ValidationException that names all of it.
See https://docs.aws.amazon.com/step-functions/latest/apireference/CommonErrors.html
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Final

from botocore.model import ListShape, OperationModel, Shape, StringShape, StructureShape

from stepsmith.server.api.errors import ApiError, validation_error

_MUST: Final = "failed to satisfy constraint: Member must"


def read_request(operation: OperationModel, body: bytes) -> dict[str, Any]:
    """The members of a request; those that are null or unknown are left out.

    Raises:
        ApiError: the body is no JSON object, or not one that the operation takes.
    """
    try:
        document = json.loads(body or b"{}")
    except (ValueError, RecursionError):
        raise ApiError("SerializationException", "Could not parse the request body") from None
    if not isinstance(document, dict):
        raise ApiError("SerializationException", "Unexpected value type in payload")
    shape = operation.input_shape
    if shape is None:
        return {}
    params: dict[str, Any] = _typed(shape, document, "")
    problems = list(_problems(shape, params, ""))
    if problems:
        count = len(problems)
        noun = "error" if count == 1 else "errors"
        raise validation_error(f"{count} validation {noun} detected: {'; '.join(problems)}")
    return params


def _typed(shape: Shape, value: Any, path: str) -> Any:
    """The value with the types that the model wants, unknown members left out."""
    if isinstance(shape, StructureShape):
        if not isinstance(value, dict):
            raise _wrong_type(path, "a structure")
        return {
            name: _typed(member, value[name], f"{path}.{name}" if path else name)
            for name, member in shape.members.items()
            if value.get(name) is not None
        }
    if isinstance(shape, ListShape):
        if not isinstance(value, list):
            raise _wrong_type(path, "a list")
        return [
            None if one is None else _typed(shape.member, one, f"{path}.{number}.member")
            for number, one in enumerate(value, 1)
        ]
    wanted, accepts = _SCALARS[shape.type_name]
    if not accepts(value):
        raise _wrong_type(path, wanted)
    if shape.type_name == "string" and not _is_well_formed(value):
        raise ApiError("SerializationException", f"{path} is no well-formed text")
    return value


def _is_well_formed(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair
        return False
    return True


def _is_whole(value: Any) -> bool:
    return type(value) is int or (isinstance(value, float) and value.is_integer())


def _is_number(value: Any) -> bool:
    return type(value) is int or (isinstance(value, float) and math.isfinite(value))


_SCALARS: Final[dict[str, tuple[str, Callable[[Any], bool]]]] = {
    "string": ("a string", lambda value: isinstance(value, str)),
    "boolean": ("a boolean", lambda value: isinstance(value, bool)),
    "integer": ("an integer", _is_whole),
    "long": ("an integer", _is_whole),
    "float": ("a number", _is_number),
    "double": ("a number", _is_number),
    "timestamp": ("a number", _is_number),
}


def _wrong_type(path: str, wanted: str) -> ApiError:
    where = path or "the request"
    return ApiError("SerializationException", f"{where} must be {wanted}")


def _problems(shape: Shape, value: Any, path: str) -> Iterator[str]:
    if isinstance(shape, StructureShape):
        for name, member in shape.members.items():
            inner = f"{path}.{name}" if path else name
            if name in value:
                yield from _problems(member, value[name], inner)
            elif name in shape.required_members:
                yield f"Value null at '{inner}' {_MUST} not be null"
        return
    shown = f"Value '{_shown(shape, value)}' at '{path}'"
    if isinstance(shape, ListShape):
        yield from (f"{shown} {_MUST} have {rule}" for rule in _length_rules(shape, len(value)))
        for number, one in enumerate(value, 1):
            inner = f"{path}.{number}.member"
            if one is None:
                yield f"Value null at '{inner}' {_MUST} not be null"
            else:
                yield from _problems(shape.member, one, inner)
    elif isinstance(shape, StringShape):
        yield from (f"{shown} {_MUST} have {rule}" for rule in _length_rules(shape, len(value)))
        pattern = shape.metadata.get("pattern")
        if pattern is not None and not _pattern(pattern).fullmatch(value):
            yield f"{shown} {_MUST} satisfy regular expression pattern: {pattern}"
        if shape.enum and value not in shape.enum:
            yield f"{shown} {_MUST} satisfy enum value set: [{', '.join(shape.enum)}]"
    elif shape.type_name != "boolean":
        low, high = shape.metadata.get("min"), shape.metadata.get("max")
        if low is not None and value < low:
            yield f"{shown} {_MUST} have value greater than or equal to {low}"
        if high is not None and value > high:
            yield f"{shown} {_MUST} have value less than or equal to {high}"


def _length_rules(shape: Shape, length: int) -> Iterator[str]:
    low, high = shape.metadata.get("min"), shape.metadata.get("max")
    if low is not None and length < low:
        yield f"length greater than or equal to {low}"
    if high is not None and length > high:
        yield f"length less than or equal to {high}"


def _shown(shape: Shape, value: Any) -> str:
    if shape.metadata.get("sensitive"):
        return "*** Sensitive Data Redacted ***"
    return value if isinstance(value, str) else json.dumps(value)


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source.replace(r"\p{ASCII}", r"[\x00-\x7f]"))
