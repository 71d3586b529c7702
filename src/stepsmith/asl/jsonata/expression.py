"""Compile a JSONata expression once, evaluate it against the data of a state many times.

The evaluation is jlens's, which this file alone imports. The data is handed over as the input
document, of which jlens reads only what the expression asks for, and given its names by a prelude:
`($states := $.s; $order := $.v.order; {"v": …})`. The object around the result tells null, which
is a value, from undefined, which is none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import jlens

from stepsmith.asl.jsonata.built_in import BUILT_IN_FUNCTIONS
from stepsmith.asl.jsonata.failure import (
    EvaluationError,
    ExpressionSyntaxError,
    FunctionFailed,
    UndefinedResult,
    UnsupportedResult,
)
from stepsmith.asl.jsonata.limits import DEFAULT_LIMITS, EvaluationLimits
from stepsmith.asl.jsonata.references import STATES, variable_names
from stepsmith.asl.jsonata.step_functions import (
    BOXED_PARSE,
    CHANCE_FUNCTIONS,
    GUARDS,
    PARSE,
    PURE_FUNCTIONS,
    REMOVED,
    TOO_MANY,
    chance_functions,
)
from stepsmith.asl.jsonata.syntax import Node, SyntaxFault, parse

FUNCTIONS: Final = (BUILT_IN_FUNCTIONS | set(PURE_FUNCTIONS) | CHANCE_FUNCTIONS | {PARSE}) - {
    REMOVED
}
"""What an expression can call without having made it."""
# What jlens takes as a seed.
_SEED_BITS: Final = (1 << 63) - 1
# The block and the object that stand around every expression.
_BOX_DEPTH: Final = 2
_OPEN, _CLOSE = "{%", "%}"


def is_expression(value: Any) -> bool:
    """Whether a JSON value is a string that holds an expression: `{% … %}`, with nothing around."""
    return (
        isinstance(value, str)
        and len(value) >= len(_OPEN) + len(_CLOSE)
        and value.startswith(_OPEN)
        and value.endswith(_CLOSE)
    )


def expression_source(text: str) -> str:
    """What stands between `{%` and `%}`."""
    return text[len(_OPEN) : -len(_CLOSE)].strip()


def tree_of(source: str, location: str = "") -> Node:
    """The tree of an expression.

    Raises:
        ExpressionSyntaxError: `source` is not one whole expression of JSONata 2.0.6.
    """
    try:
        source.encode()
        return parse(source)
    except UnicodeEncodeError as error:
        message = "half of a pair of surrogates is no character"
        raise ExpressionSyntaxError(source, location, "S0201", message, error.start) from error
    except SyntaxFault as fault:
        raise ExpressionSyntaxError(
            source, location, fault.code, fault.message, fault.position
        ) from None


class Expression:
    """A compiled expression; it may be evaluated from any thread.

    Attributes:
        source: its text, without `{%` and `%}`.
        location: the field that holds it, which its errors name.
        mentions: the variables and functions that it reads, without their `$`.
    """

    __slots__ = (
        "_draws",
        "_hiding_programs",
        "_limits",
        "_program",
        "_shadowable",
        "location",
        "mentions",
        "source",
    )

    is_constant = False

    def __init__(
        self, source: str, location: str = "", *, limits: EvaluationLimits = DEFAULT_LIMITS
    ) -> None:
        """Compile `source`.

        Raises:
            ExpressionSyntaxError: it is not one whole expression of JSONata 2.0.6, or jlens does
                not have a regular expression in it.
        """
        self.mentions = variable_names(tree_of(source, location))
        self.source = source
        self.location = location
        self._shadowable = self.mentions & FUNCTIONS
        self._limits = limits
        self._draws = not self.mentions.isdisjoint(CHANCE_FUNCTIONS)
        self._program = self._compiled(self._boxed(frozenset()))
        self._hiding_programs: dict[frozenset[str], Callable[..., Any]] = {}

    def evaluate(self, states: Any, variables: Mapping[str, Any], *, now_ms: int, seed: int) -> Any:
        """The expression's JSON value.

        Args:
            states: what `$states` is.
            variables: the variables in scope, by name without `$`.
            now_ms: the time, in milliseconds since 1970; it stands still during the evaluation.
            seed: from which everything random is drawn; any whole number.

        Raises:
            UndefinedResult: there is no value.
            UnsupportedResult: the value is a function.
            EvaluationError: JSONata stopped with an error, or a limit was reached.
        """
        program = self._program_for(variables) if self._shadowable else self._program
        boxed = self._run(program, states, variables, now_ms, seed)
        if "v" in boxed:
            return boxed["v"]
        raise self._no_value(states, variables, now_ms, seed)

    def _run(
        self,
        program: Callable[..., Any],
        states: Any,
        variables: Mapping[str, Any],
        now_ms: int,
        seed: int,
    ) -> Any:
        limits = self._limits
        try:
            # Keywords written out are what this call takes least time with.
            return program(
                {"s": states, "v": variables},
                chance_functions(seed) if self._draws else None,
                now=now_ms,
                seed=seed & _SEED_BITS,
                timeout=limits.seconds,
                max_depth=limits.depth + _BOX_DEPTH,
                max_steps=limits.steps,
                max_array_length=limits.array_items,
                max_string_length=limits.bytes,
                max_result_size=limits.bytes,
            )
        except (jlens.JlensError, FunctionFailed) as error:
            message = error.message if isinstance(error, FunctionFailed) else str(error)
            raise EvaluationError(self.source, self.location, error.code, message) from None

    def _program_for(self, variables: Mapping[str, Any]) -> Callable[..., Any]:
        """The program to run where names of functions may be hidden by variables of that name.

        Each set of such variables needs a program of its own, and nearly always it is empty.
        """
        hidden = self._shadowable.intersection(variables)
        if not hidden:
            return self._program
        if hidden not in self._hiding_programs:
            self._hiding_programs[hidden] = self._compiled(self._boxed(hidden))
        return self._hiding_programs[hidden]

    def _no_value(
        self, states: Any, variables: Mapping[str, Any], now_ms: int, seed: int
    ) -> UndefinedResult | UnsupportedResult:
        """Tell undefined from a function, neither of which jlens hands over."""
        hidden = self._shadowable.intersection(variables)
        program = self._compiled(f"{self._prelude(hidden)}$type({self.source}))")
        kind = self._run(program, states, variables, now_ms, seed)
        failure = UnsupportedResult if kind == "function" else UndefinedResult
        return failure(self.source, self.location)

    def _boxed(self, hidden: frozenset[str]) -> str:
        return f'{self._prelude(hidden)}{{"v": {self.source}}})'

    def _prelude(self, hidden: frozenset[str]) -> str:
        """What gives the data its names; JSONata's own `(`, which the caller closes."""
        states = "$states := $.s; " if STATES in self.mentions else ""
        names = sorted((self.mentions - self._shadowable - {STATES}) | hidden)
        # No variable of a state machine has a backtick in its name.
        data = "".join(f"${name} := $.v.`{name}`; " for name in names if "`" not in name)
        parses = PARSE in self._shadowable - hidden
        parse = f"$parse := function($text) {{ ${BOXED_PARSE}($text).v }}; " if parses else ""
        guards = "".join(
            guard for name, guard in GUARDS.items() if name in self._shadowable - hidden
        )
        return f"({states}{data}{parse}{guards}"

    def _compiled(self, text: str) -> Callable[..., Any]:
        compiled = _compile(text, self.source, self.location)
        needed = self.mentions | ({BOXED_PARSE} if PARSE in self.mentions else set[str]())
        if not self.mentions.isdisjoint(GUARDS):
            needed |= {TOO_MANY}
        for name in needed & PURE_FUNCTIONS.keys():
            function, signature = PURE_FUNCTIONS[name]
            compiled.register_function(name, function, signature)
        return compiled.evaluate


def _compile(text: str, source: str, location: str) -> jlens.Expression:
    try:
        return jlens.Expression(text)
    except jlens.JlensError as error:
        # The source is an expression by itself, and the position is one within the box.
        raise ExpressionSyntaxError(source, location, error.code, str(error), None) from None
