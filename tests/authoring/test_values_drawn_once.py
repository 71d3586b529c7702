"""What differs each time is evaluated once, where it stands, and never again."""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stepsmith import CompileError, Workflow, compile_workflow
from tests.authoring.both_ways import Told, as_python, as_state_machine
from tests.authoring.drawn_programs import Refused, drawn_program
from tests.authoring.written_module import imported

UUID = re.compile("[0-9a-f]{8}-?[0-9a-f]{4}-?4[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}")
MANY = settings(
    max_examples=settings().max_examples,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@MANY
@given(seed=st.integers(0, 2**40))
def test_random_programs_draw_what_python_draws(seed: int, tmp_path: Path) -> None:
    """UUIDs numbered in the order in which they come up, calls and results are the same."""
    chance = random.Random(seed)
    source = drawn_program(chance)
    with imported(tmp_path / "drawn_module.py", source) as module:
        if is_too_large(module.drawn):
            return
        for _ in range(3):
            values = {
                "text": chance.choice(["", "t", "~"]),
                "yes": chance.random() < 0.5,
                "names": ["m", "n"][: chance.choice([0, 1, 2])],
            }
            refusing = frozenset(chance.choice(["", "t", "~", "+", "m"]) for _ in range(2))

            def answer(name: str, arguments: Any, refusing: frozenset[str] = refusing) -> Any:
                text = arguments["text"]
                return Refused(text) if text[-1:] in refusing and name == "tell" else f"<{text}>"

            machine = as_state_machine(module.drawn, values, by_arguments=answer)
            python = as_python(module.drawn, values, by_arguments=answer)
            assert numbered(machine) == numbered(python), source


def is_too_large(workflow: Workflow[..., Any]) -> bool:
    try:
        compile_workflow(workflow)
    except CompileError as refusal:
        if "more than" not in str(refusal):
            raise
        return True
    return False


def numbered(run: Told) -> str:
    """What a run did, with a number for each UUID, in the order in which they come up."""
    numbers: dict[str, int] = {}

    def number(found: re.Match[str]) -> str:
        return f"#{numbers.setdefault(found[0].replace('-', ''), len(numbers))}"

    return UUID.sub(number, repr((run.calls, run.output, run.error, run.message)))


HEAD = """\
from __future__ import annotations

import os
import random
import time
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

from pydantic import BaseModel, Field

from stepsmith import sleep, workflow
from tests.authoring.drawn_programs import Given, insist, tell


class Stamped(BaseModel):
    id: UUID = Field(default_factory=lambda: uuid4())


def stage() -> str:
    return os.environ["STAGE"]


@workflow
def drawn(given: Given) -> Any:
"""


@pytest.fixture
def of_body(tmp_path: Path) -> Iterator[Callable[[str], Workflow[..., Any]]]:
    """A workflow `drawn(given: Given)` with a given body."""
    with ExitStack() as stack:

        def make(body: str) -> Workflow[..., Any]:
            source = HEAD + textwrap.indent(body, "    ") + "\n"
            module = stack.enter_context(imported(tmp_path / "drawn_module.py", source))
            flow: Workflow[..., Any] = module.drawn
            return flow

        yield make


def test_an_old_value_is_kept_where_the_new_one_waits_before_a_loop(tmp_path: Path) -> None:
    """`a` can be assigned only behind the state that draws; the loop comes back to that place."""
    body = """\
    a = tell(given.text)
    b = tell(given.text)
    d = given.text
    c, b = a, d
    d = str(uuid4())
    a = f'{given.text}:{d}'
    for name in given.names:
        if given.yes:
            return [f'{a}', f'{c}']
    return []
"""
    values = {"text": "t", "yes": True, "names": ["m", "n"]}
    with imported(tmp_path / "drawn_module.py", HEAD + body) as module:
        machine = as_state_machine(module.drawn, values, by_arguments=lambda _, given: "old")
    a, c = machine.output
    assert UUID.fullmatch(a.removeprefix("t:"))
    assert c == "old"


OfBody = Callable[[str], Workflow[..., Any]]


@pytest.mark.parametrize(
    ("expression", "output"),
    [
        ("datetime.now(UTC)", "{% $now() %}"),
        ("time.time()", "{% $millis() / 1000 %}"),
        ("uuid4()", "{% $uuid() %}"),
        ("str(uuid4())", "{% $uuid() %}"),
        ("uuid4().hex", "{% $replace($uuid(), '-', '') %}"),
        ("random.random()", "{% $random() %}"),
        ("random.randint(1, 6)", "{% $floor($random() * 6) + 1 %}"),
        ("random.randrange(6)", "{% $floor($random() * 6) %}"),
        ("random.uniform(2, 3)", "{% 2 + 1 * $random() %}"),
        (
            "random.choice([given.text, 'b'])",
            "{% function($a, $b) { $a[$b] }([$states.input.text, 'b'], $floor($random() * 2)) %}",
        ),
        (
            "[f'{name} {uuid4()}' for name in given.names]",
            "{% [$map($states.input.names, function($name) { $name & ' ' & $uuid() })] %}",
        ),
    ],
)
def test_what_is_read_once_stands_where_it_is_read(
    expression: str, output: str, of_body: OfBody
) -> None:
    states = compile_workflow(of_body(f"return {expression}")).definition["States"]
    assert states == {"Done": {"Type": "Succeed", "Output": output}}


def test_what_is_read_twice_is_stored_by_the_state_before(of_body: OfBody) -> None:
    body = "tell('a')\ntoken = str(uuid4())\ntell(token)\nreturn token"
    states = compile_workflow(of_body(body)).definition["States"]
    assert states["Tell"]["Assign"] == {"token": "{% $uuid() %}"}
    assert len(states) == 2


def test_what_no_state_before_can_store_is_kept_by_a_pass_state(of_body: OfBody) -> None:
    body = "token = str(uuid4())\ntell(token)\nreturn token"
    states = compile_workflow(of_body(body)).definition["States"]
    assert states["KeepToken"] == {
        "Type": "Pass",
        "Assign": {"token": "{% $uuid() %}"},
        "Next": "Tell",
    }


def test_a_call_that_is_tried_again_gets_the_same(of_body: OfBody) -> None:
    """Its arguments are evaluated for each try, so the value is stored before."""
    states = compile_workflow(of_body("return insist(str(uuid4()))")).definition["States"]
    assert states["KeepUnique"]["Assign"] == {"unique": "{% $uuid() %}"}
    assert states["Insist"]["Arguments"]["Payload"]["arguments"] == {"text": "{% $unique %}"}


def test_the_time_of_a_run_is_that_of_the_line(of_body: OfBody) -> None:
    """The engine's clock stands still but for the Wait state."""
    body = "before = datetime.now(UTC)\nsleep(90)\nreturn [before, datetime.now(UTC)]"
    run = as_state_machine(of_body(body), {"text": "", "yes": True, "names": []})
    before, after = map(datetime.fromisoformat, run.output)
    assert after - before == timedelta(seconds=90)


def test_chance_stays_in_its_range(of_body: OfBody) -> None:
    body = "return [[random.randint(-1, 1), random.choice(given.names)] for _ in range(200)]"
    values = {"text": "", "yes": True, "names": ["m", "n"]}
    run = as_state_machine(of_body(body), values)
    assert {number for number, _ in run.output} == {-1, 0, 1}
    assert {name for _, name in run.output} == {"m", "n"}


@pytest.mark.parametrize("body", ["return random.randint(len(given.names), -3)"])
def test_an_empty_range_fails_as_in_python(body: str, of_body: OfBody) -> None:
    flow, values = of_body(body), {"text": "", "yes": True, "names": ["m"]}
    assert as_state_machine(flow, values) == as_python(flow, values)


@pytest.mark.parametrize(
    ("body", "code", "instead"),
    [
        ("return datetime.now()", "SW003", "write datetime.now(UTC)"),
        ("return datetime.today()", "SW003", "write datetime.now(UTC)"),
        ("return date.today()", "SW003", "write datetime.now(UTC).date()"),
        ("return random.gauss(0, 1)", "SW003", "make it a @task"),
        ("return os.environ['STAGE']", "SW002", "use substitution(…) for what deployment knows"),
        ("return os.environ.get('STAGE')", "SW002", "use substitution(…)"),
        ("return os.getenv('STAGE')", "SW003", "use substitution(…) for what deployment knows"),
        ("return stage()", "SW002", "use substitution(…) for what deployment knows"),
        ("return Stamped()", "SW014", "make the model in a task, or plain"),
    ],
)
def test_what_the_compiling_machine_would_tell_is_refused(
    body: str, code: str, instead: str, of_body: OfBody
) -> None:
    with pytest.raises(CompileError) as refusal:
        compile_workflow(of_body(body))
    (diagnostic,) = refusal.value.diagnostics
    assert f" {code} " in str(diagnostic)
    assert instead in str(diagnostic)
