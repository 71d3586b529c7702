"""CreateStateMachine, UpdateStateMachine, Describe…, List…, Delete…, and validation."""

from __future__ import annotations

from typing import Any, Final, cast
from uuid import uuid4

from stepsmith.asl.service_diagnostics import refusal, validate
from stepsmith.server.api.errors import ApiError, validation_error
from stepsmith.server.arns import check_name, read_arn
from stepsmith.server.operations.definition_facts import variable_references
from stepsmith.server.operations.pages import page_size, page_start, page_token
from stepsmith.server.operations.service import Caller, Operation, Params, Result, Service
from stepsmith.server.operations.tag_lists import add_tags
from stepsmith.server.store.machines import MachineRecord, Revision

MOST_VERSIONS: Final = 1000
"""Of a state machine: https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html"""
_DEFAULT_CONFIGURATION: Final = {
    "loggingConfiguration": {"level": "OFF", "includeExecutionData": False},
    "tracingConfiguration": {"enabled": False},
}
_CONFIGURABLE: Final = (
    "loggingConfiguration",
    "tracingConfiguration",
    "encryptionConfiguration",
)


def operations(service: Service) -> dict[str, Operation]:
    """The operations by their names."""
    return {
        "CreateStateMachine": lambda params, caller: _create(service, params, caller),
        "UpdateStateMachine": lambda params, caller: _update(service, params),
        "DescribeStateMachine": lambda params, caller: _describe(service, params),
        "ListStateMachines": lambda params, caller: _list(service, params),
        "DeleteStateMachine": lambda params, caller: _delete(service, params),
        "ValidateStateMachineDefinition": _validate,
    }


def existing_machine(service: Service, arn: str) -> MachineRecord:
    """The state machine of an ARN, which may be that of a version or an alias.

    Raises:
        ApiError: InvalidArn, StateMachineDoesNotExist.
    """
    machine = service.machines.find(read_arn(arn, "stateMachine").state_machine)
    if machine is None:
        raise machine_does_not_exist(arn)
    return machine


def machine_does_not_exist(arn: str) -> ApiError:
    """AWS's complaint."""
    return ApiError("StateMachineDoesNotExist", f"State Machine Does Not Exist: '{arn}'")


def described(revision: Revision, *, metadata_only: bool = False) -> Result:
    """What a revision says of its state machine."""
    answer: Result = {
        "definition": revision.definition,
        "roleArn": revision.role_arn,
        **revision.configuration,
    }
    if metadata_only:
        answer["definition"] = "{}"
    elif references := variable_references(revision.definition):
        answer["variableReferences"] = references
    if revision.revision_id is not None:
        answer["revisionId"] = revision.revision_id
    return answer


def _create(service: Service, params: Params, caller: Caller) -> Result:
    name = params["name"]
    check_name(name)
    kind = params.get("type", "STANDARD")
    publish = params.get("publish", False)
    if "versionDescription" in params and not publish:
        raise validation_error("Version description can only be set when publish is true")
    _check_definition(params["definition"], kind)
    read_role(params["roleArn"])
    configuration = {**_DEFAULT_CONFIGURATION, **_configured(params)}
    arn = caller.arn("stateMachine", name)
    machine = service.machines.find(arn)
    if machine is not None:
        _check_same(service, machine, params, kind, configuration)
    else:
        add_tags(service, arn, params.get("tags", []))
        now = service.host.now
        revision = service.machines.add_revision(
            arn, kind, None, params["definition"], params["roleArn"], configuration, now
        )
        service.machines.add(arn, name, kind, revision, now)
        machine = service.machines.find(arn)
        assert machine is not None
    answer: Result = {"stateMachineArn": arn, "creationDate": machine.created_at}
    if publish:
        answer["stateMachineVersionArn"] = published(
            service, machine, params.get("versionDescription")
        )[0]
    return answer


def published(service: Service, machine: MachineRecord, description: str | None) -> tuple[str, Any]:
    """The ARN of the version of the current revision, and when it was made, which may be now.

    Raises:
        ApiError: ServiceQuotaExceededException.
    """
    version = service.machines.version_of_revision(machine.arn, machine.revision)
    if version is None:
        _check_room(service, machine)
        version = service.machines.publish(machine, machine.revision, description, service.host.now)
    return version.arn, version.created_at


def _check_room(service: Service, machine: MachineRecord) -> None:
    """See that a state machine may have one more version."""
    if service.machines.count_versions(machine.arn) >= MOST_VERSIONS:
        raise ApiError(
            "ServiceQuotaExceededException",
            f"A state machine has no more than {MOST_VERSIONS} versions: '{machine.arn}'",
        )


def _check_same(
    service: Service, machine: MachineRecord, params: Params, kind: str, configuration: Result
) -> None:
    """Creating the same state machine again changes nothing; a different one is refused."""
    revision = service.machines.revision(machine.revision)
    same = (
        machine.type == kind
        and revision.definition == params["definition"]
        and revision.role_arn == params["roleArn"]
        and revision.configuration == configuration
    )
    if not same:
        raise ApiError(
            "StateMachineAlreadyExists", f"State Machine Already Exists: '{machine.arn}'"
        )


def _check_definition(definition: str, kind: str) -> None:
    complaint = refusal(definition, cast(Any, kind))
    if complaint is not None:
        raise ApiError("InvalidDefinition", complaint)


def _configured(params: Params) -> Result:
    given = {name: params[name] for name in _CONFIGURABLE if name in params}
    logging = given.get("loggingConfiguration")
    if logging is not None:
        level = logging.get("level", "OFF")
        destinations = logging.get("destinations", [])
        if level != "OFF" and not destinations:
            raise ApiError(
                "InvalidLoggingConfiguration",
                "Invalid Logging Configuration: Must specify exactly one Log Destination.",
            )
        given["loggingConfiguration"] = {
            "level": level,
            "includeExecutionData": logging.get("includeExecutionData", False),
            **({"destinations": destinations} if "destinations" in logging else {}),
        }
    return given


def read_role(arn: str) -> None:
    """See that a role's ARN is none of another service.

    The recordings show that AWS takes texts here that are no ARN when a snapshot hides them, so
    only what is an ARN is looked at.
    """
    parts = arn.split(":")
    if len(parts) > 2 and parts[2] != "iam":
        raise ApiError("InvalidArn", f"Invalid Role Arn: '{arn}'")


def _update(service: Service, params: Params) -> Result:
    arn = params["stateMachineArn"]
    machine = existing_machine(service, arn)
    if machine.arn != arn:
        raise ApiError("InvalidArn", f"Invalid Arn: 'Qualified state machine ARN: {arn}'")
    if not any(name in params for name in ("definition", "roleArn", *_CONFIGURABLE)):
        raise ApiError(
            "MissingRequiredParameter",
            "Either the definition, the role ARN, the LoggingConfiguration, or the "
            "TracingConfiguration must be specified",
        )
    publish = params.get("publish", False)
    if "versionDescription" in params and not publish:
        raise validation_error("Version description can only be set when publish is true")
    before = service.machines.revision(machine.revision)
    definition = params.get("definition", before.definition)
    role_arn = params.get("roleArn", before.role_arn)
    configuration = {**before.configuration, **_configured(params)}
    if "definition" in params:
        _check_definition(definition, machine.type)
    read_role(role_arn)
    now = service.host.now
    revision_id = before.revision_id
    changed = (definition, role_arn) != (before.definition, before.role_arn)
    if changed or configuration != before.configuration:
        if publish:
            _check_room(service, machine)
        revision_id = str(uuid4())
        revision = service.machines.add_revision(
            arn, machine.type, revision_id, definition, role_arn, configuration, now
        )
        service.machines.set_revision(arn, revision)
        machine = existing_machine(service, arn)
    answer: Result = {"updateDate": now}
    if revision_id is not None:
        answer["revisionId"] = revision_id
    if publish:
        answer["stateMachineVersionArn"] = published(
            service, machine, params.get("versionDescription")
        )[0]
    return answer


def _describe(service: Service, params: Params) -> Result:
    given = params["stateMachineArn"]
    parts = given.split(":")
    if len(parts) < 7:
        raise machine_does_not_exist(given)
    arn = read_arn(given, "stateMachine")
    machine = existing_machine(service, given)
    metadata_only = params.get("includedData") == "METADATA_ONLY"
    answer: Result = {
        "stateMachineArn": given,
        "name": machine.name,
        "status": "ACTIVE",
        "type": machine.type,
        "creationDate": machine.created_at,
    }
    revision = machine.revision
    if arn.qualifier is not None:
        version = (
            service.machines.version(machine.arn, int(arn.qualifier))
            if arn.qualifier.isdecimal()
            else None
        )
        if version is None:
            raise machine_does_not_exist(given)
        revision = version.revision
        answer["creationDate"] = version.created_at
        if version.description is not None:
            answer["description"] = version.description
    return answer | described(service.machines.revision(revision), metadata_only=metadata_only)


def _list(service: Service, params: Params) -> Result:
    size = page_size(params)
    after = page_start(params, "ListStateMachines") or ""
    found = service.machines.page(after, size + 1)
    answer: Result = {
        "stateMachines": [
            {
                "stateMachineArn": machine.arn,
                "name": machine.name,
                "type": machine.type,
                "creationDate": machine.created_at,
            }
            for machine in found[:size]
        ]
    }
    if len(found) > size:
        answer["nextToken"] = page_token("ListStateMachines", found[size - 1].name)
    return answer


def _delete(service: Service, params: Params) -> Result:
    arn = params["stateMachineArn"]
    if read_arn(arn, "stateMachine").qualifier is not None:
        raise ApiError("InvalidArn", f"Invalid Arn: 'Qualified state machine ARN: {arn}'")
    if service.machines.find(arn) is not None:
        service.machines.remove(arn)
        service.tags.remove_all(arn)
    return {}


def _validate(params: Params, caller: Caller) -> Result:
    return validate(
        params["definition"],
        params.get("type", "STANDARD"),
        severity=params.get("severity", "ERROR"),
        max_results=params.get("maxResults", 0),
    ).as_response()
