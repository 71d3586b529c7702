"""Generated machines in JSONPath, run by moto's interpreter as well: where do the two disagree?

moto carries the interpreter of LocalStack, written apart from ours; neither is AWS. What differs is
printed for somebody to judge by recordings and documentation; a difference is no fault by itself,
so this never fails.
Needs the package `antlr4-python3-runtime`, which moto[stepfunctions] brings and stepsmith does not:

    python -m benchmarks.moto_reference [EXAMPLES] [SEED]
"""

from __future__ import annotations

import json
import logging
import os
import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings

from stepsmith.asl.json_value import is_array, is_object, is_same
from stepsmith.engine import Machine, Succeeded, TaskRequest, run
from tests.asl.generated import ORDERS, Json, sound_definitions

_WITHOUT = frozenset({"Task", "Wait"})
"""Work would be done by moto's other services, and its waits take real time."""
_NEVER_THE_SAME = ("States.UUID", "States.MathRandom", "$$", "DISTRIBUTED")
_LONGEST = 400
_ROLE = "arn:aws:iam::123456789012:role/stepsmith"


@dataclass(frozen=True)
class Answer:
    """How an execution ended."""

    status: str
    error: str | None
    output: Json
    cause: str | None

    def agrees_with(self, other: Answer) -> bool:
        if (self.status, self.error) != (other.status, other.error):
            return False
        return is_same(self.output, other.output)

    @property
    def is_internal(self) -> bool:
        """Whether moto's interpreter itself broke: the cause is the text of a Python exception."""
        return bool(re.match(r"\w+(Error|Exception)\(", self.cause or ""))

    def __str__(self) -> str:
        return self.status if self.error is None else f"{self.error}: {self.cause}"


class Moto:
    """moto's Step Functions."""

    def __init__(self) -> None:
        import boto3

        self._client: Any = boto3.client("stepfunctions", region_name="us-east-1")
        self._made = 0

    def run(self, definition: dict[str, Json], input_: Json) -> Answer:
        self._made += 1
        name = f"machine-{self._made}"
        try:
            made = self._client.create_state_machine(
                name=name, definition=json.dumps(definition), roleArn=_ROLE
            )
        except self._client.exceptions.ClientError as refused:
            return Answer("FAILED", None, None, repr(refused))
        started = self._client.start_execution(
            stateMachineArn=made["stateMachineArn"], input=json.dumps(input_), name="run"
        )
        while True:
            told = self._client.describe_execution(executionArn=started["executionArn"])
            if told["status"] != "RUNNING":
                break
            time.sleep(0.002)
        output = json.loads(told["output"]) if "output" in told else None
        return Answer(told["status"], told.get("error"), output, told.get("cause"))


@contextmanager
def moto_server() -> Iterator[Moto]:
    """moto, which executes state machines, within this process."""
    from moto import mock_aws

    logging.disable(logging.CRITICAL)  # each failure of an execution is one of its own
    os.environ.update(AWS_ACCESS_KEY_ID="none", AWS_SECRET_ACCESS_KEY="none")
    with mock_aws(config={"stepfunctions": {"execute_state_machine": True}}):
        yield Moto()


def ours(definition: dict[str, Json], input_: Json) -> Answer:
    """What our engine makes of it."""

    def no_work(request: TaskRequest) -> Succeeded:
        raise AssertionError(request)

    result = run(Machine.compile(definition), input_, no_work)
    return Answer(result.status, result.error, result.output, result.cause)


def where(left: Json, right: Json, place: str = "") -> Iterator[str]:
    """The parts in which two values differ."""
    if is_object(left) and is_object(right) and left.keys() == right.keys():
        for name in left:
            yield from where(left[name], right[name], f"{place}/{name}")
    elif is_array(left) and is_array(right) and len(left) == len(right):
        for index, (one, other) in enumerate(zip(left, right, strict=True)):
            yield from where(one, other, f"{place}/{index}")
    elif not is_same(left, right):
        yield f"{place}: {json.dumps(left)} | {json.dumps(right)}"


def compare_all(examples: int, first: int) -> None:
    """Print every definition about which the two disagree, once."""
    told: set[str] = set()

    @seed(first)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(sound_definitions("JSONPath", _WITHOUT), ORDERS)
    def compare(definition: dict[str, Json], input_: Json) -> None:
        text = json.dumps(definition["States"])
        if text in told or any(word in text for word in _NEVER_THE_SAME):
            return
        here, there = ours(definition, input_), moto.run(definition, input_)
        if not here.agrees_with(there) and not there.is_internal:
            told.add(text)
            print(f"{text}\n  ours: {here}\n  moto: {there}", flush=True)
            for part in where(here.output, there.output):
                print(f"  {part[:_LONGEST]}")

    with moto_server() as moto:
        compare()
    print(f"{len(told)} definitions")


if __name__ == "__main__":
    compare_all(*(int(text) for text in sys.argv[1:3] or ("200", "1")))
