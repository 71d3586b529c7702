"""The environment variables of a function's process.

https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from stepsmith.local.functions.version import FunctionVersion

_OF_THE_MACHINE = ("PATH", "LD_LIBRARY_PATH", "SSL_CERT_FILE", "SSL_CERT_DIR")


def function_environment(
    version: FunctionVersion,
    endpoint_url: str,
    root: Path,
    layers: Sequence[Path],
    temporary: Path,
    log_stream: str,
) -> dict[str, str]:
    """The function's own variables, those that Lambda sets, and nothing of this process's AWS ones.

    Args:
        version: the function.
        endpoint_url: where all AWS requests of the function go.
        root: its code.
        layers: the roots of its layers, the last first.
        temporary: a directory of its own.
        log_stream: the log stream of the process.
    """
    machine = {name: os.environ[name] for name in _OF_THE_MACHINE if name in os.environ}
    return {
        "PATH": os.defpath,
        **machine,
        "LANG": "en_US.UTF-8",
        "TZ": ":UTC",
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(temporary),
        "TMPDIR": str(temporary),
        "no_proxy": "127.0.0.1,localhost",
        "NO_PROXY": "127.0.0.1,localhost",
        **dict(version.variables),
        "_HANDLER": version.handler,
        "AWS_ACCESS_KEY_ID": "local",
        "AWS_SECRET_ACCESS_KEY": "local",
        "AWS_SESSION_TOKEN": "local",
        "AWS_REGION": version.region,
        "AWS_DEFAULT_REGION": version.region,
        "AWS_ENDPOINT_URL": endpoint_url,
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_DISABLE_HOST_PREFIX_INJECTION": "true",
        "AWS_EXECUTION_ENV": f"AWS_Lambda_{version.runtime}",
        "AWS_LAMBDA_FUNCTION_NAME": version.name,
        "AWS_LAMBDA_FUNCTION_VERSION": version.version,
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(version.memory_mb),
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        "AWS_LAMBDA_LOG_GROUP_NAME": version.log_group,
        "AWS_LAMBDA_LOG_STREAM_NAME": log_stream,
        "LAMBDA_TASK_ROOT": str(root),
        "LAMBDA_RUNTIME_DIR": str(Path(sys.prefix)),
        "STEPSMITH_LAYER_PATHS": json.dumps([str(layer / "python") for layer in layers]),
    }
