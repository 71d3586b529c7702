"""`stepsmith init`, as a process; what it writes is the scaffold's business."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Stepsmith


def test_it_writes_a_project_and_says_what_to_do_next(stepsmith: Stepsmith, tmp_path: Path) -> None:
    finished = stepsmith("init", "shop", "--template", "empty")
    assert finished.code == 0
    assert (tmp_path / "shop" / "pyproject.toml").is_file()
    assert "  shop/pyproject.toml\n" in finished.out
    assert finished.out.endswith("\nNext: cd shop, and read README.md\n")


def test_a_directory_with_something_in_it_is_left_alone(
    stepsmith: Stepsmith, tmp_path: Path
) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    finished = stepsmith("init", ".")
    assert finished.code == 2
    assert finished.err.startswith("error: ")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_an_unknown_template(stepsmith: Stepsmith, tmp_path: Path) -> None:
    finished = stepsmith("init", "shop", "--template", "sagas")
    assert finished.code == 2
    assert "did you mean 'saga'?" in finished.err
    assert list(tmp_path.iterdir()) == []
