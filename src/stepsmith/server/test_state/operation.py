"""The operation TestState."""

from __future__ import annotations

import json
from typing import Any, Final

from stepsmith.asl import State, TaskState
from stepsmith.engine.execution_input import execution_input
from stepsmith.engine.resource import Activity, ServiceIntegration, parse_resource
from stepsmith.errors import InputError, UnsupportedDefinition
from stepsmith.server.api.errors import ApiError, validation_error
from stepsmith.server.host.tasks import Tasks
from stepsmith.server.operations.service import Caller, Operation, Params, Result, Service
from stepsmith.server.operations.state_machines import read_role
from stepsmith.server.test_state.answer import answered
from stepsmith.server.test_state.given_context import read_context
from stepsmith.server.test_state.json_members import read_object
from stepsmith.server.test_state.mock import Mock, need_mock, read_mock
from stepsmith.server.test_state.mocked_steps import MapConfiguration
from stepsmith.server.test_state.subject import read_subject
from stepsmith.server.test_state.trial import Question, Trial

_NOT_ALONE: Final = (
    "TestState API does not support activities, .sync and .waitForTaskToken without a mock."
)


def operations(service: Service, tasks: Tasks) -> dict[str, Operation]:
    """The operation by its name."""

    async def test_state(params: Params, caller: Caller) -> Result:
        question = _question(params)
        try:
            verdict = await Trial(question, caller, service.host.now).run(tasks)
        except UnsupportedDefinition as error:
            raise ApiError("InvalidDefinition", str(error)) from error
        return answered(question, verdict, params.get("inspectionLevel", "INFO"))

    return {"TestState": test_state}


def _question(params: Params) -> Question:
    subject = read_subject(params["definition"], params.get("stateName"))
    mock = read_mock(params.get("mock"), subject.state)
    if mock is None:
        need_mock(subject.state)
    if "roleArn" in params:
        read_role(params["roleArn"])
    elif mock is None and isinstance(subject.state, TaskState):
        raise validation_error("RoleArn must be specified when testing a Task state")
    if mock is None:
        _need_answer_at_once(subject.state)
    configuration = params.get("stateConfiguration", {})
    return Question(
        subject=subject,
        input=_input(params.get("input", "{}")),
        variables=read_object("variables", params.get("variables", "{}")),
        context=read_context(params.get("context"), mocked=mock is not None),
        mock=mock,
        map_configuration=_map_configuration(configuration, mock),
        retries=configuration.get("retrierRetryCount", 0),
        role_arn=params.get("roleArn"),
    )


def _input(text: str) -> Any:
    try:
        value = json.loads(text)
        execution_input(value)
    except (ValueError, RecursionError, InputError) as error:
        problem = f"Invalid State Machine Execution Input: '{error}'"
        raise ApiError("InvalidExecutionInput", problem) from None
    return value


def _map_configuration(configuration: Params, mock: Mock | None) -> MapConfiguration:
    failures = configuration.get("mapIterationFailureCount", 0)
    if mock is not None and mock.length is not None and failures > mock.length:
        raise validation_error(
            "Map iteration failure count must be less than or equal to the number of Map iterations"
        )
    return MapConfiguration(failures, configuration.get("mapItemReaderData"))


def _need_answer_at_once(state: State) -> None:
    if not isinstance(state, TaskState):
        return
    resource = parse_resource(state.resource)
    submits = isinstance(resource, ServiceIntegration) and resource.submits
    if submits or isinstance(resource, Activity):
        raise ApiError("InvalidDefinition", _NOT_ALONE)
