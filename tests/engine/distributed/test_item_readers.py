"""Items from objects in S3, in every format."""

from __future__ import annotations

import csv
import gzip
import io
import json
from datetime import UTC, date, datetime
from typing import Any

import arro3.core
import arro3.io
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.engine import MemoryObjects, run
from stepsmith.errors import UnsupportedDefinition
from tests.engine.distributed.distributed_map import counts, distributed, get_object, read
from tests.engine.scripted_tasks import no_tasks

FIRST_ROW: dict[str, Any] = {"CSVHeaderLocation": "FIRST_ROW"}


def given_headers(*names: str) -> dict[str, Any]:
    return {"CSVHeaderLocation": "GIVEN", "CSVHeaders": list(names)}


def test_columns_are_named_by_the_first_row_or_by_the_reader() -> None:
    body = b"a,b\n1,2\n"

    assert read("x.csv", body, "CSV", **FIRST_ROW).output == [{"a": "1", "b": "2"}]
    assert read("x.csv", body, "CSV", **given_headers("p", "q")).output == [
        {"p": "a", "q": "b"},
        {"p": "1", "q": "2"},
    ]


def test_short_rows_are_filled_long_ones_cut_and_empty_ones_left_out() -> None:
    body = b"a,b\n1\n1,2,3\n\n   \n"

    assert read("x.csv", body, "CSV", **FIRST_ROW).output == [
        {"a": "1", "b": ""},
        {"a": "1", "b": "2"},
        {"a": "   ", "b": ""},
    ]


def test_quoted_fields_hold_delimiters_line_ends_and_quotes() -> None:
    body = b'a,b\r\n"1,2","x\ny"\r\n"say ""hi""",\'q\'\r\n'

    assert read("x.csv", body, "CSV", **FIRST_ROW).output == [
        {"a": "1,2", "b": "x\ny"},
        {"a": 'say "hi"', "b": "'q'"},
    ]


@pytest.mark.parametrize(
    ("name", "delimiter"),
    [("COMMA", ","), ("PIPE", "|"), ("SEMICOLON", ";"), ("SPACE", " "), ("TAB", "\t")],
)
def test_fields_are_separated_by_the_delimiter(name: str, delimiter: str) -> None:
    body = f"a{delimiter}b\n1{delimiter}2\n".encode()

    result = read("x.csv", body, "CSV", **FIRST_ROW, CSVDelimiter=name)

    assert result.output == [{"a": "1", "b": "2"}]


def test_a_byte_order_mark_is_no_part_of_the_first_name() -> None:
    assert read("x.csv", b"\xef\xbb\xbfa\n1\n", "CSV", **FIRST_ROW).output == [{"a": "1"}]
    assert read("x.json", b"\xef\xbb\xbf[1]", "JSON").output == [1]


TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"))


@given(st.lists(st.lists(TEXTS, min_size=2, max_size=2)))
def test_what_a_csv_writer_wrote_is_read(rows: list[list[str]]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows(rows)

    result = read("x.csv", text.getvalue().encode(), "CSV", **given_headers("a", "b"))

    assert result.output == [{"a": a, "b": b} for a, b in rows]


@pytest.mark.parametrize(
    ("key", "body", "input_type", "config", "cause"),
    [
        ("x.csv", b"a,a\n", "CSV", FIRST_ROW, "CSV headers cannot contain duplicates."),
        (
            "x.csv",
            b"a\n\xff\n",
            "CSV",
            FIRST_ROW,
            "The file is not encoded in UTF-8. (S3://b/x.csv)",
        ),
        ("x.json", b"7", "JSON", {}, "Attempting to map over non-iterable node."),
        (
            "x.json",
            b'{"a": 7}',
            "JSON",
            {"ItemsPointer": "/b"},
            "Attempting to map over non-iterable node.",
        ),
        (
            "m.json",
            b'{"fileFormat": "ORC", "files": []}',
            "MANIFEST",
            {},
            "The inventory's files have the format ORC; only CSV is read. (S3://b/m.json)",
        ),
        (
            "m.json",
            b"[]",
            "MANIFEST",
            {},
            "The manifest has no list of files with their keys. (S3://b/m.json)",
        ),
    ],
)
def test_what_cannot_be_read_fails_the_map_run(
    key: str, body: bytes, input_type: str, config: dict[str, Any], cause: str
) -> None:
    result = read(key, body, input_type, **config)

    assert (result.error, result.cause) == ("States.ItemReaderFailed", cause)
    assert result.map_runs[0]["status"] == "FAILED"


def test_a_json_document_may_be_an_array_or_an_object_or_hold_one() -> None:
    assert read("x.json", b"[1, {}]", "JSON").output == [1, {}]
    assert read("x.json", b'{"a": 1}', "JSON").output == [{"Key": "a", "Value": 1}]
    body = b'{"a": {"b/c": [[7], [8]]}}'
    assert read("x.json", body, "JSON", ItemsPointer="/a/b~1c").output == [[7], [8]]
    assert read("x.json", body, "JSON", ItemsPointer="/a/b~1c/1").output == [8]


def test_until_september_2025_an_object_was_no_collection_of_items() -> None:
    objects = MemoryObjects({("b", "x.json"): b'{"a": 1}'})
    machine = distributed(ItemReader=get_object("JSON", "x.json"))

    result = run(machine, {}, no_tasks, objects=objects, as_of=date(2023, 9, 21))

    assert result.cause == "Attempting to map over non-iterable node."


def test_json_lines_are_items() -> None:
    assert read("x.jsonl", b'{"a": 1}\n\n"two"\n3', "JSONL").output == [{"a": 1}, "two", 3]


def test_a_line_that_is_not_json_is_told_by_its_number() -> None:
    result = read("x.jsonl", b"1\n{\n", "JSONL")

    assert result.cause is not None
    assert result.cause.startswith("Line 2 is not valid JSON: ")


def test_packed_files_are_unpacked() -> None:
    assert read("x.jsonl.gz", gzip.compress(b"1\n2\n"), "JSONL").output == [1, 2]


@pytest.mark.parametrize(("given_", "read_"), [(2, 2), (0, 3), (100_000_001, 3)])
def test_no_more_items_are_read_than_wanted(given_: int, read_: int) -> None:
    result = read("x.jsonl", b"1\n2\n3\n", "JSONL", MaxItems=f"{{% {given_} %}}")

    assert result.output == [1, 2, 3][:read_]


def test_a_negative_number_of_items_is_refused_by_the_map_run() -> None:
    result = read("x.jsonl", b"1\n", "JSONL", MaxItems="{% -1 %}")

    assert (result.error, result.cause) == (
        "States.ItemReaderFailed",
        "field MaxItems must be positive",
    )


def test_items_beyond_a_page_are_read_too() -> None:
    body = b"".join(b"%d\n" % number for number in range(2500))
    machine = distributed(
        ItemReader=get_object("JSONL", "x.jsonl"),
        MaxConcurrency=7,
        Output="{% $count($states.result) %}",
    )

    result = run(machine, {}, no_tasks, objects=MemoryObjects({("b", "x.jsonl"): body}))

    assert result.output == 2500
    assert counts(result) == {"succeeded": 2500, "total": 2500}


LISTED = MemoryObjects(
    {("b", "in/1.json"): b"[1, 2]", ("b", "in/2.json"): b"[3]", ("b", "out/3.json"): b"[4]"},
    last_modified=datetime(2025, 2, 1, tzinfo=UTC),
)


def listing(**config: Any) -> dict[str, Any]:
    return {
        "Resource": "arn:aws:states:::s3:listObjectsV2",
        "ReaderConfig": config,
        "Arguments": {"Bucket": "b", "Prefix": "in/"},
    }


def test_listed_objects_are_items() -> None:
    result = run(distributed(ItemReader=listing()), {}, no_tasks, objects=LISTED)

    assert result.output[0] == {
        "Etag": '"04cd0e0151f352e7fd414d694a604136"',
        "Key": "in/1.json",
        "LastModified": 1738368000.0,
        "Size": 6,
        "StorageClass": "STANDARD",
    }
    assert [item["Key"] for item in result.output] == ["in/1.json", "in/2.json"]


def test_the_contents_of_listed_objects_can_be_the_items_and_tell_where_they_come_from() -> None:
    machine = distributed(
        ItemReader=listing(InputType="JSON", Transformation="LOAD_AND_FLATTEN"),
        ItemSelector=[
            "{% $states.context.Map.Item.Value %}",
            "{% $states.context.Map.Item.Source %}",
        ],
    )

    assert run(machine, {}, no_tasks, objects=LISTED).output == [
        [1, "S3://b/in/1.json"],
        [2, "S3://b/in/1.json"],
        [3, "S3://b/in/2.json"],
    ]


def test_an_inventory_s_rows_are_items() -> None:
    manifest = {
        "destinationBucket": "arn:aws:s3:::b",
        "fileFormat": "CSV",
        "fileSchema": "Bucket, Key, Size",
        "files": [{"key": "data/1.csv.gz"}, {"key": "data/2.csv.gz"}],
    }
    objects = MemoryObjects(
        {
            ("b", "m.json"): json.dumps(manifest).encode(),
            ("b", "data/1.csv.gz"): gzip.compress(b'"photos","a.png","5"\n'),
            ("b", "data/2.csv.gz"): gzip.compress(b'"photos","b.png","7"\n'),
        }
    )

    machine = distributed(ItemReader=get_object("MANIFEST", "m.json"))

    assert run(machine, {}, no_tasks, objects=objects).output == [
        {"Bucket": "photos", "Key": "a.png", "Size": "5"},
        {"Bucket": "photos", "Key": "b.png", "Size": "7"},
    ]


def test_the_objects_that_athena_lists_are_read_one_after_the_other() -> None:
    objects = MemoryObjects(
        {
            ("b", "m.csv"): b"s3://other/1.jsonl.gz\ns3://other/2.jsonl.gz\n",
            ("other", "1.jsonl.gz"): gzip.compress(b"1\n2\n"),
            ("other", "2.jsonl.gz"): gzip.compress(b"3\n"),
        }
    )
    machine = distributed(ItemReader=get_object("JSONL", "m.csv", ManifestType="ATHENA_DATA"))

    assert run(machine, {}, no_tasks, objects=objects).output == [1, 2, 3]


def test_the_rows_of_a_parquet_file_are_items() -> None:
    table = arro3.core.Table.from_pydict(
        {
            "id": arro3.core.Array([1, 2], arro3.core.DataType.int64()),
            "name": arro3.core.Array(["oak", None], arro3.core.DataType.utf8()),
        }
    )
    file = io.BytesIO()
    arro3.io.write_parquet(table, file)

    assert read("x.parquet", file.getvalue(), "PARQUET").output == [
        {"id": 1, "name": "oak"},
        {"id": 2, "name": None},
    ]


@pytest.mark.parametrize("body", [b"PAR?", b"PAR1" + bytes(8) + b"PAR1"])
def test_what_is_no_parquet_file_fails_the_map(body: bytes) -> None:
    result = read("x.parquet", body, "PARQUET")

    assert result.error == "States.ItemReaderFailed"
    assert result.cause is not None
    assert result.cause.startswith("The file is not valid Parquet")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"1\n2\n", id="not packed"),
        pytest.param(gzip.compress(b"1\n2\n")[:-9], id="cut off"),
        pytest.param(gzip.compress(b"1\n2\n")[:10] + b"\xff" * 9, id="damaged"),
    ],
)
def test_a_packed_file_that_cannot_be_unpacked_fails_the_map(body: bytes) -> None:
    result = read("x.jsonl.gz", body, "JSONL")

    assert result.error == "States.ItemReaderFailed"
    assert result.cause is not None
    assert result.cause.startswith("A packed file cannot be unpacked: ")
    assert result.cause.endswith(" (S3://b/x.jsonl.gz)")


@pytest.mark.parametrize("files", [3, [3], [{"name": "data.csv"}], [{"key": 3}]])
def test_an_inventory_without_keys_fails_the_map(files: Any) -> None:
    manifest = {"fileSchema": "Bucket", "fileFormat": "CSV", "files": files}

    result = read("manifest.json", json.dumps(manifest).encode(), "MANIFEST")

    assert result.error == "States.ItemReaderFailed"
    assert result.cause == (
        "The manifest has no list of files with their keys. (S3://b/manifest.json)"
    )


def test_a_parquet_file_with_damaged_rows_fails_the_map() -> None:
    body = bytearray(parquet({"n": [1.0, 2.0]}))
    body[4:24] = b"\xff" * 20

    result = read("x.parquet", bytes(body), "PARQUET")

    assert result.error == "States.ItemReaderFailed"
    assert result.cause is not None
    assert result.cause.startswith("The file is not valid Parquet: ")


def test_what_is_no_number_in_a_parquet_file_is_null() -> None:
    body = parquet({"n": [1.5, float("nan"), float("inf")]})

    assert read("x.parquet", body, "PARQUET").output == [{"n": 1.5}, {"n": None}, {"n": None}]


def parquet(columns: dict[str, list[float]]) -> bytes:
    table = arro3.core.Table.from_pydict(
        {
            name: arro3.core.Array(values, type=arro3.core.DataType.float64())
            for name, values in columns.items()
        }
    )
    file = io.BytesIO()
    arro3.io.write_parquet(table, file)
    return file.getvalue()


def test_formats_are_no_expressions() -> None:
    with pytest.raises(UnsupportedDefinition, match=r"state 'Each': .* Write the word itself"):
        read("x.csv", b"a\n1\n", "CSV", CSVDelimiter="{% 'COMMA' %}", **FIRST_ROW)


def test_without_an_object_store_the_reader_says_what_to_do() -> None:
    machine = distributed(ItemReader=get_object("JSON", "x.json"))

    assert run(machine, {}, no_tasks).cause == (
        "This run has no object store, so no bucket 'b': give it one with `objects=`. "
        "(Service: Amazon S3; Status Code: 404; Error Code: NoSuchBucket)"
    )


def test_numbers_of_jsonpath_maps_may_be_written_as_text() -> None:
    machine = {
        "StartAt": "Each",
        "States": {
            "Each": {
                "Type": "Map",
                "ItemReader": {
                    "Resource": "arn:aws:states:::s3:getObject",
                    "ReaderConfig": {"InputType": "JSONL", "MaxItemsPath": "$.most"},
                    "Parameters": {"Bucket": "b", "Key.$": "$.key"},
                },
                "ItemBatcher": {"MaxItemsPerBatchPath": "$.batch"},
                "ItemProcessor": distributed()["States"]["Each"]["ItemProcessor"],
                "End": True,
            }
        },
    }
    objects = MemoryObjects({("b", "x.jsonl"): b"1\n2\n3\n4\n"})

    result = run(machine, {"most": "3", "batch": "2", "key": "x.jsonl"}, no_tasks, objects=objects)

    assert result.output == [{"Items": [1, 2]}, {"Items": [3]}]
