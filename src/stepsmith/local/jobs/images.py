"""Which folder of a project stands for a container image.

    [tool.stepsmith.images]
    "123456789012.dkr.ecr.us-east-1.amazonaws.com/report" = "tasks/report"

The folders are relative to the pyproject.toml. A name without tag and digest stands for all of
them.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, Final

from stepsmith.errors import LocalCloudError

_VERSION: Final = re.compile(r"(@[^@/]+|:[^:/]+(@[^@/]+)?)$")


def folder_of(image: str, start: Path) -> Path:
    """Where the code of an image is, as the project says to which a directory belongs.

    It is read anew each time, so a change is seen by the next job.

    Raises:
        LocalCloudError: the image is not mapped, or to something that is no folder.
    """
    path = _settings_file(start.resolve())
    images = {} if path is None else _images(path)
    named = images.get(image, images.get(_VERSION.sub("", image)))
    if named is None:
        where = "pyproject.toml" if path is None else path
        raise LocalCloudError(
            f"image {image} is mapped to no local code; say in {where} which folder stands for it: "
            f'[tool.stepsmith.images] "{_VERSION.sub("", image)}" = "tasks"'
        )
    assert path is not None
    folder = path.parent / str(named)
    if not folder.is_dir():
        raise LocalCloudError(f"{path}: [tool.stepsmith.images] {image}: {folder} is no folder")
    return folder


def _settings_file(start: Path) -> Path | None:
    for directory in (start, *start.parents):
        path = directory / "pyproject.toml"
        if path.is_file():
            return path
    return None


def _images(path: Path) -> dict[str, Any]:
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise LocalCloudError(f"{path} cannot be read: {error}") from error
    images: dict[str, Any] = document.get("tool", {}).get("stepsmith", {}).get("images", {})
    return images
