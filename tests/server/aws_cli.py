"""AWS's own command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

from botocore import xform_name


class AwsCli:
    """Calls Step Functions with `aws stepfunctions`.

    Args:
        endpoint: the API's URL.
    """

    def __init__(self, endpoint: str) -> None:
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("AWS_")},
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_DISABLE_HOST_PREFIX_INJECTION": "true",
            "AWS_ENDPOINT_URL": endpoint,
            "AWS_CONFIG_FILE": os.devnull,
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        }

    def __call__(self, operation: str, **params: Any) -> dict[str, Any]:
        """The answer to a call; it fails the test where it is refused."""
        command = [
            sys.executable,
            "-m",
            "awscli",
            "stepfunctions",
            xform_name(operation, "-"),
            "--cli-input-json",
            json.dumps(params),
            "--output=json",
        ]
        ended = subprocess.run(
            command, capture_output=True, text=True, env=self._environment, check=False
        )
        assert ended.returncode == 0, ended.stderr
        answer: dict[str, Any] = json.loads(ended.stdout or "{}")
        return answer
