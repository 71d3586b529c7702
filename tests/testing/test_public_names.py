"""What `from stepsmith.testing import …` gives."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

import stepsmith.testing

PROMISED = [
    "Call",
    "Difference",
    "Execution",
    "Failed",
    "FailedWith",
    "MemoryObjects",
    "NOTHING",
    "NoAnswer",
    "RealClock",
    "Replayed",
    "Submitted",
    "Succeeded",
    "Taken",
    "UnansweredTask",
    "VirtualClock",
    "replay",
    "run",
]


def test_these_names_are_public() -> None:
    assert dir(stepsmith.testing) == sorted(PROMISED)


@pytest.mark.parametrize("name", PROMISED)
def test_a_name_is_importable_and_no_module(name: str) -> None:
    value = getattr(importlib.import_module("stepsmith.testing"), name)
    assert not isinstance(value, type(sys))


def test_another_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'rnu'"):
        _ = stepsmith.testing.rnu


def test_the_package_itself_loads_nothing() -> None:
    program = "import stepsmith.testing, sys; print('stepsmith.engine' in sys.modules)"
    command = [sys.executable, "-c", program]
    finished = subprocess.run(command, capture_output=True, text=True, check=True)
    assert finished.stdout == "False\n"
