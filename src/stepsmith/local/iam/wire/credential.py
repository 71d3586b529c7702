"""Which credentials signed a request.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-authentication-methods.html
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs

from stepsmith.local.aws_environment import REGION

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

_SCOPE: Final = re.compile(r"([^/\s=]+)/\d{8}/([^/]+)/([^/]+)/aws4_request")


@dataclass(frozen=True, slots=True)
class Credential:
    """An access key with the region and service that it signed for."""

    access_key_id: str
    region: str
    service: str
    session_token: str | None


def credential_of(environ: WSGIEnvironment) -> Credential | None:
    """The credential in the header or, of a presigned URL, in the query; `None` without one."""
    header = environ.get("HTTP_AUTHORIZATION", "")
    if found := _SCOPE.search(header):
        return Credential(found[1], found[2], found[3], environ.get("HTTP_X_AMZ_SECURITY_TOKEN"))
    query = parse_qs(environ.get("QUERY_STRING", ""))
    if found := _SCOPE.search(query.get("X-Amz-Credential", [""])[0]):
        token = query.get("X-Amz-Security-Token", [None])[0]
        return Credential(found[1], found[2], found[3], token)
    if "AWSAccessKeyId" in query:  # the older presigned URLs of S3
        token = query.get("x-amz-security-token", [None])[0]
        return Credential(query["AWSAccessKeyId"][0], REGION, "s3", token)
    return None
