"""`parallel(f, g, …)`: functions side by side; a Parallel state.

In plain Python they run one after another, in their order: what they do must not depend on it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar, overload

from stepsmith.authoring.flow.side_by_side import results_of
from stepsmith.runtime.retry_policy import RetryPolicy

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")
E = TypeVar("E")
F = TypeVar("F")


@overload
def parallel(
    a: Callable[[], A],
    /,
    *,
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
    name: str | None = None,
) -> tuple[A]: ...
@overload
def parallel(
    a: Callable[[], A],
    b: Callable[[], B],
    /,
    *,
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
    name: str | None = None,
) -> tuple[A, B]: ...
@overload
def parallel(
    a: Callable[[], A],
    b: Callable[[], B],
    c: Callable[[], C],
    /,
    *,
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
    name: str | None = None,
) -> tuple[A, B, C]: ...
@overload
def parallel(
    a: Callable[[], A],
    b: Callable[[], B],
    c: Callable[[], C],
    d: Callable[[], D],
    /,
    *,
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
    name: str | None = None,
) -> tuple[A, B, C, D]: ...
@overload
def parallel(
    a: Callable[[], A],
    b: Callable[[], B],
    c: Callable[[], C],
    d: Callable[[], D],
    e: Callable[[], E],
    /,
    *,
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
    name: str | None = None,
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
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
    name: str | None = None,
) -> tuple[Any, ...]: ...
def parallel(
    *branches: Callable[[], Any],
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
    name: str | None = None,
) -> tuple[Any, ...]:
    """Run functions without parameters side by side and give their results in order.

    A branch reads the variables around it and assigns its own. The first that fails ends the
    others, and its error is the call's. In a saga that has to undo what branches do, all come to
    their ends, and then the first error in the order of the branches is the call's.

    Args:
        branches: what is called.
        retry: when all branches are run again because one of them has failed.
        name: what the state is called.
    """
    return tuple(results_of("parallel", branches, retry, name))
