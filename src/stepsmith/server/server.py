"""The server as a whole: what was under way goes on, and requests are taken."""

from __future__ import annotations

from pathlib import Path

from stepsmith.engine import ObjectStore, TaskExecutor
from stepsmith.local.aws_environment import ACCOUNT_ID
from stepsmith.local.functions.service import LambdaService
from stepsmith.local.polled_jobs import PolledJobs
from stepsmith.server.events.events import Events
from stepsmith.server.host.clock import HostClock
from stepsmith.server.host.host import Host
from stepsmith.server.http.application import Application
from stepsmith.server.http.gateway import Gateway
from stepsmith.server.http.guard import Guard
from stepsmith.server.http.invocations import Invocations
from stepsmith.server.http.listening import LOOPBACK
from stepsmith.server.http.step_functions import StepFunctions
from stepsmith.server.mocks.mocks import Mocks
from stepsmith.server.operations.activities import ActivityTasks
from stepsmith.server.operations.all_operations import all_operations
from stepsmith.server.operations.service import Service
from stepsmith.server.services.supervision import Services
from stepsmith.server.store.database import Database
from stepsmith.server.tasks.nested_starts import NestedStarts
from stepsmith.server.tasks.server_tasks import ServerTasks


class Server:
    """All parts together. Make it and use it within one running event loop.

    Args:
        path: the database's file; None keeps everything in memory.
        clock: the server's time.
        executor: does the tasks' work, in threads.
        objects: what distributed Maps read and write in S3.
        services: answer the requests for all other services; None where there are none.
        address: where the server listens.
        jobs: asks after jobs that tasks wait for; None where they wait for none.
        account: whose the resources of Step Functions are.
        mocks: the test cases that executions can be started with.
        wait_time_scale: what Wait states multiply their waiting by.
        functions: invokes Lambda functions; None where the services do. Closed with this.

    Attributes:
        application: takes requests.
        service: what the operations work with.
        database: keeps what must last.
        events: EventBridge; None where there are no other services.
    """

    def __init__(
        self,
        path: Path | None,
        clock: HostClock,
        executor: TaskExecutor,
        objects: ObjectStore,
        *,
        services: Services | None = None,
        address: str = LOOPBACK,
        jobs: PolledJobs | None = None,
        account: str = ACCOUNT_ID,
        mocks: Mocks | None = None,
        wait_time_scale: float = 1.0,
        functions: LambdaService | None = None,
    ) -> None:
        self.database = Database(path)
        self._activities = activities = ActivityTasks()
        self._tasks = ServerTasks(executor, activities, jobs)
        host = Host(self.database, clock, self._tasks, objects)
        self.service = Service(self.database, host, mocks or Mocks(None), wait_time_scale)
        self._tasks.nested = NestedStarts(self.service)
        operations = all_operations(self.service, activities, self._tasks)
        self.events = None if services is None else Events(self.service, services)
        self._gateway = (
            None
            if services is None or self.events is None
            else Gateway(services, self.events.requests)
        )
        self._invocations = None if functions is None else Invocations(functions)
        self.application = Application(
            StepFunctions(self.database, operations),
            Guard(address),
            self._gateway,
            account,
            self._invocations,
        )
        self.application.metrics.gauges["stepsmith_executions_under_way"] = (
            "Executions under way, children of map runs not counted.",
            lambda: self.service.host.count,
        )
        self.application.metrics.gauges["stepsmith_workers_waiting"] = (
            "Workers that wait for tasks of activities.",
            lambda: activities.waiting,
        )
        if services is not None:
            self.application.metrics.gauges["stepsmith_services_deaths"] = (
                "How often the emulated services died.",
                lambda: services.deaths,
            )

    def restore(self) -> int:
        """Take up what was under way when the last server ended; how many executions.

        Call it before requests are taken: what they start is under way too.
        """
        latest = self.service.executions.latest_moment()
        if latest is not None:
            self.service.host.begin_at(latest)
        records = list(self.service.executions.under_way())
        for record in records:
            revision = self.service.machines.revision(record.revision)
            self.service.host.restore(
                record, revision.machine, revision.role_arn, self.service.mocked(record)
            )
        return len(records)

    def go_on(self) -> None:
        """Begin the work of what was restored."""
        self.service.host.go_on()

    def end_long_polls(self) -> None:
        """Answer all workers that wait for tasks, or come for them, before the server ends."""
        self._activities.close()

    def close(self) -> None:
        """Begin nothing more, and let go of the database."""
        self.service.host.schedule.close()
        self._tasks.close()
        if self.events is not None:
            self.events.close()
        if self._invocations is not None:
            self._invocations.close()
        if self._gateway is not None:
            self._gateway.close()
        self.database.close()
