"""Requests and results, from Step Functions' names and JSON to botocore's and back.

Only members of structures have two names. A list or object where a service takes text or bytes is
written as JSON, and so is all that a service takes as a stream: `s3:putObject` with the text of a
`Body` stores it with quotation marks. Bytes and timestamps of a result become text.
"""

from __future__ import annotations

import base64
import difflib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol, cast

if TYPE_CHECKING:
    from botocore.model import ListShape, MapShape, Shape, StructureShape

    from stepsmith.integrations.names import Spelling


@dataclass(frozen=True, slots=True)
class UnknownField:
    """A field that the request of an integration does not have.

    Attributes:
        path: where, in Step Functions' names: `Tags[0].Kye`.
        name: the field.
        meant: the field of nearly that name, if there is one.
    """

    path: str
    name: str
    meant: str | None

    def __str__(self) -> str:
        hint = f"; did you mean {self.meant}?" if self.meant else ""
        return f'The field "{self.name}" is not supported by Step Functions at {self.path}{hint}'


@dataclass(frozen=True, slots=True)
class Request:
    """What to hand to botocore, and the fields that AWS would refuse, which are left out."""

    arguments: dict[str, Any]
    unknown_fields: tuple[UnknownField, ...]


class _Stream(Protocol):
    def read(self) -> bytes: ...


def botocore_request(
    shape: StructureShape | None, parameters: Mapping[str, Any], spelling: Spelling
) -> Request:
    """The parameters of a task in botocore's names and types.

    Args:
        shape: the operation's input; None for one that takes nothing.
        parameters: a JSON object in Step Functions' names.
        spelling: how the integration spells members.
    """
    reader = _RequestReader(spelling)
    arguments = reader.structure(shape, parameters, "")
    return Request(arguments, tuple(reader.unknown))


def step_functions_result(
    shape: StructureShape | None, response: Mapping[str, Any], spelling: Spelling
) -> dict[str, Any]:
    """An operation's response, as boto3 gives it, in Step Functions' names and as JSON.

    Args:
        shape: the operation's output; None for one that gives nothing.
        response: botocore's parsed response; what is no member of the shape is left out.
        spelling: how the integration spells members.
    """
    return {} if shape is None else _structure_result(shape, response, spelling)


class _RequestReader:
    def __init__(self, spelling: Spelling) -> None:
        self._spelling = spelling
        self.unknown: list[UnknownField] = []

    def structure(
        self, shape: StructureShape | None, value: Mapping[str, Any], path: str
    ) -> dict[str, Any]:
        members = {} if shape is None else self._spelling(shape)
        found: dict[str, Any] = {}
        for name, member in value.items():
            here = f"{path}.{name}" if path else name
            if shape is None or name not in members:
                close = difflib.get_close_matches(name, members, n=1)
                self.unknown.append(UnknownField(here, name, close[0] if close else None))
            elif member is not None:
                found[members[name]] = self._value(shape.members[members[name]], member, here)
        return found

    def _value(self, shape: Shape, value: Any, path: str) -> Any:
        match shape.type_name, value:
            case "structure", dict():
                if getattr(shape, "is_document_type", False):
                    return value
                fields = cast("dict[str, Any]", value)
                return self.structure(cast("StructureShape", shape), fields, path)
            case "list", list():
                member = cast("ListShape", shape).member
                return [
                    self._value(member, item, f"{path}[{index}]")
                    for index, item in enumerate(value)
                ]
            case "map", dict():
                content = cast("MapShape", shape).value
                entries = cast("dict[str, Any]", value)
                return {
                    key: self._value(content, entry, f"{path}.{key}")
                    for key, entry in entries.items()
                }
            case "string", dict() | list():
                return _json_text(value)
            case "blob", _ if shape.serialization.get("streaming"):
                return _json_text(value).encode()
            case "blob", dict() | list():
                return _json_text(value).encode()
            case "blob", str():
                return value.encode()
            case _:
                return value


def _json_text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _structure_result(
    shape: StructureShape, response: Mapping[str, Any], spelling: Spelling
) -> dict[str, Any]:
    return {
        name: _result(shape.members[member], response[member], spelling)
        for name, member in spelling(shape).items()
        if response.get(member) is not None
    }


def _result(shape: Shape, value: Any, spelling: Spelling) -> Any:
    match shape.type_name, value:
        case "structure", dict():
            if getattr(shape, "is_document_type", False):
                return value
            fields = cast("dict[str, Any]", value)
            return _structure_result(cast("StructureShape", shape), fields, spelling)
        case "list", list():
            member = cast("ListShape", shape).member
            return [_result(member, item, spelling) for item in value]
        case "map", dict():
            content = cast("MapShape", shape).value
            entries = cast("dict[str, Any]", value)
            return {key: _result(content, entry, spelling) for key, entry in entries.items()}
        case "timestamp", datetime():
            return timestamp_text(value)
        case "blob", bytes() | bytearray():
            return _text(bytes(value))
        case "blob", _ if hasattr(value, "read"):
            return _text(cast("_Stream", value).read())
        case _:
            return value


def timestamp_text(moment: datetime) -> str:
    """A moment as Java writes it: UTC, with as many groups of three digits as it needs."""
    moment = moment.astimezone(UTC)
    digits = f"{moment.microsecond:06d}"
    fraction = (
        "" if not moment.microsecond else "." + (digits[:3] if digits.endswith("000") else digits)
    )
    return f"{moment:%Y-%m-%dT%H:%M:%S}{fraction}Z"


def _text(content: bytes) -> str:
    """Bytes as text; what is not UTF-8 in base64."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return base64.b64encode(content).decode("ascii")
