"""Every operation of the API by its name."""

from __future__ import annotations

from stepsmith.server.operations import (
    activities,
    aliases,
    callbacks,
    executions,
    histories,
    state_machines,
    tag_lists,
    versions,
)
from stepsmith.server.operations.activities import ActivityTasks
from stepsmith.server.operations.service import Operation, Service


def all_operations(service: Service, tasks: ActivityTasks) -> dict[str, Operation]:
    """The operations, at work on a service."""
    return {
        **state_machines.operations(service),
        **versions.operations(service),
        **aliases.operations(service),
        **executions.operations(service),
        **histories.operations(service),
        **activities.operations(service, tasks),
        **callbacks.operations(service),
        **tag_lists.operations(service),
    }
