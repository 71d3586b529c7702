"""From tree to text: what `parse` makes the same tree of."""

from __future__ import annotations

import json

from stepsmith.asl.jsonata.syntax.nodes import (
    ArrayConstructor,
    Assignment,
    Binary,
    Block,
    Call,
    Condition,
    Constant,
    Descendants,
    Filter,
    Focus,
    Group,
    Index,
    KeepArray,
    Lambda,
    Name,
    Negation,
    Node,
    Number,
    ObjectConstructor,
    Parent,
    Path,
    Placeholder,
    Range,
    Regex,
    Sort,
    Text,
    Transform,
    Variable,
    Wildcard,
)
from stepsmith.asl.jsonata.syntax.scanner import is_plain_name


def source_of(tree: Node) -> str:
    """The expression as a text, with one blank around its operators.

    Parentheses are nodes: a tree that was put together rather than parsed has to have a `Block`
    wherever an operand binds less strongly than what is around it.
    """
    match tree:
        case Text():
            return json.dumps(tree.value, ensure_ascii=False)
        case Number():
            return repr(tree.value).removesuffix(".0")
        case Constant():
            return json.dumps(tree.value)
        case Regex():
            return f"/{tree.pattern}/{tree.flags}"
        case Name():
            return tree.value if is_plain_name(tree.value) else f"`{tree.value}`"
        case Variable():
            return f"${tree.name}"
        case Wildcard():
            return "*"
        case Descendants():
            return "**"
        case Parent():
            return "%"
        case Placeholder():
            return "?"
        case Path():
            return ".".join(map(source_of, tree.steps))
        case Filter():
            return f"{source_of(tree.base)}[{source_of(tree.predicate)}]"
        case KeepArray():
            return f"{source_of(tree.base)}[]"
        case Focus():
            return f"{source_of(tree.base)}@${tree.variable}"
        case Index():
            return f"{source_of(tree.base)}#${tree.variable}"
        case Sort():
            terms = (">" * term.descending + source_of(term.by) for term in tree.terms)
            return f"{source_of(tree.base)}^({', '.join(terms)})"
        case Group():
            return source_of(tree.base) + _object(tree.pairs)
        case ObjectConstructor():
            return _object(tree.pairs)
        case ArrayConstructor():
            return f"[{_listed(tree.items)}]"
        case Range():
            return f"{source_of(tree.first)}..{source_of(tree.last)}"
        case Block():
            return f"({'; '.join(map(source_of, tree.expressions))})"
        case Assignment():
            return f"${tree.variable} := {source_of(tree.value)}"
        case Negation():
            return f"-{source_of(tree.operand)}"
        case Binary():
            return f"{source_of(tree.left)} {tree.operator} {source_of(tree.right)}"
        case Condition():
            otherwise = "" if tree.otherwise is None else f" : {source_of(tree.otherwise)}"
            return f"{source_of(tree.test)} ? {source_of(tree.then)}{otherwise}"
        case Call():
            return f"{source_of(tree.function)}({_listed(tree.arguments)})"
        case Lambda():
            parameters = ", ".join(f"${name}" for name in tree.parameters)
            return f"function({parameters}){tree.signature} {{ {source_of(tree.body)} }}"
        case Transform():
            delete = "" if tree.delete is None else f", {source_of(tree.delete)}"
            return f"|{source_of(tree.pattern)}|{source_of(tree.update)}{delete}|"
        case _:
            raise TypeError(f"{type(tree).__name__} is no node of an expression")


def _listed(nodes: tuple[Node, ...]) -> str:
    return ", ".join(map(source_of, nodes))


def _object(pairs: tuple[tuple[Node, Node], ...]) -> str:
    parts = (f"{source_of(key)}: {source_of(value)}" for key, value in pairs)
    return f"{{{', '.join(parts)}}}"
