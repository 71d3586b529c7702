"""`events` in workflows. Made by `stepsmith stubs events`, as are its types."""

from __future__ import annotations

from typing import Any

from stepsmith.aws.service import service


def __getattr__(name: str) -> Any:
    return getattr(service("events"), name)
