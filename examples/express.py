"""Do short work in great numbers: an Express workflow.

Use `type="EXPRESS"` for what answers a request or handles an event within five minutes. It is
billed by time and memory, not by transition, and keeps no history that could be redriven; so it has
no callbacks, no jobs and no activities. Whatever it does may happen twice.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from stepsmith import task, workflow


class Click(BaseModel):
    page: str
    visitor: str
    kind: Literal["view", "buy", "bot"]


class Unreadable(Exception):
    """The page is not in the catalogue."""


@task(raises=[Unreadable], timeout_seconds=3)
def sku_of(page: str) -> str:
    """The article that a page shows."""
    if not page.startswith("/"):
        raise Unreadable(f"{page} is no path")
    return page.removeprefix("/")


@task(timeout_seconds=3)
def count(sku: str, weight: int) -> int:
    """Count an article, and answer its count."""
    return len(sku) * weight


@workflow(type="EXPRESS", timeout_seconds=30)
def express(click: Click) -> int:
    """Count a click for the article it shows; what robots do is not counted."""
    if click.kind == "bot":
        return 0
    sku = sku_of(click.page)
    return count(sku, 5 if click.kind == "buy" else 1)
