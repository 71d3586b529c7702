"""The tests of Choice rules: comparisons of what a path leads to, and their combinations.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from stepsmith.asl import ABSENT, ChoiceRule
from stepsmith.asl.jsonpath import Path, PathNotFound, compile_path
from stepsmith.engine.frame import Frame
from stepsmith.engine.jsonpath.comparison import IS_PRESENT, comparison, takes_path
from stepsmith.engine.jsonpath.runtime_failure import runtime_failure
from stepsmith.engine.jsonpath.sources import FrameSources

Condition = Callable[[Frame, Any], bool]
"""Whether a test holds for what a state sees. Raises `Failure` when it cannot be made."""


def compile_condition(rule: ChoiceRule) -> Condition:
    """The test of a rule, or of a test nested in one."""
    if rule.and_ is not ABSENT:
        return _all([compile_condition(part) for part in rule.and_])
    if rule.or_ is not ABSENT:
        return _any([compile_condition(part) for part in rule.or_])
    if rule.not_ is not ABSENT:
        return _not(compile_condition(rule.not_))
    assert rule.variable is not ABSENT, "a rule that combines nothing compares, as was checked"
    ((name, operand),) = rule.comparisons.items()
    variable = compile_path(rule.variable)
    if name == IS_PRESENT:
        return _is_present(variable, operand)
    if takes_path(name):
        return _compares_paths(variable, name, compile_path(operand))
    return _compares(variable, name, operand)


def _all(parts: Iterable[Condition]) -> Condition:
    return lambda frame, document: all(part(frame, document) for part in parts)


def _any(parts: Iterable[Condition]) -> Condition:
    return lambda frame, document: any(part(frame, document) for part in parts)


def _not(part: Condition) -> Condition:
    return lambda frame, document: not part(frame, document)


def _is_present(variable: Path, expected: bool) -> Condition:
    def holds(frame: Frame, document: Any) -> bool:
        try:
            variable.resolve(FrameSources(frame, document))
        except PathNotFound:
            return not expected
        return expected

    return holds


def _compares(variable: Path, name: str, operand: Any) -> Condition:
    compare = comparison(name)
    return lambda frame, document: compare(_found(variable, frame, document), operand)


def _compares_paths(variable: Path, name: str, operand: Path) -> Condition:
    compare = comparison(name)
    return lambda frame, document: compare(
        _found(variable, frame, document), _found(operand, frame, document)
    )


def _found(path: Path, frame: Frame, document: Any) -> Any:
    try:
        return path.resolve(FrameSources(frame, document))
    except PathNotFound:
        problem = (
            f"Invalid path '{path.text}': "
            "The choice state's condition path references an invalid value."
        )
        raise runtime_failure(frame, problem) from None
