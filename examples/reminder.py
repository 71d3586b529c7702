"""Do something at a moment that is known beforehand, if it is still to be done then.

Use `sleep_until` for reminders, trials that end and offers that lapse. An execution may wait a year
for nothing; look again after waiting, since the world went on.
"""

from __future__ import annotations

from collections import Counter

from pydantic import BaseModel

from stepsmith import sleep_until, task, workflow

times_reminded = Counter[str]()


class Invoice(BaseModel):
    number: str
    due: str
    reminders: list[str]


class InvoiceUnknown(Exception):
    """There is no invoice of this number."""


@task(raises=[InvoiceUnknown])
def is_paid(number: str) -> bool:
    """Look whether the money has come."""
    if not number.isdigit():
        raise InvoiceUnknown(number)
    return times_reminded[number] >= 2


@task
def remind(number: str, times: int) -> None:
    """Write to the customer, more firmly each time."""
    times_reminded[number] = times


@workflow
def reminder(invoice: Invoice) -> int:
    """Remind a customer of an invoice until it is paid; answer how often that was."""
    for times, moment in enumerate(invoice.reminders):
        sleep_until(moment)
        if is_paid(invoice.number):
            return times
        remind(invoice.number, times + 1)
    return len(invoice.reminders)
