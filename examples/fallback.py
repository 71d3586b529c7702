"""Try again what may be over in a moment, then take another way.

Use it where a second provider can do the work. A policy is a named value; retries are part of the
Task state and cost a transition each, and the `except` begins when they are used up.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import Timeout, TooManyRequests, retry, task, workflow


class Letter(BaseModel):
    to: str
    text: str


class ProviderDown(Exception):
    """The provider answers with an error, or not at all."""


class AddressUnknown(Exception):
    """There is no such address: trying again is no use."""


PATIENTLY = retry(on=[ProviderDown, Timeout, TooManyRequests], max_attempts=2, backoff_rate=3)


@task(raises=[ProviderDown, AddressUnknown], retry=PATIENTLY)
def send_by_first(letter: Letter) -> str:
    """Send with the provider that costs less."""
    if "@" not in letter.to:
        raise AddressUnknown(letter.to)
    if letter.to.endswith(".example"):
        raise ProviderDown("503 Service Unavailable")
    return f"first/{letter.to}"


@task(raises=[ProviderDown, AddressUnknown])
def send_by_second(letter: Letter) -> str:
    """Send with the provider that costs more."""
    if "@" not in letter.to:
        raise AddressUnknown(letter.to)
    return f"second/{letter.to}"


@workflow
def fallback(letter: Letter) -> str:
    """Send a letter by the first provider, or else by the second."""
    try:
        return send_by_first(letter)
    except (ProviderDown, Timeout, TooManyRequests):
        return send_by_second.with_options(timeout_seconds=30)(letter)
