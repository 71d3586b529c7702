"""Functions and their code, read from the Lambda API of the emulated services.

https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html
"""

from __future__ import annotations

import base64
import hashlib
import random
import re
from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from stepsmith.errors import LocalCloudError
from stepsmith.local.functions.stored_code import code_path
from stepsmith.local.functions.version import FunctionVersion
from stepsmith.local.warm_pool import MOST_WORKERS

if TYPE_CHECKING:
    import boto3

_VERSION: Final = re.compile(r"\$LATEST|\d+")


class FunctionSource:
    """What was made through the Lambda API.

    Args:
        session: leads to the emulated services.
        endpoint: gives the URL where they are now.
    """

    def __init__(self, session: boto3.Session, endpoint: Callable[[], str]) -> None:
        self._session = session
        self._endpoint = endpoint
        self._clients: dict[tuple[str, str], Any] = {}
        self._making = Lock()  # sessions are not for several threads at once

    def find(self, region: str, name: str, qualifier: str | None) -> FunctionVersion | None:
        """The version of a function that a qualifier leads to; one of an alias's, by its weights.

        Args:
            region: where the function is.
            name: its plain name.
            qualifier: a version's number, `$LATEST` or an alias; None for `$LATEST`.
        """
        client = self._client(region)
        version = qualifier or "$LATEST"
        try:
            if _VERSION.fullmatch(version) is None:
                version = _drawn(client.get_alias(FunctionName=name, Name=version))
            answer = client.get_function(FunctionName=name, Qualifier=version)
        except client.exceptions.ResourceNotFoundException:
            return None
        return FunctionVersion.of(answer)

    def code(self, version: FunctionVersion) -> bytes:
        """The ZIP file of a version.

        Raises:
            LocalCloudError: it is not there, or was changed this moment.
        """
        code = self._read(f"{version.arn}:{version.version}", version.region)
        if base64.b64encode(hashlib.sha256(code).digest()).decode() != version.code_sha256:
            raise LocalCloudError(f"function {version.name} is being updated; invoke it again")
        return code

    def layer(self, arn: str) -> bytes:
        """The ZIP file of a layer's version.

        Raises:
            LocalCloudError: it is not there.
        """
        return self._read(arn, arn.split(":")[3])

    def _read(self, arn: str, region: str) -> bytes:
        from botocore.auth import SigV4Auth
        from botocore.awsrequest import AWSRequest
        from botocore.httpsession import URLLib3Session

        credentials = self._session.get_credentials()
        assert credentials is not None
        request = AWSRequest("GET", self._endpoint() + code_path(arn))
        SigV4Auth(credentials.get_frozen_credentials(), "lambda", region).add_auth(request)
        response = URLLib3Session(proxies={}).send(request.prepare())
        if response.status_code != 200:
            raise LocalCloudError(f"the emulated services have no code of {arn}")
        return bytes(response.content)

    def _client(self, region: str) -> Any:
        from botocore.config import Config

        url = self._endpoint()
        with self._making:
            if (url, region) not in self._clients:
                make: Any = self._session.client
                many = Config(max_pool_connections=MOST_WORKERS)
                self._clients[url, region] = make(
                    "lambda", region_name=region, endpoint_url=url, config=many
                )
            return self._clients[url, region]


def _drawn(alias: dict[str, Any]) -> str:
    """One of an alias's versions."""
    others: dict[str, float] = (alias.get("RoutingConfig") or {}).get(
        "AdditionalVersionWeights"
    ) or {}
    versions = [alias["FunctionVersion"], *others]
    weights = [1.0 - sum(others.values()), *others.values()]
    return str(random.choices(versions, weights)[0])
