"""Several steps that happen all or not at all, though no transaction spans them: a saga.

Use it when services keep their own data. `undone_by` names the compensation of a step. It is due
from the moment its step is tried, takes the same arguments, and bears that there is nothing to
undo. `undo(…)` names one for this workflow only.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import saga, task, undo, workflow

BALANCES = {"ada": 50_00, "bob": 0}


class Transfer(BaseModel):
    transfer_id: str
    payer: str
    payee: str
    cents: int


class NotCovered(Exception):
    """The payer's account does not hold the amount."""


class AccountClosed(Exception):
    """The payee's account takes no money any more."""


@task
def give_back(transfer: Transfer) -> None:
    """Put the amount back if it was taken for this transfer."""
    print(f"{transfer.payer} has the {transfer.cents} cents again")


@task(raises=[NotCovered], undone_by=give_back)
def withdraw(transfer: Transfer) -> None:
    """Take the amount from the payer."""
    if transfer.cents > BALANCES[transfer.payer]:
        raise NotCovered(f"{transfer.payer} has no {transfer.cents} cents")


@task
def take_back(transfer: Transfer) -> None:
    """Take the amount from the payee if it came with this transfer."""
    print(f"{transfer.payee} has nothing of {transfer.transfer_id} any more")


@task(raises=[AccountClosed])
def deposit(transfer: Transfer) -> str:
    """Give the amount to the payee, and answer the number of the entry."""
    if transfer.payee not in BALANCES:
        raise AccountClosed(f"{transfer.payee} has no account")
    return f"E-{transfer.transfer_id}"


@task(raises=[AccountClosed])
def write_statement(transfer: Transfer, entry: str) -> None:
    """Tell both banks; nothing is undone after that."""
    print(f"{transfer.transfer_id} is entry {entry}")


@workflow
def money_transfer(transfer: Transfer) -> str:
    """Move money between two banks; when a step fails, give back what was moved."""
    with saga():
        withdraw(transfer)
        undo(take_back, transfer)
        entry = deposit(transfer)
        write_statement(transfer, entry)
    return entry
