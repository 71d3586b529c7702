"""Lists in pages, with tokens that say where the next page begins.

See https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html
"""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any, Final

from stepsmith.server.api.errors import ApiError

DEFAULT_SIZE: Final = 100


def page_size(params: Any) -> int:
    """How many to give: as asked for, where zero means as many as by default."""
    return int(params.get("maxResults", 0)) or DEFAULT_SIZE


def page_token(operation: str, place: Any) -> str:
    """A token for the place at which the next page begins."""
    return base64.urlsafe_b64encode(json.dumps([operation, place]).encode()).decode()


def page_start(params: Any, operation: str) -> Any:
    """The place at which a page begins; None for the first.

    Raises:
        ApiError: InvalidToken, for a token that this operation did not give.
    """
    token = params.get("nextToken")
    if token is None:
        return None
    try:
        given_by, place = json.loads(base64.urlsafe_b64decode(token.encode()))
    except (ValueError, TypeError, binascii.Error):
        given_by, place = "", None
    if given_by != operation:
        raise ApiError("InvalidToken", f"Invalid Token: '{token}'")
    return place
