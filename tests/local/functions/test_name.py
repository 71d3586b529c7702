"""Functions are found by every name that Lambda allows."""

from __future__ import annotations

import pytest

from stepsmith.local.functions.name import FunctionName
from stepsmith.local.functions.refusals import InvocationRefused

ARN = "arn:aws:lambda:us-east-1:123456789012:function:price"


@pytest.mark.parametrize(
    ("name", "qualifier", "arn"),
    [
        ("price", None, ARN),
        ("price:live", None, f"{ARN}:live"),
        ("price", "7", f"{ARN}:7"),
        ("price:7", "7", f"{ARN}:7"),
        ("function:price", None, ARN),
        ("123456789012:function:price", None, ARN),
        (ARN, None, ARN),
        (f"{ARN}:$LATEST", None, f"{ARN}:$LATEST"),
        (ARN.replace("us-east-1", "eu-west-1"), None, ARN.replace("us-east-1", "eu-west-1")),
    ],
)
def test_a_name_leads_to_an_arn(name: str, qualifier: str | None, arn: str) -> None:
    assert FunctionName.parse(name, qualifier, "us-east-1").arn == arn


@pytest.mark.parametrize("name", ["", "a b", "arn:aws:sqs:us-east-1:123456789012:price", "x" * 65])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(InvocationRefused) as caught:
        FunctionName.parse(name, None, "us-east-1")
    assert caught.value.code == "InvalidParameterValueException"


def test_two_qualifiers_are_refused() -> None:
    with pytest.raises(InvocationRefused, match="does not match the specified qualifier"):
        FunctionName.parse("price:1", "2", "us-east-1")
