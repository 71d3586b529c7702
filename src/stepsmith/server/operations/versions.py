"""PublishStateMachineVersion, ListStateMachineVersions, DeleteStateMachineVersion."""

from __future__ import annotations

from stepsmith.server.api.errors import ApiError
from stepsmith.server.arns import read_arn
from stepsmith.server.operations.pages import page_size, page_start, page_token
from stepsmith.server.operations.service import Operation, Params, Result, Service
from stepsmith.server.operations.state_machines import existing_machine, published
from stepsmith.server.store.machines import AliasRecord, MachineRecord


def operations(service: Service) -> dict[str, Operation]:
    """The operations by their names."""
    return {
        "PublishStateMachineVersion": lambda params, caller: _publish(service, params),
        "ListStateMachineVersions": lambda params, caller: _list(service, params),
        "DeleteStateMachineVersion": lambda params, caller: _delete(service, params),
    }


def _publish(service: Service, params: Params) -> Result:
    machine = existing_machine(service, params["stateMachineArn"])
    wanted = params.get("revisionId")
    current = service.machines.revision(machine.revision).revision_id
    if wanted is not None and wanted != (current or "INITIAL"):
        raise ApiError(
            "ConflictException",
            f"Failed to publish the State Machine version for revision {wanted}. "
            f"The current State Machine revision is {current or 'INITIAL'}.",
        )
    arn, created_at = published(service, machine, params.get("description"))
    return {"stateMachineVersionArn": arn, "creationDate": created_at}


def _list(service: Service, params: Params) -> Result:
    arn = read_arn(params["stateMachineArn"], "stateMachine").state_machine
    size = page_size(params)
    before = page_start(params, "ListStateMachineVersions")
    found = service.machines.versions(arn, before, size + 1)
    answer: Result = {
        "stateMachineVersions": [
            {"stateMachineVersionArn": version.arn, "creationDate": version.created_at}
            for version in found[:size]
        ]
    }
    if len(found) > size:
        answer["nextToken"] = page_token("ListStateMachineVersions", found[size - 1].number)
    return answer


def _delete(service: Service, params: Params) -> Result:
    given = params["stateMachineVersionArn"]
    arn = read_arn(given, "stateMachine")
    if arn.qualifier is None or not arn.qualifier.isdecimal():
        raise ApiError("InvalidArn", f"Invalid Arn: 'Not a state machine version ARN: {given}'")
    machine = service.machines.find(arn.state_machine)
    if machine is not None:
        users = [alias.arn for alias in aliases_of_version(service, machine, given)]
        if users:
            raise ApiError(
                "ConflictException",
                "Version to be deleted must not be referenced by an alias. "
                f"Current list of aliases referencing this version: [{', '.join(users)}]",
            )
        service.machines.remove_version(machine.arn, int(arn.qualifier))
    return {}


def aliases_of_version(
    service: Service, machine: MachineRecord, version_arn: str
) -> list[AliasRecord]:
    """The aliases that route to a version."""
    return [
        alias
        for alias in service.machines.aliases(machine.arn)
        if any(arn == version_arn for arn, _ in alias.routing)
    ]
