"""`stepsmith init`: start a project."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def init(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="A new or empty directory.")],
    template: Annotated[
        str, typer.Option(help="What to start from: saga or empty.", metavar="NAME")
    ] = "saga",
) -> None:
    """Start a project of your own that runs and passes its tests at once."""
    from stepsmith.scaffold import create_project

    files = create_project(directory, template)
    for file in files:
        print(f"  {directory / file}")
    print(f"\nNext: cd {directory}, and read README.md")
