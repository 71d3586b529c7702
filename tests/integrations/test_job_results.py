"""What jobs give in the end, as AWS recorded or shows it."""

from __future__ import annotations

import json

import pytest

from stepsmith.integrations.job_results import job_result
from stepsmith.integrations.names import optimised_spelling
from stepsmith.integrations.service_models import service_model
from stepsmith.integrations.services import OPTIMISED
from tests.asl.recorded import CASES, needs_recordings

RECORDED = "services/test_ecs_task_service.TestTaskServiceECS.test_run_task_sync.json"


@pytest.mark.parametrize(
    ("service", "operation", "shape"),
    [
        ("athena", "StartQueryExecution", "GetQueryExecutionOutput"),
        ("batch", "SubmitJob", "JobDetail"),
        ("codebuild", "StartBuild", "StartBuildOutput"),
        ("ecs", "RunTask", "Task"),
        ("glue", "StartJobRun", "JobRun"),
        ("sagemaker", "CreateTrainingJob", "DescribeTrainingJobResponse"),
        ("sagemaker", "CreateTransformJob", "DescribeTransformJobResponse"),
    ],
)
def test_a_job_gives_what_its_service_tells_of_it(service: str, operation: str, shape: str) -> None:
    found = job_result(service_model(service), operation)
    assert found is not None
    assert found.name == shape


def test_the_result_of_other_jobs_is_not_known() -> None:
    assert job_result(service_model("databrew"), "StartJobRun") is None


def test_only_what_can_be_waited_for_has_a_result() -> None:
    for service in OPTIMISED.values():
        for action in service.actions:
            if service.botocore_name and action.operation and ".sync" not in action.patterns:
                assert job_result(service_model(service.botocore_name), action.operation) is None


@needs_recordings
def test_what_ecs_gave_has_the_members_of_its_shape() -> None:
    case = json.loads((CASES / RECORDED).read_text(encoding="utf-8"))
    shape = job_result(service_model("ecs"), "RunTask")
    assert shape is not None
    text = json.dumps(case)
    start = text.index('"taskSucceededEventDetails": {"output": ')
    output, _ = json.JSONDecoder().raw_decode(text, text.index("{", text.index("output", start)))
    assert "ExecutionStoppedAt" in output
    assert output.keys() <= optimised_spelling(shape).keys()
