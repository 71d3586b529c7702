"""Give back what was taken, however the work ends.

Use `finally` for locks, clusters and temporary data. Its states stand in the definition once; after
them a Choice goes on to where the block was going, or fails with the block's own error.
"""

from __future__ import annotations

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
    raise NotImplementedError


@task(raises=[QueryFailed])
def run_queries(address: str, queries: list[str]) -> int:
    """Run queries one after another, and answer how many rows they made."""
    raise NotImplementedError


@task
def stop_cluster(cluster: str) -> None:
    """Stop the cluster if it runs."""
    raise NotImplementedError


@workflow
def cleanup(nightly: Nightly) -> int:
    """Run the queries of the night on a cluster that is stopped in any case."""
    address = start_cluster(nightly.cluster)
    try:
        rows = run_queries(address, nightly.queries)
    finally:
        stop_cluster(nightly.cluster)
    return rows
