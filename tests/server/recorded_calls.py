"""Sequences of API calls that AWS recorded, made again against the API under test.

The recordings hide names behind placeholders. A placeholder in a request stands for a name that the
test chose, in an answer for one that the service did; the first answer that has it says what it is.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Collection, Iterator
from typing import Any, Final

from botocore.exceptions import ClientError, ParamValidationError

ACCOUNT: Final = "123456789012"
RECORDED_ACCOUNT: Final = "111111111111"
_PLACEHOLDER: Final = re.compile(
    r"<(?:ArnPart_\d+idx|ExecArnPart_\d+idx|(?:Express|Sync)ExecArn_Part\d+_\d+idx"
    r"|uuid:\d+|resource:\d+|next-token:\d+|sqs_queue_url|invalid_token_\d+_chars)>"
)
_KINDS: Final = {
    "stateMachineArn": "stateMachine",
    "executionArn": "execution",
    "activityArn": "activity",
}
_TIMES: Final = frozenset(
    {"creationDate", "updateDate", "startDate", "stopDate", "redriveDate", "timestamp"}
)
_JSON: Final = frozenset({"definition", "input", "output"})

Json = Any


class Names:
    """What the placeholders of a case stand for."""

    def __init__(self, case_number: int) -> None:
        self.last_token = ""
        self._known: dict[str, str] = {}
        self._prefix = f"c{case_number}-{time.time_ns()}"

    def learn(self, placeholder: str, text: str) -> None:
        """What a placeholder stands for is known."""
        self._known.setdefault(placeholder, text)

    def learn_missing(self, params: dict[str, Json]) -> None:
        """ARNs of nothing, which the recording has a word for, are well-formed ones."""
        for name, value in params.items():
            kind = _KINDS.get(name)
            if kind is not None and isinstance(value, str) and not value.startswith("arn:"):
                missing = f"arn:aws:states:us-east-1:{ACCOUNT}:{kind}:{self._prefix}-missing"
                self.learn(value, missing)

    def given(self, value: Json) -> Json:
        """A request with names in the place of placeholders."""
        if isinstance(value, dict):
            return {key: self.given(part) for key, part in value.items()}
        if isinstance(value, list):
            return [self.given(part) for part in value]
        if isinstance(value, str) and value in self._known:
            return self._known[value]
        if isinstance(value, str):
            text = value.replace(RECORDED_ACCOUNT, ACCOUNT)
            return _PLACEHOLDER.sub(lambda found: self._name(found[0]), text)
        return value

    def request(self, params: dict[str, Json]) -> dict[str, Json]:
        """A request; a token that is not on record is the one that was given last."""
        given: dict[str, Json] = self.given(params)
        if re.fullmatch(r"\d+", given.get("nextToken", "")):
            given["nextToken"] = self.last_token
        return given

    def _name(self, placeholder: str) -> str:
        if placeholder not in self._known:
            size = re.fullmatch(r"<invalid_token_(\d+)_chars>", placeholder)
            text = "x" * int(size[1]) if size else re.sub(r"[<>:]", "", placeholder)
            self._known[placeholder] = text if size else f"{self._prefix}-{text}"
        return self._known[placeholder]

    def differences(self, expected: Json, actual: Json, path: str = "$") -> Iterator[str]:
        """Where an answer is not what was recorded; new placeholders are learned."""
        if isinstance(expected, dict) and isinstance(actual, dict):
            for key in expected.keys() | actual.keys():
                if key in _TIMES and key in expected and key in actual:
                    continue
                if key not in actual or key not in expected:
                    where = "the answer" if key in actual else "the recording"
                    yield f"{path}.{key}: only in {where}"
                else:
                    yield from self.differences(expected[key], actual[key], f"{path}.{key}")
        elif isinstance(expected, list) and isinstance(actual, list):
            if path.endswith("activities"):  # other tests have some, too
                actual = [one for one in actual if one["name"] in {e["name"] for e in expected}]
            if len(expected) != len(actual):
                yield f"{path}: {len(expected)} recorded, {len(actual)} answered"
            for number, pair in enumerate(zip(expected, actual, strict=False)):
                yield from self.differences(*pair, f"{path}[{number}]")
        elif isinstance(expected, str) and isinstance(actual, str):
            if path.endswith("Arn") and ":" not in expected:
                self.learn(expected, actual)
            if not self._matches(expected, actual):
                yield f"{path}: {expected!r} recorded, {actual!r} answered"
        elif isinstance(actual, str) and path.rpartition(".")[2] in _JSON:
            yield from self.differences(expected, json.loads(actual), path)
        elif expected != actual:
            yield f"{path}: {expected!r} recorded, {actual!r} answered"

    def _matches(self, expected: str, actual: str) -> bool:
        expected = expected.replace("<partition>", "aws").replace("<region>", "us-east-1")
        expected = expected.replace(RECORDED_ACCOUNT, ACCOUNT)
        if self._known.get(expected) == actual:
            return True
        for word, text in self._known.items():
            if not word.startswith("<"):
                expected = expected.replace(f"'{word}'", f"'{text}'")
        pattern, order, end = "", list[str](), 0
        for found in _PLACEHOLDER.finditer(expected):
            pattern += re.escape(expected[end : found.start()])
            known = self._known.get(found[0])
            if known is not None:
                pattern += re.escape(known)
            else:
                pattern += "(.+?)"
                order.append(found[0])
            end = found.end()
        match = re.fullmatch(pattern + re.escape(expected[end:]), actual, re.DOTALL)
        if match is None:
            return False
        for placeholder, text in zip(order, match.groups(), strict=True):
            self._known[placeholder] = text
        return True


def call_again(client: Any, case: dict[str, Any], case_number: int) -> list[str]:
    """Make the calls of a case; the differences between the answers and the recorded ones."""
    names = Names(case_number)
    skipped = {path.rpartition(".")[2] for path in case.get("skip_paths", ())}
    differences: list[str] = []
    started = 0
    for number, step in enumerate(case["steps"]):
        expected = step.get("expected")
        if "DoesNotExist" in json.dumps(expected):
            names.learn_missing(step["params"])
        answer = _answer(client, step["op"], names.request(step["params"]))
        if isinstance(answer, dict):
            names.last_token = answer.get("nextToken", names.last_token)
        if step["op"] == "start_execution" and isinstance(answer, dict):
            name = answer["executionArn"].rpartition(":")[2]
            names.learn(f"<ExecArnPart_{started}idx>", name)
            started += 1
        if expected is None:
            continue
        raises = bool(step.get("raises"))
        if raises != isinstance(answer, _Refused):
            differences.append(f"step {number} {step['op']}: raises={raises}, {answer}")
            continue
        told = answer.told_like(expected) if isinstance(answer, _Refused) else answer
        expected, told = without(expected, skipped), without(told, skipped)
        found = names.differences(expected, told)
        differences += [f"step {number} {step['op']}: {one}" for one in found]
    return differences


class _Refused:
    """An answer that boto3 raised."""

    def __init__(self, error: ClientError | ParamValidationError) -> None:
        self._error = error

    def __str__(self) -> str:
        return str(self._error).replace(" (reached max retries: 0)", "")

    def told_like(self, expected: Json) -> Json:
        """The error in one of the three forms in which it was recorded."""
        if isinstance(expected, str):
            return str(self)
        if "exception_typename" in expected:
            code = "ParamValidationError"
            if isinstance(self._error, ClientError):
                told: dict[str, Any] = dict(self._error.response)
                code = told["Error"]["Code"]
            return {"exception_typename": code, "exception_value": str(self)}
        assert isinstance(self._error, ClientError)
        response: dict[str, Any] = dict(self._error.response)
        response["ResponseMetadata"] = _metadata(response)
        return response


def _answer(client: Any, operation: str, params: dict[str, Any]) -> Any:
    try:
        answer = getattr(client, operation)(**params)
    except (ClientError, ParamValidationError) as error:
        return _Refused(error)
    return {**answer, "ResponseMetadata": _metadata(answer)}


def _metadata(answer: dict[str, Any]) -> dict[str, Any]:
    status = answer["ResponseMetadata"]["HTTPStatusCode"]
    return {"HTTPHeaders": {}, "HTTPStatusCode": status}


def without(value: Json, names: Collection[str]) -> Json:
    """A value without the members of these names, at any depth; those in JSON texts stay."""
    if isinstance(value, dict):
        return {key: without(part, names) for key, part in value.items() if key not in names}
    if isinstance(value, list):
        return [without(part, names) for part in value]
    return value
