"""Give back what was taken, however the work ends.

Use `finally` for locks, clusters and temporary data. Its states stand in the definition once; after
them a Choice goes on to where the block was going, or fails with the block's own error.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing

from pydantic import BaseModel

from stepsmith import task, workflow


class Nightly(BaseModel):
    cluster: str
    queries: list[str]


class ClusterBusy(Exception):
    """Somebody else uses the cluster."""


class QueryFailed(Exception):
    """The cluster could not run a query."""


@task(raises=[ClusterBusy])
def start_cluster(cluster: str) -> str:
    """Start the cluster, and answer its address."""
    if cluster == "blue":
        raise ClusterBusy(f"{cluster} is used by the auditors")
    return f"{cluster}.example.org"


@task(raises=[QueryFailed])
def run_queries(address: str, queries: list[str]) -> int:
    """Run queries one after another, and answer how many rows they made."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("create table sales as select 1 as day, 70 as euros union select 2, 90")
        try:
            return sum(len(database.execute(query).fetchall()) for query in queries)
        except sqlite3.Error as error:
            raise QueryFailed(f"{address}: {error}") from error


@task
def stop_cluster(cluster: str) -> None:
    """Stop the cluster if it runs."""
    print(f"{cluster} is stopped")


@workflow
def cleanup(nightly: Nightly) -> int:
    """Run the queries of the night on a cluster that is stopped in any case."""
    address = start_cluster(nightly.cluster)
    try:
        rows = run_queries(address, nightly.queries)
    finally:
        stop_cluster(nightly.cluster)
    return rows
