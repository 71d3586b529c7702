"""How a run ended, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import TextIOWrapper
from typing import IO, Any

from rich.console import Console
from rich.text import Text

from stepsmith.authoring.diagnostic import source_line
from stepsmith.cli.duration import seconds_exactly
from stepsmith.cli.error_cause import cause_message, not_undone
from stepsmith.cli.local_run import FinishedRun
from stepsmith.cli.table_contents import print_changes

FILE_WIDTH = 160
"""Columns for tables where no terminal sets a width."""


def print_report(finished: FinishedRun, stream: IO[str]) -> None:
    """The outcome and its figures in a line, then the output, or what was not undone."""
    console = Console(file=stream, highlight=False, soft_wrap=True)
    if not console.is_terminal:
        console = Console(file=stream, highlight=False, soft_wrap=True, width=FILE_WIDTH)
    result = finished.result
    if result.status == "SUCCEEDED":
        outcome = Text("SUCCEEDED", style="bold green")
    else:
        message = cause_message(result.cause)
        told = f"{result.error}: {message}" if message else str(result.error or "")
        outcome = Text.assemble((result.status, "bold red"), f"  {told}")
    console.print(outcome.append(f"      {_figures(finished)}", style="dim"))
    if result.status == "SUCCEEDED":
        console.print(Text(_json_text(result.output, stream)))
    for line in _lines_of_python(finished):
        console.print(Text(line, style="dim"))
    for line in not_undone(result.error, result.cause):
        console.print(Text(line, style="red"))
    if finished.tables_before is not None and finished.tables_after is not None:
        console.print()
        print_changes(finished.tables_before, finished.tables_after, console)


def print_json_report(finished: FinishedRun, stream: IO[str]) -> None:
    """One JSON document with everything that the report says."""
    result = finished.result
    document: dict[str, Any] = {
        "workflow": finished.workflow,
        "status": result.status,
        "output": result.output,
        "error": result.error,
        "cause": result.cause,
        "failed_at": _failed_at(finished),
        "states": result.states,
        "transitions": result.transitions,
        "virtual_seconds": round(result.virtual_seconds, 3),
        "real_seconds": round(finished.real_seconds, 3),
    }
    print(_json_text(document, stream), file=stream)


def _lines_of_python(finished: FinishedRun) -> Iterator[str]:
    """Where a run failed, as Python tells where an exception arose: the outermost call first."""
    failed = finished.failed_at
    if failed is None:
        return
    *calls, last = [*reversed(failed.span.called_from), failed.span]
    for span in calls:
        yield from (f"  {span}", f"    {source_line(span)}")
    yield from (f"  {last}, in state {failed.state}", f"    {source_line(last)}")


def _failed_at(finished: FinishedRun) -> dict[str, Any] | None:
    failed = finished.failed_at
    return None if failed is None else {"state": failed.state, **failed.span.to_json()}


def _json_text(value: Any, stream: IO[str]) -> str:
    """JSON that arrives whole: escaped where the stream could not carry every character."""
    encoding = stream.encoding if isinstance(stream, TextIOWrapper) else "utf-8"
    return json.dumps(value, indent=2, ensure_ascii=encoding.lower() != "utf-8")


def _figures(finished: FinishedRun) -> str:
    result = finished.result
    states = len(result.states)
    return (
        f"{states} {'state' if states == 1 else 'states'}, "
        f"{result.transitions} {'transition' if result.transitions == 1 else 'transitions'}, "
        f"{seconds_exactly(result.virtual_seconds)} virtual, "
        f"{seconds_exactly(finished.real_seconds)} real"
    )
