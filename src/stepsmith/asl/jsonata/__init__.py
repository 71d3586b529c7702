"""JSONata as Step Functions speaks it: expressions and the JSON values that hold them.

`compile_template` serves every field of a state in JSONata mode; `Expression` a single one.
See https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
"""

from stepsmith.asl.jsonata.expression import Expression, expression_source, is_expression
from stepsmith.asl.jsonata.failure import (
    EvaluationError,
    EvaluationFailed,
    ExpressionSyntaxError,
    UndefinedResult,
    UnsupportedResult,
)
from stepsmith.asl.jsonata.limits import DEFAULT_LIMITS, EvaluationLimits
from stepsmith.asl.jsonata.template import Template, compile_template

__all__ = [
    "DEFAULT_LIMITS",
    "EvaluationError",
    "EvaluationFailed",
    "EvaluationLimits",
    "Expression",
    "ExpressionSyntaxError",
    "Template",
    "UndefinedResult",
    "UnsupportedResult",
    "compile_template",
    "expression_source",
    "is_expression",
]
