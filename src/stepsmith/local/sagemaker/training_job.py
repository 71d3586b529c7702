"""A training job as its requests tell of it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from threading import Event, RLock
from typing import Any, Final

from stepsmith.local.sagemaker.request import invalid

_STATUSES: Final = {
    "Completed": "Completed",
    "Failed": "Failed",
    "Stopped": "Stopped",
    "MaxRuntimeExceeded": "Stopped",
}
"""What a secondary status at the end says of the job."""
_MESSAGES: Final = {
    "Starting": "Preparing the instances for training",
    "Downloading": "Downloading input data",
    "Training": "Training image download completed. Training in progress.",
    "Stopping": "Stopping the training job",
    "Uploading": "Uploading generated training model",
    "Completed": "Training job completed",
    "Failed": "Training job failed",
    "Stopped": "Training job stopped",
    "MaxRuntimeExceeded": "Training job runtime exceeded MaxRuntimeInSeconds provided",
}
_TOLD_AS_ASKED: Final = (
    "TrainingJobName",
    "HyperParameters",
    "AlgorithmSpecification",
    "RoleArn",
    "InputDataConfig",
    "OutputDataConfig",
    "ResourceConfig",
    "VpcConfig",
    "StoppingCondition",
    "EnableNetworkIsolation",
    "EnableInterContainerTrafficEncryption",
    "EnableManagedSpotTraining",
    "CheckpointConfig",
    "DebugHookConfig",
    "ExperimentConfig",
    "TensorBoardOutputConfig",
    "ProfilerConfig",
    "Environment",
    "RetryStrategy",
)


class TrainingJob:
    """One job, from its request to its end.

    https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrainingJob.html

    Args:
        asked: the members of the request.
        arn: its ARN.
        region: where it is.

    Attributes:
        stopping: set when somebody wants it to end.
        artifacts: where its model is.
        metrics: the latest value of each metric, with its moment.
    """

    def __init__(self, asked: Mapping[str, Any], arn: str, region: str) -> None:
        self.asked = asked
        self.arn = arn
        self.region = region
        self.stopping = Event()
        self.artifacts: str | None = None
        self.metrics: dict[str, tuple[float, float]] = {}
        self.created_at = self._modified_at = time.time()
        self._started_at: float | None = None
        self._ended_at: float | None = None
        self._failure: str | None = None
        self._transitions: list[dict[str, Any]] = []
        self._lock = RLock()
        self.move("Starting")

    @property
    def name(self) -> str:
        """Its name."""
        return str(self.asked["TrainingJobName"])

    @property
    def status(self) -> str:
        """`TrainingJobStatus`."""
        going_on = "Stopping" if self.stopping.is_set() else "InProgress"
        return _STATUSES.get(self.secondary_status, going_on)

    @property
    def secondary_status(self) -> str:
        """`SecondaryStatus`."""
        return str(self._transitions[-1]["Status"])

    @property
    def is_over(self) -> bool:
        """Whether it has ended."""
        return self._ended_at is not None

    def move(self, secondary: str, message: str | None = None) -> None:
        """Go on to a secondary status."""
        now = time.time()
        with self._lock:
            if self._transitions:
                self._transitions[-1] = {**self._transitions[-1], "EndTime": now}
            told = message or _MESSAGES[secondary]
            self._transitions.append({"Status": secondary, "StartTime": now, "StatusMessage": told})
            self._modified_at = now
            if secondary == "Downloading":
                self._started_at = now

    def end(self, secondary: str, failure: str | None = None) -> None:
        """Come to the end.

        Args:
            failure: the reason of a failure.
        """
        with self._lock:
            self.move(secondary, failure)
            self._ended_at = self._modified_at
            self._transitions[-1]["EndTime"] = self._ended_at
            self._failure = failure

    def stop(self) -> None:
        """Have it end.

        Raises:
            Refused: it has ended.
        """
        with self._lock:
            if self.is_over:
                raise invalid(
                    f"The request was rejected because the training job is in status {self.status}."
                )
            if not self.stopping.is_set():
                self.stopping.set()
                self.move("Stopping")

    def summary(self) -> dict[str, Any]:
        """What ListTrainingJobs tells."""
        with self._lock:
            told: dict[str, Any] = {
                "TrainingJobName": self.name,
                "TrainingJobArn": self.arn,
                "CreationTime": self.created_at,
                "LastModifiedTime": self._modified_at,
                "TrainingJobStatus": self.status,
                "SecondaryStatus": self.secondary_status,
            }
            if self._ended_at is not None:
                told["TrainingEndTime"] = self._ended_at
            return told

    def describe(self) -> dict[str, Any]:
        """What DescribeTrainingJob tells."""
        with self._lock:
            told = {name: self.asked[name] for name in _TOLD_AS_ASKED if name in self.asked}
            told |= self.summary()
            told["SecondaryStatusTransitions"] = list(self._transitions)
            told["FinalMetricDataList"] = [
                {"MetricName": name, "Value": value, "Timestamp": moment}
                for name, (value, moment) in self.metrics.items()
            ]
            if self.artifacts is not None:
                told["ModelArtifacts"] = {"S3ModelArtifacts": self.artifacts}
            if self._failure is not None:
                told["FailureReason"] = self._failure
            if self._started_at is not None:
                told["TrainingStartTime"] = self._started_at
                if self._ended_at is not None:
                    seconds = max(1, round(self._ended_at - self._started_at))
                    told |= {"TrainingTimeInSeconds": seconds, "BillableTimeInSeconds": seconds}
            return told
