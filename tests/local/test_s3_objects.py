"""Distributed Maps against the local cloud's S3."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from stepsmith.engine import ObjectStoreError, RunResult, run
from stepsmith.local.cloud import LocalCloud
from stepsmith.local.s3_objects import S3Objects
from tests.engine.distributed.distributed_map import distributed
from tests.engine.scripted_tasks import no_tasks


@pytest.fixture
def cloud() -> Iterator[LocalCloud]:
    with LocalCloud() as cloud:
        s3: Any = cloud.session().client("s3")
        s3.create_bucket(Bucket="data")
        yield cloud


def put(cloud: LocalCloud, key: str, body: bytes) -> None:
    cloud.objects().put("data", key, body)


def run_map(cloud: LocalCloud, **fields: Any) -> RunResult:
    return run(distributed(**fields), {}, no_tasks, objects=cloud.objects())


def test_a_csv_file_in_s3_is_mapped_over(cloud: LocalCloud) -> None:
    put(cloud, "in.csv", b"id,name\n1,oak\n2,elm\n")

    result = run_map(
        cloud,
        ItemReader={
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"},
            "Arguments": {"Bucket": "data", "Key": "in.csv"},
        },
    )

    assert result.output == [{"id": "1", "name": "oak"}, {"id": "2", "name": "elm"}]


def test_more_objects_than_s3_lists_at_a_time_are_all_listed(
    cloud: LocalCloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOTO_S3_DEFAULT_MAX_KEYS", "2")
    for key in ("many/1", "many/2", "many/3", "many/4", "many/5", "other"):
        put(cloud, key, b"x")

    found = list(cloud.objects().list("data", "many/"))

    assert [stored.key for stored in found] == ["many/1", "many/2", "many/3", "many/4", "many/5"]
    assert found[0].size == 1
    assert found[0].etag == '"9dd4e461268c8034f5c8564e155c67a6"'


def test_results_are_written_to_s3(cloud: LocalCloud) -> None:
    put(cloud, "in.jsonl", b'{"n": 1}\n{"n": 2}\n')

    result = run_map(
        cloud,
        ItemReader={
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"InputType": "JSONL"},
            "Arguments": {"Bucket": "data", "Key": "in.jsonl"},
        },
        ResultWriter={
            "Resource": "arn:aws:states:::s3:putObject",
            "Arguments": {"Bucket": "data", "Prefix": "out"},
            "WriterConfig": {"Transformation": "COMPACT"},
        },
    )

    manifest = json.loads(b"".join(cloud.objects().read("data", _manifest_key(result))))
    (written,) = manifest["ResultFiles"]["SUCCEEDED"]
    assert b"".join(cloud.objects().read("data", written["Key"])) == b'[{"n":1},{"n":2}]'
    assert written["Size"] == len(b'[{"n":1},{"n":2}]')


def _manifest_key(result: RunResult) -> str:
    key: str = result.output["ResultWriterDetails"]["Key"]
    return key


def test_a_missing_object_fails_the_map_in_s3_s_words(cloud: LocalCloud) -> None:
    result = run_map(
        cloud,
        ItemReader={
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"InputType": "JSON"},
            "Arguments": {"Bucket": "data", "Key": "nothing.json"},
        },
    )

    assert (result.error, result.cause) == (
        "States.ItemReaderFailed",
        "The specified key does not exist. (Service: Amazon S3; Status Code: 404; "
        "Error Code: NoSuchKey)",
    )


def test_a_bucket_that_is_not_there_cannot_be_written_to(cloud: LocalCloud) -> None:
    objects: S3Objects = cloud.objects()

    with pytest.raises(ObjectStoreError, match="NoSuchBucket"):
        objects.put("nowhere", "key", b"")


@pytest.mark.parametrize(("bucket", "key"), [("No Bucket", "x"), ("data", "")])
def test_names_that_s3_cannot_have_fail_the_map(cloud: LocalCloud, bucket: str, key: str) -> None:
    result = run_map(
        cloud,
        ItemReader={
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"InputType": "JSON"},
            "Arguments": {"Bucket": bucket, "Key": key},
        },
    )

    assert result.error == "States.ItemReaderFailed"
    assert result.cause is not None
    assert result.cause.startswith("Parameter validation failed")
