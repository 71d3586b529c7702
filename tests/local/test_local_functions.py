"""Tasks under the names of Lambda functions."""

from __future__ import annotations

from stepsmith import task
from stepsmith.local.local_functions import LocalFunctions, function_arn


@task
def ship_order() -> None: ...


FUNCTIONS = LocalFunctions({"ShipOrderArn": ship_order})
ARN = "arn:aws:lambda:us-east-1:123456789012:function:ship_order"


def test_a_function_has_the_tasks_name() -> None:
    assert function_arn("ship_order") == ARN
    assert FUNCTIONS.find(ARN) is ship_order


def test_substitutions_in_a_definition_become_arns_wherever_they_stand() -> None:
    definition = {
        "Resource": "${ShipOrderArn}",
        "Arguments": ["${ShipOrderArn}:$LATEST", {"Topic": "${TopicArn}"}, "{% $x %}", 1, None],
    }
    assert FUNCTIONS.definition(definition) == {
        "Resource": ARN,
        "Arguments": [f"{ARN}:$LATEST", {"Topic": "${TopicArn}"}, "{% $x %}", 1, None],
    }
