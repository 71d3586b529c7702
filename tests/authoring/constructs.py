"""Which constructs an expression is made of, as names that people can read."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

_SYMBOLS: dict[type[ast.AST], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.LShift: "<<",
    ast.RShift: ">>",
    ast.BitOr: "|",
    ast.BitAnd: "&",
    ast.BitXor: "^",
    ast.USub: "-",
    ast.UAdd: "+",
    ast.Invert: "~",
    ast.Not: "not",
    ast.And: "and",
    ast.Or: "or",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.In: "in",
    ast.NotIn: "not in",
}
_DISPLAYS: dict[type[ast.AST], str] = {
    ast.IfExp: "x if c else y",
    ast.Lambda: "lambda",
    ast.List: "[…]",
    ast.Set: "{…}",
    ast.Tuple: "(…, …)",
    ast.NamedExpr: ":=",
    ast.Starred: "*x",
}
_OF_TIME = ("date", "datetime", "timedelta")
_COMPREHENSIONS: dict[type[ast.AST], str] = {
    ast.ListComp: "[… for …]",
    ast.SetComp: "{… for …}",
    ast.DictComp: "{…: … for …}",
    ast.GeneratorExp: "(… for …)",
}


def constructs_of(source: str) -> set[str]:
    """The operators, functions, methods, displays and format specifications in an expression.

    A function has the number of its arguments (none, one, more) and the names of those that are
    named; a function of a module has the module's name. Making a model is making any, and so with
    dates, moments and durations.
    """
    tree = ast.parse(source.strip(), mode="eval")
    bound = {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    bound |= {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    return {name for node in ast.walk(tree) for name in _of_node(node, bound | {"data", "order"})}


def _of_node(node: ast.AST, data: set[str]) -> Iterator[str]:
    kind = type(node)
    if kind in _DISPLAYS:
        yield _DISPLAYS[kind]
    if isinstance(node, ast.BinOp | ast.BoolOp):
        yield f"x {_SYMBOLS[type(node.op)]} y"
    elif isinstance(node, ast.UnaryOp):
        if not isinstance(node.operand, ast.Constant):
            yield f"{_SYMBOLS[type(node.op)]} x"
    elif isinstance(node, ast.Compare):
        yield from (f"x {_SYMBOLS[type(op)]} y" for op in node.ops)
        if len(node.ops) > 1:
            yield "x < y < z"
    elif isinstance(node, ast.Call):
        yield _called(node, data)
    elif isinstance(node, ast.Subscript):
        yield _subscript(node.slice)
    elif isinstance(node, ast.FormattedValue):
        yield _formatted(node)
    elif isinstance(node, ast.Dict):
        yield from ("{**x}" if key is None else "{k: v}" for key in node.keys)
    elif isinstance(node, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
        yield _COMPREHENSIONS[kind]
        if len(node.generators) > 1:
            yield "for … for …"
        if any(generator.ifs for generator in node.generators):
            yield "for … if …"


def _called(node: ast.Call, data: set[str]) -> str:
    if isinstance(node.func, ast.Attribute):
        callee = f"{_module(node.func.value, data)}.{node.func.attr}"
    else:
        callee = ast.unparse(node.func)
        if callee[:1].isupper():
            return "Model(…)"
        if callee in _OF_TIME:
            return f"{callee}(…)"
    arguments = ["…"] * min(len(node.args), 2)
    arguments += sorted(f"{keyword.arg}=" for keyword in node.keywords)
    return f"{callee}({', '.join(arguments)})"


def _module(value: ast.expr, data: set[str]) -> str:
    """The dotted name of a module or class; nothing for a value."""
    if isinstance(value, ast.Attribute):
        around = _module(value.value, data)
        return f"{around}.{value.attr}" if around else ""
    if not isinstance(value, ast.Name) or value.id in data or value.id.isupper():
        return ""
    return value.id


def _subscript(index: ast.expr) -> str:
    if isinstance(index, ast.Slice):
        step = "" if index.step is None else f":{ast.unparse(index.step)}"
        lower, upper = ("" if end is None else "i" for end in (index.lower, index.upper))
        return f"x[{lower}:{upper}{step}]"
    if isinstance(index, ast.Constant) and isinstance(index.value, str):
        return "x['k']"
    return "x[i]"


def _formatted(node: ast.FormattedValue) -> str:
    """`{x:>8}` and `{x:>4}` are the same construct, and so are `{x:*>4}` and `{x:->4}`."""
    conversion = "" if node.conversion == -1 else f"!{chr(node.conversion)}"
    if node.format_spec is None:
        return f"f'{{x{conversion}}}'"
    spec = ast.unparse(node.format_spec)[2:-1]
    spec = re.sub(r"^.(?=[<>^=])", "c", spec)
    spec = re.sub(r"(?<!\d)0(?=\d)", "Z", spec)
    return f"f'{{x{conversion}:{re.sub(r'[0-9]+', 'N', spec)}}}'"
