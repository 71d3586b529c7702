"""AWS's own command line, in an environment of its own: it wants a botocore of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest
from botocore import xform_name

_VERSION: Final = "awscli==1.46.3"


class AwsCli:
    """Calls Step Functions with `aws stepfunctions`.

    Args:
        command: `aws` itself.
        endpoint: the API's URL.
    """

    def __init__(self, command: Path, endpoint: str) -> None:
        self._command = command
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
            str(self._command),
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


def installed(directory: Path) -> Path:
    """The command `aws`, installed there if it is not yet; the test is skipped if it cannot be."""
    command = directory / "bin" / "aws"
    if not command.exists():
        subprocess.run([sys.executable, "-m", "venv", str(directory)], check=True)
        pip = [str(directory / "bin" / "pip"), "install", "--quiet", "--retries=1", _VERSION]
        ended = subprocess.run(pip, capture_output=True, text=True, check=False)
        if ended.returncode != 0:
            pytest.skip(f"{_VERSION} cannot be installed here: {ended.stderr.strip()[-200:]}")
    return command
