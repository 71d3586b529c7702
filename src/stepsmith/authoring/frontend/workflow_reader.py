"""A whole workflow: its parameter, its body, what it returns."""

from __future__ import annotations

import ast
import inspect
from typing import Any

from stepsmith.authoring.assignable import assignable
from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Const, Expr, Function, Reserved, Return, ends
from stepsmith.authoring.frontend.endless_loops import check_loops
from stepsmith.authoring.frontend.express import check_express
from stepsmith.authoring.frontend.filled_input import filled_input
from stepsmith.authoring.frontend.frame import Frame
from stepsmith.authoring.frontend.input_check import emit_check
from stepsmith.authoring.frontend.reader import Reader, closed
from stepsmith.authoring.frontend.records import ModelNotSupported
from stepsmith.authoring.frontend.returns import ReturnsResult
from stepsmith.authoring.frontend.same_names import check_names
from stepsmith.authoring.frontend.source_text import SourceText
from stepsmith.authoring.frontend.statements import read_body
from stepsmith.authoring.frontend.static_values import StaticValues
from stepsmith.authoring.frontend.variable_name import own_names, variable_names
from stepsmith.authoring.input_rules.of_type import NotDecidable, rules_of
from stepsmith.authoring.value_type import ANY, NOTHING, of_annotation
from stepsmith.authoring.workflow import Workflow
from stepsmith.errors import CompileError

LONGEST_STATE_MACHINE_NAME = 80
"""https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html"""


def read_workflow(workflow: Workflow[..., Any]) -> Function:
    """The form of a workflow.

    Raises:
        CompileError: lines that have no form; all of them, in source order.
    """
    source = SourceText.of(workflow.function)
    variables = variable_names(source.tree)
    static = StaticValues.of(workflow.function, own_names(source.tree))
    reader = Reader(Frame(source, static, variables), read_body, workflow)
    function = _read(reader, workflow)
    if reader.diagnostics.found:
        raise CompileError(reader.diagnostics.in_order())
    return function


def _read(reader: Reader, workflow: Workflow[..., Any]) -> Function:
    tree = reader.source.tree
    for decorator in tree.decorator_list[1:]:
        reader.diagnostics.report(
            Code.STATEMENT_NOT_SUPPORTED,
            reader.span(decorator),
            "a second decorator changes what the function does, which the compiler cannot see",
            "leave @workflow alone on the function",
        )
    if len(workflow.name) > LONGEST_STATE_MACHINE_NAME:
        reader.diagnostics.report(
            Code.NAME_TOO_LONG,
            reader.span(tree),
            f"the workflow's name has {len(workflow.name)} characters",
            f"a state machine's takes {LONGEST_STATE_MACHINE_NAME}; choose a shorter name",
        )
    given: Expr = Const(None, NOTHING)
    parameter = None
    if workflow.input_name is not None:
        parameter = reader.variables[workflow.input_name]
        type_ = of_annotation(workflow.input_type)
        given = Reserved("input", type_)
        reader.scope.assign(parameter, type_)
        try:
            given = filled_input(given, type_)
        except ModelNotSupported as reason:
            reader.diagnostics.report(
                Code.MODEL_NOT_SUPPORTED,
                reader.span(tree.args.args[0]),
                str(reason),
                "change the model, or take the input apart in a task",
            )
    with reader.block() as body:
        if workflow.validate_input:
            _check_input(reader, workflow, tree)
        declared = of_annotation(workflow.return_type)
        read_body(reader, ReturnsResult(declared), tree.body)
    if not ends(closed(body)):
        _end_without_return(reader, workflow, tree)
        body.append(Return(Const(None, NOTHING), reader.span(tree.body[-1])))
    check_names(closed(body), reader.diagnostics)
    if not reader.diagnostics.found:  # a way out of a loop may be among what was refused
        check_loops(closed(body), reader.diagnostics, has_history=workflow.type == "STANDARD")
    if workflow.type == "EXPRESS":
        check_express(closed(body), reader.diagnostics)
    return Function(
        name=workflow.name,
        comment=_first_line(workflow),
        parameter=parameter,
        input=given,
        body=closed(body),
        timeout_seconds=workflow.timeout_seconds,
        span=reader.span(next(iter(tree.args.args), tree)),
        variables=reader.python_names,
    )


def _check_input(reader: Reader, workflow: Workflow[..., Any], tree: ast.FunctionDef) -> None:
    span = reader.span(next(iter(tree.args.args), tree))
    try:
        rules = rules_of(workflow.input_type)
    except NotDecidable as reason:
        reader.diagnostics.report(
            Code.INPUT_NOT_CHECKED,
            span,
            f"validate_input=True cannot check {reason}",
            "leave it out, or let a task check the input first",
        )
        return
    emit_check(reader, Reserved("input", ANY), rules, span)


def _end_without_return(
    reader: Reader, workflow: Workflow[..., Any], tree: ast.FunctionDef
) -> None:
    declared = of_annotation(workflow.return_type)
    if assignable(NOTHING, declared) or reader.diagnostics.found:
        return
    reader.diagnostics.report(
        Code.NO_RETURN,
        reader.span(tree.body[-1]),
        f"the workflow can end here without returning {declared}",
        "return a value on every path",
    )


def _first_line(workflow: Workflow[..., Any]) -> str:
    doc = inspect.getdoc(workflow.function)
    return doc.splitlines()[0] if doc else ""
