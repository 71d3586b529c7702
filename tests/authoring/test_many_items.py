"""Distributed Maps: what they compile to, and that they do what plain Python does."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith import ItemSource, Workflow, compile_workflow, items_read_by
from stepsmith.engine.distributed.object_store import MemoryObjects
from tests.authoring import many_items
from tests.authoring.both_ways import SUBSTITUTIONS, as_python, as_state_machine
from tests.authoring.test_lowering import invoke
from tests.authoring.test_same_as_python import in_any_order

BUCKET = "rows-of-the-test"
NAMES = st.text("abc", min_size=1, max_size=3)
ROW = st.fixed_dictionaries({"name": NAMES, "score": st.sampled_from(["1", "2", "x"])})


def states(workflow: Workflow[..., Any]) -> dict[str, Any]:
    found: dict[str, Any] = compile_workflow(workflow).definition["States"]
    return found


def test_rows_of_a_csv_become_child_executions_that_are_given_what_they_read() -> None:
    assert states(many_items.each_row) == {
        "EachScore": {
            "Type": "Map",
            "ItemReader": {
                "Resource": "arn:aws:states:::s3:getObject",
                "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"},
                "Arguments": {
                    "Bucket": "{% $states.input.bucket %}",
                    "Key": "{% $states.input.key %}",
                },
            },
            "Label": "Scores",
            "ItemSelector": {
                "item": "{% $states.context.Map.Item.Value %}",
                "scoring": "{% $merge([{'most': 3, 'names': []}, $states.input]) %}",
            },
            "MaxConcurrency": 2,
            "ItemProcessor": {
                "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                "StartAt": "Score",
                "States": {
                    "Score": invoke(
                        "Score",
                        {
                            "row": "{% $states.input.item %}",
                            "model": "{% $states.input.scoring.model %}",
                        },
                        {"Output": "{% $states.result.Payload %}", "End": True},
                    )
                },
            },
            "Output": "{% $states.result %}",
            "End": True,
        }
    }


def test_what_batches_read_comes_with_each_of_them() -> None:
    each = states(many_items.each_batch)["EachItem"]
    assert each["ItemBatcher"] == {
        "MaxItemsPerBatch": 2,
        "BatchInput": {"scoring": "{% $merge([{'most': 3, 'names': []}, $states.input]) %}"},
    }
    assert each["ToleratedFailurePercentage"] == 50
    assert each["ItemReader"]["ReaderConfig"]["MaxItems"] == (
        "{% $exists($states.input.most) ? $states.input.most : 3 %}"
    )
    assert "ItemSelector" not in each
    (only,) = each["ItemProcessor"]["States"].values()
    assert only["Arguments"]["Payload"]["arguments"] == {
        "rows": "{% $states.input.Items %}",
        "model": "{% $states.input.BatchInput.scoring.model %}",
    }
    assert only["Output"] == "{% $states.result.Payload + $count($states.input.Items) %}"


def test_results_go_to_s3_and_the_call_tells_where() -> None:
    each = states(many_items.written)["EachLen"]
    assert each["ItemReader"] == {
        "Resource": "arn:aws:states:::s3:listObjectsV2",
        "Arguments": {"Bucket": "{% $states.input.bucket %}", "Prefix": "in/"},
    }
    assert each["ResultWriter"] == {
        "Resource": "arn:aws:states:::s3:putObject",
        "Arguments": {
            "Bucket": "${ArtifactsBucket}",
            "Prefix": "{% 'scores/' & $states.context.Execution.Name %}",
        },
    }
    assert each["Output"] == "{% $states.result.ResultWriterDetails.Bucket %}"


def objects(rows: list[dict[str, str]], names: list[str]) -> MemoryObjects:
    text = io.StringIO()
    writer = csv.DictWriter(text, ["name", "score"])
    writer.writeheader()
    writer.writerows(rows)
    lines = "".join(f"{json.dumps(row)}\n" for row in rows)
    return MemoryObjects(
        {
            (BUCKET, "rows.csv"): text.getvalue().encode(),
            (BUCKET, "lines.jsonl"): lines.encode(),
            (BUCKET, "names.json"): json.dumps({"names": names}).encode(),
            (BUCKET, "in/a"): b"a",
            (SUBSTITUTIONS["ArtifactsBucket"], "there"): b"",
        }
    )


def answer(name: str, arguments: Any) -> Any:
    """By what is given, so that the order does not matter; one score makes a task fail."""
    if name == "score":
        wrong = arguments["row"]["score"] == "x"
        return many_items.Wrong("x") if wrong else len(arguments["model"])
    if name == "score_all":
        return sum(len(row["name"]) for row in arguments["rows"])
    return len(arguments["name"])


@pytest.mark.parametrize(
    "workflow",
    [
        many_items.each_row,
        many_items.each_row_if_few_fail,
        many_items.each_batch,
        many_items.each_name,
        many_items.each_line,
        many_items.written,
    ],
    ids=lambda w: w.name,
)
@given(
    rows=st.lists(ROW, min_size=1, max_size=5),
    names=st.lists(NAMES, min_size=1, max_size=4),
    model=NAMES,
)
def test_the_outcome_and_the_calls_agree(
    workflow: Workflow[..., Any], rows: list[dict[str, str]], names: list[str], model: str
) -> None:
    given_ = {"bucket": BUCKET, "key": "rows.csv", "model": model, "names": names}

    def read(source: ItemSource[Any]) -> list[Any]:
        limited = rows[: source.config.get("MaxItems", len(rows))]
        by_key: dict[str, list[Any]] = {
            "rows.csv": limited,
            "lines.jsonl": rows,
            "names.json": names,
        }
        listed = [{"Etag": "", "Key": "in/a", "LastModified": "", "Size": 1, "StorageClass": ""}]
        return by_key.get(source.arguments.get("Key", ""), listed)

    with items_read_by(read):
        python = as_python(workflow, given_, by_arguments=answer)
    machine = as_state_machine(workflow, given_, by_arguments=answer, objects=objects(rows, names))
    assert (machine.output, machine.error, machine.message) == (
        python.output,
        python.error,
        python.message,
    )
    if python.error is None:
        assert set(in_any_order(python.calls)) <= set(in_any_order(machine.calls))
