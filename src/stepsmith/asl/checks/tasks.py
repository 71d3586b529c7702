"""Task: a resource that is an ARN, a heartbeat shorter than the timeout."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stepsmith.asl.checks.place import Place
from stepsmith.asl.finding import Finding
from stepsmith.asl.item_reader import ItemReader
from stepsmith.asl.json_value import is_number
from stepsmith.asl.result_writer import ResultWriter
from stepsmith.asl.task_state import TaskState

# Partition, service, region, account, and what the service calls the resource.
_ARN: Final = re.compile(r"arn:[^:]+:[^:]+:[^:]*:[^:]*:.+", re.DOTALL)
_SUBSTITUTION: Final = "${"


def check_resource(place: Place) -> Iterator[Finding]:
    """A resource is an ARN, or something that deployment fills in."""
    element = place.element
    if not isinstance(element, TaskState | ItemReader | ResultWriter):
        return
    resource = element.resource
    if "Resource" in element.unread or not isinstance(resource, str) or not element.has("Resource"):
        return
    if not _ARN.fullmatch(resource) and _SUBSTITUTION not in resource:
        yield place.finding(
            "NOT_AN_ARN",
            ("Resource",),
            f"the resource '{resource}' is not an ARN.",
            "Write arn:aws:states:::service:action, or the ARN of a Lambda function or an "
            "activity.",
        )


def check_heartbeat(place: Place) -> Iterator[Finding]:
    """A heartbeat that may come later than the timeout is never missed."""
    state = place.element
    if not isinstance(state, TaskState):
        return
    timeout, heartbeat = state.timeout_seconds, state.heartbeat_seconds
    if is_number(timeout) and is_number(heartbeat) and heartbeat >= timeout:
        yield place.finding(
            "HEARTBEAT_NOT_BELOW_TIMEOUT",
            ("HeartbeatSeconds",),
            f"HeartbeatSeconds {heartbeat} is not below TimeoutSeconds {timeout}.",
            "Choose a shorter heartbeat or a longer timeout.",
        )
