"""The environment variables by which AWS's libraries find the local cloud, and nothing but it."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager

REGION = "us-east-1"
ACCOUNT_ID = "123456789012"
"""The account whose resources moto holds unless told otherwise."""


@contextmanager
def aws_environment(endpoint_url: str, region: str = REGION) -> Generator[None]:
    """Send every AWS call of this process, and of those it starts, to one endpoint.

    Whatever the user has configured (profiles, credentials, endpoints of single services, a proxy)
    is out of sight inside the block, so that no call can reach AWS. Afterwards the environment is
    as it was, variables set inside the block included.
    """
    before = dict(os.environ)
    try:
        for name in list(os.environ):
            if name.startswith("AWS_"):
                del os.environ[name]
        os.environ.update(
            AWS_ENDPOINT_URL=endpoint_url,
            AWS_REGION=region,
            AWS_DEFAULT_REGION=region,
            AWS_ACCESS_KEY_ID="local",
            AWS_SECRET_ACCESS_KEY="local",
            AWS_CONFIG_FILE=os.devnull,
            AWS_SHARED_CREDENTIALS_FILE=os.devnull,
            AWS_EC2_METADATA_DISABLED="true",
            AWS_DISABLE_HOST_PREFIX_INJECTION="true",
            NO_PROXY=_with_loopback("NO_PROXY"),
            no_proxy=_with_loopback("no_proxy"),
        )
        yield
    finally:
        for name in os.environ.keys() - before.keys():
            del os.environ[name]
        os.environ.update(before)


def _with_loopback(variable: str) -> str:
    """A list of hosts that need no proxy, the local cloud's among them."""
    return ",".join(filter(None, [os.environ.get(variable), "127.0.0.1"]))
