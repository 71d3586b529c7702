"""Check a definition before anything runs it: every finding, all at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from stepsmith.asl.checks.choices import check_choices, check_rule
from stepsmith.asl.checks.errors import check_delays, check_error_handling
from stepsmith.asl.checks.exclusive import (
    check_paths_beside_values,
    check_processor,
    check_wait_form,
)
from stepsmith.asl.checks.express import check_express_support
from stepsmith.asl.checks.expressions import check_expressions
from stepsmith.asl.checks.fields import check_fields, check_query_language
from stepsmith.asl.checks.maps import check_item_reader, check_map, check_result_writer
from stepsmith.asl.checks.names import check_state_names, check_variables
from stepsmith.asl.checks.numbers import check_numbers, check_words
from stepsmith.asl.checks.paths import check_paths
from stepsmith.asl.checks.payload_templates import check_payload_templates
from stepsmith.asl.checks.place import Place, places, places_of_state
from stepsmith.asl.checks.tasks import check_heartbeat, check_resource
from stepsmith.asl.checks.timestamps import check_timestamp
from stepsmith.asl.checks.transitions import (
    check_next_or_end,
    check_rule_targets,
    check_transitions,
)
from stepsmith.asl.finding import Finding
from stepsmith.asl.parse import parse
from stepsmith.asl.state import State
from stepsmith.asl.state_machine import StateMachine
from stepsmith.errors import InvalidDefinition

Rule = Callable[[Place], Iterable[Finding]]

_RULES_WITHIN_A_STATE: Final[tuple[Rule, ...]] = (
    check_fields,
    check_query_language,
    check_variables,
    check_numbers,
    check_words,
    check_error_handling,
    check_delays,
    check_choices,
    check_rule,
    check_rule_targets,
    check_paths_beside_values,
    check_wait_form,
    check_processor,
    check_map,
    check_item_reader,
    check_result_writer,
    check_resource,
    check_heartbeat,
    check_timestamp,
    check_paths,
    check_payload_templates,
    check_expressions,
)
_RULES: Final[tuple[Rule, ...]] = (
    *_RULES_WITHIN_A_STATE,
    check_state_names,
    check_transitions,
    check_next_or_end,
)


def check(source: StateMachine | str | bytes | Mapping[str, Any]) -> tuple[Finding, ...]:
    """Everything that is wrong with a definition, in document order; empty when it is sound.

    Substitutions that deployment has still to fill in (`${ReserveInventoryArn}`) are not wrong.
    """
    if isinstance(source, StateMachine):
        machine = source
    else:
        try:
            machine = parse(source)
        except InvalidDefinition as error:
            return tuple(problem for problem in error.findings if isinstance(problem, Finding))
    return _findings(_RULES, places(machine))


def check_express(machine: StateMachine) -> tuple[Finding, ...]:
    """What a state machine of type EXPRESS cannot have, besides what none can."""
    return _findings((check_express_support,), places(machine))


def check_state(state: State) -> tuple[Finding, ...]:
    """Everything that is wrong with a single state, where it leads to aside."""
    return _findings(_RULES_WITHIN_A_STATE, places_of_state(state, StateMachine()))


def _findings(rules: Iterable[Rule], found: Iterator[Place]) -> tuple[Finding, ...]:
    return tuple(finding for place in found for rule in rules for finding in rule(place))
