"""A model as CreateModel has it, and its files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

from stepsmith.errors import LocalCloudError
from stepsmith.local.sagemaker.s3_files import S3Files, TransferFailed
from stepsmith.local.sagemaker.source_code import fetch_code

_CODE_IN_MODEL: Final = "/opt/ml/model/code"
_DEFAULT_PROGRAM: Final = "inference.py"


class ModelNotServed(Exception):
    """A model cannot be served, and why."""


@dataclass(frozen=True, slots=True)
class Files:
    """Where the parts of a model are on this machine.

    Attributes:
        root: what stands for /opt/ml.
        model: what was in `model.tar.gz`.
        code: the folder of the script.
        program: the script.
    """

    root: Path
    model: Path
    code: Path
    program: str


@dataclass(frozen=True, slots=True)
class Model:
    """A model with one container.

    Attributes:
        name: its name.
        image: the container's image.
        source: where its data are; None if the image has them.
        is_archive: whether that is a `tar.gz`, not all that begins with the address.
        environment: of the container.
    """

    name: str
    image: str
    source: str | None
    is_archive: bool
    environment: Mapping[str, str]

    @classmethod
    def of(cls, described: Mapping[str, Any]) -> Self:
        """The model of an answer of DescribeModel.

        Raises:
            ModelNotServed: it is of a kind that does not run here.
        """
        name = str(described["ModelName"])
        containers = [*described.get("Containers", ())]
        if described.get("PrimaryContainer"):
            containers.insert(0, described["PrimaryContainer"])
        if len(containers) != 1:
            raise ModelNotServed(f"model {name}: models have one container here, no pipeline")
        (container,) = containers
        if container.get("Mode") == "MultiModel":
            raise ModelNotServed(f"model {name}: a container has one model here")
        if "Image" not in container:
            raise ModelNotServed(f"model {name}: a container has an Image here, no model package")
        source = container.get("ModelDataSource", {}).get("S3DataSource", {})
        return cls(
            name=name,
            image=str(container["Image"]),
            source=container.get("ModelDataUrl") or source.get("S3Uri"),
            is_archive=source.get("CompressionType", "Gzip") == "Gzip",
            environment=container.get("Environment") or {},
        )

    def fetch(self, root: Path, files: S3Files) -> Files:
        """Put the model and its code under a directory.

        Raises:
            ModelNotServed: something is not there.
        """
        model = root / "model"
        model.mkdir(parents=True)
        try:
            if self.source is not None:
                fetch = files.fetch_archive if self.is_archive else files.fetch_prefix
                fetch(self.source, model)
        except TransferFailed as error:
            raise ModelNotServed(
                f'Failed to download model data for container "container_1" from URL: '
                f'"{self.source}". Please ensure that there is an object located at the URL and '
                "that the role passed to CreateModel has permissions to download the model. "
                f"({error})"
            ) from error
        try:
            code = self._code(root, model, files)
        except (LocalCloudError, TransferFailed) as error:
            raise ModelNotServed(f"model {self.name}: {error}") from error
        program = self.environment.get("SAGEMAKER_PROGRAM", _DEFAULT_PROGRAM)
        if not (code / program).is_file():
            raise ModelNotServed(
                f"model {self.name}: there is no script {program} in its code; name it in the "
                "container's variable SAGEMAKER_PROGRAM"
            )
        return Files(root, model, code, program)

    def _code(self, root: Path, model: Path, files: S3Files) -> Path:
        directory = self.environment.get("SAGEMAKER_SUBMIT_DIRECTORY")
        in_model = model / "code"
        if directory is None and in_model.is_dir():
            return in_model
        if directory is not None and directory.startswith(_CODE_IN_MODEL):
            if in_model.is_dir():
                return in_model
            raise LocalCloudError(f"{self.source} has no folder code")
        into = root / "code"
        into.mkdir()
        return fetch_code(directory, self.image, into, files)
