"""docs/server.md, followed step by step with the AWS CLI and servers of their own."""

from __future__ import annotations

import os
import re
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.docs.marked_blocks import Block, is_shown, marked_blocks
from tests.docs.test_getting_started import Reader
from tests.server.served import Served

EXPORTED = re.compile(r"(\w+)=(\S+)")


def test_the_page_shows_what_happens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_PAGER", "")
    monkeypatch.setenv("AWS_CLI_AUTO_PROMPT", "off")
    reader = Reader(tmp_path)
    with ExitStack() as running:
        for block in marked_blocks("server.md"):
            if block.mark == "serve":
                running.close()
                server = Served(*_arguments(block), folder=tmp_path)
                running.enter_context(server)
                for line in server.lines:
                    if line.startswith("export "):
                        for name, value in EXPORTED.findall(line):
                            monkeypatch.setenv(name, value)
            else:
                reader.follow(block)


def test_the_exports_are_those_of_the_banner(tmp_path: Path) -> None:
    (shown,) = re.findall(
        r"^```console\n(export AWS_ENDPOINT_URL.*?)^```$",
        (Path(__file__).parents[2] / "docs" / "server.md").read_text(),
        re.MULTILINE | re.DOTALL,
    )
    with Served(folder=tmp_path) as server:
        exports = [line for line in server.lines if line.startswith("export ")]
        assert is_shown(
            shown.replace("http://127.0.0.1:8083", server.url), os.linesep.join(exports)
        )


def _arguments(block: Block) -> list[str]:
    return block.text.removeprefix("$ stepsmith serve").split()
