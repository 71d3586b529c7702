"""Batch jobs run as processes."""

from __future__ import annotations

import itertools
import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from botocore.exceptions import ClientError

from stepsmith.local.cloud import LocalCloud
from tests.local.jobs.batch_cloud import (
    described,
    make_project,
    make_queue,
    register,
    submit,
    until,
)
from tests.server.served import is_alive


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("project")
    make_project(folder)
    before = Path.cwd()
    os.chdir(folder)
    yield folder
    os.chdir(before)


@pytest.fixture(scope="module")
def cloud(project: Path) -> Iterator[LocalCloud]:
    with LocalCloud() as cloud:
        make_queue(cloud.session().client("batch"), cloud.session().client("iam"))
        yield cloud


@pytest.fixture(scope="module")
def batch(cloud: LocalCloud) -> Any:
    return cloud.session().client("batch")


def printed(cloud: LocalCloud, job: Any) -> list[str]:
    """The log of the latest attempt."""
    told = (
        cloud.session()
        .client("logs")
        .get_log_events(
            logGroupName="/aws/batch/job", logStreamName=job["container"]["logStreamName"]
        )
    )
    return [event.get("message", "") for event in told["events"]]


def pid_in(path: Path) -> int:
    """The number that a job writes there, once it has."""
    deadline = time.monotonic() + 30
    while not (path.exists() and path.read_text().endswith("\n")):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    return int(path.read_text())


class TestOneJob:
    def test_its_command_runs_in_the_folder_of_its_image(
        self, cloud: LocalCloud, batch: Any, project: Path
    ) -> None:
        job = until(batch, submit(batch, register(batch, "pwd")))
        assert (job["status"], job["statusReason"]) == (
            "SUCCEEDED",
            "Essential container in task exited",
        )
        assert job["container"]["exitCode"] == 0
        assert printed(cloud, job) == [str(project / "report")]

    def test_parameters_stand_for_their_names(self, cloud: LocalCloud, batch: Any) -> None:
        definition = register(
            batch, "echo", "Ref::month", "Ref::year", parameters={"month": "may", "year": "1999"}
        )
        job = until(batch, submit(batch, definition, parameters={"year": "2026"}))
        assert printed(cloud, job) == ["may 2026"]

    def test_it_knows_who_it_is(self, cloud: LocalCloud, batch: Any) -> None:
        show = 'echo "$AWS_BATCH_JOB_ID $AWS_BATCH_JQ_NAME $AWS_BATCH_JOB_ATTEMPT"'
        job_id = submit(batch, register(batch, "sh", "-c", show))
        assert printed(cloud, until(batch, job_id)) == [f"{job_id} jobs 1"]

    def test_a_request_overrides_command_environment_and_resources(
        self, cloud: LocalCloud, batch: Any
    ) -> None:
        named = [{"name": "A", "value": "1"}, {"name": "B", "value": "2"}]
        definition = register(batch, "false", containerProperties={"environment": named})
        overrides = {
            "command": ["sh", "-c", "echo $A $B"],
            "environment": [{"name": "B", "value": "3"}],
            "resourceRequirements": [{"type": "MEMORY", "value": "512"}],
        }
        job = until(batch, submit(batch, definition, containerOverrides=overrides))
        assert printed(cloud, job) == ["1 3"]
        assert job["container"]["resourceRequirements"] == [
            {"type": "VCPU", "value": "1"},
            {"type": "MEMORY", "value": "512"},
        ]

    def test_it_reaches_the_local_cloud(self, cloud: LocalCloud, batch: Any) -> None:
        cloud.session().client("s3").create_bucket(Bucket="reports")
        program = "import boto3; print(boto3.client('s3').list_buckets()['Buckets'][0]['Name'])"
        job = until(batch, submit(batch, register(batch, "python", "-c", program)))
        assert printed(cloud, job) == ["reports"]

    def test_an_exit_code_fails_it(self, batch: Any) -> None:
        job = until(batch, submit(batch, register(batch, "sh", "-c", "exit 3")))
        assert (job["status"], job["container"]["exitCode"]) == ("FAILED", 3)
        assert job["statusReason"] == "Essential container in task exited"

    def test_an_image_without_code_says_how_to_map_it(self, batch: Any, project: Path) -> None:
        job = until(batch, submit(batch, register(batch, "true", image="elsewhere:7")))
        assert (job["status"], job["statusReason"]) == ("FAILED", "Task failed to start")
        assert job["container"]["reason"] == (
            "CannotPullContainerError: image elsewhere:7 is mapped to no local code; say in "
            f"{project / 'pyproject.toml'} which folder stands for it: "
            '[tool.stepsmith.images] "elsewhere" = "tasks"'
        )

    def test_a_command_that_is_not_there_fails_it(self, batch: Any) -> None:
        job = until(batch, submit(batch, register(batch, "no-such-program")))
        assert job["status"] == "FAILED"
        assert job["container"]["reason"].startswith("CannotStartContainerError: ")
        assert "no-such-program" in job["container"]["reason"]


class TestRetries:
    def test_it_is_tried_as_often_as_it_may(self, batch: Any) -> None:
        definition = register(batch, "false", retryStrategy={"attempts": 3})
        job = until(batch, submit(batch, definition))
        assert [attempt["container"]["exitCode"] for attempt in job["attempts"]] == [1, 1, 1]
        assert job["status"] == "FAILED"

    def test_it_ends_with_the_attempt_that_succeeds(self, cloud: LocalCloud, batch: Any) -> None:
        program = "echo $AWS_BATCH_JOB_ATTEMPT; test $AWS_BATCH_JOB_ATTEMPT = 2"
        definition = register(batch, "sh", "-c", program, retryStrategy={"attempts": 5})
        job = until(batch, submit(batch, definition))
        assert (job["status"], len(job["attempts"])) == ("SUCCEEDED", 2)
        assert printed(cloud, job) == ["2"]

    @pytest.mark.parametrize(("code", "attempts"), [(3, 1), (7, 3), (8, 3)])
    def test_what_an_exit_code_means_is_the_definitions_to_say(
        self, batch: Any, code: int, attempts: int
    ) -> None:
        rules = [
            {"onExitCode": "7", "action": "RETRY"},
            {"onExitCode": "3", "onReason": "*", "action": "EXIT"},
        ]
        strategy = {"attempts": 3, "evaluateOnExit": rules}
        definition = register(batch, "sh", "-c", f"exit {code}", retryStrategy=strategy)
        job = until(batch, submit(batch, definition))
        assert len(job["attempts"]) == attempts


class TestArrays:
    def test_each_child_knows_its_index(self, cloud: LocalCloud, batch: Any) -> None:
        definition = register(batch, "sh", "-c", "echo $AWS_BATCH_JOB_ARRAY_INDEX")
        array = submit(batch, definition, arrayProperties={"size": 3})
        assert until(batch, array)["status"] == "SUCCEEDED"
        children = [described(batch, f"{array}:{index}") for index in range(3)]
        assert [printed(cloud, child) for child in children] == [["0"], ["1"], ["2"]]
        assert [child["arrayProperties"] for child in children] == [
            {"index": 0},
            {"index": 1},
            {"index": 2},
        ]

    def test_it_fails_with_a_child_and_counts_them(self, batch: Any) -> None:
        definition = register(batch, "sh", "-c", "test $AWS_BATCH_JOB_ARRAY_INDEX != 1")
        array = until(batch, submit(batch, definition, arrayProperties={"size": 3}))
        assert (array["status"], array["statusReason"]) == ("FAILED", "Array Child Job failed")
        summary = array["arrayProperties"]["statusSummary"]
        assert {state: count for state, count in summary.items() if count} == {
            "SUCCEEDED": 2,
            "FAILED": 1,
        }

    def test_children_are_listed_by_state(self, batch: Any) -> None:
        definition = register(batch, "sh", "-c", "test $AWS_BATCH_JOB_ARRAY_INDEX != 1")
        array = submit(batch, definition, arrayProperties={"size": 3})
        until(batch, array)
        failed = batch.list_jobs(arrayJobId=array, jobStatus="FAILED")["jobSummaryList"]
        assert [child["jobId"] for child in failed] == [f"{array}:1"]

    @pytest.mark.parametrize("size", [1, 10_001])
    def test_its_size_has_bounds(self, batch: Any, size: int) -> None:
        with pytest.raises(ClientError, match="Array size must be between 2 and 10000"):
            submit(batch, register(batch, "true"), arrayProperties={"size": size})


class TestLists:
    def test_jobs_are_found_by_the_beginning_of_their_name(self, batch: Any) -> None:
        definition = register(batch, "true")
        for name in ("Monthly-1", "Monthly-2", "Yearly"):
            batch.submit_job(jobName=name, jobQueue="jobs", jobDefinition=definition)
        filters = [{"name": "JOB_NAME", "values": ["monthly*"]}]
        found = batch.list_jobs(jobQueue="jobs", filters=filters)["jobSummaryList"]
        assert [job["jobName"] for job in found] == ["Monthly-1", "Monthly-2"]

    def test_they_come_in_pages(self, batch: Any) -> None:
        array = submit(batch, register(batch, "true"), arrayProperties={"size": 5})
        until(batch, array)
        pages = batch.get_paginator("list_jobs").paginate(
            arrayJobId=array, jobStatus="SUCCEEDED", PaginationConfig={"PageSize": 2}
        )
        found = [[job["jobId"] for job in page["jobSummaryList"]] for page in pages]
        ids = [f"{array}:{index}" for index in range(5)]
        assert found == [ids[:2], ids[2:4], ids[4:]]


class TestDependencies:
    def test_a_job_starts_after_the_one_before_it(self, batch: Any) -> None:
        first = submit(batch, register(batch, "sleep", "0.3"))
        second = submit(batch, register(batch, "true"), dependsOn=[{"jobId": first}])
        assert described(batch, second)["status"] == "PENDING"
        after, before = until(batch, second), described(batch, first)
        assert before["status"] == after["status"] == "SUCCEEDED"
        assert before["stoppedAt"] <= after["startedAt"]

    def test_a_job_fails_with_the_one_before_it(self, batch: Any) -> None:
        first = submit(batch, register(batch, "false"))
        second = submit(batch, register(batch, "true"), dependsOn=[{"jobId": first}])
        third = submit(batch, register(batch, "true"), dependsOn=[{"jobId": second}])
        job = until(batch, third)
        assert (job["status"], job["statusReason"]) == ("FAILED", "Dependent Job failed")
        assert job["attempts"] == []

    def test_children_in_sequence_start_one_after_the_other(self, batch: Any) -> None:
        array = submit(
            batch,
            register(batch, "true"),
            arrayProperties={"size": 4},
            dependsOn=[{"type": "SEQUENTIAL"}],
        )
        until(batch, array)
        children = [described(batch, f"{array}:{index}") for index in range(4)]
        assert all(
            one["stoppedAt"] <= other["startedAt"] for one, other in itertools.pairwise(children)
        )

    def test_a_long_sequence_fails_whole_with_its_first_child(self, batch: Any) -> None:
        array = submit(
            batch,
            register(batch, "false"),
            arrayProperties={"size": 5000},
            dependsOn=[{"type": "SEQUENTIAL"}],
        )
        summary = until(batch, array)["arrayProperties"]["statusSummary"]
        assert summary["FAILED"] == 5000

    def test_n_to_n_children_depend_on_their_like(self, batch: Any) -> None:
        fails = register(batch, "sh", "-c", "test $AWS_BATCH_JOB_ARRAY_INDEX != 0")
        first = submit(batch, fails, arrayProperties={"size": 2})
        second = submit(
            batch,
            register(batch, "true"),
            arrayProperties={"size": 2},
            dependsOn=[{"jobId": first, "type": "N_TO_N"}],
        )
        until(batch, second)
        assert [described(batch, f"{second}:{index}")["status"] for index in (0, 1)] == [
            "FAILED",
            "SUCCEEDED",
        ]


class TestEnding:
    def test_terminate_ends_a_process_with_its_children(self, batch: Any, project: Path) -> None:
        pid_file = project / "terminated"
        program = f"sleep 600 & echo $! > {pid_file}; wait"
        job_id = submit(batch, register(batch, "sh", "-c", program))
        pid = pid_in(pid_file)
        batch.terminate_job(jobId=job_id, reason="no longer needed")
        job = until(batch, job_id)
        assert (job["status"], job["statusReason"]) == ("FAILED", "no longer needed")
        assert not is_alive(pid)

    def test_cancel_leaves_a_job_that_runs(self, batch: Any) -> None:
        job_id = submit(batch, register(batch, "sleep", "0.4"))
        until(batch, job_id, "RUNNING")
        batch.cancel_job(jobId=job_id, reason="too late")
        assert until(batch, job_id)["status"] == "SUCCEEDED"

    def test_cancel_ends_a_job_that_waits(self, batch: Any) -> None:
        first = submit(batch, register(batch, "sleep", "0.4"))
        second = submit(batch, register(batch, "true"), dependsOn=[{"jobId": first}])
        batch.cancel_job(jobId=second, reason="in time")
        job = described(batch, second)
        assert (job["status"], job["statusReason"]) == ("FAILED", "in time")


class TestRefusals:
    def test_a_queue_that_is_not_there(self, batch: Any) -> None:
        definition = register(batch, "true")
        with pytest.raises(ClientError, match="Job queue none does not exist") as caught:
            batch.submit_job(jobName="weekly", jobQueue="none", jobDefinition=definition)
        assert caught.value.response.get("Error", {}).get("Code") == "ClientException"

    def test_a_definition_that_is_not_there(self, batch: Any) -> None:
        with pytest.raises(ClientError, match="Job definition none does not exist"):
            submit(batch, "none")

    def test_a_name_that_is_none(self, batch: Any) -> None:
        definition = register(batch, "true")
        with pytest.raises(ClientError, match="Job name should match valid pattern"):
            batch.submit_job(jobName="a b", jobQueue="jobs", jobDefinition=definition)

    def test_a_body_of_another_shape(self, batch: Any) -> None:
        request = Request(
            f"{batch.meta.endpoint_url}/v1/submitjob", data=b'{"jobName": 1}', method="POST"
        )
        with pytest.raises(HTTPError) as caught:
            urlopen(request, timeout=10)
        told = json.loads(caught.value.read())["message"]
        assert caught.value.code == 400
        assert "Invalid type for parameter jobName" in told
        assert 'Missing required parameter in input: "jobQueue"' in told

    def test_filters_that_are_not_there(self, batch: Any) -> None:
        with pytest.raises(ClientError, match="has the filter JOB_NAME here, and no other"):
            batch.list_jobs(jobQueue="jobs", filters=[{"name": "JOB_DEFINITION", "values": ["x"]}])

    def test_a_timeout_below_a_minute(self, batch: Any) -> None:
        definition = register(batch, "true")
        with pytest.raises(ClientError, match="attemptDurationSeconds must be at least 60"):
            submit(batch, definition, timeout={"attemptDurationSeconds": 59})
