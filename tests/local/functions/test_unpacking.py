"""ZIP files are unpacked where they belong, or not at all."""

from __future__ import annotations

import io
import stat
import zipfile
from pathlib import Path

import pytest

from stepsmith.local.functions import unpacking
from stepsmith.local.functions.unpacking import BadZip, CodeRoots, unpack


def zipped(*members: tuple[zipfile.ZipInfo | str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members:
            archive.writestr(member, content)
    return data.getvalue()


def test_files_and_folders_come_out_as_they_went_in(tmp_path: Path) -> None:
    unpack(zipped(("app.py", b"x"), ("package/", b""), ("package/deep/a.py", b"y")), tmp_path / "c")
    assert (tmp_path / "c" / "app.py").read_bytes() == b"x"
    assert (tmp_path / "c" / "package" / "deep" / "a.py").read_bytes() == b"y"


def test_a_program_can_be_run(tmp_path: Path) -> None:
    program = zipfile.ZipInfo("bin/tool")
    program.external_attr = (stat.S_IFREG | 0o755) << 16
    unpack(zipped((program, b"#!/bin/sh\n")), tmp_path / "c")
    assert (tmp_path / "c" / "bin" / "tool").stat().st_mode & stat.S_IXUSR


@pytest.mark.parametrize("name", ["../out", "a/../../out", "/out", "a\\..\\out"])
def test_a_member_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadZip, match="leads out of the ZIP file"):
        unpack(zipped((name, b"x")), tmp_path / "c")
    assert not (tmp_path / "out").exists()


def test_a_symbolic_link_is_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with pytest.raises(BadZip, match="'link' is no plain file"):
        unpack(zipped((link, b"/etc")), tmp_path / "c")


def test_what_unpacks_to_too_much_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unpacking, "MOST_UNPACKED_BYTES", 1_000_000)
    bomb = zipped(("a", bytes(600_000)), ("b", bytes(600_000)))
    assert len(bomb) < 10_000
    with pytest.raises(BadZip, match="more than 1000000 bytes"):
        unpack(bomb, tmp_path / "c")


def test_a_file_that_is_a_folder_too_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadZip, match="is a file and a directory"):
        unpack(zipped(("a", b"x"), ("a/b", b"y")), tmp_path / "c")


@pytest.mark.parametrize("data", [b"", b"no ZIP file", zipped(("a.py", b"x" * 99))[:-30]])
def test_what_is_no_zip_file_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(BadZip, match="cannot be read"):
        unpack(data, tmp_path / "c")


def test_code_is_fetched_once_and_gone_at_the_end(tmp_path: Path) -> None:
    fetched: list[str] = []

    def fetch() -> bytes:
        fetched.append("code")
        return zipped(("app.py", b"x"))

    roots = CodeRoots(tmp_path)
    first = roots.directory("hash", fetch)
    assert roots.directory("hash", fetch) == first
    assert (first / "app.py").read_bytes() == b"x"
    assert fetched == ["code"]
    roots.close()
    assert not first.exists()


def test_code_that_cannot_be_unpacked_leaves_nothing(tmp_path: Path) -> None:
    roots = CodeRoots(tmp_path)
    with pytest.raises(BadZip):
        roots.directory("hash", lambda: b"no ZIP file")
    assert list(tmp_path.iterdir()) == []
