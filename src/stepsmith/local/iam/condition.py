"""One condition of a statement: an operator, a key and the values that it is compared with.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from stepsmith.local.iam.context import Context
from stepsmith.local.iam.invalid_policy import InvalidPolicy
from stepsmith.local.iam.operators import OPERATORS, Operator
from stepsmith.local.iam.pattern import Pattern

_IF_EXISTS: Final = "ifexists"
SetOperator = Literal["forallvalues", "foranyvalue"]
_SET_OPERATORS: Final[Mapping[str, SetOperator]] = {
    "forallvalues": "forallvalues",
    "foranyvalue": "foranyvalue",
}


@dataclass(frozen=True, slots=True)
class Condition:
    """Compares the values of a key; the policy's values are alternatives.

    Where the key is absent, the condition holds if its operator is negated (`StringNotEquals`),
    ends with `IfExists`, or stands after `ForAllValues:`; after `ForAnyValue:` it never does.
    """

    key: str
    operator: Operator
    wanted: tuple[Pattern, ...]
    over: SetOperator | None = None
    if_exists: bool = False

    def holds(self, context: Context) -> bool:
        values = context.get(self.key)
        if self.over == "forallvalues":
            return all(self._agrees(value, context) for value in values)
        if self.over == "foranyvalue":
            return any(self._agrees(value, context) for value in values)
        if not values:
            return self.if_exists or self.operator.negated
        together = all if self.operator.negated else any
        return together(self._agrees(value, context) for value in values)

    def _agrees(self, value: str, context: Context) -> bool:
        found = any(self.operator.compare(value, wanted, context) for wanted in self.wanted)
        return found is not self.operator.negated


@dataclass(frozen=True, slots=True)
class NullCondition:
    """Whether a key is absent (`"true"`) or has a value (`"false"`)."""

    key: str
    wanted: tuple[Pattern, ...]

    def holds(self, context: Context) -> bool:
        absent = "false" if context.get(self.key) else "true"
        return any(wanted.source.lower() == absent for wanted in self.wanted)


def parse_condition(
    operator: str, key: str, wanted: tuple[Pattern, ...]
) -> Condition | NullCondition:
    """Read one condition; operators ignore case, as IAM does.

    Raises:
        InvalidPolicy: there is no such operator.
    """
    prefix, colon, rest = operator.lower().rpartition(":")
    over = _SET_OPERATORS.get(prefix)
    if rest == "null" and over is None and not colon:
        return NullCondition(key, wanted)
    name = rest.removesuffix(_IF_EXISTS)
    found = OPERATORS.get(name)
    if found is None or bool(colon) is (over is None):
        raise InvalidPolicy(f"Condition: there is no operator {operator}")
    return Condition(key, found, wanted, over, rest.endswith(_IF_EXISTS))
