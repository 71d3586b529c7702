"""Compiled workflows' expressions, evaluated by JSONata 2.0.6 itself, which is what AWS runs.

Our evaluator speaks a later JSONata. This asks the reference implementation the same questions:
it compiles the programs of tests/authoring, the workflows, and random expressions of every kind
that compiles, runs them on generated inputs and answers, notes every evaluation with its data and
result, and has Node.js evaluate each once more.
Needs Node.js and npm; exits 1 where any result differs.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from hypothesis import HealthCheck, Phase, given, settings

from benchmarks.jsonata_node import NODE, VERSION, install
from stepsmith import Workflow
from stepsmith.asl.jsonata import EvaluationFailed, Expression
from tests.authoring import programs
from tests.authoring.both_ways import as_state_machine
from tests.authoring.compared_expressions import drawn_workflows
from tests.authoring.grammars import GRAMMARS, Grammar
from tests.authoring.test_same_as_python import BOX, answers
from tests.workflows.test_order_saga_same_as_python import ANSWERS, ORDER
from workflows.order_saga import order_saga

SEED: Final = 206
INPUTS: Final = 15
"""How many of them each random expression runs on."""
OPTIONS = settings(
    max_examples=100,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)

EVALUATE = """
const jsonata = require('jsonata');
const crypto = require('crypto');
const lines = require('readline').createInterface({ input: process.stdin });
(async () => {
  for await (const line of lines) {
    const asked = JSON.parse(line);
    try {
      const expression = jsonata('{"v": ' + asked.source + '}');
      expression.registerFunction('parse', (text) => JSON.parse(text));
      expression.registerFunction('hash', (text, algorithm) =>
        crypto.createHash(algorithm.replace('-', '')).update(text).digest('hex'));
      // The clock is the asker's: only what `$millis()` says here can be compared.
      expression.registerFunction('millis', () => asked.now_ms);
      const variables = { ...asked.variables, states: asked.states };
      console.log(JSON.stringify(await expression.evaluate({}, variables)));
    } catch (error) {
      console.log(JSON.stringify({ error: error.code }));
    }
  }
})();
"""

Noted = dict[str, tuple[str, Any]]


def note_evaluations() -> Noted:
    """From here on, every evaluation is noted: the question as a JSON text, source and result."""
    noted: Noted = {}
    evaluate = Expression.evaluate

    def noting(
        self: Expression, states: Any, variables: Mapping[str, Any], *, now_ms: int, seed: int
    ) -> Any:
        asked = {
            "source": self.source,
            "states": states,
            "variables": {name: variables[name] for name in self.mentions & variables.keys()},
            "now_ms": now_ms,
        }
        key = json.dumps(asked, default=str)
        try:
            result = evaluate(self, states, variables, now_ms=now_ms, seed=seed)
        except EvaluationFailed as failure:
            noted[key] = (self.source, {"error": getattr(failure, "code", None)})
            raise
        noted[key] = (self.source, {"v": result})
        return result

    Expression.evaluate = noting  # type: ignore[method-assign]  # what the script is about
    return noted


def run_everything() -> None:
    """Run each workflow on generated inputs and answers."""
    for workflow in (w for w in vars(programs).values() if isinstance(w, Workflow)):
        if workflow.input_type is programs.Box:
            play(workflow)

    @OPTIONS
    @given(order=ORDER, drawn=ANSWERS)
    def play_order(order: Any, drawn: dict[str, list[Any]]) -> None:
        as_state_machine(
            order_saga, order, lambda name, n: drawn[name][min(n, len(drawn[name]) - 1)]
        )

    play_order()
    with TemporaryDirectory() as folder:
        for grammar in GRAMMARS:
            run_expressions(grammar, Path(folder) / "drawn_module.py")


def run_expressions(grammar: Grammar, file: Path) -> None:
    """Run random expressions of each production."""
    chance = random.Random(SEED)
    expressions = [
        grammar.written(chance, production, depth)
        for production in grammar.productions
        for depth in (1, 2, 3)
    ]
    inputs = [grammar.values(chance) for _ in range(INPUTS)]
    for drawn in drawn_workflows(grammar, expressions, file):
        for difference in drawn.differences(inputs):
            print(difference)


def play(workflow: Workflow[..., Any]) -> None:
    """Run one of the test programs."""

    @OPTIONS
    @given(box=BOX, answer=answers())
    def play_boxes(box: Any, answer: Any) -> None:
        as_state_machine(workflow, box, answer)

    play_boxes()


def main() -> int:
    install()
    noted = note_evaluations()
    run_everything()
    questions = "\n".join(noted)
    node = ["node", "-e", EVALUATE]
    told = subprocess.run(
        node, cwd=NODE, input=questions, capture_output=True, text=True, check=True
    )
    differences = 0
    lines = told.stdout.rstrip("\n").split("\n")  # texts may hold other line separators
    for line, (source, ours) in zip(lines, noted.values(), strict=True):
        theirs = json.loads(line)
        if theirs != ours:
            differences += 1
            if differences <= 10:
                print(f"{source}\n  ours:   {json.dumps(ours)[:200]}\n  2.0.6:  {line[:200]}")
    sources = len({source for source, _ in noted.values()})
    print(f"{sources} expressions, {len(noted)} evaluations, {differences} differ from {VERSION}")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
