"""A user's project: where its folders are, and which workflows are in it.

    [tool.stepsmith]
    workflows = "workflows"      # each file holds workflows
    tasks = "tasks"              # what they call
    definitions = "definitions"  # the generated ASL
    local = "local"              # seed.py, events/, data/ for local runs

    [tool.stepsmith.substitutions]
    ArtifactsBucket = "artifacts"  # what `substitution("ArtifactsBucket")` is in local runs

    [tool.stepsmith.images]
    "report" = "tasks/report"  # the folder that stands for a container image in local runs

The folders are relative to the pyproject.toml, and these are the defaults.
"""

from __future__ import annotations

import difflib
import importlib
import sys
import tomllib
import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from stepsmith.errors import ProjectError, ProjectImportError

if TYPE_CHECKING:
    from stepsmith.authoring.workflow import Workflow
    from stepsmith.runtime.task import Task

FOLDERS = ("workflows", "tasks", "definitions", "local")


@dataclass(frozen=True, slots=True)
class Project:
    """The folders of a project, as absolute paths."""

    root: Path
    workflows_folder: Path
    tasks_folder: Path
    definitions_folder: Path
    local_folder: Path
    substitutions: dict[str, str]

    @property
    def seed(self) -> Path | None:
        """The file that fills the local cloud, if the project has one."""
        path = self.local_folder / "seed.py"
        return path if path.is_file() else None

    def workflows(self) -> dict[str, Workflow[..., Any]]:
        """Every workflow by its name, sorted. Imports all files of the workflows folder.

        Raises:
            ProjectError: two workflows have one name, or there is no workflows folder.
            ProjectImportError: a file cannot be imported.
        """
        found: dict[str, Workflow[..., Any]] = {}
        places: dict[str, Path] = {}
        for path in self._workflow_files():
            for name, workflow in self._workflows_in(path).items():
                if name in found:
                    raise ProjectError(
                        f"two workflows are called {name}: in {places[name]} and {path}"
                    )
                found[name], places[name] = workflow, path
        return dict(sorted(found.items()))

    def workflow(self, name: str) -> Workflow[..., Any]:
        """One workflow. Its namesake among the files is looked into first, and then perhaps alone.

        Raises:
            ProjectError: there is none of this name.
            ProjectImportError: a file cannot be imported.
        """
        namesake = self.workflows_folder / f"{name}.py"
        if name.isidentifier() and namesake.is_file():
            workflow = self._workflows_in(namesake).get(name)
            if workflow is not None:
                return workflow
        workflows = self.workflows()
        if name not in workflows:
            raise ProjectError(f"no workflow is called {name!r}; {_hint(name, workflows)}")
        return workflows[name]

    def tasks(self) -> dict[str, Task[..., Any]]:
        """Every task by its name, sorted. Imports all files of the tasks folder, if there is one.

        Raises:
            ProjectError: two tasks have one name.
            ProjectImportError: a file cannot be imported.
        """
        from stepsmith.runtime.task import Task

        found: dict[str, Task[..., Any]] = {}
        for path in sorted(self.tasks_folder.rglob("[!_]*.py")):
            module = self._import(path)
            for value in vars(module).values():
                if not isinstance(value, Task) or value.function.__module__ != module.__name__:
                    continue
                other = found.setdefault(value.name, value)
                if other.function is not value.function:
                    raise ProjectError(
                        f"two tasks are called {value.name}: in {other.function.__module__} and "
                        f"{module.__name__}"
                    )
        return dict(sorted(found.items()))

    def shown(self, path: Path | str) -> str:
        """A path as messages give it: relative to the current directory where it is below."""
        path = Path(path)
        here = Path.cwd()
        return str(path.relative_to(here) if path.is_relative_to(here) else path)

    def _workflow_files(self) -> list[Path]:
        if not self.workflows_folder.is_dir():
            raise ProjectError(
                f"there is no folder {self.workflows_folder}; make it, or set "
                "[tool.stepsmith] workflows in pyproject.toml"
            )
        paths = sorted(self.workflows_folder.glob("*.py"))
        return [path for path in paths if not path.name.startswith("_")]

    def _workflows_in(self, path: Path) -> dict[str, Workflow[..., Any]]:
        from stepsmith.authoring.workflow import Workflow

        module = self._import(path)
        return {
            value.name: value
            for value in vars(module).values()
            if isinstance(value, Workflow) and value.function.__module__ == module.__name__
        }

    def _import(self, path: Path) -> ModuleType:
        parts = path.relative_to(self.root).with_suffix("").parts
        if not all(part.isidentifier() for part in parts):
            raise ProjectError(f"{path} cannot be imported: its path is no Python module name")
        if str(self.root) not in sys.path:
            sys.path.insert(0, str(self.root))
        try:
            module = importlib.import_module(".".join(parts))
        except Exception as error:
            raise ProjectImportError(self._import_failure(path, error)) from error
        if module.__file__ is None or Path(module.__file__).resolve() != path.resolve():
            raise ProjectError(
                f"{path} cannot be imported as {module.__name__}: that name belongs to "
                f"{module.__file__}; put an empty __init__.py into {path.parent}"
            )
        return module

    def _import_failure(self, path: Path, error: Exception) -> str:
        """`workflows/order_saga.py:7: …`, the place being the last one in the project."""
        place, line = path, None
        for frame in traceback.extract_tb(error.__traceback__):
            if Path(frame.filename).is_relative_to(self.root) and ".venv" not in frame.filename:
                place, line = Path(frame.filename), frame.lineno
        reason = f"{type(error).__name__}: {error}"
        if isinstance(error, SyntaxError) and error.filename is not None:
            place, line, reason = Path(error.filename), error.lineno, f"syntax error: {error.msg}"
        return f"{self.shown(place)}{f':{line}' if line else ''}: cannot be imported: {reason}"


def find_project(start: Path) -> Project:
    """The project that a directory belongs to.

    Raises:
        ProjectError: neither it nor a directory above has a pyproject.toml with `[tool.stepsmith]`,
        or
            what stands there cannot be used.
    """
    start = start.resolve()
    for directory in (start, *start.parents):
        path = directory / "pyproject.toml"
        if path.is_file():
            settings = _settings(path)
            if settings is not None:
                return _project(directory, path, settings)
    raise ProjectError(
        f"{start} is in no project: no pyproject.toml with [tool.stepsmith] here or above; "
        "start one with: stepsmith init DIR"
    )


def _settings(path: Path) -> dict[str, Any] | None:
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ProjectError(f"{path} cannot be read: {error}") from error
    settings: dict[str, Any] | None = document.get("tool", {}).get("stepsmith")
    return settings


def _project(root: Path, path: Path, settings: dict[str, Any]) -> Project:
    settings.pop("images", None)  # read when a job needs them
    substitutions = settings.pop("substitutions", {})
    if not isinstance(substitutions, dict) or not all(
        isinstance(value, str) for value in substitutions.values()
    ):
        raise ProjectError(f"{path}: [tool.stepsmith.substitutions] has names and texts")
    for key, value in settings.items():
        if key not in FOLDERS:
            raise ProjectError(f"{path}: [tool.stepsmith] has no {key}; {_hint(key, FOLDERS)}")
        if not isinstance(value, str) or not (root / value).resolve().is_relative_to(root):
            raise ProjectError(
                f"{path}: [tool.stepsmith] {key} is a folder within the project, not {value!r}"
            )
    folders = {key: root / settings.get(key, key) for key in FOLDERS}
    return Project(
        root=root,
        workflows_folder=folders["workflows"],
        tasks_folder=folders["tasks"],
        definitions_folder=folders["definitions"],
        local_folder=folders["local"],
        substitutions=substitutions,
    )


def _hint(name: str, known: Iterable[str]) -> str:
    names = sorted(known)
    close = difflib.get_close_matches(name, names, n=1)
    if close:
        return f"did you mean {close[0]!r}?"
    return f"there are {', '.join(names)}" if names else "there are none yet"
