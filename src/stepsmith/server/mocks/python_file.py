"""A mock configuration in Python: functions that answer for services.

MOCKS = {
"Orders": {                                             # the state machine
"Declined": {                                       # the test case
"Charge": FailedWith("CardDeclined", "no money"),
"Reserve": lambda arguments: {"reserved": arguments["Quantity"]},
"Poll": [{"state": "PENDING"}, {"state": "DONE"}],
}
}
}
"""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from stepsmith.asl.json_value import is_object, not_json
from stepsmith.errors import LocalCloudError
from stepsmith.server.mocks.mock import Configuration, EveryTime, Mock, Responses


def read_python(text: str, path: Path) -> Configuration:
    """The test cases that a Python file calls `MOCKS`.

    Raises:
        LocalCloudError: the file does not run, or its `MOCKS` are none.
    """
    names: dict[str, Any] = {"__name__": "stepsmith_mocks", "__file__": str(path)}
    try:
        exec(compile(text, path, "exec"), names)
    except Exception as error:
        raise LocalCloudError(
            f"{_place(path, error)}: these mocks cannot be loaded: {type(error).__name__}: {error}"
        ) from error
    if "MOCKS" not in names:
        raise LocalCloudError(
            f"{path}: it has no MOCKS: {{state machine: {{test case: {{state: answer}}}}}}"
        )
    return read_mocks(names["MOCKS"], f"{path}: MOCKS")


def read_mocks(mocks: Any, source: str) -> Configuration:
    """The test cases of `{state machine: {test case: {state: answer}}}`.

    An answer is a JSON value, an outcome, an exception or a function of the task's arguments; in
    a list they answer one after another.

    Args:
        source: where it stands, to begin complaints with.

    Raises:
        LocalCloudError: it is not of that form.
    """
    return {
        machine: {
            case: {
                state: _mock(f"{case}/{state}", answer, f"{source}[{machine!r}][{case!r}]")
                for state, answer in _mapping(states, f"{source}[{machine!r}][{case!r}]").items()
            }
            for case, states in _mapping(cases, f"{source}[{machine!r}]").items()
        }
        for machine, cases in _mapping(mocks, source).items()
    }


def _mapping(given: Any, place: str) -> Mapping[str, Any]:
    if not is_object(given) or not all(isinstance(name, str) for name in given):
        raise LocalCloudError(f"{place}: expected a dict of names, not {given!r}")
    return given


def _mock(name: str, answer: Any, place: str) -> Mock:
    for one in answer if isinstance(answer, list) else [answer]:
        if is_object(one) or isinstance(one, list):
            for keys, problem in not_json(one):
                raise LocalCloudError(
                    f"{place}: the answer for {name.partition('/')[2]} is not JSON: {problem}"
                    + (f" at {''.join(f'/{key}' for key in keys)}" if keys else "")
                )
    return Responses(name, answer) if isinstance(answer, list) else EveryTime(answer)


def _place(path: Path, error: Exception) -> str:
    """The file, with the line of it that led to an error."""
    if isinstance(error, SyntaxError) and error.lineno is not None:
        return f"{path}:{error.lineno}"
    lines = [
        frame.lineno
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename == str(path)
    ]
    return f"{path}:{lines[-1]}" if lines else str(path)
