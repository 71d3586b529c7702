"""Where the code is that a container image would run here."""

from __future__ import annotations

from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from stepsmith.errors import LocalCloudError
from stepsmith.local.jobs.images import folder_of
from stepsmith.local.sagemaker.s3_files import S3Files

IN_IMAGE: Final = "/opt/ml/code"
"""Where images have their code."""
_ARCHIVES: Final = (".tar.gz", ".tgz")


def check_code(directory: str | None, image: str) -> None:
    """See that there is code for a container.

    Args:
        directory: what `sagemaker_submit_directory` or `SAGEMAKER_SUBMIT_DIRECTORY` says.
        image: the name of the image, which stands for the code where that says nothing.

    Raises:
        LocalCloudError: there is none; tells how to say where it is.
    """
    if directory is not None and directory.startswith("s3://"):
        return
    _local_folder(directory, image)


def fetch_code(directory: str | None, image: str, into: Path, files: S3Files) -> Path:
    """The folder with the code of a container.

    Args:
        directory: an address in S3 of a `tar.gz` or of all that begins with it, `file:///FOLDER`,
            or a path; None where the image stands for the code.
        image: the name of the image.
        into: where code from S3 is put.
        files: S3.

    Raises:
        LocalCloudError: there is no such folder.
        TransferFailed: S3 does not have it.
    """
    if directory is None or not directory.startswith("s3://"):
        return _local_folder(directory, image)
    if directory.endswith(_ARCHIVES):
        files.fetch_archive(directory, into)
    else:
        files.fetch_prefix(directory, into)
    return into


def _local_folder(directory: str | None, image: str) -> Path:
    if directory is None or directory.startswith(IN_IMAGE):
        try:
            return folder_of(image, Path.cwd())
        except LocalCloudError as error:
            raise LocalCloudError(
                f"{error}; or name a script and the tar.gz in S3 that has it, as sagemaker_program "
                "and sagemaker_submit_directory for training, SAGEMAKER_PROGRAM and "
                "SAGEMAKER_SUBMIT_DIRECTORY for a model"
            ) from error
    folder = Path(unquote(urlsplit(directory).path))
    if not folder.is_dir():
        raise LocalCloudError(
            f"{directory} is no folder here; name a tar.gz or a prefix in S3, or file:///FOLDER"
        )
    return folder
