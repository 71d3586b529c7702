"""Workflows written in a page, compiled as if each stood in a file `example.py` of its own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest

from stepsmith import Workflow, compile_workflow
from stepsmith.authoring.compiled import Compiled


@contextmanager
def example(preamble: str, source: str, folder: Path) -> Iterator[Workflow[..., object]]:
    """The workflow that a piece of source declares after a preamble that its page shows once.

    Lines count from the source's first one, as a reader of the page counts them.
    """
    module = ModuleType("example")
    with pytest.MonkeyPatch.context() as patched:
        patched.chdir(folder)
        patched.setitem(sys.modules, module.__name__, module)
        for name, text in (("preamble.py", preamble), ("example.py", source)):
            path = folder / name
            path.write_text(text, encoding="utf-8")
            exec(compile(text, path, "exec", dont_inherit=True), vars(module))
        declared = [value for value in vars(module).values() if isinstance(value, Workflow)]
        assert len(declared) == 1, "an example declares one workflow"
        yield declared[0]


def compiled_example(preamble: str, source: str, folder: Path) -> Compiled:
    """What an example compiles to."""
    with example(preamble, source, folder) as workflow:
        return compile_workflow(workflow)
