"""How a distributed Map gathers items into batches, each given to one child execution.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itembatcher.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.definition_field import Named, Scalar
from stepsmith.asl.element import Element
from stepsmith.asl.query_language import JSONPATH


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemBatcher(Element):
    """The bounds of a batch, in items and in bytes of JSON, and what every batch is given."""

    batch_input: Annotated[Any, Named("BatchInput", Scalar.JSON)] = ABSENT
    max_items_per_batch: Annotated[
        int | str | Absent, Named("MaxItemsPerBatch", Scalar.NUMBER_OR_TEXT)
    ] = ABSENT
    max_items_per_batch_path: Annotated[
        str | Absent, Named("MaxItemsPerBatchPath", language=JSONPATH)
    ] = ABSENT
    max_input_bytes_per_batch: Annotated[
        int | str | Absent, Named("MaxInputBytesPerBatch", Scalar.NUMBER_OR_TEXT)
    ] = ABSENT
    max_input_bytes_per_batch_path: Annotated[
        str | Absent, Named("MaxInputBytesPerBatchPath", language=JSONPATH)
    ] = ABSENT
