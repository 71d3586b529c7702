"""Write docs/examples.md: each example's source beside what it becomes.

python .ci/examples_page.py            # write it
python .ci/examples_page.py --check    # tell with exit code 1 whether it is out of date
"""

from __future__ import annotations

import ast
import json
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
PAGE = ROOT / "docs" / "examples.md"
OPENING = """\
# Examples

Each example's workflow beside what it becomes: its flow, the number of its states and of those
written by hand beforehand, and the definition. What to look at stands before. Tasks, inputs and how
to run them are in [examples/](../examples/README.md).

This page is written by `make definitions`.
"""


def page() -> str:
    """The whole page."""
    notes: dict[str, str] = tomllib.loads((EXAMPLES / "notes.toml").read_text(encoding="utf-8"))
    files = sorted(EXAMPLES.glob("*.py"))
    missing = {path.stem for path in files} ^ notes.keys()
    if missing:
        raise SystemExit(f"examples/notes.toml has not one text for each example: {missing}")
    contents = "".join(f"- [{_title(path.stem)}](#{_anchor(path.stem)})\n" for path in files)
    return "\n".join([OPENING, contents, *(_section(path, notes[path.stem]) for path in files)])


def _section(path: Path, note: str) -> str:
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    about = (ast.get_docstring(tree) or "").strip()
    parts = [f"## {_title(path.stem)}\n", about + "\n", f"**Look at:** {note.strip()}\n"]
    parts.append(f"From [{path.name}](../examples/{path.name}):\n")
    parts.append(f"```python\n{_flow(tree, source)}\n```\n")
    for name in _workflows(tree):
        parts.append(_result(name))
    return "\n".join(parts)


def _flow(tree: ast.Module, source: str) -> str:
    """The functions that are read by the compiler: the workflows and what they call."""
    lines = source.splitlines()
    shown = [
        "\n".join(lines[_first_line(node) - 1 : node.end_lineno])
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and not any(_decorator(one) == "task" for one in node.decorator_list)
        and not any(_decorator(one) == "cache" for one in node.decorator_list)
    ]
    return "\n\n\n".join(shown)


def _result(name: str) -> str:
    folder = EXAMPLES / "definitions"
    text = (folder / f"{name}.asl.json").read_text(encoding="utf-8")
    hand = (EXAMPLES / "by_hand" / f"{name}.asl.json").read_text(encoding="utf-8")
    ours, theirs = (len(list(_states(json.loads(one)))) for one in (text, hand))
    diagram = (folder / f"{name}.mmd").read_text(encoding="utf-8")
    return (
        f"`{name}`: {ours} states; by hand {theirs}.\n\n```mermaid\n{diagram}```\n\n"
        f"<details>\n<summary>The definition</summary>\n\n```json\n{text}```\n\n</details>\n"
    )


def _states(definition: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for state in definition["States"].values():
        yield state
        for inner in [*state.get("Branches", ()), state.get("ItemProcessor")]:
            if inner is not None:
                yield from _states(inner)


def _workflows(tree: ast.Module) -> list[str]:
    return [
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and any(_decorator(one) == "workflow" for one in node.decorator_list)
    ]


def _decorator(node: ast.expr) -> str:
    called = node.func if isinstance(node, ast.Call) else node
    return called.id if isinstance(called, ast.Name) else ""


def _first_line(node: ast.FunctionDef) -> int:
    return min([node.lineno, *(one.lineno for one in node.decorator_list)])


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _anchor(name: str) -> str:
    return name.replace("_", "-")


def main() -> None:
    """Write the page, or check it."""
    wanted = page()
    if "--check" not in sys.argv:
        PAGE.write_text(wanted, encoding="utf-8")
    elif not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != wanted:
        raise SystemExit("docs/examples.md is out of date: make definitions")


if __name__ == "__main__":
    main()
