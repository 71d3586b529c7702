"""The types of an ASGI application, and what came in a request's head.

See https://asgi.readthedocs.io/en/latest/specs/www.html
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from typing import Any, Final, Self

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

_CREDENTIAL: Final = re.compile(
    rb"Credential=([^/,]*)/\d{8}/([a-z0-9-]+)/([a-z0-9-]+)/aws4_request"
)
_PRESIGNED: Final = re.compile(
    rb"X-Amz-Credential=([^&]*?)%2F\d{8}%2F([a-z0-9-]+)%2F([a-z0-9-]+)%2Faws4_request",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a request.

    Attributes:
        target: the path and the query, as they were sent.
        fields: the headers by their names in small letters; of several, the last.
        headers: all of them, as they came.
        access_key: who signed it, or says so; None without a signature.
        region: that it was signed for.
        service: that it was signed for, such as `states`; None without a signature.
    """

    method: str
    path: bytes
    query: bytes
    headers: list[tuple[bytes, bytes]]
    fields: dict[bytes, bytes]
    access_key: str | None
    region: str | None
    service: str | None

    @classmethod
    def of(cls, scope: Scope) -> Self:
        """The head of an ASGI scope."""
        headers: list[tuple[bytes, bytes]] = scope["headers"]
        fields = dict(headers)
        query: bytes = scope["query_string"]
        found = _CREDENTIAL.search(fields.get(b"authorization", b"")) or _PRESIGNED.search(query)
        key, region, service = (None, None, None) if found is None else found.groups()
        return cls(
            scope["method"],
            scope["raw_path"],
            query,
            headers,
            fields,
            None if key is None else key.decode("latin-1"),
            None if region is None else region.decode(),
            None if service is None else service.decode(),
        )

    @property
    def target(self) -> bytes:
        """The path and the query, as they were sent."""
        return self.path + b"?" + self.query if self.query else self.path

    @property
    def operation(self) -> str:
        """What the protocols with JSON bodies ask for, such as `DynamoDB_20120810.GetItem`."""
        return self.fields.get(b"x-amz-target", b"").decode("latin-1")

    @property
    def has_body(self) -> bool:
        """Whether a body follows."""
        length = self.fields.get(b"content-length")
        return b"transfer-encoding" in self.fields or (length is not None and length != b"0")
