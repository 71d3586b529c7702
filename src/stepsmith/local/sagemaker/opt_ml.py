"""What a container finds under /opt/ml, in a private directory.

https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-training-algo-running-container.html
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HOST = "algo-1"
"""The name of the only host of a job."""


@dataclass(frozen=True, slots=True)
class OptMl:
    """The directories of a training job.

    Attributes:
        root: what stands for /opt/ml.
    """

    root: Path

    @property
    def input(self) -> Path:
        """Settings and data."""
        return self.root / "input"

    @property
    def config(self) -> Path:
        """Settings."""
        return self.input / "config"

    @property
    def model(self) -> Path:
        """What becomes `model.tar.gz`."""
        return self.root / "model"

    @property
    def output(self) -> Path:
        """Everything else that a job leaves."""
        return self.root / "output"

    @property
    def output_data(self) -> Path:
        """What becomes `output.tar.gz`."""
        return self.output / "data"

    @property
    def intermediate(self) -> Path:
        """What the toolkit would upload while the job runs."""
        return self.output / "intermediate"

    @property
    def failure(self) -> Path:
        """Where a job may say why it failed."""
        return self.output / "failure"

    @property
    def code(self) -> Path:
        """The script that came from S3."""
        return self.root / "code"

    def channel(self, name: str) -> Path:
        """The data of a channel."""
        return self.input / "data" / name

    def make(self, asked: Mapping[str, Any]) -> None:
        """Make the directories, and write the settings of a job.

        Args:
            asked: the members of CreateTrainingJob.
        """
        for folder in (self.config, self.model, self.output_data, self.intermediate, self.code):
            folder.mkdir(parents=True)
        for name, settings in (
            ("hyperparameters", dict(asked.get("HyperParameters") or {})),
            ("inputdataconfig", input_data_config(asked)),
            ("resourceconfig", resource_config(asked)),
        ):
            (self.config / f"{name}.json").write_text(json.dumps(settings), encoding="utf-8")
        for name in input_data_config(asked):
            self.channel(name).mkdir(parents=True)


def input_data_config(asked: Mapping[str, Any]) -> dict[str, Any]:
    """What `inputdataconfig.json` tells of the channels."""
    mode = asked["AlgorithmSpecification"].get("TrainingInputMode", "File")
    return {
        channel["ChannelName"]: {
            "TrainingInputMode": channel.get("InputMode", mode),
            "S3DistributionType": channel["DataSource"]["S3DataSource"].get(
                "S3DataDistributionType", "FullyReplicated"
            ),
            "RecordWrapperType": channel.get("RecordWrapperType", "None"),
            **({"ContentType": channel["ContentType"]} if "ContentType" in channel else {}),
        }
        for channel in asked.get("InputDataConfig") or ()
    }


def resource_config(asked: Mapping[str, Any]) -> dict[str, Any]:
    """What `resourceconfig.json` tells of the hosts."""
    kind = asked.get("ResourceConfig", {}).get("InstanceType", "ml.m5.large")
    group = "homogeneousCluster"
    return {
        "current_host": HOST,
        "current_instance_type": kind,
        "current_group_name": group,
        "hosts": [HOST],
        "instance_groups": [{"instance_group_name": group, "instance_type": kind, "hosts": [HOST]}],
        "network_interface_name": "eth0",
    }
