"""Split work into as many parts as it needs, do them side by side, and put the results together.

Use it when a task decides at run time what is to be done. The results come in the order of the
parts, whichever was done first; an empty list is no work, and no error.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import Timeout, map_each, retry, task, workflow


class Survey(BaseModel):
    region: str


class Tile(BaseModel):
    row: int
    column: int


class Finding(BaseModel):
    tile: Tile
    trees: int


AGAIN = retry(on=[Timeout], max_attempts=1)


@task
def split(region: str) -> list[Tile]:
    """Cut the map of a region into tiles."""
    raise NotImplementedError


@task(retry=AGAIN, timeout_seconds=300)
def count_trees(tile: Tile) -> Finding:
    """Count the trees of one tile."""
    raise NotImplementedError


@task
def combine(region: str, findings: list[Finding]) -> int:
    """Add up, minding trees on the border of two tiles."""
    raise NotImplementedError


@workflow
def dynamic_parallel(survey: Survey) -> int:
    """Count the trees of a region."""
    tiles = split(survey.region)
    findings = map_each(count_trees, tiles)
    return combine(survey.region, findings)
