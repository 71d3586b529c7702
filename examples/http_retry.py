"""Call an HTTPS API from the workflow itself, and mind when it asks for patience.

Use an HTTP task instead of a Lambda function that would only pass a request on. The connection
holds the credentials. `HttpStatus(429)` and its like are the errors of the API; a policy retries
them.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import HttpStatus, HttpTimeout, http_endpoint, retry, workflow


class Order(BaseModel):
    number: str
    cents: int


class Payment(BaseModel):
    payment_id: str


class NoFunds(Exception):
    """The customer's bank refused."""


PATIENTLY = retry(on=[HttpStatus(429), HttpStatus(503), HttpTimeout], max_attempts=2)
CONNECTION = (
    "arn:aws:events:us-east-1:123456789012:connection/bank/5b1f2c9e-0d37-4d5e-9a51-7a3c6f0e8b24"
)
BANK = http_endpoint(connection=CONNECTION)
POST = BANK.post.with_options(retry=PATIENTLY)


@workflow
def http_retry(order: Order) -> str:
    """Charge for an order."""
    try:
        answer = POST(
            "https://bank.example.com/payments",
            returns=Payment,
            headers={"Idempotency-Key": order.number},
            body={"cents": order.cents},
        )
    except HttpStatus(402):
        raise NoFunds(order.number) from None
    return answer.ResponseBody.payment_id
