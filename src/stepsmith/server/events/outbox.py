"""What the emulated services have noted for delivery, as the server sees it."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import urlsplit

from stepsmith.local.event_outbox import HEADER, PATH

LATEST: Final = HEADER.encode()
"""The header of every answer with the number of the latest note."""
_SECONDS: Final = 30.0


def read(url: str, after: int, done: Iterable[int]) -> list[dict[str, Any]]:
    """The notes after a number; those that are done are forgotten.

    Raises:
        OSError: the services are not there.
    """
    address = urlsplit(url).netloc
    connection = http.client.HTTPConnection(address, timeout=_SECONDS)
    try:
        connection.request("POST", PATH, json.dumps({"after": after, "done": list(done)}))
        notes: list[dict[str, Any]] = json.loads(connection.getresponse().read())
        return notes
    except http.client.HTTPException as error:
        raise OSError(str(error)) from error
    finally:
        connection.close()
