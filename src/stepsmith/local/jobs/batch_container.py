"""What a Batch job runs: its definition, with what the request for the job says otherwise."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

_REFERENCE: Final = re.compile(r"Ref::([A-Za-z0-9_.-]+)")
_RESOURCES: Final = {"vcpus": "VCPU", "memory": "MEMORY"}


@dataclass(frozen=True, slots=True)
class Container:
    """A job's container.

    Attributes:
        image: its name.
        command: what it runs, parameters put in.
        environment: of the job definition and the request.
        described: what DescribeJobs tells of it.
    """

    image: str
    command: list[str]
    environment: dict[str, str]
    described: dict[str, Any]


def container(
    properties: Mapping[str, Any], overrides: Mapping[str, Any], parameters: Mapping[str, str]
) -> Container:
    """The container of a job.

    https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html

    Args:
        properties: `containerProperties` of the job definition.
        overrides: `containerOverrides` of the request.
        parameters: of both, the request's before the definition's.
    """
    command = [
        _REFERENCE.sub(lambda found: parameters.get(found[1], found[0]), part)
        for part in overrides.get("command") or properties.get("command") or []
    ]
    environment = _pairs(properties) | _pairs(overrides)
    resources = _resources(properties) | _resources(overrides)
    described = {
        **properties,
        "command": command,
        "environment": [{"name": name, "value": value} for name, value in environment.items()],
        "resourceRequirements": [
            {"type": kind, "value": value} for kind, value in resources.items()
        ],
    }
    return Container(str(properties.get("image", "")), command, environment, described)


def _pairs(settings: Mapping[str, Any]) -> dict[str, str]:
    return {pair["name"]: pair.get("value", "") for pair in settings.get("environment", [])}


def _resources(settings: Mapping[str, Any]) -> dict[str, str]:
    old = {kind: str(settings[name]) for name, kind in _RESOURCES.items() if name in settings}
    new = {one["type"]: one["value"] for one in settings.get("resourceRequirements", [])}
    return old | new
