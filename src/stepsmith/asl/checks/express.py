"""What a state machine of type EXPRESS cannot have.

See https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stepsmith.asl.absent import ABSENT
from stepsmith.asl.checks.place import Place
from stepsmith.asl.finding import Finding
from stepsmith.asl.map_state import MapState
from stepsmith.asl.task_state import TaskState

_CODE: Final = "NOT_IN_EXPRESS"
_PATTERN: Final = re.compile(r"arn:.+(?P<pattern>\.sync(?::2)?|\.waitForTaskToken)")
_ACTIVITY: Final = re.compile(r"arn:[^:]+:states:[^:]*:[^:]*:activity:.+")


def check_express_support(place: Place) -> Iterator[Finding]:
    """No jobs, callbacks or activities, and Maps that are inline; in AWS's words."""
    match place.element:
        case TaskState(resource=str(resource)):
            yield from _resource(place, resource)
        case MapState(processor=processor) if processor is not ABSENT and processor.distributed:
            yield place.finding(
                _CODE,
                (),
                "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' "
                "state machines.",
                "Use the mode INLINE, or a Standard state machine.",
            )
        case _:
            pass


def _resource(place: Place, resource: str) -> Iterator[Finding]:
    if _ACTIVITY.fullmatch(resource):
        problem = "Express state machine does not support Activity ARN."
    elif match := _PATTERN.fullmatch(resource):
        problem = (
            f"Express state machine does not support '{match['pattern']}' service integration."
        )
    else:
        return
    yield place.finding(
        _CODE,
        ("Resource",),
        problem,
        "Use request-response, or a Standard state machine.",
    )
