"""Ask somebody, and wait for the answer for as long as it takes.

Use `wait_for_callback` when a person or another system answers on its own time: the task sends the
token along (in a link, a ticket, a message), and whoever has it answers with SendTaskSuccess or
SendTaskFailure. Waiting costs nothing; the timeout says what happens if nobody answers.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import TaskToken, Timeout, task, task_token, workflow


class Expense(BaseModel):
    expense_id: str
    cents: int


class Decision(BaseModel):
    approved: bool
    manager: str


class Refused(Exception):
    """A manager refused the expense."""


class NobodyDecided(Exception):
    """No manager answered within three days."""


@task
def ask_manager(expense: Expense, token: TaskToken) -> None:
    """Send the manager a mail with two links that contain the token."""
    print(f"approve: https://example.org/answer?yes={token}")
    print(f"refuse: https://example.org/answer?no={token}")


@task
def pay(expense: Expense) -> str:
    """Pay the expense, and answer the number of the payment."""
    return f"P-{expense.expense_id}"


THREE_DAYS = 3 * 24 * 3600
ASK_AND_WAIT = ask_manager.wait_for_callback(returns=Decision, timeout_seconds=THREE_DAYS)


@workflow
def approval(expense: Expense) -> str:
    """Pay an expense, once a manager approved it if it is a large one."""
    if expense.cents > 50_00:
        try:
            decision = ASK_AND_WAIT(expense, task_token())
        except Timeout:
            raise NobodyDecided(expense.expense_id) from None
        if not decision.approved:
            raise Refused(f"{decision.manager} refused {expense.expense_id}")
    return pay(expense)
