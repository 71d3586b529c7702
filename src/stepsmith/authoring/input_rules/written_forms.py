"""Texts that values are in JSON, as regular expressions that Python and JavaScript read alike.

Each takes the form that pydantic writes. It reads other forms too, which a workflow could not.
"""

from __future__ import annotations

import datetime
import uuid
from decimal import Decimal
from typing import Any, Final

from pydantic import AwareDatetime, NaiveDatetime

from stepsmith.authoring.input_rules.test import IsLike

_HEX = "[0-9A-Fa-f]"
_DASHED = f"{_HEX}{{8}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{12}}"
_UUID = f"({_HEX}{{32}}|(urn:uuid:)?{_DASHED}|\\{{{_DASHED}\\}})"

_LEAP_YEAR = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)"
_DATE = (
    "(?!0000)([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    f"|02-(0[1-9]|1[0-9]|2[0-8]))|{_LEAP_YEAR}-02-29)"
)
_TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,6})?"
_ZONE = "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
_DURATION = (
    r"-?P(?!$)([1-9][0-9]{0,5}Y)?([1-9][0-9]{0,2}D)?"
    r"(T(?!$)([1-9][0-9]?H)?([1-9][0-9]?M)?([0-9]{1,2}(\.[0-9]{1,6})?S)?)?"
)
_DECIMAL = "-?[0-9]+(\\.[0-9]+)?(E[+-]?[0-9]{1,4})?"
_INTEGER = "(0|-?[1-9][0-9]*)"


def _whole(pattern: str, said: str) -> IsLike:
    return IsLike(f"^{pattern}$", said)


FORMS: Final[dict[Any, IsLike]] = {
    uuid.UUID: _whole(_UUID, "a UUID"),
    datetime.date: _whole(_DATE, "a date, such as 2026-11-23"),
    datetime.time: _whole(f"{_TIME}{_ZONE}?", "a time, such as 10:00:00"),
    datetime.datetime: _whole(
        f"{_DATE}T{_TIME}{_ZONE}?", "a date and time, such as 2026-11-23T10:00:00Z"
    ),
    AwareDatetime: _whole(
        f"{_DATE}T{_TIME}{_ZONE}", "a date and time with a zone, such as 2026-11-23T10:00:00Z"
    ),
    NaiveDatetime: _whole(
        f"{_DATE}T{_TIME}", "a date and time without a zone, such as 2026-11-23T10:00:00"
    ),
    datetime.timedelta: _whole(_DURATION, "a duration, such as P1DT2H"),
    Decimal: IsLike(f"^{_DECIMAL}$", "a decimal number", other=("number",)),
}
INTEGER_KEY: Final = _whole(_INTEGER, "a whole number")
