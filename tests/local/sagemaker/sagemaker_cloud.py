"""A cloud with a bucket, and training jobs in it."""

from __future__ import annotations

import io
import json
import tarfile
import time
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from stepsmith.local.cloud import LocalCloud

BUCKET = "models"
ROLE = "arn:aws:iam::123456789012:role/sagemaker"
IMAGE = "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-scikit-learn:1.2-1-cpu-py3"
_SECONDS = 60


def archive(files: Mapping[str, str]) -> bytes:
    """Files as a tar.gz."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as tar:
        for name, text in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(text.encode())
            tar.addfile(member, io.BytesIO(text.encode()))
    return packed.getvalue()


def unpacked(content: bytes) -> dict[str, str]:
    """The files of a tar.gz."""
    with tarfile.open(fileobj=io.BytesIO(content), mode="r:gz") as tar:
        found = [(member.name, tar.extractfile(member)) for member in tar.getmembers()]
        return {name: file.read().decode() for name, file in found if file is not None}


class Cloud:
    """The services of a local cloud."""

    def __init__(self, cloud: LocalCloud) -> None:
        session = cloud.session()
        self.session = session
        self.s3: Any = session.client("s3")
        self.sagemaker: Any = session.client("sagemaker")
        self.runtime: Any = session.client("sagemaker-runtime")
        self.logs: Any = session.client("logs")
        self.s3.create_bucket(Bucket=BUCKET)

    def put(self, key: str, content: bytes | str) -> str:
        """Keep an object; its address."""
        self.s3.put_object(Bucket=BUCKET, Key=key, Body=content)
        return f"s3://{BUCKET}/{key}"

    def get(self, uri: str) -> bytes:
        """What is at an address."""
        bucket, _, key = uri.removeprefix("s3://").partition("/")
        content: bytes = self.s3.get_object(Bucket=bucket, Key=key)["Body"].read()
        return content

    def start_training(
        self,
        files: Mapping[str, str] | str,
        hyperparameters: Mapping[str, Any] | None = None,
        **more: Any,
    ) -> str:
        """Create a job for a script, or for files with a train.py; its name."""
        name = f"job-{uuid4().hex[:8]}"
        files = {"train.py": files} if isinstance(files, str) else files
        code = self.put(f"code/{name}/sourcedir.tar.gz", archive(files))
        given = {
            "sagemaker_program": "train.py",
            "sagemaker_submit_directory": code,
            **(hyperparameters or {}),
        }
        settings: dict[str, Any] = {
            "TrainingJobName": name,
            "HyperParameters": {each: json.dumps(value) for each, value in given.items()},
            "AlgorithmSpecification": {"TrainingImage": IMAGE, "TrainingInputMode": "File"},
            "RoleArn": ROLE,
            "OutputDataConfig": {"S3OutputPath": f"s3://{BUCKET}/trained/"},
            "ResourceConfig": {
                "InstanceType": "ml.m5.large",
                "InstanceCount": 1,
                "VolumeSizeInGB": 5,
            },
            "StoppingCondition": {"MaxRuntimeInSeconds": 600},
        }
        self.sagemaker.create_training_job(**{**settings, **more})
        return name

    def train(
        self,
        files: Mapping[str, str] | str,
        hyperparameters: Mapping[str, Any] | None = None,
        **more: Any,
    ) -> Any:
        """Run a job to its end; its description."""
        return self.ended(self.start_training(files, hyperparameters, **more))

    def ended(self, job: str) -> Any:
        """The description of a job at its end."""
        return self.wait(job, lambda told: "TrainingEndTime" in told)

    def wait(self, job: str, until: Any) -> Any:
        """The description of a job that is as it should be."""
        deadline = time.monotonic() + _SECONDS
        while not until(told := self.sagemaker.describe_training_job(TrainingJobName=job)):
            assert time.monotonic() < deadline, told
            time.sleep(0.05)
        return told

    def printed(self, group: str, prefix: str) -> list[str]:
        """What is in the log streams that begin so."""
        streams = self.logs.describe_log_streams(logGroupName=group, logStreamNamePrefix=prefix)
        return [
            event["message"]
            for stream in streams["logStreams"]
            for event in self.logs.get_log_events(
                logGroupName=group, logStreamName=stream["logStreamName"], startFromHead=True
            )["events"]
        ]


def channel(name: str, uri: str, **more: Any) -> dict[str, Any]:
    """A channel with all that begins with an address."""
    source = {"S3DataType": "S3Prefix", "S3Uri": uri, **more}
    return {"ChannelName": name, "DataSource": {"S3DataSource": source}}
