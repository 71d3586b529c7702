"""Readers and writers of distributed Maps."""

from __future__ import annotations

from typing import Any

import pytest

from tests.asl.checks.findings import distributed, jsonata, jsonpath

GET = "arn:aws:states:::s3:getObject"
PUT = "arn:aws:states:::s3:putObject"


def test_only_s3_is_read_from_and_written_to() -> None:
    reader = {"Resource": "arn:aws:states:::dynamodb:scan"}
    writer = {"Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {}}

    assert jsonpath(distributed(ItemReader=reader, ResultWriter=writer)) == [
        ("WRONG_VALUE", "/ItemReader/Resource"),
        ("WRONG_VALUE", "/ResultWriter/Resource"),
    ]


def test_given_headers_have_to_be_there() -> None:
    config = {"InputType": "CSV", "CSVHeaderLocation": "GIVEN"}
    reader = {"Resource": GET, "ReaderConfig": config}

    assert jsonpath(distributed(ItemReader=reader)) == [
        ("MISSING_FIELD", "/ItemReader/ReaderConfig")
    ]


@pytest.mark.parametrize("writer", [{}, {"Resource": PUT}, {"Arguments": {"Bucket": "b"}}])
def test_a_writer_says_where_to_or_how(writer: dict[str, Any]) -> None:
    assert jsonata(distributed(ResultWriter=writer)) == [("MISSING_FIELD", "/ResultWriter")]


@pytest.mark.parametrize(
    "writer",
    [
        {"WriterConfig": {"Transformation": "FLATTEN"}},
        {"Resource": PUT, "Arguments": {"Bucket": "b"}},
        {"Resource": "${Where}", "Arguments": {"Bucket": "b"}},
    ],
)
def test_either_is_enough(writer: dict[str, Any]) -> None:
    assert jsonata(distributed(ResultWriter=writer)) == []
