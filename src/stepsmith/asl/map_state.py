"""A Map: runs the same states for each item of an array, inline or as child executions.

See https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.definition_field import Named, One, Scalar
from stepsmith.asl.item_batcher import ItemBatcher
from stepsmith.asl.item_processor import ItemProcessor
from stepsmith.asl.item_reader import ItemReader
from stepsmith.asl.query_language import JSONATA, JSONPATH
from stepsmith.asl.result_writer import ResultWriter
from stepsmith.asl.state import WorkState


@dataclass(frozen=True, slots=True, kw_only=True)
class MapState(WorkState):
    """A Map state; `iterator` and `parameters` are the older names that AWS still takes."""

    type: ClassVar[str] = "Map"

    items: Annotated[Any, Named("Items", Scalar.JSON, language=JSONATA)] = ABSENT
    items_path: Annotated[str | Absent, Named("ItemsPath", language=JSONPATH)] = ABSENT
    item_reader: Annotated[ItemReader | Absent, Named("ItemReader", One(ItemReader))] = ABSENT
    item_selector: Annotated[Any, Named("ItemSelector", Scalar.JSON)] = ABSENT
    item_batcher: Annotated[ItemBatcher | Absent, Named("ItemBatcher", One(ItemBatcher))] = ABSENT
    item_processor: Annotated[
        ItemProcessor | Absent, Named("ItemProcessor", One(ItemProcessor))
    ] = ABSENT
    iterator: Annotated[ItemProcessor | Absent, Named("Iterator", One(ItemProcessor))] = ABSENT
    result_writer: Annotated[ResultWriter | Absent, Named("ResultWriter", One(ResultWriter))] = (
        ABSENT
    )
    max_concurrency: Annotated[
        int | str | Absent, Named("MaxConcurrency", Scalar.NUMBER_OR_TEXT)
    ] = ABSENT
    max_concurrency_path: Annotated[
        str | Absent, Named("MaxConcurrencyPath", language=JSONPATH)
    ] = ABSENT
    tolerated_failure_count: Annotated[
        int | str | Absent, Named("ToleratedFailureCount", Scalar.NUMBER_OR_TEXT)
    ] = ABSENT
    tolerated_failure_count_path: Annotated[
        str | Absent, Named("ToleratedFailureCountPath", language=JSONPATH)
    ] = ABSENT
    tolerated_failure_percentage: Annotated[
        float | str | Absent, Named("ToleratedFailurePercentage", Scalar.NUMBER_OR_TEXT)
    ] = ABSENT
    tolerated_failure_percentage_path: Annotated[
        str | Absent, Named("ToleratedFailurePercentagePath", language=JSONPATH)
    ] = ABSENT
    label: Annotated[str | Absent, Named("Label")] = ABSENT

    @property
    def processor(self) -> ItemProcessor | Absent:
        """What runs for each item, under its present or its older name."""
        return self.iterator if self.item_processor is ABSENT else self.item_processor
