"""Values that are passed on whole: what is said where a workflow would compute with one."""

from __future__ import annotations

import ast
from datetime import time
from decimal import Decimal
from pathlib import PurePath
from typing import Any

from pydantic import AnyUrl, EmailStr
from pydantic_core import Url

from stepsmith.authoring.diagnostic import Code
from stepsmith.authoring.frontend.reader import Reader
from stepsmith.authoring.value_type import Opaque, ValueType, members

_REASONS: tuple[tuple[tuple[Any, ...], str, str], ...] = (
    (
        (Decimal,),
        "travels as a text, and JSONata has only binary floating point",
        "compute it in a task, or count in whole cents: int",
    ),
    ((bytes,), "travels as a text", "read it in a task, or take a str"),
    ((PurePath,), "travels as a text", "read it in a task, or take a str"),
    ((AnyUrl, Url), "travels as a text, which JSONata cannot take apart", "take a str, or a task"),
    ((EmailStr,), "travels as a text that pydantic changes", "take a str, or read it in a task"),
    ((time,), "travels as a text", "take a datetime, or compute it in a task"),
)


def check_computable(reader: Reader, node: ast.AST, *types: ValueType) -> None:
    """Refuse to compute with what can only be passed on whole, with the reason and the way out."""
    for one in (member for type_ in types for member in members(type_)):
        if not isinstance(one, Opaque) or one.python is None:
            continue
        for classes, reason, instead in _REASONS:
            if issubclass(one.python, classes):
                reader.reject(
                    Code.NOT_SAME_AS_PYTHON,
                    node,
                    f"a {one} {reason}, so it is passed on whole",
                    instead,
                )
