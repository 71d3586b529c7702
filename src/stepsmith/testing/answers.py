"""What a test's tasks answer: a function, or for each state a function, a value or an error."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from stepsmith.asl import ABSENT, MapState, ParallelState, Scope, TaskState
from stepsmith.engine import Outcome, TaskRequest
from stepsmith.engine.function_answer import answered, failed, outcome_of
from stepsmith.errors import InputError, UnansweredTask

TaskFunction = Callable[[str, str, Any], Any]
"""Called with the state's name, its resource and its evaluated arguments."""

Tasks = TaskFunction | Mapping[str, Any]


class Call(NamedTuple):
    """One attempt of a Task state; `attempt` is 0 for the first since the state was entered."""

    state: str
    resource: str
    arguments: Any
    attempt: int


class Answers:
    """A task executor that gives a test's answers.

    Attributes:
        calls: the attempts that were asked for, in order.
    """

    def __init__(self, tasks: Tasks | None, scopes: Iterable[Scope]) -> None:
        """Prepare the answers for definitions.

        Raises:
            InputError: `tasks` is nothing of the kind, or has an answer for a state that no
                definition has.
        """
        if not (tasks is None or callable(tasks) or isinstance(tasks, Mapping)):
            raise InputError(
                "tasks is a function, or a mapping from the names of Task states to what they get; "
                f"not {type(tasks).__name__}"
            )
        self._tasks: Tasks = {} if tasks is None else tasks
        self._asked: dict[str, int] = {}
        self.calls: list[Call] = []
        if not callable(self._tasks):
            _check_names(
                self._tasks, sorted(name for scope in scopes for name in _task_states(scope))
            )

    def __call__(self, request: TaskRequest) -> Outcome:
        call = Call(request.state_name, request.resource, request.arguments, request.attempt)
        self.calls.append(call)
        try:
            if callable(self._tasks):
                answer = self._tasks(call.state, call.resource, call.arguments)
            else:
                answer = answered(self._answer_for(call), call.arguments)
        except (UnansweredTask, AssertionError):
            raise  # The test is wrong, or says that something else is.
        except Exception as error:
            return failed(error)
        return outcome_of(answer, f"tasks answers the state {call.state}")

    def _answer_for(self, call: Call) -> Any:
        assert not callable(self._tasks)
        if call.state not in self._tasks:
            raise UnansweredTask(
                f"the state {call.state} asks {call.resource}, and tasks has no answer for it; "
                f"{_known(call.state, self._tasks)}"
            )
        answer = self._tasks[call.state]
        if not isinstance(answer, list):
            return answer
        asked = self._asked.get(call.state, 0)
        self._asked[call.state] = asked + 1
        if asked >= len(answer):
            raise UnansweredTask(
                f"the state {call.state} asks for the {_ordinal(asked + 1)} time, and tasks has "
                f"{len(answer)} answers for it in a list"
            )
        return answer[asked]


def _task_states(scope: Scope) -> Iterable[str]:
    for name, state in scope.states.items():
        if isinstance(state, TaskState):
            yield name
        elif isinstance(state, ParallelState):
            for branch in state.branches:
                yield from _task_states(branch)
        elif isinstance(state, MapState) and state.processor is not ABSENT:
            yield from _task_states(state.processor)


def _check_names(tasks: Mapping[str, Any], states: list[str]) -> None:
    for name in tasks:
        if name not in states:
            raise InputError(
                f"tasks has an answer for {name!r}, and the definition has no Task state of that "
                f"name; {_known(name, states)}"
            )


def _known(name: str, names: Iterable[str]) -> str:
    known = list(names)
    close = difflib.get_close_matches(name, known, n=1)
    if close:
        return f"did you mean {close[0]!r}?"
    return f"there are {', '.join(map(repr, known))}" if known else "there are none"


def _ordinal(number: int) -> str:
    last = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10)
    return f"{number}{last or 'th'}"
