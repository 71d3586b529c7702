"""Every operation of the API by its name."""

from __future__ import annotations

from stepsmith.server.host.tasks import Tasks
from stepsmith.server.operations import (
    activities,
    aliases,
    callbacks,
    executions,
    histories,
    map_runs,
    state_machines,
    tag_lists,
    versions,
)
from stepsmith.server.operations.activities import ActivityTasks
from stepsmith.server.operations.service import Operation, Service
from stepsmith.server.test_state import operation as test_state


def all_operations(
    service: Service, activity_tasks: ActivityTasks, tasks: Tasks
) -> dict[str, Operation]:
    """The operations, at work on a service.

    Args:
        activity_tasks: where workers find activities' tasks.
        tasks: do the work of states under test.
    """
    return {
        **state_machines.operations(service),
        **versions.operations(service),
        **aliases.operations(service),
        **executions.operations(service),
        **histories.operations(service),
        **map_runs.operations(service),
        **activities.operations(service, activity_tasks),
        **callbacks.operations(service),
        **tag_lists.operations(service),
        **test_state.operations(service, tasks),
    }
