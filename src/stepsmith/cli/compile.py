"""`stepsmith compile`: write definitions/, or say what is stale in it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from stepsmith.project import Project


def compile_workflows(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME]...", help="Workflows; all if none.")
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail if a file is stale.")
    ] = False,
) -> None:
    """Write each workflow's ASL, source map and Mermaid diagram to the definitions folder."""
    from stepsmith.project import find_project

    project = find_project(Path.cwd())
    texts = _compiled(project, names or [])
    if check:
        _check(project, texts, everything=not names)
    else:
        _write(project, texts)


def _compiled(project: Project, names: list[str]) -> dict[Path, str]:
    """The text of every file, once all workflows compile.

    Raises:
        CompileError: some do not; the diagnostics of all of them.
    """
    from stepsmith.adopt.mermaid import mermaid
    from stepsmith.asl import parse
    from stepsmith.authoring.compiled import compile_workflow
    from stepsmith.errors import CompileError, Problem

    chosen = [project.workflow(name) for name in names] or project.workflows().values()
    texts: dict[Path, str] = {}
    diagnostics: list[Problem] = []
    for workflow in chosen:
        try:
            compiled = compile_workflow(workflow)
        except CompileError as error:
            diagnostics += error.diagnostics
            continue
        place = project.definitions_folder / workflow.name
        texts[place.with_suffix(".asl.json")] = compiled.to_json()
        texts[place.with_suffix(".map.json")] = compiled.source_map_json(project.root)
        texts[place.with_suffix(".mmd")] = mermaid(parse(compiled.definition))
    if diagnostics:
        raise CompileError(diagnostics)
    return texts


def _write(project: Project, texts: dict[Path, str]) -> None:
    from stepsmith.cli.whole_file import write_whole
    from stepsmith.errors import ProjectError

    for path, text in texts.items():
        changed = _content(path) != text
        try:
            if changed:
                write_whole(path, text)
        except OSError as error:
            raise ProjectError(f"{path} cannot be written: {error.strerror}") from error
        print(f"{'wrote' if changed else 'unchanged'}  {project.shown(path)}")


def _check(project: Project, texts: dict[Path, str], *, everything: bool) -> None:
    stale = [
        f"{project.shown(path)} {'is missing' if _content(path) is None else 'is stale'}"
        for path, text in texts.items()
        if _content(path) != text
    ]
    orphans: list[str] = []
    if everything:
        left_over = sorted(
            path
            for pattern in ("*.asl.json", "*.map.json", "*.mmd")
            for path in project.definitions_folder.glob(pattern)
            if path not in texts
        )
        orphans = [f"{project.shown(path)} belongs to no workflow; delete it" for path in left_over]
    if stale or orphans:
        print("\n".join(stale + orphans), file=sys.stderr)
    if stale:
        print("error: write them anew with: stepsmith compile", file=sys.stderr)
    if stale or orphans:
        raise typer.Exit(1)


def _content(path: Path) -> str | None:
    """A file as it is, byte for byte; text that is not UTF-8 is no definition of ours."""
    return path.read_bytes().decode("utf-8", "replace") if path.is_file() else None
