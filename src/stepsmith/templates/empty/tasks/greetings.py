"""The step of greeting somebody; on AWS it becomes a Lambda function."""

from __future__ import annotations

from pydantic import BaseModel
from stepsmith import task


class Visitor(BaseModel):
    name: str
    polite: bool = True


class Greeting(BaseModel):
    text: str


class NothingToSay(Exception):
    """The visitor has no name. On AWS the error's name is its class name."""


@task(timeout_seconds=10, raises=[NothingToSay])
def compose_greeting(visitor: Visitor) -> Greeting:
    """Find the words for a visitor."""
    name = visitor.name.strip()
    if not name:
        raise NothingToSay("a visitor without a name cannot be greeted")
    return Greeting(text=f"Good day, {name}." if visitor.polite else f"Hi {name}!")
