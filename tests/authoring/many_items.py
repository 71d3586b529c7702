"""Small workflows with distributed Maps."""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import (
    ExceedToleratedFailureThreshold,
    ItemBatcher,
    MapRunResults,
    distributed_map,
    execution,
    s3_csv,
    s3_json,
    s3_jsonl,
    s3_objects,
    s3_prefix,
    substitution,
    task,
    workflow,
)


class Row(BaseModel):
    name: str
    score: str


class Scoring(BaseModel):
    bucket: str
    key: str
    model: str
    most: int = 3
    names: list[str] = []


class Wrong(Exception):
    pass


ARTIFACTS = substitution("ArtifactsBucket")
ROWS = s3_csv("rows-of-the-test", "rows.csv", item=Row)
BY_TWO = ItemBatcher(max_items=2)


@task(raises=[Wrong])
def score(row: Row, model: str) -> int:
    return len(model)


@task(raises=[Wrong])
def score_all(rows: list[Row], model: str = "plain") -> int:
    return len(rows)


@task(raises=[Wrong])
def count_letters(name: str) -> int:
    return len(name)


@workflow
def each_row(scoring: Scoring) -> list[int]:
    return distributed_map(
        lambda row: score(row, scoring.model),
        s3_csv(bucket=scoring.bucket, key=scoring.key, item=Row),
        max_concurrency=2,
        label="Scores",
    )


@workflow
def each_row_if_few_fail(scoring: Scoring) -> list[int]:
    def scored(row: Row) -> int:
        if row.name == scoring.model:
            raise Wrong(row.name)
        return score(row, row.name)

    try:
        return distributed_map(scored, ROWS, tolerated_failure_count=scoring.most)
    except ExceedToleratedFailureThreshold as error:
        return [len(str(error))]


@workflow
def each_batch(scoring: Scoring) -> list[int]:
    return distributed_map(
        lambda rows: score_all(rows, scoring.model) + len(rows),
        s3_csv(scoring.bucket, scoring.key, item=Row, max_items=scoring.most),
        batcher=BY_TWO,
        tolerated_failure_percentage=50,
    )


@workflow
def each_name(scoring: Scoring) -> list[int]:
    return distributed_map(count_letters, scoring.names, type="EXPRESS", max_concurrency=2)


@workflow
def each_line(scoring: Scoring) -> list[int]:
    first = distributed_map(
        score_all, s3_jsonl(scoring.bucket, "lines.jsonl", item=Row), batcher=BY_TWO
    )
    second = distributed_map(
        count_letters,
        s3_json(scoring.bucket, "names.json", item=str, items_pointer="/names"),
    )
    return first + second


@workflow
def written(scoring: Scoring) -> str:
    results: MapRunResults = distributed_map(
        lambda found: len(found.Key),
        s3_objects(scoring.bucket, prefix="in/"),
        results_to=s3_prefix(bucket=ARTIFACTS, prefix=f"scores/{execution.name}"),
    )
    return results.ResultWriterDetails.Bucket
