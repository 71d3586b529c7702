"""What a mocked task, map run or set of branches comes to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from stepsmith.asl import ABSENT, MapState, ParallelState, State, TaskState
from stepsmith.asl.json_value import is_array, is_object
from stepsmith.engine.failure import Failure
from stepsmith.server.api.errors import ApiError, validation_error
from stepsmith.server.test_state.mocked_fields import check_fields

_MOCKABLE: Final = (TaskState, MapState, ParallelState)


@dataclass(frozen=True, slots=True)
class Mock:
    """A result, or an error.

    Attributes:
        result: a JSON value; of no account where there is an error.
        failure: None for a result.
    """

    result: Any
    failure: Failure | None

    @property
    def length(self) -> int | None:
        """How many results a map run has; None where it has no list of them."""
        return len(self.result) if self.failure is None and is_array(self.result) else None


def read_mock(given: Mapping[str, Any] | None, state: State) -> Mock | None:
    """The mock of a request, as far as AWS takes it for this state.

    Raises:
        ApiError: the state cannot be mocked, or its work does not give such a result.
    """
    if given is None:
        return None
    if not isinstance(state, _MOCKABLE):
        raise validation_error(
            f"State type '{state.type}' is not supported when a mock is specified"
        )
    error, result = given.get("errorOutput"), given.get("result")
    if (error is None) == (result is None):
        raise validation_error("A mock must have either result or errorOutput")
    if error is not None:
        return Mock(None, Failure(error.get("error"), error.get("cause")))
    value = _value(str(result))
    if isinstance(state, TaskState):
        check_fields(state.resource, value, given.get("fieldValidationMode", "STRICT"))
    elif isinstance(state, MapState) and _writes_results(state):
        if not is_object(value):
            raise validation_error("Mocked result must be a JSON object.")
    elif not is_array(value):
        raise validation_error("Mocked result must be an array.")
    return Mock(value, None)


def need_mock(state: State) -> None:
    """See that a state can be tested without a mock.

    Raises:
        ApiError: InvalidDefinition.
    """
    if isinstance(state, MapState | ParallelState):
        raise ApiError(
            "InvalidDefinition",
            "TestState API does not support Map or Parallel states. Supported state types include: "
            "[Task, Wait, Pass, Succeed, Fail, Choice]",
        )


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise validation_error("Mocked result must be a valid JSON") from None


def _writes_results(state: MapState) -> bool:
    return state.result_writer is not ABSENT and state.result_writer.resource is not ABSENT
