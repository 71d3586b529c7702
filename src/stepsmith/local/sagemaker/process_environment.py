"""The variables of every process that stands for a container."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def process_environment(region: str, endpoint: str, code: Path) -> dict[str, str]:
    """This process's own variables, with AWS's libraries sent to the local cloud.

    Args:
        region: where the job or the endpoint is.
        endpoint: the local cloud, where the environment does not name it.
        code: where modules are found.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    paths = [str(code), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {
        **kept,
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", ""))),
        "PYTHONPATH": os.pathsep.join(paths),
        "PYTHONUNBUFFERED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "AWS_ENDPOINT_URL": os.environ.get("AWS_ENDPOINT_URL", endpoint),
        "AWS_REGION": region,
        "AWS_DEFAULT_REGION": region,
        "AWS_ACCESS_KEY_ID": "local",
        "AWS_SECRET_ACCESS_KEY": "local",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_DISABLE_HOST_PREFIX_INJECTION": "true",
    }
