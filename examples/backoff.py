"""Wait longer each time, when a policy of retries cannot say what is to happen in between.

Use retries (`retry=`) where a task fails and is simply to be called again. Use a loop of your own
when "not yet" is a good answer, when something is done between the tries, or to wait for hours.
"""

from __future__ import annotations

from collections import Counter

from pydantic import BaseModel

from stepsmith import sleep, task, workflow

LONGEST_SECONDS = 3600

looks = Counter[str]()
"""How often the record was looked for: owners need their time."""


class Domain(BaseModel):
    name: str


class NotVerified(Exception):
    """The owner did not prove ownership in time."""


@task
def has_proof(name: str) -> bool:
    """Look for the record that proves ownership."""
    looks[name] += 1
    return name == "example.org" and looks[name] > 2


@workflow
def backoff(domain: Domain) -> int:
    """Wait until a domain is verified, at first a minute, then twice as long each time."""
    wait_seconds = 60
    while not has_proof(domain.name):
        if wait_seconds > LONGEST_SECONDS:
            raise NotVerified(domain.name)
        sleep(wait_seconds)
        wait_seconds = wait_seconds * 4
    return wait_seconds
