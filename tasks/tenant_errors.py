"""What can go wrong with a tenant's beginning and end. On AWS an error's name is its class name."""

from __future__ import annotations


class TenantIdTaken(Exception):
    """Another tenant has this id, or another request has reserved it."""


class RequestWithdrawn(Exception):
    """A step came after its request had been undone, so it must not take effect any more."""


class PlanRefused(Exception):
    """Somebody decided against a large plan."""


class NobodyDecided(Exception):
    """Nobody answered about a large plan, not even after a reminder."""


class IsolationBroken(Exception):
    """A tenant's role can read what belongs to another tenant, or cannot read its own."""


class NotReadyYet(Exception):
    """AWS does not show everywhere yet what was just made, or is throttling; try again."""


class UnknownTenant(Exception):
    """There is no active tenant of this id."""
