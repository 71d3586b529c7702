"""`raw_state({…})`: a state written as ASL by hand, where it is called."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar, overload

from stepsmith.errors import UnansweredCall
from stepsmith.runtime.state_name import check_state_name

R = TypeVar("R")

RawStateAnswer = Callable[[Mapping[str, Any], Any], Any]
"""Takes a state's definition and its arguments; gives its result, or raises."""

_answer: ContextVar[RawStateAnswer | None] = ContextVar("stepsmith_raw_states", default=None)


@contextmanager
def raw_states_answered_by(answer: RawStateAnswer) -> Iterator[None]:
    """Let a function do what the raw states of a plain run would."""
    token = _answer.set(answer)
    try:
        yield
    finally:
        _answer.reset(token)


@overload
def raw_state(
    definition: Mapping[str, Any],
    *,
    returns: type[R],
    arguments: Any = None,
    name: str | None = None,
) -> R: ...
@overload
def raw_state(
    definition: Mapping[str, Any], *, arguments: Any = None, name: str | None = None
) -> None: ...
def raw_state(
    definition: Mapping[str, Any],
    *,
    returns: Any = None,
    arguments: Any = None,
    name: str | None = None,
) -> Any:
    """Run a state that is written as ASL, of type Task, Parallel, Map or Wait.

    Args:
        definition: the state in JSONata mode, known at compile time, without what leads to other
            states: those are the lines around the call.
        returns: the type of the state's result; without it, the result is not used.
        arguments: its `Arguments` (a Map's `Items`, as a list), of workflow data.
        name: what the state is called.

    Raises:
        UnansweredCall: in a plain run, nobody says what it does; see `raw_states_answered_by`.
    """
    if name is not None:
        check_state_name("raw_state", name)
    answer = _answer.get()
    if answer is None:
        raise UnansweredCall(
            f"a plain run cannot run {name or 'a raw state'}, which is ASL; say what it does: "
            "with raw_states_answered_by(…)"
        )
    found = answer(definition, arguments)
    if returns is None:
        return None
    from pydantic import TypeAdapter  # loads at first use
    from pydantic_core import to_jsonable_python

    return TypeAdapter(returns).validate_python(to_jsonable_python(found, by_alias=True))
