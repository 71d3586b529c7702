"""Split work into as many parts as it needs, do them side by side, and put the results together.

Use it when a task decides at run time what is to be done. The results come in the order of the
parts, whichever was done first; an empty list is no work, and no error.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import Timeout, map_each, retry, task, workflow

REGIONS = {"harz": 2, "sea": 0}
"""How many tiles a region is wide and high."""


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
    size = REGIONS[region]
    return [Tile(row=row, column=column) for row in range(size) for column in range(size)]


@task(retry=AGAIN, timeout_seconds=300)
def count_trees(tile: Tile) -> Finding:
    """Count the trees of one tile."""
    return Finding(tile=tile, trees=100 * tile.row + 10 * tile.column + 7)


@task
def combine(region: str, findings: list[Finding]) -> int:
    """Add up, minding trees on the border of two tiles."""
    print(f"{len(findings)} tiles of {region} are counted")
    return sum(finding.trees for finding in findings)


@workflow
def dynamic_parallel(survey: Survey) -> int:
    """Count the trees of a region."""
    tiles = split(survey.region)
    findings = map_each(count_trees, tiles)
    return combine(survey.region, findings)
