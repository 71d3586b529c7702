"""`stepsmith init`: a new project out of a template, which runs and passes its tests at once."""

from __future__ import annotations

import difflib
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from stepsmith.errors import ProjectError

TEMPLATES = Path(__file__).parent / "templates"
NAME_PLACEHOLDER = "{{ project_name }}"
CACHE_FOLDER = re.compile(r"__pycache__|\.\w+_cache")
FILES_WITH_PLACEHOLDER = frozenset({"pyproject.toml", "README.md"})


def template_names() -> list[str]:
    """The templates there are, in alphabetical order."""
    return sorted(path.name for path in TEMPLATES.iterdir() if (path / "pyproject.toml").is_file())


def create_project(directory: Path, template: str) -> list[Path]:
    """Start a project in a directory that is empty or does not exist yet.

    The files are written beside their place and moved there when all are complete, so that an
    interruption leaves no half project.

    Args:
        directory: where the project goes; missing parents are made. Its name becomes the project's.
        template: a name out of `template_names()`.

    Returns:
        The files written, relative to `directory`, sorted.

    Raises:
        ProjectError: no such template, or the directory holds something, or cannot be written.
            Nothing has been written then.
    """
    source = _template(template)
    directory = directory.resolve()
    _check_is_free(directory)
    files = sorted(_files_of(source))
    try:
        if directory.exists():
            _fill(directory, source, files)
        else:
            _put_in_place(directory, source, files)
    except OSError as error:
        raise ProjectError(f"cannot create the project in {directory}: {error}") from error
    return files


def _template(name: str) -> Path:
    names = template_names()
    if name in names:
        return TEMPLATES / name
    close = difflib.get_close_matches(name, names, n=1)
    hint = f"; did you mean {close[0]!r}?" if close else ""
    raise ProjectError(f"there is no template {name!r}{hint} (there are: {', '.join(names)})")


def _check_is_free(directory: Path) -> None:
    try:
        if directory.exists() and not directory.is_dir():
            raise ProjectError(f"{directory} is a file; name a directory for the project")
        held = sorted(path.name for path in directory.iterdir()) if directory.exists() else []
    except OSError as error:
        raise ProjectError(f"cannot look into {directory}: {error}") from error
    if held:
        few = ", ".join(held[:3]) + (", …" if len(held) > 3 else "")
        raise ProjectError(
            f"{directory} is not empty (it holds {few}); name a new or an empty directory"
        )


def _files_of(source: Path) -> Iterator[Path]:
    """A template's files, without the caches that installing it and checking it leave behind."""
    for path in source.rglob("*"):
        inside = path.relative_to(source)
        if path.is_file() and not any(CACHE_FOLDER.fullmatch(part) for part in inside.parts):
            yield inside


def _put_in_place(directory: Path, source: Path, files: list[Path]) -> None:
    """Write a directory that does not exist yet: complete in one rename."""
    directory.parent.mkdir(parents=True, exist_ok=True)
    with _workplace(directory.parent) as work:
        project = Path(work) / directory.name
        _write(project, source, files)
        project.rename(directory)


def _fill(directory: Path, source: Path, files: list[Path]) -> None:
    """Write into an empty directory, which stays the same one: a shell may be standing in it."""
    with _workplace(directory) as work:
        project = Path(work) / directory.name
        _write(project, source, files)
        moved: list[Path] = []
        try:
            for entry in sorted(project.iterdir()):
                moved.append(directory / entry.name)
                entry.rename(moved[-1])
        except BaseException:
            for path in moved:
                shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
            raise


def _workplace(parent: Path) -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix=".stepsmith-init-", dir=parent)


def _write(project: Path, source: Path, files: list[Path]) -> None:
    for file in files:
        target = project / file
        target.parent.mkdir(parents=True, exist_ok=True)
        text = (source / file).read_text(encoding="utf-8")
        if file.name in FILES_WITH_PLACEHOLDER:
            text = text.replace(NAME_PLACEHOLDER, _distribution_name(project.name))
        target.write_text(text, encoding="utf-8")


def _distribution_name(directory_name: str) -> str:
    """The directory's name as a Python distribution may be called: `My Shop!` becomes `my-shop`."""
    return re.sub(r"[^a-z0-9]+", "-", directory_name.lower()).strip("-") or "workflows"
