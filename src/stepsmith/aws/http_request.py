"""The request of an HTTP task, sent by this process."""

from __future__ import annotations

import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from typing import Any


def send(arguments: Mapping[str, Any], timeout_seconds: float) -> dict[str, Any] | None:
    """The answer as `http:invoke` gives it, whatever its status; None if it takes too long.

    Args:
        arguments: the state's: `ApiEndpoint`, `Method`, `Headers`, `QueryParameters`,
            `RequestBody`.
        timeout_seconds: how long to wait.

    Raises:
        URLError: there is nobody to answer.
    """
    try:
        with urllib.request.urlopen(_request(arguments), timeout=timeout_seconds) as response:
            return _answer(response.status, response.reason, response.headers, response.read())
    except urllib.error.HTTPError as refusal:
        with refusal:
            return _answer(refusal.code, refusal.reason, refusal.headers, refusal.read())
    except TimeoutError:
        return None
    except urllib.error.URLError as error:
        if isinstance(error.reason, TimeoutError):
            return None
        raise


def _request(arguments: Mapping[str, Any]) -> urllib.request.Request:
    url = arguments["ApiEndpoint"]
    query = arguments.get("QueryParameters")
    if query:
        url += ("&" if "?" in url else "?") + urllib.parse.urlencode(query, doseq=True)
    headers = dict(arguments.get("Headers") or {})
    data = None
    if "RequestBody" in arguments:
        body = arguments["RequestBody"]
        data = (body if isinstance(body, str) else json.dumps(body)).encode()
        headers.setdefault("Content-Type", "application/json")
    return urllib.request.Request(url, data, headers, method=arguments["Method"])


def _answer(status: int, reason: str, headers: Any, content: bytes) -> dict[str, Any]:
    text = content.decode(errors="replace")
    try:
        body = json.loads(text)
    except ValueError:
        body = text
    names = dict.fromkeys(name.lower() for name in headers)
    return {
        "StatusCode": status,
        "StatusText": reason,
        "Headers": {name: headers.get_all(name) for name in names},
        "ResponseBody": body,
    }
