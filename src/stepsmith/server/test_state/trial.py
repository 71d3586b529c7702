"""Runs the one state, with the engine's own steps, until it is known what becomes of it."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final
from uuid import uuid4

from stepsmith.asl.checks.transitions import targets
from stepsmith.engine import (
    Execution,
    Failed,
    InvokeTask,
    Machine,
    Outcome,
    Succeeded,
    TaskRequest,
    WakeAt,
)
from stepsmith.engine.compile import compile_state
from stepsmith.engine.effects import Effect
from stepsmith.engine.frame import Action, Frame, complete
from stepsmith.engine.history import Event
from stepsmith.engine.inspection import Inspection
from stepsmith.engine.payload import Payload
from stepsmith.engine.program import Program
from stepsmith.engine.variables import NO_VARIABLES
from stepsmith.server.host.clock import FedTime
from stepsmith.server.host.tasks import Tasks
from stepsmith.server.operations.service import Caller
from stepsmith.server.test_state.mock import Mock
from stepsmith.server.test_state.mocked_steps import MapConfiguration, mocked_step
from stepsmith.server.test_state.subject import Subject

_ANY_ROLE: Final = "stepsmith"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is to be tested, read and checked.

    Attributes:
        input: the state's input, a JSON value.
        variables: the variables that it sees.
        context: the context object that it sees; None for one that is made up.
        mock: what its work comes to; None if the work is to be done.
        retries: how often the retrier that takes its failure has tried before.
    """

    subject: Subject
    input: Any
    variables: Mapping[str, Any]
    context: Mapping[str, Any] | None
    mock: Mock | None
    map_configuration: MapConfiguration
    retries: int
    role_arn: str | None


@dataclass(slots=True)
class Verdict:
    """What became of the state.

    Attributes:
        execution: the one that consisted of the state.
        inspection: what was seen on the way.
        variables: those that the state leaves.
        next_state: where it leads.
        retry_after: the seconds until it is tried again, if it is.
    """

    execution: Execution
    inspection: Inspection
    variables: dict[str, Any]
    next_state: str | None = None
    retry_after: float | None = None


@dataclass(slots=True)
class Trial:
    """One test of a state."""

    question: Question
    caller: Caller
    started_at: datetime
    _verdict: Verdict = field(init=False)
    _frame: Frame = field(init=False)
    _clock: FedTime = field(default_factory=FedTime)

    async def run(self, tasks: Tasks) -> Verdict:
        """Enter the state, and have its work done where it is not mocked."""
        question = self.question
        self._clock.moment = self.started_at
        arns = self.caller.arn("stateMachine", str(uuid4()))
        name = str(uuid4())
        execution = Execution(
            self._machine(),
            question.input,
            name=name,
            clock=self._clock,
            sink=self._note,
            state_machine_arn=arns,
            execution_arn=f"{arns.replace(':stateMachine:', ':express:')}:{name}",
            role_arn=question.role_arn or f"arn:aws:iam::{self.caller.account}:role/{_ANY_ROLE}",
            seed=random.getrandbits(62),
        )
        inspection = Inspection(question.context)
        self._verdict = Verdict(execution, inspection, dict(question.variables))
        effects = execution.start()
        while execution.status == "RUNNING":
            invoked = next((one for one in effects if isinstance(one, InvokeTask)), None)
            timer = self._frame.timer
            if invoked is not None:
                effects = await self._work(invoked.request, tasks, effects)
            elif timer is not None and self._frame.retries_by_retrier is not None:
                delay = timer.moment - self._clock.moment
                self._verdict.retry_after = delay.total_seconds()
                break
            else:
                effects = self._skip_to(_wake_up(effects))
        return self._verdict

    def _machine(self) -> Machine:
        """A machine of the one state; what follows the state ends it."""
        subject, mock = self.question.subject, self.question.mock
        step = None if mock is None else mocked_step(subject, mock, self.question.map_configuration)
        step = step or compile_state(subject.machine, subject.name, subject.state)
        step.link({name: partial(self._arrive, name) for _, name in targets(subject.state)})
        program = Program(partial(self._enter, step.enter), {subject.name: step})
        return Machine(subject.machine, program, None, ())

    def _enter(self, enter: Action, frame: Frame) -> Action | None:
        self._frame = frame
        frame.inspection = self._verdict.inspection
        given = {name: Payload(value) for name, value in self.question.variables.items()}
        frame.variables = NO_VARIABLES.assigned(given, self.question.subject.name, 0)
        frame.execution.variable_bytes = frame.variables.total
        following = enter(frame)
        if self.question.retries:
            retriers = getattr(self.question.subject.state, "retry", ()) or ()
            frame.retries_by_retrier = dict.fromkeys(range(len(retriers)), self.question.retries)
        return following

    def _arrive(self, name: str, frame: Frame) -> Action | None:
        self._verdict.next_state = name
        return complete(frame)

    def _note(self, event: Event) -> None:
        assigned = event.get("stateExitedEventDetails", {}).get("assignedVariables", {})
        for name, text in assigned.items():
            self._verdict.variables[name] = json.loads(text)

    async def _work(
        self, request: TaskRequest, tasks: Tasks, effects: list[Effect]
    ) -> list[Effect]:
        execution, token, mock = self._verdict.execution, request.task_token, self.question.mock
        outcome: Outcome
        if mock is None:
            moment = _wake_up(effects)
            found = await _done(request, tasks, (moment - self._clock.moment).total_seconds())
            if found is None:
                return self._skip_to(moment)
            outcome = found
        elif mock.failure is None:
            outcome = Succeeded(mock.result)
        else:
            outcome = Failed(mock.failure.error, mock.failure.cause)
        if isinstance(outcome, Succeeded):
            self._clock.moment += timedelta(seconds=outcome.duration_seconds)
            return execution.task_succeeded(token, outcome.output)
        assert isinstance(outcome, Failed)
        self._clock.moment += timedelta(seconds=outcome.duration_seconds)
        return execution.task_failed(token, outcome.error, outcome.cause)

    def _skip_to(self, moment: datetime) -> list[Effect]:
        self._clock.moment = moment
        return self._verdict.execution.wake()


def _wake_up(effects: list[Effect]) -> datetime:
    return next(effect.moment for effect in effects if isinstance(effect, WakeAt))


async def _done(request: TaskRequest, tasks: Tasks, seconds: float) -> Outcome | None:
    """What a task came to; None if it came to nothing in time."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[Outcome] = loop.create_future()

    def report(outcome: Outcome) -> None:
        loop.call_soon_threadsafe(take, outcome)

    def take(outcome: Outcome) -> None:
        if not done.done() and isinstance(outcome, Succeeded | Failed):
            done.set_result(outcome)

    tasks.begin(request, report)
    try:
        return await asyncio.wait_for(done, seconds)
    except TimeoutError:
        return None
    finally:
        tasks.cancel(request.task_token)
