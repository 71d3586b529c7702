"""Python expressions over workflow data, with CPython's result for every value they can have."""

from __future__ import annotations

import ast
from typing import Literal, NoReturn

from stepsmith.authoring.diagnostic import Code, Rejected
from stepsmith.authoring.form import (
    Assign,
    Block,
    Conditional,
    Const,
    Expr,
    Field,
    If,
    Logic,
    Not,
    Sequence,
    Var,
)
from stepsmith.authoring.frontend import calls
from stepsmith.authoring.frontend.arithmetic import read_arithmetic, read_sign
from stepsmith.authoring.frontend.comparisons import read_comparison
from stepsmith.authoring.frontend.comprehensions import (
    read_dict_comprehension,
    read_list_comprehension,
)
from stepsmith.authoring.frontend.context import read_run_time_name
from stepsmith.authoring.frontend.dates import read_date_attribute
from stepsmith.authoring.frontend.displays import read_dict, read_list
from stepsmith.authoring.frontend.drawing import is_draw, reject_environment
from stepsmith.authoring.frontend.expression_size import LARGEST_EXPRESSION
from stepsmith.authoring.frontend.guards import is_guard
from stepsmith.authoring.frontend.named_tuples import names_of, read_named_item
from stepsmith.authoring.frontend.narrowing import facts
from stepsmith.authoring.frontend.operation_call import apply
from stepsmith.authoring.frontend.passed_on import check_computable
from stepsmith.authoring.frontend.reader import Reader, closed, did_you_mean
from stepsmith.authoring.frontend.records import Member, ModelNotSupported, members_of
from stepsmith.authoring.frontend.sharing import Held, either
from stepsmith.authoring.frontend.static_values import NoJsonForm, known_value
from stepsmith.authoring.frontend.structures import read_structure_member
from stepsmith.authoring.frontend.subscripts import read_subscript
from stepsmith.authoring.frontend.text import read_f_string
from stepsmith.authoring.frontend.truth import as_truth
from stepsmith.authoring.rewrite import fold, not_none, with_type
from stepsmith.authoring.value_type import (
    BOOLEAN,
    CAUGHT,
    NOTHING,
    TEXT,
    UNIQUE,
    UNKNOWN,
    EnumOf,
    Record,
    Structure,
    TupleOf,
    ValueType,
    is_typed_dict,
    members,
    root_of,
    union,
    value_of,
    without_none,
)

_KINDS: dict[type[ast.expr], str] = {
    ast.SetComp: "a set comprehension",
    ast.GeneratorExp: "a generator expression",
    ast.Lambda: "a lambda",
    ast.NamedExpr: "an assignment expression",
    ast.Set: "a set",
    ast.Starred: "unpacking with *",
    ast.Await: "await",
    ast.Yield: "yield",
    ast.YieldFrom: "yield from",
}


def read(reader: Reader, node: ast.expr) -> Expr:
    """The form of an expression; what it needs done before it is emitted as statements.

    Raises:
        Rejected: it has no form, which has been reported.
    """
    if reader.static.is_static(node):
        return _compile_time(reader, node)
    if isinstance(node, (ast.Name, ast.Attribute)):
        if reader.static.reads_environment(node):
            reject_environment(reader, node)
        known = read_run_time_name(reader, node)
        if known is not None:
            return known
    expr = _read_over_data(reader, node)
    if reader.sizes.of(expr) > LARGEST_EXPRESSION:
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            f"this makes an expression of more than {LARGEST_EXPRESSION:,} parts",
            "compute it in a task",
        )
    return expr


def _read_over_data(reader: Reader, node: ast.expr) -> Expr:
    match node:
        case ast.Name(id=name):
            return _name(reader, node, name)
        case ast.Attribute():
            return _attribute(reader, node)
        case ast.Subscript():
            return read_subscript(reader, node, read)
        case ast.BinOp():
            return read_arithmetic(reader, node, read)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return fold(Not(as_truth(reader, operand, read(reader, operand))))
        case ast.UnaryOp():
            return read_sign(reader, node, read)
        case ast.BoolOp():
            return _logic(reader, node)
        case ast.Compare():
            return read_comparison(reader, node, read)
        case ast.IfExp():
            return _conditional(reader, node)
        case ast.JoinedStr():
            return read_f_string(reader, node, read)
        case ast.Dict():
            return read_dict(reader, node, read)
        case ast.ListComp():
            return read_list_comprehension(reader, node, None, read)
        case ast.DictComp():
            return read_dict_comprehension(reader, node, read)
        case ast.List():
            return read_list(reader, node, read)
        case ast.Tuple():
            items = tuple(read(reader, element) for element in node.elts)
            return Sequence(items, TupleOf(tuple(item.type for item in items)))
        case ast.Call():
            return calls.read_call(reader, node, read)
        case _:
            kind = _KINDS.get(type(node), "this expression")
            reader.reject(
                Code.EXPRESSION_NOT_SUPPORTED,
                node,
                f"{kind} over workflow data is not supported yet",
                "move it into a task, or write it with the operators that are supported",
            )


def _compile_time(reader: Reader, node: ast.expr) -> Expr:
    try:
        value = reader.static.evaluate(node)
    except (Exception, SystemExit) as error:
        reader.reject(
            Code.COMPILE_TIME_ERROR,
            node,
            f"this does not depend on workflow data, so Python computes it now, and it raised "
            f"{type(error).__name__}: {str(error).partition(chr(10))[0]}",
            "mend the expression, or compute it in a task",
        )
    try:
        return known_value(value)
    except NoJsonForm as reason:
        reader.reject(
            Code.NO_JSON_FORM,
            node,
            f"{reason}, so it cannot be workflow data",
            "use text, numbers, booleans, None, lists, dicts or models of these",
        )


def _name(reader: Reader, node: ast.Name, name: str) -> Expr:
    if name in reader.frame.bound:
        bound = reader.frame.bound[name]
        return with_type(bound, reader.scope.narrow(bound))
    known_as = reader.variables.get(name)
    if known_as is None and reader.static.knows(name):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            f"{name} can be called, not kept as workflow data",
            f"call it: {name}(…)",
        )
    if known_as is None:
        hint = did_you_mean(name, [*reader.variables, *reader.static.names()])
        reader.reject(
            Code.UNKNOWN_NAME, node, f"{name} is not defined", hint or "assign it before this line"
        )
    type_ = reader.scope.types.get(known_as)
    if type_ is None and _is_outer(reader, name):
        reader.reject(
            Code.OUTER_VARIABLE,
            node,
            f"this function assigns {name}, so Python takes it for the function's own, "
            "and it has no value here",
            f"give it another name than the {name} around it, or pass that as an argument",
        )
    if type_ is None:
        reader.reject(
            Code.PERHAPS_UNASSIGNED,
            node,
            f"{name} may have no value here",
            "assign it on every path that leads here",
        )
    if type_ == UNKNOWN:
        raise Rejected  # where it got its value has been reported
    var = Var(known_as, type_)
    return Var(known_as, reader.scope.narrow(var))


def _is_outer(reader: Reader, name: str) -> bool:
    """Whether a function around the one being read has a variable of that name."""
    within = reader.inlined[-1].within if reader.inlined else None
    return within is not None and name in within.variables


def _attribute(reader: Reader, node: ast.Attribute) -> Expr:
    of = read(reader, node.value)
    type_ = reader.scope.narrow(of)
    if type_ == UNIQUE and node.attr == "hex":
        return apply("replace", TEXT, of, Const("-", TEXT), Const("", TEXT))
    of_date = read_date_attribute(reader, node, of, type_)
    if of_date is not None:
        return of_date
    if isinstance(type_, EnumOf) and node.attr == "value":
        return with_type(of, value_of(type_))
    root = root_of(type_) if node.attr == "root" else None
    if root is not None:
        return with_type(of, root)
    if isinstance(type_, Structure):
        return read_structure_member(reader, node, of, type_)
    if isinstance(type_, TupleOf) and names_of(type_):
        return read_named_item(reader, node, of, type_)
    found = [_member(reader, node, one, type_) for one in members(type_)]
    if len({member.key for member in found}) > 1:
        reader.reject(
            Code.MODEL_NOT_SUPPORTED,
            node,
            f"{node.attr} has another alias in each model of {type_}",
            "use one alias, or test before which of them it is",
        )
    field = fold(Field(of, found[0].key, union(*(member.type for member in found))))
    return with_type(field, reader.scope.narrow(field))


def _member(reader: Reader, node: ast.Attribute, of: ValueType, whole: ValueType) -> Member:
    """What a model has under a name; the model may be one of several that the value can be."""
    if not isinstance(of, Record) or is_typed_dict(of.python):
        _reject_attribute(reader, node, whole)
    try:
        record = members_of(of.python, of.arguments)
    except ModelNotSupported as reason:
        reader.reject(Code.MODEL_NOT_SUPPORTED, node, str(reason), "change the model")
    member = record.get(node.attr)
    if member is not None:
        return member
    if hasattr(of.python, node.attr):
        reader.reject(
            Code.EXPRESSION_NOT_SUPPORTED,
            node,
            f"{of}.{node.attr} is code of the class, which ASL cannot run",
            "compute it in a task, or from the model's fields",
        )
    fields = did_you_mean(node.attr, record) or f"its fields are {', '.join(record)}"
    reader.reject(
        Code.UNKNOWN_FIELD,
        node,
        f"{of} has no field {node.attr}",
        fields if of == whole else f"this may be {whole}; test before which it is: isinstance(…)",
    )


def _reject_attribute(reader: Reader, node: ast.Attribute, type_: ValueType) -> NoReturn:
    if NOTHING in members(type_):
        reader.reject(
            Code.WRONG_TYPE,
            node,
            f"this may be None ({type_}), which has no {node.attr}",
            "test it before: `if x is not None:`",
        )
    check_computable(reader, node, type_)
    if type_ == CAUGHT:
        reader.reject(
            Code.EXCEPTION_NOT_SUPPORTED,
            node,
            "only the name and the message of an error travel, not its attributes",
            "use str(error)",
        )
    reader.reject(
        Code.EXPRESSION_NOT_SUPPORTED,
        node,
        f"a value of type {type_} has no fields that a workflow can read",
        "give it a pydantic model, or pass it on whole to a task",
    )


def _logic(reader: Reader, node: ast.BoolOp) -> Expr:
    op: Literal["and", "or"] = "and" if isinstance(node.op, ast.And) else "or"
    value = read(reader, node.values[0])
    for operand in node.values[1:]:
        test = as_truth(reader, node.values[0], value)
        before, right, held = _only_if(reader, operand, test, holds=op == "and")
        if before:
            sides = ((before, right), ((), value))
            first, second = sides if op == "and" else sides[::-1]
            held = either([held, reader.held(None, value)])
            value = _one_of(reader, node, test, first, second, held)
        elif value.type == right.type == BOOLEAN:
            value = fold(Logic(op, test, right))
        elif op == "and":
            value = fold(Conditional(test, right, value, union(right.type, value.type)))
        else:
            kept = without_none(value.type)  # None is false
            value = fold(Conditional(test, not_none(value), right, union(kept, right.type)))
    return value


def _conditional(reader: Reader, node: ast.IfExp) -> Expr:
    test = as_truth(reader, node.test, read(reader, node.test))
    before, then, held = _only_if(reader, node.body, test, holds=True)
    before_else, orelse, held_else = _only_if(reader, node.orelse, test, holds=False)
    if before or before_else:
        sides = (before, then), (before_else, orelse)
        return _one_of(reader, node, test, *sides, either([held, held_else]))
    return fold(Conditional(test, then, orelse, union(then.type, orelse.type)))


def _only_if(
    reader: Reader, node: ast.expr, test: Expr, *, holds: bool
) -> tuple[Block, Expr, Held]:
    """Read an operand that Python looks at only if a test holds (or does not).

    Returns what has to be done for it where it is looked at, its value, and who sees that. Guards
    are emitted: they raise, and leave nothing behind. So is what differs each time, of which nobody
    knows whether it was evaluated.
    """
    scope = reader.scope.copy()
    scope.learn(facts(test, holds))
    with reader.branch(scope), reader.block() as before:
        value = read(reader, node)
        held = reader.held(node, value)
    for draw in filter(is_draw, before):
        reader.emit(draw)
    before = [statement for statement in before if not is_draw(statement)]
    if any(not is_guard(statement) for statement in before):
        return closed(before), value, held
    if before:
        then, orelse = (closed(before), ()) if holds else ((), closed(before))
        reader.emit(If(test, then, orelse, reader.span(node)))
    return (), value, held


def _one_of(
    reader: Reader,
    node: ast.expr,
    test: Expr,
    then: tuple[Block, Expr],
    orelse: tuple[Block, Expr],
    held: Held,
) -> Expr:
    """A value of which each side has something to do before it is known."""
    span = reader.span(node)
    result = reader.fresh_name("value")
    sides = [(*before, Assign(result, value, span)) for before, value in (then, orelse)]
    reader.emit(If(test, sides[0], sides[1], span))
    type_ = union(then[1].type, orelse[1].type)
    reader.scope.assign(result, type_, held)
    return Var(result, type_)
