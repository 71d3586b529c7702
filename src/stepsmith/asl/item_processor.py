"""The machine that a Map state runs for each item, and how it runs it.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.definition_field import Named, One
from stepsmith.asl.element import Element
from stepsmith.asl.scope import Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessorConfig(Element):
    """Inline (in the same execution, the default) or distributed (a child execution each)."""

    mode: Annotated[str | Absent, Named("Mode")] = ABSENT
    execution_type: Annotated[str | Absent, Named("ExecutionType")] = ABSENT


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemProcessor(Scope):
    """The `ItemProcessor` of a Map, or its predecessor `Iterator`."""

    processor_config: Annotated[
        ProcessorConfig | Absent, Named("ProcessorConfig", One(ProcessorConfig))
    ] = ABSENT

    @property
    def distributed(self) -> bool:
        """Whether each item (or batch) becomes a child execution."""
        return self.processor_config is not ABSENT and self.processor_config.mode == "DISTRIBUTED"
