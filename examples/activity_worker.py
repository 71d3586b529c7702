"""Let workers outside AWS fetch their work.

Use an activity for machines and programs that nobody can call, since they sit behind a firewall or
are people with a terminal. They ask for work with GetActivityTask and answer with its token.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import Timeout, activity, task, workflow


class Part(BaseModel):
    number: str
    drawing: str


class Milled(BaseModel):
    number: str
    minutes: int


class ToolBroke(Exception):
    """The part is spoilt; another can be milled."""


mill = activity("mill", takes=Part, returns=Milled, timeout_seconds=7200, raises=[ToolBroke])


@task
def order_elsewhere(part: Part) -> None:
    """Have another workshop make the part."""
    print(f"please make {part.number} from {part.drawing}")


@task
def store(milled: Milled) -> int:
    """Put the part on a shelf, and answer its number."""
    return sum(milled.number.encode()) % 100


@workflow
def activity_worker(part: Part) -> int | None:
    """Mill a part in our workshop, or have it made elsewhere when that does not work."""
    try:
        milled = mill(part)
    except (ToolBroke, Timeout):
        order_elsewhere(part)
        return None
    return store(milled)
