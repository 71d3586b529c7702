"""docs/getting-started.md, followed step by step in an empty folder, with real output."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.docs.marked_blocks import Block, is_shown, marked_blocks

PAGE = "getting-started.md"
DURATION = re.compile(r"\b\d+(\.\d+)? ?(ms|s)\b")
MARKS = {"run", "write", "change", "shows"}


@dataclass
class Reader:
    """Somebody who follows the page: what to type is typed, what to write is written."""

    folder: Path

    def follow(self, block: Block) -> None:
        """Do what a block says, and see what it shows."""
        match block.mark:
            case "run":
                self._run(block)
            case "write":
                (self.folder / block.about).write_text(block.text, encoding="utf-8")
            case "change":
                self._change(block)
            case "shows":
                real = (self.folder / block.about).read_text(encoding="utf-8")
                assert is_shown(block.text, real), f"line {block.line}: {block.about} reads\n{real}"

    def _run(self, block: Block) -> None:
        """Only the last command of a block may fail, and does if the block says so."""
        _, *parts = re.split(r"^\$ ", block.text, flags=re.MULTILINE)
        last = len(parts) - 1
        for index, part in enumerate(parts):
            command, _, shown = part.partition("\n")
            if command.startswith("cd "):
                self.folder /= command.removeprefix("cd ")
                continue
            code, real = self._output(command)
            wanted = int(block.about.removeprefix("exits ") or 0) if index == last else 0
            assert code == wanted, f"line {block.line}: {command} exits {code}:\n{real}"
            assert is_shown(comparable(shown), comparable(real)), (
                f"line {block.line}: {command} prints\n{real}"
            )

    def _output(self, command: str) -> tuple[int, str]:
        environment = {
            **os.environ,
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "PYTHONIOENCODING": "utf-8",
            "COLUMNS": "120",
        }
        finished = subprocess.run(
            ["bash", "-o", "pipefail", "-c", command],
            cwd=self.folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            check=False,
        )
        return finished.returncode, finished.stdout

    def _change(self, block: Block) -> None:
        path = self.folder / block.about
        text = path.read_text(encoding="utf-8")
        lines = block.text.splitlines(keepends=True)
        old = "".join(line[1:] or "\n" for line in lines if not line.startswith("+"))
        new = "".join(line[1:] or "\n" for line in lines if not line.startswith("-"))
        assert text.count(old) == 1, f"line {block.line}: {block.about} has not once\n{old}"
        path.write_text(text.replace(old, new), encoding="utf-8")


def comparable(output: str) -> str:
    """Without durations and the width of columns; blank lines at the end do not count."""
    lines = DURATION.sub("TIME", output).rstrip().splitlines()
    return "\n".join(" ".join(line.split()) for line in lines)


def test_the_page_can_be_followed(tmp_path: Path) -> None:
    """Every marked block does or shows what stands in it."""
    blocks = marked_blocks(PAGE)
    assert {block.mark for block in blocks} == MARKS
    reader = Reader(tmp_path)
    for block in blocks:
        reader.follow(block)
