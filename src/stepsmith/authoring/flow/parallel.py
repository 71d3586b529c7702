"""`parallel(f, g, …)`: functions side by side; a Parallel state.

In plain Python they run one after another, in their order: what they do must not depend on it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, overload

from stepsmith.authoring.flow.side_by_side import results_of

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")
E = TypeVar("E")
F = TypeVar("F")


@overload
def parallel(a: Callable[[], A], /) -> tuple[A]: ...
@overload
def parallel(a: Callable[[], A], b: Callable[[], B], /) -> tuple[A, B]: ...
@overload
def parallel(a: Callable[[], A], b: Callable[[], B], c: Callable[[], C], /) -> tuple[A, B, C]: ...
@overload
def parallel(
    a: Callable[[], A], b: Callable[[], B], c: Callable[[], C], d: Callable[[], D], /
) -> tuple[A, B, C, D]: ...
@overload
def parallel(
    a: Callable[[], A],
    b: Callable[[], B],
    c: Callable[[], C],
    d: Callable[[], D],
    e: Callable[[], E],
    /,
) -> tuple[A, B, C, D, E]: ...
@overload
def parallel(
    a: Callable[[], A],
    b: Callable[[], B],
    c: Callable[[], C],
    d: Callable[[], D],
    e: Callable[[], E],
    f: Callable[[], F],
    /,
    *more: Callable[[], Any],
) -> tuple[Any, ...]: ...
def parallel(*branches: Callable[[], Any]) -> tuple[Any, ...]:
    """Run functions without parameters side by side and give their results in order.

    A branch reads the variables around it and assigns its own. The first that fails ends the
    others, and its error is the call's. In a saga that has to undo what branches do, all come to
    their ends, and then the first error in the order of the branches is the call's.
    """
    return tuple(results_of(branches))
