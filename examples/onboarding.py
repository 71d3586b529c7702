"""Put a long workflow together from functions: some around others, some with steps to undo.

Use functions of the module for what has a name of its own, and functions inside for what needs the
variables around it. They are read where they are called, also within a saga.
"""

from __future__ import annotations

from pydantic import BaseModel

from stepsmith import parallel, saga, task, workflow


class Tenant(BaseModel):
    name: str
    seats: int
    plan: str


class Ready(BaseModel):
    tenant: str
    address: str
    seats: int


class NameTaken(Exception):
    """Another tenant has this name."""


class NoRoom(Exception):
    """The cluster is full."""


@task
def drop_database(tenant: str) -> None:
    """Drop the tenant's database if there is one."""
    print(f"{tenant} has no database")


@task(raises=[NameTaken], undone_by=drop_database)
def create_database(tenant: str) -> str:
    """Create a database, and answer its address."""
    if tenant == "acme":
        raise NameTaken(tenant)
    return f"{tenant}.db.example.org"


@task
def free_seats(tenant: str, seats: int) -> None:
    """Give seats back if they were reserved."""
    print(f"{seats} seats of {tenant} are free")


@task(raises=[NoRoom], undone_by=free_seats)
def reserve_seats(tenant: str, seats: int) -> None:
    """Reserve seats."""
    if seats > 100:
        raise NoRoom(f"no room for {seats}")


@task
def greet(tenant: str, address: str) -> None:
    """Write to the tenant."""
    print(f"{tenant}: see {address}")


@task
def bill(tenant: str, cents: int) -> None:
    """Note what is to be billed each month."""
    print(f"{tenant} pays {cents}")


def monthly_cents(plan: str, seats: int) -> int:
    """What a plan costs; an expression where it is called."""
    return 0 if plan == "free" else seats * (9_00 if plan == "team" else 19_00)


def provide(tenant: Tenant) -> str:
    """What a tenant needs; its steps are undone with those of the saga around the call."""
    address = create_database(tenant.name)
    reserve_seats(tenant.name, tenant.seats)
    return address


@workflow
def onboarding(tenant: Tenant) -> Ready:
    """Make everything ready for a new tenant, or nothing."""
    with saga():
        address = provide(tenant)

    def billing() -> None:
        cents = monthly_cents(tenant.plan, tenant.seats)
        if cents > 0:
            bill(tenant.name, cents)

    parallel(lambda: greet(tenant.name, address), billing)
    return Ready(tenant=tenant.name, address=address, seats=tenant.seats)
