"""GetExecutionHistory and ListExecutions."""

from __future__ import annotations

from typing import Any, Final

from stepsmith.server.api.errors import ApiError, validation_error
from stepsmith.server.arns import read_arn
from stepsmith.server.operations.executions import existing_execution
from stepsmith.server.operations.map_runs import existing_map_run
from stepsmith.server.operations.pages import page_size, page_start, page_token
from stepsmith.server.operations.service import Operation, Params, Result, Service
from stepsmith.server.operations.state_machines import machine_does_not_exist

_DATA: Final = frozenset({"input", "output", "parameters", "assignedVariables", "resourceOutput"})
"""The members of event details that `includeExecutionData=False` leaves out."""


def operations(service: Service) -> dict[str, Operation]:
    """The operations by their names."""
    return {
        "GetExecutionHistory": lambda params, caller: _history(service, params),
        "ListExecutions": lambda params, caller: _list_executions(service, params),
    }


def _history(service: Service, params: Params) -> Result:
    record = existing_execution(service, params["executionArn"])
    size = page_size(params)
    backwards = params.get("reverseOrder", False)
    place = page_start(params, "GetExecutionHistory")
    if place is None:
        place = record.last_event if backwards else 1
    if backwards:
        events = service.executions.events(record.id, first=max(1, place - size + 1), last=place)
        events.reverse()
        rest = place - size
        more = rest > 0
    else:
        events = service.executions.events(record.id, first=place, last=place + size - 1)
        rest = place + size
        more = rest <= record.last_event
    if not params.get("includeExecutionData", True):
        events = [_without_data(event) for event in events]
    answer: Result = {"events": events}
    if more:
        answer["nextToken"] = page_token("GetExecutionHistory", rest)
    return answer


def _without_data(event: dict[str, Any]) -> dict[str, Any]:
    return {
        name: {key: value for key, value in member.items() if key not in _DATA}
        if isinstance(member, dict)
        else member
        for name, member in event.items()
    }


def _list_executions(service: Service, params: Params) -> Result:
    where, values = _conditions(service, params)
    if "statusFilter" in params:
        where.append("status = ?")
        values.append(params["statusFilter"])
    redriven = params.get("redriveFilter")
    if redriven is not None:
        where.append("redrive_count > 0" if redriven == "REDRIVEN" else "redrive_count = 0")
    size = page_size(params)
    before = page_start(params, "ListExecutions")
    found = service.executions.page(where, values, before=before, limit=size + 1)
    listed = []
    for record in found[:size]:
        entry: Result = {
            "executionArn": record.arn,
            "stateMachineArn": record.machine_arn,
            "name": record.name,
            "status": record.status,
            "startDate": record.started_at,
            "redriveCount": record.redrive_count,
        }
        optional = {
            "stopDate": record.stopped_at,
            "mapRunArn": record.map_run_arn,
            "redriveDate": record.redriven_at,
            "stateMachineVersionArn": record.version_arn,
            "stateMachineAliasArn": record.alias_arn,
        }
        entry |= {name: value for name, value in optional.items() if value is not None}
        listed.append(entry)
    answer: Result = {"executions": listed}
    if len(found) > size:
        answer["nextToken"] = page_token("ListExecutions", found[size - 1].id)
    return answer


def _conditions(service: Service, params: Params) -> tuple[list[str], list[Any]]:
    """Whose executions: those of a state machine, of a version or alias, or of a map run."""
    machine_arn, map_run_arn = params.get("stateMachineArn"), params.get("mapRunArn")
    if (machine_arn is None) == (map_run_arn is None):
        raise validation_error("Must specify exactly one of stateMachineArn or mapRunArn")
    if map_run_arn is not None:
        existing_map_run(service, map_run_arn)
        return ["map_run_arn = ?"], [map_run_arn]
    assert machine_arn is not None
    arn = read_arn(machine_arn, "stateMachine")
    machine = service.machines.find(arn.state_machine)
    if machine is None:
        raise machine_does_not_exist(machine_arn)
    if machine.type == "EXPRESS":
        raise ApiError(
            "StateMachineTypeNotSupported",
            "This operation is not supported by this type of state machine",
        )
    if arn.qualifier is None:
        return ["machine_arn = ?"], [machine.arn]
    column = "version_arn" if arn.qualifier.isdecimal() else "alias_arn"
    return ["machine_arn = ?", f"{column} = ?"], [machine.arn, machine_arn]
