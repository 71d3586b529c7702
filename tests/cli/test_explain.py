"""`stepsmith explain`, as a process."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Stepsmith

ROOT = Path(__file__).resolve().parents[2]


def test_a_code_is_told_with_a_bad_and_a_good_example(stepsmith: Stepsmith) -> None:
    finished = stepsmith("explain", "SW012")
    assert (finished.code, finished.err) == (0, "")
    assert (
        finished.out
        == """\
SW012: saga misuse

    @workflow
    def example(order: Order) -> str:
        undo(refund, order)
        return charge(order)

    example.py:3:5: SW012 undo(…) names a compensation for the steps after it in a saga
            undo(refund, order)
            ^^^^^^^^^^^^^^^^^^^
        write it directly in the block of `with saga():`

Also for a saga in a loop that a saga stands around, and for steps of a distributed Map's items,
which run in executions of their own, of which a saga around the Map knows nothing.

    @workflow
    def example(order: Order) -> str:
        with saga():
            undo(refund, order)
            return ship(order)
"""
    )


def test_letters_may_be_small(stepsmith: Stepsmith) -> None:
    assert stepsmith("explain", "sw012").out == stepsmith("explain", "SW012").out


def test_without_a_code_all_are_listed(stepsmith: Stepsmith) -> None:
    lines = stepsmith("explain").out.splitlines()
    assert lines[:2] == ["SW001  statement not supported", "SW002  expression not supported"]


def test_an_unknown_code_is_wrong_usage(stepsmith: Stepsmith) -> None:
    finished = stepsmith("explain", "SW12")
    assert finished.code == 2
    assert "there is no SW12; did you mean SW012?" in finished.err


def test_a_wheel_has_the_page_that_explains(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory"]
    subprocess.run([*build, tmp_path], cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        page = archive.read("stepsmith/docs/language.md").decode()
    assert page == (ROOT / "docs" / "language.md").read_text(encoding="utf-8")
