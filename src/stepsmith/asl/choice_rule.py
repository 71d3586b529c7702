"""A rule of a Choice: a test and the state to go to when it holds.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Final

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.definition_field import Many, Named, One, Scalar
from stepsmith.asl.element import Element
from stepsmith.asl.query_language import JSONATA, JSONPATH

_ORDERED: Final = ("Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals")
_TYPE_TESTS: Final = ("IsNull", "IsPresent", "IsNumeric", "IsString", "IsBoolean", "IsTimestamp")

COMPARISON_OPERANDS: Final[Mapping[str, Scalar]] = {
    **{f"String{order}": Scalar.TEXT for order in _ORDERED},
    "StringMatches": Scalar.TEXT,
    **{f"Numeric{order}": Scalar.NUMBER for order in _ORDERED},
    **{f"Timestamp{order}": Scalar.TEXT for order in _ORDERED},
    "BooleanEquals": Scalar.FLAG,
    **{
        f"{kind}{order}Path": Scalar.TEXT
        for kind in ("String", "Numeric", "Timestamp")
        for order in _ORDERED
    },
    "BooleanEqualsPath": Scalar.TEXT,
    **dict.fromkeys(_TYPE_TESTS, Scalar.FLAG),
}
"""Every comparison operator of JSONPath mode, with the shape of the value it compares with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceRule(Element):
    """A rule of a Choice, or in JSONPath mode a test nested in one (which leads nowhere itself).

    A rule has exactly one test: `condition` in JSONata mode; in JSONPath mode one comparison of
    `variable`, or one combination of nested tests.

    Attributes:
        comparisons: operator → operand, as in the definition; one entry where valid.
    """

    next: Annotated[str | Absent, Named("Next")] = ABSENT
    condition: Annotated[
        str | bool | Absent, Named("Condition", Scalar.FLAG_OR_TEXT, language=JSONATA)
    ] = ABSENT
    variable: Annotated[str | Absent, Named("Variable", language=JSONPATH)] = ABSENT
    comparisons: Mapping[str, Any] = field(default_factory=dict[str, Any])
    and_: Annotated[tuple[ChoiceRule, ...] | Absent, Named("And", Many(), language=JSONPATH)] = (
        ABSENT
    )
    or_: Annotated[tuple[ChoiceRule, ...] | Absent, Named("Or", Many(), language=JSONPATH)] = ABSENT
    not_: Annotated[ChoiceRule | Absent, Named("Not", One(), language=JSONPATH)] = ABSENT
    assign: Annotated[Any, Named("Assign", Scalar.JSON)] = ABSENT
    output: Annotated[Any, Named("Output", Scalar.JSON, language=JSONATA)] = ABSENT
    comment: Annotated[str | Absent, Named("Comment")] = ABSENT
