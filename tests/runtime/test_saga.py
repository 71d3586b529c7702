"""`saga()` in plain Python: what is undone, in which order, and what is told when it cannot be."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from stepsmith import SagaIncomplete, Task, Timeout, retry, saga, task, undo
from stepsmith.runtime.task_call import tasks_answered_by


class Jammed(Exception):
    pass


class Busy(Exception):
    pass


@task(retry=retry(on=[Busy], max_attempts=2))
def unpack(label: str) -> None: ...


@task
def unload(label: str) -> None: ...


@task(undone_by=unpack, retry=retry(on=[Busy], max_attempts=1))
def pack(label: str) -> int:
    return len(label)


@task(undone_by=unload)
def load(label: str) -> None: ...


@task
def look(label: str) -> None: ...


@dataclass
class Told:
    """The calls made, as `name label`, and the error that came out of the block."""

    calls: list[str] = field(default_factory=list)
    error: BaseException | None = None

    @property
    def message(self) -> str:
        return str(self.error)


@contextmanager
def answered(**errors: Exception | list[Exception | None]) -> Iterator[Told]:
    """Run a block whose tasks fail as given: always, or as a list says; keep what it raised."""
    told = Told()

    def answer(called: Task[..., Any], arguments: dict[str, Any]) -> Any:
        told.calls.append(f"{called.name} {arguments['label']}")
        error = errors.get(called.name)
        if isinstance(error, list):
            error = error.pop(0) if error else None
        if error is not None:
            raise error
        return 1 if called.name == "pack" else None

    with tasks_answered_by(answer):
        try:
            yield told
        except BaseException as error:
            told.error = error


def test_nothing_is_undone_when_the_block_succeeds() -> None:
    with answered() as told, saga():
        pack("a")
        load("a")
    assert told.calls == ["pack a", "load a"]


def test_a_failed_block_is_undone_newest_first() -> None:
    with answered(look=Jammed()) as told, saga():
        pack("a")
        load("b")
        look("c")
    assert told.calls == ["pack a", "load b", "look c", "unload b", "unpack a"]


def test_a_step_that_failed_is_undone_too_since_its_effect_may_have_happened() -> None:
    with answered(load=Timeout()) as told, saga():
        pack("a")
        load("b")
    assert told.calls == ["pack a", "load b", "unload b", "unpack a"]


def test_a_step_retried_is_undone_once() -> None:
    with answered(pack=[Busy(), Busy()]) as told, saga():
        pack("a")
    assert told.calls == ["pack a", "pack a", "unpack a"]


def test_a_step_not_reached_is_not_undone() -> None:
    with answered(pack=Jammed()) as told, saga():
        pack("a")
        load("b")
    assert told.calls == ["pack a", "unpack a"]


def test_a_step_before_the_block_is_not_undone() -> None:
    with answered(look=Jammed()) as told:
        pack("a")
        with saga():
            look("b")
    assert told.calls == ["pack a", "look b"]


def test_a_step_after_the_block_undoes_nothing() -> None:
    with answered(look=Jammed()) as told:
        with saga():
            pack("a")
        look("b")
    assert told.calls == ["pack a", "look b"]


def test_an_error_raised_in_the_block_itself_turns_it_back() -> None:
    with answered() as told, saga():
        pack("a")
        raise ValueError("too light")
    assert told.calls == ["pack a", "unpack a"]
    assert told.message == "too light"


def test_the_original_error_comes_out_as_it_was() -> None:
    error = Jammed("gate")
    with answered(look=error) as told, saga():
        pack("a")
        look("b")
    assert told.error is error


def test_a_compensation_gets_the_arguments_the_step_was_tried_with() -> None:
    label = "first"
    with answered(look=Jammed()) as told, saga():
        pack(label)
        label = "second"
        look(label)
    assert told.calls == ["pack first", "look second", "unpack first"]


def test_a_compensation_is_retried_by_its_own_policy() -> None:
    errors: dict[str, Any] = {"look": Jammed(), "unpack": [Busy(), Busy(), None]}
    with answered(**errors) as told, saga():
        pack("a")
        look("b")
    assert told.calls == ["pack a", "look b", "unpack a", "unpack a", "unpack a"]


def test_undo_names_a_compensation_for_the_steps_after_it() -> None:
    with answered(look=Jammed()) as told, saga():
        undo(unload, "x")
        look("b")
    assert told.calls == ["look b", "unload x"]


def test_undo_takes_its_place_among_the_steps() -> None:
    with answered(look=Jammed()) as told, saga():
        pack("a")
        undo(unload, label="x")
        load("b")
        look("c")
    assert told.calls[2:] == ["look c", "unload b", "unload x", "unpack a"]


def test_undo_outside_a_saga_is_refused() -> None:
    with pytest.raises(RuntimeError, match=r"^undo\(unload, …\) stands outside a saga\(\) block$"):
        undo(unload, "x")


def test_undo_after_a_saga_is_refused() -> None:
    with saga():
        pass
    with pytest.raises(RuntimeError, match="outside a saga"):
        undo(unload, "x")


def test_an_error_that_is_handled_inside_turns_nothing_back() -> None:
    with answered(look=Jammed()) as told, saga():
        pack("a")
        try:
            look("b")
        except Jammed:
            load("c")
    assert told.calls == ["pack a", "look b", "load c"]


def test_a_failed_compensation_does_not_keep_older_ones_from_running() -> None:
    errors: dict[str, Any] = {"look": Jammed(), "unload": Jammed()}
    with answered(**errors) as told, saga():
        pack("a")
        load("b")
        look("c")
    assert told.calls[3:] == ["unload b", "unpack a"]
    assert isinstance(told.error, SagaIncomplete)


def test_saga_incomplete_says_what_was_not_undone_and_why() -> None:
    errors: dict[str, Any] = {
        "look": Jammed("gate"),
        "unload": Timeout(),
        "unpack": Jammed('the "ü" lid'),
    }
    with answered(**errors) as told, saga():
        pack("a")
        load("b")
        look("c")
    assert told.message == (
        '{"not_undone":['
        '{"task":"unload","arguments":{"label":"b"},"error":"States.Timeout","message":""},'
        '{"task":"unpack","arguments":{"label":"a"},"error":"Jammed",'
        '"message":"the \\"ü\\" lid"}],'
        '"failure":{"error":"Jammed","message":"gate"}}'
    )


def test_saga_incomplete_keeps_the_original_error_as_its_cause() -> None:
    error = Jammed("gate")
    errors: dict[str, Any] = {"look": error, "unpack": Jammed()}
    with answered(**errors) as told, saga():
        pack("a")
        look("c")
    assert isinstance(told.error, SagaIncomplete)
    assert told.error.__cause__ is error


def test_saga_incomplete_counts_retries_of_the_compensation() -> None:
    errors: dict[str, Any] = {"look": Jammed(), "unpack": [Busy(), Busy(), Busy()]}
    with answered(**errors) as told, saga():
        pack("a")
        look("b")
    assert told.calls == ["pack a", "look b", "unpack a", "unpack a", "unpack a"]
    assert json.loads(told.message)["not_undone"][0]["error"] == "Busy"


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), SystemExit(1)], ids=repr)
def test_being_stopped_undoes_nothing_as_stopping_an_execution_does(stop: BaseException) -> None:
    with answered() as told, saga():
        pack("a")
        raise stop
    assert told.calls == ["pack a"]
    assert told.error is stop


def test_after_being_stopped_no_saga_is_open() -> None:
    with answered(), saga():
        raise KeyboardInterrupt
    with pytest.raises(RuntimeError, match="outside a saga"):
        undo(unload, "x")


def test_a_compensation_that_has_a_compensation_is_not_itself_undone() -> None:
    @task
    def forget(label: str) -> None: ...

    @task(undone_by=forget)
    def give_back(label: str) -> None: ...

    @task(undone_by=give_back)
    def take(label: str) -> None: ...

    with answered(take=Jammed(), give_back=Jammed()) as told, saga():
        take("a")
    assert told.calls == ["take a", "give_back a"]


def test_two_sagas_one_after_the_other_are_undone_apart() -> None:
    with answered(look=Jammed()) as told:
        with saga():
            pack("a")
        with saga():
            load("b")
            look("c")
    assert told.calls == ["pack a", "load b", "look c", "unload b"]


def test_a_saga_that_succeeded_is_undone_with_the_one_around_it() -> None:
    with answered(look=Jammed()) as told, saga():
        pack("a")
        with saga():
            load("b")
        look("c")
    assert told.calls == ["pack a", "load b", "look c", "unload b", "unpack a"]


def test_a_saga_that_failed_is_undone_once_with_one_around_it() -> None:
    with answered(look=Jammed()) as told, saga():
        pack("a")
        with saga():
            load("b")
            look("c")
    assert told.calls == ["pack a", "load b", "look c", "unload b", "unpack a"]
