"""A Pass: shapes data without doing work.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-pass.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.definition_field import Named, Scalar
from stepsmith.asl.query_language import JSONPATH
from stepsmith.asl.state import TransitionState


@dataclass(frozen=True, slots=True, kw_only=True)
class PassState(TransitionState):
    """A Pass state; in JSONPath mode `result` stands for the result of work not done."""

    type: ClassVar[str] = "Pass"

    result: Annotated[Any, Named("Result", Scalar.JSON, language=JSONPATH)] = ABSENT
    parameters: Annotated[Any, Named("Parameters", Scalar.JSON, language=JSONPATH)] = ABSENT
    result_path: Annotated[
        str | Absent | None, Named("ResultPath", Scalar.TEXT_OR_NULL, language=JSONPATH)
    ] = ABSENT
