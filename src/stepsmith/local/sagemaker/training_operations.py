"""The operations for training jobs.

https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from stepsmith.errors import LocalCloudError
from stepsmith.local.sagemaker.hyperparameters import Hyperparameters
from stepsmith.local.sagemaker.listing import page
from stepsmith.local.sagemaker.metrics import Metrics
from stepsmith.local.sagemaker.names import check_name
from stepsmith.local.sagemaker.request import Operation, Refused, Request, invalid
from stepsmith.local.sagemaker.source_code import check_code
from stepsmith.local.sagemaker.training_job import TrainingJob
from stepsmith.local.sagemaker.training_program import TrainingProgram
from stepsmith.local.sagemaker.training_runs import TrainingRuns

_SOURCES: Final = ("S3Prefix", "ManifestFile")


class TrainingOperations:
    """Answers for training jobs.

    Args:
        runs: where the jobs run.

    Attributes:
        by_name: the operations.
    """

    def __init__(self, runs: TrainingRuns) -> None:
        self._runs = runs
        self._jobs: dict[tuple[str, str], TrainingJob] = {}
        self.by_name: dict[str, Operation] = {
            "CreateTrainingJob": self._create,
            "DescribeTrainingJob": self._describe,
            "ListTrainingJobs": self._list,
            "StopTrainingJob": self._stop,
        }

    def forget(self) -> None:
        """Forget all jobs, and end those that run."""
        for job in self._jobs.values():
            job.stopping.set()
        self._jobs.clear()

    def _create(self, request: Request) -> dict[str, Any]:
        asked = request.body
        name = check_name("trainingJobName", asked.get("TrainingJobName"))
        known = self._jobs.get((request.region, name))
        if known is not None:
            raise Refused(
                "ResourceInUse",
                "Training job names must be unique within an AWS account and region, and a "
                f"training job with this name already exists ({known.arn})",
            )
        _check(asked)
        arn = request.records("CreateTrainingJob", asked)["TrainingJobArn"]
        job = self._jobs[request.region, name] = TrainingJob(asked, arn, request.region)
        self._runs.start(job)
        return {"TrainingJobArn": arn}

    def _describe(self, request: Request) -> dict[str, Any]:
        return self._job(request).describe()

    def _stop(self, request: Request) -> dict[str, Any]:
        self._job(request).stop()
        return {}

    def _list(self, request: Request) -> dict[str, Any]:
        summaries = [
            job.summary() for (region, _), job in self._jobs.items() if region == request.region
        ]
        return page(request.body, summaries, "TrainingJob", "TrainingJobSummaries")

    def _job(self, request: Request) -> TrainingJob:
        job = self._jobs.get((request.region, request.body.get("TrainingJobName", "")))
        if job is None:
            raise invalid("Requested resource not found.")
        return job


def _check(asked: Mapping[str, Any]) -> None:
    """See that a job can run here.

    Raises:
        Refused: it cannot.
    """
    algorithm = asked.get("AlgorithmSpecification", {})
    if "AlgorithmName" in algorithm:
        raise invalid("AlgorithmName: only jobs with a TrainingImage run here")
    resources = asked.get("ResourceConfig", {})
    if resources.get("InstanceCount", 1) != 1 or "InstanceGroups" in resources:
        raise invalid("a training job has one instance here: set ResourceConfig.InstanceCount to 1")
    for channel in asked.get("InputDataConfig") or ():
        where = f"channel {channel['ChannelName']}"
        mode = channel.get("InputMode", algorithm.get("TrainingInputMode"))
        if mode == "Pipe":
            raise invalid(f"{where}: the input modes here are File and FastFile")
        source = channel.get("DataSource", {}).get("S3DataSource")
        if source is None or source.get("S3DataType") not in _SOURCES:
            raise invalid(f"{where}: the data sources here are {' and '.join(_SOURCES)} in S3")
    Metrics.of(algorithm.get("MetricDefinitions", ()))
    hyperparameters = Hyperparameters.of(asked.get("HyperParameters") or {})
    program = TrainingProgram.of(asked, hyperparameters)
    try:
        check_code(program.directory, program.image)
    except LocalCloudError as error:
        raise invalid(str(error)) from error
