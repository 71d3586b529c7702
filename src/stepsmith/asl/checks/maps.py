"""Map: what only a distributed one has, and what that one needs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from stepsmith.asl.absent import ABSENT
from stepsmith.asl.checks.place import Place
from stepsmith.asl.finding import Finding, Level
from stepsmith.asl.item_reader import ItemReader, ReaderConfig
from stepsmith.asl.map_state import MapState
from stepsmith.asl.result_writer import ResultWriter

_ONLY_DISTRIBUTED: Final[Mapping[str, Level]] = {
    "ItemReader": "error",
    "ItemBatcher": "error",
    "ResultWriter": "error",
    # The service takes these on an inline Map and does nothing with them.
    "Label": "warning",
    "ToleratedFailureCount": "warning",
    "ToleratedFailureCountPath": "warning",
    "ToleratedFailurePercentage": "warning",
    "ToleratedFailurePercentagePath": "warning",
}
_READERS: Final = ("arn:aws:states:::s3:getObject", "arn:aws:states:::s3:listObjectsV2")
_WRITERS: Final = ("arn:aws:states:::s3:putObject",)
_LONGEST_LABEL: Final = 40
_NOT_IN_LABELS: Final = re.compile(r"[\s?*<>{}\[\]:;,\\|^~$#%&`\"\x00-\x1f\x7f-\x9f]")


def check_map(place: Place) -> Iterator[Finding]:
    """Fields of a distributed Map stand in one, which says what its child executions are."""
    state = place.element
    if not isinstance(state, MapState) or state.processor is ABSENT:
        return
    if not state.processor.distributed:
        for name, level in _ONLY_DISTRIBUTED.items():
            if state.has(name):
                yield place.finding(
                    "NOT_DISTRIBUTED",
                    (name,),
                    f"{name} belongs to a distributed Map, and this one is inline.",
                    'Set "Mode": "DISTRIBUTED" in the ProcessorConfig, or remove the field.',
                    level,
                )
    if isinstance(state.label, str) and state.has("Label"):
        yield from _label(place, state.label)


def _label(place: Place, label: str) -> Iterator[Finding]:
    if "${" in label:
        return
    if not 1 <= len(label) <= _LONGEST_LABEL or _NOT_IN_LABELS.search(label):
        yield place.finding(
            "WRONG_VALUE",
            ("Label",),
            f"the label '{label}' cannot be part of an ARN.",
            f"Choose up to {_LONGEST_LABEL} letters, digits, hyphens and underscores.",
        )


def check_item_reader(place: Place) -> Iterator[Finding]:
    """A reader calls S3, and knows the names of the columns."""
    element = place.element
    if isinstance(element, ItemReader):
        yield from _resource(place, element.resource, _READERS)
    elif (
        isinstance(element, ReaderConfig)
        and element.csv_header_location == "GIVEN"
        and element.csv_headers is ABSENT
    ):
        yield place.finding(
            "MISSING_FIELD",
            (),
            "CSVHeaderLocation is GIVEN, and no CSVHeaders are.",
            'Add CSVHeaders, or write "CSVHeaderLocation": "FIRST_ROW".',
        )


def check_result_writer(place: Place) -> Iterator[Finding]:
    """A writer says where to, or how to shape the output, or both."""
    writer = place.element
    if not isinstance(writer, ResultWriter):
        return
    arguments = "Arguments" if place.is_jsonata else "Parameters"
    if writer.has("Resource"):
        if isinstance(writer.resource, str):
            yield from _resource(place, writer.resource, _WRITERS)
        if not writer.has(arguments):
            yield place.finding(
                "MISSING_FIELD",
                (),
                f"a ResultWriter with a Resource needs the field {arguments}.",
                f'Add "{arguments}": {{"Bucket": …, "Prefix": …}}.',
            )
    elif not writer.has("WriterConfig"):
        yield place.finding(
            "MISSING_FIELD",
            (),
            "a ResultWriter needs a Resource or a WriterConfig.",
            f"Add Resource and {arguments} to write results to S3, or WriterConfig to shape the "
            "state's output.",
        )


def _resource(place: Place, resource: str, known: tuple[str, ...]) -> Iterator[Finding]:
    if resource and "${" not in resource and resource not in known:
        yield place.finding(
            "WRONG_VALUE",
            ("Resource",),
            f"a distributed Map cannot use the resource '{resource}' here.",
            f"Write {' or '.join(known)}.",
        )
