"""What type checkers are told of a service: its operations, what they give, its errors.

Arguments are typed as deep as a parameter goes, since the compiler checks the rest; results as deep
as they are read. A member that the service may leave out is `… | None`.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

from stepsmith.integrations.names import optimised_spelling, sdk_spelling
from stepsmith.integrations.text_shapes import may_be_document

if TYPE_CHECKING:
    from botocore.model import ListShape, MapShape, Shape, StructureShape

    from stepsmith.aws.operation import Operation
    from stepsmith.aws.service import Service

_SCALARS = {
    "string": "str",
    "character": "str",
    "blob": "str",
    "integer": "int",
    "long": "int",
    "float": "float",
    "double": "float",
    "boolean": "bool",
}

_MODULE = '''\
"""`{title}` in workflows. Made by `stepsmith stubs {title}`, as are its types."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import cast

from stepsmith.aws.service import service

sys.modules[__name__] = cast("ModuleType", service("{title}"))
'''

_HEAD = '''\
"""The types of `{title}` in workflows. Made by `stepsmith stubs {title}` from botocore's model."""

from collections.abc import Callable as _Callable, Mapping as _Mapping, Sequence as _Sequence
from datetime import datetime as _datetime
from typing import Any as _Any, ParamSpec as _ParamSpec, TypeVar as _TypeVar

from stepsmith.aws.operation import Job as _Job, Operation as _Operation
from stepsmith.aws.result import Structure as _Structure
from stepsmith.aws.service_error import AwsError as _AwsError

_P = _ParamSpec("_P")
_R = _TypeVar("_R")
_S = _TypeVar("_S")

def _operation(signature: _Callable[_P, _R]) -> _Operation[_P, _R]: ...
def _job(result: type[_S]) -> _Callable[[_Callable[_P, _R]], _Job[_P, _R, _S]]: ...

'''


def module_text(service: Service) -> str:
    """The module that a stub describes."""
    return _MODULE.format(title=service.title)


def stub_text(service: Service) -> str:
    """The stub of a service."""
    return _Stub(service).text()


class _Stub:
    def __init__(self, service: Service) -> None:
        self._service = service
        self._structures: dict[str, list[str]] = {}
        self._differing: dict[str, bool] = {}
        self._aliases: set[str] = set()

    def text(self) -> str:
        operations = [line for name in dir(self._service) for line in self._operation(name)]
        structures = [line for name in sorted(self._structures) for line in self._structures[name]]
        aliases = [f"{name}_ = {name}" for name in sorted(self._aliases)]
        lines = [*self._errors(), "", *structures, *aliases, "", *operations]
        return _HEAD.format(title=self._service.title) + "\n".join(lines) + "\n"

    def _errors(self) -> Iterator[str]:
        errors = self._service.errors
        yield "class errors:"
        generic = errors.generic.__name__
        yield f"    class {generic}(_AwsError): ..."
        for name in dir(errors):
            base = "_AwsError" if name == "SdkClientException" else generic
            if name != generic:
                yield f"    class {name}({base}): ..."

    def _operation(self, name: str) -> Iterator[str]:
        if name == "errors":
            return
        operation = cast("Operation[..., Any]", getattr(self._service, name))
        if operation.model is None:
            yield f"{name}: _Operation[..., _Any]"
            return
        parameters = ", ".join(self._parameters(operation))
        optimised = operation.optimised is not None
        given = operation.result_shape
        result = "None" if given is None else self._type(given, optimised)
        job = operation.sync.result_shape if operation.is_job else None
        yield "@_operation" if job is None else f"@_job({self._type(job, optimised)})"
        yield f"def {name}({'*, ' if parameters else ''}{parameters}) -> {result}: ..."

    def _parameters(self, operation: Operation[..., Any]) -> Iterator[str]:
        shape: StructureShape | None = operation.model.input_shape if operation.model else None
        if shape is None:
            return
        members = operation.spelling(shape)
        for name, member in sorted(
            members.items(), key=lambda m: m[1] not in shape.required_members
        ):
            type_ = _argument(shape.members[member])
            if _can_be_written(name) and member in shape.required_members:
                yield f"{name}: {type_}"
            elif _can_be_written(name):
                yield f"{name}: {type_} | None = ..."

    def _type(self, shape: Shape, optimised: bool) -> str:
        match shape.type_name:
            case "structure" if getattr(shape, "is_document_type", False):
                return "_Any"
            case "structure":
                return self._structure(cast("StructureShape", shape), optimised)
            case "list":
                return f"list[{self._type(cast('ListShape', shape).member, optimised)}]"
            case "map":
                return f"dict[str, {self._type(cast('MapShape', shape).value, optimised)}]"
            case "timestamp":
                return "_Any"
            case "blob" if optimised and self._service.names.botocore_name == "lambda":
                return "_Any"
            case scalar:
                return _SCALARS[scalar]

    def _structure(self, shape: StructureShape, optimised: bool) -> str:
        name = shape.name
        if optimised and self._differs(shape):
            name = f"Optimised{name}"
        if name in self._structures:
            return name
        lines = self._structures[name] = [f"class {name}(_Structure):"]
        spelling = optimised_spelling if optimised else sdk_spelling
        for member_name, member in spelling(shape).items():
            if _can_be_written(member_name):
                optional = "" if member in shape.required_members else " | None"
                type_ = self._type(shape.members[member], optimised)
                type_ = self._apart_from(spelling(shape), type_)
                lines.append(f"    {member_name}: {type_}{optional}")
        if len(lines) == 1:
            lines[0] += " ..."
        return name

    def _apart_from(self, members: Iterable[str], type_: str) -> str:
        """A type in a class that has a member of the type's name, which would hide it."""
        for name in set(members) & set(re.findall(r"\w+", type_)):
            self._aliases.add(name)
            type_ = re.sub(rf"\b{name}\b", f"{name}_", type_)
        return type_

    def _differs(self, shape: Shape) -> bool:
        """Whether optimised integrations spell something in a structure otherwise."""
        match shape.type_name:
            case "list":
                return self._differs(cast("ListShape", shape).member)
            case "map":
                return self._differs(cast("MapShape", shape).value)
            case "structure" if shape.name not in self._differing:
                structure = cast("StructureShape", shape)
                spelt = sdk_spelling(structure) != optimised_spelling(structure)
                self._differing[shape.name] = spelt  # what a structure that holds itself sees
                self._differing[shape.name] = spelt or any(
                    self._differs(member) for member in structure.members.values()
                )
            case _:
                pass
        return self._differing.get(shape.name, False)


def _argument(shape: Shape) -> str:
    match shape.type_name:
        case "structure":
            return "_Mapping[str, _Any]"
        case "list":
            return f"_Sequence[{_argument(cast('ListShape', shape).member)}]"
        case "map":
            return f"_Mapping[str, {_argument(cast('MapShape', shape).value)}]"
        case "timestamp":
            return "str | _datetime"
        case _ if may_be_document(shape):
            return "_Any"
        case scalar:
            return _SCALARS[scalar]


def _can_be_written(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name)
