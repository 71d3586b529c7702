"""Files that come from S3."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import pytest

from stepsmith.local.sagemaker.s3_files import unpack


def packed(*members: tarfile.TarInfo) -> tarfile.TarFile:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as archive:
        for each in members:
            archive.addfile(each, io.BytesIO(b"x" * each.size))
    file.seek(0)
    return tarfile.open(fileobj=file, mode="r:gz")


def member(name: str, kind: bytes = tarfile.REGTYPE, target: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type = kind
    info.linkname = target
    info.size = 1 if kind == tarfile.REGTYPE else 0
    return info


def test_files_folders_and_links_between_them_are_unpacked(tmp_path: Path) -> None:
    archive = packed(
        member("code", tarfile.DIRTYPE),
        member("code/model.bin"),
        member("latest", tarfile.SYMTYPE, "code/model.bin"),
        member("same", tarfile.LNKTYPE, "code/model.bin"),
    )

    unpack(archive, tmp_path)

    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")) == [
        "code",
        "code/model.bin",
        "latest",
        "same",
    ]
    assert (tmp_path / "latest").read_bytes() == (tmp_path / "same").read_bytes() == b"x"


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(member("../outside"), id="a name that leads out"),
        pytest.param(member("link", tarfile.SYMTYPE, "../outside"), id="a symbolic link"),
        pytest.param(member("link", tarfile.LNKTYPE, "../outside"), id="a hard link"),
        pytest.param(member("fifo", tarfile.FIFOTYPE), id="a pipe"),
    ],
)
def test_nothing_lands_outside_of_the_folder(tmp_path: Path, bad: tarfile.TarInfo) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()

    with pytest.raises(tarfile.TarError):
        unpack(packed(bad), folder)

    assert list(tmp_path.rglob("*")) == [folder]
