"""Files from S3, and to it."""

from __future__ import annotations

import json
import shutil
import tarfile
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import IO, Any


class TransferFailed(Exception):
    """S3 does not have what is asked for, or does not take what it is given."""


class S3Files:
    """One region's S3.

    Args:
        endpoint: where it is.
        region: the region.
    """

    def __init__(self, endpoint: str, region: str) -> None:
        self._endpoint = endpoint
        self._region = region

    def fetch_prefix(self, uri: str, folder: Path) -> None:
        """Put what begins with an address into a folder, under the rest of its names.

        An object whose name is the whole address gets the last part of it.

        Raises:
            TransferFailed: there is nothing.
        """
        bucket, prefix = parts(uri)
        found = False
        with _failures(uri):
            pages = self._client.get_paginator("list_objects_v2")
            for page in pages.paginate(Bucket=bucket, Prefix=prefix):
                for each in page.get("Contents", ()):
                    found = True
                    key: str = each["Key"]
                    if not key.endswith("/"):
                        self._fetch(bucket, key, _below(folder, _rest(key, prefix)))
        if not found:
            raise TransferFailed(
                f'No S3 objects found under S3 URL "{uri}" given in input data source. Please '
                f"ensure that the bucket exists in the selected region ({self._region}), that "
                "objects exist under that S3 prefix"
            )

    def fetch_manifest(self, uri: str, folder: Path) -> None:
        """Put what a manifest lists into a folder.

        https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_S3DataSource.html

        Raises:
            TransferFailed: there is no such manifest, or something in it is not there.
        """
        bucket, key = parts(uri)
        with _failures(uri):
            text = self._client.get_object(Bucket=bucket, Key=key)["Body"].read()
        try:
            head, *names = json.loads(text)
            source, start = parts(head["prefix"])
        except (ValueError, TypeError, KeyError) as error:
            raise TransferFailed(f"{uri} is no manifest: {error}") from error
        for name in names:
            with _failures(f"s3://{source}/{start}{name}"):
                self._fetch(source, f"{start}{name}", _below(folder, str(name)))

    def fetch_archive(self, uri: str, folder: Path) -> None:
        """Unpack a `tar.gz` into a folder.

        Raises:
            TransferFailed: it is not there, or no such archive.
        """
        bucket, key = parts(uri)
        with tempfile.TemporaryFile() as file:
            with _failures(uri):
                self._client.download_fileobj(bucket, key, file)
            file.seek(0)
            try:
                with tarfile.open(fileobj=file, mode="r:gz") as archive:
                    unpack(archive, folder)
            except (tarfile.TarError, OSError, EOFError) as error:
                raise TransferFailed(f"{uri} is no tar.gz: {error}") from error

    def put_archive(self, folder: Path, uri: str) -> None:
        """Pack what is in a folder, as a `tar.gz`.

        Raises:
            TransferFailed: S3 does not take it.
        """
        with tempfile.TemporaryFile() as file:
            _pack(folder, file)
            file.seek(0)
            bucket, key = parts(uri)
            with _failures(uri):
                self._client.upload_fileobj(file, bucket, key)

    def put_files(self, folder: Path, uri: str) -> None:
        """Copy what is in a folder, under its names.

        Raises:
            TransferFailed: S3 does not take it.
        """
        bucket, prefix = parts(uri)
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                with _failures(uri):
                    key = prefix + path.relative_to(folder).as_posix()
                    self._client.upload_file(str(path), bucket, key)

    def _fetch(self, bucket: str, key: str, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            body = self._client.get_object(Bucket=bucket, Key=key)["Body"]
            shutil.copyfileobj(body, file)

    @cached_property
    def _client(self) -> Any:
        import boto3

        make: Callable[..., Any] = boto3.Session().client
        return make(
            "s3",
            endpoint_url=self._endpoint,
            region_name=self._region,
            aws_access_key_id="local",
            aws_secret_access_key="local",
        )


def parts(uri: str) -> tuple[str, str]:
    """The bucket and key of `s3://BUCKET/KEY`.

    Raises:
        TransferFailed: it is no such address.
    """
    scheme, _, rest = uri.partition("://")
    bucket, _, key = rest.partition("/")
    if scheme != "s3" or not bucket:
        raise TransferFailed(f"{uri} is no address in S3; it looks like s3://BUCKET/KEY")
    return bucket, key


def unpack(archive: tarfile.TarFile, folder: Path) -> None:
    """Unpack an archive of which nothing may land outside of a folder.

    Raises:
        tarfile.TarError: something in it would.
    """
    if hasattr(tarfile, "data_filter"):
        archive.extractall(folder, filter="data")
        return
    # Python before 3.11.4 has no filters.
    for member in archive:
        if not _stays_inside(member, folder.resolve()):
            raise tarfile.TarError(f"{member.name!r} would be outside of the destination")
    archive.extractall(folder)


def _stays_inside(member: tarfile.TarInfo, folder: Path) -> bool:
    paths = [folder / member.name]
    if member.issym():
        paths.append(paths[0].parent / member.linkname)
    elif member.islnk():
        paths.append(folder / member.linkname)
    elif not (member.isfile() or member.isdir()):
        return False
    return all(path.resolve().is_relative_to(folder) for path in paths)


def _rest(key: str, prefix: str) -> str:
    """What is left of a name: `a/b.csv` under `a` and `a/` is `b.csv`, and so it is under `a/b`."""
    if not prefix or prefix.endswith("/"):
        return key.removeprefix(prefix)
    if key.startswith(f"{prefix}/"):
        return key.removeprefix(f"{prefix}/")
    return key.removeprefix(prefix[: prefix.rfind("/") + 1])


def _below(folder: Path, name: str) -> Path:
    if ".." in PurePosixPath(name).parts:
        raise TransferFailed(f"the object {name} would be put outside of its folder")
    return folder / name.lstrip("/")


def _pack(folder: Path, file: IO[bytes]) -> None:
    with tarfile.open(fileobj=file, mode="w:gz") as archive:
        for path in sorted(folder.iterdir()):
            archive.add(path, path.name)


@contextmanager
def _failures(uri: str) -> Iterator[None]:
    from boto3.exceptions import Boto3Error
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        yield
    except (Boto3Error, BotoCoreError, ClientError) as error:
        raise TransferFailed(f"{uri}: {error}") from error
