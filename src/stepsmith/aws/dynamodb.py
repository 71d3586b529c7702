"""`dynamodb` in workflows. Made by `stepsmith stubs dynamodb`, as are its types."""

from __future__ import annotations

from typing import Any

from stepsmith.aws.service import service


def __getattr__(name: str) -> Any:
    return getattr(service("dynamodb"), name)
