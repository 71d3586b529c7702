"""Where the items of a distributed Map come from, once its fields are evaluated.

See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Literal

from stepsmith.asl.json_value import is_object

LIST_OBJECTS: Final = "arn:aws:states:::s3:listObjectsV2"
STATE_DATA: Final = "STATE_DATA"
"""`Map.Item.Source` of items that come from the state's input."""

MOST_ITEMS: Final = 100_000_000
"""AWS's limit for `MaxItems`; a greater number counts as this one, and so does zero (recorded)."""

InputType = Literal["CSV", "JSON", "JSONL", "MANIFEST", "PARQUET"]


@dataclass(frozen=True, slots=True)
class Item:
    """One item, and what the context object tells of it besides its index.

    Attributes:
        value: the item; of an entry of a JSON object, its value.
        key: the key of an entry of a JSON object.
        source: the S3 URI of the object, or bucket, that it comes from.
    """

    value: Any
    source: str = STATE_DATA
    key: str | None = None

    @property
    def given(self) -> Any:
        """What a child execution is given where no `ItemSelector` says otherwise."""
        return self.value if self.key is None else {"Key": self.key, "Value": self.value}


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemSource:
    """What to read from S3.

    Attributes:
        input_type: the format of the object, or of the objects that are listed.
        flattened: objects are listed, and their content is read (`LOAD_AND_FLATTEN`).
        athena: the object lists others, as Athena's UNLOAD leaves it (`ATHENA_DATA`).
        csv_headers: the columns' names; None if the first row has them.
        pointer: the JSON pointer to the items.
        max_items: how many items are used.
        json_objects: the entries of a JSON object are items.
    """

    resource: str
    bucket: str
    key: str = ""
    prefix: str = ""
    version_id: str | None = None
    input_type: InputType = "JSON"
    flattened: bool = False
    athena: bool = False
    csv_headers: tuple[str, ...] | None = None
    csv_delimiter: str = ","
    pointer: str = ""
    max_items: int = MOST_ITEMS
    json_objects: bool = True

    @property
    def uri(self) -> str:
        """The source as `Map.Item.Source` tells it."""
        listing = self.resource == LIST_OBJECTS
        return f"S3://{self.bucket}" if listing else f"S3://{self.bucket}/{self.key}"


def items_of(value: Any, source: str = STATE_DATA) -> list[Item]:
    """The items of an array or, as pairs of key and value, of an object."""
    if is_object(value):
        return [Item(part, source, key) for key, part in value.items()]
    return [Item(part, source) for part in value]
