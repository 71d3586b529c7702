"""Options of a call: what is tried again, how long it may take, what its state is called."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith import (
    CompileError,
    DeclarationError,
    TaskFailed,
    Timeout,
    Workflow,
    compile_workflow,
    retry,
)
from stepsmith.authoring.diagnostic import Diagnostic
from stepsmith.aws import dynamodb
from tests.authoring import with_options
from tests.authoring.both_ways import as_python, as_state_machine
from tests.authoring.with_options import Closed, NoSeats
from tests.authoring.written_module import imported

Refused = Callable[[str], str]

ANSWERS: dict[str, list[Any]] = {
    "book": ["B-1", NoSeats("none"), Closed("till ten"), Timeout("late"), RuntimeError("odd")],
    "look": [2, 7, Closed("till ten"), Timeout("late")],
    "mill": [2, Closed("till ten")],
}
IN_ORDER = [
    with_options.whatever_happens,
    with_options.child_again,
    with_options.child_whatever,
    with_options.child_not_again,
    with_options.activity_again,
]


@st.composite
def answers(draw: st.DrawFn) -> Any:
    """What each call gets: the first few drawn, later ones the last of them."""
    drawn = {
        name: draw(st.lists(st.sampled_from(ANSWERS[name]), min_size=1, max_size=5))
        for name in ANSWERS
    }
    return lambda name, before: drawn[name][min(before, len(drawn[name]) - 1)]


@pytest.mark.parametrize("workflow", IN_ORDER, ids=lambda w: w.name)
@given(answer=answers())
def test_as_often_as_python_tries(workflow: Workflow[..., Any], answer: Any) -> None:
    assert as_state_machine(workflow, "ada", answer) == as_python(workflow, "ada", answer)


@pytest.mark.parametrize("workflow", [with_options.for_each, with_options.map_run])
@given(names=st.lists(st.sampled_from("abc"), max_size=3), answer=answers())
def test_items_are_all_taken_again(
    workflow: Workflow[..., Any], names: list[str], answer: Any
) -> None:
    machine = as_state_machine(workflow, names, answer)
    python = as_python(workflow, names, answer)
    assert (machine.output, machine.error, machine.calls) == (
        python.output,
        python.error,
        python.calls,
    )


@pytest.mark.parametrize(
    ("book", "output", "calls"),
    [
        (["B-1"], "B-1 2", 1),
        ([NoSeats("none"), "B-2"], "B-2 2", 2),
        ([NoSeats("none"), NoSeats("still none")], "full: still none", 2),
        ([Closed("a"), Timeout("b"), "B-3"], "B-3 2", 3),
        ([NoSeats("a"), Closed("b"), Closed("c"), "B-4"], "B-4 2", 4),
    ],
)
def test_each_policy_counts_the_attempts_of_the_branches_together(
    book: list[Any], output: str, calls: int
) -> None:
    def answer(name: str, before: int) -> Any:
        return book[before] if name == "book" else 2

    for told in (
        as_python(with_options.side_by_side, "ada", answer),
        as_state_machine(with_options.side_by_side, "ada", answer),
    ):
        assert told.output == output
        assert sum(name == "book" for name, _ in told.calls) == calls


def test_a_retrier_of_a_parallel_state_names_the_errors_of_its_branches() -> None:
    states = compile_workflow(with_options.side_by_side).definition["States"]
    (parallel,) = (state for state in states.values() if state["Type"] == "Parallel")
    assert [one["ErrorEquals"] for one in parallel["Retry"]] == [
        ["NoSeats", "Full"],
        ["Closed", "States.Timeout", "Sandbox.Timedout"],
    ]


def test_a_retrier_of_an_execution_names_its_failure_and_its_timeout_only() -> None:
    states = compile_workflow(with_options.child_not_again).definition["States"]
    assert states["Books"]["Retry"][0]["ErrorEquals"] == ["States.Timeout"]
    assert states["Books"]["TimeoutSeconds"] == 60
    states = compile_workflow(with_options.child_again).definition["States"]
    assert states["Books"]["Retry"][0]["ErrorEquals"] == ["States.TaskFailed"]


def test_states_are_called_what_the_source_says() -> None:
    assert list(compile_workflow(with_options.named).source_map) == [
        "LetItSettle",
        "AskBoth",
        "BookTheSeat",
        "Look",
        "TellAll",
        "TellOne",
        "TellMany",
        "Tell",
        "Grind",
        "BookAgain",
        "BookLater",
        "Forget",
    ]


def test_a_name_that_the_source_gives_is_taken_for_all_others() -> None:
    states = compile_workflow(with_options.with_a_name_taken).definition["States"]
    assert list(states) == ["TellLine136", "Tell"]


def test_an_execution_is_not_tried_again_for_an_error_of_its_own() -> None:
    with pytest.raises(DeclarationError, match=r"own error Closed; write on=\[TaskFailed\]"):
        with_options.books.with_options(retry=retry(on=[TaskFailed, Closed]))


@pytest.mark.parametrize("name", ["", " Book", "x" * 81, "a\nb", "${Arn}", 3])
def test_a_name_that_no_state_can_have_is_refused(name: Any) -> None:
    for options in (
        with_options.book.with_options,
        with_options.books.with_options,
        with_options.mill.with_options,
        dynamodb.delete_item.with_options,
    ):
        with pytest.raises(DeclarationError):
            options(name=name)


@pytest.fixture
def refused(tmp_path: Path) -> Refused:
    """Compile a workflow with a given body; the message of the only diagnostic."""

    def compile_body(body: str) -> str:
        lines = "\n".join(f"    {line}" for line in body.splitlines())
        source = f"""\
from stepsmith import *
from tests.authoring.with_options import *
from stepsmith import saga

@workflow
def flow(name: str) -> None:
{lines}
"""
        with imported(tmp_path / "flows.py", source) as module:
            with pytest.raises(CompileError) as raised:
                compile_workflow(module.flow)
            (diagnostic,) = raised.value.diagnostics
            assert isinstance(diagnostic, Diagnostic)
            return f"{diagnostic.code.value} {diagnostic.message}"

    return compile_body


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("parallel(lambda: tell(name), name='')", "SW026 parallel: name= is a text of 1 to 80"),
        ("sleep(1, name=name)", "SW026 name= depends on workflow data"),
        ("map_each(tell, [name], retry=3)", "SW026 retry= takes what retry(…) gives"),
        (
            "sleep(1, name='Twice')\nsleep(2, name='Twice')",
            "SW026 two states are called Twice",
        ),
        (
            "def one() -> None:\n    tell.with_options(name='T')(name)\none()\none()",
            "SW026 two states are called T",
        ),
        (
            "with saga():\n    parallel(lambda: tell(name), retry=AGAIN)",
            "SW026 a saga undoes what has been done",
        ),
        (
            "parallel(lambda: books(name), retry=CLOSED_AGAIN)",
            "SW026 workflow books fails with States.TaskFailed here",
        ),
        (
            "parallel(lambda: tell(name), retry=retry(on=[TaskFailed]))",
            "SW026 States.TaskFailed stands for whatever fails in there",
        ),
        (
            "distributed_map(tell, [name], retry=SEATS_AGAIN)",
            "SW026 a distributed Map does not fail with Full",
        ),
        (
            "books.with_options(retry=SEATS_AGAIN)(name)",
            "SW009 this raised DeclarationError: workflow books: an execution",
        ),
    ],
)
def test_an_option_that_would_not_mean_what_it_says_is_refused(
    refused: Refused, body: str, message: str
) -> None:
    assert refused(body).startswith(message)
