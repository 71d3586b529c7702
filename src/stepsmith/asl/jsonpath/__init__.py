"""JSONPath as Step Functions speaks it: the Jayway dialect, the context and variables.

    compile_path("$.items[*].sku")            → Path, which reads
    compile_reference_path("$.order.total")   → ReferencePath, which also writes

See https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html
"""

from stepsmith.asl.jsonpath.failure import (
    DataFailure,
    ParameterPathFailure,
    PathNotFound,
    PathSyntaxError,
    ReferencePathConflict,
    UndefinedVariable,
)
from stepsmith.asl.jsonpath.path import Origin, Path, compile_path
from stepsmith.asl.jsonpath.reference_path import ReferencePath, compile_reference_path
from stepsmith.asl.jsonpath.sources import GivenSources, Sources

__all__ = [
    "DataFailure",
    "GivenSources",
    "Origin",
    "ParameterPathFailure",
    "Path",
    "PathNotFound",
    "PathSyntaxError",
    "ReferencePath",
    "ReferencePathConflict",
    "Sources",
    "UndefinedVariable",
    "compile_path",
    "compile_reference_path",
]
