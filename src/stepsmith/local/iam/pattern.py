"""Texts in policies: wildcards, and variables that take their value from the request.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from stepsmith.local.iam.context import Context

_VARIABLE: Final = re.compile(r"\$\{([^}]*)\}")
_DEFAULTED: Final = re.compile(r"\s*([^,\s]+)\s*,\s*'([^']*)'\s*")
_SPECIAL: Final = {"*", "?", "$"}


@dataclass(frozen=True, slots=True)
class Pattern:
    """A text of a policy, with its variables not yet filled in.

    Args:
        source: the text as it stands in the policy.
        variables: whether `${…}` is a variable. It is in policies of version 2012-10-17 only.
    """

    source: str
    variables: bool = True

    def text(self, context: Context) -> str | None:
        """The text where wildcards mean themselves; `None` if a variable has no value."""
        pieces = self._pieces(context)
        return None if pieces is None else "".join(text for text, _ in pieces)

    def matches(self, text: str, context: Context) -> bool:
        """Whether a text is one of those that the pattern stands for.

        `*` stands for any characters and `?` for any one, but not where they come from the value
        of a variable. A pattern whose variable has no value matches nothing.
        """
        expression = self._expression(context)
        return expression is not None and expression.fullmatch(text) is not None

    def matches_arn(self, arn: str, context: Context) -> bool:
        """Whether each of an ARN's six parts matches the pattern's part: wildcards end at colons.

        https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
        """
        patterns = [Pattern(part, self.variables) for part in self._arn_parts()]
        parts = arn.split(":", 5)
        return len(patterns) == len(parts) == 6 and all(
            pattern.matches(part, context) for pattern, part in zip(patterns, parts, strict=True)
        )

    def _arn_parts(self) -> list[str]:
        """Split at colons, but not at those within variables."""
        hidden = _VARIABLE.sub(lambda found: found[0].replace(":", "\0"), self.source)
        return [part.replace("\0", ":") for part in hidden.split(":", 5)]

    def _expression(self, context: Context) -> re.Pattern[str] | None:
        pieces = self._pieces(context)
        if pieces is None:
            return None
        return re.compile(
            "".join(_wild(text) if wild else re.escape(text) for text, wild in pieces), re.DOTALL
        )

    def _pieces(self, context: Context) -> list[tuple[str, bool]] | None:
        """The text in pieces, each with whether wildcards in it are wildcards."""
        if not self.variables:
            return [(self.source, True)]
        pieces: list[tuple[str, bool]] = []
        end = 0
        for found in _VARIABLE.finditer(self.source):
            value = _value(found[1], context)
            if value is None:
                return None
            pieces += [(self.source[end : found.start()], True), (value, False)]
            end = found.end()
        return [*pieces, (self.source[end:], True)]


def _value(variable: str, context: Context) -> str | None:
    if variable in _SPECIAL:
        return variable
    if defaulted := _DEFAULTED.fullmatch(variable):
        value = context.single(defaulted[1])
        return defaulted[2] if value is None else value
    return context.single(variable.strip())


def _wild(text: str) -> str:
    return re.escape(text).replace(r"\*", ".*").replace(r"\?", ".")
