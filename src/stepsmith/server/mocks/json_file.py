"""The mock configuration file of AWS's Step Functions Local, read and checked.

See https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-mock-cfg-file.html
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from stepsmith.asl.json_value import describe, is_object
from stepsmith.engine.function_answer import FailedWith
from stepsmith.errors import LocalCloudError
from stepsmith.server.mocks.mock import Configuration, Mock, Responses

_ATTEMPTS: Final = re.compile(r"([0-9]{1,5})(?:-([0-9]{1,5}))?")
_MOST_ATTEMPTS: Final = 100_000


def read_json(text: str, source: str) -> Configuration:
    """The test cases of a mock configuration.

    Args:
        source: the file's name, to begin complaints with.

    Raises:
        LocalCloudError: it is no JSON, or not what a mock configuration is; with all the places.
    """
    try:
        document = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise LocalCloudError(f"{source}: this mock configuration is not JSON: {error}") from None
    reader = _Reader()
    found = reader.configuration(document)
    if reader.problems:
        raise LocalCloudError("\n".join(f"{source}: {problem}" for problem in reader.problems))
    return found


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no number of JSON")


@dataclass(slots=True)
class _Reader:
    """Reads on after a problem, so that all of them are told at once."""

    problems: list[str] = field(default_factory=list[str])

    def configuration(self, document: Any) -> Configuration:
        top = self._object(document, "")
        machines = self._object(top.get("StateMachines"), "/StateMachines")
        responses = {
            name: self._responses(name, given, f"/MockedResponses/{name}")
            for name, given in self._object(top.get("MockedResponses"), "/MockedResponses").items()
        }
        return {
            name: self._test_cases(given, f"/StateMachines/{name}", responses)
            for name, given in machines.items()
        }

    def _test_cases(
        self, given: Any, place: str, responses: Mapping[str, Mock]
    ) -> dict[str, dict[str, Mock]]:
        place, cases = f"{place}/TestCases", self._object(given, place).get("TestCases")
        return {
            name: dict(self._states(case, f"{place}/{name}", responses))
            for name, case in self._object(cases, place).items()
        }

    def _states(
        self, given: Any, place: str, responses: Mapping[str, Mock]
    ) -> Iterable[tuple[str, Mock]]:
        for state, name in self._object(given, place).items():
            if not isinstance(name, str):
                self._tell(
                    f"{place}/{state}",
                    f"give the name of one of the MockedResponses, not {describe(name)}",
                )
            elif name not in responses:
                self._tell(f"{place}/{state}", f"no mocked response {_known(name, responses)}")
            else:
                yield state, responses[name]

    def _responses(self, name: str, given: Any, place: str) -> Responses:
        ranges: list[tuple[int, int, Any]] = []
        for key, response in self._object(given, place).items():
            found = _ATTEMPTS.fullmatch(key)
            first = int(found[1]) if found else 0
            last = int(found[2] or found[1]) if found else -1
            if last < first:
                self._tell(
                    f"{place}/{key}",
                    'name the attempts that get this response: "0" for the first, "1-2" for the '
                    f"two after it, below {_MOST_ATTEMPTS}",
                )
                continue
            ranges.append((first, last, self._answer(response, f"{place}/{key}")))
        answers: list[Any] = []
        for first, last, answer in sorted(ranges, key=lambda one: one[:2]):
            if first != len(answers):
                problem = "no" if first > len(answers) else "more than one"
                attempt = min(first, len(answers))
                self._tell(
                    place, f"attempt {attempt} has {problem} response; number them from 0 on"
                )
                break
            answers += [answer] * (last - first + 1)
        return Responses(name, answers)

    def _answer(self, given: Any, place: str) -> Any:
        response = self._object(given, place)
        if not is_object(given):
            return None
        if response.keys() != {"Return"} and response.keys() != {"Throw"}:
            held = " and ".join(response) or "nothing"
            self._tell(place, f"a response holds either Return or Throw, this one {held}")
            return None
        if "Return" in response:
            return response["Return"]
        place = f"{place}/Throw"
        thrown = self._object(response["Throw"], place)
        error, cause = thrown.get("Error"), thrown.get("Cause")
        if is_object(response["Throw"]) and not isinstance(error, str):
            self._tell(f"{place}/Error", "give the name of the error, such as Lambda.Unknown")
        if not isinstance(cause, str | None):
            self._tell(f"{place}/Cause", f"the cause is a string, not {describe(cause)}")
        if unknown := thrown.keys() - {"Error", "Cause"}:
            self._tell(place, f"there is no {', '.join(sorted(unknown))}, only Error and Cause")
        return FailedWith(error, cause)

    def _object(self, given: Any, place: str) -> Mapping[str, Any]:
        if is_object(given):
            return given
        if given is None:
            self._tell(place, "an object is missing here")
        else:
            self._tell(place, f"expected an object, not {describe(given)}")
        return {}

    def _tell(self, place: str, problem: str) -> None:
        self.problems.append(f"{place or '/'}: {problem}")


def _known(name: str, names: Iterable[str]) -> str:
    known = list(names)
    close = difflib.get_close_matches(name, known, n=1)
    if close:
        return f"is called {name}; did you mean {close[0]}?"
    there_are = f"there are {', '.join(known)}" if known else "there are none"
    return f"is called {name}; {there_are}"
