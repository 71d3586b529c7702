"""Whatever stands in a workflow's source, compiling ends in a definition or in a plain refusal."""

from __future__ import annotations

import ast
import copy
import inspect
import io
import itertools
import json
import re
import signal
import textwrap
import tokenize
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stepsmith import CompileError, Workflow, compile_workflow, workflow
from stepsmith.engine import Machine
from stepsmith.errors import DeclarationError
from tests.authoring import programs
from tests.authoring.written_module import imported

REAL = [
    textwrap.dedent(inspect.getsource(value.function)).partition("\n")[2]
    for value in vars(programs).values()
    if isinstance(value, Workflow)
]
HEAD = """\
from __future__ import annotations
import math
from stepsmith import retry, saga, task, undo, workflow
from tests.authoring.programs import *
from tests.authoring.programs import AGAIN, LIMIT
from typing import Any
"""
NUMBERS = itertools.count()
LONGEST_SECONDS = 20


@contextmanager
def in_time() -> Iterator[None]:
    """Turn a compilation that does not end into an error."""

    def too_long(signum: int, frame: FrameType | None) -> None:
        raise AssertionError(f"no end after {LONGEST_SECONDS} s")

    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(LONGEST_SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def outcome(folder: Path, function: str) -> str:
    """How a module with one more function ends as a workflow; any other exception comes out.

    What is no Python, or fails when the module itself is run, never reaches the compiler.
    """
    file = folder / f"flows_{next(NUMBERS)}.py"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Python's own, about odd source
            with imported(file, HEAD + function) as module:
                return _compiled(module)
    finally:
        file.unlink(missing_ok=True)


def _compiled(module: Any) -> str:
    functions = [
        value
        for value in vars(module).values()
        if inspect.isfunction(value) and value.__module__ == module.__name__
    ]
    if not functions:
        return "no function"
    try:
        with in_time():
            definition = compile_workflow(workflow(functions[0])).definition
            Machine.compile(_deployed(definition))
    except (CompileError, DeclarationError) as error:
        return type(error).__name__ if str(error) else "an error without a text"
    return "definition"


def _deployed(definition: dict[str, Any]) -> dict[str, Any]:
    """A definition with its substitutions filled in, since an activity's ARN is one."""
    arn = "arn:aws:states:us-east-1:123456789012:activity:some"
    deployed: dict[str, Any] = json.loads(re.sub(r"\$\{\w+\}", arn, json.dumps(definition)))
    return deployed


def ends_well(folder: Path, function: str) -> str:
    """The same for a source that may be no Python at all."""
    try:
        ast.parse(HEAD + function)
    except (SyntaxError, ValueError):  # ValueError: a null byte
        return "SyntaxError"
    try:
        compile(HEAD + function, "<mutated>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return "SyntaxError"
    return outcome(folder, function)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hostile")


# -- mutated tokens -------------------------------------------------------------------------------


def _tokens(source: str) -> list[tuple[int, int, str]]:
    """Each token as start, end and text."""
    starts = [0, *itertools.accumulate(len(line) for line in source.splitlines(keepends=True))]
    return [
        (starts[t.start[0] - 1] + t.start[1], starts[t.end[0] - 1] + t.end[1], t.string)
        for t in tokenize.generate_tokens(io.StringIO(source).readline)
        if t.string.strip()
    ]


TOKENS = sorted({text for source in REAL for _, _, text in _tokens(source)} - {"flow"})
ODD_TOKENS = [
    *["lambda", "async", "await", "yield", "match", "case", "global", "nonlocal", "del", "import"],
    *["class", "while", "for", "assert", "finally", "is", "@", ":=", "->", "**", "*", "~", "..."],
    *["1e999", "1j", "0x1F", "9" * 30, "b'a'", 'f"{x!r:>{y}}"', "r'\\'", "größe", "_", "__"],
    *["None", "True", "Ellipsis", "object", "type", "dict", "print", "len", "str", "super", ";"],
    *["weigh", "saga", "undo", "Box", "states", "\\\n", "\t", "# note\n", "(", ")", "[", "]", "{"],
]


@st.composite
def mutated_tokens(draw: st.DrawFn) -> str:
    source = draw(st.sampled_from(REAL))
    for _ in range(draw(st.integers(1, 3))):
        try:
            tokens = _tokens(source)
        except (tokenize.TokenError, SyntaxError):
            return source
        body = [token for token in tokens if token[0] > source.index(":\n")]
        start, end, text = draw(st.sampled_from(body or tokens))
        change = draw(st.sampled_from(["replace", "odd", "delete", "twice", "swap"]))
        if change == "replace":
            text = draw(st.sampled_from(TOKENS))
        elif change == "odd":
            text = draw(st.sampled_from(ODD_TOKENS))
        elif change == "delete":
            text = ""
        elif change == "twice":
            text = f"{text} {text}"
        else:
            other = draw(st.sampled_from(tokens))
            text = other[2]
        source = f"{source[:start]}{text}{source[end:]}"
    return source


@settings(max_examples=250, suppress_health_check=[HealthCheck.too_slow])
@given(source=mutated_tokens())
def test_mutated_tokens(folder: Path, source: str) -> None:
    ends_well(folder, source)


# -- mutated trees --------------------------------------------------------------------------------

ODD_EXPRESSIONS = """\
lambda: box
lambda *a, k=1, **kw: a
[x for x in box.parts if x]
{k: v for k, v in box.limits.items()}
(x for x in [1])
(yield)
(yield from [1])
(late := box.count)
f"{f'{box.label}'}"
f"{box.count:{box.label}}"
f"{box.label!a}"
box.parts[1:2]
box.parts[...]
box.parts[*box.parts]
box.limits["a":"b"]
box()
box.label()
box.label.upper().lower
weigh(*box.parts, **box.limits)
weigh(box=box)(box)
weigh.with_options(retry=box)(box)
weigh.with_options(timeout_seconds=0)(box)
weigh.retry
weigh
saga
undo
Box
Box()
Box(**{})
Part(name=box.label, weight=box)
Part.model_construct(name=1)
{**box.limits}
{1: 2, box.label: 3}
[*box.parts]
{box.label}
()
(box, box)
not box
~box.count
-box.label
box @ box
box.count << 2
box.count ** -1
box.count // 0
box.count % 0.0
1 / 0
box.price % 2
1 < box.label < 2 in box.parts
box.parts == {}
box is not None is None
None in [None]
box.spare.name
box.__class__
box.model_dump()
box.__dict__["label"]
missing
missing.name
__name__
__builtins__
NotImplemented
Ellipsis
1j
1e999
-0.0
99999999999999999999999
b"bytes"
"\\ud800"
"\\x00"
"${x} %{y} {% z %}"
float("nan")
float("inf")
int("x")
[][1]
{}["a"]
{"a": {}}["a"]
len(5)
len(box)
len()
str()
str(1, 2)
str(box.price)
str(box)
str(b"a", "utf-8")
print(box)
isinstance(box, Box)
type(box)
super()
globals()
(await_ for await_ in [box])
box.parts if box.parts else box.limits
box.note or box.spare or box.parts
box.note and box.spare
Shape.ROUND
Shape("round")
box.shape.value
Shape[box.label]
math.pi * box.count
await box
[await x async for x in box.parts]
lambda box=box: box
lambda *, x: x
(lambda x, /, *y, **z: x)(box.count)
{*box.parts, 1}
[*box.parts, *[box]]
[x for x in box.parts for x in x.tags if x if not x]
[x := part for part in box.parts]
[[y for y in x.tags] for x in box.parts]
max(*box.parts)
max(box.parts, key=box.label)
sorted(box.parts, key=lambda p: p.name, reverse=box.sealed)
sum(x for x in box.parts for y in x.tags)
dict(a=box.label)
f"{box!r:>{box.count}}{f'{box.label:{box.count}}'}"
f"{box.label:{'>'}{8}}"
f"{box.count:{{}}}"
box.label.split(maxsplit=1)
box.label.join(box.parts)
"%s" % box.label
box.label % (1,)
"{}".format(box.label)
box.count if box.count else box.count if box.count else box
box.parts[::0]
box.parts[box.count:box.count:box.count]
box.label[::-2]
range(box.count)[0]
zip(box.parts, box.parts)
enumerate(box.parts, box.label)
isinstance(box.count, (int, str))
hash(box)
eval("box")
exec("x = 1")
open(box.label)
input()
__import__("os")
getattr(box, "label")
vars(box)
id(box) + 1
map(str, box.parts)
int(box.label, 0)
""".splitlines()
ODD_STATEMENTS = """\
pass
...
"text"
box
box = 1
box.label = "a"
box.limits["a"] = 1
box.parts += [1]
a, *b = box.parts
a = b = box
a: int
a: int = box
a: missing = box.count
a: "list[" = box.count
del box
global LIMIT
nonlocal_ = 1
assert box, "text"
import os
from os import *
for x in box.parts: break
while True: continue
async def later(): pass
def inner(): return box
class Inner: x = box
with saga(): pass
with saga() as s: weigh(box)
with saga(), saga(): weigh(box)
with open("x") as f: pass
with box: pass
with saga: pass
with saga(1): weigh(box)
with saga(): return 1
with saga(): raise Broken("x")
try: pass
try: weigh(box)
try: return 1
raise
raise box
raise Broken
raise Broken()
raise Broken("a") from box
raise Broken(box.count)
raise Broken(text="a")
raise Exception("x")
raise BaseException("x")
raise KeyError("x")
raise missing
return
return box
return box, box
undo(unseal, box)
undo()
undo(*box.parts)
undo(box, unseal)
match box:
x = weigh
x = weigh(box) if box.sealed else weigh(box)
x = [weigh(box), weigh(box)]
x = box.sealed and weigh(box)
if weigh(box) > 1: weigh(box)
if (y := 1) > box.count: pass
async with box as b: pass
async for x in box.parts: pass
with weigh(box) as x, saga() as (y, z): pass
@workflow
@box
def decorated(x, /, y=box, *z, k: box = 1, **w) -> box: return y
@weigh
class Inner(Box, metaclass=type): x: int = 1
yield box
x = yield
await weigh(box)
del box.label, box.parts[0]
global box
nonlocal box
for box.label in box.parts: pass
for x, *y in box.parts: pass
for x in weigh(box): break
while weigh(box): box = box
x: int; y: list[box] = []
a = b, c = box.parts
(a, [b, *c]) = box.parts
box.parts[0].tags[1:] = []
x += weigh(box)
box.count **= box.count
import math as len
from math import floor as weigh
return (yield)
raise weigh(box)
raise Broken(*box.parts)
try*: weigh(box)
match weigh(box):
match box.count, box.label:
""".splitlines()
BODIES = {
    "try: pass": "\nexcept Exception: pass",
    "try: weigh(box)": "\nexcept (TooHeavy, Broken) as e: raise e\nelse: pass\nfinally: pass",
    "try: return 1": "\nexcept: return 2",
    "match box:": "\n    case Box(label='a'): pass\n    case _: pass",
}
BODIES |= {
    "try*: weigh(box)": "\nexcept* Broken: pass",
    "match weigh(box):": "\n    case -1 | 1.5j | {**rest}: pass\n    case [a, *_, b] as c: pass",
    "match box.count, box.label:": "\n    case (1 | 2 as x, str(y)) if x: pass",
}
STATEMENTS = [
    ast.parse(text.replace("try*", "try") + BODIES.get(text, "")).body[0]
    for text in re.split(r"\n(?!def|class|@box)", "\n".join(ODD_STATEMENTS))
]
TREES = [ast.parse(source).body[0] for source in REAL]
EXPRESSIONS = [
    *(ast.parse(text, mode="eval").body for text in ODD_EXPRESSIONS),
    *(node for tree in TREES for node in ast.walk(tree) if isinstance(node, ast.expr)),
]
STATEMENTS += [node for tree in TREES for node in ast.walk(tree) if isinstance(node, ast.stmt)]


@st.composite
def mutated_trees(draw: st.DrawFn) -> str:
    real = draw(st.sampled_from(REAL))
    tree = ast.parse(real)
    for _ in range(draw(st.integers(1, 3))):
        function = tree.body[0]
        assert isinstance(function, ast.FunctionDef)
        nodes = [
            node
            for statement in function.body
            for node in ast.walk(statement)
            if isinstance(node, (ast.expr, ast.stmt))
        ]
        target = draw(st.sampled_from(nodes))
        kind = EXPRESSIONS if isinstance(target, ast.expr) else STATEMENTS
        Replace(target, copy.deepcopy(draw(st.sampled_from(kind)))).visit(tree)
    try:
        return ast.unparse(ast.fix_missing_locations(tree))
    except ValueError:  # a piece of an f-string by itself
        return real


class Replace(ast.NodeTransformer):
    """Puts a node in another's place."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> Any:
        return self._new if node is self._old else self.generic_visit(node)


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(source=mutated_trees())
def test_mutated_trees(folder: Path, source: str) -> None:
    ends_well(folder, source)


# -- unusual sources ------------------------------------------------------------------------------

DEF = "def flow(box: Box) -> int:\n    "
LONG = "x" * 500
REMOVED = ".removeprefix('a').removesuffix(box.label)"
UNUSUAL = {
    "walrus": f"{DEF}if (n := box.count) > 1:\n        return n\n    return 1\n",
    "match": f"{DEF}match box.count:\n        case 1:\n            return 1\n    return 2\n",
    "async": f"async {DEF}return 1\n",
    "await": f"{DEF}await box\n",
    "lambda": "flow = lambda box: 1\n",
    "star arguments": "def flow(*boxes: Box) -> int:\n    return 1\n",
    "double star arguments": "def flow(**boxes: Box) -> int:\n    return 1\n",
    "keyword-only parameter": "def flow(*, box: Box) -> int:\n    return box.count\n",
    "default of the parameter": "def flow(box: Box = 1) -> int:\n    return box.count\n",
    "no annotation": "def flow(box) -> int:\n    return 1\n",
    "annotation in quotes": "def flow(box: 'Box') -> 'int':\n    return 1\n",
    "annotation that is a number": "def flow(box: Box) -> 3:\n    return 1\n",
    "annotation of a local variable": f"{DEF}x: 1 / 0 = 3\n    return x\n",
    "protocol": "from typing import Protocol\n"
    "class P(Protocol):\n    x: int\ndef flow(box: P) -> int:\n    return box.x\n",
    "type variable": "from typing import TypeVar\n"
    "T = TypeVar('T')\ndef flow(box: T) -> T:\n    return box\n",
    "type statement": f"{DEF}type X = int\n    return 1\n",
    "decorated by another function": "import functools\n"
    f"{DEF}return box.count\nflow = functools.wraps(flow)(lambda *a: flow(*a))\n",
    "nested class": f"{DEF}class C:\n        x = box\n    return 1\n",
    "global": f"{DEF}global LIMIT\n    LIMIT = box.count\n    return 1\n",
    "nonlocal": "def outer():\n    x = 1\n    def flow(box: Box) -> int:\n        nonlocal x\n"
    "        x = 2\n        return x\n    return flow\nflow = outer()\ndel outer\n",
    "closure": "def outer(x):\n    def flow(box: Box) -> int:\n        return x\n    return flow\n"
    "flow = outer(object())\ndel outer\n",
    "f-strings in f-strings": DEF + "return len(f\"{f'{box.label}'}{'a' 'b'}{{}}\")\n",
    "f-string with an equals sign": DEF + "return len(f'{box.label=}')\n",
    "unicode names": "def größe(box: Box) -> int:\n    ℌ = weigh(box)\n    变量 = weigh(box)\n"
    "    return ℌ + 变量\n",
    "long text": f"{DEF}return len('{'a' * 300_000}' + box.label)\n",
    "huge integer": f"{DEF}return box.count + {'9' * 4000}\n",
    "not a number": f"{DEF}return float('nan')\n",
    "infinity": "def flow(box: Box) -> float:\n    return 1e999 + box.price\n",
    "bytes": f"{DEF}x = b'\\xff'\n    return 1\n",
    "null character": f"{DEF}return len('\\x00' + box.label)\n",
    "lone surrogate": f"{DEF}return len('\\ud800' + box.label)\n",
    "lone surrogate in an error": f"{DEF}raise Broken('\\ud800')\n",
    "80 parentheses": f"{DEF}return {'(' * 80}box.count{')' * 80}\n",
    "80 signs": f"{DEF}return {'-' * 80}box.count\n",
    "100 operators": f"{DEF}return {' + '.join(['box.count'] * 100)}\n",
    "80 lists": f"def flow(box: Box) -> Any:\n    return {'[' * 80}box.count{']' * 80}\n",
    "80 calls": f"{DEF}return {'str(' * 80}box.count{')' * 80}\n",
    "80 conditions": f"{DEF}return {'1 if box.sealed else ' * 80}2\n",
    "nested tries": "def flow(box: Box) -> int:\n"
    + "".join(f"{' ' * (depth + 1)}try:\n" for depth in range(19))
    + f"{' ' * 21}weigh(box)\n"
    + "".join(
        f"{' ' * (depth + 1)}except Broken:\n{' ' * (depth + 2)}weigh(box)\n"
        for depth in reversed(range(19))
    )
    + " return 2\n",
    "nested ifs": "def flow(box: Box) -> int:\n"
    + "".join(f"{' ' * (depth + 1)}if box.count > {depth}:\n" for depth in range(90))
    + f"{' ' * 92}return 1\n return 2\n",
    "400 calls": DEF + "weigh(box)\n    " * 400 + "return 1\n",
    "semicolons": f"{DEF}x = 1; return x\n",
    "one line": "def flow(box: Box) -> int: return box.count\n",
    "tabs": "def flow(box: Box) -> int:\n\tif box.sealed:\n\t\treturn box.cuont\n\treturn 2\n",
    "carriage returns": "def flow(box: Box) -> int:\r\n    return box.cuont\r\n",
    "form feed": "def flow(box: Box) -> int:\n\x0c    return box.cuont\n",
    "comments further left": "def flow(box: Box) -> int:\n# c\n    x = 1\n# d\n    return x\n",
    "text further left": "def flow(box: Box) -> str:\n    x = '''\nabc\n'''\n    return x\n",
    "except BaseException": f"{DEF}try:\n        weigh(box)\n    except BaseException:\n"
    "        pass\n    return 1\n",
    "except nothing": f"{DEF}try:\n        weigh(box)\n    except ():\n        pass\n"
    "    return 1\n",
    "except names of a tuple": "E = (Broken, TooHeavy)\n"
    f"{DEF}try:\n        weigh(box)\n    except E:\n        pass\n    return 1\n",
    "except shadows the input": f"{DEF}try:\n        weigh(box)\n    except Broken as box:\n"
    "        pass\n    return 1\n",
    "error kept as a value": "def flow(box: Box) -> Any:\n    try:\n        weigh(box)\n"
    "    except Broken as e:\n        return [e, {'e': e}]\n    return 1\n",
    "raise of another variable": f"{DEF}try:\n        weigh(box)\n    except Broken as e:\n"
    "        x = e\n        raise x\n    return 1\n",
    "return inside a saga": f"{DEF}with saga():\n        load(box.label, 1)\n        return 1\n",
    "try inside a saga": f"{DEF}with saga():\n        try:\n            load(box.label, 1)\n"
    "        except TooHeavy:\n            pack(box)\n        except Broken:\n"
    "            return 1\n        weigh(box)\n    return 2\n",
    "saga inside except": f"{DEF}try:\n        weigh(box)\n    except Broken:\n"
    "        with saga():\n            load(box.label, 1)\n            raise\n    return 2\n",
    "undo of no task": f"{DEF}with saga():\n        undo(flow, box)\n    return 1\n",
    "undo with stars": f"{DEF}with saga():\n        undo(*[unseal, box])\n    return 1\n",
    "saga() as a value": f"{DEF}x = saga()\n    return 1\n",
    "saga under another name": "from stepsmith import saga as s\nimport stepsmith\n"
    f"{DEF}with s():\n        load(box.label, 1)\n    with stepsmith.saga():\n"
    "        load(box.label, 2)\n    return 1\n",
    "builtin shadowed": f"{DEF}len = box.count\n    return len(box.label)\n",
    "task shadowed": f"{DEF}weigh = weigh(box)\n    return weigh\n",
    "recursion": f"{DEF}return flow(box)\n",
    "task in a dict": "T = {'a': weigh}\n" + DEF + "return T['a'](box)\n",
    "the task's function": f"{DEF}return weigh.function(box)\n",
    "default without JSON form": "@task\ndef odd(a: Any = object()) -> int: ...\n"
    f"{DEF}return odd()\n",
    "options from data": f"{DEF}return weigh.with_options(timeout_seconds=box.count)(box)\n",
    "options out of range": f"{DEF}return weigh.with_options(timeout_seconds=0)(box)\n",
    "property that fails": "class N:\n    @property\n    def t(self): raise RuntimeError('x')\n"
    f"n = N()\n{DEF}return n.t\n",
    "generator": f"n = (x for x in [1])\n{DEF}x = n\n    return 1\n",
    "module as a value": f"{DEF}x = math\n    return 1\n",
    "names that differ in underscores": f"{DEF}states = weigh(box)\n    _states = weigh(box)\n"
    "    __states = weigh(box)\n    return states + _states + __states\n",
    "long names": f"def {LONG}(box: Box) -> int:\n    {LONG}y = weigh(box)\n"
    f"    {LONG}z = weigh(box)\n    return {LONG}y + {LONG}z + weigh(box)\n",
    "lone surrogate as a key": f"{DEF}return box.limits['\\ud800']\n",
    "positional-only parameter": "def flow(box: Box, /) -> int:\n    return box.count\n",
    "annotation not defined": "def flow(box: Missing) -> int:\n    return 1\n",
    "return annotation not defined": "def flow(box: Box) -> Missing:\n    return 1\n",
    "annotation that is a tuple": "def flow(box: Box) -> (int, str):\n    return 1\n",
    "annotation of a dataclass not defined": "from dataclasses import dataclass\n"
    "@dataclass\nclass N:\n    n: Missing\n\ndef flow(box: N) -> int:\n    return box.n\n",
    "annotation of a TypedDict not defined": "from typing import TypedDict\n"
    "class N(TypedDict):\n    n: Missing\n\ndef flow(box: N) -> int:\n    return box['n']\n",
    "annotation of a task not defined": "@task\ndef odd(a: Missing) -> int: ...\n"
    f"{DEF}return odd(1)\n",
    "default factory that fails": "from pydantic import BaseModel, Field\n"
    "class N(BaseModel):\n    k: int = Field(default_factory=lambda: 1 / 0)\n"
    "def flow(box: N) -> int:\n    return box.k\n",
    "enum without members": "import enum\nclass E(enum.Enum):\n    pass\n"
    "def flow(box: E) -> str:\n    return box\n",
    "closure over a variable without value": "def outer():\n"
    "    def flow(box: Box) -> int:\n        return x\n    return flow\n    x = 1\n"
    "flow = outer()\ndel outer\n",
    "text at the left edge of a nested function": "def outer():\n"
    "    def flow(box: Box) -> str:\n        return '''a\nb'''\n    return flow\n"
    "flow = outer()\ndel outer\n",
    "integer too long to print": f"{DEF}return 10**5000\n",
    "lone surrogate in a nested key": DEF + "x = {'a': {'\\ud800': 1}}\n    return 1\n",
    "list that holds itself": f"n = []\nn.append(n)\n{DEF}x = n\n    return 1\n",
    "deep constant": f"n = []\nfor _ in range(3000):\n    n = [n]\n{DEF}x = n\n    return 1\n",
    "300 operators": f"{DEF}return {' + '.join(['box.count'] * 300)}\n",
    "500 elifs": f"{DEF}if box.count > 0:\n        return 0\n"
    + "".join(f"    elif box.count > {i}:\n        return {i}\n" for i in range(500))
    + "    return 1\n",
    "a sum doubled 40 times": f"{DEF}n = box.count\n" + "    n = n + n\n" * 40 + "    return n\n",
    "text of what is known to be None": f"{DEF}if box.note is None:\n"
    "        raise Broken(f'{box.note}')\n    return 1\n",
    "compile-time exit": f"{DEF}exit()\n    return 1\n",
    "callee that fails": f"{DEF}(1 / 0)(box)\n    return 1\n",
    "callee that is no expression by itself": f"{DEF}(yield)(box)\n    return 1\n",
    "exception class that fails": f"{DEF}raise {{}}['a']('x')\n",
    "caught class that fails": f"{DEF}try:\n        weigh(box)\n    except [][1]:\n"
    "        pass\n    return 1\n",
    "context manager that fails": f"{DEF}with (1 / 0)():\n        pass\n    return 1\n",
    "a text that stands many times": DEF + "return box.label" + REMOVED * 20 + ".find('a')\n",
    "or of or": "def flow(box: Box) -> str:\n    return "
    + f"{'(' * 40}box.note{' or box.note)' * 40} or 'x'\n",
    "and of or": f"{DEF}return 1 if {' and '.join(['(box.count or box.sealed)'] * 200)} else 2\n",
    "200 conditions": f"{DEF}return {'1 if box.sealed else ' * 200}2\n",
    "40 fors": f"def flow(box: Box) -> Any:\n    return [1{' for p in box.parts' * 40}]\n",
    "25 comprehensions": "def flow(box: Box) -> Any:\n    return "
    + f"{'[' * 25}p.weight{' for p in box.parts]' * 25}\n",
    "helpers that call one twice": f"{DEF}return h24(box)\n"
    + "def h0(box: Box) -> int:\n    return box.count\n"
    + "".join(
        f"def h{n}(box: Box) -> int:\n    return h{n - 1}(box) + h{n - 1}(box)\n"
        for n in range(1, 25)
    ),
    "200 helpers": f"{DEF}n = 0\n"
    + "".join(f"    n = h{n}(box)\n" for n in range(200))
    + "    return n\n"
    + "".join(f"def h{n}(box: Box) -> int:\n    return box.count + {n}\n" for n in range(200)),
    "60 ifs in a row": f"{DEF}n = 0\n"
    + "".join(f"    if box.count > {n}:\n        n += weigh(box)\n" for n in range(60))
    + "    return n\n",
    "definition of two megabytes": "def flow(box: Box) -> Any:\n    return 'a' * 2_000_000\n",
    "except star": f"{DEF}try:\n        weigh(box)\n    except* Broken:\n        pass\n"
    "    return 1\n",
    "type parameters": "def flow[T](box: Box) -> int:\n    return box.count\n",
    "type alias": f"{DEF}type X[T] = list[T]\n    x: X[int] = [1]\n    return x[0]\n",
    "byte order mark": f"\ufeff{DEF}return box.count\n",
    "backslash continued": f"{DEF}return box.\\\n  cuont\n",
    "wide characters before a fault": f"{DEF}x = '😀é變'; return box.cuont\n",
    "options of another type": f"{DEF}x = weigh.with_options(retry=Box)(box)\n    return x\n",
}


@pytest.mark.parametrize("source", UNUSUAL.values(), ids=UNUSUAL)
def test_unusual_sources(folder: Path, source: str) -> None:
    assert ends_well(folder, source) in (
        "definition",
        "CompileError",
        "DeclarationError",
        "SyntaxError",
    )


@pytest.mark.parametrize(
    "name",
    [
        "a text that stands many times",
        "or of or",
        "200 conditions",
        "40 fors",
        "helpers that call one twice",
        "definition of two megabytes",
    ],
)
def test_what_grows_beyond_all_bounds_is_refused_in_its_place(folder: Path, name: str) -> None:
    """With a diagnostic, long before it has grown."""
    with (
        imported(folder / "grown.py", HEAD + UNUSUAL[name]) as module,
        in_time(),
        pytest.raises(CompileError) as refused,
    ):
        compile_workflow(workflow(module.flow))
    assert refused.value.diagnostics
    assert all("grown.py" in str(found) for found in refused.value.diagnostics)


# -- functions that stand in no file as they are --------------------------------------------------


def test_a_function_typed_at_a_prompt_is_refused() -> None:
    names: dict[str, Any] = {"Box": programs.Box}
    exec("def flow(box: Box) -> int:\n    return box.count\n", names)
    with pytest.raises(DeclarationError, match="has to stand in a file"):
        compile_workflow(workflow(names["flow"]))


def test_a_lambda_is_refused() -> None:
    names: dict[str, Any] = {}
    exec("flow = lambda box: box", names)
    with pytest.raises(DeclarationError):
        compile_workflow(workflow(names["flow"]))


def test_a_file_that_was_changed_since_it_was_imported_is_refused(folder: Path) -> None:
    """The function is where another one stands now, or nothing."""
    file = folder / "changed.py"
    with imported(file, f"{HEAD}def flow(box: Box) -> int:\n    return box.count\n") as module:
        for text in ("", "x = (\n" * 20, "class flow: pass\n" * 20, "\0" * 20):
            file.write_text(text, encoding="utf-8")
            with pytest.raises((CompileError, DeclarationError)):
                compile_workflow(workflow(module.flow))
