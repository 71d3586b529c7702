"""The two languages in which a state reads and shapes data.

See https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
"""

from __future__ import annotations

from typing import Final, Literal

QueryLanguage = Literal["JSONPath", "JSONata"]

JSONPATH: Final = "JSONPath"
JSONATA: Final = "JSONata"
DEFAULT_QUERY_LANGUAGE: Final[QueryLanguage] = JSONPATH
