"""What a training job runs: the script in SageMaker's script mode, or an image's own program."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from stepsmith.errors import LocalCloudError
from stepsmith.local.sagemaker.hyperparameters import Hyperparameters
from stepsmith.local.sagemaker.source_code import IN_IMAGE


@dataclass(frozen=True, slots=True)
class TrainingProgram:
    """What a request says of the program.

    Attributes:
        image: whose code it is.
        entrypoint: the command, where the request says it as a whole.
        script: the script, in its directory; None where the image has a program `train`.
        directory: where the script is, unless the image has it.
    """

    image: str
    entrypoint: tuple[str, ...]
    script: str | None
    directory: str | None

    @classmethod
    def of(cls, asked: Mapping[str, Any], hyperparameters: Hyperparameters) -> Self:
        """The program of a request."""
        algorithm = asked["AlgorithmSpecification"]
        environment = asked.get("Environment", {})
        toolkit = hyperparameters.toolkit
        script = toolkit.get("sagemaker_program", environment.get("SAGEMAKER_PROGRAM"))
        directory = toolkit.get(
            "sagemaker_submit_directory", environment.get("SAGEMAKER_SUBMIT_DIRECTORY")
        )
        entrypoint = [
            *algorithm.get("ContainerEntrypoint", ()),
            *(algorithm.get("ContainerArguments", ())),
        ]
        return cls(
            image=str(algorithm.get("TrainingImage", "")),
            entrypoint=tuple(entrypoint),
            script=None if script is None else str(script).removeprefix(f"{IN_IMAGE}/"),
            directory=None if directory is None else str(directory),
        )

    def command(self, folder: Path, arguments: list[str]) -> list[str]:
        """The command, run in the folder that has the code.

        Args:
            folder: that folder.
            arguments: the hyperparameters, for a script.

        Raises:
            LocalCloudError: there is nothing to run; tells how to name it.
        """
        if self.entrypoint:
            return list(self.entrypoint)
        if self.script is None:
            return _train(folder, arguments)
        path = folder / self.script
        if not path.is_file():
            raise LocalCloudError(f"{self.directory or folder} has no script {self.script}")
        if self.script.endswith(".py"):
            return [sys.executable, self.script, *arguments]
        if not os.access(path, os.X_OK):
            path.chmod(0o755)
        return ["/bin/sh", "-c", shlex.join([f"./{self.script}", *arguments])]


def _train(folder: Path, arguments: list[str]) -> list[str]:
    """The program of an image that is run as `docker run IMAGE train`."""
    if os.access(folder / "train", os.X_OK):
        return [str(folder / "train")]
    if (folder / "train.py").is_file():
        return [sys.executable, "train.py", *arguments]
    raise LocalCloudError(
        f"{folder} has no program train and no train.py; name the script in the hyperparameter "
        "sagemaker_program"
    )
