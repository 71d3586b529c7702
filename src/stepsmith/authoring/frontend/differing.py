"""What differs each time it is evaluated, so that a value of compile time would be a surprise."""

from __future__ import annotations

import dataclasses
import os
import random
import secrets
import sys
import time
import uuid
from collections.abc import Iterator
from datetime import date, datetime
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType
from typing import Any

from pydantic import BaseModel

_OF_MODULES: tuple[tuple[ModuleType, tuple[str, ...]], ...] = (
    (os, ("getenv", "urandom")),
    (
        random,
        (
            "betavariate",
            "choice",
            "choices",
            "expovariate",
            "gauss",
            "getrandbits",
            "normalvariate",
            "randbytes",
            "randint",
            "random",
            "randrange",
            "sample",
            "seed",
            "shuffle",
            "triangular",
            "uniform",
        ),
    ),
    (secrets, ("choice", "randbelow", "randbits", "token_bytes", "token_hex", "token_urlsafe")),
    (
        time,
        (
            "ctime",
            "gmtime",
            "localtime",
            "monotonic",
            "monotonic_ns",
            "perf_counter",
            "perf_counter_ns",
            "strftime",
            "time",
            "time_ns",
        ),
    ),
    (uuid, ("uuid1", "uuid4")),
)
_OF_CLASSES: tuple[tuple[type, tuple[str, ...]], ...] = (
    (datetime, ("now", "today", "utcnow")),
    (date, ("today",)),
)
_CALLS = frozenset(
    getattr(owner, name) for owner, names in (*_OF_MODULES, *_OF_CLASSES) for name in names
)
CLASSES_THAT_DIFFER = tuple(owner for owner, _ in _OF_CLASSES)
_DEEPEST = 20


def differs(value: Any) -> bool:
    """Whether calling it, or reading it, gives something else each time.

    A function or a model of the project's own does if it calls what does.
    """
    return _differs(value, frozenset())


def is_drawn(value: Any) -> bool:
    """Whether it is one of Python's own functions that give something else each time."""
    if not isinstance(value, (BuiltinFunctionType, FunctionType, MethodType)):
        return False
    return value in _CALLS


def _differs(value: Any, above: frozenset[int]) -> bool:
    if value is os.environ or is_drawn(value):
        return True
    if id(value) in above or len(above) > _DEEPEST:
        return False
    above |= {id(value)}
    if isinstance(value, type):
        return any(_differs(factory, above) for factory in _factories(value))
    if isinstance(value, FunctionType) and _is_of_project(value):
        return any(_differs(named, above) for named in _named(value))
    return False


def _factories(python: type) -> Iterator[Any]:
    """What makes the defaults of a model."""
    if issubclass(python, BaseModel):
        for info in python.model_fields.values():
            yield info.default_factory
    elif dataclasses.is_dataclass(python):
        for field in dataclasses.fields(python):
            yield field.default_factory


def _is_of_project(function: FunctionType) -> bool:
    module = (function.__module__ or "").partition(".")[0]
    file = function.__code__.co_filename
    return module not in sys.stdlib_module_names and "site-packages" not in file


def _named(function: FunctionType) -> Iterator[Any]:
    """What a function's code names, as far as that is known before it runs."""
    names = function.__code__.co_names
    owners = [function.__globals__[name] for name in names if name in function.__globals__]
    for cell in function.__closure__ or ():
        try:
            owners.append(cell.cell_contents)
        except ValueError:  # it is empty by now
            continue
    for owner in owners:
        yield owner
        for name in names:
            found = _member(owner, name)
            yield found
            yield from (_member(found, inner) for inner in names)


def _member(owner: Any, name: str) -> Any:
    """What a module or one of the classes above has under a name."""
    if isinstance(owner, ModuleType) or any(owner is python for python in CLASSES_THAT_DIFFER):
        return getattr(owner, name, None)
    return None
