"""One execution in a local cloud of its own."""

from __future__ import annotations

import time
import uuid
from contextlib import ExitStack
from dataclasses import dataclass
from typing import IO, Any

from stepsmith.authoring.compiled import Compiled
from stepsmith.authoring.diagnostic import Span
from stepsmith.cli.local_machines import LocalMachines
from stepsmith.cli.progress import Progress
from stepsmith.cli.state_report import StateReport, StateReports
from stepsmith.cli.table_contents import TableContents, table_contents
from stepsmith.engine import RunResult, TaskRequest, run
from stepsmith.engine.nested.executor import NestedExecutions
from stepsmith.local.cloud import LocalCloud
from stepsmith.local.failure_injection import FailureInjection, InjectedFailure
from stepsmith.local.in_process import InProcess
from stepsmith.local.lambda_executor import LambdaExecutor, OutputListener
from stepsmith.local.local_functions import LocalFunctions
from stepsmith.local.outside_answers import Ask, OutsideAnswers
from stepsmith.local.service_executor import ServiceExecutor
from stepsmith.local.worker_processes import WorkerProcesses
from stepsmith.project import Project
from stepsmith.runtime.errors import error_names


@dataclass(frozen=True, slots=True)
class FailedAt:
    """The state in which a run failed, and the lines of Python that it was written in."""

    state: str
    span: Span


@dataclass(frozen=True, slots=True)
class FinishedRun:
    """A run that is over, and what it leaves to tell."""

    workflow: str
    result: RunResult
    failed_at: FailedAt | None
    real_seconds: float
    never_struck: list[InjectedFailure]
    tables_before: TableContents | None
    tables_after: TableContents | None


class LocalRun:
    """What it takes to run a compiled workflow here.

    Args:
        project: for its seed, and as the place from which workers import.
        compiled: the workflow.
        failures: to be injected.
        workers: whether each task runs in a process of its own.
        log: where everything goes that tasks print and log, if it is wanted.
        machines: the workflow and those that it calls, in the local cloud.
        ask: answers callbacks and activities.
    """

    def __init__(
        self,
        project: Project,
        compiled: Compiled,
        failures: list[InjectedFailure],
        *,
        workers: bool,
        log: IO[str] | None,
        machines: LocalMachines,
        ask: Ask,
    ) -> None:
        self._machines = machines
        self._ask = ask
        self._project = project
        self._compiled = compiled
        self._failures = failures
        self._workers = workers
        self._log = log

    def run(self, execution_input: Any, *, show_on: IO[str] | None, tables: bool) -> FinishedRun:
        """Start the cloud, run to the end, and leave nothing behind.

        Args:
            execution_input: a JSON value that fits the workflow.
            show_on: where progress is shown.
            tables: whether to note what is in the DynamoDB tables before and after.
        """
        functions = LocalFunctions(self._machines.functions)
        progress = None if show_on is None else self._progress(show_on)
        reports = StateReports(
            progress.attempt if progress else _ignore, progress.ended if progress else _ignore
        )
        with ExitStack() as stack:
            cloud = stack.enter_context(LocalCloud(self._project.seed))
            run_function = (
                stack.enter_context(WorkerProcesses(self._project.root))
                if self._workers
                else InProcess()
            )
            before = table_contents(cloud.session()) if tables else None
            functions_and_services = LambdaExecutor(
                functions,
                run_function,
                self._output_listener(progress),
                ServiceExecutor(cloud.session()),
            )
            executor = FailureInjection(
                NestedExecutions(
                    self._machines.machines, OutsideAnswers(functions_and_services, self._ask)
                ),
                self._failures,
            )
            started = time.perf_counter()
            result = run(
                self._machines.machines[self._machines.arn],
                execution_input,
                executor,
                on_event=reports,
                objects=cloud.objects(),
                name=str(uuid.uuid4()),
                state_machine_arn=self._machines.arn,
                type=self._compiled.type,
            )
            real_seconds = time.perf_counter() - started
            after = table_contents(cloud.session()) if tables else None
        return FinishedRun(
            workflow=self._compiled.workflow.name,
            result=result,
            failed_at=self._failed_at(reports.failed),
            real_seconds=real_seconds,
            never_struck=executor.never_struck,
            tables_before=before,
            tables_after=after,
        )

    def _failed_at(self, report: StateReport | None) -> FailedAt | None:
        span = None if report is None else self._compiled.source_map.get(report.name)
        return None if report is None or span is None else FailedAt(report.name, span)

    def _progress(self, stream: IO[str]) -> Progress:
        compiled = self._compiled
        undoing = {task.undone_by.name for task in compiled.tasks if task.undone_by is not None}
        return Progress(
            stream,
            places={state: str(span) for state, span in compiled.source_map.items()},
            compensations={
                state for state, task in compiled.task_states.items() if task in undoing
            },
            declared_errors={
                error_name
                for task in compiled.tasks
                for error in task.raises
                for error_name in error_names(error)
            },
        )

    def _output_listener(self, progress: Progress | None) -> OutputListener:
        def listen(request: TaskRequest, output: str) -> None:
            if self._log is not None:
                self._log.write(output)
                self._log.flush()
            elif progress is not None:
                progress.task_output(request.state_name, output)

        return listen


def _ignore(_: StateReport) -> None:
    """Nobody watches."""
