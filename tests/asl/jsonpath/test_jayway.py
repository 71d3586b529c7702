"""What Jayway itself answers, for paths of every kind over one document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from stepsmith.asl.jsonpath import PathNotFound, PathSyntaxError, compile_path

_RECORDED = Path(__file__).parents[3].parent / "shared" / "jsonpath"
_OTHERWISE = {"a.b": "Jayway puts $. before it, and Step Functions takes only what begins with $."}

pytestmark = pytest.mark.skipif(
    not _RECORDED.is_dir(), reason="Jayway's answers are not beside this checkout"
)


def _answers() -> list[tuple[str, str, str]]:
    if not _RECORDED.is_dir():
        return []
    lines = (_RECORDED / "jayway.tsv").read_text("utf-8").splitlines()
    return [(path, kind, answer) for path, kind, answer in (line.split("\t") for line in lines)]


def _document() -> Any:
    return json.loads((_RECORDED / "document.json").read_text("utf-8"))


def test_all_answers_are_at_hand() -> None:
    assert len(_answers()) == 80


@pytest.mark.parametrize(
    ("path", "kind", "answer"), [row for row in _answers() if row[0] not in _OTHERWISE]
)
def test_a_path_leads_where_jayway_says(path: str, kind: str, answer: str) -> None:
    if answer == "!InvalidPathException":
        with pytest.raises(PathSyntaxError):
            compile_path(path)
        return
    compiled = compile_path(path)
    assert compiled.definite == (kind == "definite")
    if answer == "!PathNotFoundException":
        with pytest.raises(PathNotFound):
            compiled.read(_document())
    else:
        assert compiled.read(_document()) == json.loads(answer)


@pytest.mark.parametrize("path", _OTHERWISE)
def test_a_path_without_its_dollar_is_refused(path: str) -> None:
    with pytest.raises(PathSyntaxError, match=r"begins with \$"):
        compile_path(path)
