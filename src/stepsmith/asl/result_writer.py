"""Where a distributed Map puts the results of its child executions.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.definition_field import Named, One, Scalar
from stepsmith.asl.element import Element
from stepsmith.asl.query_language import JSONATA, JSONPATH


@dataclass(frozen=True, slots=True, kw_only=True)
class WriterConfig(Element):
    """What of each child execution is written, and in which format."""

    transformation: Annotated[str | Absent, Named("Transformation")] = ABSENT
    output_type: Annotated[str | Absent, Named("OutputType")] = ABSENT


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultWriter(Element):
    """The service call that stores results; without one the configuration shapes the output."""

    resource: Annotated[str | Absent, Named("Resource")] = ABSENT
    parameters: Annotated[Any, Named("Parameters", Scalar.JSON, language=JSONPATH)] = ABSENT
    arguments: Annotated[Any, Named("Arguments", Scalar.JSON, language=JSONATA)] = ABSENT
    writer_config: Annotated[WriterConfig | Absent, Named("WriterConfig", One(WriterConfig))] = (
        ABSENT
    )
