"""A server with everything around it, from its start to its end: what `stepsmith serve` runs."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from stepsmith.engine import TaskExecutor
from stepsmith.engine.history import Event
from stepsmith.local.aws_environment import ACCOUNT_ID, REGION, aws_environment
from stepsmith.local.clients import Clients
from stepsmith.local.endpoint_executor import EndpointExecutor
from stepsmith.local.functions.log import FunctionLogs
from stepsmith.local.functions.project_functions import ProjectFunctions
from stepsmith.local.functions.service import LambdaService
from stepsmith.local.functions.source import FunctionSource
from stepsmith.local.polled_jobs import PolledJobs
from stepsmith.local.s3_objects import S3Objects
from stepsmith.local.seeding import run_seed
from stepsmith.local.service_executor import ServiceExecutor
from stepsmith.server.events.events import Events
from stepsmith.server.host.clock import PATIENCE_SECONDS, HostClock, RealTime, VirtualTime
from stepsmith.server.host.host import OnEvents
from stepsmith.server.http.listening import LOOPBACK, Listening, bound, url_of
from stepsmith.server.logs.delivery import ExecutionLogs
from stepsmith.server.mocks.mocks import Mocks
from stepsmith.server.server import Server
from stepsmith.server.services import child_process
from stepsmith.server.services.supervision import Services
from stepsmith.server.store import database
from stepsmith.server.store.executions import ExecutionRecord

if TYPE_CHECKING:
    import boto3

DEFAULT_PORT: Final = 8083
"""The port of AWS's Step Functions Local."""

_log: Final = logging.getLogger("stepsmith.server")


@dataclass(frozen=True, slots=True)
class Settings:
    """How to serve.

    Attributes:
        port: where; 0 for any that is free.
        host: the address.
        db: what is to last; None keeps everything in memory.
        virtual_time: whether waits are skipped.
        patience_seconds: how long virtual time waits for somebody outside in silence.
        mock_config: test cases, as JSON or Python; None where nothing is mocked.
        wait_time_scale: what Wait states multiply their waiting by.
        account: whose the resources are.
        region: of requests that do not say theirs.
        endpoints: where tasks call services that are not here, by boto3's names for these.
        seed: a file with `def seed(session: boto3.Session) -> None`, called when the emulated
            services begin empty.
        functions: gives those of a project; called when AWS's libraries find this server, since the
            modules of tasks may make clients.
    """

    port: int = DEFAULT_PORT
    host: str = LOOPBACK
    db: Path | None = None
    virtual_time: bool = False
    patience_seconds: float = PATIENCE_SECONDS
    mock_config: Path | None = None
    wait_time_scale: float = 1.0
    account: str = ACCOUNT_ID
    region: str = REGION
    endpoints: Mapping[str, str] = field(default_factory=dict[str, str])
    seed: Path | None = None
    functions: Callable[[], ProjectFunctions] | None = None


@dataclass(frozen=True, slots=True)
class Started:
    """What there is to say once requests are taken.

    Attributes:
        url: the endpoint.
        resumed: how many executions go on.
        adopted: whether the emulated services are those of a server before.
    """

    url: str
    resumed: int
    adopted: bool


def reset(db: Path) -> None:
    """Forget everything of a database, and end the emulated services that belong to it.

    Raises:
        LocalCloudError: it is no database, or a server has it open.
    """
    database.remove(db)
    child_process.end(services_file(db))


def services_file(db: Path) -> Path:
    """Where the emulated services of a database tell where they are."""
    return db.with_name(db.name + ".services")


def services_and_functions(session: boto3.Session, url: str) -> TaskExecutor:
    """What does the work of tasks in `stepsmith serve`: the services and functions at its URL."""
    services = ServiceExecutor(session, step_functions=True)
    return EndpointExecutor(session, {"lambda": url}, services)


async def serve(
    settings: Settings,
    on_start: Callable[[Started], None],
    executor_of: Callable[[boto3.Session, str], TaskExecutor] = services_and_functions,
) -> None:
    """Serve until SIGINT or SIGTERM; requests under way are answered before it ends.

    Args:
        settings: how.
        on_start: called when requests are taken.
        executor_of: makes what does the tasks' work from a session at the endpoint, and its URL.

    Raises:
        LocalCloudError: the mock configuration is wrong, the port or the database is taken, the
            services do not start, or the database can no longer be written: the next server goes
            on from what was kept.
    """
    import boto3

    mocks = Mocks(settings.mock_config)
    listener = bound(settings.host, settings.port)
    url = url_of(listener)
    with contextlib.closing(listener), aws_environment(url, settings.region):
        os.environ["MOTO_ACCOUNT_ID"] = settings.account
        session = boto3.Session()
        seed = settings.seed
        services = Services(
            None if settings.db is None else services_file(settings.db),
            None if seed is None else partial(run_seed, seed, session),
        )
        server = Server(
            settings.db,
            _clock(settings),
            _executor(settings, session, executor_of(session, url)),
            S3Objects(session),
            services=services,
            address=settings.host,
            mocks=mocks,
            jobs=PolledJobs(Clients(session, settings.endpoints)),
            account=settings.account,
            wait_time_scale=settings.wait_time_scale,
            functions=_functions(settings, session, services, url),
        )
        listening = Listening(server.application, listener)
        logs = ExecutionLogs(session, lambda: services.url, server.service.machines.revision)
        server.service.host.on_events = _all_of(logs.add, server.events)
        server.database.on_failure = partial(_stop, server, listening)
        try:
            await services.start()
            started = Started(url, server.restore(), services.adopted)
            serving = asyncio.create_task(listening.serve())
            with _told_to_stop(partial(_stop, server, listening)), _told_of_failure_once():
                await services.fill()  # by way of the endpoint
                server.go_on()
                if server.events is not None and services.adopted:
                    await server.events.resume()
                on_start(started)
                _log.info(
                    "serving at %s",
                    url,
                    extra={"event": "started", "url": url, "resumed": started.resumed},
                )
                await serving
            if server.database.failure is not None:
                raise server.database.failure
        finally:
            await asyncio.to_thread(logs.close)
            server.close()
            if server.database.failure is None:
                await services.close()
            else:
                await services.leave()


def _functions(
    settings: Settings, session: boto3.Session, services: Services, url: str
) -> LambdaService:
    def endpoint() -> str:
        return services.url

    return LambdaService(
        FunctionSource(session, endpoint),
        url,
        FunctionLogs(session, endpoint),
        account=settings.account,
        project=None if settings.functions is None else settings.functions(),
    )


def _all_of(log: OnEvents, events: Events | None) -> OnEvents:
    """Histories go to the logs, and to EventBridge."""
    if events is None:
        return log

    def tell(record: ExecutionRecord, arn: str, happened: Sequence[Event]) -> None:
        log(record, arn, happened)
        events.history(record, arn, happened)

    return tell


def _executor(settings: Settings, session: boto3.Session, otherwise: TaskExecutor) -> TaskExecutor:
    if not settings.endpoints:
        return otherwise
    return EndpointExecutor(session, settings.endpoints, otherwise)


def _clock(settings: Settings) -> HostClock:
    if settings.virtual_time:
        return VirtualTime(patience_seconds=settings.patience_seconds)
    return RealTime()


def _stop(server: Server, listening: Listening) -> None:
    _log.info("stopping", extra={"event": "stopping"})
    listening.stop()
    server.end_long_polls()


@contextlib.contextmanager
def _told_of_failure_once() -> Generator[None]:
    """Say no word of the callbacks in which a failed database is asked for something."""
    loop = asyncio.get_running_loop()

    def tell(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        if not isinstance(context.get("exception"), database.DatabaseFailed):
            loop.default_exception_handler(context)

    loop.set_exception_handler(tell)
    yield
    loop.set_exception_handler(None)


@contextlib.contextmanager
def _told_to_stop(stop: Callable[[], None]) -> Generator[None]:
    """Have something done at the first SIGINT or SIGTERM; the second ends the process."""
    loop = asyncio.get_running_loop()

    def first() -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)
        stop()

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, first)
    yield
