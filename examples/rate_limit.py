"""Go over a list slowly, since the service behind it takes only so many requests a minute.

Use a `for` loop when items must be done in order or with pauses between them. For a list without
either, `map_each` is shorter and faster.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import sleep, task, workflow

MAILS_A_DAY = 5
sent_today: list[str] = []


class Campaign(BaseModel):
    subject: str
    batches: list[list[str]]


class MailboxFull(Exception):
    """The service takes no more mails today."""


@task(raises=[MailboxFull])
def send_batch(subject: str, addresses: list[str]) -> int:
    """Send a mail to each address, and answer how many were taken."""
    if len(sent_today) + len(addresses) > MAILS_A_DAY:
        raise MailboxFull(f"{len(sent_today)} mails are sent")
    sent_today.extend(addresses)
    return len(addresses)


@workflow
def rate_limit(campaign: Campaign) -> int:
    """Send a campaign, a batch a minute, and count the mails; stop when the mailbox is full."""
    sent = 0
    for batch in campaign.batches:
        try:
            sent += send_batch(campaign.subject, batch)
        except MailboxFull:
            break
        sleep(60)
    return sent
