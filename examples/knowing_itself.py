"""Let work know for whom it is done: the execution's own id, name, input and start.

Use `execution` for keys that make a request idempotent, for names of jobs and files, and for links
into the console. `state` is the state of the call among whose arguments it stands.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import LambdaServiceError, execution, retry, state, substitution, task, workflow

ARTIFACTS = substitution("ArtifactsBucket")


class Charge(BaseModel):
    customer: str
    cents: int


class Declined(Exception):
    """The bank refused."""


AGAIN = retry(on=[LambdaServiceError], max_attempts=2)


@task(raises=[Declined], retry=AGAIN)
def charge(customer: str, cents: int, key: str, attempt: int) -> str:
    """Charge once for a key, however often this is called."""
    if cents > 100_000:
        raise Declined(f"{customer} has no {cents} cents")
    return f"{customer}-{cents}-{len(key) > 0}-{attempt}"


@task
def write_receipt(number: str, key: str) -> None:
    """Write a receipt into the bucket."""
    print(f"{key}: {number}")


@workflow
def knowing_itself(payment: Charge) -> str:
    """Charge a customer, with the execution's name as the key that makes it happen once."""
    number = charge(payment.customer, payment.cents, key=execution.name, attempt=state.retry_count)
    write_receipt(number, f"s3://{ARTIFACTS}/{execution.name}.txt")
    return number
