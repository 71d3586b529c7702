"""Choice: at least one rule, each with exactly one test."""

from __future__ import annotations

from collections.abc import Iterator

from stepsmith.asl.absent import ABSENT
from stepsmith.asl.checks.place import Place
from stepsmith.asl.choice_rule import COMPARISON_OPERANDS, ChoiceRule
from stepsmith.asl.choice_state import ChoiceState
from stepsmith.asl.finding import Finding
from stepsmith.asl.json_value import describe
from stepsmith.asl.parse import fits


def check_choices(place: Place) -> Iterator[Finding]:
    """A Choice without rules chooses nothing."""
    state = place.element
    if not isinstance(state, ChoiceState) or "Choices" in state.unread:
        return
    if state.has("Choices") and not state.choices:
        yield place.finding(
            "NO_CHOICES", ("Choices",), "a Choice state needs at least one rule.", "Add a rule."
        )


def check_rule(place: Place) -> Iterator[Finding]:
    """One test a rule, whose operand has the operator's type."""
    rule = place.element
    if not isinstance(rule, ChoiceRule):
        return
    if place.is_jsonata:
        yield from _condition(place, rule)
    else:
        yield from _comparison(place, rule)


def _condition(place: Place, rule: ChoiceRule) -> Iterator[Finding]:
    if not rule.has("Condition"):
        yield place.finding(
            "MISSING_FIELD",
            (),
            "a choice rule in JSONata needs the field Condition.",
            'Add "Condition": "{% … %}".',
        )
    for operator in rule.comparisons:
        yield place.finding(
            "WRONG_QUERY_LANGUAGE",
            (operator,),
            f"{operator} belongs to JSONPath, and this state is written in JSONata.",
            "Use Condition.",
        )


def _comparison(place: Place, rule: ChoiceRule) -> Iterator[Finding]:
    tests = [name for name in ("And", "Or", "Not") if rule.has(name)] + list(rule.comparisons)
    if not tests:
        yield place.finding(
            "NO_TEST",
            (),
            "the rule tests nothing.",
            "Add Variable with a comparison operator, or And, Or, Not.",
        )
    elif len(tests) > 1:
        yield place.finding(
            "SEVERAL_TESTS",
            (),
            f"the rule has several tests: {', '.join(tests)}.",
            "Put each in a rule of its own, within And or Or.",
        )
    for name, combined in (("And", rule.and_), ("Or", rule.or_)):
        if combined is not ABSENT and not combined:
            yield place.finding(
                "NO_TEST", (name,), f"{name} combines no tests.", "Add at least one."
            )
    if rule.comparisons and not rule.has("Variable"):
        yield place.finding(
            "MISSING_FIELD",
            (),
            "a comparison needs the field Variable.",
            "Add the path of what to compare.",
        )
    for operator, operand in rule.comparisons.items():
        expected = COMPARISON_OPERANDS[operator]
        if not fits(expected, operand):
            yield place.finding(
                "WRONG_VALUE",
                (operator,),
                f"{operator} compares with {expected.value}, not with {describe(operand)}.",
                "Correct the value, or choose the operator for its type.",
            )
