"""A conformance case: a question to an engine, and what the service answered.

`docs/conformance-cases.md` describes the format.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from stepsmith.asl.json_text import load
from stepsmith.engine import ExecutionType, MemoryObjects
from stepsmith.errors import InputError
from stepsmith.testing.comparison import Wildcards
from stepsmith.testing.recorded_run import Names

EXECUTIONS: Final = frozenset({"execution", "express_sync", "express_async"})
_NOT_ANSWERED: Final[Mapping[str, str]] = {
    "test_state": "it asks TestState, and replay only runs executions",
    "api_sequence": "it is a sequence of API calls, and replay only runs executions",
}
_KINDS: Final = EXECUTIONS | {"choice_table", "create_error", "validate_definition"}


@dataclass(frozen=True, slots=True)
class Case:
    """One case, as its file has it.

    Attributes:
        document: the whole file.
        id: what it is called; the file's name if it has none.
    """

    document: Mapping[str, Any]
    id: str

    @classmethod
    def read(cls, document: Mapping[str, Any], source: Path | None = None) -> Case:
        """A document as a case; what is missing in it is told when it is needed."""
        return cls(document, str(document.get("id") or (source.stem if source else "the case")))

    @property
    def kind(self) -> str:
        return str(self.document.get("kind"))

    @property
    def execution_type(self) -> ExecutionType | None:
        """STANDARD or EXPRESS, if the case says which."""
        if self.kind.startswith("express"):
            return "EXPRESS"
        type_ = self.document.get("type")
        return type_ if type_ in ("STANDARD", "EXPRESS") else None

    @property
    def skipped(self) -> str | None:
        """Why it cannot be replayed; None if it can."""
        if self.kind not in _KINDS:
            known = ", ".join(sorted(_KINDS))
            return _NOT_ANSWERED.get(
                self.kind, f"there is no kind {self.kind!r}; there are {known}"
            )
        if self.document.get("replay") == "no":
            reasons = self._field("why_not_replayable", list, []) or ["the case says so"]
            return "; ".join(str(reason) for reason in reasons)
        return None

    @property
    def expected(self) -> Mapping[str, Any]:
        expected: Mapping[str, Any] = self._field("expected", dict)
        return expected

    @property
    def rows(self) -> Sequence[Mapping[str, Any]]:
        """The rows of a choice table: definition, input, output."""
        rows: Sequence[Mapping[str, Any]] = self._field("rows", list)
        return rows

    @property
    def task_outcomes(self) -> Sequence[Mapping[str, Any]]:
        """What came back for the tasks, in order."""
        outcomes: Sequence[Mapping[str, Any]] = self._field("task_outcomes", list, [])
        if not all(
            isinstance(one, dict) and {"state", "event_type"} <= one.keys() for one in outcomes
        ):
            raise InputError("each of a case's task_outcomes needs state and event_type")
        return outcomes

    def _field(self, name: str, held: type, default: Any = None) -> Any:
        value = self.document.get(name)
        value = default if value is None else value
        if not isinstance(value, held):
            kind = "an object" if held is dict else "an array"
            raise InputError(f"a case of kind {self.kind} needs the field {name}, {kind}")
        return value

    @property
    def events(self) -> Sequence[Mapping[str, Any]]:
        """The recorded history; empty if only the outcome was recorded."""
        return self.expected.get("events") or ()

    @property
    def wildcards(self) -> Wildcards:
        return Wildcards.read(self._field("wildcards", dict, {}))

    @property
    def definition(self) -> Mapping[str, Any] | str:
        """The definition: its value, or its text where that is not JSON."""
        definition = self.document.get("definition")
        if definition is None:
            definition = self.document.get("definition_string")
        if not isinstance(definition, dict | str):
            raise InputError("a case needs a definition, an object or a text")
        return definition

    @property
    def input(self) -> Any:
        """The execution's input; `{}` where StartExecution was called without one."""
        if "input_string" in self.document:
            try:
                return load(self.document["input_string"])
            except (ValueError, TypeError) as error:
                raise InputError(f"the input is not JSON: {error}") from error
        return self.document.get("input", {})

    @property
    def start(self) -> datetime | None:
        """The time at which the execution starts, if that matters."""
        clock = self.document.get("clock")
        if clock is None:
            return None
        try:
            moment = datetime.fromisoformat(clock)
        except (ValueError, TypeError) as error:
            raise InputError(f"the clock {clock!r} is no date and time") from error
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

    @property
    def recorded_on(self) -> date | None:
        """The day of the recording, if it is known: the service has changed since."""
        recorded = str(self.document.get("recorded"))
        for read in (_day_first, datetime.fromisoformat):
            try:
                return read(recorded).date()
            except ValueError:
                continue
        return None

    @property
    def objects(self) -> MemoryObjects:
        """What is in S3: texts by bucket and key, as `bucket/key`."""
        stored: Mapping[str, str] = self._field("fixtures", dict, {}).get("s3") or {}
        objects = MemoryObjects()
        for place, text in stored.items():
            bucket, _, key = place.partition("/")
            objects.put(bucket, key, text.encode())
        return objects

    @property
    def names(self) -> Names:
        """The names and ARNs in the recorded answer."""
        context = self._field("context", dict, {})
        return Names(
            name=context.get("execution_name"),
            state_machine_arn=context.get("state_machine_arn"),
            execution_arn=context.get("execution_arn"),
            role_arn=context.get("role_arn"),
        )


def _day_first(text: str) -> datetime:
    return datetime.strptime(text, "%d-%m-%Y, %H:%M:%S")
