"""The results of a map run: as the state's output, and as files in S3."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.engine import MemoryObjects, ObjectStoreError, RunResult, run
from tests.engine.distributed.distributed_map import counts, distributed, processor
from tests.engine.scripted_tasks import no_tasks

FAILS_AT_TWO = processor(
    Choose={
        "Type": "Choice",
        "Choices": [{"Condition": "{% $states.input = 2 %}", "Next": "Fail"}],
        "Default": "Fine",
    },
    Fail={"Type": "Fail", "Error": "Boom", "Cause": "two"},
    Fine={"Type": "Succeed"},
)


def writer(prefix: str | None = "out", **config: str) -> dict[str, Any]:
    arguments = {"Bucket": "b"} if prefix is None else {"Bucket": "b", "Prefix": prefix}
    return {
        "Resource": "arn:aws:states:::s3:putObject",
        "Arguments": arguments,
        **({"WriterConfig": config} if config else {}),
    }


def files(objects: MemoryObjects) -> dict[str, Any]:
    """The files written, by the last part of their keys."""
    return {key.rpartition("/")[2]: body for (_, key), body in objects.contents.items()}


def written(items: list[Any], **fields: Any) -> tuple[RunResult, dict[str, Any]]:
    objects = MemoryObjects()
    result = run(distributed(**fields), items, no_tasks, objects=objects)
    return result, files(objects)


def test_the_output_tells_where_the_manifest_is() -> None:
    result, made = written([1], ResultWriter=writer("jobs/today/"), Label="each")

    (described,) = result.map_runs
    arn = described["mapRunArn"]
    run_id = arn.rpartition(":")[2]
    assert result.output == {
        "MapRunArn": arn,
        "ResultWriterDetails": {"Bucket": "b", "Key": f"jobs/today/{run_id}/manifest.json"},
    }
    assert json.loads(made["manifest.json"]) == {
        "DestinationBucket": "b",
        "MapRunArn": arn,
        "ResultFiles": {
            "FAILED": [],
            "PENDING": [],
            "SUCCEEDED": [
                {
                    "Key": f"jobs/today/{run_id}/SUCCEEDED_0.json",
                    "Size": len(made["SUCCEEDED_0.json"]),
                }
            ],
        },
    }


def test_without_a_prefix_the_run_s_folder_is_at_the_top() -> None:
    result, _ = written([1], ResultWriter=writer(None))

    run_id = result.map_runs[0]["mapRunArn"].rpartition(":")[2]
    assert result.output["ResultWriterDetails"]["Key"] == f"{run_id}/manifest.json"


def test_an_execution_is_exported_whole_unless_told_otherwise() -> None:
    _, made = written([{"n": 1}], ResultWriter=writer(), Label="each")

    (record,) = json.loads(made["SUCCEEDED_0.json"])
    name = record["Name"]
    machine = "arn:aws:states:us-east-1:123456789012"
    assert record == {
        "ExecutionArn": f"{machine}:execution:stepsmith/each:{name}",
        "Input": '{"n":1}',
        "InputDetails": {"Included": True},
        "Name": name,
        "Output": '{"n":1}',
        "OutputDetails": {"Included": True},
        "RedriveCount": 0,
        "RedriveStatus": "NOT_REDRIVABLE",
        "RedriveStatusReason": "Execution is SUCCEEDED and cannot be redriven",
        "StartDate": "2025-01-01T00:00:00.000Z",
        "StateMachineArn": f"{machine}:stateMachine:stepsmith/each",
        "Status": "SUCCEEDED",
        "StopDate": "2025-01-01T00:00:00.000Z",
    }


@pytest.mark.parametrize(
    ("config", "body"),
    [
        ({"Transformation": "COMPACT"}, b"[[1,2],[3]]"),
        ({"Transformation": "FLATTEN"}, b"[1,2,3]"),
        ({"Transformation": "COMPACT", "OutputType": "JSONL"}, b"[1,2]\n[3]\n"),
        ({"Transformation": "FLATTEN", "OutputType": "JSONL"}, b"1\n2\n3\n"),
    ],
)
def test_outputs_are_written_as_they_are_or_flattened(config: dict[str, str], body: bytes) -> None:
    _, made = written([[1, 2], [3]], ResultWriter=writer(**config))

    assert made["SUCCEEDED_0.json"] == body


def test_failed_executions_have_a_file_of_their_own_and_are_exported_whole() -> None:
    result, made = written(
        [1, 2],
        ItemProcessor=FAILS_AT_TWO,
        ToleratedFailureCount=1,
        ResultWriter=writer(Transformation="COMPACT"),
    )

    (record,) = json.loads(made["FAILED_0.json"])
    assert {name: record[name] for name in ("Status", "Error", "Cause", "Input")} == {
        "Status": "FAILED",
        "Error": "Boom",
        "Cause": "two",
        "Input": "2",
    }
    assert "Output" not in record
    assert made["SUCCEEDED_0.json"] == b"[1]"
    assert counts(result) == {"succeeded": 1, "failed": 1, "total": 2, "resultsWritten": 2}


def test_what_was_not_started_when_the_run_failed_is_exported_as_pending() -> None:
    result, made = written(
        [2, 3, 4], ItemProcessor=FAILS_AT_TWO, MaxConcurrency=1, ResultWriter=writer()
    )

    assert result.error == "States.ExceedToleratedFailureThreshold"
    assert [record["Input"] for record in json.loads(made["PENDING_0.json"])] == ["3", "4"]
    assert {record["Status"] for record in json.loads(made["PENDING_0.json"])} == {"PENDING"}
    assert sorted(made) == ["FAILED_0.json", "PENDING_0.json", "manifest.json"]


class FullBucket(MemoryObjects):
    def put(self, bucket: str, key: str, body: bytes) -> None:
        raise ObjectStoreError("Access Denied", "AccessDenied", 403)


def test_results_that_cannot_be_written_fail_the_map() -> None:
    result = run(distributed(ResultWriter=writer()), [1], no_tasks, objects=FullBucket())

    assert (result.error, result.cause) == (
        "States.ResultWriterFailed",
        "Access Denied (Service: Amazon S3; Status Code: 403; Error Code: AccessDenied)",
    )


@pytest.mark.parametrize(
    ("config", "output"),
    [
        ({"Transformation": "COMPACT"}, [[1, 2], [3]]),
        ({"Transformation": "FLATTEN"}, [1, 2, 3]),
        ({"Transformation": "FLATTEN", "OutputType": "JSON"}, [1, 2, 3]),
    ],
)
def test_without_a_resource_the_configuration_shapes_the_output(
    config: dict[str, str], output: Any
) -> None:
    machine = distributed(ResultWriter={"WriterConfig": config})

    assert run(machine, [[1, 2], [3]], no_tasks).output == output


def test_without_a_resource_whole_executions_can_be_the_output() -> None:
    machine = distributed(ResultWriter={"WriterConfig": {"Transformation": "NONE"}})

    (record,) = run(machine, [7], no_tasks).output
    assert (record["Status"], record["Input"], record["Output"]) == ("SUCCEEDED", "7", "7")
