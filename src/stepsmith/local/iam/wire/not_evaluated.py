"""Requests that cannot be evaluated."""

from __future__ import annotations


class NotEvaluated(Exception):
    """A call whose action or resources the local cloud cannot tell; it is refused."""
