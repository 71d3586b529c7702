"""Policy documents of identities, boundaries and sessions.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, cast

from stepsmith.local.iam.condition import Condition, NullCondition, parse_condition
from stepsmith.local.iam.context import Context
from stepsmith.local.iam.invalid_policy import InvalidPolicy
from stepsmith.local.iam.pattern import Pattern

Effect = Literal["Allow", "Deny"]

WITH_VARIABLES: Final = "2012-10-17"
_VERSIONS: Final = {"2008-10-17", WITH_VARIABLES}
_NOTHING_KNOWN: Final = Context()
_MEMBERS: Final = {
    "Sid",
    "Effect",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
}


@dataclass(frozen=True, slots=True)
class Statement:
    """What is allowed or denied, of which actions on which resources, under which conditions."""

    effect: Effect
    actions: tuple[Pattern, ...]
    resources: tuple[Pattern, ...]
    conditions: tuple[Condition | NullCondition, ...] = ()
    other_actions: bool = False
    """Whether `actions` are those that it is not about (`NotAction`)."""
    other_resources: bool = False
    """Whether `resources` are those that it is not about (`NotResource`)."""
    sid: str | None = None

    def applies(self, action: str, resource: str | None, context: Context) -> bool:
        """Whether the statement is about a request.

        Where the resource is not known, an Allow is, and a Deny only if it is about all resources.
        """
        return (
            self._names_action(action) is not self.other_actions
            and self._is_about(resource, context)
            and all(condition.holds(context) for condition in self.conditions)
        )

    def _names_action(self, action: str) -> bool:
        lower = action.lower()
        return any(pattern.matches(lower, _NOTHING_KNOWN) for pattern in self.actions)

    def _is_about(self, resource: str | None, context: Context) -> bool:
        if resource is None:
            everything = any(pattern.source == "*" for pattern in self.resources)
            return self.effect == "Allow" or (everything and not self.other_resources)
        found = any(pattern.matches(resource, context) for pattern in self.resources)
        return found is not self.other_resources


@dataclass(frozen=True, slots=True)
class Policy:
    """A policy's statements, in their order."""

    statements: tuple[Statement, ...]

    @classmethod
    def parse(cls, document: str | Mapping[str, Any]) -> Policy:
        """Read a policy document, JSON text or what it stands for.

        Raises:
            InvalidPolicy: IAM would refuse the document for an identity.
        """
        read = _object(_json(document) if isinstance(document, str) else document, "the policy")
        version = read.get("Version", "2008-10-17")
        if version not in _VERSIONS:
            raise InvalidPolicy(f"Version: there is no {version!r}")
        statements = read.get("Statement")
        if statements is None:
            raise InvalidPolicy("the policy has no Statement")
        return cls(
            tuple(
                _statement(_object(statement, f"Statement {place}"), place, version)
                for place, statement in enumerate(_list(statements))
            )
        )

    def statement_for(
        self, effect: Effect, action: str, resource: str | None, context: Context
    ) -> Statement | None:
        """The first statement with this effect that is about a request."""
        for statement in self.statements:
            if statement.effect == effect and statement.applies(action, resource, context):
                return statement
        return None


def _statement(read: Mapping[str, Any], place: int, version: str) -> Statement:
    where = f"Statement {place}"
    if unknown := sorted(read.keys() - _MEMBERS):
        raise InvalidPolicy(f"{where}: {', '.join(unknown)} has no place in an identity's policy")
    effect = read.get("Effect")
    if effect not in ("Allow", "Deny"):
        raise InvalidPolicy(f"{where}: Effect is {effect!r}, neither 'Allow' nor 'Deny'")
    variables = version == WITH_VARIABLES
    actions, other_actions = _either(read, "Action", where)
    resources, other_resources = _either(read, "Resource", where)
    return Statement(
        effect,
        tuple(Pattern(action.lower(), variables=False) for action in actions),
        tuple(Pattern(resource, variables) for resource in resources),
        _conditions(read.get("Condition", {}), where, variables=variables),
        other_actions,
        other_resources,
        read.get("Sid"),
    )


def _either(read: Mapping[str, Any], name: str, where: str) -> tuple[list[str], bool]:
    """The texts of a member or of its opposite, and whether it was the opposite."""
    given = [member for member in (name, f"Not{name}") if member in read]
    if len(given) != 1:
        raise InvalidPolicy(f"{where}: exactly one of {name} and Not{name} belongs into it")
    return _texts(read[given[0]], f"{where}, {given[0]}"), given[0] != name


def _conditions(
    read: object, where: str, *, variables: bool
) -> tuple[Condition | NullCondition, ...]:
    return tuple(
        parse_condition(
            operator,
            key,
            tuple(Pattern(text, variables) for text in _texts(wanted, f"{where}, {operator}")),
        )
        for operator, keys in _object(read, f"{where}, Condition").items()
        for key, wanted in _object(keys, f"{where}, {operator}").items()
    )


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError as error:
        raise InvalidPolicy(f"the policy is not JSON: {error}") from error


def _object(value: object, where: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise InvalidPolicy(f"{where} is no object")
    return cast("Mapping[str, Any]", value)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _texts(value: object, where: str) -> list[str]:
    """Texts, numbers and truth values as IAM compares them."""
    texts: list[str] = []
    for one in _list(value):
        if isinstance(one, bool):
            texts.append(str(one).lower())
        elif isinstance(one, str | int | float):
            texts.append(str(one))
        else:
            raise InvalidPolicy(f"{where}: {one!r} is no text")
    return texts
