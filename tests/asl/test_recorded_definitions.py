"""What the real service took, and what it refused, as recorded from it."""

from __future__ import annotations

import json

from stepsmith.asl import check, parse, parse_state, write
from tests.asl.recorded import definitions, needs_recordings

pytestmark = needs_recordings


def test_every_recorded_definition_is_written_as_it_was_read() -> None:
    seen = 0
    for name, definition in definitions():
        if "States" in definition:
            seen += 1
            assert json.dumps(write(parse(definition))) == json.dumps(definition), name
        elif "Type" in definition:
            seen += 1
            assert json.dumps(write(parse_state(definition))) == json.dumps(definition), name
    assert seen > 700


def test_no_definition_that_the_service_ran_has_an_error() -> None:
    seen = 0
    ran = ("execution", "express_sync", "express_async", "choice_table")
    for name, definition in definitions(*ran):
        seen += 1
        errors = [str(finding) for finding in check(definition) if finding.level == "error"]
        assert errors == [], name
    assert seen > 300


def test_no_state_that_the_service_tested_alone_holds_what_the_model_does_not_know() -> None:
    for name, definition in definitions("test_state"):
        if "Type" in definition:
            assert parse_state(definition).unread == {}, name


def test_the_call_that_the_service_refused_is_refused() -> None:
    refused = [
        (finding.code, finding.pointer)
        for _, definition in definitions("create_error")
        for finding in check(definition)
        if finding.code.startswith(("JSONPATH", "INTRINSIC"))
    ]
    assert refused == [("INTRINSIC_SYNTAX", "/States/IntrinsicEscape/Parameters/parsed.$")]
