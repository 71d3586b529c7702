"""`substitution("ArtifactsBucket")`: a text that deployment fills in, `${ArtifactsBucket}` in ASL.

It is a `str` like others, whose content is a placeholder: a constant made of it when a module is
imported, `f"s3://{ARTIFACTS}/models"`, still says where the value goes. An invisible character in
the placeholder tells it from a `${…}` that somebody wrote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final

from stepsmith.errors import DeclarationError, MissingSubstitution

_MARK: Final = "\u2060"
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_PLACEHOLDER: Final = re.compile(rf"\$\{{{_MARK}(\w+)\}}")
_LONGEST_NAME: Final = 255  # of a logical id in CloudFormation

_declared: set[str] = set()
_values: ContextVar[Mapping[str, str] | None] = ContextVar("stepsmith_substitutions", default=None)


class _Substitution(str):
    """The placeholder; in a run that has values, texts made of it have the value."""

    def _worth(self) -> str:
        return str.__str__(self) if _values.get() is None else filled(str.__str__(self))

    def __str__(self) -> str:
        return self._worth()

    def __format__(self, specification: str) -> str:
        return format(self._worth(), specification)

    def __add__(self, other: str) -> str:
        return self._worth() + other

    def __radd__(self, other: str) -> str:
        return other + self._worth()

    def __eq__(self, other: object) -> bool:
        return bool(self._worth() == other)

    def __hash__(self) -> int:
        return hash(self._worth())


def substitution(name: str) -> str:
    """A value that is decided when the workflow is deployed: `ARTIFACTS = substitution("Bucket")`.

    In a definition it is `${Bucket}`, alone or within a longer text, as SAM, CloudFormation, CDK
    and Terraform fill it in. A local run takes the value from `[tool.stepsmith.substitutions]` in
    pyproject.toml or from `--substitute Bucket=…`, a plain run from `substitutions_given(…)`.

    Args:
        name: letters and digits, beginning with a letter.

    Raises:
        DeclarationError: the name is none of that form.
    """
    if not _NAME.fullmatch(name) or len(name) > _LONGEST_NAME:
        raise DeclarationError(
            f"substitution({name!r}): a name has letters and digits, and begins with a letter"
        )
    _declared.add(name)
    return _Substitution(f"${{{_MARK}{name}}}")


@contextmanager
def substitutions_given(values: Mapping[str, str] | None = None, **more: str) -> Iterator[None]:
    """Run workflows as plain Python with values for their substitutions."""
    token = _values.set({**(_values.get() or {}), **(values or {}), **more})
    try:
        yield
    finally:
        _values.reset(token)


def any_declared() -> bool:
    """Whether there are substitutions in this process at all."""
    return bool(_declared)


def is_substitution(value: object) -> bool:
    """Whether a value is what `substitution(…)` gave, and not a text made of it."""
    return isinstance(value, _Substitution)


def placeholders(text: str) -> list[str]:
    """The parts of a text, by turns as they stand and the names of substitutions between them.

    Raises:
        ValueError: a placeholder was changed by something else than putting texts together.
    """
    parts = _PLACEHOLDER.split(text)
    if any(_MARK in part and "${" in part for part in parts[::2]) or not _declared.issuperset(
        parts[1::2]
    ):
        raise ValueError(
            "the text of a substitution was changed; it can only be put together with others"
        )
    return parts


def holds_placeholder(text: str) -> bool:
    """Whether a text has a substitution in it."""
    return _MARK in text


def filled(value: Any) -> Any:
    """A JSON value with its substitutions replaced by the values of the plain run.

    Raises:
        MissingSubstitution: a substitution has no value.
    """
    if not _declared:
        return value
    match value:
        case str():
            return _PLACEHOLDER.sub(lambda found: _value(found[1]), str.__str__(value))
        case list():
            return [filled(item) for item in value]
        case dict():
            return {filled(key): filled(item) for key, item in value.items()}
        case _:
            return value


def _value(name: str) -> str:
    values = _values.get() or {}
    if name not in values:
        raise MissingSubstitution(
            f"the substitution {name} has no value in this run; give it one: "
            f"with substitutions_given({name}=…)"
        )
    return values[name]
