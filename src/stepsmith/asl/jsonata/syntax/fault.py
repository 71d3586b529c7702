"""What is wrong with a text that is no JSONata expression."""

from __future__ import annotations

import json
from typing import Final

MESSAGES: Final = {
    "S0101": "String literal must be terminated by a matching quote",
    "S0102": "Number out of range: {token}",
    "S0103": "Unsupported escape sequence: \\{token}",
    "S0104": "The escape sequence \\u must be followed by 4 hex digits",
    "S0105": "Quoted property name must be terminated with a backquote (`)",
    "S0106": "Comment has no closing tag",
    "S0201": "Syntax error: {token}",
    "S0202": "Expected {value}, got {token}",
    "S0203": "Expected {value} before end of expression",
    "S0204": "Unknown operator: {token}",
    "S0207": "Unexpected end of expression",
    "S0208": "Parameter {value} of function definition must be a variable name (start with $)",
    "S0209": "A predicate cannot follow a grouping expression in a step",
    "S0210": "Each step can only have one grouping expression",
    "S0211": "The symbol {token} cannot be used as a unary operator",
    "S0212": "The left side of := must be a variable name (start with $)",
    "S0213": "The literal value {token} cannot be used as a step within a path expression",
    "S0214": "The right side of {token} must be a variable name (start with $)",
    "S0215": "A context variable binding must precede any predicates on a step",
    "S0216": "A context variable binding must precede the 'order-by' clause on a step",
    "S0217": "The object representing the 'parent' cannot be derived from this expression",
    "S0301": "Empty regular expressions are not allowed",
    "S0302": "No terminating / in regular expression",
    "S0401": "Type parameters can only be applied to functions and arrays",
    "S0402": "Choice groups containing parameterized types are not supported",
    "U0001": "The expression is nested more than {value} levels deep",
    "U0002": "JSONata 2.0.6, which Step Functions speaks, has no operator {token}",
}
"""JSONata's own texts by its codes, and two of ours, which begin with U."""


class SyntaxFault(Exception):
    """Text that is not a JSONata 2.0.6 expression.

    Attributes:
        code: JSONata's code, or one of ours for the two things it has no code for.
        message: what is wrong, in JSONata's words.
        position: the characters before the fault.
    """

    def __init__(self, code: str, position: int, token: object = "", value: object = "") -> None:
        self.code = code
        self.position = position
        told = token if code == "S0103" else json.dumps(token, ensure_ascii=False)
        wanted = json.dumps(value, ensure_ascii=False)
        self.message = MESSAGES[code].format(token=told, value=wanted)
        super().__init__(f"{code}: {self.message} at character {position}")
