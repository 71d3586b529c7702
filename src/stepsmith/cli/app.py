"""The command line as a whole: its subcommands, and how it ends.

Exit codes: 0 fine, 1 the workflow or check failed, 2 wrong usage. Errors go to stderr.
"""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from typing import Annotated

import typer

from stepsmith.cli.compile import compile_workflows
from stepsmith.cli.explain import explain
from stepsmith.cli.init import init
from stepsmith.cli.replay import replay
from stepsmith.cli.run import run
from stepsmith.cli.serve import serve
from stepsmith.cli.stubs import stubs
from stepsmith.errors import (
    CompileError,
    InputError,
    MissingSubstitution,
    ProjectError,
    StepsmithError,
)

USAGE_ERRORS = (InputError, MissingSubstitution, ProjectError)

# \b keeps the lines of a paragraph as they are.
RUN_EXAMPLES = """\b
Examples:
  stepsmith run order_saga --input local/events/order_saga.json
  stepsmith run order_saga -i order.json --fail ShipOrder=CarrierUnavailable
  stepsmith run order_saga -i order.json --fail ChargePayment=Timeout:2 --json
  cat order.json | stepsmith run order_saga -i - --workers --log tasks.log
"""
COMPILE_EXAMPLES = """\b
Examples:
  stepsmith compile
  stepsmith compile order_saga
  stepsmith compile --check        in CI: fails when definitions/ is stale
  stepsmith compile --check --json for editors: every diagnostic as JSON
"""
EXPLAIN_EXAMPLES = """\b
Examples:
  stepsmith explain SW012
  stepsmith explain                lists all codes
"""
REPLAY_EXAMPLES = """\b
Examples:
  aws stepfunctions get-execution-history --execution-arn ARN > yesterday.json
  stepsmith replay yesterday.json --definition definitions/order_saga.asl.json
  stepsmith replay exports/ --definition order_saga -x
  stepsmith replay tests/recorded/            conformance cases, each with its definition
"""
SERVE_EXAMPLES = """\b
Examples:
  stepsmith serve                              at http://127.0.0.1:8083, in memory
  stepsmith serve --db stepsmith.db            survives being killed
  stepsmith serve --db stepsmith.db --reset    begins anew
  stepsmith serve --port 0 --time virtual --json
"""
INIT_EXAMPLES = """\b
Examples:
  stepsmith init bookings
  stepsmith init greetings --template empty
"""
STUBS_EXAMPLES = """\b
Examples:
  stepsmith stubs glue athena          then: from services import athena, glue
  stepsmith stubs cognito_idp --folder typed_services
"""

app = typer.Typer(
    name="stepsmith",
    help="AWS Step Functions workflows as typed Python functions.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("run", epilog=RUN_EXAMPLES)(run)
app.command("compile", epilog=COMPILE_EXAMPLES)(compile_workflows)
app.command("explain", epilog=EXPLAIN_EXAMPLES)(explain)
app.command("replay", epilog=REPLAY_EXAMPLES)(replay)
app.command("serve", epilog=SERVE_EXAMPLES)(serve)
app.command("init", epilog=INIT_EXAMPLES)(init)
app.command("stubs", epilog=STUBS_EXAMPLES)(stubs)


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        print(f"stepsmith {version('stepsmith')}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version and exit."
        ),
    ] = False,
) -> None:
    """AWS Step Functions workflows as typed Python functions."""


def main() -> None:
    """Run the command that the arguments name, and exit."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(
                errors="replace"
            )  # a mark that a terminal lacks is no reason to fail
    try:
        app()
    except CompileError as error:
        count = len(error.diagnostics)
        print(f"{error}\n\nerror: {count} {_places(count)} not compile", file=sys.stderr)
        sys.exit(1)
    except StepsmithError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2 if isinstance(error, USAGE_ERRORS) else 1)
    except BrokenPipeError:
        # Whoever read our output has seen enough; nothing more may be written to it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


def _places(count: int) -> str:
    return "place does" if count == 1 else "places do"
