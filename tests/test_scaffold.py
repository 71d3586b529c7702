"""`stepsmith init`: the project it starts is whole, or not there at all, and works at once."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from stepsmith import scaffold
from stepsmith.errors import ProjectError
from stepsmith.scaffold import create_project, template_names

BIN = Path(sys.executable).parent


def test_there_are_two_templates() -> None:
    """One that shows a saga, one to begin with."""
    assert template_names() == ["empty", "saga"]


@pytest.mark.parametrize("template", ["empty", "saga"])
def test_a_new_directory_holds_what_was_reported(tmp_path: Path, template: str) -> None:
    """The answer lists every file that is there, and nothing else is there."""
    directory = tmp_path / "deep" / "my-project"
    written = create_project(directory, template)
    present = [path.relative_to(directory) for path in directory.rglob("*") if path.is_file()]
    assert written == sorted(present)
    assert [path.name for path in directory.parent.iterdir()] == ["my-project"]


@pytest.mark.parametrize("template", ["empty", "saga"])
def test_a_project_has_all_its_parts(tmp_path: Path, template: str) -> None:
    """Workflows, tasks, their sample events, definitions, tests and the commands to begin with."""
    written = create_project(tmp_path / "project", template)
    parts = {path.parts[0] for path in written}
    assert parts == {
        ".gitignore",
        "README.md",
        "definitions",
        "local",
        "pyproject.toml",
        "tasks",
        "tests",
        "workflows",
    }


@pytest.mark.parametrize("template", ["empty", "saga"])
def test_the_project_is_called_as_its_directory(tmp_path: Path, template: str) -> None:
    """The name is made fit for a Python distribution, and no placeholder stays behind."""
    directory = tmp_path / "My Travel_Agency"
    written = create_project(directory, template)
    assert 'name = "my-travel-agency"\n' in (directory / "pyproject.toml").read_text()
    assert (directory / "README.md").read_text().startswith("# my-travel-agency\n")
    assert [path for path in written if "{{" in (directory / path).read_text()] == []


def test_an_empty_directory_is_filled_and_stays_the_same_one(tmp_path: Path) -> None:
    """A shell that stands in it does not lose the ground under its feet."""
    directory = tmp_path / "here"
    directory.mkdir()
    inode = directory.stat().st_ino
    create_project(directory, "empty")
    assert directory.stat().st_ino == inode
    assert (directory / "workflows" / "greeting.py").is_file()
    assert list(directory.glob(".stepsmith-init-*")) == []


def test_a_directory_that_holds_something_is_refused_and_left_alone(tmp_path: Path) -> None:
    """The message names what is in the way."""
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(ProjectError, match=r"is not empty \(it holds notes\.txt\)"):
        create_project(tmp_path, "saga")
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_a_file_in_the_place_is_refused(tmp_path: Path) -> None:
    """A project is a directory."""
    (tmp_path / "project").write_text("")
    with pytest.raises(ProjectError, match="is a file"):
        create_project(tmp_path / "project", "empty")


def test_a_parent_that_is_a_file_is_told_in_one_error(tmp_path: Path) -> None:
    """What the system refuses keeps its reason."""
    (tmp_path / "file").write_text("")
    with pytest.raises(ProjectError, match=r"cannot create the project in .*: .*File exists"):
        create_project(tmp_path / "file" / "project", "empty")


def test_a_misspelt_template_is_told_with_the_right_one(tmp_path: Path) -> None:
    """Nothing is made for a name that does not exist."""
    with pytest.raises(ProjectError) as error:
        create_project(tmp_path / "project", "sage")
    assert str(error.value) == (
        "there is no template 'sage'; did you mean 'saga'? (there are: empty, saga)"
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("exists_before", [False, True])
def test_an_interruption_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exists_before: bool
) -> None:
    """Control-C while files are being written: no half project, and the next try succeeds."""
    directory = tmp_path / "project"
    if exists_before:
        directory.mkdir()
    before = sorted(tmp_path.rglob("*"))
    rename = Path.rename

    def interrupted_at_the_last_entry(path: Path, target: Path) -> Path:
        if path.name in ("workflows", "project"):
            raise KeyboardInterrupt
        return rename(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", interrupted_at_the_last_entry)
        with pytest.raises(KeyboardInterrupt):
            create_project(directory, "saga")
    assert sorted(tmp_path.rglob("*")) == before
    assert create_project(directory, "saga")


def test_bytecode_among_an_installed_template_is_not_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Installing a wheel compiles every module in it, the templates' too; tools leave caches."""
    templates = tmp_path / "templates"
    shutil.copytree(scaffold.TEMPLATES, templates)
    for name in ("tasks/__pycache__", ".ruff_cache"):
        cache = templates / "empty" / name
        cache.mkdir(exist_ok=True)
        (cache / "greetings.cpython-311.pyc").write_bytes(b"\xa7\r\r\n")
    monkeypatch.setattr(scaffold, "TEMPLATES", templates)
    written = create_project(tmp_path / "project", "empty")
    assert [path for path in written if path.suffix == ".pyc"] == []


# What follows uses a new project as its owner would: by commands, in processes of their own.

WORKFLOWS = {"empty": "greeting", "saga": "booking_saga"}


def _in(project: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run one of the environment's commands in the project, without this run's own settings."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTEST_", "COV_", "AWS_", "STEPSMITH_"))
    }
    return subprocess.run(
        [str(BIN / command[0]), *command[1:]],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=environment,
    )


@pytest.fixture(params=["empty", "saga"], scope="module")
def template(request: pytest.FixtureRequest) -> str:
    """Each template in turn."""
    return str(request.param)


@pytest.fixture(scope="module")
def project(template: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project started by the command from a template."""
    parent = tmp_path_factory.mktemp("somewhere")
    made = _in(parent, "stepsmith", "init", "project", "--template", template)
    assert made.returncode == 0, made.stderr
    return parent / "project"


def test_a_new_project_passes_its_own_tests(project: Path) -> None:
    """With nothing changed, and without a warning."""
    tested = _in(project, "pytest", "-p", "no:cacheprovider", "-W", "error")
    assert tested.returncode == 0, tested.stdout + tested.stderr
    assert re.search(r"\d+ passed in", tested.stdout)


def test_the_sample_event_of_a_new_project_runs(project: Path, template: str) -> None:
    """The README's first command succeeds."""
    name = WORKFLOWS[template]
    ran = _in(project, "stepsmith", "run", name, "--input", f"local/events/{name}.json")
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_definitions_of_a_new_project_are_fresh(project: Path) -> None:
    """What the template ships is what its workflows compile to; else: make definitions."""
    checked = _in(project, "stepsmith", "compile", "--check")
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_a_new_project_type_checks_strictly(project: Path, tmp_path: Path) -> None:
    """mypy finds nothing to say, by the project's own strict settings."""
    checked = _in(project, "mypy", "--cache-dir", str(tmp_path))
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_a_new_project_is_formatted_and_clean(project: Path) -> None:
    """The style checks of the project's own settings pass."""
    assert _in(project, "ruff", "format", "--no-cache", "--check").returncode == 0
    checked = _in(project, "ruff", "check", "--no-cache")
    assert checked.returncode == 0, checked.stdout


def test_the_readme_names_the_commands_that_work(project: Path, template: str) -> None:
    """What a newcomer is told to type is what these tests ran."""
    readme = (project / "README.md").read_text()
    name = WORKFLOWS[template]
    assert f"stepsmith run {name} --input local/events/{name}.json" in readme
    assert "stepsmith compile" in readme
    assert "pytest" in readme


def test_a_full_hotel_cancels_the_flight(tmp_path: Path) -> None:
    """The saga template's second command: a failure for good, and what it makes undone."""
    create_project(tmp_path / "trips", "saga")
    ran = _in(
        tmp_path / "trips",
        *("stepsmith", "run", "booking_saga", "--input", "local/events/booking_saga.json"),
        *("--fail", "BookHotel=NoRoomLeft", "--json"),
    )
    assert ran.returncode == 1, ran.stdout + ran.stderr
    outcome = json.loads(ran.stdout)
    assert outcome["status"] == "FAILED"
    assert outcome["error"] == "NoRoomLeft"
    assert "CancelFlight" in outcome["states"]
