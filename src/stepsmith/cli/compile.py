"""`stepsmith compile`: write definitions/, or say what is stale in it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

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
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON document and nothing else.")
    ] = False,
) -> None:
    """Write each workflow's ASL, source map and Mermaid diagram to the definitions folder."""
    from stepsmith.authoring.diagnostic import Diagnostic
    from stepsmith.errors import CompileError
    from stepsmith.project import find_project

    project = find_project(Path.cwd())
    try:
        texts = _compiled(project, names or [])
    except CompileError as error:
        if not as_json:
            raise
        _print_json([one.to_json() for one in error.diagnostics if isinstance(one, Diagnostic)])
        raise typer.Exit(1) from error
    if check:
        stale, orphans = _stale(project, texts), [] if names else _orphans(project, texts)
        if as_json:
            _print_json([], stale=[*stale, *orphans])
        else:
            _tell(stale, orphans)
        if stale or orphans:
            raise typer.Exit(1)
    else:
        changed = _write(project, texts)
        if as_json:
            _print_json([], wrote=[project.shown(path) for path in changed])
        else:
            for path in texts:
                print(f"{'wrote' if path in changed else 'unchanged'}  {project.shown(path)}")


def _print_json(diagnostics: list[dict[str, Any]], **files: list[str]) -> None:
    import json

    print(json.dumps({"diagnostics": diagnostics, **files}, indent=2))


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


def _write(project: Project, texts: dict[Path, str]) -> list[Path]:
    """Write what is not as it should be; the files that have changed."""
    from stepsmith.cli.whole_file import write_whole
    from stepsmith.errors import ProjectError

    changed = [path for path, text in texts.items() if _content(path) != text]
    for path in changed:
        try:
            write_whole(path, texts[path])
        except OSError as error:
            raise ProjectError(f"{path} cannot be written: {error.strerror}") from error
    return changed


def _stale(project: Project, texts: dict[Path, str]) -> list[str]:
    return [
        f"{project.shown(path)} {'is missing' if _content(path) is None else 'is stale'}"
        for path, text in texts.items()
        if _content(path) != text
    ]


def _orphans(project: Project, texts: dict[Path, str]) -> list[str]:
    left_over = sorted(
        path
        for pattern in ("*.asl.json", "*.map.json", "*.mmd")
        for path in project.definitions_folder.glob(pattern)
        if path not in texts
    )
    return [f"{project.shown(path)} belongs to no workflow; delete it" for path in left_over]


def _tell(stale: list[str], orphans: list[str]) -> None:
    for line in stale + orphans:
        print(line, file=sys.stderr)
    if stale:
        print("error: write them anew with: stepsmith compile", file=sys.stderr)


def _content(path: Path) -> str | None:
    """A file as it is, byte for byte; text that is not UTF-8 is no definition of ours."""
    return path.read_bytes().decode("utf-8", "replace") if path.is_file() else None
