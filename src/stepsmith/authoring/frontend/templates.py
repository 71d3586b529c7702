"""`"{} {n:>5}".format(…)` and `"%s %d" % …`, whose templates are known at compile time."""

from __future__ import annotations

import ast
import re
from string import Formatter

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Binary, Const, Expr
from stepsmith.authoring.frontend.operation_call import NO_TEXT
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.sources import known_parts
from stepsmith.authoring.frontend.text import as_text, formatted, represented
from stepsmith.authoring.value_type import INTEGER, TEXT, TupleOf

_PERCENT = re.compile(r"%(?:%|(?P<flag>[-0])?(?P<width>[1-9]\d*)?(?P<kind>[sdxr]))")


def read_format(reader: Reader, node: ast.Call, template: Expr, read: Read) -> Expr:
    """`template.format(…)`."""
    if not isinstance(template, Const) or any(isinstance(a, ast.Starred) for a in node.args):
        reader.reject(
            Code.CALL_NOT_SUPPORTED,
            node,
            "format() of a text that is data, or with * or **, is not supported",
            "write the template in the source, or an f-string",
        )
    given = {str(n): (argument, read(reader, argument)) for n, argument in enumerate(node.args)}
    for keyword in node.keywords:
        given[keyword.arg or "**"] = (keyword.value, read(reader, keyword.value))
    text: Expr = NO_TEXT
    counted = 0
    try:
        parts = list(Formatter().parse(template.value))
    except ValueError as error:
        reader.reject(Code.COMPILE_TIME_ERROR, node, f"this raised {error!r}", "mend the template")
    numbers = {name for _, name, _, _ in parts if name is not None and not name.isalpha()}
    for literal, name, spec, conversion in parts:
        text = _joined(text, Const(literal, TEXT))
        if name is None:
            continue
        field = name or str(counted)
        counted += not name
        mixed = "" in numbers and any(number.isdecimal() for number in numbers)
        if field not in given or "{" in (spec or "") or mixed:
            reader.reject(
                Code.CALL_NOT_SUPPORTED,
                node,
                f"the field {{{name}}} is not the plain name or number of an argument",
                "pass what stands in the field as an argument of its own",
            )
        text = _joined(text, _field(reader, *given[field], spec or "", conversion))
    return text


def _field(reader: Reader, node: ast.expr, value: Expr, spec: str, conversion: str | None) -> Expr:
    if conversion == "r" and not spec:
        return represented(reader, node, value)
    if conversion not in (None, "s") or (conversion and spec):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            f"the conversion !{conversion} is not supported here",
            "leave it out, or format the value in a task",
        )
    return formatted(reader, node, value, spec) if spec else as_text(reader, node, value)


def read_percent(reader: Reader, node: ast.BinOp, template: Const, arguments: Expr) -> Expr:
    """`template % arguments`, which are a tuple or one value."""
    values = [arguments]
    if isinstance(reader.scope.narrow(arguments), TupleOf):
        values = known_parts(arguments) or []
    nodes = node.right.elts if isinstance(node.right, ast.Tuple) else [node.right] * len(values)
    fields = [match for match in _PERCENT.finditer(template.value) if match["kind"]]
    literals = _PERCENT.split(template.value)[:: _PERCENT.groups + 1]
    if any("%" in literal for literal in literals) or len(fields) != len(values):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            "only %s, %d, %x, %r and %%, with a width, are supported, and as many values",
            "write an f-string",
        )
    left = iter(zip(nodes, values, strict=True))
    text: Expr = NO_TEXT
    end = 0
    for match in _PERCENT.finditer(template.value):
        text = _joined(text, Const(template.value[end : match.start()], TEXT))
        end = match.end()
        piece = _percent_field(reader, match, *next(left)) if match["kind"] else Const("%", TEXT)
        text = _joined(text, piece)
    return _joined(text, Const(template.value[end:], TEXT))


def _percent_field(reader: Reader, match: re.Match[str], node: ast.expr, value: Expr) -> Expr:
    kind, flag, width = match["kind"], match["flag"] or "", match["width"] or ""
    if kind in "dx":
        if reader.scope.narrow(value) != INTEGER:
            reader.reject(
                Code.WRONG_TYPE, node, f"%{kind} takes int, and here is {value.type}", "pass int"
            )
        return formatted(
            reader, node, value, flag.replace("-", "<" if width else "") + width + kind
        )
    text = represented(reader, node, value) if kind == "r" else as_text(reader, node, value)
    if not width:
        return text
    return formatted(reader, node, text, ("<" if flag == "-" else ">") + width)


def _joined(left: Expr, right: Expr) -> Expr:
    if NO_TEXT in (left, right):
        return right if left == NO_TEXT else left
    return Binary("&", left, right, TEXT)
