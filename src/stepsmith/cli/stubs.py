"""`stepsmith stubs`: types for services that the library does not bring them for."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def stubs(
    services: Annotated[
        list[str], typer.Argument(metavar="SERVICE...", help="Services as boto3 names them.")
    ],
    folder: Annotated[
        str, typer.Option(metavar="FOLDER", help="A folder of the project, for the modules.")
    ] = "services",
) -> None:
    """Write a typed module for each service, to be imported from the project.

    The module does the same as the one of stepsmith.aws; mypy and pyright know its operations.
    """
    from stepsmith.aws.service import UnknownService, service
    from stepsmith.aws.stub_text import module_text, stub_text
    from stepsmith.cli.whole_file import write_whole
    from stepsmith.errors import InputError
    from stepsmith.project import find_project

    if not folder.isidentifier():
        raise InputError(f"--folder {folder}: it is imported, so its name is a Python name")
    try:
        found = [service(name.replace("-", "_")) for name in services]
    except UnknownService as error:
        raise InputError(str(error)) from error
    project = find_project(Path.cwd())
    place = project.root / folder
    place.mkdir(exist_ok=True)
    texts = {place / "__init__.py": '"""AWS\'s services, typed by `stepsmith stubs`."""\n'}
    for one in found:
        texts[place / f"{one.title}.py"] = module_text(one)
        texts[place / f"{one.title}.pyi"] = stub_text(one)
    for path, text in texts.items():
        write_whole(path, text)
        print(f"  {project.shown(path)}")
