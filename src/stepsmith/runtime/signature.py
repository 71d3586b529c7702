"""What tasks and workflows ask of a function's signature: named parameters, and types for all."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, get_type_hints

from stepsmith.errors import DeclarationError


def check_signature(where: str, kind: str, function: Callable[..., Any]) -> None:
    """Refuse a function whose calls have no JSON form.

    Args:
        where: what to call it in messages, `task charge`.
        kind: what it becomes, `task`.
        function: the function.

    Raises:
        DeclarationError: it is async, takes `*args` or `**kwargs`, or lacks a type.
    """
    if inspect.iscoroutinefunction(function):
        raise DeclarationError(f"{where} is async; a {kind} is an ordinary function")
    signature = inspect.signature(function)
    for name, parameter in signature.parameters.items():
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            raise DeclarationError(f"{where}: *{name} has no JSON form; name every parameter")
        if parameter.annotation is parameter.empty:
            raise DeclarationError(f"{where}: parameter {name} needs a type")
    if signature.return_annotation is signature.empty:
        raise DeclarationError(f"{where} needs a return type; write -> None if it answers nothing")


def resolved_types(where: str, function: Callable[..., Any]) -> dict[str, Any]:
    """The types of a signature, those written as text looked up.

    Raises:
        DeclarationError: a type cannot be found.
    """
    try:
        return get_type_hints(function, include_extras=True)
    except (NameError, TypeError, AttributeError) as error:
        raise DeclarationError(
            f"{where}: a type of its signature cannot be found: {error}"
        ) from error
