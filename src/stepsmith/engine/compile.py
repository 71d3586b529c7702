"""From the states of a definition to the steps that run them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeVar

from stepsmith.asl import (
    ABSENT,
    Absent,
    Catcher,
    ChoiceState,
    Element,
    FailState,
    MapState,
    ParallelState,
    PassState,
    QueryLanguage,
    Retrier,
    Scope,
    State,
    StateMachine,
    SucceedState,
    TaskState,
    WaitState,
)
from stepsmith.asl.jsonpath import PathSyntaxError
from stepsmith.engine.dataflow import Dataflows
from stepsmith.engine.jsonata.language import JsonataDataflows
from stepsmith.engine.jsonpath.language import JsonpathDataflows
from stepsmith.engine.program import Program
from stepsmith.engine.resource import (
    Activity,
    LambdaFunction,
    ServiceIntegration,
    parse_resource,
)
from stepsmith.engine.step import Step, Transition
from stepsmith.engine.steps.activity_step import ActivityStep
from stepsmith.engine.steps.choice_step import ChoiceStep
from stepsmith.engine.steps.distributed_map_step import DistributedMapStep
from stepsmith.engine.steps.fail_step import FailStep
from stepsmith.engine.steps.map_step import MapStep
from stepsmith.engine.steps.parallel_step import ParallelStep
from stepsmith.engine.steps.pass_step import PassStep
from stepsmith.engine.steps.request_step import RequestStep
from stepsmith.engine.steps.submit_step import SubmitStep
from stepsmith.engine.steps.succeed_step import SucceedStep
from stepsmith.engine.steps.task_step import TaskStep
from stepsmith.engine.steps.wait_step import WaitStep
from stepsmith.engine.steps.work_step import CatchRule, ErrorHandling, RetryRule
from stepsmith.engine.task_events.activity_events import ActivityEvents
from stepsmith.engine.task_events.lambda_function_events import LambdaFunctionEvents
from stepsmith.engine.task_events.service_integration_events import ServiceIntegrationEvents
from stepsmith.errors import UnsupportedDefinition

_T = TypeVar("_T")

_FIXED_WORDS: Final = (
    "csv_delimiter",
    "csv_header_location",
    "input_type",
    "label",
    "manifest_type",
    "output_type",
    "resource",
    "transformation",
)
_LANGUAGES: Final[Mapping[QueryLanguage, Dataflows]] = {
    "JSONata": JsonataDataflows(),
    "JSONPath": JsonpathDataflows(),
}


def compile_scope(machine: StateMachine, scope: Scope) -> Program:
    """Make the states of a machine, branch or item processor ready to run.

    Raises:
        UnsupportedDefinition: a state uses what the engine does not have.
    """
    steps = {name: compile_state(machine, name, state) for name, state in scope.states.items()}
    return Program.linked(scope.start_at, steps)


def dataflows_of(machine: StateMachine, state: State) -> Dataflows:
    """Makes the dataflows in the query language of a state."""
    return _LANGUAGES[machine.language_of(state)]


def compile_state(machine: StateMachine, name: str, state: State) -> Step:
    """Make one state ready to run; it still has to be linked.

    Raises:
        UnsupportedDefinition: it uses what the engine does not have.
    """
    try:
        return _step(machine, name, state)
    except PathSyntaxError as error:  # all but what deployment fills in has been checked before
        raise UnsupportedDefinition(
            f"state '{name}': '{error.text}' is no path yet: {error.reason}. "
            "Fill in the substitutions of the definition."
        ) from None


def _step(machine: StateMachine, name: str, state: State) -> Step:
    flows = dataflows_of(machine, state)
    match state:
        case PassState():
            return PassStep(name, flows.passing(state), transition_of(state))
        case SucceedState():
            return SucceedStep(name, flows.succeeding(state))
        case FailState():
            return FailStep(name, flows.failing(state))
        case WaitState():
            return WaitStep(name, flows.waiting(state), transition_of(state))
        case ChoiceState():
            return _choice(flows, name, state)
        case TaskState():
            return _task(flows, name, state)
        case ParallelState():
            return ParallelStep(
                name,
                flows.branching(state),
                transition_of(state),
                errors_of(flows, state),
                branches=[compile_scope(machine, branch) for branch in _each(state.branches)],
            )
        case MapState():
            return _map(machine, flows, name, state)
        case _:
            raise _unsupported(name, "its Type", "Types are those of the Amazon States Language.")


def _choice(flows: Dataflows, name: str, state: ChoiceState) -> ChoiceStep:
    rules = [
        (flows.deciding(state, index), Transition(_text(rule.next)))
        for index, rule in enumerate(state.choices)
    ]
    default = None if state.default is ABSENT else Transition(state.default)
    return ChoiceStep(name, rules, flows.defaulting(state), default)


def _task(flows: Dataflows, name: str, state: TaskState) -> TaskStep[Any]:
    flow, transition, errors = flows.calling(state), transition_of(state), errors_of(flows, state)
    resource = state.resource
    match parse_resource(resource):
        case LambdaFunction(arn=arn):
            call = LambdaFunctionEvents(arn)
            return RequestStep(name, flow, transition, errors, resource=resource, events=call)
        case Activity(arn=arn):
            work = ActivityEvents(arn)
            return ActivityStep(name, flow, transition, errors, resource=resource, events=work)
        case ServiceIntegration() as integration:
            step = SubmitStep if integration.submits else RequestStep
            request = ServiceIntegrationEvents(integration)
            return step(name, flow, transition, errors, resource=resource, events=request)
        case None:
            raise _unsupported(
                name,
                f"the resource {resource}",
                "Resources are ARNs of Lambda functions and activities, or "
                "arn:aws:states:::service:action with or without .sync, .sync:2 or "
                ".waitForTaskToken.",
            )


def _map(
    machine: StateMachine, flows: Dataflows, name: str, state: MapState
) -> MapStep | DistributedMapStep:
    processor = state.processor
    if processor is ABSENT:
        raise _unsupported(name, "a Map without ItemProcessor", "Say what to do with each item.")
    if processor.distributed:
        config = processor.processor_config
        _need_fixed_words(name, state)
        return DistributedMapStep(
            name,
            flows.distributing(state),
            transition_of(state),
            errors_of(flows, state),
            processor=compile_scope(machine, processor),
            express=config is not ABSENT and config.execution_type == "EXPRESS",
            label=_text(state.label),
        )
    return MapStep(
        name,
        flows.iterating(state),
        transition_of(state),
        errors_of(flows, state),
        processor=compile_scope(machine, processor),
    )


def _need_fixed_words(name: str, state: MapState) -> None:
    """Formats and resources are settled when a machine is compiled."""
    reader, writer = state.item_reader, state.result_writer
    holders: list[Element | Absent] = [reader, writer, state]
    holders += [] if reader is ABSENT else [reader.reader_config]
    holders += [] if writer is ABSENT else [writer.writer_config]
    for holder in holders:
        for word in [] if holder is ABSENT else _FIXED_WORDS:
            value = getattr(holder, word, ABSENT)
            if isinstance(value, str) and "${" in value:
                raise UnsupportedDefinition(
                    f"state '{name}': '{value}' is no value yet. "
                    "Fill in the substitutions of the definition."
                )
            if isinstance(value, str) and value.startswith("{%"):
                raise UnsupportedDefinition(
                    f"state '{name}': '{value}' stands for a word that has to be fixed. "
                    "Write the word itself."
                )


def errors_of(flows: Dataflows, state: TaskState | ParallelState | MapState) -> ErrorHandling:
    """What a state does about failures of its work."""
    retriers: tuple[Retrier, ...] = _each(state.retry)
    catchers: tuple[Catcher, ...] = _each(state.catch)
    return ErrorHandling(
        retry=[RetryRule(retrier) for retrier in retriers],
        catch=[
            CatchRule(
                catcher.error_equals, flows.catching(catcher, index), Transition(catcher.next)
            )
            for index, catcher in enumerate(catchers)
        ],
    )


def transition_of(
    state: PassState | WaitState | TaskState | ParallelState | MapState,
) -> Transition:
    """Where a state leads when it is done."""
    return Transition(_text(state.next))


def _text(value: str | Absent) -> str | None:
    return None if value is ABSENT else value


def _each(values: tuple[_T, ...] | Absent) -> tuple[_T, ...]:
    return () if values is ABSENT else values


def _unsupported(name: str, what: str, way_out: str) -> UnsupportedDefinition:
    return UnsupportedDefinition(f"state '{name}': {what} is not supported yet. {way_out}")
