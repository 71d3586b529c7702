"""Send each kind of event to the task that is for it.

Use `match` to tell cases apart by value and form. All its cases are rules of one Choice state, so
the number of cases costs nothing; what no case takes should end plainly.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from stepsmith import task, workflow

TEXTS = {"handbook.pdf": "Read this first, then work."}


class Event(BaseModel):
    kind: Literal["created", "changed", "deleted", "viewed"]
    document: str
    pages: int


class TooLong(Exception):
    """Documents of this length are not indexed."""


@task
def index(document: str) -> int:
    """Read a document into the index, and answer its number of words."""
    return len(TEXTS.get(document, "").split())


@task
def forget(document: str) -> None:
    """Take a document out of the index."""
    print(f"{document} is forgotten")


@workflow
def routing(event: Event) -> int:
    """Keep the index of documents up to date."""
    match event:
        case Event(kind="deleted"):
            forget(event.document)
            return 0
        case Event(kind="viewed"):
            return 0
        case Event(pages=pages) if pages > 1000:
            raise TooLong(f"{event.document} has {pages} pages")
        case _:
            return index(event.document)
