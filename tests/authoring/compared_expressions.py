"""Compare what compiled expressions give with what CPython gives, many values for each."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from stepsmith import CompileError, Workflow, compile_workflow
from stepsmith.engine import Machine, TaskRequest, run
from tests.authoring.both_ways import as_python
from tests.authoring.grammars import Grammar
from tests.authoring.test_same_as_python import as_text
from tests.authoring.written_module import imported

_ONE_REASON = re.compile("can fail in several ways|Python stops at the item")
_PLAIN = re.compile(r"'[ -&(-\[\]-~]*'")


@dataclass(frozen=True)
class Drawn:
    """An expression as a workflow, and the machine that it compiles to.

    The machine is missing where the only reason against it is that several things can fail while
    items go by, which the compiler refuses.
    """

    expression: str
    workflow: Workflow[..., Any]
    machine: Machine | None

    def differences(self, values: Iterable[dict[str, Any]]) -> Iterator[str]:
        """Run it on each input, as a machine and as plain Python; what differs is told."""
        if self.machine is None:
            return
        for given in values:
            ran = run(self.machine, given, _no_task)
            python = as_python(self.workflow, given)
            ours = _told(ran.output, ran.error, ran.cause)
            theirs = _told(python.output, python.error, python.message)
            if ours != theirs:
                yield f"{self.expression}\n  of {given}\n  machine: {ours}\n  CPython: {theirs}"


def drawn_workflows(grammar: Grammar, expressions: list[str], file: Path) -> Iterator[Drawn]:
    """Each expression as the value that a workflow returns, all of them in one module.

    Raises:
        CompileError: the compiler does not take an expression that it should.
    """
    source = grammar.head + "".join(
        f"\n\n@workflow\ndef drawn_{n}(data: {grammar.takes}) -> Any:\n    return {expression}\n"
        for n, expression in enumerate(expressions)
    )
    with imported(file, source) as module:
        for n, expression in enumerate(expressions):
            workflow = getattr(module, f"drawn_{n}")
            yield Drawn(expression, workflow, _machine(workflow))


def _machine(workflow: Workflow[..., Any]) -> Machine | None:
    try:
        return Machine.compile(compile_workflow(workflow).definition)
    except CompileError as refusal:
        if not all(_ONE_REASON.search(str(found)) for found in refusal.diagnostics):
            raise
        return None


def compare(grammar: Grammar, production: str, folder: Path) -> None:
    """Compare some expressions of a production, up to three operations deep, on 30 inputs.

    They are the same ones in every run; `python -m benchmarks.expressions_soak` draws others, and
    as many as one likes.
    """
    chance = random.Random(production)
    expressions = [grammar.written(chance, production, depth) for depth in (1, 1, 2, 3)]
    inputs = [grammar.values(chance) for _ in range(30)]
    for drawn in drawn_workflows(grammar, expressions, folder / "drawn_module.py"):
        assert next(drawn.differences(inputs), None) is None


def _no_task(request: TaskRequest) -> NoReturn:
    raise AssertionError(f"an expression calls nothing, and this calls {request.resource}")


def _told(
    output: Any, error: str | None, message: str | None
) -> tuple[str, str | None, str | None]:
    """What came out; of a key that Python escapes in `KeyError`, only that it is missing."""
    escaped = error == "KeyError" and not _PLAIN.fullmatch(message or "")
    return as_text(output), error, None if escaped else message or ""
