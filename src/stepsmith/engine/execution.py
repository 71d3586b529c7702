"""An execution of a state machine, without any input or output of its own.

Inputs go in (`start`, a task's outcome, `wake`, `stop`); what it wants from the world comes back as
effects, and its history goes to a sink, event by event. The same inputs at the same times give the
same history to the byte.
"""

from __future__ import annotations

from collections import deque
from copy import copy
from datetime import date
from typing import Any

from stepsmith.engine.clock import Clock
from stepsmith.engine.effects import Effect
from stepsmith.engine.execution_input import execution_input
from stepsmith.engine.failure import Failure
from stepsmith.engine.fork import Fork
from stepsmith.engine.frame import Frame
from stepsmith.engine.history import NOT_TRUNCATED, Sink
from stepsmith.engine.identity import ExecutionType, identity_of
from stepsmith.engine.interpreter import Interpreter
from stepsmith.engine.machine import Machine
from stepsmith.engine.payload import Payload
from stepsmith.engine.redrive import (
    EXPRESS_REASON,
    RedriveStatus,
    why_not_redrivable,
)
from stepsmith.engine.steps.activity_step import ActivityStep
from stepsmith.engine.steps.submit_step import SubmitStep
from stepsmith.engine.steps.task_step import TaskStep
from stepsmith.engine.task import PathElement
from stepsmith.errors import ExecutionNotRedrivable, InvalidDefinition


class Execution(Interpreter):
    """One run of a machine. Call `start` once; then feed it until `status` is not RUNNING.

    Attributes:
        status: as DescribeExecution tells it.
        output: the result of a succeeded execution.
        error: the error name of a failed or stopped one; `States.Timeout` of a timed out one.
        cause: the explanation that goes with it.
        started_at: when `start` was called.
        ended_at: when it ended; None while it runs.
        redrive_count: how often it was redriven.
        redriven_at: when it was redriven last.
        map_runs: the runs of its distributed Maps, and the inputs that are for them.
        variable_bytes: how much room all variables in all scopes take.
        path: the Map iterations and Parallel branches around a child execution.
        wait_time_scale: what Wait states multiply their waiting by; set it before the start.
        now_ms: the time of what was fed in last, in milliseconds since 1970.
    """

    def __init__(
        self,
        machine: Machine,
        input: Any,
        *,
        name: str,
        clock: Clock,
        sink: Sink | None,
        state_machine_arn: str | None = None,
        execution_arn: str | None = None,
        role_arn: str | None = None,
        seed: int = 0,
        type: ExecutionType | None = None,
        path: tuple[PathElement, ...] = (),
        as_of: date | None = None,
    ) -> None:
        """Prepare an execution.

        Args:
            machine: what to run.
            input: a JSON value, or a payload that is shared with another execution.
            name: the execution's name, the last part of its ARN.
            clock: asked for the time once for each thing that is fed in.
            sink: called with each history event as it happens; None if nobody wants them.
            state_machine_arn: the machine's ARN; made up from the name "stepsmith" if not given.
            execution_arn: the execution's ARN; follows from the other two if not given.
            role_arn: the role that the context object shows.
            seed: from which everything random is drawn.
            type: of the state machine; as its ARN tells if not given, and without one STANDARD.
                An EXPRESS execution takes five minutes at the most and is never redriven; its
                history has no limit.
            path: the Map iterations and Parallel branches around a child execution.
            as_of: answer as the service did on that day (see `service_changes`); None for today.

        Raises:
            InputError: the input is not JSON, or larger than 256 KiB.
            InvalidDefinition: the type is EXPRESS, and the machine has states that AWS does not
                take in one.
            ValueError: the execution's ARN is one of the other type.
        """
        identity = identity_of(name, state_machine_arn, execution_arn, role_arn, type)
        if identity.is_express and machine.express_findings:
            raise InvalidDefinition(machine.express_findings)
        payload = execution_input(input)
        super().__init__(machine, payload, identity, clock, sink, seed, path, as_of)

    def start(self) -> list[Effect]:
        """Begin, and run as far as possible."""
        self._tell_time()
        self.started_at = self.history.now
        self.history.add(
            "ExecutionStarted",
            0,
            "executionStartedEventDetails",
            {
                "input": self._input.text,
                "inputDetails": NOT_TRUNCATED,
                "roleArn": self.identity.role_arn,
            },
        )
        self._set_deadline()
        self.schedule(self.machine.program.start, self._root)
        return self._run()

    def task_succeeded(self, task_token: str, output: Any) -> list[Effect]:
        """A task's result came back; one that nobody waits for any more is ignored.

        Raises:
            TypeError: the output is not JSON.
        """
        self._tell_time()
        attempt = self._attempts.get(task_token)
        if attempt is not None:
            frame = attempt.frame
            frame.result = Payload.received(output)
            self.schedule(_task_step(frame).succeeded, frame)
        return self._run()

    def task_failed(self, task_token: str, error: str | None, cause: str | None) -> list[Effect]:
        """A task failed; one that nobody waits for any more is ignored."""
        self._tell_time()
        attempt = self._attempts.get(task_token)
        if attempt is not None:
            frame = attempt.frame
            frame.failure = Failure(error, cause)
            self.schedule(_task_step(frame).failed, frame)
        return self._run()

    def task_submitted(self, task_token: str, output: Any) -> list[Effect]:
        """The request of a job or a callback was answered; what it comes to is still to come.

        Ignored for tasks of other patterns, a second time, and after the outcome, which a callback
        may bring before the answer.

        Raises:
            TypeError: the output is not JSON.
        """
        self._tell_time()
        attempt = self._attempts.get(task_token)
        if attempt is not None and not attempt.accepted:
            frame = attempt.frame
            if isinstance(frame.step, SubmitStep):
                frame.result = Payload.received(output)
                self.schedule(frame.step.submitted, frame)
        return self._run()

    def task_submit_failed(
        self, task_token: str, error: str | None, cause: str | None
    ) -> list[Effect]:
        """The request of a job or a callback failed; for other patterns as `task_failed`."""
        self._tell_time()
        attempt = self._attempts.get(task_token)
        if attempt is not None:
            frame = attempt.frame
            frame.failure = Failure(error, cause)
            self.schedule(_task_step(frame).submit_failed, frame)
        return self._run()

    def activity_started(self, task_token: str, worker_name: str | None) -> list[Effect]:
        """A worker took an activity's task; ignored for other tasks, and a second time."""
        self._tell_time()
        attempt = self._attempts.get(task_token)
        if attempt is not None and not attempt.accepted:
            frame = attempt.frame
            if isinstance(frame.step, ActivityStep):
                attempt.worker_name = worker_name
                self.schedule(frame.step.taken, frame)
        return self._run()

    def task_heartbeat(self, task_token: str) -> list[Effect]:
        """A task is still alive."""
        self._tell_time()
        attempt = self._attempts.get(task_token)
        if attempt is not None:
            _task_step(attempt.frame).heartbeat(attempt.frame)
        return self._run()

    def wake(self) -> list[Effect]:
        """The moment asked for with `WakeAt` has come."""
        self._tell_time()
        self._wake_up = None
        if self.status == "RUNNING":
            while (timer := self.timers.pop_due(self.history.now)) is not None:
                self.schedule(timer.action, timer.frame)
        return self._run()

    def stop(self, error: str | None = None, cause: str | None = None) -> list[Effect]:
        """End the execution from outside, as StopExecution does; nothing once it has ended.

        Like a timeout of the whole execution it leaves a single event, which follows none.
        """
        self._tell_time()
        if self.status == "RUNNING":
            self._end("ABORTED", "Aborted", Failure(error, cause), 0)
        return self._run()

    def redrive(self, sink: Sink | None = None) -> list[Effect]:
        """Run on from where the execution failed, timed out or was stopped.

        What was left successfully keeps its results and is not run again. The states that were not
        left begin their work anew, with their input of then, all their retries and their full
        timeouts; so does the timeout of the whole execution.
        See https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html

        Args:
            sink: called with each history event from now on; the same as before if not given.

        Raises:
            ExecutionNotRedrivable: `redrive_status_reason` says why, or it is an express execution,
                which only a Map Run redrives, by starting it anew.
        """
        reason = EXPRESS_REASON if self.identity.is_express else self.redrive_status_reason
        if reason is not None:
            raise ExecutionNotRedrivable(
                f"Execution {self.identity.execution_arn} invalid for redrive as: {reason}"
            )
        if sink is not None:
            self.history.sink = sink
        self._tell_time()
        self.redrive_count += 1
        self.redriven_at = self.history.now
        self.__dict__.pop("context", None)
        self.status, self.ended_at = "RUNNING", None
        self.error = self.cause = None
        self.variable_bytes = 0
        self._set_deadline()
        self._root.resume(self.history.redriven(self.redrive_count))
        return self._run()

    @property
    def input_text(self) -> str:
        """Its input as JSON."""
        return self._input.text

    @property
    def redrive_status(self) -> RedriveStatus:
        """Whether the execution can be redriven now, as DescribeExecution tells it."""
        if self.redrive_status_reason is not None:
            return "NOT_REDRIVABLE"
        return "REDRIVABLE_BY_MAP_RUN" if self.identity.of_map_run else "REDRIVABLE"

    @property
    def redrive_status_reason(self) -> str | None:
        """Why the execution cannot be redriven now; None if it can."""
        return why_not_redrivable(
            self.status,
            is_express=self.identity.is_express and not self.identity.of_map_run,
            now=self._clock.now(),
            started_at=self.started_at,
            ended_at=self.ended_at,
            last_event_id=self.history.last_id,
        )

    def fork(self, *, sink: Sink | None, clock: Clock) -> Execution:
        """A second execution at the same point, which goes on by itself.

        Both wait for the same task tokens and the same wake-up, and draw the same random numbers
        from here on: fed with the same, they tell the same. What one is fed does not touch the
        other. The cost is that of the branches and iterations under way, not that of the history
        or the data. Child executions of a distributed Map are executions of their own: a `Family`
        forks all of them together.

        Args:
            sink: called with each further history event of the fork, but not with those so far.
            clock: asked for the time whenever the fork is fed, and as far on as this one's.
        """
        twin = copy(self)
        twin._clock = clock
        twin.history = self.history.forked(sink)
        twin.chance = self.chance.forked()
        twin._ready, twin._effects = deque(), []
        fork = Fork(twin)
        twin._root = fork.frame(self._root)
        twin._attempts = {
            token: attempt
            for token, original in self._attempts.items()
            if (attempt := fork.frame(original.frame).attempt) is not None
        }
        twin.timers = self.timers.forked(fork)
        twin.map_runs = self.map_runs.forked(twin, fork)
        return twin


def _task_step(frame: Frame) -> TaskStep[Any]:
    step = frame.step
    assert isinstance(step, TaskStep)
    return step
