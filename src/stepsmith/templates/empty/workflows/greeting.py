"""A workflow of one task, to begin with."""

from __future__ import annotations

from stepsmith import workflow

from tasks.greetings import Greeting, Visitor, compose_greeting


@workflow(timeout_seconds=60)
def greeting(visitor: Visitor) -> Greeting:
    """Greet a visitor."""
    return compose_greeting(visitor)
