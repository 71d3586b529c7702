"""`distributed_map(f, source, …)`: child executions for items from S3 or from a list."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable
from typing import Any, NoReturn

from stepsmith.authoring.asl_name import camel_case
from stepsmith.authoring.assignable import assignable
from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.flow.distributed_map import (
    ItemBatcher,
    MapRunResults,
    check_label,
    s3_prefix,
)
from stepsmith.authoring.flow.item_source import SOURCES, ItemSource
from stepsmith.authoring.form import Const, Display, Distributed, Expr, ForEach, Var
from stepsmith.authoring.frontend.branches import item_block
from stepsmith.authoring.frontend.express import check_express
from stepsmith.authoring.frontend.holding import results_of
from stepsmith.authoring.frontend.reader import Read, Reader, did_you_mean
from stepsmith.authoring.frontend.records import members_of
from stepsmith.authoring.frontend.state_options import (
    check_map_run,
    read_name,
    read_retry,
)
from stepsmith.authoring.frontend.static_values import known_value
from stepsmith.authoring.frontend.variable_name import asl_variable
from stepsmith.authoring.value_type import (
    ANY,
    FLOAT,
    INTEGER,
    TEXT,
    DictOf,
    ListOf,
    Record,
    ValueType,
    of_annotation,
)
from stepsmith.errors import DeclarationError

_DATA = {"bucket": TEXT, "key": TEXT, "prefix": TEXT, "max_items": INTEGER}
"""The arguments of sources and places that may be workflow data."""

_NUMBERS = {
    "max_concurrency": INTEGER,
    "tolerated_failure_count": INTEGER,
    "tolerated_failure_percentage": FLOAT,
}
_OPTIONS = {*_NUMBERS, "batcher", "results_to", "label", "type", "retry", "name"}


def read_distributed_map(reader: Reader, node: ast.Call, target: str | None, read: Read) -> Expr:
    """The call of `distributed_map`; its value is the results, or where they are."""
    options = {keyword.arg: keyword.value for keyword in node.keywords}
    unknown = [name for name in options if name not in _OPTIONS]
    if len(node.args) != 2 or unknown:
        hint = did_you_mean(str(unknown[0]), _OPTIONS) if unknown else ""
        _reject(
            reader,
            node,
            "distributed_map(…) takes a function, the items, and options by name",
            hint or "write distributed_map(f, items, max_concurrency=…)",
        )
    batcher = _static(reader, options.get("batcher"), ItemBatcher)
    label = _static(reader, options.get("label"), str)
    execution_type = _static(reader, options.get("type"), str) or "STANDARD"
    if label is not None:
        _made(reader, options["label"], lambda: check_label(label))
    if execution_type not in ("STANDARD", "EXPRESS"):
        _reject(reader, options["type"], "child executions are STANDARD or EXPRESS", "name one")
    retry = read_retry(reader, options.get("retry"))
    check_map_run(reader, node, retry)
    called = read_name(reader, "distributed_map", options.get("name"))
    numbers = {name: _number(reader, options.get(name), name, read) for name in _NUMBERS}
    items, source, item_type = _source(reader, node.args[1], read)
    given = ListOf(item_type) if batcher else item_type
    writer = _writer(reader, options["results_to"], read) if "results_to" in options else None
    item = Var(reader.fresh_name("given"), given)
    with reader.in_other_executions():
        aside, name = item_block(reader, node.args[0], item, None)
    body, captures, result = aside.block, aside.captures, aside.type
    if execution_type == "EXPRESS":
        check_express(body, reader.diagnostics)
    type_: ValueType = ListOf(result) if writer is None else Record(MapRunResults)
    target = target or reader.fresh_name(asl_variable(f"{name}_results"))
    reader.emit(
        ForEach(
            items=items,
            item=item,
            body=body,
            captures=captures,
            target=target,
            type=type_,
            name=f"Each{camel_case(name)}",
            span=reader.span(node),
            max_concurrency=numbers["max_concurrency"],
            distributed=Distributed(
                execution_type=execution_type,
                reader=source,
                batcher=_batching(batcher),
                writer=writer,
                tolerated_count=numbers["tolerated_failure_count"],
                tolerated_percentage=numbers["tolerated_failure_percentage"],
                label=label,
            ),
            retry=retry,
            called=called,
        )
    )
    read_by_items = [*([] if items is None else [items]), *(one.value for one in captures)]
    variable = Var(target, type_)
    held = results_of(reader.scope.sharing, read_by_items, variable)
    reader.scope.assign(target, type_, held)
    return variable


def _batching(batcher: ItemBatcher | None) -> tuple[tuple[str, Expr], ...]:
    if batcher is None:
        return ()
    limits = {
        "MaxItemsPerBatch": batcher.max_items,
        "MaxInputBytesPerBatch": batcher.max_bytes,
    }
    return tuple((name, Const(n, INTEGER)) for name, n in limits.items() if n is not None)


def _source(
    reader: Reader, node: ast.expr, read: Read
) -> tuple[Expr | None, Expr | None, ValueType]:
    """The items or the `ItemReader`, and the type of an item."""
    callee = reader.static.callee_or_none(node.func) if isinstance(node, ast.Call) else None
    known = next((source for source in SOURCES if source is callee), None)
    if isinstance(node, ast.Call) and known is not None:
        source, data = _call(reader, node, known, read)
    elif reader.static.is_static(node) and isinstance(
        (found := reader.static.callee_or_none(node)), ItemSource
    ):
        source, data = found, {}
    else:
        items = read(reader, node)
        type_ = reader.scope.narrow(items)
        if not isinstance(type_, ListOf):
            _reject(
                reader,
                node,
                f"the items are a list or come from S3, and this is {type_}",
                "pass a list, or s3_csv(…) or one of its kin",
            )
        return items, None, type_.item
    item = of_annotation(source.item)
    if source.config.get("InputType") in ("CSV", "MANIFEST") and not _holds_texts(item):
        _reject(reader, node, f"values of a CSV are texts, and those of {item} are not", "use str")
    return None, _item_reader(source, data), item


def _holds_texts(item: ValueType) -> bool:
    match item:
        case DictOf(value=value):
            return value == TEXT
        case Record(python=python, arguments=arguments):
            members = members_of(python, arguments).values()
            return all(member.type == TEXT for member in members)
        case _:
            return False


def _item_reader(source: ItemSource[Any], data: dict[str, Expr]) -> Expr:
    by_field = {"bucket": "Bucket", "key": "Key", "prefix": "Prefix"}
    given = {by_field[name]: value for name, value in data.items() if name in by_field}
    arguments = tuple((n, given.get(n, known_value(v))) for n, v in source.arguments.items())
    config = tuple(
        (name, data["max_items"] if name == "MaxItems" and "max_items" in data else known_value(v))
        for name, v in source.config.items()
    )
    fields: list[tuple[str, Expr]] = [("Resource", Const(source.resource, TEXT))]
    if config:
        fields.append(("ReaderConfig", Display(config, ANY)))
    fields.append(("Arguments", Display(arguments, ANY)))
    return Display(tuple(fields), ANY)


def _writer(reader: Reader, node: ast.expr, read: Read) -> Expr | None:
    callee = reader.static.callee_or_none(node.func) if isinstance(node, ast.Call) else None
    if isinstance(node, ast.Call) and callee is s3_prefix:
        place, data = _call(reader, node, s3_prefix, read)
    else:
        place, data = _evaluated(reader, node), {}
    if place is None:
        return None
    bucket = data.get("bucket", known_value(place.bucket))
    prefix = data.get("prefix", known_value(place.prefix))
    return Display(
        (
            ("Resource", Const("arn:aws:states:::s3:putObject", TEXT)),
            ("Arguments", Display((("Bucket", bucket), ("Prefix", prefix)), ANY)),
        ),
        ANY,
    )


def _call(
    reader: Reader, node: ast.Call, function: Callable[..., Any], read: Read
) -> tuple[Any, dict[str, Expr]]:
    """What a call gives whose workflow data is left open, and that data."""
    try:
        bound = inspect.signature(function).bind(
            *node.args, **{str(keyword.arg): keyword.value for keyword in node.keywords}
        )
    except TypeError as error:
        _reject(reader, node, f"{function.__name__}(…): {error}", "see its parameters")
    known: dict[str, Any] = {}
    data: dict[str, Expr] = {}
    for name, argument in bound.arguments.items():
        type_ = _DATA.get(name)
        if type_ is None or reader.static.is_static(argument):
            known[name] = _evaluated(reader, argument)
            continue
        data[name] = read(reader, argument)
        found = reader.scope.narrow(data[name])
        if not assignable(found, type_):
            _reject(reader, argument, f"{name} is {type_}, and this is {found}", f"pass {type_}")
        known[name] = 1 if type_ == INTEGER else "given in the run"
    return _made(reader, node, lambda: function(**known)), data


def _number(reader: Reader, node: ast.expr | None, name: str, read: Read) -> Expr | None:
    if node is None or (isinstance(node, ast.Constant) and node.value is None):
        return None
    value = read(reader, node)
    type_ = reader.scope.narrow(value)
    if not assignable(type_, _NUMBERS[name]):
        _reject(reader, node, f"{name} is a number, and this is {type_}", "pass a number")
    return value


def _static(reader: Reader, node: ast.expr | None, kind: type) -> Any:
    found = None if node is None else _evaluated(reader, node)
    if node is not None and found is not None and not isinstance(found, kind):
        _reject(reader, node, f"this is no {kind.__name__}", f"pass {kind.__name__}")
    return found


def _evaluated(reader: Reader, node: ast.expr) -> Any:
    if not reader.static.is_static(node):
        _reject(
            reader,
            node,
            "this depends on workflow data, and the definition has to say it",
            "write a value that is known at compile time",
        )
    return _made(reader, node, lambda: reader.static.evaluate(node))


def _made(reader: Reader, node: ast.expr, make: Callable[[], Any]) -> Any:
    try:
        return make()
    except DeclarationError as error:
        _reject(reader, node, str(error), "mend it")
    except Exception as error:
        reader.reject(
            Code.COMPILE_TIME_ERROR,
            node,
            f"this raised {type(error).__name__}: {error}",
            "mend the expression",
        )


def _reject(reader: Reader, node: ast.expr, message: str, instead: str) -> NoReturn:
    reader.reject(Code.DISTRIBUTED_MAP_MISUSE, node, message, instead)
