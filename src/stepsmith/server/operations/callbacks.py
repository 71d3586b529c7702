"""SendTaskSuccess, SendTaskFailure, SendTaskHeartbeat.

See https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token
"""

from __future__ import annotations

import json
from typing import Any

from stepsmith.server.api.errors import ApiError
from stepsmith.server.host.entry import Kind
from stepsmith.server.operations.service import Operation, Params, Result, Service


def operations(service: Service) -> dict[str, Operation]:
    """The operations by their names."""

    def report(params: Params, kind: Kind, *what: Any) -> Result:
        token = params["taskToken"]
        if not service.host.report(token, kind, *what):
            if not service.executions.knows_token(token):
                raise ApiError("InvalidToken", "Invalid Token: 'Invalid token'")
            raise ApiError(
                "TaskTimedOut",
                "Task Timed Out: 'Provided task does not exist anymore'",
            )
        return {}

    def success(params: Params, _: object) -> Result:
        try:
            output = json.loads(params["output"])
        except (ValueError, RecursionError):
            raise ApiError(
                "InvalidOutput", "Invalid Output: 'Output is not a valid JSON'"
            ) from None
        return report(params, "succeeded", output)

    return {
        "SendTaskSuccess": success,
        "SendTaskFailure": lambda params, _: report(
            params, "failed", params.get("error"), params.get("cause")
        ),
        "SendTaskHeartbeat": lambda params, _: report(params, "heartbeat"),
    }
