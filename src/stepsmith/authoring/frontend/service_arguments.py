"""Whether the arguments of a service call are what the service takes, by botocore's model.

Names are those of Step Functions. What is written in the source is checked as deep as it goes, data
by its type. An optional member may be None, which Step Functions takes for left out. Where a
service takes text without a pattern and without a narrow bound, an object or a list may stand:
Step Functions writes it as JSON.

https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from stepsmith.authoring.diagnostic import Code, Rejected
from stepsmith.authoring.form import Const, Display, Expr, Sequence
from stepsmith.authoring.frontend.reader import Reader, did_you_mean
from stepsmith.authoring.frontend.records import ModelNotSupported, members_of
from stepsmith.authoring.service_shapes import structure_members, type_of
from stepsmith.authoring.value_type import (
    BOOLEAN,
    FLOAT,
    INTEGER,
    NOTHING,
    TEXT,
    DictOf,
    EnumOf,
    ListOf,
    Opaque,
    Record,
    Structure,
    TupleOf,
    ValueType,
    members,
    of_value,
    value_of,
    without_none,
)
from stepsmith.integrations.names import optimised_spelling, sdk_spelling
from stepsmith.integrations.text_shapes import may_be_document

if TYPE_CHECKING:
    from botocore.model import ListShape, MapShape, Shape, StructureShape

    from stepsmith.aws.operation import Operation


def check_arguments(
    reader: Reader,
    node: ast.Call,
    operation: Operation[..., Any],
    given: dict[str, tuple[ast.expr, Expr]],
) -> None:
    """Report every argument that does not fit, and give the call up if there is one.

    Raises:
        Rejected: something does not fit, which has been reported.
    """
    model = operation.model
    if model is None:
        return  # Step Functions' own actions have no model
    checks = _Checks(reader, operation)
    places = {
        name: _Place(argument, value, reader.scope.narrow(value))
        for name, (argument, value) in given.items()
    }
    checks.object(model.input_shape, places, node, str(operation), "")
    if checks.failed:
        raise Rejected


@dataclass(frozen=True, slots=True)
class _Place:
    """A value and where it stands; `type` is what tests have shown of it."""

    node: ast.expr
    value: Expr | None
    type: ValueType


@dataclass(slots=True)
class _Checks:
    """One walk over the arguments of a call."""

    reader: Reader
    operation: Operation[..., Any]
    failed: bool = False

    def object(
        self,
        shape: StructureShape | None,
        given: dict[str, _Place],
        node: ast.expr,
        what: str,
        path: str,
    ) -> None:
        """The members of a structure."""
        spelt = {} if shape is None else self._spelling(shape)
        for name, place in given.items():
            if shape is None or name not in spelt:
                self._report(
                    Code.TASK_CALL_MISUSE,
                    place.node,
                    f"{what} takes no {name}",
                    did_you_mean(name, spelt) or f"it takes {_listed(spelt)}",
                )
                continue
            member = spelt[name]
            required = member in shape.required_members
            inner = shape.members[member]
            self._value(inner, place, f"{path}.{name}" if path else name, required)
        lacking = [
            name
            for name, member in spelt.items()
            if shape is not None and member in shape.required_members and name not in given
        ]
        if lacking:
            first = lacking[0]
            self._report(
                Code.TASK_CALL_MISUSE, node, f"{what} needs {', '.join(lacking)}", f"pass {first}=…"
            )

    def _spelling(self, shape: StructureShape) -> dict[str, str]:
        return (sdk_spelling if self.operation.optimised is None else optimised_spelling)(shape)

    def _value(self, shape: Shape, place: _Place, path: str, required: bool) -> None:
        type_ = place.type
        if NOTHING in members(type_) and not isinstance(place.value, Display):
            if required:
                self._wrong(shape, place, path)
                return
            if type_ == NOTHING:
                return
            type_ = without_none(type_)
        if isinstance(type_, Opaque) and not isinstance(place.value, (Display, Const)):
            return
        if may_be_document(shape) and not any(
            m in (INTEGER, FLOAT, BOOLEAN) for m in members(type_)
        ):
            return
        match shape.type_name:
            case "structure":
                self._structure(cast("StructureShape", shape), place, type_, path)
            case "list":
                self._list(cast("ListShape", shape), place, type_, path)
            case "map":
                self._map(cast("MapShape", shape), place, type_, path)
            case _:
                self._scalar(shape, place, type_, path)

    def _structure(self, shape: StructureShape, place: _Place, type_: ValueType, path: str) -> None:
        entries = _entries(self.reader, place)
        if entries is not None:
            self.object(shape, entries, place.node, f"{self.operation}'s {path}", path)
        elif isinstance(type_, Record):
            self._record(shape, place, type_, path)
        elif isinstance(type_, Structure):
            self._same_structure(shape, place, type_, path)
        elif not isinstance(type_, DictOf):
            self._wrong(shape, place, path)

    def _same_structure(
        self, shape: StructureShape, place: _Place, given: Structure, path: str
    ) -> None:
        """What a service gave is taken by the same service, if it is spelt the same way."""
        service = self.operation.service.names.botocore_name
        wanted = Structure(service, shape.name, self.operation.optimised is not None)
        if given != wanted and structure_members(given).keys() != structure_members(wanted).keys():
            self._report(
                Code.WRONG_TYPE,
                place.node,
                f"{self.operation}'s {path} is spelt otherwise than the {given} that this is",
                "call the service through one integration: .sdk on both calls or on neither",
            )

    def _record(self, shape: StructureShape, place: _Place, type_: Record, path: str) -> None:
        entries = _fields(place, type_)
        if entries is not None:
            self.object(shape, entries, place.node, f"{self.operation}'s {path}", path)

    def _list(self, shape: ListShape, place: _Place, type_: ValueType, path: str) -> None:
        items = _items(self.reader, place)
        if items is None and isinstance(type_, ListOf):
            items = [_Place(place.node, None, type_.item)]
        if items is None and isinstance(type_, TupleOf):
            items = [_Place(place.node, None, item) for item in type_.items]
        if items is None:
            self._wrong(shape, place, path)
            return
        for index, item in enumerate(items):
            self._value(shape.member, item, f"{path}[{index}]", required=True)

    def _map(self, shape: MapShape, place: _Place, type_: ValueType, path: str) -> None:
        entries = _entries(self.reader, place)
        if entries is None and isinstance(type_, DictOf):
            entries = {"…": _Place(place.node, None, type_.value)}
        if entries is None and isinstance(type_, Record):
            entries = _fields(place, type_)
        if entries is None:
            self._wrong(shape, place, path)
            return
        for key, entry in entries.items():
            self._value(shape.value, entry, f"{path}.{key}", required=True)

    def _scalar(self, shape: Shape, place: _Place, type_: ValueType, path: str) -> None:
        if not all(
            _fits(shape, value_of(m) if isinstance(m, EnumOf) else m) for m in members(type_)
        ):
            self._wrong(shape, place, path)
            return
        choices: list[str] = shape.metadata.get("enum", [])
        if isinstance(place.value, Const) and choices and place.value.value not in choices:
            self._report(
                Code.WRONG_TYPE,
                place.node,
                f"{self.operation}'s {path} is one of {_listed(choices)}, and not "
                f"{place.value.value!r}",
                did_you_mean(str(place.value.value), choices) or "choose one of them",
            )

    def _wrong(self, shape: Shape, place: _Place, path: str) -> None:
        service = self.operation.service.names.botocore_name
        wanted = type_of(shape, service, optimised=self.operation.optimised is not None)
        self._report(
            Code.WRONG_TYPE,
            place.node,
            f"{self.operation}'s {path} is {wanted}, and this is {place.type}",
            f"pass {wanted}",
        )

    def _report(self, code: Code, node: ast.expr, message: str, instead: str) -> None:
        self.failed = True
        self.reader.diagnostics.report(code, self.reader.span(node), message, instead)


def _fits(shape: Shape, type_: ValueType) -> bool:
    """Whether a value of one type may stand for a number, text or boolean."""
    if isinstance(type_, Opaque):
        return True
    match shape.type_name:
        case "integer" | "long":
            return type_ == INTEGER
        case "float" | "double":
            return type_ in (INTEGER, FLOAT)
        case "boolean":
            return type_ == BOOLEAN
        case _:
            return type_ == TEXT


def _entries(reader: Reader, place: _Place) -> dict[str, _Place] | None:
    """The entries of an object that is written out or known at compile time."""
    nodes = dict(_written(place.node))
    match place.value:
        case Display(members=entries):
            found = dict(entries)
        case Const(value=dict() as values):
            found = {key: Const(value, of_value(value)) for key, value in values.items()}
        case _:
            return None
    return {
        name: _Place(nodes.get(name, place.node), value, reader.scope.narrow(value))
        for name, value in found.items()
    }


def _written(node: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                yield key.value, value


def _items(reader: Reader, place: _Place) -> list[_Place] | None:
    """The items of a list that is written out or known at compile time."""
    match place.value:
        case Sequence(items=values):
            found = list(values)
        case Const(value=list() as values):
            found = [Const(value, of_value(value)) for value in values]
        case _:
            return None
    nodes = place.node.elts if isinstance(place.node, (ast.List, ast.Tuple)) else []
    if len(nodes) != len(found):
        nodes = [place.node] * len(found)
    return [
        _Place(node, value, reader.scope.narrow(value))
        for node, value in zip(nodes, found, strict=True)
    ]


def _fields(place: _Place, type_: Record) -> dict[str, _Place] | None:
    """The fields of a model as the members of its JSON; None for one that is told elsewhere."""
    try:
        fields = members_of(type_.python, type_.arguments)
    except ModelNotSupported:
        return None
    return {field.key: _Place(place.node, None, field.type) for field in fields.values()}


def _listed(names: Any) -> str:
    """Some names, not all of many."""
    shown = list(names)
    more = f" and {len(shown) - 12} more" if len(shown) > 12 else ""
    return (", ".join(shown[:12]) + more) or "nothing"
