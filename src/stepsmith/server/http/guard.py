"""Who may ask: programs of this machine that sign their requests, and no web page.

Signatures are not checked, so what tells a program from a page is what a browser says of itself and
does not let a page change: the Host that it connects to, Origin, and Sec-Fetch-Site.
https://developer.mozilla.org/en-US/docs/Glossary/Forbidden_request_header
"""

from __future__ import annotations

from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Final
from urllib.parse import urlsplit

from stepsmith.server.http.asgi import Head
from stepsmith.server.http.refusal import Refusal

SYNC_PREFIX: Final = "sync-"
"""What SDKs put before the host for StartSyncExecution and TestState."""

_LOCAL: Final = "localhost"
_CONTAINER_NAMES: Final = frozenset({"host.docker.internal", "host.containers.internal"})
_UNSIGNED_TARGETS: Final = (
    "AWSCognitoIdentityProviderService.",
    "AWSCognitoIdentityService.",
)
"""Services with operations for people who have no credentials yet."""


class Guard:
    """Refuses who may not ask.

    Args:
        host: where the server listens. On an address that other machines reach, requests may name
            it, any address by number, and what containers call their host.
    """

    def __init__(self, host: str) -> None:
        self._host = host
        self._is_open = not _is_loopback(host)

    def check(self, head: Head) -> None:
        """See that a request comes from a program.

        Raises:
            Refusal: it does not.
        """
        self.check_origin(head)
        if head.service is None and not _has_signature(head):
            raise Refusal(
                403,
                "MissingAuthenticationTokenException",
                "Missing Authentication Token: sign the request; any access key will do",
            )

    def check_origin(self, head: Head) -> None:
        """See that no web page of another host is behind a request.

        Raises:
            Refusal: one is, or the name by which the server was found is not its own.
        """
        host = _host_name(head.fields.get(b"host", b"").decode("latin-1"))
        if not self._is_ours(host):
            raise Refusal(403, "AccessDeniedException", f"This server is not called {host!r}")
        origin = head.fields.get(b"origin")
        if origin is not None and not _is_loopback(
            urlsplit(origin.decode("latin-1")).hostname or ""
        ):
            raise Refusal(403, "AccessDeniedException", "Web pages may not ask this server")
        if head.fields.get(b"sec-fetch-site") == b"cross-site":
            raise Refusal(403, "AccessDeniedException", "Web pages may not ask this server")

    def _is_ours(self, host: str) -> bool:
        if _is_loopback(host):
            return True
        if not self._is_open:
            return False
        return host == self._host or host in _CONTAINER_NAMES or _address(host) is not None


def _has_signature(head: Head) -> bool:
    """Whether there is something in the place of a signature, of whatever version."""
    if b"authorization" in head.fields or head.operation.startswith(_UNSIGNED_TARGETS):
        return True
    return b"Signature=" in head.query and (
        b"X-Amz-Credential=" in head.query or b"AWSAccessKeyId=" in head.query
    )


def _host_name(host: str) -> str:
    """A Host header without its port and the prefix of some operations."""
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return host
    return name.removeprefix(SYNC_PREFIX)


@lru_cache(64)
def _is_loopback(host: str) -> bool:
    host = host.lower()
    if host == _LOCAL or host.endswith(f".{_LOCAL}"):
        return True
    address = _address(host)
    return address is not None and address.is_loopback


def _address(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None
