"""Where a distributed Map gets its items from.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from stepsmith.asl.absent import ABSENT, Absent
from stepsmith.asl.definition_field import Named, One, Scalar
from stepsmith.asl.element import Element
from stepsmith.asl.query_language import JSONATA, JSONPATH


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderConfig(Element):
    """The format of what is read, and how many items of it are used."""

    input_type: Annotated[str | Absent, Named("InputType")] = ABSENT
    transformation: Annotated[str | Absent, Named("Transformation")] = ABSENT
    manifest_type: Annotated[str | Absent, Named("ManifestType")] = ABSENT
    csv_header_location: Annotated[str | Absent, Named("CSVHeaderLocation")] = ABSENT
    csv_headers: Annotated[
        tuple[str, ...] | str | Absent, Named("CSVHeaders", Scalar.TEXTS_OR_TEXT)
    ] = ABSENT
    csv_delimiter: Annotated[str | Absent, Named("CSVDelimiter")] = ABSENT
    items_pointer: Annotated[str | Absent, Named("ItemsPointer")] = ABSENT
    max_items: Annotated[int | str | Absent, Named("MaxItems", Scalar.NUMBER_OR_TEXT)] = ABSENT
    max_items_path: Annotated[str | Absent, Named("MaxItemsPath", language=JSONPATH)] = ABSENT


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemReader(Element):
    """The service call that yields the items, and how to read its answer."""

    resource: Annotated[str, Named("Resource", required=True)] = ""
    parameters: Annotated[Any, Named("Parameters", Scalar.JSON, language=JSONPATH)] = ABSENT
    arguments: Annotated[Any, Named("Arguments", Scalar.JSON, language=JSONATA)] = ABSENT
    reader_config: Annotated[ReaderConfig | Absent, Named("ReaderConfig", One(ReaderConfig))] = (
        ABSENT
    )
