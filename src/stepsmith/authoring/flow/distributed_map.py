"""`distributed_map(f, source)`: a function for each of very many items; a distributed Map state.

In plain Python the items are taken one after another: what is done must not depend on the order.
https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeVar, overload

from stepsmith.authoring.flow.item_source import ItemSource, items_of
from stepsmith.errors import DeclarationError
from stepsmith.runtime.due_compensations import no_saga_open
from stepsmith.runtime.errors import ExceedToleratedFailureThreshold
from stepsmith.runtime.retry_policy import RetryPolicy, policies
from stepsmith.runtime.state_name import check_state_name
from stepsmith.runtime.task_call import settled
from stepsmith.runtime.whole_number import check_whole

T = TypeVar("T")
R = TypeVar("R")

ChildType = Literal["STANDARD", "EXPRESS"]
_LABEL = re.compile(r"[\w-]{1,40}")
_MOST_BYTES = 262_144


@dataclass(frozen=True, slots=True)
class ItemBatcher:
    """Items go to the function in lists.

    Args:
        max_items: how many at most are in one.
        max_bytes: how large the input of one is at most, up to 262,144 bytes.
    """

    max_items: int | None = None
    max_bytes: int | None = None

    def __post_init__(self) -> None:
        if self.max_items is None and self.max_bytes is None:
            raise DeclarationError("ItemBatcher(…) needs max_items= or max_bytes=")
        if self.max_items is not None:
            check_whole("ItemBatcher: max_items", self.max_items, 1, 10_000_000)
        if self.max_bytes is not None:
            check_whole("ItemBatcher: max_bytes", self.max_bytes, 1, _MOST_BYTES)


@dataclass(frozen=True, slots=True)
class S3Prefix:
    """Where results are written. Make one with `s3_prefix(…)`."""

    bucket: str
    prefix: str


def s3_prefix(bucket: str, prefix: str = "") -> S3Prefix:
    """A place in S3 for results: the names of all their objects begin with the prefix."""
    return S3Prefix(bucket, prefix)


@dataclass(frozen=True, slots=True)
class ResultPlace:
    """Where the manifest of the results is."""

    Bucket: str
    Key: str


@dataclass(frozen=True, slots=True)
class MapRunResults:
    """What a distributed Map gives that writes its results to S3."""

    MapRunArn: str
    ResultWriterDetails: ResultPlace


@overload
def distributed_map(
    function: Callable[[T], R],
    source: Sequence[T] | ItemSource[T],
    *,
    batcher: None = None,
    max_concurrency: int | None = None,
    tolerated_failure_percentage: float | None = None,
    tolerated_failure_count: int | None = None,
    results_to: None = None,
    label: str | None = None,
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
    name: str | None = None,
    type: ChildType = "STANDARD",
) -> list[R]: ...
@overload
def distributed_map(
    function: Callable[[list[T]], R],
    source: Sequence[T] | ItemSource[T],
    *,
    batcher: ItemBatcher,
    max_concurrency: int | None = None,
    tolerated_failure_percentage: float | None = None,
    tolerated_failure_count: int | None = None,
    results_to: None = None,
    label: str | None = None,
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
    name: str | None = None,
    type: ChildType = "STANDARD",
) -> list[R]: ...
@overload
def distributed_map(
    function: Callable[[T], Any],
    source: Sequence[T] | ItemSource[T],
    *,
    batcher: None = None,
    max_concurrency: int | None = None,
    tolerated_failure_percentage: float | None = None,
    tolerated_failure_count: int | None = None,
    results_to: S3Prefix,
    label: str | None = None,
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
    name: str | None = None,
    type: ChildType = "STANDARD",
) -> MapRunResults: ...
@overload
def distributed_map(
    function: Callable[[list[T]], Any],
    source: Sequence[T] | ItemSource[T],
    *,
    batcher: ItemBatcher,
    max_concurrency: int | None = None,
    tolerated_failure_percentage: float | None = None,
    tolerated_failure_count: int | None = None,
    results_to: S3Prefix,
    label: str | None = None,
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
    name: str | None = None,
    type: ChildType = "STANDARD",
) -> MapRunResults: ...
def distributed_map(
    function: Callable[[Any], Any],
    source: Any,
    *,
    batcher: ItemBatcher | None = None,
    max_concurrency: int | None = None,
    tolerated_failure_percentage: float | None = None,
    tolerated_failure_count: int | None = None,
    results_to: S3Prefix | None = None,
    label: str | None = None,
    retry: RetryPolicy | Sequence[RetryPolicy] | None = None,
    name: str | None = None,
    type: ChildType = "STANDARD",
) -> Any:
    """Call a function for each item, or each batch of items, in executions of their own.

    Args:
        function: a task or a function that takes an item, or with `batcher` a list of items. It
            reads the variables around it, which are handed to it as they are.
        source: a list, or what `s3_csv(…)` and its kin give.
        batcher: how items come together in lists.
        max_concurrency: how many run at once; without it as many as AWS allows (10,000).
        tolerated_failure_percentage: up to how many percent of the items may fail.
        tolerated_failure_count: up to how many items may fail. With neither, none may.
        results_to: where results are written; without it they are the call's result, those of
            items that failed left out.
        label: part of the child executions' names.
        retry: when there is another Map run because this one has failed.
        name: what the state is called.
        type: of the child executions.

    Raises:
        ExceedToleratedFailureThreshold: too many items failed.
    """
    if name is not None:
        check_state_name("distributed_map", name)

    def run() -> Any:
        return _map_run(
            function,
            source,
            batcher,
            tolerated_failure_percentage,
            tolerated_failure_count,
            results_to,
        )

    return settled(policies(retry), run)


def _map_run(
    function: Callable[[Any], Any],
    source: Any,
    batcher: ItemBatcher | None,
    tolerated_failure_percentage: float | None,
    tolerated_failure_count: int | None,
    results_to: S3Prefix | None,
) -> Any:
    items: list[Any] = items_of(source) if isinstance(source, ItemSource) else list(source)
    size = len(items) if batcher is None else batcher.max_items or len(items)
    inputs = items if batcher is None else [items[i : i + size] for i in range(0, len(items), size)]
    results: list[Any] = []
    failed = 0
    for given in inputs:
        try:
            with no_saga_open():  # an execution of its own
                results.append(function(given))
        except Exception:
            failed += 1 if batcher is None else len(given)
            if _exceeded(failed, tolerated_failure_count, tolerated_failure_percentage, None):
                raise ExceedToleratedFailureThreshold(_EXCEEDED) from None
    if _exceeded(failed, tolerated_failure_count, tolerated_failure_percentage, len(items)):
        raise ExceedToleratedFailureThreshold(_EXCEEDED)
    if results_to is None:
        return results
    key = "/".join(part for part in (results_to.prefix.rstrip("/"), "plain-run") if part)
    place = ResultPlace(Bucket=results_to.bucket, Key=f"{key}/manifest.json")
    return MapRunResults(MapRunArn="plain-run", ResultWriterDetails=place)


_EXCEEDED = "The specified tolerated failure threshold was exceeded"


def _exceeded(failed: int, count: int | None, percentage: float | None, total: int | None) -> bool:
    """Whether that many failed items are too many; of what part, all of them say."""
    if count is None and percentage is None:
        return failed > 0
    if count is not None and failed > count:
        return True
    return percentage is not None and total is not None and failed * 100 > percentage * total


def check_label(label: str) -> None:
    """Refuse a label that cannot be part of an ARN.

    Raises:
        DeclarationError: it cannot.
    """
    if not _LABEL.fullmatch(label):
        raise DeclarationError(f"label={label!r}: up to 40 letters, digits, hyphens, underscores")
