"""What makes a policy one that cannot be evaluated."""

from __future__ import annotations


class InvalidPolicy(ValueError):
    """A policy document that IAM would refuse as malformed; the message names the place."""
