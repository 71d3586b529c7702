"""A rule of a `Catch` field: where to go when errors are left over after the retries.

See https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.definition_field import Named, Scalar
from stepsmith.asl.element import Element
from stepsmith.asl.query_language import JSONATA, JSONPATH


@dataclass(frozen=True, slots=True, kw_only=True)
class Catcher(Element):
    """One catcher: the errors it takes, the state it leads to, what that state is given."""

    error_equals: Annotated[tuple[str, ...], Named("ErrorEquals", Scalar.TEXTS, required=True)] = ()
    next: Annotated[str, Named("Next", required=True)] = ""
    result_path: Annotated[
        str | Absent | None, Named("ResultPath", Scalar.TEXT_OR_NULL, language=JSONPATH)
    ] = ABSENT
    assign: Annotated[Any, Named("Assign", Scalar.JSON)] = ABSENT
    output: Annotated[Any, Named("Output", Scalar.JSON, language=JSONATA)] = ABSENT
    comment: Annotated[str | Absent, Named("Comment")] = ABSENT
