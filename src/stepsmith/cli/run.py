"""`stepsmith run`: run a workflow here, with its tasks' real code against emulated AWS services."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Generator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from stepsmith.authoring.compiled import Compiled
    from stepsmith.authoring.workflow import Workflow
    from stepsmith.local.failure_injection import InjectedFailure
    from stepsmith.project import Project


def run(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The workflow.")],
    source: Annotated[
        str | None,
        typer.Option("--input", "-i", metavar="FILE", help="Its input as JSON; - for stdin."),
    ] = None,
    fail: Annotated[
        list[str] | None,
        typer.Option(
            metavar="STATE=ERROR[:COUNT]",
            help="Fail a state's attempts, the first COUNT or all; may be repeated.",
        ),
    ] = None,
    answer: Annotated[
        list[str] | None,
        typer.Option(
            metavar="STATE=JSON",
            help="Answer a callback, an activity, a job or an API; may be repeated, in order.",
        ),
    ] = None,
    approve: Annotated[
        bool, typer.Option("--approve", help='Answer all others with {"approved": true}.')
    ] = False,
    substitute: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="A substitution's value; may be repeated."),
    ] = None,
    workers: Annotated[
        bool, typer.Option("--workers", help="Run each task in a process of its own.")
    ] = False,
    log: Annotated[
        str | None, typer.Option(metavar="FILE", help="Where tasks' logs go; - for stderr.")
    ] = None,
    tables: Annotated[
        bool, typer.Option("--tables", help="Show what became of the DynamoDB tables.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON document and nothing else.")
    ] = False,
) -> None:
    """Run a workflow on this machine: real task code, emulated AWS, waits skipped.

    What tasks log is kept out of the way, and shown for a task that fails.
    """
    from stepsmith.authoring.compiled import compile_workflow
    from stepsmith.local.failure_injection import parse_failure
    from stepsmith.project import find_project

    if tables and as_json:
        raise typer.BadParameter("--tables is for reading; leave it out with --json")
    project = find_project(Path.cwd())
    workflow = project.workflow(name)
    execution_input = _input(project, workflow, source)
    compiled = compile_workflow(workflow)
    tried = [*compiled.task_states, *compiled.service_states]
    failures = [parse_failure(text, tried) for text in fail or []]
    _note_strange_errors(compiled, failures)
    _check_local_extra()
    from stepsmith.cli.callback_answers import CallbackAnswers
    from stepsmith.cli.local_machines import LocalMachines
    from stepsmith.cli.local_run import LocalRun
    from stepsmith.cli.run_report import print_json_report, print_report

    machines = LocalMachines(compiled, {**project.substitutions, **_values(substitute or [])})
    ask = CallbackAnswers(answer or [], approve=approve, types=machines.answers)
    with _log_stream(log) as log_stream, _stdout_kept_clean() as stdout:
        finished = LocalRun(
            project,
            compiled,
            failures,
            workers=workers,
            log=log_stream,
            machines=machines,
            ask=ask,
        ).run(execution_input, show_on=None if as_json else stdout, tables=tables)
        if as_json:
            print_json_report(finished, stdout)
        else:
            print_report(finished, stdout)
    for failure in finished.never_struck:
        print(f"note: {failure.state} was never tried, so nothing failed there", file=sys.stderr)
    if finished.result.status != "SUCCEEDED":
        raise typer.Exit(1)


def _input(project: Project, workflow: Workflow[..., Any], source: str | None) -> Any:
    from stepsmith.cli.execution_input import checked_input, read_input
    from stepsmith.errors import InputError

    if source is not None:
        return checked_input(workflow, read_input(source), source)
    if workflow.input_type is None:
        return {}
    sample = project.local_folder / "events" / f"{workflow.name}.json"
    hint = f", for instance --input {project.shown(sample)}" if sample.is_file() else ""
    raise InputError(f"workflow {workflow.name} takes an input: --input FILE{hint}")


def _values(given: list[str]) -> dict[str, str]:
    from stepsmith.errors import InputError

    values: dict[str, str] = {}
    for text in given:
        name, separator, value = text.partition("=")
        if not separator:
            raise InputError(f"--substitute {text}: write NAME=VALUE")
        values[name] = value
    return values


def _check_local_extra() -> None:
    from importlib.util import find_spec

    from stepsmith.errors import LocalCloudError

    missing = [name for name in ("moto", "boto3", "flask") if find_spec(name) is None]
    if missing:
        raise LocalCloudError(
            f"running needs {', '.join(missing)}; install them with: pip install 'stepsmith[local]'"
        )


def _note_strange_errors(compiled: Compiled, failures: list[InjectedFailure]) -> None:
    """A name that nobody knows is retried and caught by nobody, and may be a slip."""
    import difflib

    raises = {task.name: [error.__name__ for error in task.raises] for task in compiled.tasks}
    declared = {state: raises[task] for state, task in compiled.task_states.items()}
    for failure in failures:
        if failure.state not in declared:
            continue  # the errors of services have dots in their names
        known = declared[failure.state]
        if failure.error not in known and "." not in failure.error:
            close = difflib.get_close_matches(failure.error, known, n=1)
            hint = f"did you mean {close[0]}?" if close else f"it raises {', '.join(known)}"
            print(
                f"note: the task of {failure.state} declares no {failure.error}; "
                f"{hint if known else 'it declares no errors'}",
                file=sys.stderr,
            )


@contextlib.contextmanager
def _log_stream(log: str | None) -> Generator[IO[str] | None]:
    from stepsmith.errors import InputError

    if log is None or log == "-":
        yield None if log is None else sys.stderr
        return
    try:
        stream = Path(log).open("w", encoding="utf-8")  # noqa: SIM115  # closed below
    except OSError as error:
        raise InputError(f"--log {log} cannot be written: {error.strerror}") from error
    with stream:
        yield stream


@contextlib.contextmanager
def _stdout_kept_clean() -> Generator[IO[str]]:
    """Standard output for our own words; whatever else is printed goes to stderr."""
    stdout = sys.stdout
    with contextlib.redirect_stdout(sys.stderr):
        yield stdout
