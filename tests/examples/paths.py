"""Every path through a workflow, by what its tasks answer."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Outcomes:
    """What may happen to a workflow.

    Attributes:
        inputs: what it may be given.
        answers: for each task what a call of it may get, JSON results and exceptions; the first is
            what calls get that are not tried out.
        most_calls: how many calls of an execution are tried with every answer.
    """

    inputs: Sequence[Any]
    answers: Mapping[str, Sequence[Any]]
    most_calls: int = 4


@dataclass
class Path:
    """One input, and which of its answers each call gets.

    A call is known by its task, its arguments and how often they came before, since calls side by
    side come in another order in plain Python.
    """

    given: Any
    outcomes: Outcomes
    chosen: dict[str, int]
    asked: dict[str, int] = field(default_factory=dict[str, int])

    def answers(self) -> Answers:
        """The answers for one run."""
        return Answers(self)

    def __str__(self) -> str:
        return f"{json.dumps(self.given)} {self.chosen}"


@dataclass
class Answers:
    """Answers the calls of one run."""

    path: Path
    _times: dict[str, int] = field(default_factory=dict[str, int])

    def __call__(self, task: str, arguments: Any) -> Any:
        call = f"{task} {json.dumps(_whole(arguments), sort_keys=True)}"
        self._times[call] = self._times.get(call, 0) + 1
        key = f"{call} {self._times[call]}"
        answers = self.path.outcomes.answers.get(task, [None])
        self.path.asked.setdefault(key, len(answers))
        return answers[self.path.chosen.get(key, 0)]


def every_path(outcomes: Outcomes) -> Iterator[Path]:
    """Each path; run it before the next is asked for, since its calls tell which ways there are."""
    for given in outcomes.inputs:
        ahead: list[dict[str, int]] = [{}]
        while ahead:
            chosen = ahead.pop()
            path = Path(given, outcomes, chosen)
            yield path
            calls = list(path.asked.items())[: outcomes.most_calls]
            for position in range(len(chosen), len(calls)):
                key, count = calls[position]
                before = {known: chosen.get(known, 0) for known, _ in calls[:position]}
                ahead += [{**before, key: answer} for answer in range(1, count)]


def _whole(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _whole(one) for key, one in value.items()}
    return [_whole(one) for one in value] if isinstance(value, list | tuple) else value
