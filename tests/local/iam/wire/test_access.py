"""What requests ask for, where the service is neither DynamoDB nor S3."""

from __future__ import annotations

import io
from typing import Any

import pytest

from stepsmith.local.iam.evaluation import AccessRequest
from stepsmith.local.iam.wire.access import access_requests
from stepsmith.local.iam.wire.credential import Credential
from stepsmith.local.iam.wire.not_evaluated import NotEvaluated
from stepsmith.local.iam.wire.operation import operation_call


def asked(service: str, method: str, path: str, **headers: str) -> list[AccessRequest]:
    body = headers.pop("body", "").encode()
    environ: dict[str, Any] = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "CONTENT_LENGTH": str(len(body)),
        "CONTENT_TYPE": headers.pop("content_type", ""),
        "wsgi.input": io.BytesIO(body),
        "wsgi.url_scheme": "http",
        "HTTP_HOST": "127.0.0.1",
        **headers,
    }
    call = operation_call(environ, service)
    assert environ["wsgi.input"].read() == body
    return access_requests(Credential("ASIA", "eu-west-1", service, None), call, "123456789012")


def test_api_gateway_has_methods_and_paths_for_actions_and_resources() -> None:
    """As the service authorization reference of its management API has them."""
    assert asked("apigateway", "PATCH", "/usageplans/u1") == [
        AccessRequest("apigateway:PATCH", "arn:aws:apigateway:eu-west-1::/usageplans/u1")
    ]


def test_json_services_name_their_operation_in_a_header() -> None:
    assert asked("events", "POST", "/", HTTP_X_AMZ_TARGET="AWSEvents.PutEvents", body="{}") == [
        AccessRequest("events:PutEvents", None)
    ]


def test_older_services_name_it_in_a_form() -> None:
    form = "application/x-www-form-urlencoded; charset=utf-8"
    body = "Action=PutMetricData&Version=2010-08-01"
    assert asked("monitoring", "POST", "/", content_type=form, body=body) == [
        AccessRequest("cloudwatch:PutMetricData", None)
    ]


def test_rest_services_name_it_by_method_and_path() -> None:
    path = "/2015-03-31/functions/f/invocations"
    assert asked("lambda", "POST", path) == [AccessRequest("lambda:InvokeFunction", None)]


@pytest.mark.parametrize(("service", "path"), [("lambda", "/nowhere"), ("no-service", "/")])
def test_what_cannot_be_told_is_not_evaluated(service: str, path: str) -> None:
    with pytest.raises(NotEvaluated, match=f"does not know what POST {path} of {service} does"):
        asked(service, "POST", path)
