"""The operations on the runs of distributed Maps.

See https://docs.aws.amazon.com/step-functions/latest/dg/concepts-examine-map-run.html
"""

from __future__ import annotations

import json
from typing import Final

from stepsmith.server.api.errors import ApiError, validation_error
from stepsmith.server.arns import read_arn
from stepsmith.server.operations.executions import existing_execution
from stepsmith.server.operations.pages import page_size, page_start, page_token
from stepsmith.server.operations.service import Operation, Params, Result, Service

_SETTINGS: Final = ("maxConcurrency", "toleratedFailureCount", "toleratedFailurePercentage")


def operations(service: Service) -> dict[str, Operation]:
    """The operations by their names."""
    return {
        "ListMapRuns": lambda params, caller: _list_map_runs(service, params),
        "DescribeMapRun": lambda params, caller: existing_map_run(service, params["mapRunArn"]),
        "UpdateMapRun": lambda params, caller: _update(service, params),
    }


def existing_map_run(service: Service, arn: str) -> Result:
    """What DescribeMapRun tells of the map run of an ARN.

    Raises:
        ApiError: InvalidArn, ResourceNotFound.
    """
    read_arn(arn, "mapRun")
    row = service.database.row("SELECT described FROM map_runs WHERE arn = ?", (arn,))
    if row is None:
        raise ApiError(
            "ResourceNotFound", f"Resource not found: '{arn}'", members={"resourceName": arn}
        )
    described: Result = json.loads(row["described"])
    return described


def _list_map_runs(service: Service, params: Params) -> Result:
    record = existing_execution(service, params["executionArn"])
    size = page_size(params)
    after = page_start(params, "ListMapRuns")
    rows = service.database.rows(
        "SELECT number, described FROM map_runs WHERE execution_arn = ? AND number > ? "
        "ORDER BY number LIMIT ?",
        (record.arn, -1 if after is None else after, size + 1),
    )
    listed = []
    for row in rows[:size]:
        run = json.loads(row["described"])
        entry = {
            "executionArn": record.arn,
            "mapRunArn": run["mapRunArn"],
            "stateMachineArn": record.machine_arn,
            "startDate": run["startDate"],
        }
        if "stopDate" in run:
            entry["stopDate"] = run["stopDate"]
        listed.append(entry)
    answer: Result = {"mapRuns": listed}
    if len(rows) > size:
        answer["nextToken"] = page_token("ListMapRuns", rows[size - 1]["number"])
    return answer


def _update(service: Service, params: Params) -> Result:
    described = existing_map_run(service, params["mapRunArn"])
    settings = [params.get(name) for name in _SETTINGS]
    if settings == [None] * len(_SETTINGS):
        raise validation_error(f"At least one of {', '.join(_SETTINGS)} must be specified")
    arn, execution_arn = described["mapRunArn"], described["executionArn"]
    updated = described["status"] == "RUNNING" and service.host.update_map_run(
        execution_arn, arn, *settings
    )
    if not updated:
        raise validation_error(f"Map Run is not in progress: '{arn}'")
    return {}
