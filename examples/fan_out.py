"""Ask several services at once and decide when all have answered.

Use `parallel` for a fixed number of different things to do. Each branch is a function without
parameters; it reads the variables around it. The first branch that fails ends the others.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import parallel, task, workflow


class Application(BaseModel):
    person: str
    cents: int


class Offer(BaseModel):
    person: str
    cents: int
    percent: int


class NotCreditworthy(Exception):
    """Somebody whom we lend nothing."""


class RegistryDown(Exception):
    """The registry does not answer."""


@task
def credit_score(person: str) -> int:
    """Ask the credit agency: 0 to 1000."""
    return {"ada": 700, "bob": 320}.get(person, 500)


@task(raises=[RegistryDown])
def open_debts(person: str) -> int:
    """Ask the registry of debts, in cents."""
    if person == "eve":
        raise RegistryDown("closed until Monday")
    return {"bob": 900_000}.get(person, 0)


@task
def is_customer(person: str) -> bool:
    """Look into our own books."""
    return person in {"ada", "bob"}


@workflow
def fan_out(application: Application) -> Offer:
    """Decide on a loan by what three services know."""
    person = application.person
    score, debts, known = parallel(
        lambda: credit_score(person),
        lambda: open_debts(person),
        lambda: is_customer(person),
    )
    if score < 400 or debts > application.cents:
        raise NotCreditworthy(person)
    percent = 3 if known else 5
    return Offer(person=person, cents=application.cents, percent=percent)
