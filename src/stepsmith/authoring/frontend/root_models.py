"""pydantic's RootModels, whose JSON is that of the one value they hold."""

from __future__ import annotations

import ast
from typing import Any

from pydantic import RootModel

from stepsmith.authoring.assignable import assignable
from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.form import Expr
from stepsmith.authoring.frontend.reader import Read, Reader
from stepsmith.authoring.frontend.records import ModelNotSupported, check_constructible
from stepsmith.authoring.rewrite import with_type
from stepsmith.authoring.value_type import of_annotation, root_of


def read_root_model(
    reader: Reader, node: ast.Call, python: type[RootModel[Any]], read: Read
) -> Expr:
    """`Skus(["pen"])`, which is the list itself."""
    try:
        check_constructible(python)
        if python.model_fields["root"].metadata:
            raise ModelNotSupported(f"{python.__name__} has constraints, which ASL would not check")
    except ModelNotSupported as reason:
        reader.reject(
            Code.MODEL_NOT_SUPPORTED, node, str(reason), "make the model in a task, or plain"
        )
    given = [*node.args, *(word.value for word in node.keywords if word.arg == "root")]
    if len(given) != 1 or len(node.args) + len(node.keywords) != 1:
        reader.reject(
            Code.WRONG_TYPE, node, f"{python.__name__} takes one value", f"{python.__name__}(value)"
        )
    value = read(reader, given[0])
    type_, root = reader.scope.narrow(value), root_of(of_annotation(python))
    if root is None or not assignable(type_, root):
        reader.reject(
            Code.WRONG_TYPE,
            given[0],
            f"{python.__name__} holds {root}, and this is {type_}",
            f"pass {root}",
        )
    return with_type(value, of_annotation(python))
