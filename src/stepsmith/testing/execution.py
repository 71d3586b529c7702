"""Run a definition in a test, in one line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from stepsmith.engine import Clock, ExecutionType, NestedExecutions, Status, VirtualClock
from stepsmith.engine import run as run_machine
from stepsmith.testing.answers import Answers, Call, Tasks
from stepsmith.testing.definition_source import machine_of

if TYPE_CHECKING:
    from stepsmith.engine import ObjectStore
    from stepsmith.testing.definition_source import Definition

_EMPTY: Final[dict[str, Any]] = {}
_LONGEST_SHOWN: Final = 200
_MOST_SHOWN: Final = 10


@dataclass(frozen=True, slots=True, repr=False)
class Execution:
    """An execution that a test ran.

    Attributes:
        status: SUCCEEDED, FAILED, TIMED_OUT or ABORTED.
        output: the JSON value that a succeeded execution gave, else None.
        error: the error name otherwise.
        cause: the explanation, if there is one.
        history: the events, as boto3's `get_execution_history` gives them.
        states: the names of the states entered, in order.
        calls: what the Task states asked for, in order.
        seconds: how long it took by its clock.
    """

    status: Status
    output: Any
    error: str | None
    cause: str | None
    history: Sequence[Mapping[str, Any]]
    states: Sequence[str]
    calls: Sequence[Call]
    seconds: float

    def __repr__(self) -> str:
        """What a failing assertion shows: how it ended, and the way there."""
        ended = f"output={_shown(self.output)}"
        if self.status != "SUCCEEDED":
            ended = f"error={self.error!r}, cause={_shown(self.cause)}"
        lines = [f"<execution {self.status}: {ended}", f"  states: {' → '.join(self.states)}"]
        left_out = len(self.calls) - _MOST_SHOWN
        if left_out > 0:
            lines.append(f"  … {left_out} calls before")
        lines += [
            f"  call: {call.state}, attempt {call.attempt}: {_shown(call.arguments)}"
            for call in self.calls[-_MOST_SHOWN:]
        ]
        return "\n".join(lines) + ">"


def run(
    definition: Definition,
    input: Any = _EMPTY,
    *,
    tasks: Tasks | None = None,
    clock: Clock | datetime | None = None,
    type: ExecutionType | None = None,
    name: str = "run",
    seed: int = 0,
    objects: ObjectStore | None = None,
    machines: Mapping[str, Definition] | None = None,
) -> Execution:
    """Run a definition with a test's own answers for its tasks.

    Args:
        definition: a dictionary, JSON text, the path of a file, or a workflow. Its compiled form
            is kept for the next run.
        input: the execution's input, a JSON value.
        tasks: what the Task states get. A function is called with the state's name, its resource
            and its evaluated arguments. A mapping has for each state a function, called with the
            arguments, or a value, or an exception; a list of these for successive attempts (so a
            result that is a list stands in a list). What a function returns is the state's result
            as it stands: for `lambda:invoke` an object with `Payload`. An exception is the failure
            that a Python Lambda function reports, named after its class; `FailedWith` has any
            other name; an AssertionError fails the test. `Succeeded`, `Failed`, `NoAnswer`,
            `Submitted` and `Taken` of this package say more, such as how long a task takes.
        clock: the virtual clock's start, or a clock; waits take no time unless it is a `RealClock`.
        type: EXPRESS for the limits of an express execution.
        name: the execution's name.
        seed: from which everything random is drawn.
        objects: what distributed Maps read and write in S3, such as `MemoryObjects`.
        machines: the state machines that tasks start (`states:startExecution`), by their ARNs;
            `tasks` answers theirs too.

    Raises:
        UnansweredTask: a Task state asked, and `tasks` has nothing for it.
        InvalidDefinition: AWS would refuse the definition; every reason is told.
        UnsupportedDefinition: it uses parts of the language that the engine does not have.
        InputError: the input is not JSON or too large, the file cannot be read, or `tasks` names a
            state that the definition does not have.
        TypeError: a task's result is not JSON.
    """
    machine = machine_of(definition)
    nested = {arn: machine_of(one) for arn, one in (machines or {}).items()}
    answers = Answers(tasks, [one.definition for one in (machine, *nested.values())])
    result = run_machine(
        machine,
        input,
        NestedExecutions(nested, answers) if nested else answers,
        clock=_clock(clock),
        type=type,
        name=name,
        seed=seed,
        objects=objects,
    )
    return Execution(
        status=result.status,
        output=result.output,
        error=result.error,
        cause=result.cause,
        history=result.history,
        states=result.states,
        calls=answers.calls,
        seconds=result.virtual_seconds,
    )


def _clock(clock: Clock | datetime | None) -> Clock | None:
    if isinstance(clock, datetime):
        return VirtualClock(clock if clock.tzinfo else clock.replace(tzinfo=UTC))
    return clock


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
