"""The operations on aliases, which route to one or two versions by weight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from stepsmith.server.api.errors import ApiError, validation_error
from stepsmith.server.arns import Arn, read_arn
from stepsmith.server.operations.pages import page_size, page_start, page_token
from stepsmith.server.operations.service import Caller, Operation, Params, Result, Service
from stepsmith.server.operations.state_machines import existing_machine
from stepsmith.server.operations.versions import aliases_of_version
from stepsmith.server.store.machines import AliasRecord

MOST_ALIASES: Final = 100
"""Of a state machine: https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html"""
_WHOLE: Final = 100


def operations(service: Service) -> dict[str, Operation]:
    """The operations by their names."""
    return {
        "CreateStateMachineAlias": lambda params, caller: _create(service, params, caller),
        "UpdateStateMachineAlias": lambda params, caller: _update(service, params),
        "DescribeStateMachineAlias": lambda params, caller: _describe(service, params),
        "ListStateMachineAliases": lambda params, caller: _list(service, params),
        "DeleteStateMachineAlias": lambda params, caller: _delete(service, params),
    }


def _create(service: Service, params: Params, caller: Caller) -> Result:
    name = params["name"]
    routing, machine_arn = _checked_routing(service, params["routingConfiguration"])
    description = params.get("description")
    found = service.machines.alias(machine_arn, name)
    if found is None:
        if service.machines.count_aliases(machine_arn) >= MOST_ALIASES:
            raise ApiError(
                "ServiceQuotaExceededException",
                f"A state machine has no more than {MOST_ALIASES} aliases: '{machine_arn}'",
            )
        now = service.host.now
        service.machines.put_alias(machine_arn, name, description, routing, now, now)
        found = service.machines.alias(machine_arn, name)
        assert found is not None
    elif (found.description, found.routing) != (description, tuple(routing)):
        raise ApiError(
            "ConflictException",
            "Failed to create alias because an alias with the same name and a different "
            "routing configuration already exists.",
        )
    return {"stateMachineAliasArn": found.arn, "creationDate": found.created_at}


def _update(service: Service, params: Params) -> Result:
    alias = _existing(service, params["stateMachineAliasArn"])
    if "description" not in params and "routingConfiguration" not in params:
        raise validation_error(
            "Either the description or the routing configuration must be specified",
            "MISSING_REQUIRED_PARAMETER",
        )
    routing: Sequence[tuple[str, int]] = alias.routing
    if "routingConfiguration" in params:
        routing, machine_arn = _checked_routing(service, params["routingConfiguration"])
        if machine_arn != alias.machine_arn:
            raise validation_error(
                "Routing configuration must contain versions of the alias's state machine"
            )
    now = service.host.now
    description = params.get("description", alias.description)
    service.machines.put_alias(
        alias.machine_arn, alias.name, description, routing, alias.created_at, now
    )
    return {"updateDate": now}


def _describe(service: Service, params: Params) -> Result:
    alias = _existing(service, params["stateMachineAliasArn"])
    answer: Result = {
        "stateMachineAliasArn": alias.arn,
        "name": alias.name,
        "routingConfiguration": [
            {"stateMachineVersionArn": arn, "weight": weight} for arn, weight in alias.routing
        ],
        "creationDate": alias.created_at,
        "updateDate": alias.updated_at,
    }
    if alias.description is not None:
        answer["description"] = alias.description
    return answer


def _list(service: Service, params: Params) -> Result:
    given = params["stateMachineArn"]
    arn = read_arn(given, "stateMachine")
    machine = existing_machine(service, given)
    size = page_size(params)
    after = page_start(params, "ListStateMachineAliases") or ""
    if arn.qualifier is None:
        found = service.machines.aliases(machine.arn, after, size + 1)
    else:
        users = aliases_of_version(service, machine, given)
        found = [alias for alias in users if alias.name > after][: size + 1]
    answer: Result = {
        "stateMachineAliases": [
            {"stateMachineAliasArn": alias.arn, "creationDate": alias.created_at}
            for alias in found[:size]
        ]
    }
    if len(found) > size:
        answer["nextToken"] = page_token("ListStateMachineAliases", found[size - 1].name)
    return answer


def _delete(service: Service, params: Params) -> Result:
    alias = _existing(service, params["stateMachineAliasArn"])
    service.machines.remove_alias(alias.machine_arn, alias.name)
    return {}


def _alias_arn(text: str) -> Arn:
    arn = read_arn(text, "stateMachine")
    if arn.qualifier is None or arn.qualifier.isdecimal():
        raise ApiError("InvalidArn", f"Invalid Arn: 'Not a state machine alias ARN: {text}'")
    return arn


def _existing(service: Service, text: str) -> AliasRecord:
    arn = _alias_arn(text)
    alias = service.machines.alias(arn.state_machine, arn.qualifier or "")
    if alias is None:
        raise ApiError(
            "ResourceNotFound",
            "Request references a resource that does not exist.",
            members={"resourceName": text},
        )
    return alias


def _checked_routing(service: Service, given: Sequence[Any]) -> tuple[list[tuple[str, int]], str]:
    """Pairs of version and weight, and the state machine that they are of."""
    arns = [entry["stateMachineVersionArn"] for entry in given]
    read = [read_arn(arn, "stateMachine") for arn in arns]
    if any(arn.qualifier is None or not arn.qualifier.isdecimal() for arn in read):
        raise validation_error(
            "Routing configuration must contain state machine version ARNs. "
            f"Received: [{', '.join(arns)}]"
        )
    if len(set(arns)) != len(arns):
        raise validation_error("Routing configuration must contain distinct versions")
    if len({arn.state_machine for arn in read}) > 1:
        raise validation_error("Routing configuration must contain versions of one state machine")
    if sum(entry["weight"] for entry in given) != _WHOLE:
        raise validation_error("Sum of routing configuration weights must equal 100")
    for arn in read:
        if service.machines.version(arn.state_machine, int(arn.qualifier or 0)) is None:
            raise ApiError(
                "ResourceNotFound",
                "Request references a resource that does not exist.",
                members={"resourceName": str(arn)},
            )
    routing = [(entry["stateMachineVersionArn"], entry["weight"]) for entry in given]
    return routing, read[0].state_machine
