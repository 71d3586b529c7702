"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from stepsmith.cli.whole_file import write_whole


def test_a_file_gets_its_text_and_its_folder(tmp_path: Path) -> None:
    write_whole(tmp_path / "deep" / "file.txt", "é\n")
    assert (tmp_path / "deep" / "file.txt").read_bytes() == "é\n".encode()
    assert (tmp_path / "deep" / "file.txt").stat().st_mode & 0o777 == 0o644


def test_an_interruption_leaves_the_old_text_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file.txt").write_text("old")

    def interrupted(*paths: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "file.txt", "new")
    assert [path.name for path in tmp_path.iterdir()] == ["file.txt"]
    assert (tmp_path / "file.txt").read_text() == "old"
