"""Express executions: five minutes, no redrive, and states that wait for nobody.

See https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html
"""

from __future__ import annotations

import re

import pytest

from stepsmith.engine import run
from stepsmith.errors import ExecutionNotRedrivable, InvalidDefinition
from tests.engine.scripted_tasks import lost, no_tasks
from tests.engine.small_machine import chain, links, part, task

PASS = {"Type": "Pass"}
WHERE = {"Type": "Pass", "Output": "{% $states.context.Execution %}"}


def test_an_express_execution_takes_five_minutes_at_the_most() -> None:
    result = run(chain(Work=task()), {}, lost, type="EXPRESS")

    assert (result.status, result.error, result.virtual_seconds) == (
        "TIMED_OUT",
        "States.Timeout",
        300,
    )
    assert links(result)[-1] == (5, 0, "ExecutionTimedOut")


def test_a_shorter_timeout_of_the_machine_holds() -> None:
    machine = {**chain(Work=task()), "TimeoutSeconds": 20}

    assert run(machine, {}, lost, type="EXPRESS").virtual_seconds == 20


def test_an_express_history_has_no_limit() -> None:
    items = list(range(5_000))
    each = {"Type": "Map", "Items": items, "ItemProcessor": part(One=PASS, Two=PASS)}

    result = run(chain(Each=each), {}, no_tasks, type="EXPRESS")

    assert result.status == "SUCCEEDED"
    assert len(result.history) == 30_006


def test_the_arn_is_one_of_an_express_execution() -> None:
    result = run(chain(Where=WHERE), {}, no_tasks, type="EXPRESS", name="fast")

    assert re.fullmatch(
        r"arn:aws:states:us-east-1:123456789012:express:stepsmith:fast:"
        r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
        result.output["Id"],
    )


def test_an_express_arn_makes_an_express_execution() -> None:
    arn = "arn:aws:states:us-east-1:123456789012:express:machine:name:b5c1"

    assert run(chain(Work=task()), {}, lost, execution_arn=arn).virtual_seconds == 300


def test_a_standard_arn_contradicts_the_type() -> None:
    arn = "arn:aws:states:us-east-1:123456789012:execution:machine:name"

    with pytest.raises(ValueError, match="is not the ARN of an execution of type EXPRESS"):
        run(chain(A=PASS), {}, no_tasks, execution_arn=arn, type="EXPRESS")


def test_a_callback_is_refused() -> None:
    machine = chain(Ask=task(Resource="arn:aws:states:::sqs:sendMessage.waitForTaskToken"))

    with pytest.raises(
        InvalidDefinition, match=r"does not support '.waitForTaskToken' service integration"
    ):
        run(machine, {}, no_tasks, type="EXPRESS")


def test_an_express_execution_is_not_redriven() -> None:
    failed = run(chain(Work=task()), {}, lost, type="EXPRESS")

    with pytest.raises(ExecutionNotRedrivable, match="Execution is of type EXPRESS"):
        failed.redrive(no_tasks)


def test_there_are_two_types() -> None:
    with pytest.raises(ValueError, match="STANDARD or EXPRESS, not 'express'"):
        run(chain(One=PASS), {}, no_tasks, type="express")  # type: ignore[arg-type]
