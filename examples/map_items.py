"""Do the same for every item of a list, several at once, and let no item spoil the others.

Use `map_each` for lists that fit into the workflow's data (256 KiB); `max_concurrency` spares the
service behind the tasks. The error of an item is caught for that item, and becomes its result.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import map_each, task, workflow


class Album(BaseModel):
    bucket: str
    pictures: list[str]


class Thumbnail(BaseModel):
    picture: str
    key: str | None
    problem: str | None


class NotAPicture(Exception):
    """The file cannot be read as a picture."""


@task(raises=[NotAPicture], memory_mb=1024)
def shrink(bucket: str, picture: str) -> str:
    """Make a small copy of a picture, and answer its key."""
    if not picture.endswith((".png", ".jpg")):
        raise NotAPicture(f"{picture} is no picture")
    return f"{bucket}/small/{picture}"


@workflow
def map_items(album: Album) -> list[Thumbnail]:
    """Make thumbnails of all pictures of an album, and tell which could not be made."""

    def thumbnail(picture: str) -> Thumbnail:
        try:
            key = shrink(album.bucket, picture)
        except NotAPicture as error:
            return Thumbnail(picture=picture, key=None, problem=str(error))
        return Thumbnail(picture=picture, key=key, problem=None)

    return map_each(thumbnail, album.pictures, max_concurrency=5)
