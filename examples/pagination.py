"""Read a list page by page, when a service gives so many entries at a time and a token for more.

Use it for lists of unknown length. The loop ends when there is no token; the count and the token
are the only data that go round, so the number of pages is bounded by the history alone.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import task, workflow

PAGE = 2
FILES = {"letters": ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt"]}


class Query(BaseModel):
    bucket: str


class Page(BaseModel):
    keys: list[str]
    next_token: str | None


@task
def list_page(bucket: str, token: str | None) -> Page:
    """One page of the list, from a token on."""
    start = 0 if token is None else int(token)
    keys = FILES.get(bucket, [])
    end = start + PAGE
    return Page(keys=keys[start:end], next_token=str(end) if end < len(keys) else None)


@task
def archive(keys: list[str]) -> None:
    """Move files to the archive."""
    for key in keys:
        print(f"{key} is in the archive")


@workflow
def pagination(query: Query) -> int:
    """Archive all files of a bucket, and count them."""
    token: str | None = None
    count = 0
    while True:
        page = list_page(query.bucket, token)
        archive(page.keys)
        count += len(page.keys)
        token = page.next_token
        if token is None:
            return count
