"""What Task, Parallel and Map share: they do work that can fail, be retried and be caught."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from stepsmith.asl import ABSENT, Retrier
from stepsmith.engine.dataflow import CatchDataflow, ResultDataflow
from stepsmith.engine.failure import RUNTIME, Failure
from stepsmith.engine.frame import Action, Frame
from stepsmith.engine.retry_delay import DEFAULT_MAX_ATTEMPTS, RetryDelay
from stepsmith.engine.step import OpenStep, Transition, give_up


class RetryRule:
    """A retrier made ready: what it takes, how often, and after which delay."""

    __slots__ = ("delay", "error_equals", "max_attempts")

    def __init__(self, retrier: Retrier) -> None:
        limit = retrier.max_attempts
        self.error_equals = retrier.error_equals
        self.max_attempts = DEFAULT_MAX_ATTEMPTS if limit is ABSENT else limit
        self.delay = RetryDelay.of(retrier)


@dataclass(frozen=True, slots=True)
class CatchRule:
    """A catcher made ready: what it takes and where it leads."""

    error_equals: tuple[str, ...]
    flow: CatchDataflow
    transition: Transition


@dataclass(frozen=True, slots=True)
class ErrorHandling:
    """A state's retriers and catchers, in order."""

    retry: Sequence[RetryRule]
    catch: Sequence[CatchRule]


class WorkStep(OpenStep):
    """A state whose work has a result."""

    def __init__(
        self,
        name: str,
        flow: ResultDataflow,
        transition: Transition,
        errors: ErrorHandling,
    ) -> None:
        super().__init__(name)
        self._result_flow = flow
        self._transition = transition
        self._errors = errors

    @abstractmethod
    def work(self, frame: Frame) -> Action | None:
        """Begin an attempt; what ends it is `finish` with a result, or `lost` with a failure."""

    def gave_up(self, frame: Frame) -> None:
        """Record that the work failed for good, if the state type has an event for it."""

    def enter(self, frame: Frame) -> Action | None:
        self.begin(frame)
        return self.proceed(frame)

    def proceed(self, frame: Frame) -> Action | None:
        frame.retries = 0
        frame.retries_by_retrier = None
        return self.work(frame)

    def resume(self, frame: Frame) -> Action | None:
        frame.previous = frame.entered_id
        return super().resume(frame)

    def finish(self, frame: Frame) -> Action:
        """The action that leaves the state with the result of its work."""
        exit_ = self._result_flow.exit_with_result(frame, frame.result)
        self.leave(frame, exit_)
        return self._transition.follow

    def lost(self, frame: Frame) -> Action | None:
        """The work failed with `frame.failure`, which its own events tell. An action."""
        return self.recover(frame, frame.failure)

    def recover(self, frame: Frame, failure: Failure) -> Action | None:
        """Try again if a retrier has attempts left, else go where a catcher leads."""
        if frame.inspection is not None:
            frame.inspection.failure = failure
        if failure.error == RUNTIME:
            give_up(frame, failure)
            return None
        if self._try_again_later(frame, failure):
            return None
        self.gave_up(frame)
        for catcher in self._errors.catch:
            if failure.matches(catcher.error_equals):
                return self._catch(frame, failure, catcher)
        give_up(frame, failure)
        return None

    def link(self, enter: Mapping[str, Action]) -> None:
        self._transition.link(enter)
        for catcher in self._errors.catch:
            catcher.transition.link(enter)

    def _try_again_later(self, frame: Frame, failure: Failure) -> bool:
        for position, rule in enumerate(self._errors.retry):
            if failure.matches(rule.error_equals):
                return self._set_retry(frame, position, rule)
        return False

    def _set_retry(self, frame: Frame, position: int, rule: RetryRule) -> bool:
        counts = frame.retries_by_retrier or {}
        retry = counts.get(position, 0)
        if retry >= rule.max_attempts:
            return False
        frame.retries_by_retrier = {**counts, position: retry + 1}
        execution = frame.execution
        chance = execution.chance.fraction() if rule.delay.full_jitter else 1.0
        delay = timedelta(seconds=rule.delay.seconds(retry, chance))
        frame.timer = execution.timers.set(execution.history.now + delay, frame, self._again)
        return True

    def _again(self, frame: Frame) -> Action | None:
        frame.timer = None
        frame.retries += 1
        frame.execution.history.transitions += 1
        return self.work(frame)

    def _catch(self, frame: Frame, failure: Failure, catcher: CatchRule) -> Action | None:
        try:
            self.leave(frame, catcher.flow.exit(frame, failure))
        except Failure as worse:
            # A catcher takes errors of the state's work, not those of its own fields.
            self.record_failure(frame, worse)
            give_up(frame, worse)
            return None
        return catcher.transition.follow
