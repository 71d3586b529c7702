"""A definition's faults as the service tells them: ValidateStateMachineDefinition's diagnostics.

The findings of `check` are ours: stable codes, a reason and a way out. The service has codes and
sentences of its own, which CreateStateMachine puts into its InvalidDefinition exception too. AWS
asks nobody to rely on count, order or wording; what is known of them is kept here, and a fault
whose sentence is not known is told in ours.

See https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from stepsmith.asl.check import check
from stepsmith.asl.checks.place import Place, places
from stepsmith.asl.element import declarations
from stepsmith.asl.finding import Finding, pointer_to
from stepsmith.asl.item_processor import ItemProcessor
from stepsmith.asl.map_state import MapState
from stepsmith.asl.parse import parse
from stepsmith.asl.query_language import JSONATA, JSONPATH, QueryLanguage
from stepsmith.asl.state_machine import StateMachine
from stepsmith.asl.task_state import TaskState
from stepsmith.asl.unknown_state import UnknownState
from stepsmith.errors import InvalidDefinition

Severity = Literal["ERROR", "WARNING"]
MachineType = Literal["STANDARD", "EXPRESS"]

MOST_DIAGNOSTICS: Final = 100
"""How many diagnostics a response holds at most, and by default."""

_SCHEMA: Final = "SCHEMA_VALIDATION_FAILED"
_NO_TARGET: Final = "MISSING_TRANSITION_TARGET"
_OTHER_LANGUAGE: Final[Mapping[QueryLanguage, QueryLanguage]] = {
    JSONPATH: JSONATA,
    JSONATA: JSONPATH,
}
_LONGEST_SOURCE: Final = 500
_TOKEN: Final = re.compile(r"[\w$]+")
_PATTERN_OF_RESOURCE: Final = re.compile(r"\.(?:sync(?::2)?|waitForTaskToken)$")
_ACTIVITY: Final = re.compile(r"arn:[^:]*:states:[^:]*:[^:]*:activity:.+")


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One element of the response's `diagnostics`.

    Attributes:
        location: the place in the definition, as `/States/A/Choices[0]/Next`; None for the whole.
    """

    code: str
    message: str
    location: str | None
    severity: Severity = "ERROR"

    def as_response(self) -> dict[str, str]:
        """In the shape that boto3 gives."""
        where = {} if self.location is None else {"location": self.location}
        return {"severity": self.severity, "code": self.code, "message": self.message, **where}


@dataclass(frozen=True, slots=True)
class Validation:
    """The answer to ValidateStateMachineDefinition.

    Attributes:
        result: FAIL if CreateStateMachine would refuse the definition.
        truncated: there were more diagnostics than asked for.
    """

    result: Literal["OK", "FAIL"]
    diagnostics: tuple[Diagnostic, ...]
    truncated: bool

    def as_response(self) -> dict[str, Any]:
        """In the shape that boto3 gives."""
        return {
            "result": self.result,
            "diagnostics": [diagnostic.as_response() for diagnostic in self.diagnostics],
            "truncated": self.truncated,
        }


def validate(
    definition: str,
    type: MachineType = "STANDARD",
    *,
    severity: Severity = "ERROR",
    max_results: int = 0,
) -> Validation:
    """Answer ValidateStateMachineDefinition.

    Args:
        definition: the text of a definition, JSON or not.
        type: Express machines have no `.sync`, callbacks, activities or distributed Map.
        severity: the least that is told: with WARNING, what runs though hardly as meant too.
        max_results: how many diagnostics to give at most; 0 for as many as there may be.
    """
    found = diagnose(definition, type)
    told = [one for one in found if severity == "WARNING" or one.severity == "ERROR"]
    most = max_results or MOST_DIAGNOSTICS
    return Validation(
        result="FAIL" if any(one.severity == "ERROR" for one in found) else "OK",
        diagnostics=tuple(told[:most]),
        truncated=len(told) > most,
    )


def refusal(definition: str, type: MachineType = "STANDARD") -> str | None:
    """The message of the InvalidDefinition that CreateStateMachine raises; None if it takes it."""
    errors = [one for one in diagnose(definition, type) if one.severity == "ERROR"]
    if not errors:
        return None
    told = ", ".join(f"{one.code}: {one.message} at {one.location or 'null'}" for one in errors)
    return f"Invalid State Machine Definition: '{told}'"


def diagnose(definition: str, type: MachineType = "STANDARD") -> list[Diagnostic]:
    """Every diagnostic for the text of a definition, in the order in which they are told."""
    if not definition.strip():
        return [Diagnostic(_SCHEMA, "Definition must be a valid JSON object", None)]
    try:
        document = json.loads(definition)
    except ValueError as error:
        return [_not_json(definition, error)]
    if not isinstance(document, dict):
        return [Diagnostic(_SCHEMA, "Definition must be a valid JSON object", None)]
    try:
        machine = parse(definition)
    except InvalidDefinition as error:
        return list(_of_no_machine(document, error))
    return _Told(document, {place.pointer: place for place in places(machine)}).of(machine, type)


def _not_json(text: str, error: ValueError) -> Diagnostic:
    line, column, problem = 1, 1, str(error)
    if isinstance(error, json.JSONDecodeError):
        line, column, problem = error.lineno, error.colno, error.msg
        token = _TOKEN.match(text, error.pos)
        if token is not None:
            column += len(token[0])
            problem = (
                f"Unrecognized token '{token[0]}': was expecting (JSON String, Number, Array, "
                "Object or token 'null', 'true' or 'false')"
            )
    left_out = len(text) - _LONGEST_SOURCE
    note = f"[truncated {left_out} chars]" if left_out > 0 else ""
    source = f'(String)"{text[:_LONGEST_SOURCE]}"{note}'
    location = f"[Source: {source}; line: {line}, column: {column}]"
    return Diagnostic("INVALID_JSON_DESCRIPTION", f"{problem}\n at {location}", location)


def _of_no_machine(document: Mapping[str, Any], error: InvalidDefinition) -> Iterator[Diagnostic]:
    """What cannot even be read as a machine: mostly one without States."""
    missing = [name for name in ("StartAt", "States") if name not in document]
    if "States" in missing:
        yield _required(missing, "/")
        return
    for finding in error.findings:
        if isinstance(finding, Finding):
            yield _Told(document, {}).in_our_words(finding)


def _required(names: Iterable[str], location: str) -> Diagnostic:
    return Diagnostic(_SCHEMA, f"These fields are required: [{', '.join(names)}]", location)


@dataclass(frozen=True, slots=True)
class _Told:
    """Puts findings into the service's words, for which it looks into the definition."""

    document: Any
    found_at: Mapping[str, Place]

    def of(self, machine: StateMachine, type: MachineType) -> list[Diagnostic]:
        findings = check(machine)
        ends = all(finding.code != "NO_END" or finding.pointer != "/States" for finding in findings)
        told = [
            self._finding(finding)
            for finding in findings
            if ends or finding.code != "UNREACHABLE_STATE"
        ]
        if type == "EXPRESS":
            told += [one for place in self.found_at.values() for one in self._not_in_express(place)]
        return list(dict.fromkeys(told))

    def in_our_words(self, finding: Finding) -> Diagnostic:
        severity: Severity = "ERROR" if finding.level == "error" else "WARNING"
        sentence = finding.reason[:1].upper() + finding.reason[1:]
        return Diagnostic(_SCHEMA, sentence, self._location(finding.pointer), severity)

    def _finding(self, finding: Finding) -> Diagnostic:
        location = self._location(finding.pointer)
        holder, _, last = finding.pointer.rpartition("/")
        field = _unescaped(last)
        match finding.code:
            case "MISSING_FIELD":
                return _required(_missing(self.found_at.get(finding.pointer)), location)
            case "MISSING_TRANSITION_TARGET":
                target = self._walk(finding.pointer)[1]
                return Diagnostic(_NO_TARGET, f"Missing 'Next' target: {target}", location)
            case "UNREACHABLE_STATE":
                return Diagnostic(_NO_TARGET, f'State "{field}" is not reachable.', location)
            case "NO_END" if finding.pointer == "/States":
                return Diagnostic("MISSING_END_STATE", "Workflow has no terminal state", None)
            case "UNKNOWN_FIELD":
                problem = f"Field '{field}' is not supported"
            case "WRONG_QUERY_LANGUAGE" if field == "QueryLanguage":
                problem = (
                    "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state "
                    "machine"
                )
            case "WRONG_QUERY_LANGUAGE" if holder in self.found_at:
                problem = _wrong_language(self.found_at[holder], field)
            case "JSONPATH_SYNTAX" | "INTRINSIC_SYNTAX" | "NOT_A_PATH":
                allowed = " or a valid intrinsic function call" if field.endswith(".$") else ""
                problem = f"The value for the field '{field}' must be a valid JSONPath{allowed}"
            case "NOT_A_TIMESTAMP":
                return Diagnostic(_SCHEMA, "String does not match RFC3339 timestamp", location)
            case "DUPLICATE_STATE_NAME":
                return replace(self.in_our_words(finding), code=finding.code)
            case _:
                return self.in_our_words(finding)
        return Diagnostic(_SCHEMA, problem, self._location(holder))

    def _not_in_express(self, place: Place) -> Iterator[Diagnostic]:
        state = place.element
        refused = "Express state machine does not support"
        if isinstance(state, TaskState):
            location = self._location(pointer_to(place.pointer, "Resource"))
            pattern = _PATTERN_OF_RESOURCE.search(state.resource)
            if pattern is not None:  # The blank at the end is the service's own.
                problem = f"{refused} '{pattern[0]}' service integration "
                yield Diagnostic(_SCHEMA, problem, location)
            elif _ACTIVITY.fullmatch(state.resource):
                yield Diagnostic(_SCHEMA, f"{refused} activities", location)
        processor = state.processor if isinstance(state, MapState) else None
        if isinstance(processor, ItemProcessor) and processor.distributed:
            location = self._location(place.pointer)
            yield Diagnostic(_SCHEMA, f"{refused} distributed Map", location)

    def _location(self, pointer: str) -> str:
        return self._walk(pointer)[0]

    def _walk(self, pointer: str) -> tuple[str, Any]:
        """`/States/A/Choices/0` as the service writes it, `/States/A/Choices[0]`; what is there."""
        written, value = "", self.document
        for step in pointer.split("/")[1:]:
            name = _unescaped(step)
            if isinstance(value, list):
                written += f"[{name}]"
                value = value[int(name)] if int(name) < len(value) else None
            else:
                written += f"/{name}"
                value = value.get(name) if isinstance(value, dict) else None
        return written or "/", value


def _missing(place: Place | None) -> list[str]:
    """The required fields that an element lacks; a transition where it lacks none."""
    if place is None or isinstance(place.element, UnknownState):
        return ["Type"]
    element = place.element
    lacking = [
        name
        for name, declaration in declarations(type(element)).items()
        if declaration.named.required and not element.has(name)
    ]
    return lacking or ["Next"]


def _wrong_language(place: Place, field: str) -> str:
    return (
        f"The QueryLanguage is set to '{place.language}', but field '{field}' is only supported "
        f"for the '{_OTHER_LANGUAGE[place.language]}' QueryLanguage"
    )


def _unescaped(step: str) -> str:
    return step.replace("~1", "/").replace("~0", "~")
