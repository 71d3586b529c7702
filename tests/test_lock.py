"""requirements.lock pins everything that development installs, and nothing else about a machine."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCK_LINES = (ROOT / "requirements.lock").read_text().splitlines()
PINS = [line.removesuffix("\\").strip() for line in LOCK_LINES if line[:1].isalnum()]


def test_every_declared_dependency_is_pinned_within_its_range() -> None:
    """The lock follows pyproject.toml; `make lock` brings it up to date."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    pinned = {
        canonicalize_name(pin.name): next(iter(pin.specifier)).version
        for pin in map(Requirement, PINS)
    }
    unmet = [
        declared
        for declared in [
            *project["dependencies"],
            *extras["local"],
            *extras["tasks"],
            *extras["dev"],
        ]
        if not Requirement(declared).specifier.contains(
            pinned.get(canonicalize_name(Requirement(declared).name), "0")
        )
    ]
    assert unmet == []


def test_every_pin_is_one_exact_version_with_hashes() -> None:
    """What was tested is what is installed, to the byte."""
    inexact = [pin for pin in PINS if not re.match(r"[a-z0-9-]+==[0-9][0-9a-z.]*( ;|$)", pin)]
    assert inexact == []
    first_hashes = [
        LOCK_LINES[number + 1].strip()[:14]
        for number, line in enumerate(LOCK_LINES)
        if line[:1].isalnum()
    ]
    assert set(first_hashes) == {"--hash=sha256:"}


def test_no_registry_and_no_path_is_written_down() -> None:
    """The lock installs from whichever registry a machine is set up for."""
    places = [line for line in LOCK_LINES if re.search(r"://|--(extra-)?index|--find-links", line)]
    assert places == []
