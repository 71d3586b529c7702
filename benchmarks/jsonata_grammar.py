"""Our JSONata parser beside that of JSONata 2.0.6 itself, on generated expressions.

Half of the expressions follow the grammar; the others are such expressions with words taken out,
put in or exchanged. Each is given to both parsers: they have to take and refuse the same ones, for
the same reason, and make trees of the same structure, with every name, text and number in the same
place. Needs Node.js and npm; exits 1 where the two differ.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Callable
from typing import Any, Final

from benchmarks.jsonata_canonical import of_reference, of_tree
from benchmarks.jsonata_node import NODE, VERSION, install
from stepsmith.asl.jsonata.syntax import SyntaxFault, parse

EXPRESSIONS: Final = 100_000
SEED: Final = 206

PARSE = """
const jsonata = require('jsonata');
const lines = require('readline').createInterface({ input: process.stdin });
const plain = (key, value) => value instanceof RegExp
  ? { pattern: value.source, flags: value.flags } : value;
(async () => {
  for await (const line of lines) {
    let answer;
    try {
      answer = { tree: jsonata(JSON.parse(line)).ast() };
    } catch (error) {
      answer = { code: error.code || 'other' };
    }
    console.log(JSON.stringify(answer, plain));
  }
})();
"""

TOLD_EARLY: Final = frozenset(
    {"S0207", "U0002", "S0209", "S0210", "S0213", "S0215", "S0216", "S0217"}
)
"""The faults that we tell where they are. The reference goes on to the end of the text first, and
tells what it finds there instead."""

OPERANDS: Final = [
    "a", "b", "`c d`", "$x", "$states", "$", "$$", "1", "2.5", "'t'", '"\\u0041\\n"', "true",
    "null",
]  # fmt: skip
INFIXES: Final = [
    "and", "or", "in", "+", "-", "*", "/", "%", "=", "!=", "<", "<=", ">", ">=", "&", "~>",
]  # fmt: skip
WORDS: Final = [
    *OPERANDS, *INFIXES, ":=", "?", ":", "??", "?:", ".", "..", ",", ";", "@", "#", "^", "|", "(",
    ")", "[", "]", "{", "}", "**", "[]", "function", "λ", "/r/i", "^(", "^(>", "@$v", "#$i", "()",
    "{'k': 1}", "!", "~", "/*c*/",
]  # fmt: skip
LEAVES: Final = [*OPERANDS, "*", "**", "%", "and", "/r(?=s)/m"]
SIGNATURES: Final = ["", "<s-n?:b>", "<a<s>:x>", "<s<n>>", "<(sn)+>", "<(a<n>)>"]


class Expressions:
    """Makes expressions; the same seed makes the same ones."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def one(self) -> str:
        """The next one: by the grammar, or nearly."""
        words = self._expression(self._random.randint(1, 4))
        if self._random.random() < 0.5:
            for _ in range(self._random.randint(1, 3)):
                place = self._random.randrange(len(words) + 1)
                removed = self._random.randint(0, 1)
                added = [self._random.choice(WORDS)] * self._random.randint(0, 1)
                words[place : place + removed] = added
        return self._random.choice(["", " "]).join(words)

    def _expression(self, depth: int) -> list[str]:
        if depth == 0:
            return [self._random.choice(LEAVES)]
        return self._random.choice(self._forms)(self, depth - 1)

    def _name(self) -> str:
        return self._random.choice(["$x", "$y", "$_1"])

    def _infix(self, depth: int) -> list[str]:
        return [
            *self._expression(depth),
            self._random.choice(INFIXES),
            *self._expression(depth),
        ]

    def _path(self, depth: int) -> list[str]:
        return [*self._expression(depth), ".", *self._expression(depth)]

    def _filter(self, depth: int) -> list[str]:
        return [*self._expression(depth), "[", *self._expression(depth), "]"]

    def _binding(self, depth: int) -> list[str]:
        return [*self._expression(depth), self._random.choice("@#"), self._name()]

    def _sort(self, depth: int) -> list[str]:
        order = self._random.choice(["^(", "^(>", "^(<"])
        return [*self._expression(depth), order, *self._expression(depth), ",", "b", ")"]

    def _group(self, depth: int) -> list[str]:
        key = self._expression(0)
        return [*self._expression(depth), "{", *key, ":", *self._expression(depth), "}"]

    def _array(self, depth: int) -> list[str]:
        link = self._random.choice([",", ".."])
        return ["[", *self._expression(depth), link, *self._expression(depth), "]"]

    def _block(self, depth: int) -> list[str]:
        return ["(", *self._expression(depth), ";", *self._expression(depth), ")"]

    def _parentheses(self, depth: int) -> list[str]:
        return ["(", *self._expression(depth), ")"]

    def _condition(self, depth: int) -> list[str]:
        return [
            *self._expression(depth),
            "?",
            *self._expression(depth),
            ":",
            *self._expression(depth),
        ]

    def _assignment(self, depth: int) -> list[str]:
        return [self._name(), ":=", *self._expression(depth)]

    def _call(self, depth: int) -> list[str]:
        first = self._random.choice([["?"], self._expression(depth)])
        return ["$f", "(", *first, ",", *self._expression(depth), ")"]

    def _lambda(self, depth: int) -> list[str]:
        signature = self._random.choice(SIGNATURES)
        words = ["function", "(", self._name(), ")", signature, "{", *self._expression(depth), "}"]
        return [word for word in words if word]

    def _transform(self, depth: int) -> list[str]:
        return ["|", *self._expression(depth), "|", *self._expression(depth), "|"]

    def _minus(self, depth: int) -> list[str]:
        return ["-", *self._expression(depth)]

    _forms: Final[list[Callable[[Expressions, int], list[str]]]] = [
        _infix, _path, _path, _filter, _binding, _sort, _group, _array, _block, _parentheses,
        _condition, _assignment, _call, _lambda, _transform, _minus,
    ]  # fmt: skip


def difference(source: str, theirs: dict[str, Any]) -> str | None:
    """What the parsers disagree about, if anything."""
    if theirs.get("code") == "other":
        return None  # JavaScript has no such regular expression, which we leave to the evaluator.
    try:
        tree = parse(source)
    except SyntaxFault as fault:
        code = theirs.get("code")
        if code == fault.code or (code is not None and fault.code in TOLD_EARLY):
            return None
        return f"ours: {fault}, theirs: {code or 'takes it'}"
    if "code" in theirs:
        return f"ours takes it, theirs: {theirs['code']}"
    ours, reference = of_tree(tree), of_reference(theirs["tree"])
    return None if ours == reference else f"\n  ours:   {ours}\n  theirs: {reference}"


def main() -> int:
    install()
    expressions = Expressions(SEED)
    sources = list(dict.fromkeys(expressions.one() for _ in range(EXPRESSIONS)))
    told = subprocess.run(
        ["node", "-e", PARSE],
        cwd=NODE,
        input="\n".join(json.dumps(source) for source in sources),
        capture_output=True,
        text=True,
        check=True,
    )
    answers = [json.loads(line) for line in told.stdout.splitlines()]
    differences = 0
    for source, theirs in zip(sources, answers, strict=True):
        found = difference(source, theirs)
        if found is not None:
            differences += 1
            if differences <= 10:
                print(f"{source}\n  {found}")
    taken = sum("tree" in theirs for theirs in answers)
    print(f"{len(sources)} expressions, {taken} taken by {VERSION}, {differences} differ")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
