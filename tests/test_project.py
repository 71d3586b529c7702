"""Finding a project, and the workflows in it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from stepsmith.errors import ProjectError, ProjectImportError
from stepsmith.project import find_project

WORKFLOW = """
from stepsmith import workflow


@workflow
def {name}(number: int) -> int:
    return number
"""


@pytest.fixture(autouse=True)
def _modules_of_each_project_apart(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each project here has modules of the same names, and one process can hold one of each."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    before = {name: sys.modules.pop(name) for name in list(sys.modules) if in_a_project(name)}
    yield
    for name in list(sys.modules):
        if in_a_project(name):
            del sys.modules[name]
    sys.modules.update(before)


def in_a_project(module: str) -> bool:
    return module.split(".", maxsplit=1)[0] in {"workflows", "flows", "tasks"}


def project(root: Path, settings: str = "", **workflows: str) -> Path:
    (root / "pyproject.toml").write_text(f"[tool.stepsmith]\n{settings}")
    (root / "workflows").mkdir()
    for name, text in workflows.items():
        (root / "workflows" / f"{name}.py").write_text(text)
    return root


def test_it_is_found_from_any_directory_within(tmp_path: Path) -> None:
    root = project(tmp_path)
    (root / "deep" / "down").mkdir(parents=True)
    assert find_project(root / "deep" / "down").root == root


def test_a_pyproject_without_our_table_is_passed_over(tmp_path: Path) -> None:
    root = project(tmp_path)
    (root / "inner").mkdir()
    (root / "inner" / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    assert find_project(root / "inner").root == root


def test_folders_have_defaults_and_can_be_set(tmp_path: Path) -> None:
    found = find_project(project(tmp_path, 'definitions = "asl"\n'))
    assert (found.workflows_folder, found.definitions_folder) == (
        tmp_path / "workflows",
        tmp_path / "asl",
    )


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ('workflow = "x"', r"\[tool.stepsmith\] has no workflow; did you mean 'workflows'\?"),
        ("tasks = 3", "tasks is a folder within the project, not 3"),
        ('local = "../elsewhere"', "local is a folder within the project, not '../elsewhere'"),
        ("tasks = [", "cannot be read: "),
    ],
)
def test_settings_that_cannot_work_are_told(tmp_path: Path, settings: str, message: str) -> None:
    with pytest.raises(ProjectError, match=message):
        find_project(project(tmp_path, settings))


def test_outside_any_project_the_way_in_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="start one with: stepsmith init DIR"):
        find_project(tmp_path)


def test_workflows_are_found_by_their_names(tmp_path: Path) -> None:
    found = find_project(
        project(
            tmp_path,
            two=WORKFLOW.format(name="zeta") + WORKFLOW.format(name="alpha"),
            user="from workflows.two import alpha\n",
            _private="raise RuntimeError\n",
        )
    )
    assert list(found.workflows()) == ["alpha", "zeta"]
    assert found.workflow("zeta").name == "zeta"


def test_a_folder_of_another_name_and_depth_works(tmp_path: Path) -> None:
    root = project(tmp_path, 'workflows = "flows/orders"')
    (root / "flows" / "orders").mkdir(parents=True)
    (root / "flows" / "orders" / "one.py").write_text(WORKFLOW.format(name="one"))
    assert list(find_project(root).workflows()) == ["one"]


def test_a_broken_neighbour_does_not_stop_a_workflow_in_its_own_file(tmp_path: Path) -> None:
    root = project(tmp_path, one=WORKFLOW.format(name="one"), two="import nowhere\n")
    assert find_project(root).workflow("one").name == "one"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("\nimport nowhere\n", r"workflows/one\.py:2: cannot be imported: ModuleNotFoundError"),
        ("x = (\n", r"workflows/one\.py:1: cannot be imported: syntax error: '\(' was never clos"),
        (
            "from stepsmith import workflow\n\n\n@workflow\ndef w(a, b): ...\n",
            "takes 2 parameters",
        ),
    ],
)
def test_a_file_that_cannot_be_imported_says_where(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ProjectImportError, match=message):
        find_project(project(tmp_path, one=text)).workflows()


def test_an_unknown_workflow_is_refused_with_the_nearest(tmp_path: Path) -> None:
    found = find_project(project(tmp_path, one=WORKFLOW.format(name="order_saga")))
    with pytest.raises(ProjectError, match=r"called 'oder_saga'; did you mean 'order_saga'\?"):
        found.workflow("oder_saga")


def test_a_name_that_is_a_path_is_just_unknown(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="there are none yet"):
        find_project(project(tmp_path)).workflow("../workflows/x")


def test_two_workflows_of_one_name_are_refused(tmp_path: Path) -> None:
    text = WORKFLOW.format(name="one")
    with pytest.raises(ProjectError, match="two workflows are called one: in "):
        find_project(project(tmp_path, one=text, two=text)).workflows()


def test_a_package_elsewhere_of_the_same_name_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A regular package anywhere on the path goes before a folder without `__init__.py`."""
    (tmp_path / "installed" / "workflows").mkdir(parents=True)
    (tmp_path / "installed" / "workflows" / "__init__.py").write_text("")
    (tmp_path / "installed" / "workflows" / "one.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path / "installed")
    (tmp_path / "mine").mkdir()
    root = project(tmp_path / "mine", one=WORKFLOW.format(name="one"))
    with pytest.raises(ProjectError, match=r"put an empty __init__\.py into"):
        find_project(root).workflows()
