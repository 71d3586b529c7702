"""What targets get of an event, as EventBridge's documentation shows it.

See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.server.events.event import Event
from stepsmith.server.events.target_input import InputError, check_path, target_input

RULE = "arn:aws:events:us-east-1:123456789012:rule/example"


def event(detail: Any) -> Event:
    document = {
        "version": "0",
        "id": "7bf73129-1428-4cd3-a780-95db273d1602",
        "detail-type": "EC2 Instance State-change Notification",
        "source": "aws.ec2",
        "account": "123456789012",
        "time": "2015-11-11T21:29:54Z",
        "region": "us-east-1",
        "resources": ["arn:aws:ec2:us-east-1:123456789012:instance/i-0123456789"],
        "detail": detail,
    }
    return Event("default", "us-east-1", datetime(2015, 11, 11, 21, 30, tzinfo=UTC), document)


INSTANCE = event({"instance-id": "i-0123456789", "state": "RUNNING"})
PATHS = {"instance": "$.detail.instance-id", "state": "$.detail.state"}


def transformed(template: str, paths: dict[str, str] | None = None, of: Event = INSTANCE) -> str:
    transformer = {"InputPathsMap": paths or PATHS, "InputTemplate": template}
    return target_input({"InputTransformer": transformer}, of, "example", RULE)


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ('"instance <instance> is in <state>"', '"instance i-0123456789 is in RUNNING"'),
        (
            '{"instance": <instance>, "state": [9, <state>, true], "Transformed": "Yes"}',
            '{"instance": "i-0123456789", "state": [9, "RUNNING", true], "Transformed": "Yes"}',
        ),
        ('{"text": "it is \\"<state>\\""}', '{"text": "it is \\"RUNNING\\""}'),
        ('"<instance>"\n"<state>"', '"i-0123456789"\n"RUNNING"'),
        ("<instance>: <state>", '"i-0123456789": "RUNNING"'),
        ('{"gone": <gone>}', '{"gone": ""}'),
        ('"a < b and <instance>"', '"a < b and i-0123456789"'),
    ],
)
def test_a_template_is_filled_with_what_the_paths_lead_to(template: str, expected: str) -> None:
    assert transformed(template, {**PATHS, "gone": "$.detail.gone"}) == expected


def test_reserved_variables_tell_of_the_rule_and_the_event() -> None:
    told = json.loads(
        transformed(
            '{"arn": <aws.events.rule-arn>, "name": <aws.events.rule-name>, '
            '"at": <aws.events.event.ingestion-time>, "head": <aws.events.event>, '
            '"event": <aws.events.event.json>}'
        )
    )
    assert (told["arn"], told["name"], told["at"]) == (RULE, "example", "2015-11-11T21:30:00Z")
    assert told["event"] == INSTANCE.document
    assert told["head"] == {
        name: value for name, value in INSTANCE.document.items() if name != "detail"
    }


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("$.detail", {"items": [{"id": 1}, {"id": 2}], "odd name": 3}),
        ("$.detail.items[1].id", 2),
        ("$.detail.items[*].id", [1, 2]),
        ("$.detail['odd name']", 3),
        ("$.source", "aws.ec2"),
        ("$.detail.items[7]", {}),
    ],
)
def test_an_input_path_leads_to_a_part(path: str, expected: Any) -> None:
    of = event({"items": [{"id": 1}, {"id": 2}], "odd name": 3})
    assert json.loads(target_input({"InputPath": path}, of, "example", RULE)) == expected


@pytest.mark.parametrize("path", ["detail", "$..a", "$.a[b]", "$.a["])
def test_a_wrong_path_is_told(path: str) -> None:
    with pytest.raises(InputError) as raised:
        check_path(path)
    assert str(raised.value) == f"Invalid JSONPath: {path}"


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(values)
def test_a_value_comes_out_of_a_template_as_it_went_in(value: Any) -> None:
    made = transformed('{"v": <v>}', {"v": "$.detail.v"}, event({"v": value}))
    assert json.loads(made) == {"v": value}


@given(st.text())
def test_a_text_within_quotes_stays_a_text(text: str) -> None:
    made = transformed('{"v": "[<v>]"}', {"v": "$.detail.v"}, event({"v": text}))
    assert json.loads(made) == {"v": f"[{text}]"}
