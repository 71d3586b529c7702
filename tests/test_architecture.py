"""Which part of the library may know which: the arrows of the layout point one way."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parent.parent / "src"
PACKAGE = SOURCE / "stepsmith"
LONGEST_FILE_LINES = 500

# Room → the other rooms it may import. A room is a package or module directly under stepsmith;
# "stepsmith" is the package's own __init__, which names the public parts and loads them lazily.
MAY_KNOW: dict[str, set[str]] = {
    "errors": set(),
    "asl": {"errors"},
    "runtime": {"errors"},
    "engine": {"asl", "errors"},
    "integrations": {"asl", "errors"},
    "authoring": {"asl", "aws", "errors", "integrations", "runtime"},
    "aws": {"errors", "integrations", "runtime"},
    "lint": {"asl", "errors", "integrations"},
    "adopt": {"asl", "authoring", "errors", "integrations"},
    "local": {"asl", "engine", "errors", "integrations", "runtime"},
    "testing": {"asl", "authoring", "engine", "errors", "integrations", "runtime"},
    "server": {"asl", "engine", "errors", "integrations", "local", "runtime"},
    "deploy": {"adopt", "asl", "errors", "integrations"},
    "scaffold": {"errors"},
    "stepsmith": {"authoring", "aws", "errors", "runtime"},
}
# These two see the whole, and nothing else may see them.
KNOW_EVERYTHING = {"cli", "project"}


def _source_files() -> list[Path]:
    """Every module of the library; the templates are other people's projects, not ours."""
    return [
        path
        for path in sorted(PACKAGE.rglob("*.py"))
        if "templates" not in path.relative_to(PACKAGE).parts
    ]


def _module_name(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _room(module: str) -> str:
    """`stepsmith.asl.jsonata.expression` stands in the room `asl`."""
    return module.split(".")[1] if "." in module else module


def _imported_modules(tree: ast.Module, module: str, *, is_package: bool) -> Iterator[str]:
    """Every module that an import statement names, wherever in the file it stands."""
    package = module if is_package else module.rpartition(".")[0]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            origin = node.module or ""
            if node.level:
                ancestors = package.split(".")
                start = ancestors[: len(ancestors) - node.level + 1]
                origin = ".".join([*start, *filter(None, [node.module])])
            if origin == "stepsmith":
                yield from (_submodule_or_package(alias.name) for alias in node.names)
            else:
                yield origin


def _submodule_or_package(name: str) -> str:
    """`from stepsmith import errors` names a module, `from stepsmith import task` the package."""
    is_module = (PACKAGE / name).is_dir() or (PACKAGE / f"{name}.py").is_file()
    return f"stepsmith.{name}" if is_module else "stepsmith"


def _imports_of(path: Path) -> list[str]:
    return list(
        _imported_modules(
            ast.parse(path.read_text(), str(path)),
            _module_name(path),
            is_package=path.name == "__init__.py",
        )
    )


def test_every_part_imports_only_what_it_may_know() -> None:
    """The table above holds, for imports inside functions and under TYPE_CHECKING too."""
    forbidden: list[str] = []
    for path in _source_files():
        room = _room(_module_name(path))
        if room in KNOW_EVERYTHING:
            continue
        known = {room, *MAY_KNOW.get(room, set())}
        forbidden += [
            f"{path.relative_to(SOURCE)} imports {imported}"
            for imported in _imports_of(path)
            if imported.split(".")[0] == "stepsmith" and _room(imported) not in known
        ]
    assert forbidden == []


def test_every_part_has_its_place_in_the_layout() -> None:
    """A new package or module under stepsmith is entered in the table before it is used."""
    rooms = {_room(_module_name(path)) for path in _source_files()}
    assert rooms - MAY_KNOW.keys() - KNOW_EVERYTHING == set()


def test_one_file_imports_the_jsonata_evaluator() -> None:
    """What jlens can and cannot do is the business of one file, so that it can be replaced."""
    users = [
        path.relative_to(PACKAGE)
        for path in _source_files()
        if any(imported.split(".")[0] == "jlens" for imported in _imports_of(path))
    ]
    assert len(users) <= 1
    assert all(path.parts[:2] == ("asl", "jsonata") for path in users)


def test_bridges_to_the_data_science_sdk_stay_out_of_the_library() -> None:
    """`stepfunctions` and `sagemaker` hold back other packages, so nothing here needs them."""
    users = [
        path
        for path in _source_files()
        if {"stepfunctions", "sagemaker"} & {name.split(".")[0] for name in _imports_of(path)}
    ]
    assert users == []


def test_files_stay_small_enough_to_hold_in_the_head() -> None:
    """A file that outgrows this is split by concept."""
    long = {
        str(path.relative_to(SOURCE)): lines
        for path in _source_files()
        if (lines := len(path.read_text().splitlines())) > LONGEST_FILE_LINES
    }
    assert long == {}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import stepsmith.engine.clock", ["stepsmith.engine.clock"]),
        ("from stepsmith.asl import parse", ["stepsmith.asl"]),
        ("from stepsmith import errors", ["stepsmith.errors"]),
        ("from stepsmith import task", ["stepsmith"]),
        ("from . import retrier", ["stepsmith.asl"]),
        ("from .retrier import Retrier", ["stepsmith.asl.retrier"]),
        ("from ..engine import run", ["stepsmith.engine"]),
        ("def f():\n    import moto", ["moto"]),
        (
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import stepsmith.local",
            ["typing", "stepsmith.local"],
        ),
    ],
)
def test_imports_are_found_wherever_they_stand(source: str, expected: list[str]) -> None:
    """The check sees every spelling of an import, relative ones resolved."""
    found = _imported_modules(ast.parse(source), "stepsmith.asl.parse", is_package=False)
    assert list(found) == expected
