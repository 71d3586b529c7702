"""`stepsmith replay`: run definitions against recorded executions, and compare event by event."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from stepsmith.engine import Machine
    from stepsmith.testing.replayed import Replayed


def replay(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="CASE_OR_DIR...",
            help="Conformance cases, exported histories, or directories of them.",
        ),
    ],
    definition: Annotated[
        str | None,
        typer.Option(
            "--definition",
            "-d",
            metavar="FILE|WORKFLOW",
            help="What to run: needed for histories, in place of their own for cases.",
        ),
    ] = None,
    execution_arn: Annotated[
        str | None,
        typer.Option(
            metavar="ARN",
            help="The ARN of a history's execution, if its definition reads that or its name.",
        ),
    ] = None,
    stop_at_first: Annotated[
        bool, typer.Option("-x", help="Stop at the first recording that is answered differently.")
    ] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Tell of each recording, and why it is skipped.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON document and nothing else.")
    ] = False,
) -> None:
    """Run definitions against recorded task outcomes, and compare the histories event by event.

    A conformance case holds its definition. A history, as `aws stepfunctions get-execution-history`
    prints it or the console exports it, is run against the definition that you name: what would
    have become of yesterday's execution with today's definition?
    """
    from stepsmith.cli.replay_report import JsonReport, TextReport

    machine = None if definition is None else _machine(definition)
    report = JsonReport() if as_json else TextReport(sys.stdout, verbose=verbose)
    for replayed in _replayed(paths, machine, execution_arn):
        report.add(replayed)
        if stop_at_first and replayed.verdict == "failed":
            break
    report.close()
    if report.failed:
        raise typer.Exit(1)


def _replayed(
    paths: list[Path], machine: Machine | None, execution_arn: str | None
) -> Iterator[Replayed]:
    """The verdict on each recording; other files below a directory are passed over.

    Raises:
        InputError: there is no recording at all, or a file that was named is none.
    """
    from stepsmith.errors import InputError
    from stepsmith.testing.recording import find_recordings, is_recording, read_document, replay
    from stepsmith.testing.replayed import Replayed

    found = False
    for path in find_recordings(paths):
        named = path in paths
        try:
            if named or is_recording(read_document(path)):
                found = True
                yield replay(path, machine, execution_arn=execution_arn)
        except InputError as error:
            if named:
                raise
            found = True
            yield Replayed(str(path), "failed", str(error))
    if not found:
        places = ", ".join(map(str, paths))
        raise InputError(f"there is no conformance case and no history in {places}")


def _machine(definition: str) -> Machine:
    """A definition in a file, or a workflow of the project."""
    from stepsmith.testing.definition_source import machine_of

    source: Any = Path(definition)
    if not source.exists() and definition.isidentifier():
        from stepsmith.project import find_project

        source = find_project(Path.cwd()).workflow(definition)
    return machine_of(source)
