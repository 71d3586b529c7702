"""Compile and run what sfnx takes with sfnx and here, and write docs/comparison.md's tables anew.

Ends with 1 where sfnx refuses a program, knows a name that no program has, or where a definition
made here ends otherwise than Python. With --quick nothing is timed more than once or written.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress

from benchmarks.beside.construct import Construct, Json, words
from benchmarks.beside.constructs import GROUPS
from benchmarks.beside.outcome import answers_of, by_definition, declared
from benchmarks.beside.page import Compared, Execution, table
from benchmarks.report import duration, with_blocks
from benchmarks.tools import ROOT, TOOLS, python_of
from stepsmith import Compiled, CompileError, compile_workflow
from tests.authoring.both_ways import as_python, as_state_machine

PAGE = ROOT / "docs" / "comparison.md"
ROUNDS = 5


def main() -> int:
    """Compare, print and write; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="time once, write nothing")
    chosen = parser.parse_args()
    rounds = 1 if chosen.quick else ROUNDS
    constructs = [one for group in GROUPS.values() for one in group]
    told = _compiled_by_sfnx([one.sfnx for one in constructs], rounds)
    problems = [
        f"sfnx refuses {one.title}: {said['refused']}"
        for one, said in zip(constructs, told["programs"], strict=True)
        if "refused" in said
    ]
    if problems:
        return _ended(problems)
    written = set[str]().union(*(words(one.sfnx) for one in constructs))
    problems += [
        f"no program has {name}" for name in told["names"] if name.rpartition(".")[2] not in written
    ]
    said = dict(zip([id(one) for one in constructs], told["programs"], strict=True))
    groups = {
        name: [_compare(one, said[id(one)], rounds) for one in group]
        for name, group in GROUPS.items()
    }
    compared = [one for group in groups.values() for one in group]
    problems += _differences_here(compared)
    blocks = {name: table(group) for name, group in groups.items()}
    blocks["figures"] = "\n".join(_figures(compared))
    print(blocks["figures"])
    if not chosen.quick:
        PAGE.write_text(with_blocks(PAGE.read_text(encoding="utf-8"), blocks), "utf-8")
    return _ended(problems)


def _compiled_by_sfnx(sources: Sequence[str], rounds: int) -> Json:
    tool = next(tool for tool in TOOLS if tool.name == "sfnx")
    command = [str(python_of(tool)), "-m", "benchmarks.workers.sfnx_compile"]
    asked = json.dumps({"programs": sources, "rounds": rounds})
    done = subprocess.run(
        command, cwd=ROOT, input=asked, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)


def _compare(construct: Construct, said: Json, rounds: int) -> Compared:
    theirs = said["definition"]
    seconds = [_seconds(construct) for _ in range(rounds)]
    with declared(construct.here) as names:
        refusal: CompileError | None = None
        compiled: Compiled | None = None
        try:
            compiled = compile_workflow(names["example"])
        except CompileError as error:
            refusal = error
        executions = tuple(
            _execute(construct, names, given, theirs, compiles=compiled is not None)
            for given in (() if construct.changes else construct.inputs)
        )
    return Compared(
        construct=construct,
        refusal=refusal,
        states=(_states(theirs), 0 if compiled is None else _states(compiled.definition)),
        executions=executions,
        seconds=(said["seconds"], min(seconds)),
    )


def _seconds(construct: Construct) -> float:
    start = time.perf_counter()
    with declared(construct.here) as names:
        with suppress(CompileError):
            compile_workflow(names["example"])
        return time.perf_counter() - start


def _execute(
    construct: Construct, names: Json, given: Json, theirs: Json, *, compiles: bool
) -> Execution:
    answer = answers_of(construct, names)
    python = as_python(names["example"], given, by_arguments=answer)
    here = None
    if compiles:
        here = as_state_machine(names["example"], given, by_arguments=answer)
    return Execution(given, python, here, by_definition(construct, theirs, given))


def _states(definition: Json) -> int:
    """States, those of branches and items too."""
    return sum(
        1 + sum(_states(part) for part in _parts(state)) for state in definition["States"].values()
    )


def _parts(state: Json) -> Iterator[Json]:
    yield from state.get("Branches", ())
    if "ItemProcessor" in state:
        yield state["ItemProcessor"]


def _differences_here(compared: Sequence[Compared]) -> Iterator[str]:
    for one in compared:
        for execution in one.executions:
            if execution.here is not None and execution.here != execution.python:
                title, given = one.construct.title, execution.given
                yield f"{title} with {given}: {execution.here}, not {execution.python}"


def _figures(compared: Sequence[Compared]) -> Iterator[str]:
    both = [one for one in compared if one.refusal is None and one.construct.effect]
    without = sum(one.refusal is None and not one.construct.effect for one in compared)
    executions = [e for one in compared for e in one.executions]
    ours = [e for e in executions if e.here is not None]
    same = [e for e in ours if not e.sfnx_differs]
    yield "| | sfnx 3.1 | stepsmith |"
    yield "|---|---|---|"
    yield f"| of {len(compared)} constructs compiled | {len(compared)} | {len(both)} |"
    yield f"| of them taken, but without effect | 0 | {without} |"
    yield (
        f"| executions run, and with another end than Python's | {len(executions)}, "
        f"{sum(e.sfnx_differs for e in executions)} | {len(ours)}, "
        f"{sum(e.here != e.python for e in ours)} |"
    )
    yield (
        f"| states of the {len(both)} that both compile | {sum(one.states[0] for one in both)} "
        f"| {sum(one.states[1] for one in both)} |"
    )
    yield (
        f"| transitions of the {len(same)} executions that end as Python does in both "
        f"| {sum(e.sfnx.transitions for e in same if e.sfnx)} "
        f"| {sum(e.here.transitions for e in same if e.here)} |"
    )
    theirs, here = (statistics.median(one.seconds[side] for one in both) for side in (0, 1))
    title = f"source to definition, median of the {len(both)}"
    yield f"| {title} | {duration(theirs)} | {duration(here)} |"


def _ended(problems: Sequence[str]) -> int:
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
