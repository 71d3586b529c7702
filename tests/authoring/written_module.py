"""Modules written out and imported by a test, since a workflow is compiled from its file."""

from __future__ import annotations

import importlib.util
import linecache
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

HEAD = """\
from __future__ import annotations
import json, math
from stepsmith import distributed_map, raw_state, retry, saga, task, undo, workflow
from tests.authoring.warehouse import *
"""
FIRST_LINE_OF_BODY = 7


def flow_source(body: str, *, takes: str = "order: Order", returns: str = "int") -> str:
    """A module with one workflow, `flow`; the first line of its body is line 7."""
    indented = textwrap.indent(body, "    ")
    return f"{HEAD}@workflow\ndef flow({takes}) -> {returns}:\n{indented}\n"


@contextmanager
def imported(file: Path, source: str) -> Iterator[ModuleType]:
    """The module a source text makes, while it is needed; a file may be written again."""
    file.write_text(source, encoding="utf-8")
    linecache.clearcache()  # a text of the same length, written in the same moment, looks unchanged
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[file.stem] = module
    try:
        # Not by the loader, which would take the bytecode of such a text for this one's.
        exec(compile(source, str(file), "exec"), vars(module))
        yield module
    finally:
        del sys.modules[file.stem]
