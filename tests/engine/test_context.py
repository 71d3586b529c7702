"""The context object."""

from __future__ import annotations

from stepsmith.engine import run
from tests.engine.scripted_tasks import no_tasks

WHOLE_CONTEXT = {
    "StartAt": "A",
    "States": {"A": {"Type": "Pass", "Parameters": {"context.$": "$$"}, "End": True}},
}


def test_an_express_execution_has_no_redrive_count() -> None:
    arn = "arn:aws:states:us-east-1:123456789012:express:machine:name:b5c1"

    express = run(WHOLE_CONTEXT, {}, no_tasks, execution_arn=arn).output["context"]["Execution"]
    standard = run(WHOLE_CONTEXT, {}, no_tasks).output["context"]["Execution"]

    assert set(standard) - set(express) == {"RedriveCount"}
