"""The names in what AWS recorded of tasks: every parameter, result and error of an integration."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from stepsmith.integrations.catalogue import OptimisedIntegration, UnknownIntegration, integration
from stepsmith.integrations.names import (
    Spelling,
    names_in_botocore,
    optimised_spelling,
    sdk_spelling,
)
from stepsmith.integrations.services import OPTIMISED
from stepsmith.integrations.values import botocore_request
from tests.asl.recorded import CASES, needs_recordings

if TYPE_CHECKING:
    from botocore.model import OperationModel

pytestmark = needs_recordings

SCHEDULED = "taskScheduledEventDetails"
ANSWERED = ("taskSubmittedEventDetails", "taskSucceededEventDetails")
METADATA = {"SdkHttpMetadata", "SdkResponseMetadata"}


@cache
def details() -> list[tuple[str, dict[str, Any]]]:
    """The kind and the details of each event of a task that calls a service."""
    return [
        (kind, event[kind])
        for path in sorted(CASES.glob("*/*.json"))
        for event in (json.loads(path.read_text()).get("expected") or {}).get("events") or ()
        for kind in event
        if kind.startswith("task") and "resourceType" in (event[kind] or ())
    ]


def called(detail: dict[str, Any]) -> tuple[OperationModel, Spelling] | None:
    """The operation behind a task and how its names are spelt; None for Step Functions' own."""
    found = integration(f"arn:aws:states:::{detail['resourceType']}:{detail['resource']}")
    assert not isinstance(found, UnknownIntegration)
    if isinstance(found, OptimisedIntegration):
        if found.operation is None or found.service.botocore_name is None:
            return None
        names = names_in_botocore(found.service.botocore_name)
        return names.model.operation_model(found.operation), optimised_spelling
    return found.names.model.operation_model(found.operation), sdk_spelling


def calls(*kinds: str) -> Iterator[tuple[dict[str, Any], OperationModel, Spelling]]:
    for kind, detail in details():
        if kind in kinds and (call := called(detail)) is not None:
            yield detail, *call


def test_every_recorded_parameter_is_known() -> None:
    recorded = list(calls(SCHEDULED))
    unknown = [
        f"{detail['resourceType']}:{detail['resource']}: {field}"
        for detail, operation, spelling in recorded
        for field in botocore_request(
            operation.input_shape, detail["parameters"], spelling
        ).unknown_fields
    ]
    assert len(recorded) > 50
    assert unknown == []


def test_every_recorded_result_is_known() -> None:
    """But for those of jobs and callbacks, which are no answers to the request."""
    recorded = [
        (detail, operation, spelling)
        for detail, operation, spelling in calls(*ANSWERED)
        if "." not in detail["resource"]
    ]
    unknown = [
        f"{detail['resourceType']}:{detail['resource']}: {field}"
        for detail, operation, spelling in recorded
        for field in botocore_request(
            operation.output_shape,
            {name: one for name, one in detail["output"].items() if name not in METADATA},
            spelling,
        ).unknown_fields
    ]
    assert len(recorded) > 20
    assert unknown == []


def test_results_carry_metadata_where_the_older_sdk_calls_the_service() -> None:
    recorded = {
        (detail["resourceType"], detail["output"].keys() >= METADATA)
        for detail, _, _ in calls(*ANSWERED)
        if "." not in detail["resource"]
    }
    assert recorded == {
        (service, service in OPTIMISED and OPTIMISED[service].first_sdk is not None)
        for service, _ in recorded
    }


def test_every_recorded_error_begins_with_the_prefix_of_its_integration() -> None:
    """But for those of functions, which have names of their own, and of Step Functions itself."""
    wrong = []
    for kind, detail in details():
        if kind != "taskFailedEventDetails" or "." in detail["resource"]:
            continue
        found = integration(f"arn:aws:states:::{detail['resourceType']}:{detail['resource']}")
        assert not isinstance(found, UnknownIntegration)
        prefix = (
            found.service.error_prefix
            if isinstance(found, OptimisedIntegration)
            else found.names.error_prefix
        )
        if "." in detail["error"] and detail["error"].partition(".")[0] not in (prefix, "States"):
            wrong.append(detail["error"])
    assert wrong == []
